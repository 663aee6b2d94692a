"""Two views of lesson 2 worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.written import BADGE, TITLES, Number, Question

Row = tuple[str, ...]


@dataclass(frozen=True)
class ByHand:
    """One view of the lesson: its address, its numbers by how they are written, and where they must stand.

    `windows` are the texts of the four windows; `told` is their place and filters, None where the picture decides;
    `slabs` are label, shape, what was done, height as a share of the input's, first channel and the one after the last;
    `csv` is the table of the outputs as the switches have it.
    """

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    module: str
    side: int
    windows: Row
    widths: tuple[int, int, int, int]
    told: tuple[int, ...] | None
    stack: str
    tiles: tuple[Row, ...]
    slabs: tuple[tuple[str, str, str, Number, int, int], ...]
    odd: tuple[bool, ...]
    broken: str
    why: str
    sides: Row
    maps: tuple[Row, ...]
    questions: tuple[Question, ...]
    csv: tuple[Row, ...]
    files: Row


NAIVE = {  # 192 come in; each module adds its three widths, and the pool passes on what there is
    "3a": (192 + 64 + 128 + 32, 256),
    "3b": (416 + 128 + 192 + 96, 480),
    "4a": (832 + 192 + 208 + 48, 512),
    "4b": (1280 + 160 + 224 + 64, 512),
    "4c": (1728 + 128 + 256 + 64, 512),
    "4d": (2176 + 112 + 288 + 64, 528),
    "4e": (2640 + 256 + 320 + 128, 832),
    "5a": (3344 + 256 + 320 + 128, 832),
    "5b": (4048 + 384 + 384 + 128, 1024),
}
"""Channels behind each module of a naive tower, and of GoogLeNet (Table 1)."""

EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    **{f"{number:,}": number for row in NAIVE.values() for number in row},
    **{str(number): number for number in range(16)},  # the strip: STRIP, below
    # what a place of 3a's branches sees: 27 pixels come in, 8 apart; a window of k places sees 27 + 8·(k − 1)
    "27": 27,
    "43": 27 + 8 * 2,
    "59": 27 + 8 * 4,
    # the pool of 3a: 192 channels, 32 behind its 1×1; so a lecture may count 256 and not 416
    "192": 192,
    "32": 32,
    # the first pool: (112 − 3)/2 = 54.5, and one more; rounded up 56, rounded down 55
    "56": 56,
    "55": 55,
}
"""What stands on the page whatever the view."""

OPENING = ByHand(
    address={},
    numbers={
        "28": 28,
        "16": 16,  # channels that 3a's 5×5 reads, 96 the 3×3
        "96": 96,
        "25": 5 * 5,
        "128": 128,
        "46.2 %": Fraction(192, 64 + 128 + 32 + 192),
        "303 M": 28 * 28 * 192 * (64 + 9 * 128 + 25 * 32),
        "387 k": 192 * (64 + 9 * 128 + 25 * 32),
        "31": 31,
        "63": 63,
        "95": 64 + 31,
        "191": 64 + 128 - 1,
        "193": 64 + 128 + 1,
        "195": 192 + 3,
        "223": 64 + 128 + 32 - 1,
        "415": 416 - 1,
    },
    module="3a",
    side=28,
    windows=(
        "1 place × 192 channels",
        "9 places × 96 channels, after a 1×1",
        "25 places × 16 channels, after a 1×1",
        "the largest of 9 per channel, then a 1×1 over 192 channels",
    ),
    widths=(64, 128, 32, 32),
    told=None,
    stack="64 + 128 + 32 + 192 = 416 channels: the output is 28×28×416. Channels add up; values do not.",
    tiles=(
        ("output channels", "416"),
        ("from the pool branch", "46.2 %"),
        ("multiplications", "303 M"),
        ("weights", "387 k"),
    ),
    slabs=(
        ("1×1", "28×28×64", "padding 0, stride 1", 1, 0, 64),
        ("3×3", "28×28×128", "padding 1, stride 1", 1, 64, 192),
        ("5×5", "28×28×32", "padding 2, stride 1", 1, 192, 224),
        ("pool", "28×28×192", "max pool, padding 1, stride 1", 1, 224, 416),
    ),
    odd=(False, False, False, False),
    broken="",
    why="All four outputs are 28×28: every k×k window moves by 1, with (k − 1)/2 zeros around the input. So they can "
    "be "
    "stacked like sheets of paper: each place of the stack holds what all four branches found there.",
    sides=(
        "**1×1:** $28 + 2·0 - 1 + 1 = 28$",
        "**3×3:** $28 + 2·1 - 3 + 1 = 28$",
        "**5×5:** $28 + 2·2 - 5 + 1 = 28$",
        "**pool:** $28 + 2·1 - 3 + 1 = 28$",
    ),
    maps=(
        ("1×1", "28×28×64", "64 filters 1×1, reads 192 channels"),
        ("3×3", "28×28×128", "128 filters 3×3, reads 96 channels that a 1×1 made of the 192"),
        ("5×5", "28×28×32", "32 filters 5×5, reads 16 channels that a 1×1 made of the 192"),
        ("pool", "28×28×192", "max pool 3×3, reads 192 channels"),
    ),
    questions=(
        Question(
            "The pool gets stride 2, as pools usually have. What does the module give?",
            ("28×28×416", "14×14×416", "28×28×224", "Nothing: 14×14 does not fit 28×28"),
            "Nothing: 14×14 does not fit 28×28",
            "The outputs would be 28×28 and 14×14. Concatenation stacks channels and needs equal heights and widths. "
            "So even the pool has stride 1 (and padding) inside a module.",
        ),
        Question(
            "In which channels of the output do you find the 5×5 branch?",
            ("192–223", "0–31", "64–95", "193–224", "224–415"),
            "192–223",
            "In front of it lie 64 channels of the 1×1 and 128 of the 3×3; counting starts at 0. All four: "
            "0–63, 64–191, 192–223 and 224–415. Each branch keeps channels of its own: nothing is added together.",
        ),
        Question(
            "All three convolutions get a single filter. How many channels does the output have then?",
            ("3", "4", "192", "195", "416"),
            "195",
            "3 from the convolutions, and the pool passes on 192, as many as it gets: 195. A pool cannot change the "
            "number of channels; that is why the real module has a 1×1 after it.",
        ),
    ),
    csv=(
        ("1x1", "1", "1", "0", "64", "28", "28", "28×28×64", "0", "63", "yes"),
        ("3x3", "3", "1", "1", "128", "28", "28", "28×28×128", "64", "191", "yes"),
        ("5x5", "5", "1", "2", "32", "28", "28", "28×28×32", "192", "223", "yes"),
        ("pool", "3", "1", "1", "192", "28", "28", "28×28×192", "224", "415", "yes"),
        ("concatenation", "", "", "", "416", "28", "28", "28×28×416", "0", "415", "yes"),
    ),
    files=(
        "inception-idea-paper-naive-tower.csv",
        "inception-idea-3a-channels.csv",
        "inception-idea-3a-channels.csv",
        "inception-idea-embedded-3a-strongest.png",
    ),
)
"""Module 3a, as the page opens."""

EDITED = ByHand(
    address={
        "module": "4a",
        "cin": "300",
        "conv1x1": "100",
        "conv3x3": "1",
        "conv5x5": "40",
        "padding": "valid",
        "stride": "2",
        "kernel": "4",
        "pad": "2",
        "picture": "monarch",
        "row": "5",
        "column": "6",
        "filter1x1": "3",
        "filter3x3": "10",
        "filter5x5": "7",
        "filterpool": "9",
    },
    numbers={
        "16": 16,  # what 4a's 5×5 reads; its 3×3 reads 96; the filters of both
        "96": 96,
        "25": 5 * 5,
        "48": 48,
        "208": 208,
        "300": 300,
        "40": 40,
        "141": 100 + 1 + 40,
        "441": 100 + 1 + 40 + 300,
        "68.0 %": Fraction(300, 441),
        "65.2 M": 14 * 14 * 300 * (100 + 9 * 1 + 25 * 40),
        "333 k": 300 * (100 + 9 * 1 + 25 * 40),
        "39": 39,
        "99": 99,
        "101": 101,
        "102": 102,
        "139": 139,
        "140": 101 + 40 - 1,
        "303": 303,
        "440": 440,
    },
    module="4a",
    side=14,
    windows=(
        "1 place × 480 channels",
        "9 places × 96 channels, after a 1×1",
        "25 places × 16 channels, after a 1×1",
        "the largest of 9 per channel, then a 1×1 over 480 channels",
    ),
    widths=(192, 208, 48, 64),
    told=(5, 6, 3, 10, 7, 9),
    stack="100 + 1 + 40 + 300 = 441 channels: the output is 14×14×441. Channels add up; values do not.",
    tiles=(
        ("output channels", "441"),
        ("from the pool branch", "68.0 %"),
        ("multiplications", "65.2 M"),
        ("weights", "333 k"),
    ),
    slabs=(
        ("1×1", "14×14×100", "padding 0, stride 1", 1, 0, 100),
        ("3×3", "12×12×1", "padding 0, stride 1", Fraction(14 - 2, 14), 100, 101),
        ("5×5", "10×10×40", "padding 0, stride 1", Fraction(14 - 4, 14), 101, 141),
        ("pool", "7×7×300", "max pool, padding 1, stride 2", Fraction(1, 2), 141, 441),
    ),
    odd=(False, True, True, True),
    broken="14×14, 12×12, 10×10, 7×7",
    why="The input is 14×14, but the 3×3 gives 12×12, the 5×5 gives 10×10 and the pool gives 7×7. Without padding a "
    "k×k window fits into fewer places, k − 1 fewer along each side. A pool with stride 2 keeps every second place "
    "only. Which value would lie on which?",
    sides=(
        "**1×1:** $14 + 2·0 - 1 + 1 = 14$",
        "**3×3:** $14 + 2·0 - 3 + 1 = 12$",
        "**5×5:** $14 + 2·0 - 5 + 1 = 10$",
        "**pool:** $leftlfloorfrac{14 + 2·1 - 3}{2}rightrfloor + 1 = 7$",
    ),
    maps=(
        ("1×1", "14×14×192", "192 filters 1×1, reads 480 channels"),
        ("3×3", "14×14×208", "208 filters 3×3, reads 96 channels that a 1×1 made of the 480"),
        ("5×5", "14×14×48", "48 filters 5×5, reads 16 channels that a 1×1 made of the 480"),
        ("pool", "14×14×480", "max pool 3×3, reads 480 channels"),
    ),
    questions=(
        Question(
            "The pool goes back to stride 1, with same padding everywhere. What does the module give?",
            (
                "7×7×441",
                "14×14×141",
                "14×14×441",
                "Nothing: a pool always makes height and width smaller than 14",
            ),
            "14×14×441",
            "With stride 1 and same padding even a 3×3 pool gives 14×14, and it passes on all 300 channels: 14×14×441.",
        ),
        Question(
            "In which channels of the output do you find the 5×5 branch?",
            ("102–141", "141–440", "101–140", "0–39", "100–139"),
            "101–140",
            "In front of it lie 100 channels of the 1×1 and 1 of the 3×3; counting starts at 0. All four: "
            "0–99, 100, 101–140 and 141–440. Each branch keeps channels of its own: nothing is added together.",
        ),
        Question(
            "All three convolutions get a single filter. How many channels does the output have then?",
            ("3", "4", "300", "303", "441"),
            "303",
            "3 from the convolutions, and the pool passes on 300, as many as it gets: 303. A pool cannot change the "
            "number of channels; that is why the real module has a 1×1 after it.",
        ),
    ),
    csv=(
        ("1x1", "1", "1", "0", "100", "14", "14", "14×14×100", "", "", "yes"),
        ("3x3", "3", "1", "0", "1", "12", "12", "12×12×1", "", "", "no"),
        ("5x5", "5", "1", "0", "40", "10", "10", "10×10×40", "", "", "no"),
        ("pool", "3", "2", "1", "300", "7", "7", "7×7×300", "", "", "no"),
        ("concatenation", "", "", "", "", "", "", "", "", "", "no"),
    ),
    files=(
        "inception-idea-paper-naive-tower.csv",
        "inception-idea-4a-edited-3bbfe716-channels.csv",
        "inception-idea-4a-edited-3bbfe716-channels.csv",
        "inception-idea-embedded-4a-strongest.png",
    ),
)
"""Module 4a with other widths, no padding and a pool of stride 2: what breaks."""

VIEWS = {"opening": OPENING, "edited": EDITED}

STRIP = {1: 0, 3: 1, 5: 2, 7: 3}
"""The padding that keeps nine cells, by kernel; an even one has none."""
UNEVEN = {2: (0, 1), 4: (1, 2), 6: (2, 3)}
"""The zeros left and right that keep them for an even kernel."""
TASKS = (
    "**Mend it.** No padding, and a pool with stride 2. Which switch brings which branch back?",
    "**Nothing but a pool.** The pool fills the output. Give the other branches more than half of it.",
    "**The even kernel's problem.** With equal padding, 4 never keeps the length. Find a larger window that does.",
)
