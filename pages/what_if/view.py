"""The view of What if?: the edits and the module that is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from viz.network.architecture import EMBEDDED
from viz.network.edits import Edit, Edits, parse, write
from viz.site.address import choice, typed

MODULES = tuple(module.name for module in EMBEDDED.modules)
ALLOWED = "edits such as 3a-5x5 (off), 4b-3x3-k24 (channels kept), all-5x5-small, joined by dots"


def _read(text: str) -> tuple[Edits, bool]:
    """The edits of a text that are possible, and whether that is all that it says."""
    possible = parse(text, EMBEDDED)
    return possible, write(possible) == text


@dataclass(frozen=True)
class WhatIfView:
    """All edits in their order, and the module that is looked at."""

    edits: Edits = typed((), Edit, _read, write, ALLOWED)
    look: str = choice("3a", MODULES)
