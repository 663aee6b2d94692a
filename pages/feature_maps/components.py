"""The components of the feature-map page: the strip of modules, a module's sheets, and one map enlarged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, fields
from typing import Literal, TypedDict

import streamlit as st

from pages.feature_maps.sheets import MapPlace
from viz.rendering.blocks import pack
from viz.site import echo
from viz.site.components.base import component, sent_by, value_sent_by

SIZE = "maps:size"
"""The steps of size among the values that the browser changes by itself: one for all sheets on the page."""

PLACE = tuple(field.name for field in fields(MapPlace))
"""Module, branch, layer and channel: what names a map here, in the view and in the browser."""

ENLARGED_MAP = "maps:enlarged:"
"""With a side's name, the enlarged map among those values: its module, branch, layer and channel."""

_SHEET = component("map_sheet")
_SHEETS_AHEAD = component("sheets_ahead")
_DETAIL = component("map_detail")
_MODULE_STRIP = component("module_strip")


class ModuleThumbnail(TypedDict):
    """A module or first convolution on the strip (frontend/src/contract/module_strip.ts): what it gives, all of that in
    words, and its mean map as an address."""

    name: str
    src: str
    shape: str
    words: str


def module_strip(
    modules: Sequence[ModuleThumbnail], chosen: str, *, key: str, on_picked: Callable[[str], None]
) -> None:
    """One button for each; `on_picked` gets the name of the one that was clicked."""
    known = {module["name"] for module in modules}

    def picked() -> None:
        message = sent_by(key, "picked")
        name = message.get("name")
        if isinstance(name, str) and name in known and echo.hear(key, message, name):
            on_picked(name)

    told = echo.tell_decision(key, chosen).json
    _MODULE_STRIP(data=[{"modules": modules, "told": told}], key=key, on_picked_change=picked)


def map_sheet_view(
    sheet: bytes,
    side: str,
    steps: int,
    *,
    key: str,
    on_chosen: Callable[[dict[str, object]], None],
    on_sized: Callable[[int], None],
) -> None:
    """The sheets of one module (sheets.py: `sheet`) on a `side`, their maps larger than fits by `steps`.

    `on_chosen` gets branch, layer and channel of the map that was clicked, `on_sized` another size, for which the maps,
    which the browser has, are not sent again.
    """

    def chosen() -> None:
        message = sent_by(key, "chosen")
        place: dict[str, object] = {name: message[name] for name in PLACE[1:] if name in message}
        if echo.hear(ENLARGED_MAP + side, message, [message.get("module"), *place.values()]):
            on_chosen(place)

    def sized() -> None:
        message = sent_by(key, "sized")
        size = message.get("steps")
        if isinstance(size, int) and echo.hear(SIZE, message, size):
            on_sized(size)

    packed = echo.packed_with(echo.tell_decision(SIZE, steps), sheet)
    _SHEET(data=packed, key=key, on_chosen_change=chosen, on_sized_change=sized)


def sheets_ahead(
    blocks: Sequence[bytes],
    of: Literal["sheets", "map"],
    *,
    key: str,
    on_wished: Callable[[str, str | None], None],
    on_map_wished: Callable[[dict[str, object]], None],
) -> None:
    """Hands the browser what it has wished for: one block (sheets.py: `sheet` or `enlarged`), or none.

    `on_wished` gets the name of a module, and the key of a picture if it is not the session's: what a person may
    choose next, and the browser does not have its sheets. `on_map_wished` gets module, branch, layer and channel of a
    map that may be enlarged next.
    """

    def wished() -> None:
        message = sent_by(key, "wished")
        module, picture = message.get("module"), message.get("picture")
        if isinstance(module, str) and (picture is None or isinstance(picture, str)):
            on_wished(module, picture)

    def map_wished() -> None:
        place = value_sent_by(key, "map_wished")
        if isinstance(place, list) and len(place) == len(PLACE):
            on_map_wished(dict(zip(PLACE, place, strict=True)))

    _SHEETS_AHEAD(data=pack({"of": of}, blocks), key=key, on_wished_change=wished, on_map_wished_change=map_wished)


def map_detail(
    enlarged: bytes, side: str, place: MapPlace, *, key: str, on_step: Callable[[int], None], follows: bool
) -> None:
    """The map at `place` over its picture (sheets.py: `enlarged`), beside the sheets of its `side`.

    `on_step` gets −1 or 1 when a neighbour is wanted that no sheet shows; else the sheet chooses it.
    With `follows` it stays in sight while the sheets beside it are scrolled.
    """

    def stepped() -> None:
        step = st.session_state[key].get("step")
        if step in (-1, 1):
            on_step(int(step))

    told = echo.tell(ENLARGED_MAP + side, list(astuple(place)))
    _DETAIL(
        data=echo.packed_with(told, enlarged),
        key=key,
        height="stretch" if follows else "content",
        on_step_change=stepped,
    )
