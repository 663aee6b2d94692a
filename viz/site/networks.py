"""What every session shares: the loaded networks and the last pictures' maps. torch is first imported here, lazily."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

import streamlit as st

from viz.network.architecture import EMBEDDED, NETWORKS, Network
from viz.network.edits import Edits
from viz.site.queue import Line, SharedWork
from viz.site.server.visitors import look_whether_over, paid_in_line, visitor_number
from viz.site.settings import settings
from viz.site.state import Shared, change, load, plain

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

KEPT_PICTURES = 16
"""Captured pictures kept for all sessions together; one is about 19 MB."""
KEPT_EDITED = 64
"""The same for what edited networks say of a picture, some 10 kB each."""


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_SHIPPED: SharedWork[str, Loaded] = SharedWork(Line(1), keep=len(NETWORKS))
"""The networks that ship with the app."""
_FETCHED: SharedWork[str, Loaded] = SharedWork(Line(1, visitor_number), keep=len(NETWORKS))
"""Those whose weights come from elsewhere: in a line of their own, for an answer may take half a minute."""
FORWARDS = Line(_cores(), visitor_number)
"""The one line in which everything that runs a network waits: a forward for each core at a time.

One torch thread a forward: as fast under load as several, and no core waits for spinning threads.
"""
_CAPTURED: SharedWork[tuple[str, ...], Any] = SharedWork(FORWARDS, keep=KEPT_PICTURES)
_EDITED_RUNS: SharedWork[tuple[Hashable, ...], Any] = SharedWork(FORWARDS, keep=KEPT_EDITED)


def forget_runs() -> None:
    """Give up all pictures' maps, for a time when nobody asks for them."""
    for work in (_CAPTURED, _EDITED_RUNS):
        work.forget()


def forget_networks() -> None:
    """Give up the loaded networks as well, and what could not be fetched: as after a new start."""
    forget_runs()
    for work in (_SHIPPED, _FETCHED):
        work.forget()
    FAILURES.forget()


def shared_network(key: str) -> Loaded:
    """The network called `key` with its weights, shared by all sessions; progress is shown. Raises WeightsError."""
    networks = _SHIPPED if key == EMBEDDED.key else _FETCHED
    if networks.has(key):
        return networks.get(key, _never_given_up)
    if key != EMBEDDED.key:
        FAILURES.check(key)
    with st.spinner(f"Loading {NETWORKS[key].title}"):
        if key == EMBEDDED.key:
            with paid_in_line():
                return networks.get(key, partial(_load, key))
        with paid_in_line():
            return networks.get(key, partial(_load_from_elsewhere, key), _look_meanwhile)


def _never_given_up() -> Loaded:
    raise AssertionError("a loaded network is never given up")


def _look_meanwhile(_: int) -> None:
    look_whether_over()


def _load(key: str) -> Loaded:
    from viz.inference import model, weights

    model.use_one_thread()
    return weights.load_network(key, fetching=settings().fetch)


def _load_from_elsewhere(key: str) -> Loaded:
    """The network, from the folder of this machine or else fetched; a failure is remembered. Raises WeightsError."""
    from viz.inference import model, weights

    FAILURES.check(key)  # who waited in the line behind a failure
    model.use_one_thread()
    bar = st.progress(0.0, f"Fetching {NETWORKS[key].title}")
    try:
        return weights.load_network(key, lambda done, size: _show(bar, done, size), fetching=settings().fetch)
    except weights.WeightsError as error:
        FAILURES.note(key, error)
        raise
    finally:
        bar.empty()


class Failures:
    """Networks whose weights could not be had, for some minutes: nobody else waits for the same failure meanwhile."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._errors: dict[str, tuple[float, Exception]] = {}

    def note(self, key: str, error: Exception) -> None:
        """Remember that the network called `key` could not be had."""
        self._errors[key] = (self._clock(), error)

    def check(self, key: str) -> None:
        """Raises the remembered error while it is remembered."""
        at, error = self._errors.get(key, (float("-inf"), None))
        if error is not None and self._clock() - at < REMEMBERED_S:
            raise type(error)(*error.args)

    def forget(self) -> None:
        """Remember nothing."""
        self._errors.clear()


_SPOT = "line:spot"
REMEMBERED_S = 300.0
"""Seconds for which a failed fetch is remembered."""
FAILURES = Failures()
"""The server's one memory of what could not be fetched."""


def _show(bar: Any, done: int, size: int) -> None:
    bar.progress(done / size, f"Fetching the weights: {done / 2**20:.0f} of {size / 2**20:.0f} MB")


def network_for_a_file(key: str) -> Loaded:
    """The network called `key`, for a download, whose thread can draw nothing. Raises WeightsError."""
    return (_SHIPPED if key == EMBEDDED.key else _FETCHED).get(key, partial(_load, key))


def chosen_network() -> Loaded:
    """The network this session has chosen; if its weights cannot be had, says why and goes back to the embedded one.

    Raises WeightsError only when the embedded files themselves are damaged.
    """
    from viz.inference.weights import WeightsError

    wanted = load(Shared).network
    try:
        return shared_network(wanted)
    except WeightsError as error:
        if wanted == EMBEDDED.key:
            raise
        change(Shared, network=EMBEDDED.key)
        st.warning(plain(str(error)), icon=":material/cloud_off:")
        return shared_network(EMBEDDED.key)


def captured(picture: Picture, loaded: Loaded | None = None) -> Captured:
    """Every map of `picture` in the network (the session's by default), computed once for all sessions."""

    from viz.inference import capture, preprocessing

    network = loaded or chosen_network()

    def run() -> Captured:
        return capture.capture(network, preprocessing.to_tensor(picture, network.preprocessing))

    result: Captured = _in_turn(_CAPTURED, (network.network.key, picture.key_of_pixels), run)
    return result


def captured_soon(picture: Picture, network: Loaded) -> bool:
    """Whether `captured` has the maps, or would begin with them at once: for what nobody has asked for yet."""
    return _CAPTURED.has((network.network.key, picture.key_of_pixels)) or FORWARDS.is_free()


def edited_run(picture: Picture, network: Network, edits: Edits, compute: Callable[[], V]) -> V:
    """What `compute()` says of `picture` in an edited network, in the line of `captured`, once for all sessions.

    It must not say the picture's name: everybody who has the same pixels reads it.
    """
    return cast(V, _in_turn(_EDITED_RUNS, (network.key, picture.key_of_pixels, edits), compute))


def _in_turn(work: SharedWork[K, Any], key: K, compute: Callable[[], Any]) -> Any:
    """`compute()`, kept by `key`; shows the place in the line. It must not draw: its result is for all sessions."""
    if work.has(key):
        return work.get(key, compute)
    place = PlaceInLine()
    try:
        with paid_in_line():
            return work.get(key, compute, place)
    finally:
        place.clear()


@contextmanager
def says_here_how_long() -> Iterator[None]:
    """Keeps a place for what is said to a person who waits in the line within this block.

    An element that comes and goes between others makes the browser build those behind it anew: a slider would leave the
    hand that moves it.
    """
    st.session_state[_SPOT] = st.empty()
    try:
        yield
    finally:
        st.session_state.pop(_SPOT, None)


class PlaceInLine:
    """Shows how many `things` are before this session's; gives the place up when the session has left."""

    def __init__(self, things: str = "picture") -> None:
        self._spot: Any = None
        self._things = things
        self._shown = 0

    def __call__(self, ahead: int) -> None:
        look_whether_over()
        if ahead == self._shown:
            return
        self._shown = ahead
        if self._spot is None:
            reserved = st.session_state.get(_SPOT)
            self._spot = st.empty() if reserved is None else reserved
        self._spot.info(self._words(ahead), icon=":material/hourglass_top:")

    def _words(self, ahead: int) -> str:
        if not ahead:
            return f"Your {self._things} is being computed."
        return f"{ahead} {self._things}{'s' if ahead > 1 else ''} before yours."

    def clear(self) -> None:
        """Takes the line's words away."""
        if self._spot is not None:
            self._spot.empty()
