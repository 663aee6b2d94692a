"""Two views of lesson 4 worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.written import Number, Question

Row = tuple[str, ...]


@dataclass(frozen=True)
class ByHand:
    """One view of the lesson: its address, its numbers by how they are written, and where they must stand."""

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    eight: Mapping[str, int]
    tiles: tuple[Row, ...]
    lines: Mapping[str, str]
    shares: Mapping[str, Row]
    hover: Mapping[str, Row]
    bars: Row
    verdict: tuple[str, ...]
    title: str
    questions: tuple[Question, ...]
    costs: tuple[Row, ...]
    share_rows: tuple[Row, ...]
    code: tuple[str, ...]


EVERYWHERE: dict[str, Number] = {
    "0": 0,  # what the lines of the other module do; what a pool multiplies
    "1": 1,  # 1×1; Table 1
    "3": 3,
    "4": 4,  # this page; seconds of a timing
    "5": 5,
    "15": 15,  # runs of a timing
    "32": 32,  # bits of a float
    "1000": 1000,  # ImageNet's classes, in the badge
    # the tower of naive modules. Each module passes on its three convolutions' filters and all that it has read:
    # 192, 416, 832, 1280, 1728, 2176, 2640, 3344, 4048, 4944 channels. The sum over the modules of
    # H·W·Cin·(n1 + 9·n3 + 25·n5), with 118,013,952 + 359,661,568 of the stem and 1000·4944 of the last layer
    "12.6 G": 118_013_952
    + 359_661_568
    + 28 * 28 * (192 * (64 + 9 * 128 + 25 * 32) + 416 * (128 + 9 * 192 + 25 * 96))
    + 14 * 14 * (832 * (192 + 9 * 208 + 25 * 48) + 1280 * (160 + 9 * 224 + 25 * 64))
    + 14 * 14 * (1728 * (128 + 9 * 256 + 25 * 64) + 2176 * (112 + 9 * 288 + 25 * 64))
    + 14 * 14 * 2640 * (256 + 9 * 320 + 25 * 128)
    + 7 * 7 * (3344 * (256 + 9 * 320 + 25 * 128) + 4048 * (384 + 9 * 384 + 25 * 128))
    + 1000 * 4944,
    "1.58 G": 1_582_671_872,  # tests/facts.py
    "7.94": Fraction("7.94"),  # 12.56 G / 1.583 G
    # the projection of 3a, and 3b without it: 192 channels instead of 32 come from the pool
    "4.8 M": 28 * 28 * 192 * 32,
    "192": 192,
    "416": 64 + 128 + 32 + 192,
    "256": 64 + 128 + 32 + 32,
    "44.2 M": 28 * 28 * (416 - 256) * (128 + 128 + 32 + 64),
    # a reduction to 16 in front of 3a's 1×1 branch, which does 9,633,792 of 128,049,152 multiplications
    "7.5 %": Fraction(9_633_792, 128_049_152),
    "16": 16,
    "4,096": 16 * (192 + 64),
    "12,288": 192 * 64,
    "48.0": Fraction(192 * 64, 192 + 64),
    # the tasks: three quarters of the work, within a tenth, on 5b
    "75 %": Fraction(3, 4),
    "10 %": Fraction(1, 10),
    "832": 832,
    # options that no width changes
    "0.0 %": 0,
    "100 %": 1,
}
"""What stands on the page whatever the view."""

ALL_3A = 28 * 28 * (192 * 64 + 192 * 96 + 9 * 96 * 128 + 192 * 16 + 25 * 16 * 32 + 192 * 32)
NAIVE_3A = 28 * 28 * 192 * (64 + 9 * 128 + 25 * 32)

OPENING = ByHand(
    address={},
    numbers={
        "1409.4842": Fraction("1409.4842"),  # arXiv's number of the paper
        "28": 28,
        "64": 64,
        "96": 96,
        "128": 128,
        "128 M": ALL_3A,
        "163 k": Fraction(ALL_3A, 28 * 28),
        "303 M": NAIVE_3A,
        "2.37": Fraction(NAIVE_3A, ALL_3A),
        "9.6 M": 28 * 28 * 192 * 64,
        "14.5 M": 28 * 28 * 192 * 96,
        "86.7 M": 28 * 28 * 9 * 96 * 128,
        "2.4 M": 28 * 28 * 192 * 16,
        "10.0 M": 28 * 28 * 25 * 16 * 32,
        "9,633,792": 28 * 28 * 192 * 64,
        "14,450,688": 28 * 28 * 192 * 96,
        "86,704,128": 28 * 28 * 9 * 96 * 128,
        "2,408,448": 28 * 28 * 192 * 16,
        "10,035,200": 28 * 28 * 25 * 16 * 32,
        "4,816,896": 28 * 28 * 192 * 32,
        "18,432": 192 * 96,
        "110,592": 9 * 96 * 128,
        "3,072": 192 * 16,
        "12,800": 25 * 16 * 32,
        "6,144": 192 * 32,
        # shares of the work and of the weights: a layer's, a branch's
        "11.3 %": Fraction(28 * 28 * 192 * 96, ALL_3A),
        "67.7 %": Fraction(28 * 28 * 9 * 96 * 128, ALL_3A),
        "1.9 %": Fraction(28 * 28 * 192 * 16, ALL_3A),
        "7.8 %": Fraction(28 * 28 * 25 * 16 * 32, ALL_3A),
        "3.8 %": Fraction(28 * 28 * 192 * 32, ALL_3A),
        "79.0 %": Fraction(28 * 28 * (192 * 96 + 9 * 96 * 128), ALL_3A),
        "9.7 %": Fraction(28 * 28 * (192 * 16 + 25 * 16 * 32), ALL_3A),
        # of the 256 output channels
        "25.0 %": Fraction(64, 256),
        "50.0 %": Fraction(128, 256),
        "12.5 %": Fraction(32, 256),
        # questions: half and twice the share of the 5×5 branch; the module with its reduce doubled
        "4.9 %": Fraction(28 * 28 * (192 * 16 + 25 * 16 * 32), 2 * ALL_3A),
        "19.4 %": Fraction(2 * 28 * 28 * (192 * 16 + 25 * 16 * 32), ALL_3A),
        "12.4 M": 28 * 28 * (192 * 16 + 25 * 16 * 32),
        "140 M": ALL_3A + 28 * 28 * (192 * 16 + 25 * 16 * 32),
        "288": 256 + 32,
        "384": 256 + 32 + 96,
        "352": 256 + 96,
        "512": 2 * 256,
        "173 M": 28 * 28 * 192 * 9 * 128,
        "120 M": 28 * 28 * 192 * 25 * 32,
        "57.1 %": Fraction(9 * 128, 64 + 9 * 128 + 25 * 32),
    },
    eight={
        "side": 28,
        "cin": 192,
        "conv1x1": 64,
        "reduce3x3": 96,
        "conv3x3": 128,
        "reduce5x5": 16,
        "conv5x5": 32,
        "pool_proj": 32,
    },
    tiles=(
        ("this module", "128 M", "multiplications"),
        ("its size", "163 k", "weights"),
        ("naive module", "303 M", "multiplications"),
        ("the naive one needs", "2.37×", "as many"),
    ),
    lines={
        "input → 1x1-conv": "9.6 M",
        "input → 3x3-reduce": "14.5 M",
        "3x3-reduce → 3x3-conv": "86.7 M",
        "input → 5x5-reduce": "2.4 M",
        "5x5-reduce → 5x5-conv": "10.0 M",
        "pool-pool → pool-proj": "4.8 M",
    },
    shares={
        "1×1": ("25.0 %", "7.5 %", "7.5 %"),
        "3×3": ("50.0 %", "79.0 %", "79.0 %"),
        "5×5": ("12.5 %", "9.7 %", "9.7 %"),
        "pool": ("12.5 %", "3.8 %", "3.8 %"),
    },
    hover={
        "1×1": ("64", "12,288", "9,633,792"),
        "3×3": ("128", "129,024", "101,154,816"),
        "5×5": ("32", "15,872", "12,443,648"),
        "pool": ("32", "6,144", "4,816,896"),
    },
    bars=("128 M", "303 M"),
    verdict=("303 M multiplications without reduce layers and projection, 128 M with them: 2.37× fewer.", "", ""),
    title="Module 3a · 28×28×192 → 28×28×256",
    questions=(
        Question(
            "The 5×5 reduce doubles, from 16 to 32. How many more multiplications does the whole module need?",
            ("0.0 %", "4.9 %", "9.7 %", "19.4 %", "100 %"),
            "9.7 %",
            "The 5×5 branch doubles, because both its parts are proportional to the reduce: 12.4 M more. That branch "
            "was 9.7 % of the module, so the module goes from 128 M to 140 M.",
        ),
        Question(
            "Both the pool projection (32 to 64) and the 3×3 reduce (96 to 192) double. How many channels does the "
            "output have then? Now it has 256.",
            ("256", "288", "352", "384", "512"),
            "288",
            "Only what enters the concatenation counts: the projection adds 32, so 256 + 32 = 288. A reduce is inside "
            "its branch; the convolution after it decides how many channels come out.",
        ),
        Question(
            "Take all reduce layers and the projection away. Which branch then needs the most multiplications?",
            ("1×1", "5×5", "pool", "3×3"),
            "3×3",
            "Directly on all 192 channels: 1×1 9.6 M, 3×3 173 M, 5×5 120 M, pool 0. The 3×3 branch has 57.1 % of "
            "the naive module; the pool multiplies nothing, but passes all 192 channels on.",
        ),
    ),
    costs=(
        # variant, branch, part, channels in and out; macs, flops, weights, params, output elements
        ("module", "1x1", "conv", "192", "64", "9633792", "19267584", "12288", "12352", "50176"),
        ("module", "3x3", "reduce", "192", "96", "14450688", "28901376", "18432", "18528", "75264"),
        ("module", "3x3", "conv", "96", "128", "86704128", "173408256", "110592", "110720", "100352"),
        ("module", "5x5", "reduce", "192", "16", "2408448", "4816896", "3072", "3088", "12544"),
        ("module", "5x5", "conv", "16", "32", "10035200", "20070400", "12800", "12832", "25088"),
        ("module", "pool", "pool", "192", "192", "0", "0", "0", "0", "150528"),
        ("module", "pool", "proj", "192", "32", "4816896", "9633792", "6144", "6176", "25088"),
        ("naive", "1x1", "main", "192", "64", "9633792", "19267584", "12288", "12352", "50176"),
        ("naive", "3x3", "main", "192", "128", "173408256", "346816512", "221184", "221312", "100352"),
        ("naive", "5x5", "main", "192", "32", "120422400", "240844800", "153600", "153632", "25088"),
        ("naive", "pool", "main", "192", "192", "0", "0", "0", "0", "150528"),
    ),
    share_rows=(
        ("1x1", "9633792", "12288", "64"),
        ("3x3", "101154816", "129024", "128"),
        ("5x5", "12443648", "15872", "32"),
        ("pool", "4816896", "6144", "32"),
    ),
    code=(
        "Inception module 3a: 192 input channels, 256 output channels. Made with Inception Explorer.",
        "163,328 weights and 368 biases; 128,049,152 multiply-accumulates for an input of 28×28×192 "
        "(height×width×channels).",
        "self.branch1 = conv(192, 64, 1)  # 1×1",
        "self.branch2 = nn.Sequential(conv(192, 96, 1), conv(96, 128, 3))  # 3×3",
        "self.branch3 = nn.Sequential(conv(192, 16, 1), conv(16, 32, 5))  # 5×5",
        "self.branch4 = nn.Sequential(nn.MaxPool2d(3, 1, 1), conv(192, 32, 1))  # pool",
    ),
)
"""Module 3a, as the page opens."""

# 5a with a 5×5 reduce far too wide, on a larger picture, counted in FLOPs and parameters: a convolution k×k from a to b
# channels has b·(k²·a + 1) parameters
B1, R3, C3 = 256 * (832 + 1), 160 * (832 + 1), 320 * (9 * 160 + 1)
R5, C5, PROJECTION = 700 * (832 + 1), 128 * (25 * 700 + 1), 64 * (832 + 1)
PARAMS = B1 + R3 + C3 + R5 + C5 + PROJECTION
FLOPS = 2 * 10 * 10 * (832 * (256 + 160 + 700 + 64) + 9 * 160 * 320 + 25 * 700 * 128)
NAIVE = 2 * 10 * 10 * 832 * (256 + 9 * 320 + 25 * 128)
NAIVE_PARAMS = B1 + 320 * (9 * 832 + 1) + 128 * (25 * 832 + 1)
FIVE = 2 * 10 * 10 * (832 * 700 + 25 * 700 * 128)

EDITED = ByHand(
    address={
        "module": "5a",
        "side": "10",
        "reduce5x5": "700",
        "pool_proj": "64",
        "naive": "1",
        "convention": "flops",
        "count": "params",
    },
    numbers={
        "2": 2,  # FLOPs of a multiply-accumulate
        "7": 7,  # the paper's H = W, 5×5 reduce and projection are 7, 32 and 128
        "128": 128,
        "10": 10,
        "700": 700,
        "64": 64,
        "160": 160,
        "320": 320,
        "737 M": FLOPS,
        "3.7 M": PARAMS,
        "1.05 G": NAIVE,
        "1.43": Fraction(NAIVE, FLOPS),
        "660.3": Fraction(25 * 832 * 128, 832 + 25 * 128),
        # the lines of the drawing, the real module's and the naive one's
        "42.6 M": 2 * 10 * 10 * 832 * 256,
        "26.6 M": 2 * 10 * 10 * 832 * 160,
        "92.2 M": 2 * 10 * 10 * 9 * 160 * 320,
        "116 M": 2 * 10 * 10 * 832 * 700,
        "448 M": 2 * 10 * 10 * 25 * 700 * 128,
        "10.6 M": 2 * 10 * 10 * 832 * 64,
        "479 M": 2 * 10 * 10 * 9 * 832 * 320,
        "532 M": 2 * 10 * 10 * 25 * 832 * 128,
        # the naive module's graph
        "1536": 256 + 320 + 128 + 832,
        "42,598,400": 2 * 10 * 10 * 832 * 256,
        "479,232,000": 2 * 10 * 10 * 9 * 832 * 320,
        "532,480,000": 2 * 10 * 10 * 25 * 832 * 128,
        "213,248": B1,
        "2,396,480": 320 * (9 * 832 + 1),
        "2,662,528": 128 * (25 * 832 + 1),
        "4.0 %": Fraction(2 * 10 * 10 * 832 * 256, NAIVE),
        "45.5 %": Fraction(2 * 10 * 10 * 9 * 832 * 320, NAIVE),
        "50.5 %": Fraction(2 * 10 * 10 * 25 * 832 * 128, NAIVE),
        # shares of the 768 output channels, of the parameters and of the work
        "33.3 %": Fraction(256, 768),
        "41.7 %": Fraction(320, 768),
        "16.7 %": Fraction(128, 768),
        "8.3 %": Fraction(64, 768),
        "5.8 %": Fraction(B1, PARAMS),
        "16.1 %": Fraction(R3 + C3, PARAMS),
        "76.6 %": Fraction(R5 + C5, PARAMS),
        "1.4 %": Fraction(PROJECTION, PARAMS),
        # questions
        "768": 256 + 320 + 128 + 64,
        "1400": 2 * 700,
        "38.3 %": Fraction(FIVE, 2 * FLOPS),
        "95.0 %": Fraction(95, 100),  # twice the share would be more than all
        "564 M": FIVE,
        "1.30 G": FLOPS + FIVE,
        "992": 768 + 64 + 160,
        "928": 768 + 160,
        "1,536": 2 * 768,
    },
    eight={
        "side": 10,
        "cin": 832,
        "conv1x1": 256,
        "reduce3x3": 160,
        "conv3x3": 320,
        "reduce5x5": 700,
        "conv5x5": 128,
        "pool_proj": 64,
    },
    tiles=(
        ("this module", "737 M", "FLOPs"),
        ("its size", "3.7 M", "parameters"),
        ("naive module", "1.05 G", "FLOPs"),
        ("the naive one needs", "1.43×", "as many"),
    ),
    lines={
        "input → 1x1-conv": "42.6 M",
        "input → 3x3-reduce": "26.6 M",
        "3x3-reduce → 3x3-conv": "92.2 M",
        "input → 5x5-reduce": "116 M",
        "5x5-reduce → 5x5-conv": "448 M",
        "pool-pool → pool-proj": "10.6 M",
    },
    shares={
        "1×1": ("33.3 %", "5.8 %", "5.8 %"),
        "3×3": ("41.7 %", "16.1 %", "16.1 %"),
        "5×5": ("16.7 %", "76.6 %", "76.6 %"),
        "pool": ("8.3 %", "1.4 %", "1.4 %"),
    },
    hover={
        "1×1": ("256", "213,248", "42,598,400"),
        "3×3": ("320", "594,400", "118,784,000"),
        "5×5": ("128", "2,823,228", "564,480,000"),
        "pool": ("64", "53,312", "10,649,600"),
    },
    bars=("737 M", "1.05 G"),
    verdict=(
        "1.05 G FLOPs without reduce layers and projection, 737 M with them: 1.43× fewer.",
        "",
        "The 5×5 reduce of 700 is above its break-even r* = 660.3: the branch would be cheaper without it.",
    ),
    title="Module 5a, edited · 10×10×832 → 10×10×768",
    questions=(
        Question(
            "The 5×5 reduce doubles, from 700 to 1400. How many more FLOPs does the whole module need?",
            ("0.0 %", "38.3 %", "76.6 %", "95.0 %", "100 %"),
            "76.6 %",
            "The 5×5 branch doubles, because both its parts are proportional to the reduce: 564 M more. That branch "
            "was 76.6 % of the module, so the module goes from 737 M to 1.30 G.",
        ),
        Question(
            "Both the pool projection (64 to 128) and the 3×3 reduce (160 to 320) double. How many channels does the "
            "output have then? Now it has 768.",
            ("768", "832", "928", "992", "1,536"),
            "832",
            "Only what enters the concatenation counts: the projection adds 64, so 768 + 64 = 832. A reduce is inside "
            "its branch; the convolution after it decides how many channels come out.",
        ),
        Question(
            "Take all reduce layers and the projection away. Which branch then needs the most FLOPs?",
            ("1×1", "3×3", "pool", "5×5"),
            "5×5",
            "Directly on all 832 channels: 1×1 42.6 M, 3×3 479 M, 5×5 532 M, pool 0. The 5×5 branch has 50.5 % of "
            "the naive module; the pool multiplies nothing, but passes all 832 channels on.",
        ),
    ),
    costs=(
        ("module", "1x1", "conv", "832", "256", "21299200", "42598400", "212992", "213248", "25600"),
        ("module", "3x3", "reduce", "832", "160", "13312000", "26624000", "133120", "133280", "16000"),
        ("module", "3x3", "conv", "160", "320", "46080000", "92160000", "460800", "461120", "32000"),
        ("module", "5x5", "reduce", "832", "700", "58240000", "116480000", "582400", "583100", "70000"),
        ("module", "5x5", "conv", "700", "128", "224000000", "448000000", "2240000", "2240128", "12800"),
        ("module", "pool", "pool", "832", "832", "0", "0", "0", "0", "83200"),
        ("module", "pool", "proj", "832", "64", "5324800", "10649600", "53248", "53312", "6400"),
        ("naive", "1x1", "main", "832", "256", "21299200", "42598400", "212992", "213248", "25600"),
        ("naive", "3x3", "main", "832", "320", "239616000", "479232000", "2396160", "2396480", "32000"),
        ("naive", "5x5", "main", "832", "128", "266240000", "532480000", "2662400", "2662528", "12800"),
        ("naive", "pool", "main", "832", "832", "0", "0", "0", "0", "83200"),
    ),
    share_rows=(
        ("1x1", "21299200", "212992", "256"),
        ("3x3", "59392000", "593920", "320"),
        ("5x5", "282240000", "2822400", "128"),
        ("pool", "5324800", "53248", "64"),
    ),
    code=(
        "Inception module after 5a, edited: 832 input channels, 768 output channels. Made with Inception Explorer.",
        "3,682,560 weights and 1,628 biases; 368,256,000 multiply-accumulates for an input of 10×10×832 "
        "(height×width×channels).",
    ),
)
"""A module with a reduce that is too wide, drawn naive, counted in FLOPs and parameters."""

VIEWS = {"opening": OPENING, "edited": EDITED}
