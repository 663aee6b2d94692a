"""Lesson 8 with torchvision's network, of which nothing was measured."""

from __future__ import annotations

from typing import Any

import pytest

from pages.what_if import components, page
from tests.messages import heard
from tests.test_pages import opened
from viz.inference.measured import Accuracy


@pytest.mark.usefixtures("torchvision")
def test_the_network_can_be_edited_and_has_no_charts() -> None:
    edits = {"network": "torchvision", "edits": "3a-5x5.4b-3x3-k24.all-5x5-small"}
    app = opened("pages/what_if/script.py", {**edits, "whole": "1"})
    assert not app.exception, app.exception
    assert not app.get("plotly_chart")
    assert "this was not measured, so there are no charts" in "\n".join(element.value for element in app.markdown)


KEPT: Any = {"module": "3a", "channels": {"3x3": 96, "5x5": 16}}
CUT = [{"module": "3a", "branch": branch, "k": k, "kind": "keep"} for branch, k in (("3x3", 40), ("5x5", 16))]


@pytest.mark.parametrize(
    ("message", "new", "done"),
    [
        ({"kept": {"module": "3a", "channels": {"3x3": 40, "5x5": 16}}, "kind": "keep"}, True, CUT),
        ({"kept": {"module": "3a", "channels": {"3x3": 40, "5x5": 16}}, "kind": "keep"}, False, []),
        ({"kept": {"module": "3b", "channels": {"3x3": 40, "5x5": 16}}, "kind": "keep"}, True, []),
        ({"kept": {"module": "3a", "channels": {"3x3": 40}}}, True, []),
        ({"kept": {"module": "3a", "channels": {"3x3": "4", "5x5": 16}}}, True, []),
        ({"kept": {"module": "3a", "channels": 7}}, True, []),
        ({"kept": 3, "kind": "undo", "more": 1}, True, [{"kind": "undo"}]),
        (
            {"kept": {"module": "3a", "channels": {"3x3": 40, "5x5": 16}}, "kind": "small", "module": "all"},
            True,
            [*CUT, {"kind": "small", "module": "all"}],
        ),
    ],
    ids=["slider", "heard-before", "another-module", "a-branch-less", "no-number", "no-channels", "button", "both"],
)
def test_the_switchboard_hears_its_sliders_and_its_buttons(
    message: dict[str, Any], new: bool, done: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = heard(monkeypatch, components, "_BOARD", message, new=new)
    found: list[dict[str, Any]] = []
    board: Any = {"chosen": "3a"}
    components.switchboard(board, KEPT, key="b", on_act=found.append)
    given["on_act_change"]()
    assert found == done


def test_a_difference_is_said_with_its_error_or_not_at_all() -> None:
    said = page._measured_exactly
    assert said(Accuracy(0.593)) == "**Exactly these edits were measured: right on 59.3 %.**"
    whole = said(Accuracy(0.5, None, 0.25, -0.1, 0.094))
    assert whole == (
        "**Exactly these edits were measured: right on 50.0 %, and the same answer as before on 25.0 %.** That is "
        "-10.0 points against the intact network, give or take 9.4."
    )
    assert "points" not in said(Accuracy(0.5, None, 0.25, -0.1))
    assert "points" not in said(Accuracy(0.5, None, 0.25, None, 0.02))


def test_the_picture_stands_in_the_header_once() -> None:
    for address in ({"whole": "1"}, {"step": "what-changes"}, {"step": "switch-it-off"}):
        app = opened("pages/what_if/script.py", address)
        icons = [button.proto.icon for button in app.button]
        assert icons.count(":material/add_photo_alternate:") == 1


def test_the_chart_fills_the_screen_only_where_a_step_stands_alone() -> None:
    for address, fills in (({"step": "accuracy-against-cuts"}, True), ({"whole": "1"}, False)):
        app = opened("pages/what_if/script.py", address)
        filling = [one for one in app.get("html") if f".st-key-{page.CHART_BOX}" in one.proto.body]
        assert bool(filling) is fills
        assert len(app.get("plotly_chart")) == (1 if fills else 2)


def test_the_maps_say_why_none_differs_only_as_long_as_nothing_is_edited() -> None:
    for more, says in (({}, True), ({"edits": "all-3x3"}, False)):
        app = opened("pages/what_if/script.py", {"step": "what-changes", **more})
        assert any("Nothing is edited yet" in one.value for one in app.markdown) is says
