"""A button that times something on this server, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from viz.inference import stopwatch
from viz.site.networks import PlaceInLine
from viz.site.queue import Line
from viz.site.server.visitors import paid_in_line, visitor_number

TIMINGS = Line(1, visitor_number)
"""One timing at a time on this server: two would time each other."""


@contextmanager
def turn_to_time() -> Iterator[None]:
    """Waits for the turn to time something, and says how many are before."""
    place = PlaceInLine("measurement")
    try:
        with paid_in_line(), TIMINGS.turn(place):
            yield
    finally:
        place.clear()


def timed_once(
    key: str, subject: object, label: str, reason: str, run: Callable[[stopwatch.Progress], stopwatch.Timing]
) -> stopwatch.Timing | None:
    """A button that times `subject` with progress, and the last timing if it is still of this subject.

    `reason` says why it cannot be timed here ("" when it can). Only one session times at a time.
    """
    with st.container(horizontal=True, vertical_alignment="center"):
        pressed = st.button(label, icon=":material/timer:", disabled=bool(reason), key=f"{key}:button")
        st.caption(
            reason
            or "Runs on the machine that serves this page, in 32-bit floats: the median of up to "
            f"{stopwatch.RUNS} runs, within about {stopwatch.BUDGET_S:.0f} seconds."
        )
    if pressed:
        bar = st.progress(0.0, "Timing …")
        with turn_to_time():
            st.session_state[key] = (subject, run(lambda share: _progress(bar, share)))
        bar.empty()
    timed: tuple[object, stopwatch.Timing] | None = st.session_state.get(key)
    return timed[1] if timed and timed[0] == subject else None


def _progress(bar: DeltaGenerator, share: float) -> None:
    bar.progress(share, "Timing …")
