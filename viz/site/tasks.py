"""Tasks to try: a click sets one up, and it stays above its step until it is done or put away.

Whether it is done is read off the state, whoever brought it there: by hand, or by “Show me”.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

import streamlit as st

from viz.site import progress, state

STRIP, TASKS = "task-strip", "tasks"
_WORKED_ON, _WHERE = "tasks:current", "tasks:where"


class Goal(NamedTuple):
    """Where a task ends: `is_reached` reads the state, `show` brings it there, `hint` helps without doing it."""

    is_reached: Callable[[], bool]
    show: Callable[[], object]
    hint: str


@dataclass(frozen=True)
class Task:
    """What to try; `set_up` makes the start of it, and it is worked on in the step `where`, "" for none."""

    key: str
    title: str
    words: str
    set_up: Callable[[], object]
    where: str = ""
    goal: Goal | None = None


class _CurrentTask(NamedTuple):
    """The task that is worked on, on which page, and whether its end was shown."""

    page: str
    task: Task
    was_shown: bool = False


def draw_tasks(tasks: Sequence[Task]) -> None:
    """The tasks one under another, each with its button; those that were done are marked."""
    done = progress.tasks()
    with st.container(key=TASKS):
        for task in tasks:
            with st.container(border=True, horizontal=True, vertical_alignment="center"):
                mark = ":green[:material/check_circle:] " if task.key in done else ""
                st.markdown(f"{mark}**{task.title}.** {task.words}", width="stretch")
                st.button("Set it up", key=f"task:{task.key}", on_click=set_up, args=(task,))


def set_up(task: Task) -> None:
    """Set `task` up and go where it is worked on, from the next run on. For a button's callback."""
    st.session_state[_WORKED_ON], st.session_state[_WHERE] = _CurrentTask(state.page_now(), task), task.where
    state.decide(task.set_up)
    state.change(state.Shared, whole=False)
    state.spread()


def step_of_new_task() -> str:
    """The step that a task that has just begun leads to, once; "" if none has."""
    return str(st.session_state.pop(_WHERE, ""))


def draw_strip(step: str) -> None:
    """The task that is worked on in `step`, if any: its words, a hint, the way to its end, and whether it is done."""
    current = cast("_CurrentTask | None", st.session_state.get(_WORKED_ON))
    if current is None or (current.page, current.task.where) != (state.page_now(), step):
        return
    task, goal = current.task, current.task.goal
    done = goal is not None and goal.is_reached()
    if done and not current.was_shown and task.key not in progress.tasks():
        progress.task_done(task.key)
        state.redraw()  # the bar hands it to the browser
    with st.container(key=STRIP, horizontal=True, vertical_alignment="center", gap="small"):
        icon = ":green[:material/check_circle:]" if done else ":material/flag:"
        st.markdown(f"{icon} **{task.title}.** {'Done. ' if done else ''}{task.words}", width="stretch")
        if goal and not done:
            with st.popover("Hint"):
                st.markdown(goal.hint)
            st.button("Show me", key="task:show", on_click=_show_end)
        st.button("Put the task away", key="task:away", icon=":material/close:", on_click=_put_away)


def _show_end() -> None:
    current = cast(_CurrentTask, st.session_state[_WORKED_ON])
    st.session_state[_WORKED_ON] = current._replace(was_shown=True)
    if current.task.goal:
        state.decide(current.task.goal.show)
        state.spread()


def _put_away() -> None:
    st.session_state.pop(_WORKED_ON, None)
