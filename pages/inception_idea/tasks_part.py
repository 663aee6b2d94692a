"""Lesson 2's tasks: a set-up of the view each, and when it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from pages.inception_idea import naive
from pages.inception_idea.naive import NAIVE_WIDTHS, SOUND
from pages.inception_idea.view import InceptionIdeaView, preset
from viz.network.architecture import FIRST_MODULE
from viz.site import state
from viz.site.tasks import Goal, Task, draw_tasks

SOUND_FIELDS: dict[str, object] = {"padding": "same", "poolpad": "same", "stride": 1}
EVEN, ODD = 4, 5
"""A window that no equal padding fits, and the next one, which has its padding."""


@dataclass(frozen=True)
class IdeaSetUp:
    """Values of the view to begin a task with, in which step, and its end: when it is reached, and values of it."""

    title: str
    text: str
    start: dict[str, object]
    where: str
    is_reached: Callable[[InceptionIdeaView], bool]
    end: dict[str, object]
    hint: str


def idea_set_ups() -> tuple[IdeaSetUp, ...]:
    """What to try in lesson 2."""
    paper = preset(FIRST_MODULE.name)
    return (
        IdeaSetUp(
            "Mend it",
            "No padding, and a pool with stride 2. Which switch brings which branch back?",
            {**paper, "padding": "valid", "poolpad": "same", "stride": 2},
            "what-breaks",
            lambda view: view.switches == SOUND,
            SOUND_FIELDS,
            "One switch brings two branches back, another one the pool.",
        ),
        IdeaSetUp(
            "Nothing but a pool",
            "The pool fills the output. Give the other branches more than half of it.",
            {**paper, **dict.fromkeys(NAIVE_WIDTHS, 1)},
            "stack-them",
            lambda view: view.conv1x1 + view.conv3x3 + view.conv5x5 > view.cin,
            paper,
            "The pool passes on as many channels as come in: widen the others, or let fewer come in.",
        ),
        IdeaSetUp(
            "The even kernel's problem",
            f"With equal padding, {EVEN} never keeps the length. Find a larger window that does.",
            {"kernel": EVEN, "pad": 1},
            "same-padding",
            lambda view: view.kernel > EVEN and naive.same_pad(view.kernel) == view.pad,
            {"kernel": ODD, "pad": naive.same_pad(ODD)},
            "The padding has to be (k − 1)/2, which must be a whole number.",
        ),
    )


def try_this() -> None:
    """Three tasks that a click sets up."""
    draw_tasks([_idea_task(set_up) for set_up in idea_set_ups()])


def _idea_task(set_up: IdeaSetUp) -> Task:
    change = partial(state.change, InceptionIdeaView)
    goal = Goal(lambda: set_up.is_reached(state.load(InceptionIdeaView)), partial(change, **set_up.end), set_up.hint)
    return Task(set_up.title, set_up.title, set_up.text, partial(change, **set_up.start), set_up.where, goal)
