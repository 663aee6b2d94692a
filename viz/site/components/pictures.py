"""The picture chooser's components: the gallery's grid, the square that can be moved, the store in the browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict, TypeGuard

from viz.pictures.picture import Square
from viz.rendering.blocks import pack
from viz.site import echo
from viz.site.components.base import component, sent_by, value_sent_by

_GRID = component("gallery_grid")
_CROP = component("crop")
_STORE = component("upload_store")


class GridItem(TypedDict):
    """A picture to choose (frontend/src/contract/gallery_grid.ts): `hint` says more, `src` is its thumbnail."""

    key: str
    title: str
    hint: str
    src: str


class CropPicture(TypedDict):
    """The picture that the square is moved over (frontend/src/contract/crop.ts), with its own pixels."""

    src: str
    alt: str
    width: int
    height: int


def gallery_grid(items: Sequence[GridItem], chosen: str, *, key: str, on_picked: Callable[[str], None]) -> None:
    """A grid of `items`; `on_picked` gets the key of the one that was picked."""
    keys = {item["key"] for item in items}

    def heard() -> None:
        picked = value_sent_by(key, "picked")
        if isinstance(picked, str) and picked in keys:
            on_picked(picked)

    _GRID(data=[{"items": items, "chosen": chosen}], key=key, on_picked_change=heard)


def crop_square(
    picture: CropPicture,
    place: Square,
    *,
    key: str,
    on_place: Callable[[float, float, float], None],
) -> None:
    """The whole picture with its square at `place`. `on_place` gets where it was moved to."""

    def moved() -> None:
        message = sent_by(key, "place")
        square = as_square([message.get(name) for name in Square._fields])
        if square and echo.hear(key, message, list(square)):
            on_place(*square)

    told = echo.tell(key, list(place)).json
    _CROP(data=[{**picture, "told": told}], key=key, on_place_change=moved)


def upload_store(told: echo.Told, file: bytes, *, key: str, on_answer: Callable[[Mapping[str, Any]], None]) -> None:
    """Runs an errand (viz/site/own_picture.py) in the browser's store; `on_answer` gets the browser's answer to it."""
    data = pack({"told": told.json}, [file] if file else [])
    _STORE(data=data, key=key, width="content", on_answer_change=lambda: on_answer(sent_by(key, "answer")))


def as_square(value: object) -> Square | None:
    """Three numbers that came from a browser as a square, None for anything else."""
    if not isinstance(value, list) or len(value) != len(Square._fields):
        return None
    x, y, zoom = value
    return Square(x, y, zoom) if _is_number(x) and _is_number(y) and _is_number(zoom) else None


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
