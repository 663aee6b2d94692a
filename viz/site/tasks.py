"""Tasks to try at the end of a lesson: a click sets one up and brings what it changed into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import streamlit as st

from viz.site import state, steps
from viz.site.components.base import component

_TURN, _HEADING = "tasks:turn", "tasks:heading"
_SCROLL = component("scroll_to")


@dataclass(frozen=True)
class Task:
    """What to try; `set_up` makes the start of it, in the step `where`.

    On a page that is one long column, `where` is a subheader (its top if empty).
    """

    key: str
    title: str
    words: str
    set_up: Callable[[], object]
    where: str = ""


def draw_tasks(tasks: Sequence[Task]) -> None:
    """The tasks side by side, each with its button."""
    declared = steps.of_this_page()
    if not declared:
        st.subheader("Try this")
    for column, task in zip(st.columns(len(tasks), gap="medium"), tasks, strict=True):
        with column.container(border=True, height="stretch"):
            st.markdown(f"**{task.title}.** {task.words}")
            st.button("Set it up", key=f"task:{task.key}", on_click=_begin, args=(task,))
    if declared:
        return
    data = {"turn": st.session_state.get(_TURN, 0), "heading": st.session_state.get(_HEADING, "")}
    _SCROLL(data=[data], key="tasks:scroll")


def _begin(task: Task) -> None:
    state.decide(task.set_up)
    if (declared := steps.of_this_page()) and task.where:
        state.decide(partial(declared.go, task.where))
        state.spread()
        return
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
    st.session_state[_HEADING] = task.where
