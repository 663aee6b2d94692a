"""Four windows, one place: the picture, the module, and the windows on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.inception_idea import windows
from pages.inception_idea.components import four_windows
from pages.inception_idea.view import FILTER_FIELDS, MODULES, PLACE_FIELD_NAMES, InceptionIdeaView, preset
from viz.network.architecture import BRANCHES
from viz.site import state
from viz.site.badge import badge
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import picture_bar

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

TOLD = (*PLACE_FIELD_NAMES, *FILTER_FIELDS.values())
"""The fields that the browser is ahead of the server with, in the order in which they are told."""
KEPT_WINDOWS = 24
"""Packed windows that are kept, for all sessions together, some 150 kB each."""


@state.part
def draw_windows() -> None:
    """1×1, 3×3, 5×5 and pool on the same place of the tensor that enters the module on this picture."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        picture = picture_bar()
        select_module()
    view, loaded = state.load(InceptionIdeaView), chosen_network()
    run = captured(picture, loaded)
    filters = windows.chosen_filters(run, view.module, view.filters)
    place = (view.row, view.column)
    if view.row < 0:
        place = windows.opening_place(run, view.module, filters)
    told = [*place, *(filters[branch] for branch in BRANCHES)]
    names = (loaded.network.key, picture.key, view.module)
    packed = _packed_windows(names, tuple(told[2:]), picture, loaded, run)
    four_windows(packed, told, key="idea:windows", on_windows=partial(_take_windows, told))
    badge(loaded.network, switch=True)


@drawing(KEPT_WINDOWS)
def _packed_windows(
    names: tuple[str, str, str], numbers: tuple[int, ...], _picture: Picture, _loaded: Loaded, _run: Captured
) -> bytes:
    """What the windows show, by network, picture and module, and filters; another place does not change it."""
    filters = dict(zip(BRANCHES, numbers, strict=True))
    return windows.windows_data(_loaded.model, _run, _picture, names[2], filters)


def _take_windows(told: list[int], sent: list[int]) -> None:
    """Keep what differs from what was told; the rest goes on following the picture.

    A place is taken as a whole: a row alone is none.
    """
    differs = {name: value for name, value, before in zip(TOLD, sent, told, strict=True) if value != before}
    if differs.keys() & set(PLACE_FIELD_NAMES):
        differs |= dict(zip(PLACE_FIELD_NAMES, sent, strict=False))
    state.change(InceptionIdeaView, **differs)


def select_module() -> None:
    """Which module the windows are of; its widths go onto the sliders, too."""
    key = state.key(InceptionIdeaView, "module")
    state.widget(InceptionIdeaView, "module")

    def chosen() -> None:
        state.change(InceptionIdeaView, **preset(st.session_state[key]))
        state.spread()  # sliders and maps further down are of the same module

    st.selectbox("Module", MODULES, key=key, on_change=chosen, width=110)
