"""What page 6 looks at: a module in a picture's run, and what is sent of it, packed and kept for the next who looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from pages.feature_maps import sheets
from pages.feature_maps.sheets import LayerName, Layers, MapPlace
from pages.feature_maps.view import MapsView
from viz.inference.capture import Captured, Order
from viz.network.architecture import BranchName
from viz.notation.counting import Counting
from viz.pictures.encoding import jpeg
from viz.pictures.picture import LARGEST, Picture
from viz.rendering.sprites import RangeOf
from viz.site import conventions, picture_bar
from viz.site.drawn import drawing
from viz.site.state import Shared, load

LEFT, RIGHT = "a", "b"
"""The side of what is looked at by itself or compared with something else, and of that."""


@dataclass(frozen=True)
class Side:
    """One of at most two things looked at: a picture's run, and a module in it."""

    name: str
    picture: Picture
    captured: Captured
    module: str
    beside: Side | None = None
    """The other side when the two share their colour ranges."""

    def place(self, view: MapsView) -> MapPlace:
        """The enlarged map of this side: the same branch and channel on both; the strongest of the first picture."""
        place = MapPlace(self.module, cast(BranchName, view.branch), cast(LayerName, view.layer), view.channel)
        decides = self.beside.captured if self.beside and self.name != LEFT else self.captured
        return sheets.resolve(decides, place)


def sheet_of(side: Side, view: MapsView, picture_name: str, *, compared: bool) -> bytes:
    """The sheets of a side's module, packed; `picture_name` is what the browser knows them by."""
    beside = side.beside
    return _packed_sheet(
        side.captured,
        beside.captured if beside else None,
        picture_name,
        side.module,
        (side.captured.network.key, beside.picture.key if beside else ""),
        cast(Order, view.order),
        cast(RangeOf, view.range),
        cast(Layers, view.show),
        side.name,
        compared,
        conventions.counting(),
    )


@drawing(48)
def _packed_sheet(
    _captured: Captured,
    _beside: Captured | None,
    picture: str,
    module: str,
    names: tuple[str, str],
    order: Order,
    of: RangeOf,
    included: Layers,
    side: str,
    compared: bool,
    counting: Counting,
) -> bytes:
    return sheets.sheet(
        _captured,
        module,
        order=order,
        of=of,
        included=included,
        beside=_beside,
        side=side,
        compared=compared,
        counting=counting,
        picture=picture,
        besides=f"{names} {order} {of} {included} {side} {compared} {counting}",
    )


def gallery_name(picture: Picture) -> str:
    """The gallery's key of the session's picture, if it is shown whole, as the gallery's grid says it; else its own."""
    item = picture_bar.gallery_item(picture)
    return item.key if item and load(Shared).square == LARGEST else picture.key


def detail_of(side: Side, place: MapPlace, *, compared: bool) -> bytes:
    """The enlarged map at a place of a side, packed."""
    beside = side.beside
    return _packed_detail(
        side.captured,
        beside.captured if beside else None,
        side.picture,
        (side.captured.network.key, side.picture.key, beside.picture.key if beside else ""),
        place,
        side.name,
        compared,
    )


@drawing(48)
def _packed_detail(
    _captured: Captured,
    _beside: Captured | None,
    _picture: Picture,
    names: tuple[str, str, str],  # noqa: ARG001 the cache's key, with what follows
    place: MapPlace,
    side: str,
    compared: bool,
) -> bytes:
    square = _square_jpeg(_picture, _picture.key, _captured.network.input_shape[1])
    return sheets.enlarged(_captured, place, square, _picture.name, beside=_beside, side=side, compared=compared)


@drawing(32)
def _square_jpeg(_picture: Picture, name: str, side: int) -> bytes:  # noqa: ARG001 the cache's key
    return jpeg(_picture.square(side))
