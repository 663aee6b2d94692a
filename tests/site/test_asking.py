"""Predict, then reveal, as the page asks it: one widget a place, whatever numbers the question is about."""

from __future__ import annotations

import re

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


def _page_of_signs() -> None:
    from viz.site.asking import ask
    from viz.site.question import Question

    ask([Question("signs", "Is it a go-kart, *really*?", ("go-kart", "go_kart_"), 1, "A go-kart: a_b_.")])


def shown(markdown: str) -> str:
    """What a person reads of Markdown that escapes signs and does nothing else."""
    return re.sub(r"\\(\W|_)", r"\1", markdown)


def test_words_are_escaped_once_before_and_after_the_answer() -> None:
    app = AppTest.from_function(_page_of_signs).run()
    assert app.radio[0].label == r"Is it a go-kart, \*really\*?"
    assert app.radio[0].options == ["go-kart", r"go\_kart\_"]
    app.radio[0].set_value(0).run()
    app.button[0].click().run()
    prompt, *options = (element.value for element in app.markdown[:3])
    assert shown(prompt) == "Is it a go-kart, *really*?"
    assert options == [
        ":red[:material/cancel:] go-kart (your answer)",
        ":green[:material/check_circle:] **go\\_kart\\_**",
    ]
    assert app.info[0].value == r"Not quite. A go-kart: a\_b\_."


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
