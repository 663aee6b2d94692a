"""Page 6's steps: what they show, compare and set up."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from pages.feature_maps.page import STEPS
from pages.feature_maps.view import MapsView
from tests.site.test_steps import with_step
from tests.test_pages import opened
from viz.inference.capture import capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture

SCRIPT = "pages/feature_maps/script.py"


def view(app: object) -> MapsView:
    found: MapsView = app.session_state["state"].views["MapsView"]  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize("number", range(3))
def test_a_task_sets_the_maps_and_leads_to_them(number: int) -> None:
    app = opened(SCRIPT, {"step": "try-it", "channel": "7", "picture": "espresso"})
    [button for button in app.button if button.label == "Set it up"][number].click().run()
    assert not app.exception
    wanted = ({"module": "conv1", "order": "strength"}, {"module": "5b", "range": "module"},
              {"module": "3a", "compare": "picture", "with_picture": "cat"})[number]  # fmt: skip
    assert {name: getattr(view(app), name) for name in wanted} == wanted
    assert view(app).channel == -1
    claims = {step.key: step.claim for step in STEPS.steps}
    assert app.title[0].value == claims["compare" if number == 2 else "every-channel"]


def strip(app: AppTest) -> str:
    """The words of the task that is worked on."""
    return next(block.value for block in app.markdown if block.value.startswith((":material/flag:", ":green[")))


@pytest.mark.parametrize("number", range(3))
def test_a_task_is_open_at_first_and_done_by_what_it_shows(number: int) -> None:
    app = opened(SCRIPT, {"step": "try-it", "picture": "espresso"})
    [button for button in app.button if button.label == "Set it up"][number].click().run()
    assert ":material/flag:" in strip(app)
    app.button(key="task:show").click().run()
    assert not app.exception
    assert "check_circle" in strip(app)


def test_the_weakest_map_is_the_last_in_its_sheet() -> None:
    loaded = load_embedded()
    maps = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing)).maps["conv1"]
    app = opened(SCRIPT, {"step": "try-it", "picture": "espresso"})
    next(button for button in app.button if button.label == "Set it up").click().run()
    app.button(key="task:show").click().run()
    means = maps.mean((1, 2))
    assert means[view(app).channel] == means.min()


@pytest.mark.parametrize("picture", ["espresso", "cat"])
def test_two_pictures_are_two(picture: str) -> None:
    app = opened(SCRIPT, {"step": "try-it", "picture": picture})
    [button for button in app.button if button.label == "Set it up"][2].click().run()
    assert view(app).with_picture != picture


def test_what_was_chosen_stays_from_step_to_step() -> None:
    app = opened(SCRIPT, {"module": "4a", "order": "strength", "step": "check"})
    assert "4a" in app.radio[0].label
    app = with_step(app, "compare")
    assert [box.value for box in app.selectbox if box.label in ("Module", "Order")] == ["4a", "strength"]


def test_the_question_is_about_the_enlarged_map() -> None:
    app = opened(SCRIPT, {"module": "3a", "branch": "pool", "channel": "5", "step": "check"})
    assert app.radio[0].label.startswith("How many pixels of the picture can one value of 3a's pool branch")
