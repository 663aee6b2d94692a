"""The view of What if?: the edits and the module that is looked at; and the scene that it makes of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viz.network.architecture import EMBEDDED, Network
from viz.network.edits import Edit, Edits, parse_edits, write
from viz.site.address import choice, typed

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

MODULES = tuple(module.name for module in EMBEDDED.modules)
CHARTS = ("width", "branch")
"""What accuracy is drawn against: the width of bottlenecks, or the branch that is off."""
ALLOWED_EDITS = "edits such as 3a-5x5 (off), 4b-3x3-k24 (channels kept), all-5x5-small, joined by dots"


def _read_edits(text: str) -> tuple[Edits, bool]:
    """The edits of a text that are possible, and whether that is all that it says."""
    possible = parse_edits(text, EMBEDDED)
    return possible, write(possible) == text


@dataclass(frozen=True)
class WhatIfView:
    """All edits in their order, the module that is looked at, and what accuracy is drawn against."""

    edits: Edits = typed((), Edit, _read_edits, write, ALLOWED_EDITS)
    look: str = choice("3a", MODULES)
    chart: str = choice(CHARTS[0], CHARTS)


@dataclass(frozen=True)
class Scene:
    """One picture in the intact and in the edited network."""

    picture: Picture
    loaded: Loaded
    run: Captured
    edits: Edits
    look: str

    @property
    def network(self) -> Network:
        """The intact network."""
        return self.loaded.network
