"""Two views of Start worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.facts import BRANCHES, MODULES, TABLE1
from tests.written import BADGE, TITLES, Number


@dataclass(frozen=True)
class ByHand:
    """One view of the page: its address, its numbers by how they are written, and where they must stand.

    `work` is what a module does, by its name; `look` the module that is open.
    """

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    picture: tuple[str, str, str]
    look: str
    work: Mapping[str, str]


SHARES: dict[str, tuple[str, ...]] = {
    name: tuple(f"{100 * work / sum(each):.1f} %" for work in each) for name, each in BRANCHES.items()
}
"""The share of the work of 1×1, 3×3, 5×5 and pool in each module."""
WIDTHS = {name: (row[0], row[2], row[4], row[5]) for name, row in TABLE1.items()}

OF_3A: dict[str, Number] = {
    # the steps of 3a in the diagram: multiplications at 28·28 places, and weights
    "9,633,792": 28 * 28 * 192 * 64,
    "14,450,688": 28 * 28 * 192 * 96,
    "86,704,128": 28 * 28 * 9 * 96 * 128,
    "2,408,448": 28 * 28 * 192 * 16,
    "10,035,200": 28 * 28 * 25 * 16 * 32,
    "4,816,896": 28 * 28 * 192 * 32,
    "12,288": 192 * 64,
    "18,432": 192 * 96,
    "110,592": 9 * 96 * 128,
    "3,072": 192 * 16,
    "12,800": 25 * 16 * 32,
    "6,144": 192 * 32,
    "11.3 %": Fraction(192 * 96, 163_328),
    "67.7 %": Fraction(9 * 96 * 128, 163_328),
    "1.9 %": Fraction(192 * 16, 163_328),
    "7.8 %": Fraction(25 * 16 * 32, 163_328),
    "9.6 M": 28 * 28 * 192 * 64,
    "14.5 M": 28 * 28 * 192 * 96,
    "86.7 M": 28 * 28 * 9 * 96 * 128,
    "2.4 M": 28 * 28 * 192 * 16,
    "10.0 M": 28 * 28 * 25 * 16 * 32,
    "4.8 M": 28 * 28 * 192 * 32,
    "96": 96,
    "16": 16,
}
EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    **OF_3A,
    **{str(width): width for widths in WIDTHS.values() for width in widths},
    **{str(row.out): row.out for row in MODULES.values()},
    **{str(row.side): row.side for row in MODULES.values()},
    **{
        share: Fraction(work, sum(BRANCHES[name]))
        for name, shares in SHARES.items()
        for share, work in zip(shares, BRANCHES[name], strict=True)
    },
    "0": 0,
}
"""What stands on the page whatever the view: the badge, the lessons, 3a's diagram, and the declared modules."""
MINUTES = {1: 10, 2: 10, 3: 12, 4: 10, 5: 12, 6: 10, 7: 10, 8: 10}
"""By the page's number."""

OPENING = ByHand(
    address={},
    numbers={
        "128 M": MODULES["3a"].macs,
        "304 M": MODULES["3b"].macs,
        "73.6 M": MODULES["4a"].macs,
        "87.9 M": MODULES["4b"].macs,
        "99.9 M": MODULES["4c"].macs,
        "119 M": MODULES["4d"].macs,
        "170 M": MODULES["4e"].macs,
        "51.1 M": MODULES["5a"].macs,
        "70.7 M": MODULES["5b"].macs,
    },
    picture=("espresso", "Espresso", "Look for maps that follow the round rim of the cup, and for maps that fill it."),
    look="",
    work={
        "3a": "128 M",
        "3b": "304 M",
        "4a": "73.6 M",
        "4b": "87.9 M",
        "4c": "99.9 M",
        "4d": "119 M",
        "4e": "170 M",
        "5a": "51.1 M",
        "5b": "70.7 M",
    },
)
"""The first picture, as the page opens."""

EDITED = ByHand(
    address={"picture": "monarch", "look": "4e", "convention": "flops"},
    numbers={
        "256 M": 2 * MODULES["3a"].macs,
        "609 M": 2 * MODULES["3b"].macs,
        "147 M": 2 * MODULES["4a"].macs,
        "176 M": 2 * MODULES["4b"].macs,
        "200 M": 2 * MODULES["4c"].macs,
        "237 M": 2 * MODULES["4d"].macs,
        "340 M": 2 * MODULES["4e"].macs,
        "102 M": 2 * MODULES["5a"].macs,
        "141 M": 2 * MODULES["5b"].macs,
    },
    picture=(
        "monarch",
        "Butterfly",
        "Black lines on orange: which late maps mark the wings, and which the background?",
    ),
    look="4e",
    work={
        "3a": "256 M",
        "3b": "609 M",
        "4a": "147 M",
        "4b": "176 M",
        "4c": "200 M",
        "4d": "237 M",
        "4e": "340 M",
        "5a": "102 M",
        "5b": "141 M",
    },
)
"""The butterfly, with 4e open, counted in FLOPs."""

VIEWS = {"opening": OPENING, "edited": EDITED}
