"""Light of PQ and HLG as a screen shows it that has no light above white."""

from __future__ import annotations

import numpy as np
import pytest

from tests.colour_files import (
    GREYS,
    cicp,
    grey_of,
    png,
    shown,
)


@pytest.mark.parametrize(
    ("transfer", "share", "nits"),
    [
        (16, 0.38, 26),
        (16, 0.50, 92),
        (16, 0.58, 203),
        (16, 0.75, 983),
        (18, 0.38, 26),
        (18, 0.75, 203),
        (18, 1.0, 1000),
    ],
    ids=str,
)
def test_pq_and_hlg_show_light_as_the_standard_says(transfer: int, share: float, nits: float) -> None:
    """Levels and light of BT.2408, tables 1 and 2; above 0.8 of 203 cd/m² the screen's white comes nearer."""
    light = nits / 203
    if light > 0.8:
        above = (light - 0.8) / 0.2
        light = 0.8 + 0.2 * above / (1 + above)
    wanted = 255 * (1.055 * light ** (1 / 2.4) - 0.055)
    assert abs(grey_of(png(GREYS, cicp(9, transfer)), round(share * 255)) - wanted) <= 3


@pytest.mark.parametrize("transfer", [16, 18])
def test_light_above_white_keeps_order_and_hue(transfer: int) -> None:
    greys = shown(png(GREYS, cicp(9, transfer)))[..., 1].ravel()
    assert (np.diff(greys) >= 0).all()
    assert greys[0] == 0
    assert greys[-1] >= 254
    orange = np.full((4, 4, 3), (230, 170, 60), np.uint8)
    red, green, blue = shown(png(orange, cicp(1, transfer)))[0, 0]
    assert red > green > blue
