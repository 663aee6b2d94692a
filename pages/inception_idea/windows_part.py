"""Four windows, one place: the picture, the module, and the windows on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.inception_idea import panel, windows
from pages.inception_idea.components import four_windows
from pages.inception_idea.view import FILTER_FIELDS, MODULES, PLACE_FIELD_NAMES, InceptionIdeaView, preset
from viz.network.architecture import BRANCHES
from viz.site import state, steps
from viz.site.badge import badge
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import current_picture, picture_bar

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

TOLD = (*PLACE_FIELD_NAMES, *FILTER_FIELDS.values())
"""The fields that the browser is ahead of the server with, in the order in which they are told."""
KEPT_WINDOWS = 24
"""Packed windows that are kept, for all sessions together, some 150 kB each."""


WHICH = """
**All of them.** A picture has small and large things. Instead of choosing, the module applies all four windows at every
place and lets the next layers, by training, use what helps. It does not pick one for each picture either.

{windows}
"""


def draw_windows() -> None:
    """1×1, 3×3, 5×5 and pool on the same place of the tensor that enters the module on this picture."""
    picture, loaded = picture_in_header("windows"), chosen_network()
    with st.container(horizontal=True, vertical_alignment="center"):
        select_module("windows")
        with st.popover("Which window is right?"):
            st.markdown(WHICH.format(windows=panel.about_windows()))
        badge(loaded.network, switch=True)
    view = state.load(InceptionIdeaView)
    run = captured(picture, loaded)
    filters = windows.chosen_filters(run, view.module, view.filters)
    place = (view.row, view.column)
    if view.row < 0:
        place = windows.opening_place(run, view.module, filters)
    told = [*place, *(filters[branch] for branch in BRANCHES)]
    names = (loaded.network.key, picture.key, view.module)
    packed = _packed_windows(names, tuple(told[2:]), picture, loaded, run)
    four_windows(packed, told, key="idea:windows", on_windows=partial(_take_windows, told))


def picture_in_header(step: str) -> Picture:
    """The current picture, with its place in the header; on the whole page the first step puts it there."""
    return current_picture() if steps.as_whole_page() and step != "windows" else picture_bar()


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


def select_module(step: str) -> None:
    """Which module is looked at; its widths go onto the sliders, too."""
    key = f"idea:module:{step}"  # a widget a step: as one page they stand under each other
    module = state.load(InceptionIdeaView).module
    state.tell_widget(key, module, folded=True)
    with st.popover(f"Module {module}"):
        st.segmented_control(
            "Module",
            MODULES,
            required=True,
            key=key,
            on_change=_take_over,
            args=(key,),
            label_visibility="collapsed",
            wrap=True,
        )


def _take_over(key: str) -> None:
    state.change(InceptionIdeaView, **preset(st.session_state[key]))
