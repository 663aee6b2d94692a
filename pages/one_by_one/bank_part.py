"""Lesson 1's third step: the tensor before and after, with as many filters as one likes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import streamlit as st

from pages.one_by_one import board, files, pixel
from pages.one_by_one.components import filter_bank
from pages.one_by_one.pixel import Bank, OneByOneLayer
from pages.one_by_one.pixel_part import in_header, name_of_file, select_layer, title_of
from pages.one_by_one.view import OneByOneView, Scene, current_scene, learned
from viz.notation import numbers
from viz.site import state
from viz.site.downloads import download, source_of
from viz.site.drawn import drawing
from viz.site.networks import captured

if TYPE_CHECKING:
    from viz.inference.capture import Captured

KEPT_BANKS = 24
"""Banks that are kept, for all sessions together."""


def all_pixels() -> None:
    """The tensor before and after, and the number of filters."""
    picture = in_header("all-pixels")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        select_layer("all-pixels")
        scene, view = current_scene(picture), state.load(OneByOneView)
        siblings = _siblings(scene)
        data, bank = _filter_bank(scene.key, siblings, scene.module, scene.run)
        number = min(view.filters or scene.layer.out_shape.c, len(bank.weights))
        with st.popover("Whose filters"):
            st.markdown(_filter_words(bank))
            _maps_download(scene, bank, number)
        st.button("Reset", icon=":material/restart_alt:", on_click=_forget_number)
    filter_bank(data, number, key="one:bank", on_number=_filters_drawn)


def _siblings(scene: Scene) -> tuple[OneByOneLayer, ...]:
    """The module's layers that read the same tensor, the chosen one first."""
    same = [layer for layer in pixel.layers(scene.loaded.network, scene.module) if layer.reads == scene.layer.reads]
    return tuple(sorted(same, key=lambda layer: layer is not scene.layer))


def _filter_words(bank: Bank) -> str:
    own, *others = (f"the {s.stop - s.start} of the {s.label}" for s in bank.sections if s.learned)
    words = f"The first filters are the layer's own, {own}, so their maps are the network's."
    if others:
        words += (
            f" Behind them come the module's other 1×1 filters that read the same tensor: {numbers.listing(others)}."
        )
    if not bank.sections[-1].learned:
        words += " After them come filters with random weights, as before training."
    return (
        f"{words} Each map has its own scale from 0 (dark) to its maximum (bright); a struck-out map is zero "
        "everywhere."
    )


def _maps_download(scene: Scene, bank: Bank, number: int) -> None:
    source = source_of(state.load(OneByOneView))
    title, siblings = title_of(scene), _siblings(scene)
    picture, reads = scene.picture, scene.layer.reads  # not the maps themselves: the session would keep them
    download(
        "Maps before and after as PNG",
        lambda: files.before_after_png(title, captured(picture).maps[reads], bank, number, siblings, source),
        name_of_file(scene, f"{number}-filters.png"),
    )


@drawing(KEPT_BANKS)
def _filter_bank(
    key: tuple[str, str, str],  # noqa: ARG001 the cache's key
    siblings: tuple[OneByOneLayer, ...],
    module: str,
    _run: Captured,
) -> tuple[bytes, Bank]:
    """What the bank shows of a picture, and the bank; drawn once, for a place or a number does not change it."""
    bank = pixel.bank(siblings[0].label, {sibling.label: learned(sibling.path) for sibling in siblings})
    tensor = _run.maps[siblings[0].reads]
    after = pixel.apply(np.ascontiguousarray(tensor), bank.weights, bank.biases)
    return board.filter_bank_data(tensor, after, bank, siblings, module), bank


def _filters_drawn(number: int) -> None:
    """The browser draws that many maps; the address says so, and the maps are not sent again."""
    state.change(OneByOneView, filters=number)


def _forget_number() -> None:
    state.decide(partial(state.change, OneByOneView, filters=0))
