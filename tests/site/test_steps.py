"""Steps: only the shown one runs, the address says which, and nothing that a person set is lost."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from viz.site.steps import PageStep, Steps

_CHOSEN = "StepOf_cost"


def with_step(app: AppTest, key: str) -> AppTest:
    """The page of steps, lesson 3, after the bar was told to go to a step, which AppTest cannot do by itself."""
    steps: Steps = app.session_state["steps:page"]
    app.session_state["state"].views[steps.view.__name__] = steps.view(**{"step": key})
    return app.run()


def _page() -> None:
    from dataclasses import dataclass

    import streamlit as st

    from viz.site import state, steps
    from viz.site.address import whole
    from viz.site.steps import PageStep, Steps

    @dataclass(frozen=True)
    class Sizes:
        side: int = whole(28, 1, 224)
        width: int = whole(64, 1, 99)

    def draw(name: str) -> None:
        st.slider(name, 1, 224 if name == "side" else 99, **state.widget(Sizes, name))

    words = {"n": "Long."}
    page = Steps(
        "cost",
        PageStep("same-side", "A side is a side", lambda: draw("side"), "Short."),
        PageStep("width", "A width is a width", lambda: draw("width"), lambda: words["n"]),
        PageStep("end", "The end", lambda: None),
        views=(Sizes,),
    )
    state.begin("cost")
    steps.begin_page("cost")
    page.draw()
    state.finish()


def opened(**query: str) -> AppTest:
    app = AppTest.from_function(_page)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, app.exception
    return app


def address(app: AppTest) -> dict[str, Any]:
    return {name: value[0] if isinstance(value, list) else value for name, value in app.query_params.items()}


def test_the_first_step_is_there_without_a_word_in_the_address() -> None:
    app = opened()
    assert [one.value for one in app.title] == ["A side is a side"]
    assert [one.value for one in app.markdown] == ["Short."]
    assert [one.label for one in app.slider] == ["side"]
    assert address(app) == {}


def test_the_address_names_the_step_and_only_that_one_runs() -> None:
    app = opened(step="width")
    assert [one.value for one in app.title] == ["A width is a width"]
    assert [one.value for one in app.markdown] == ["Long."]
    assert [one.label for one in app.slider] == ["width"]
    assert address(app) == {"step": "width"}


def test_a_step_that_is_not_there_becomes_the_first_with_a_note() -> None:
    app = opened(step="nowhere")
    assert [one.value for one in app.title] == ["A side is a side"]
    assert "same-side" in app.toast[0].value.replace("\\", "")


def test_values_of_other_steps_stay_in_the_address_and_in_the_session() -> None:
    app = opened(step="end", side="14")
    assert not app.slider
    assert address(app) == {"step": "end", "side": "14"}
    app = with_step(app, "same-side")
    assert app.slider[0].value == 14
    app.slider[0].set_value(7).run()
    app = with_step(app, "width")
    app.slider[0].set_value(9).run()
    assert address(app) == {"step": "width", "side": "7", "width": "9"}
    app = with_step(app, "same-side")
    assert app.slider[0].value == 7


def test_as_whole_page_all_steps_stand_one_under_another() -> None:
    app = opened(whole="1", step="width")
    assert [one.value for one in app.title] == ["3 · Computational cost"]
    assert [one.value for one in app.header] == ["A side is a side", "A width is a width", "The end"]
    assert [one.label for one in app.slider] == ["side", "width"]


def test_in_front_of_a_class_there_is_one_step_all_the_same() -> None:
    app = opened(whole="1", step="width", present="1")
    assert [one.value for one in app.title] == ["A width is a width"]
    assert address(app)["whole"] == "1", "and the whole page comes back afterwards"


@pytest.mark.parametrize(("end", "claim"), [(0, "A side is a side"), (-1, "The end")])
def test_a_page_can_be_entered_at_either_end(end: int, claim: str) -> None:
    app = opened(step="width")
    app.session_state["steps:end"] = end
    assert app.run().title[0].value == claim
    assert app.run().title[0].value == claim, "once"


def test_a_step_is_called_what_its_key_says() -> None:
    step = PageStep("same-padding", "Claim", lambda: None)
    assert (step.name, step.words) == ("Same padding", "")


def test_two_steps_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="a key each"):
        Steps("x", PageStep("a", "A", lambda: None), PageStep("a", "B", lambda: None))


def test_a_run_cut_short_leaves_the_way_through_the_steps() -> None:
    """A second key press comes before the first one's run has drawn the steps."""

    def cut_short() -> None:
        from viz.site import steps
        from viz.site.steps import PageStep, Steps

        steps.begin_page("cost")
        Steps("cost", PageStep("a", "A", lambda: None)).draw()
        steps.begin_page("cost")
        assert steps.of_this_page() is not None
        steps.begin_page("module")
        assert steps.of_this_page() is None

    assert not AppTest.from_function(cut_short).run().exception
