"""Asks predict-then-reveal questions: choose first, then see the numbers and why; the browser keeps the answers."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from viz.notation import numbers
from viz.site import progress, state, steps, styles
from viz.site.question import Question

_PICKED = "questions:picked"
RIGHT_MARK, WRONG_MARK, NO_MARK = ("check_circle", "green"), ("cancel", "red"), ("radio_button_unchecked", "gray")
"""Icon and colour of the right option, of a wrong one that was chosen, and of the others."""


def ask(questions: Sequence[Question]) -> None:
    """Draw `questions`, each hidden behind a choice, and how many were answered in this session, with a reset.

    In a step there is one card, whose place and size stay, and a switch between the questions; on a whole page they
    stand side by side, on paper one under another.
    """
    if not steps.as_whole_page():
        place = _switch_between(len(questions))
        with st.container(border=True, key="question-card"):
            _one(questions[place], place)
        _score()
        return
    st.html(styles.one_under_another("questions"))
    with st.container(key="questions"):
        columns = st.columns(len(questions), gap="medium")
    for place, (column, question) in enumerate(zip(columns, questions, strict=True)):
        with column.container(border=True, height="stretch"):
            _one(question, place)
    _score()


def _switch_between(count: int) -> int:
    """The question on the card, counted from 0."""
    key = "question:shown"
    if st.session_state.get(key) not in range(1, count + 1):
        st.session_state[key] = 1
    numbers = range(1, count + 1)
    picked = st.segmented_control("Question", numbers, key=key, required=True, label_visibility="collapsed",
                                  format_func=lambda number: f"Question {number}")  # fmt: skip
    return (picked or 1) - 1


def _one(question: Question, place: int) -> None:
    if answer := progress.answers_here().get(question.key):
        _reveal(question, answer.picked)
        return
    picked = st.radio(
        state.plain(question.prompt),
        range(len(question.options)),
        index=None,
        format_func=[state.plain(option) for option in question.options].__getitem__,
        key=_choice(question, place),
        on_change=_note_pick,
        args=(place,),
    )
    st.button(
        "Reveal",
        key=f"reveal:{place}",
        disabled=picked is None,
        help="Choose an answer first." if picked is None else None,
        on_click=_take_answer,
        args=(question, picked),
    )


def _choice(question: Question, place: int) -> str:
    """Key of the widget at `place`, with nothing chosen when another question has come there.

    Not a key by question: Streamlit keeps what it knows of a widget for as long as the session lasts, and every move of
    a slider asks new questions.
    """
    key, asked = f"question:{place}", f"asked:{place}"
    if st.session_state.get(asked) != question.key:
        st.session_state[asked] = question.key
        _picks().pop(place, None)
        st.session_state[key] = None
    elif key not in st.session_state:  # it was not drawn for a while, and Streamlit has forgotten it
        st.session_state[key] = _picks().get(place)
    return key


def _picks() -> dict[int, int]:
    """What is chosen and not revealed yet, by place."""
    picked: dict[int, int] = st.session_state.setdefault(_PICKED, {})
    return picked


def _note_pick(place: int) -> None:
    _picks()[place] = st.session_state[f"question:{place}"]


def _reveal(question: Question, picked: int) -> None:
    st.markdown(state.plain(question.prompt))
    for number, option in enumerate(question.options):
        right, mine = number == question.answer, number == picked
        icon, colour = (RIGHT_MARK if right else WRONG_MARK) if right or mine else NO_MARK
        words = f"**{state.plain(option)}**" if right else state.plain(option)
        line = f":{colour}[:material/{icon}:] {words}{' (your answer)' if mine else ''}"
        st.markdown(line)
    verdict, draw = ("Right.", st.success) if picked == question.answer else ("Not quite.", st.info)
    draw(f"{verdict} {state.plain(question.explanation)}")


def _take_answer(question: Question, picked: int) -> None:
    progress.note_answer(question.key, picked, right=picked == question.answer)
    state.spread()  # the bar hands it to the browser


def _score() -> None:
    right, answered = progress.score()
    if not answered:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(
            f"So far: {right} of {answered} {numbers.noun(answered, 'answer')} right. Your browser remembers them."
        )
        st.button("Reset the count", type="tertiary", on_click=_forget_answers)


def _forget_answers() -> None:
    progress.forget_answers()
    state.spread()
    for key in [k for k in st.session_state if str(k).startswith("question:")]:
        del st.session_state[key]
