"""What is kept for all sessions and can be made again: drawings of pictures, and what pure functions remember."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import streamlit as st

from viz.site.server import streamlit_internals

P = ParamSpec("P")
R = TypeVar("R")

_FORGET: list[Callable[[], object]] = []
"""One entry for every function that `drawing` decorates: how its results are given up. Filled by imports only."""


def drawing(entries: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last `entries` results of a function that draws something, for all sessions together.

    As with `st.cache_resource`, arguments whose names begin with an underscore do not count.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        cached = st.cache_resource(max_entries=entries, show_spinner=False)(function)
        _FORGET.append(cached.clear)
        return cached

    return decorate


def forget() -> None:
    """Give up every drawing and all that functions of this project remember, for a time when nobody is there."""
    for clear in _FORGET:
        clear()
    for name, module in list(sys.modules.items()):
        if name.startswith("viz."):
            streamlit_internals.forget_what_is_remembered(module)
