"""The view of lesson 2: the module, where its windows stand and on which filters, and the naive module to play with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from pages.inception_idea.naive import NAIVE_WIDTHS, POOL_WIDTH, STRIP_KERNELS, STRIP_PADS, Switches
from pages.inception_idea.panel import MAX_INPUT_CHANNELS, MAX_WIDTH
from viz.network.architecture import BRANCHES, FIRST_MODULE, PAPER, BranchName, InceptionModule
from viz.network.operations import Padding
from viz.network.shapes import Shape, module_input
from viz.site.address import UNSAID, choice, nth, whole, within

MODULES = tuple(module.name for module in PAPER.modules)
PADDINGS = ("same", "valid")
AUTO = UNSAID
"""Filter, row or column: where there is most to see on this picture."""
PLACE_FIELD_NAMES = ("row", "column")
FILTER_FIELDS: dict[BranchName, str] = {branch: f"filter{branch}" for branch in BRANCHES}
"""The field of the filter that each branch is looked at with."""
ANYWHERE = dict.fromkeys((*PLACE_FIELD_NAMES, *FILTER_FIELDS.values()), AUTO)
"""Where the windows of a newly chosen module stand."""


def _widest(branch: BranchName) -> int:
    """The number of the last filter of the widest such branch."""
    return max(module.branch(branch).width for module in PAPER.modules) - 1


_WHERE_MOST_IS = "where there is most to see"
_LAST_PLACE = max(module_input(PAPER, name).h for name in MODULES) - 1


@dataclass(frozen=True)
class InceptionIdeaView:
    """The windows' place and filters, the naive module's widths, its switches, and the padding strip's choice."""

    module: str = choice(FIRST_MODULE.name, MODULES)
    row: int = nth(_LAST_PLACE, _WHERE_MOST_IS, beside="a column")
    column: int = nth(_LAST_PLACE, _WHERE_MOST_IS, beside="a row")
    filter1x1: int = nth(_widest("1x1"), "the one with most to see")
    filter3x3: int = nth(_widest("3x3"), "the one with most to see")
    filter5x5: int = nth(_widest("5x5"), "the one with most to see")
    filterpool: int = nth(_widest("pool"), "the one with most to see")
    cin: int = whole(module_input(PAPER, FIRST_MODULE.name).c, 1, MAX_INPUT_CHANNELS)
    conv1x1: int = whole(FIRST_MODULE.conv1x1, 1, MAX_WIDTH)
    conv3x3: int = whole(FIRST_MODULE.conv3x3, 1, MAX_WIDTH)
    conv5x5: int = whole(FIRST_MODULE.conv5x5, 1, MAX_WIDTH)
    padding: str = choice("same", PADDINGS)
    poolpad: str = choice("same", PADDINGS)
    stride: int = whole(1, 1, 2)
    kernel: int = whole(3, STRIP_KERNELS[0], STRIP_KERNELS[-1])
    pad: int = whole(1, STRIP_PADS[0], STRIP_PADS[-1])

    def valid(self) -> InceptionIdeaView:
        """Place and filters within the chosen module; a place is a row and a column or neither."""
        inside = within(self, {})
        return replace(inside, row=AUTO, column=AUTO) if AUTO in (inside.row, inside.column) else inside

    def highest(self, said: Mapping[str, str]) -> dict[str, int]:  # noqa: ARG002 the module says it
        """The last row, column and filters of the chosen module."""
        widths = {name: PAPER.module(self.module).branch(branch).width for branch, name in FILTER_FIELDS.items()}
        sides = dict.fromkeys(PLACE_FIELD_NAMES, module_input(PAPER, self.module).h)
        return {name: number - 1 for name, number in (widths | sides).items()}

    @property
    def filters(self) -> dict[BranchName, int]:
        """The filter of each branch, AUTO where none was chosen."""
        return {branch: getattr(self, name) for branch, name in FILTER_FIELDS.items()}

    @property
    def declared(self) -> InceptionModule:
        """The module with the widths on the sliders."""
        return replace(PAPER.module(self.module), conv1x1=self.conv1x1, conv3x3=self.conv3x3, conv5x5=self.conv5x5)

    @property
    def entering(self) -> Shape:
        """Shape of the input."""
        return module_input(PAPER, self.module)._replace(c=self.cin)

    @property
    def switches(self) -> Switches:
        """Paddings and stride."""
        return Switches(cast(Padding, self.padding), cast(Padding, self.poolpad), self.stride)


def preset(name: str) -> dict[str, object]:
    """The view's values for a module of the paper."""
    module = PAPER.module(name)
    widths = {width: getattr(module, width) for width in NAIVE_WIDTHS}
    return {"module": name, POOL_WIDTH: module_input(PAPER, name).c, **widths, **ANYWHERE}
