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
from viz.pictures.colour_space import (
    REFERENCE_WHITE,
    SRGB,
    Point,
    Primaries,
    _hlg_light,
    _light_to_srgb,
    _pq_light,
    _to_xyz,
    coded,
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


H273 = {  # table 2: red, green, blue and white; number 1 and its twin need no change
    4: (0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316),
    5: (0.64, 0.33, 0.29, 0.60, 0.15, 0.06, 0.3127, 0.3290),
    6: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, 0.3127, 0.3290),
    7: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, 0.3127, 0.3290),
    8: (0.681, 0.319, 0.243, 0.692, 0.145, 0.049, 0.310, 0.316),
    9: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, 0.3127, 0.3290),
    11: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351),
    12: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290),
    22: (0.630, 0.340, 0.295, 0.605, 0.155, 0.077, 0.3127, 0.3290),
}


@pytest.mark.parametrize("number", H273)
def test_primaries_are_the_standards(number: int) -> None:
    space = coded(number, 13)
    assert space is not None
    assert space.primaries is not None
    assert tuple(value for point in space.primaries for value in point) == H273[number]


@pytest.mark.parametrize(("transfer", "exponent"), [(4, 2.2), (5, 2.8), (8, 1.0)], ids=str)
@pytest.mark.parametrize("level", [64, 128, 200])
def test_a_power_of_the_standard_becomes_srgbs_curve(transfer: int, exponent: float, level: int) -> None:
    light = (level / 255) ** exponent
    wanted = 255 * (1.055 * light ** (1 / 2.4) - 0.055 if light > 0.0031308 else 12.92 * light)
    assert abs(grey_of(png(GREYS, cicp(1, transfer)), level) - wanted) <= 1


@pytest.mark.parametrize(("primaries", "transfer"), [(0, 13), (3, 13), (10, 13), (13, 13), (23, 13), (1, 0), (1, 3)])
def test_a_number_that_the_standard_does_not_have_says_nothing(primaries: int, transfer: int) -> None:
    assert coded(primaries, transfer) is None


RED, GREEN, BLUE, WHITE = (0.7, 0.29), (0.2, 0.7), (0.15, 0.05), (0.3127, 0.329)


@pytest.mark.parametrize(
    ("points", "sound"),
    [
        ((RED, GREEN, BLUE, WHITE), True),
        (((0.7, 0.0), GREEN, BLUE, WHITE), False),
        (((-0.1, 0.29), GREEN, BLUE, WHITE), False),
        (((0.7, 0.4), GREEN, BLUE, WHITE), False),
        ((RED, RED, BLUE, WHITE), False),
        (((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), WHITE), False),
    ],
    ids=["sound", "no-light", "left-of-zero", "beyond-one", "two-alike", "srgb"],
)
def test_primaries_that_span_no_colours_or_srgbs_are_none(
    points: tuple[Point, Point, Point, Point], sound: bool
) -> None:
    assert (Primaries.of(*points) is not None) == sound


@pytest.mark.parametrize(("number", "nits"), [(0.0, 0.0), (0.5, 92.245708994065), (1.0, 10_000.0)])
def test_pq_is_the_standards_to_eight_digits(number: float, nits: float) -> None:
    """SMPTE ST 2084; the middle value by its formula in exact fractions."""
    assert float(_pq_light(np.array(number))) * REFERENCE_WHITE == pytest.approx(nits, rel=1e-8, abs=1e-9)


@pytest.mark.parametrize(("number", "light"), [(0.0, 0.0), (0.5, 1 / 12), (0.5 + 1e-9, 1 / 12), (1.0, 1.0)])
def test_both_pieces_of_hlg_meet_and_end_at_one(number: float, light: float) -> None:
    """ITU-R BT.2100, table 5."""
    assert float(_hlg_light(np.array(number))) == pytest.approx(light, abs=1e-6)


def test_another_white_is_adapted_as_bradford_says() -> None:
    """D50 to D65 as www.brucelindbloom.com prints it, for whites of five digits."""
    printed = [
        [0.9555766, -0.0230393, 0.0631636],
        [-0.0282895, 1.0099416, 0.0210077],
        [0.0122982, -0.0204830, 1.3299098],
    ]
    warm = Primaries(*SRGB[:3], (0.34567, 0.35850))
    adapted = _to_xyz(SRGB) @ _light_to_srgb(warm) @ np.linalg.inv(_to_xyz(warm))
    assert np.abs(adapted - printed).max() < 5e-4
