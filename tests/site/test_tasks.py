"""Tasks: a click sets one up and leads to its step, where it stays until it is done or put away."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _page() -> None:
    from dataclasses import dataclass
    from functools import partial

    import streamlit as st

    from viz.site import state
    from viz.site.address import whole
    from viz.site.steps import PageStep, Steps
    from viz.site.tasks import Goal, Task, draw_tasks

    if "view" not in st.session_state:  # a class of its own at every run would be another view

        @dataclass(frozen=True)
        class Width:
            n: int = whole(5, 0, 9)

        st.session_state["view"] = Width
    view = st.session_state["view"]

    def put(n: int) -> None:
        state.change(view, n=n)

    def work() -> None:
        st.number_input("n", 0, 9, **state.widget(view, "n"))

    def tasks() -> None:
        to_nine = Goal(lambda: state.load(view).n == 9, partial(put, 9), "More is more.")
        draw_tasks(
            [
                Task("one", "One", "Look at it.", partial(put, 1), "work"),
                Task("nine", "Nine", "Bring it to the top.", partial(put, 2), "work", to_nine),
            ]
        )

    state.begin("cost")
    Steps("cost", PageStep("try", "Try", tasks), PageStep("work", "Work", work), views=(view,)).draw()
    state.finish()


def begun(number: int) -> AppTest:
    """The page after a click on one of its tasks."""
    app = AppTest.from_function(_page).run()
    assert [one.value for one in app.markdown] == ["**One.** Look at it.", "**Nine.** Bring it to the top."]
    app.button[number].click().run()
    assert not app.exception
    return app


def strip(app: AppTest) -> list[str]:
    """Words and buttons of what stands above the step."""
    return [one.value for one in app.markdown] + [button.label for button in app.button]


def test_a_click_sets_its_task_up_and_leads_to_its_step() -> None:
    app = begun(1)
    assert app.title[0].value == "Work"
    assert app.number_input[0].value == 2
    assert strip(app) == [
        ":material/flag: **Nine.** Bring it to the top.",
        "More is more.",
        "Show me",
        "Put the task away",
    ]
    assert begun(0).number_input[0].value == 1


def test_it_is_done_by_the_state_and_marked_in_the_list() -> None:
    app = begun(1)
    app.number_input[0].set_value(8).run()
    assert "Done" not in strip(app)[0]
    app.number_input[0].set_value(9).run()
    assert strip(app)[0] == ":green[:material/check_circle:] **Nine.** Done. Bring it to the top."
    assert "Show me" not in strip(app)
    app.query_params["step"] = "try"
    app.session_state["state"].page = None  # somebody opens the address
    app.run()
    assert [one.value for one in app.markdown] == [
        "**One.** Look at it.",
        ":green[:material/check_circle:] **Nine.** Bring it to the top.",
    ]


def test_what_was_shown_is_not_marked_as_done_by_hand() -> None:
    from viz.site.progress import _Done

    app = begun(1)
    app.button(key="task:show").click().run()
    assert app.number_input[0].value == 9
    assert strip(app)[0].startswith(":green[:material/check_circle:] **Nine.** Done.")
    done = app.session_state["progress"]
    assert isinstance(done, _Done)
    assert done.tasks.get("cost", []) == []


def test_a_task_without_an_end_stays_until_it_is_put_away() -> None:
    app = begun(0)
    assert strip(app) == [":material/flag: **One.** Look at it.", "Put the task away"]
    app.button(key="task:away").click().run()
    assert strip(app) == []
