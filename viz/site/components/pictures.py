"""Two small components of the picture chooser: the gallery's grid, and the square that can be moved over a picture."""

from __future__ import annotations

from collections.abc import Callable

from viz.site.components.base import component

_GRID = component("gallery_grid")
_CROP = component("crop")


def gallery_grid(items: list[dict[str, str]], chosen: str, *, key: str) -> str | None:
    """A grid of `items` (key, title, hint, src); returns the key that was just picked, else None."""
    result = _GRID(data=[{"items": items, "chosen": chosen}], key=key, on_picked_change=lambda: None)
    picked: str | None = result.picked
    return picked


def crop_square(data: dict[str, object], *, key: str, on_place_change: Callable[[], None]) -> None:
    """The picture `src` with its square at x, y, zoom; `on_place_change` finds the new place in the session."""
    _CROP(data=[data], key=key, on_place_change=on_place_change)
