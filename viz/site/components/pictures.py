"""Two small components of the picture chooser: the gallery's grid, and the square that can be moved over a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict, TypeGuard

from viz.site import echo
from viz.site.components.base import component, sent_by

CROP_FIELDS = ("x", "y", "zoom")

_GRID = component("gallery_grid")
_CROP = component("crop")


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


def gallery_grid(items: Sequence[GridItem], chosen: str, *, key: str) -> str | None:
    """A grid of `items`; returns the key that was just picked, else None."""
    result = _GRID(data=[{"items": items, "chosen": chosen}], key=key, on_picked_change=lambda: None)
    picked: str | None = result.picked
    return picked


def crop_square(
    picture: CropPicture,
    place: tuple[float, float, float],
    *,
    key: str,
    on_place: Callable[[float, float, float], None],
) -> None:
    """The whole picture with its square at `place`: x, y and zoom. `on_place` gets where it was moved to."""

    def moved() -> None:
        message = sent_by(key, "place")
        x, y, zoom = (message.get(name) for name in CROP_FIELDS)
        if not (_is_number(x) and _is_number(y) and _is_number(zoom)):
            return
        if echo.hear(key, message, [x, y, zoom]):
            on_place(x, y, zoom)

    told = echo.tell(key, list(place)).json
    _CROP(data=[{**picture, "told": told}], key=key, on_place_change=moved)


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
