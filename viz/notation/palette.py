"""One colour and one label per branch, everywhere: graph, charts, map headers, rulers, formulas, tables.

Hues are Okabe and Ito's colour-blind-safe set (2008). A reduce or projection layer is the lighter tint of its branch.
Colours mark areas and borders; text on them is `INK`, which keeps a contrast of at least 4.5 : 1 on every one.
"""

from __future__ import annotations

from viz.network.architecture import BranchName
from viz.network.operations import Role
from viz.notation.colour import tint

BRANCH_COLOURS: dict[BranchName, str] = {"1x1": "#56B4E9", "3x3": "#E69F00", "5x5": "#2BB58A", "pool": "#CC79A7"}
BRANCH_LABELS: dict[BranchName, str] = {"1x1": "1×1", "3x3": "3×3", "5x5": "5×5", "pool": "pool"}
NEUTRAL = "#9AA5B1"
"""Everything that belongs to no branch: stem, transitions, concatenation."""
HEAD_COLOUR = "#B8A9E0"
"""The classifiers."""
GLOW_COLOUR = "#F08C00"
"""What has changed, by how much."""
INK = "#14171C"
"""Text on any of the colours above, in both themes."""


def colour_of(branch: BranchName | None, role: Role | None = None) -> str:
    """Colour of a step: its branch's, lighter for a reduce or projection; neutral outside a module."""
    if branch is None:
        return NEUTRAL
    colour = BRANCH_COLOURS[branch]
    return tint(colour) if role in ("reduce", "proj") else colour
