"""Tasks: a click sets one up before the page runs."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from viz.site import state
    from viz.site.tasks import Task, draw_tasks

    state.begin("x")
    st.text(st.session_state.get("n", 0))
    draw_tasks(
        [
            Task("one", "One", "Make it one.", lambda: st.session_state.__setitem__("n", 1)),
            Task("two", "Two", "Make it two.", lambda: st.session_state.__setitem__("n", 2), where="There"),
        ]
    )
    state.finish()


def test_a_click_sets_its_task_up_and_no_other() -> None:
    app = AppTest.from_function(_page).run()
    assert not app.exception
    assert [one.value for one in app.markdown] == ["**One.** Make it one.", "**Two.** Make it two."]
    app.button[1].click().run()
    assert app.text[0].value == "2"
    app.button[0].click().run()
    assert app.text[0].value == "1"
