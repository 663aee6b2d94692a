"""Predict, then reveal, as the page asks it: one widget a place, whatever numbers the question is about."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from viz.site.asking import ask
    from viz.site.question import Question

    n = st.session_state.get("n", 0)
    ask([Question(f"sum-{n}", f"What is {n} + 1?", (str(n + 1), str(n + 2)), 0, "One more.")])


def asked_about(app: AppTest, n: int) -> AppTest:
    """The page after a slider went to `n`."""
    app.session_state["n"] = n
    return app.run()


def test_another_question_comes_with_nothing_chosen() -> None:
    app = AppTest.from_function(_page).run()
    app.radio[0].set_value(1).run()
    assert app.radio[0].value == 1
    assert not app.button[0].disabled
    asked_about(app, 5)
    assert app.radio[0].label == "What is 5 + 1?"
    assert app.radio[0].value is None
    assert app.button[0].disabled


def test_a_choice_stays_while_the_question_does() -> None:
    app = AppTest.from_function(_page).run()
    app.radio[0].set_value(1).run()
    assert app.run().radio[0].value == 1


def test_a_revealed_answer_belongs_to_its_question() -> None:
    app = AppTest.from_function(_page).run()
    app.radio[0].set_value(0).run()
    app.button[0].click().run()
    assert app.success[0].value.startswith("Right.")
    asked_about(app, 5)
    assert not app.success
    asked_about(app, 0)
    assert app.success[0].value.startswith("Right.")


def test_a_session_keeps_no_widget_of_an_earlier_question() -> None:
    app = AppTest.from_function(_page).run()
    first = {one.proto.id for one in (*app.radio, *app.button)}
    for n in range(1, 5):
        asked_about(app, n)
        assert {one.proto.id for one in (*app.radio, *app.button)} == first
