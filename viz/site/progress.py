"""What a person has done on each page: their answers and tasks, in their session and in their browser.

The browser keeps it (frontend/src/shared/progress.ts) and gives it back to a new session, since a reload ends one. What
it gives back is what a person has said about themselves: nothing but the marks on the questions follows from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import streamlit as st

from viz.site import state

MOST_ANSWERS, LONGEST_KEY, MOST_OPTIONS = 40, 200, 20
"""Of what the browser gives back: answers of a page, signs in a question's key, options of a question."""
_PROGRESS = "progress"


class GivenAnswer(NamedTuple):
    """Which option was picked, counted from 0, and whether it was the right one."""

    picked: int
    right: bool


@dataclass
class _Done:
    """By page: answers by the key of their question, and tasks by their key; how often the answers were thrown away."""

    answers: dict[str, dict[str, GivenAnswer]] = field(default_factory=dict)
    tasks: dict[str, list[str]] = field(default_factory=dict)
    cleared: int = 0


def _done() -> _Done:
    if _PROGRESS not in st.session_state:
        st.session_state[_PROGRESS] = _Done()
    return cast(_Done, st.session_state[_PROGRESS])


def answers_here() -> dict[str, GivenAnswer]:
    """The answers on this page, by the key of their question; to be changed by `note_answer` only."""
    return _done().answers.setdefault(state.page_now(), {})


def note_answer(question: str, picked: int, *, right: bool) -> None:
    """Option `picked` was the answer to the question of this key on this page."""
    answers_here()[question] = GivenAnswer(picked, right)


def score() -> tuple[int, int]:
    """How many questions were answered rightly, and how many were answered, on all pages."""
    rights = [answer.right for page in _done().answers.values() for answer in page.values()]
    return sum(rights), len(rights)


def forget_answers() -> None:
    """No question was answered, in this session and in its browser."""
    done = _done()
    done.answers.clear()
    done.cleared += 1


def tasks() -> list[str]:
    """Keys of the tasks that were done on this page."""
    return _done().tasks.setdefault(state.page_now(), [])


def task_done(task: str) -> None:
    """The task of this key was done on this page."""
    if task not in tasks():
        tasks().append(task)


def done_here() -> dict[str, Any]:
    """What this session knows of the page, as the browser keeps it (frontend/src/contract/progress.ts)."""
    newest = {key: answer._asdict() for key, answer in list(answers_here().items())[-MOST_ANSWERS:]}
    return {"answers": newest, "tasks": tasks(), "cleared": _done().cleared}


def take_back(page: str, stored: object, done: object = ()) -> None:
    """Take over the answers on `page` that its browser remembers, where this session knows no other, and its tasks."""
    if isinstance(stored, Mapping):
        _done().answers[page] = {**readable_answers(stored), **_done().answers.get(page, {})}
    if isinstance(done, list | tuple):
        tasks_here = _done().tasks.setdefault(page, [])
        read = [task for task in done[:MOST_ANSWERS] if isinstance(task, str) and len(task) <= LONGEST_KEY]
        tasks_here += [task for task in dict.fromkeys(read) if task not in tasks_here]


def readable_answers(stored: Mapping[Any, Any]) -> dict[str, GivenAnswer]:
    """What of a browser's memory is answers at all: the rest is left out."""
    read: dict[str, GivenAnswer] = {}
    for key, entry in list(stored.items())[-MOST_ANSWERS:]:
        picked, right = (entry.get("picked"), entry.get("right")) if isinstance(entry, Mapping) else (None, None)
        fits = isinstance(picked, int) and not isinstance(picked, bool) and 0 <= picked < MOST_OPTIONS
        if isinstance(key, str) and len(key) <= LONGEST_KEY and fits and isinstance(right, bool):
            read[key] = GivenAnswer(cast(int, picked), right)
    return read
