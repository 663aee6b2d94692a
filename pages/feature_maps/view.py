"""Feature maps: what the page shows, as the address has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from pages.feature_maps import sheets
from pages.feature_maps.sheets import LayerName, MapPlace
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.network.shapes import trace
from viz.pictures import gallery
from viz.site.address import UNSAID, choice, nth, whole

MODULES = (*sheets.first_convolutions(EMBEDDED), *(module.name for module in EMBEDDED.modules))
"""What the strip shows: the first convolutions, then the modules."""
PICTURES = tuple(item.key for item in gallery.GALLERY)
MOST_CHANNELS = max(step.out_shape.c for step in trace(EMBEDDED) if step.branch)
STRONGEST = UNSAID
"""The channel that stands for the strongest on the current picture."""
COMPARE = "compare"
"""The step with two modules or pictures."""
OPENS_WITH, STANDS_BESIDE = EMBEDDED.modules[0].name, EMBEDDED.modules[-1].name
"""What the page opens with, and what that is compared with."""
MOST_STEPS = 8
"""How far the maps can be made larger or smaller than what fits, in pixels for a value."""

ORDERS = {"channel": "by channel", "strength": "largest mean first"}
RANGES = {"map": "each map its own", "branch": "one per branch", "module": "one per module"}
LAYERS = {"output": "outputs only", "reduce": "outputs and reduce layers", "all": "everything"}
COMPARED_WITH = {"module": "beside another module", "picture": "beside another picture"}


@dataclass(frozen=True)
class MapsView:
    """What the page shows: module, enlarged map, order, colour range, layers, and what it is compared with."""

    module: str = choice(OPENS_WITH, MODULES)
    branch: str = choice("5x5", BRANCHES)
    layer: str = choice("output", ("output", "inner"))
    channel: int = nth(MOST_CHANNELS - 1, "the strongest one")
    order: str = choice("channel", tuple(ORDERS))
    range: str = choice("map", tuple(RANGES))
    show: str = choice("reduce", tuple(LAYERS))
    compare: str = choice("module", tuple(COMPARED_WITH))
    with_module: str = choice(STANDS_BESIDE, MODULES)
    with_picture: str = choice(PICTURES[1], PICTURES)
    size: int = whole(0, -MOST_STEPS, MOST_STEPS)

    def valid(self) -> MapsView:
        """A module is not compared with itself."""
        if self.with_module != self.module:
            return self
        return replace(self, with_module=OPENS_WITH if self.module == STANDS_BESIDE else STANDS_BESIDE)

    def highest(self, said: Mapping[str, str]) -> dict[str, int]:
        """The last channel of the layer looked at; where two modules are compared, of the wider one."""
        beside = said.get("step") == COMPARE or "1" in (said.get("whole"), said.get("paper"))
        modules = (self.module, *([self.with_module] if beside and self.compare == "module" else []))
        branch, layer = cast(BranchName, self.branch), cast(LayerName, self.layer)
        places = [MapPlace(module, branch, layer, self.channel) for module in modules]
        return {"channel": max(sheets.last_channel(EMBEDDED, place) for place in places)}


def fields_of_place(place: Mapping[str, object]) -> dict[str, object]:
    """The fields that a map's place sets; a first convolution leaves the branch for the next module."""
    if place.get("branch") != sheets.ALONE:
        return dict(place)
    return {name: value for name, value in place.items() if name != "branch"} | {"layer": "output"}
