"""Two views of lesson 5 worked out by hand: Table 1's widths as the paper prints them, and arithmetic on them.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from tests.written import Number, Question

TABLE_1 = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}
"""#1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj."""
SIDES = {"3": 28, "4": 14, "5": 7}
PRINTED = {
    "conv1": ("2.7K", 34),
    "conv2": ("112K", 360),
    "3a": ("159K", 128),
    "3b": ("380K", 304),
    "4a": ("364K", 73),
    "4b": ("437K", 88),
    "4c": ("463K", 100),
    "4d": ("580K", 119),
    "4e": ("840K", 170),
    "5a": ("1,072K", 54),
    "5b": ("1,388K", 71),
    "linear": ("1,000K", 1),
}
"""What the paper prints in its columns "params" and "ops" (millions)."""
AGREES = {
    "conv1": (False, False),
    "conv2": (True, True),
    "3a": (True, True),
    "3b": (True, True),
    "4a": (False, True),
    "4b": (False, True),
    "4c": (False, True),
    "4d": (False, True),
    "4e": (False, True),
    "5a": (False, False),
    "5b": (False, True),
    "linear": (True, True),
}
"""Whether the printed params and ops are less than 1 K or 1 M away from 9.2K, 112K, 159.5K, 379K, 366.8K, 438K, 497.5K,
590.5K, 847K, 1018K, 1409K and 1000K (with biases 9.25, 112.25, 159.9, 379.7, 367.5, 438.9, 498.3, 591.3, 848, 1019,
1410.2 and 1001), and 118, 360, 128, 304, 73.6, 87.9, 99.9, 118.5, 170, 51.1, 70.7 and 1.02 M."""


class Cost(NamedTuple):
    """Multiplications, weights and biases."""

    macs: int = 0
    weights: int = 0
    biases: int = 0


def conv(side: int, cin: int, width: int, kernel: int) -> Cost:
    """A convolution that gives H = W = side."""
    return Cost(side * side * kernel * kernel * cin * width, kernel * kernel * cin * width, width)


def together(*costs: Cost) -> Cost:
    return Cost(*(sum(column) for column in zip(*costs, strict=True)))


def parts(side: int, cin: int, widths: tuple[int, ...]) -> dict[str, Cost]:
    """The six convolutions of a module."""
    one, r3, three, r5, five, proj = widths
    return {
        "branch1": conv(side, cin, one, 1),
        "branch2.0": conv(side, cin, r3, 1),
        "branch2.1": conv(side, r3, three, 3),
        "branch3.0": conv(side, cin, r5, 1),
        "branch3.1": conv(side, r5, five, 5),
        "branch4.1": conv(side, cin, proj, 1),
    }


def dense(cin: int, width: int) -> Cost:
    return Cost(cin * width, cin * width, width)


def auxiliary(cin: int) -> Cost:
    """Pooled to 4×4, a 1×1 to 128, 1024 units, 1000 classes."""
    return together(conv(4, cin, 128, 1), dense(4 * 4 * 128, 1024), dense(1024, 1000))


class Row(NamedTuple):
    """A row of the table: H = W and channels that enter, widths, channels that leave, cost."""

    side: int
    cin: int
    widths: tuple[int, ...]
    out: int
    cost: Cost


def network(changed: Mapping[str, tuple[int, ...]]) -> dict[str, Row]:
    """The rows of Table 1 with some modules' widths changed, and the two auxiliary classifiers."""
    rows = {
        "conv1": Row(224, 3, (), 64, conv(112, 3, 64, 7)),
        "conv2": Row(56, 64, (), 192, together(conv(56, 64, 64, 1), conv(56, 64, 192, 3))),
    }
    channels = 192
    for name, widths in {**TABLE_1, **changed}.items():
        side, out = SIDES[name[0]], widths[0] + widths[2] + widths[4] + widths[5]
        rows[name] = Row(side, channels, widths, out, together(*parts(side, channels, widths).values()))
        channels = out
    rows["linear"] = Row(1, channels, (), 1000, dense(channels, 1000))
    return rows


PAPERS = network({})
WHOLE = together(*(row.cost for row in PAPERS.values()))
assert (WHOLE.macs, WHOLE.weights) == (1_582_671_872, 6_990_272), "the totals of tests/facts.py"


def short(number: int) -> str:
    """Three digits or a little more, with a unit."""
    for size, unit in ((10**9, " G"), (10**6, " M"), (10**4, " k")):
        if number >= size:
            value = number / (1000 if unit == " k" else size)
            return f"{value:.{2 if unit == ' G' else 0 if value >= 100 else 1}f}{unit}"
    return f"{number:,}"


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


@dataclass(frozen=True)
class ByHand:
    """One view of the lesson: its address, the rows of the network, how it counts, and what must be read there."""

    address: Mapping[str, str]
    rows: Mapping[str, Row]
    flops: int
    biases: int
    words: tuple[str, str]
    more: Mapping[str, Number]
    sentences: tuple[str, ...]
    reasons: tuple[str, ...]
    questions: tuple[Question, ...]
    opened: Mapping[str, Cost] = field(default_factory=dict)

    @property
    def whole(self) -> Cost:
        """Of the network, without the auxiliary classifiers."""
        return together(*(row.cost for row in self.rows.values()))

    def work(self, cost: Cost) -> int:
        """As this view counts it."""
        return self.flops * cost.macs

    def size(self, cost: Cost) -> int:
        """As this view counts it."""
        return cost.weights + self.biases * cost.biases

    @property
    def boxes(self) -> dict[str, Cost]:
        """The cost of each box of the two drawings."""
        stem = {"conv1": conv(112, 3, 64, 7), "conv2": conv(56, 64, 64, 1), "conv3": conv(56, 64, 192, 3)}
        modules = {f"inception{name}": row.cost for name, row in self.rows.items() if name in TABLE_1}
        heads = {"aux1": auxiliary(self.rows["4a"].out), "aux2": auxiliary(self.rows["4d"].out)}
        return {**stem, **modules, **heads, "final": self.rows["linear"].cost, **self.opened}

    def lines(self, box: str) -> tuple[str, str]:
        """What a box says of its work and its size."""
        cost, whole = self.boxes[box], self.whole
        after = "on top, only while training" if box.startswith("aux") else "of the whole"
        share = self.work(cost) / self.work(whole), self.size(cost) / self.size(whole)
        return (
            f"{self.work(cost):,} {self.words[0]} ({percent(share[0])} {after})",
            f"{self.size(cost):,} {self.words[1]} ({percent(share[1])} {after})",
        )

    @property
    def numbers(self) -> dict[str, Number]:
        """Every number of the rows and boxes as it is written, and the others."""
        return dict(self._of_rows()) | dict(self._of_boxes()) | dict(self.more)

    def _of_rows(self) -> Iterator[tuple[str, Number]]:
        for name, row in [*self.rows.items(), ("total", Row(0, 0, (), 0, self.whole))]:
            before = WHOLE if name == "total" else PAPERS[name].cost
            change = self.work(row.cost) - self.work(before)
            if name != "total":  # the audit is of the paper's own widths, without biases
                yield f"{self.work(before):,}", self.work(before)
                yield f"{before.weights:,}", before.weights
            for number in (self.work(row.cost), self.size(row.cost), abs(change)):
                if number:
                    yield f"{number:,}", number
                    yield short(number), number
        for text, ops in PRINTED.values():
            yield text, Fraction(text.replace(",", "").removesuffix("K")) * 1024
            yield f"{self.flops * ops}M", self.flops * ops * 10**6
        yield f"{self.flops * 1502:,}M", self.flops * sum(ops for _, ops in PRINTED.values()) * 10**6
        yield "6,798K", Fraction("6797.7") * 1024

    def _of_boxes(self) -> Iterator[tuple[str, Number]]:
        for cost in self.boxes.values():
            work, size = self.work(cost), self.size(cost)
            yield f"{work:,}", work
            yield f"{size:,}", size
            yield short(work), work
            for part, whole in ((work, self.work(self.whole)), (size, self.size(self.whole))):
                yield percent(part / whole), Fraction(part, whole)


EVERYWHERE: dict[str, Number] = {
    "1": 1,  # 1×1; the auxiliary classifiers; Table 1
    "2": 2,
    "3": 3,
    "4": 4,  # rows of Table 1 that agree in both columns; pages
    "5": 5,
    "6": 6,
    "7": 7,  # 7×7; networks together
    "8": 8,  # filters on a colour in Google's first layer
    "10": 10,  # rows that agree in the multiplications
    "12": 12,  # rows; times fewer parameters, as the paper says
    "14": 14,
    "28": 28,
    "49": 49,  # places of 7×7 and 14×14
    "56": 56,
    "112": 112,
    "196": 196,
    "224": 224,
    "48": 48,  # widths
    "64": 64,
    "192": 192,
    "204": 204,
    "256": 256,
    "384": 384,
    "480": 480,
    "512": 512,
    "528": 528,
    "832": 832,
    "1024": 1024,
    "1000": 1000,
    "1409.4842": Fraction("1409.4842"),  # arXiv's numbers of two papers
    "1610.02357": Fraction("1610.02357"),
    "0 %": 0,
    "9": 9,  # modules
    "22": 22,  # 3 + 2·9 + 1 layers; with four pools and the last one
    "27": 27,
    "13": 9 + 3 + 1,
    "40 %": Fraction(4, 10),  # dropout
    "70 %": Fraction(7, 10),
    # where work and weights sit: the stem, 5a and 5b of 1,582,671,872 and 6,990,272
    "1.8 %": Fraction(9_408 + 4_096 + 110_592, 6_990_272),
    "30.2 %": Fraction(118_013_952 + 359_661_568, 1_582_671_872),
    "35.6 %": Fraction(1_042_432 + 1_442_816, 6_990_272),
    "7.7 %": Fraction(51_079_168 + 70_697_984, 1_582_671_872),
    # the audit of Table 1: Google's first layer, 7·7·8 on each of 3 colours and a 1×1 from 24 to 64
    "2,712": 3 * 8 * 7 * 7 + 24 * 64,
    "1K": 1024,
    "1000K": 1000 * 1024,
    "1072K": 1072 * 1024,
    "1388K": 1388 * 1024,
    # with 48 filters in 5a's reduce and their biases, which is 10K away from 1072K
    "1082K": 832 * (256 + 160 + 48 + 128) + 9 * 160 * 320 + 25 * 48 * 128 + 256 + 160 + 320 + 48 + 128 + 128,
    "10K": 10 * 1024,
    "6,826K": 6_990_272,
    "379.6K": 256 * (128 + 128 + 32 + 64) + 9 * 128 * 192 + 25 * 32 * 96 + 128 + 128 + 192 + 32 + 96 + 64,  # of 3b
    # history, as printed in the sources that pages/googlenet/history.py names
    "16.4 %": Fraction("0.164"),
    "11.7 %": Fraction("0.117"),
    "7.32 %": Fraction("0.0732"),
    "6.67 %": Fraction("0.0667"),
    "60.0 M": 60_000_000,
    "138 M": 138_000_000,
    "7.0 M": 6_990_272 + 8_280,  # GoogLeNet with its biases
    "144": 144,
    "8.57": Fraction(60_000_000, 6_998_552),
    "2012": 2012,
    "2013": 2013,
    "2014": 2014,
    "2015": 2015,
    "1.0 M": 1024 * 1000,  # the last layer behind an average pool, and on the whole map
    "50.2 M": 7 * 7 * 1024 * 1000,
    "0.6": Fraction(6, 10),
    "28.0 %": 1 - Fraction(2 * 9, 25),
}
"""What stands on the page whatever the view."""

OPENING = ByHand(
    address={},
    rows=PAPERS,
    flops=1,
    biases=0,
    words=("multiplications", "weights"),
    more={
        "128": 128,  # filters of 3a
        "51.0 MiB": 4 * (6_998_552 + 3_188_840 + 3_190_888),  # with the auxiliary classifiers of tests/facts.py
        # what the printed params give at so many places, and Google's widths for 4a, 4b, 5a and the first layer
        "93M": 463 * 1024 * 14 * 14,
        "116M": 580 * 1024 * 14 * 14,
        "169M": 840 * 1024 * 14 * 14,
        "70M": 1388 * 1024 * 7 * 7,
        "34.0M": 112 * 112 * 2_712,
        "1,583M": 1_582_671_872,
        # a 3a with 256 filters 3×3: 128 more of 9·96, read by the 128 + 128 + 32 + 64 filters 1×1 of 3b
        "86.7 M": 28 * 28 * 9 * 96 * 128,
        "35.3 M": 28 * 28 * 128 * (128 + 128 + 32 + 64),
        "122 M": 28 * 28 * 128 * (9 * 96 + 352),
        "244 M": 2 * 28 * 28 * 128 * (9 * 96 + 352),
        "30.5 M": 28 * 28 * 32 * (9 * 96 + 352),
        "791 M": Fraction(1_582_671_872, 2),
    },
    sentences=(
        "22 layers deep, and one plan used 9 times",
        "**Work sits early, weights late**: the stem has 1.8 % of the weights and does 30.2 % of the work; 5a and 5b "
        "have 35.6 % and do 7.7 %.",
        ":small[**Inception 3a** · 28×28×192 → 28×28×256 · 128 M multiplications (paper 128M) · 163 k weights "
        "(paper 159K)]",
        "The whole network needs **1.58 G multiplications** and has **7.0 M weights**. The two auxiliary classifiers "
        "are not counted. The boxes are coloured by work: type another width, and see which layers pay.",
        "Counted from its widths, 4 of 12 rows agree in both columns (conv2, 3a, 3b and linear), 10 in the "
        "multiplications. The printed columns add up to 6,798K (K = 1024) and 1,502M; the widths give 6,826K and "
        "1,583M.",
        "7 such networks together reached 6.67 %, each on 144 crops of a picture. The paper says 12 times "
        "fewer parameters than AlexNet; its widths give 8.57×.",
        "GoogLeNet as in the paper · 224×224×3 in, 1000 classes out",
    ),
    reasons=(
        "together 2,712 weights and 34.0M (",
        "it would be 364K with biases and 73M; printed is 364K and 73M.",
        "it would be 437K with biases and 88M; printed is 437K and 88M.",
        "in 4c 463K at 196 places are 93M, printed is 100M, in 4d 580K at 196 places are 116M, printed is 119M, in 4e "
        "840K at 196 places are 169M, printed is 170M and in 5b 1388K at 49 places are 70M, printed is 71M.",
        "it would be 1082K with biases and 54M; printed is 1072K and 54M, so the multiplications fit and the params "
        "miss by 10K.",
    ),
    questions=(
        Question(
            "Which part of the network needs the most multiplications?",
            ("conv 1×1 + conv 3×3", "Inception 5b", "Inception 4c", "linear"),
            "conv 1×1 + conv 3×3",
            "conv 1×1 + conv 3×3 needs 360 M, Inception 3b 304 M. The most weights are in Inception 5b: late layers "
            "have many channels but few places, and every weight is used once at each place of the map.",
        ),
        Question(
            "Module 3a gets 256 filters 3×3 instead of 128. By how many multiplications does the whole network grow?",
            ("30.5 M", "86.7 M", "122 M", "244 M", "791 M"),
            "122 M",
            "The module itself takes 86.7 M more. Its output is now 384 channels instead of 256, and what reads them "
            "pays for each: 35.3 M more.",
        ),
        Question(
            "How many layers with weights lie on the longest path from picture to answer?",
            ("9", "13", "22", "27"),
            "22",
            "3 in the stem, two in each of 9 modules, and the linear layer: 22. With the pools it is 27, which is why "
            "both numbers are heard.",
        ),
    ),
)
"""The paper's network, as the page opens."""

WIDER = {"3a": (64, 96, 256, 16, 32, 32), "4a": (192, 96, 204, 16, 48, 64)}
EDITED = ByHand(
    address={
        "widths": "3a.conv3x3.256~4a.conv3x3.204",
        "opened": "3a",
        "convention": "flops",
        "count": "params",
    },
    rows=network(WIDER),
    flops=2,
    biases=1,
    words=("FLOPs", "parameters"),
    opened={f"inception3a.{name}": cost for name, cost in parts(28, 192, WIDER["3a"]).items()},
    more={
        "16": 16,  # filters inside 3a
        "32": 32,
        "96": 96,
        "508": 192 + 204 + 48 + 64,  # channels of 4a
        # of Table 1's widths: 3,407,480,576 and 3,165,343,744 FLOPs, 7,149,428 and 6,998,552 parameters
        "1.08": Fraction(3_407_480_576, 3_165_343_744),
        "1.02": Fraction(7_149_428, 6_998_552),
        "51.6 MiB": 4 * (7_149_428 + 3_188_328 + 3_190_888),
        "68.0M": 2 * 112 * 112 * 2_712,
        "175M": 2 * 14 * 14 * (508 * (160 + 112 + 24 + 64) + 9 * 112 * 224 + 25 * 24 * 64),  # 4b as Google had it
        "186M": 2 * 463 * 1024 * 14 * 14,
        "233M": 2 * 580 * 1024 * 14 * 14,
        "337M": 2 * 840 * 1024 * 14 * 14,
        "139M": 2 * 1388 * 1024 * 7 * 7,
        "3,165M": 2 * 1_582_671_872,
        # 3a with 512 filters 3×3
        "640": 64 + 512 + 32 + 32,
        "347 M": 2 * 28 * 28 * 9 * 96 * 256,
        "141 M": 2 * 28 * 28 * 256 * 352,
        "122 M": 2 * 28 * 28 * 64 * (9 * 96 + 352),
        "488 M": 2 * 28 * 28 * 256 * (9 * 96 + 352),
        "976 M": 4 * 28 * 28 * 256 * (9 * 96 + 352),
        "1.70 G": Fraction(3_407_480_576, 2),
    },
    sentences=(
        "22 layers deep, and one plan used 9 times",
        ":small[**Inception 3a** · 28×28×192 → 28×28×384 · 430 M FLOPs (paper 256M) · 274 k parameters (paper 159K)]",
        "The whole network needs **3.41 G FLOPs** and has **7.1 M parameters**: 1.08× the work and 1.02× the size of "
        "Table 1's widths. The two auxiliary classifiers are not counted. The boxes are coloured by work: type another "
        "width, and see which layers pay.",
        "Counted from its widths, 4 of 12 rows agree in both columns (conv2, 3a, 3b and linear), 10 in the "
        "FLOPs. The printed columns add up to 6,798K (K = 1024) and 3,004M; the widths give 6,826K and 3,165M.",
        "GoogLeNet as in the paper, edited · 224×224×3 in, 1000 classes out",
    ),
    reasons=(
        "together 2,712 weights and 68.0M (",
        "it would be 364K with biases and 146M; printed is 364K and 146M.",
        "it would be 437K with biases and 175M; printed is 437K and 176M.",
        "in 4c 463K at 196 places are 186M, printed is 200M, in 4d 580K at 196 places are 233M, printed is 238M, in "
        "4e 840K at 196 places are 337M, printed is 340M and in 5b 1388K at 49 places are 139M, printed is 142M.",
        "it would be 1082K with biases and 108M; printed is 1072K and 108M, so the FLOPs fit and the params miss by "
        "10K.",
    ),
    questions=(
        Question(
            "Which part of the network needs the most FLOPs?",
            ("conv 1×1 + conv 3×3", "Inception 5b", "Inception 4c", "linear"),
            "conv 1×1 + conv 3×3",
            "conv 1×1 + conv 3×3 needs 719 M, Inception 3b 679 M. The most parameters are in Inception 5b: late layers "
            "have many channels but few places, and every weight is used once at each place of the map.",
        ),
        Question(
            "Module 3a gets 512 filters 3×3 instead of 256. By how many FLOPs does the whole network grow?",
            ("122 M", "347 M", "488 M", "976 M", "1.70 G"),
            "488 M",
            "The module itself takes 347 M more. Its output is now 640 channels instead of 384, and what reads them "
            "pays for each: 141 M more.",
        ),
        Question(
            "How many layers with weights lie on the longest path from picture to answer?",
            ("9", "13", "22", "27"),
            "22",
            "3 in the stem, two in each of 9 modules, and the linear layer: 22. With the pools it is 27, which is why "
            "both numbers are heard.",
        ),
    ),
)
"""Two modules' widths changed, one module open, counted in FLOPs and parameters."""

VIEWS = {"opening": OPENING, "edited": EDITED}
