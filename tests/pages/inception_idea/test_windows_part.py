"""Lesson 2's steps: what is kept of windows that a person moved, where the picture stands, and what a module brings."""

from __future__ import annotations

from typing import Any

import pytest

from pages.inception_idea import page as idea_page
from pages.inception_idea import windows_part
from pages.inception_idea.view import InceptionIdeaView
from tests.reading import page
from tests.test_pages import opened
from viz.site import state

SCRIPT = "pages/inception_idea/script.py"
TOLD = [11, 8, 15, 93, 17, 29]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (TOLD, {}),
        ([11, 9, 15, 93, 17, 29], {"row": 11, "column": 9}),
        ([10, 8, 15, 93, 17, 29], {"row": 10, "column": 8}),
        ([11, 8, 1, 93, 17, 2], {"filter1x1": 1, "filterpool": 2}),
        ([0, 0, 15, 9, 7, 29], {"row": 0, "column": 0, "filter3x3": 9, "filter5x5": 7}),
    ],
)
def test_what_differs_from_what_was_told_is_kept(
    monkeypatch: pytest.MonkeyPatch, sent: list[int], kept: dict[str, int]
) -> None:
    changes: list[dict[str, Any]] = []
    monkeypatch.setattr(state, "change", lambda _view, **values: changes.append(values))
    windows_part._take_windows(TOLD, sent)
    idea_page._padding_chosen(5, 2)
    idea_page._released({"cin": 5, "conv3x3": 7, "other": 9})
    assert changes == [kept, {"kernel": 5, "pad": 2}, {"cin": 5, "conv3x3": 7}]


@pytest.mark.parametrize("step", ["", "four-windows", "on-your-picture"])
def test_the_picture_stands_in_the_header_once(step: str) -> None:
    app = opened(SCRIPT, {"step": step}) if step else page("inception_idea", {}).app
    assert [button.label for button in app.button].count("Change picture") == 1
    assert [radio.label for radio in app.radio if radio.label == "Run"] == ["Run"], "the networks to choose from, once"


def test_another_module_brings_its_widths() -> None:
    app = opened(SCRIPT, {"step": "four-windows", "row": "3", "column": "4", "filter3x3": "5"})
    next(group for group in app.button_group if group.label == "Module").set_value("4a").run()
    assert not app.exception
    view: InceptionIdeaView = app.session_state["state"].views["InceptionIdeaView"]
    assert (view.module, view.cin, view.conv1x1, view.conv3x3, view.conv5x5) == ("4a", 480, 192, 208, 48)
    assert (view.row, view.column, view.filter3x3) == (-1, -1, -1)


def test_a_files_name_has_what_differs_from_the_paper() -> None:
    assert idea_page._edited_words(InceptionIdeaView()) == ""
    edited = InceptionIdeaView(conv3x3=7, stride=2, poolpad="valid")
    assert idea_page._edited_words(edited) == "conv3x3.7-poolpad.valid-stride.2"
    assert idea_page._edited_words(InceptionIdeaView(cin=5, padding="valid")) == "cin.5-padding.valid"
