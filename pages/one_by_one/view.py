"""The view of lesson 1: the layer, the place and the filter looked at, how many filters are kept, and the tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from pages.one_by_one import mixer, pixel
from pages.one_by_one.mixer import MIXED, OPENING, RGB, SECOND, Table, table_field
from pages.one_by_one.pixel import Array, OneByOneLayer
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.site import state
from viz.site.address import UNSAID, choice, flag, nth, whole, within
from viz.site.networks import captured, chosen_network

if TYPE_CHECKING:
    from viz.inference.capture import Captured, Maps
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

MODULES = tuple(module.name for module in EMBEDDED.modules)
AUTO = UNSAID
"""Filter, row or column: where there is most to see."""
_LIVELIEST = "where there is most to see"
_LAYERS = tuple(layer for name in MODULES for layer in pixel.layers(EMBEDDED, name))
WIDEST_LAYER = max(layer.out_shape.c for layer in _LAYERS)
WIDEST_BANK = int(pixel.WIDEST * max(layer.in_shape.c for layer in _LAYERS))
_MOST_SIDE = max(layer.in_shape.h for layer in _LAYERS) - 1
FRESH = {"filter": AUTO, "row": AUTO, "column": AUTO, "filters": 0}
"""Where a newly chosen layer opens."""


@dataclass(frozen=True)
class OneByOneView:
    """The filter and place looked at, the number of filters kept, and the three tables of weights."""

    module: str = choice("3a", MODULES)
    branch: str = choice("5x5", BRANCHES)
    filter: int = nth(WIDEST_LAYER - 1, "the one with most to see")
    row: int = nth(_MOST_SIDE, _LIVELIEST, beside="a column")
    column: int = nth(_MOST_SIDE, _LIVELIEST, beside="a row")
    filters: int = whole(0, 1, WIDEST_BANK, unsaid="as many as the layer has")
    mixer: Table = table_field(MIXED, RGB)
    first: Table = table_field(OPENING, RGB)
    second: Table = table_field(SECOND)
    relu: bool = flag(True)

    def valid(self) -> OneByOneView:
        """Filter and place within the chosen layer; a place is a row and a column or neither."""
        inside = within(self, {})
        return replace(inside, row=AUTO, column=AUTO) if AUTO in (inside.row, inside.column) else inside

    def highest(self, said: Mapping[str, str]) -> dict[str, int]:  # noqa: ARG002 the layer says it
        """The last filter, row and column of the chosen layer, and the most filters that can be drawn on its input."""
        layer = pixel.layer(EMBEDDED, self.module, cast(BranchName, self.branch))
        side, most = layer.in_shape.h - 1, int(pixel.WIDEST * layer.in_shape.c)
        return {"filter": layer.out_shape.c - 1, "row": side, "column": side, "filters": most}

    @property
    def second_table(self) -> Table:
        """The table on the first one's outputs, as wide as those are."""
        return mixer.resized(self.second, len(self.first.rows))


@dataclass(frozen=True)
class Scene:
    """The picture in the network, and the layer that is looked at."""

    picture: Picture
    loaded: Loaded
    run: Captured
    module: str
    layer: OneByOneLayer
    weights: Array
    biases: Array
    number: int
    where: tuple[int, int]

    @property
    def tensor(self) -> Maps:
        """What the layer reads (C, H, W)."""
        return self.run.maps[self.layer.reads]

    @property
    def outputs(self) -> Maps:
        """What the network's own layer gives (N, H, W), after the ReLU."""
        return self.run.maps[self.layer.path]

    @property
    def place(self) -> pixel.Pixel:
        """The filter at the place."""
        return pixel.pixel(self.tensor, self.weights[self.number], float(self.biases[self.number]), *self.where)

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the layer on this picture from any other: network, picture and layer."""
        return (self.loaded.network.key, self.picture.key, self.layer.path)


def learned(path: str) -> tuple[Array, Array]:
    """Weights (N, C) and biases (N,) of a 1×1 layer of the chosen network."""
    conv = chosen_network().model.get_submodule(path).state_dict()
    return conv["conv.weight"][:, :, 0, 0].numpy(), conv["conv.bias"].numpy()


def current_scene(picture: Picture) -> Scene:
    """What the view asks for on this picture."""
    view = state.load(OneByOneView)
    loaded = chosen_network()
    run = captured(picture, loaded)
    layer = pixel.layer(loaded.network, view.module, cast(BranchName, view.branch))
    number, *where = pixel.opening(run.maps[layer.path], view.filter, view.row, view.column)
    return Scene(picture, loaded, run, view.module, layer, *learned(layer.path), number, (where[0], where[1]))
