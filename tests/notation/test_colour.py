"""Colours of costs."""

from __future__ import annotations

from viz.notation.colour import DARKEST, PALEST, contrast, cost_colour
from viz.notation.palette import INK


def test_cost_scale_is_even_and_ink_stays_readable_on_it() -> None:
    colours = [cost_colour(step / 10) for step in range(11)]
    assert (colours[0], colours[-1]) == (PALEST, DARKEST)
    assert len(set(colours)) == 11
    contrasts = [contrast(colour, INK) for colour in colours]
    assert contrasts == sorted(contrasts, reverse=True)
    assert contrasts[-1] >= 4.5
