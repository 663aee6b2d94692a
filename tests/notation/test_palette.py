"""One colour a branch: told apart, lighter for what stands in front or behind, and readable under text."""

from __future__ import annotations

import itertools

import pytest

from viz.network.architecture import BRANCHES, BranchName
from viz.network.operations import Role
from viz.notation import palette
from viz.notation.colour import contrast, tint


@pytest.mark.parametrize("colour", [*palette.BRANCH_COLOURS.values(), palette.NEUTRAL, palette.HEAD_COLOUR])
def test_ink_is_readable_on_every_colour_and_on_its_tint(colour: str) -> None:
    assert contrast(colour, palette.INK) >= 4.5
    assert contrast(tint(colour), palette.INK) >= 4.5


def test_branches_have_colours_and_labels_of_their_own() -> None:
    assert tuple(palette.BRANCH_COLOURS) == tuple(palette.BRANCH_LABELS) == BRANCHES
    for one, other in itertools.combinations(palette.BRANCH_COLOURS.values(), 2):
        assert max(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) for i in (1, 3, 5)) > 40


@pytest.mark.parametrize(
    ("branch", "role", "colour"),
    [
        (None, None, "#9AA5B1"),
        ("3x3", None, "#E69F00"),
        ("3x3", "conv", "#E69F00"),
        ("3x3", "reduce", "#F4D48C"),  # 230 + 0.55 · 25 = 243.75, 159 + 0.55 · 96 = 211.8, 0.55 · 255 = 140.25
        ("pool", "pool", "#CC79A7"),
        ("pool", "proj", "#E8C3D7"),  # 204 + 0.55 · 51 = 232.05, 121 + 0.55 · 134 = 194.7, 167 + 0.55 · 88 = 215.4
    ],
    ids=["outside", "branch", "its-convolution", "reduce", "pool", "projection"],
)
def test_colour_of_a_step(branch: BranchName | None, role: Role | None, colour: str) -> None:
    assert palette.colour_of(branch, role) == colour
