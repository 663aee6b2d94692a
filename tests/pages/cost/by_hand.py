"""Two views of lesson 3 worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.written import Number, Question


@dataclass(frozen=True)
class ByHand:
    """One view of the lesson: its address, numbers by how they are written, and where they must stand."""

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    product: tuple[tuple[str, str, str], ...]
    formula: tuple[tuple[str, str, str, str], ...]
    table: tuple[tuple[str, ...], ...]
    verdict: str
    level: Number
    even: Number
    point: tuple[int, Number]
    curve: tuple[str, str]
    ticks: tuple[str, ...]
    questions: tuple[Question, ...]
    csv: Mapping[int, tuple[int, ...]]


EVERYWHERE: dict[str, Number] = {
    "1": 1,  # 1×1
    "3": 3,  # branches of the presets
    "5": 5,
    "16": 16,  # the classroom example, in a task
    "192": 192,
    "154.8": Fraction(5 * 5 * 192 * 32, 192 + 5 * 5 * 32),  # its break-even, in a task and in what to take away
    # what 3a's 5×5 reduce can hold of 3a's input on the first picture, by numpy's SVD: tests/inference/test_variance.py
    "77.3 %": Fraction("0.773"),
    "10.3 %": Fraction(16 * (192 + 25 * 32), 25 * 192 * 32),  # and its work, of the direct one's
    "100 %": 1,  # the direct layer's work, in the chart's legend
    "7": 7,  # module 5b, in a task
    "832": 832,
    "1000": 1000,  # ImageNet's classes, in the badge
    "32": 32,  # bits of a float
    "15": 15,  # runs of a timing
    # what the bottlenecks of 3a (least) and 5a (most) save on a 3×3: k²·Cin·Cout over r·(Cin + k²·Cout)
    "1.71": Fraction(9 * 192 * 128, 96 * (192 + 9 * 128)),
    "4.03": Fraction(9 * 832 * 320, 160 * (832 + 9 * 320)),
    # those of 3b (least) and 4a (most) on a 5×5
    "7.23": Fraction(25 * 256 * 96, 32 * (256 + 25 * 96)),
    "21.4": Fraction(25 * 480 * 48, 16 * (480 + 25 * 48)),
    # memory of the classroom example in bytes: the bottleneck's output, the weights that are saved
    "49.0 KiB": 4 * 28 * 28 * 16,
    "538.0 KiB": 4 * (25 * 192 * 32 - 16 * (192 + 25 * 32)),
    "4": 4,  # its seconds; a picture twice as wide has 4 times the places
}
"""What stands on the page whatever the view."""

OPENING = ByHand(
    address={},
    numbers={
        "28": 28,
        "4,800": 5 * 5 * 192,
        "3,763,200": 28 * 28 * 5 * 5 * 192,
        "120,422,400": 28 * 28 * 32 * 5 * 5 * 192,
        "120 M": 28 * 28 * 32 * 5 * 5 * 192,
        "2,408,448": 28 * 28 * 16 * 192,
        "2.4 M": 28 * 28 * 16 * 192,
        "10,035,200": 28 * 28 * 32 * 5 * 5 * 16,
        "10.0 M": 28 * 28 * 32 * 5 * 5 * 16,
        "12,443,648": 28 * 28 * 16 * (192 + 25 * 32),
        "12.4 M": 28 * 28 * 16 * (192 + 25 * 32),
        "9.68": Fraction(32 * 25 * 192, 16 * (192 + 25 * 32)),
        "154 k": 32 * 25 * 192,
        "3,072": 16 * 192,
        "12.8 k": 32 * 25 * 16,
        "15.9 k": 16 * 192 + 32 * 25 * 16,
        "98.0 KiB": 28 * 28 * 32 * 4,
        "49.0 KiB": 28 * 28 * 16 * 4,
        "147.0 KiB": 28 * 28 * (32 + 16) * 4,
        # a bottleneck of 32
        "4.8 M": 28 * 28 * 32 * 192,
        "20.1 M": 28 * 28 * 32 * 25 * 32,
        "24.9 M": 28 * 28 * 32 * (192 + 25 * 32),
        "24,887,296": 28 * 28 * 32 * (192 + 25 * 32),
        "2.00": 2,
        "25": 5 * 5,
        "49.8 M": 56 * 56 * 16 * (192 + 25 * 32),  # twice that, and what a picture of 56×56 needs
        "18.7 M": 28 * 28 * 24 * (192 + 25 * 32),
        "108 M": 28 * 28 * (32 * 25 * 192 - 16 * (192 + 25 * 32)),
        "56": 56,
    },
    product=(
        ("one product", "", "1"),
        ("one window", "×5·5", "25"),
        ("all 192 channels", "×192", "4,800"),
        ("all places", "×28·28", "3,763,200"),
        ("all 32 filters", "×32", "120,422,400"),
    ),
    formula=(
        ("5×5 directly", "28·28·32·5·5·192", "120,422,400", ""),
        ("1×1 makes 16", "28·28·16·192", "2,408,448", ""),
        ("5×5 reads 16", "28·28·32·5·5·16", "10,035,200", ""),
        ("together", "2,408,448 + 10,035,200", "12,443,648", "9.68× fewer than directly"),
    ),
    table=(
        ("", "multiplications", "weights", "output memory"),
        ("5×5 directly", "120 M", "154 k", "98.0 KiB"),
        ("1×1 reduce", "2.4 M", "3,072", "49.0 KiB"),
        ("5×5 after it", "10.0 M", "12.8 k", "98.0 KiB"),
        ("together", "12.4 M", "15.9 k", "147.0 KiB"),
    ),
    verdict="With a bottleneck of 16 it takes 12.4 M multiplications instead of 120 M: 9.68× fewer. Any r below the "
    "break-even r* = 154.8 saves work.",
    level=28 * 28 * 32 * 5 * 5 * 192,
    even=Fraction(5 * 5 * 192 * 32, 192 + 5 * 5 * 32),
    point=(16, 28 * 28 * 16 * (192 + 25 * 32)),
    curve=("directly: 120 M", "break-even r* = 154.8"),
    ticks=("0", "50.0 M", "100 M", "150 M", "0", "50", "100", "150"),
    questions=(
        Question(
            "The bottleneck goes from 16 to 32. How many multiplications does it need then, 1×1 included? "
            "Now it is 12.4 M.",
            ("12.4 M", "18.7 M", "24.9 M", "49.8 M", "120 M"),
            "24.9 M",
            "Both parts are proportional to r: 4.8 M for the 1×1 and 20.1 M for the 5×5 after it, together 24.9 M "
            "(24,887,296), 2.00× what it was.",
        ),
        Question(
            "Take the 1×1 bottleneck of 16 away and run the 5×5 on all 192 channels. Does that need more or fewer "
            "multiplications?",
            (
                "More: the bottleneck saves",
                "Fewer: the bottleneck costs more than it saves",
                "Exactly as many",
            ),
            "More: the bottleneck saves",
            "Directly it takes 120 M, through the bottleneck 12.4 M, a difference of 108 M. 16 is below the "
            "break-even, r* = k²·Cin·Cout / (Cin + k²·Cout) = 154.8.",
        ),
        Question(
            "The input changes from 28×28 to 56×56. What happens to the bottleneck's cost?",
            (
                "4 times as many multiplications, the same weights",
                "twice as many multiplications, the same weights",
                "4 times as many multiplications, 4 times as many weights",
                "twice as many multiplications, twice as many weights",
            ),
            "4 times as many multiplications, the same weights",
            "Every filter is applied at H·W places: 12.4 M becomes 49.8 M multiplications. The filters themselves do "
            "not change, so it stays at 15.9 k weights.",
        ),
    ),
    csv={
        1: (28 * 28 * 192, 28 * 28 * 32 * 25, 28 * 28 * (192 + 32 * 25), 120_422_400),
        16: (2_408_448, 10_035_200, 12_443_648, 120_422_400),
        192: (28 * 28 * 192 * 192, 120_422_400, 28 * 28 * 192 * 192 + 120_422_400, 120_422_400),
    },
)
"""The classroom example, as the page opens."""

EDITED = ByHand(
    address={
        "side": "14",
        "cin": "100",
        "cout": "40",
        "kernel": "3",
        "reduce": "90",
        "convention": "flops",
        "count": "params",
    },
    numbers={
        "14": 14,
        "100": 100,
        "40": 40,
        "90": 90,
        "2": 2,  # FLOPs of a multiply-accumulate
        "1,800": 2 * 3 * 3 * 100,
        "352,800": 2 * 14 * 14 * 3 * 3 * 100,
        "14,112,000": 2 * 14 * 14 * 40 * 9 * 100,
        "14.1 M": 2 * 14 * 14 * 40 * 9 * 100,
        "3,528,000": 2 * 14 * 14 * 90 * 100,
        "3.5 M": 2 * 14 * 14 * 90 * 100,
        "12,700,800": 2 * 14 * 14 * 40 * 9 * 90,
        "12.7 M": 2 * 14 * 14 * 40 * 9 * 90,
        "16,228,800": 2 * 14 * 14 * 90 * (100 + 9 * 40),
        "16.2 M": 2 * 14 * 14 * 90 * (100 + 9 * 40),
        "15.0 %": Fraction(90 * (100 + 9 * 40) - 40 * 9 * 100, 40 * 9 * 100),
        "78.3": Fraction(9 * 100 * 40, 100 + 9 * 40),
        "36.0 k": 40 * 9 * 100 + 40,
        "9,090": 90 * 100 + 90,
        "32.4 k": 40 * 9 * 90 + 40,
        "41.5 k": 90 * 100 + 90 + 40 * 9 * 90 + 40,
        "30.6 KiB": 14 * 14 * 40 * 4,
        "68.9 KiB": 14 * 14 * 90 * 4,
        "99.5 KiB": 14 * 14 * (40 + 90) * 4,
        # the questions count FLOPs and parameters, too; a bottleneck of 45
        "45": 45,
        "1.8 M": 2 * 14 * 14 * 45 * 100,
        "6.4 M": 2 * 14 * 14 * 40 * 9 * 45,
        "8.1 M": 2 * 14 * 14 * 45 * (100 + 9 * 40),
        "8,114,400": 2 * 14 * 14 * 45 * (100 + 9 * 40),
        "50.0 %": Fraction(1, 2),
        "4.1 M": 14 * 14 * 45 * (100 + 9 * 40),
        "12.2 M": 14 * 14 * (90 + 45) * (100 + 9 * 40),
        "2.1 M": 2 * 14 * 14 * (90 * (100 + 9 * 40) - 40 * 9 * 100),
        "18": 2 * 3 * 3,
        "28": 28,
        "64.9 M": 2 * 28 * 28 * 90 * (100 + 9 * 40),
    },
    product=(
        ("one product", "", "2"),
        ("one window", "×3·3", "18"),
        ("all 100 channels", "×100", "1,800"),
        ("all places", "×14·14", "352,800"),
        ("all 40 filters", "×40", "14,112,000"),
    ),
    formula=(
        ("3×3 directly", "2·14·14·40·3·3·100", "14,112,000", ""),
        ("1×1 makes 90", "2·14·14·90·100", "3,528,000", ""),
        ("3×3 reads 90", "2·14·14·40·3·3·90", "12,700,800", ""),
        ("together", "3,528,000 + 12,700,800", "16,228,800", "15.0 % more than directly"),
    ),
    table=(
        ("", "FLOPs", "parameters", "output memory"),
        ("3×3 directly", "14.1 M", "36.0 k", "30.6 KiB"),
        ("1×1 reduce", "3.5 M", "9,090", "68.9 KiB"),
        ("3×3 after it", "12.7 M", "32.4 k", "30.6 KiB"),
        ("together", "16.2 M", "41.5 k", "99.5 KiB"),
    ),
    verdict="Too wide: 16.2 M FLOPs instead of 14.1 M, 15.0 % more. Above the break-even r* = 78.3, the 1×1 (3.5 M) "
    "and the 3×3 after it together cost more than the 3×3 directly.",
    level=2 * 14 * 14 * 40 * 9 * 100,
    even=Fraction(9 * 100 * 40, 100 + 9 * 40),
    point=(90, 2 * 14 * 14 * 90 * (100 + 9 * 40)),
    curve=("directly: 14.1 M", "break-even r* = 78.3"),
    ticks=("0", "5.0 M", "10.0 M", "15.0 M", "0", "20", "40", "60", "80", "100"),
    questions=(
        Question(
            "The bottleneck goes from 90 to 45. How many FLOPs does it need then, 1×1 included? Now it is 16.2 M.",
            ("4.1 M", "8.1 M", "12.2 M", "14.1 M", "16.2 M"),
            "8.1 M",
            "Both parts are proportional to r: 1.8 M for the 1×1 and 6.4 M for the 3×3 after it, together 8.1 M "
            "(8,114,400), 50.0 % of what it was.",
        ),
        Question(
            "Take the 1×1 bottleneck of 90 away and run the 3×3 on all 100 channels. Does that need more or fewer "
            "FLOPs?",
            (
                "Fewer: the bottleneck costs more than it saves",
                "More: the bottleneck saves",
                "Exactly as many",
            ),
            "Fewer: the bottleneck costs more than it saves",
            "Directly it takes 14.1 M, through the bottleneck 16.2 M, a difference of 2.1 M. 90 is above the "
            "break-even, r* = k²·Cin·Cout / (Cin + k²·Cout) = 78.3.",
        ),
        Question(
            "The input changes from 14×14 to 28×28. What happens to the bottleneck's cost?",
            (
                "4 times as many FLOPs, 4 times as many parameters",
                "twice as many FLOPs, twice as many parameters",
                "4 times as many FLOPs, the same parameters",
                "twice as many FLOPs, the same parameters",
            ),
            "4 times as many FLOPs, the same parameters",
            "Every filter is applied at H·W places: 16.2 M becomes 64.9 M FLOPs. The filters themselves do not change, "
            "so it stays at 41.5 k parameters.",
        ),
    ),
    csv={
        1: (14 * 14 * 100, 14 * 14 * 40 * 9, 14 * 14 * (100 + 40 * 9), 7_056_000),
        90: (1_764_000, 6_350_400, 8_114_400, 7_056_000),
        100: (14 * 14 * 100 * 100, 7_056_000, 14 * 14 * 100 * 100 + 7_056_000, 7_056_000),
    },
)
"""A bottleneck that is too wide, counted in FLOPs and parameters."""

VIEWS = {"opening": OPENING, "edited": EDITED}
