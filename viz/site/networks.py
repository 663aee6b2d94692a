"""What every session shares: the loaded networks and the last pictures' maps. torch is first imported here, lazily."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, TypeVar, cast

import streamlit as st

from viz.network.architecture import EMBEDDED, NETWORKS
from viz.site.queue import Line, SharedWork
from viz.site.server import streamlit_internals
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


@st.cache_resource(show_spinner=False)
def _networks() -> SharedWork[str, Loaded]:
    return SharedWork(Line(1), keep=len(NETWORKS))


@st.cache_resource(show_spinner=False)
def forwards() -> Line:
    """The one line in which everything that runs a network waits: a forward for each core at a time.

    One torch thread a forward: as fast under load as several, and no core waits for spinning threads.
    """
    return Line(_cores())


@st.cache_resource(show_spinner=False)
def _runs() -> SharedWork[tuple[str, ...], Any]:
    return SharedWork(forwards(), keep=KEPT_PICTURES)


@st.cache_resource(show_spinner=False)
def _edited_runs() -> SharedWork[tuple[Hashable, ...], Any]:
    return SharedWork(forwards(), keep=KEPT_EDITED)


def forget_runs() -> None:
    """Give up all pictures' maps, for a time when nobody asks for them."""
    for work in (_runs(), _edited_runs()):
        work.forget()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def shared_network(key: str) -> Loaded:
    """The network called `key` with its weights, shared by all sessions; progress is shown. Raises WeightsError."""
    if _networks().has(key):
        return _networks().get(key, _never_given_up)
    with st.spinner(f"Loading {NETWORKS[key].title}"):
        return _networks().get(key, lambda: _load(key))


def _never_given_up() -> Loaded:
    raise AssertionError("a loaded network is never given up")


def _load(key: str) -> Loaded:
    from viz.inference import model, weights

    if key == EMBEDDED.key:
        return _load_quietly(key)
    model.use_one_thread()
    bar = st.progress(0.0, f"Fetching {NETWORKS[key].title}")
    try:
        return weights.load_network(key, lambda done, size: _show(bar, done, size))
    finally:
        bar.empty()


def _show(bar: Any, done: int, size: int) -> None:
    bar.progress(done / size, f"Fetching the weights: {done / 2**20:.0f} of {size / 2**20:.0f} MB")


def network_for_a_file(key: str) -> Loaded:
    """The network called `key`, for a download, whose thread can draw nothing. Raises WeightsError."""
    return _networks().get(key, lambda: _load_quietly(key))


def _load_quietly(key: str) -> Loaded:
    from viz.inference import model, weights

    model.use_one_thread()
    return weights.load_network(key)


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

    result: Captured = _in_turn(_runs(), (network.network.key, picture.key), run)
    return result


def edited_run(key: tuple[Hashable, ...], compute: Callable[[], V]) -> V:
    """What `compute()` says of an edited network, in the same line as `captured`, computed once for all sessions."""
    return cast(V, _in_turn(_edited_runs(), key, compute))


def _in_turn(work: SharedWork[K, Any], key: K, compute: Callable[[], Any]) -> Any:
    """`compute()`, kept by `key`; shows the place in the line. It must not draw: its result is for all sessions."""
    if work.has(key):
        return work.get(key, compute)
    place = PlaceInLine()
    try:
        return work.get(key, compute, place)
    finally:
        place.clear()


class PlaceInLine:
    """Shows how many are before this session while there is somebody; gives the place up when the session has left."""

    def __init__(self) -> None:
        self._spot: Any = None
        self._shown = 0

    def __call__(self, ahead: int) -> None:
        if streamlit_internals.browser_has_left():
            streamlit_internals.end_this_run()
        if ahead == self._shown:
            return
        self._shown = ahead
        if self._spot is None:
            self._spot = st.empty()
        self._spot.info(self._words(ahead), icon=":material/hourglass_top:")

    @staticmethod
    def _words(ahead: int) -> str:
        if not ahead:
            return "Your picture is being computed."
        return f"{ahead} picture{'s' if ahead > 1 else ''} before yours."

    def clear(self) -> None:
        """Takes the line's words away."""
        if self._spot is not None:
            self._spot.empty()
