"""What is kept for all sessions and can be made again: drawings of pictures, and what pure functions remember.

Not in one of Streamlit's caches: a message from any browser clears those for everybody.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Hashable
from functools import wraps
from typing import ParamSpec, TypeVar

from viz.site.queue import Line, SharedWork
from viz.site.server import streamlit_internals
from viz.site.server.visitors import step_aside

P = ParamSpec("P")
R = TypeVar("R")

DRAWN_AT_ONCE = 64
"""Different drawings of one kind that may be in the making; of equal ones only one is."""
_FORGET: list[Callable[[], object]] = []
"""One entry for every function that `drawing` decorates: how its results are given up. Filled by imports only."""


def drawing(entries: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last `entries` results of a function that draws something, for all sessions together.

    Arguments whose names begin with an underscore do not count; the others must be hashable.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        work: SharedWork[Hashable, R] = SharedWork(Line(DRAWN_AT_ONCE), keep=entries)
        signature = inspect.signature(function)
        _FORGET.append(work.forget)

        @wraps(function)
        def cached(*args: P.args, **kwargs: P.kwargs) -> R:
            bound = signature.bind(*args, **kwargs).arguments
            key = tuple((name, value) for name, value in bound.items() if not name.startswith("_"))
            if not work.has(key):
                step_aside()  # it may be in the making for somebody else
            return work.get(key, lambda: function(*args, **kwargs))

        return cached

    return decorate


def forget() -> None:
    """Give up every drawing and all that functions of this project remember, for a time when nobody is there."""
    for clear in _FORGET:
        clear()
    for name, module in list(sys.modules.items()):
        if name.startswith("viz."):
            streamlit_internals.forget_what_is_remembered(module)
