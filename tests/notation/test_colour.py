"""Colours of costs."""

from __future__ import annotations

import pytest

from viz.notation.colour import DARKEST, PALEST, _hex, _oklab, contrast, cost_colour, tint
from viz.notation.palette import INK


def test_cost_scale_is_even_and_ink_stays_readable_on_it() -> None:
    colours = [cost_colour(step / 10) for step in range(11)]
    assert (colours[0], colours[-1]) == (PALEST, DARKEST)
    assert len(set(colours)) == 11
    contrasts = [contrast(colour, INK) for colour in colours]
    assert contrasts == sorted(contrasts, reverse=True)
    assert contrasts[-1] >= 4.5


@pytest.mark.parametrize(("part", "colour"), [(-1, PALEST), (0, PALEST), (1, DARKEST), (2, DARKEST)])
def test_costs_outside_the_scale_are_cut_off(part: float, colour: str) -> None:
    assert cost_colour(part) == colour


def test_the_middle_of_the_scale_lies_between_its_ends_in_oklab() -> None:
    """Ottosson's own figures: white is (1, 0, 0); red (0.628, 0.225, 0.126); blue (0.452, −0.032, −0.312)."""
    for colour, lab in {
        "#FFFFFF": (1, 0, 0), "#FF0000": (0.628, 0.225, 0.126), "#0000FF": (0.452, -0.032, -0.312),
        "#00FF00": (0.866, -0.234, 0.179), "#000000": (0, 0, 0),
    }.items():  # fmt: skip
        assert _oklab(colour) == pytest.approx(lab, abs=6e-4)
        assert _hex(_oklab(colour)) == colour
    middle = _oklab(cost_colour(0.5))
    assert middle == pytest.approx(
        [(a + b) / 2 for a, b in zip(_oklab(PALEST), _oklab(DARKEST), strict=True)], abs=0.003
    )


@pytest.mark.parametrize(
    ("colour", "share", "mixed"),
    [
        ("#000000", 0.5, "#808080"),
        ("#102030", 0, "#102030"),
        ("#102030", 1, "#FFFFFF"),
        ("#56B4E9", 0.55, "#B3DDF5"),  # 86 + 0.55 · 169 = 178.95, 180 + 0.55 · 75 = 221.25, 233 + 0.55 · 22 = 245.1
    ],
)
def test_a_tint_is_mixed_with_white(colour: str, share: float, mixed: str) -> None:
    assert tint(colour, share) == mixed
    assert tint("#56B4E9") == "#B3DDF5"


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#FFFFFF", "#000000", 21),
        ("#000000", "#FFFFFF", 21),
        ("#777777", "#FFFFFF", 4.48),  # WCAG's well-known grey that just fails
        ("#FF0000", "#FFFFFF", 4.00),
        ("#0000FF", "#FFFFFF", 8.59),
        ("#00FF00", "#000000", 15.30),
        ("#050505", "#000000", 1.03),
    ],
)
def test_contrast_is_wcags(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.006)
