"""One colour and one label per branch, everywhere: graph, charts, map headers, rulers, formulas, tables.

Hues are Okabe and Ito's colour-blind-safe set (2008). A reduce or projection layer is the lighter tint of its branch.
Colours mark areas and borders; text on them is `INK`, which keeps a contrast of at least 4.5 : 1 on every one.
"""

from __future__ import annotations

from viz.architecture import BranchName, Role

BRANCH_COLOURS: dict[BranchName, str] = {"1x1": "#56B4E9", "3x3": "#E69F00", "5x5": "#2BB58A", "pool": "#CC79A7"}
BRANCH_LABELS: dict[BranchName, str] = {"1x1": "1×1", "3x3": "3×3", "5x5": "5×5", "pool": "pool"}
NEUTRAL = "#9AA5B1"
"""Everything that belongs to no branch: stem, transitions, concatenation."""
HEAD_COLOUR = "#B8A9E0"
"""The classifiers."""
INK = "#14171C"
"""Text on any of the colours above, in both themes."""


def tint(colour: str, share: float = 0.55) -> str:
    """`colour` ("#RRGGBB") mixed with `share` of white."""
    channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(c + (255 - c) * share):02X}" for c in channels)


def colour_of(branch: BranchName | None, role: Role | None = None) -> str:
    """Colour of a step: its branch's, lighter for a reduce or projection; neutral outside a module."""
    if branch is None:
        return NEUTRAL
    colour = BRANCH_COLOURS[branch]
    return tint(colour) if role in ("reduce", "proj") else colour


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two "#RRGGBB" colours, 1 to 21. Source: WCAG 2.2, relative luminance."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    linear = []
    for i in (1, 3, 5):
        c = int(colour[i : i + 2], 16) / 255
        linear.append(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
