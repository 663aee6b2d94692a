"""Two views of lesson 1 worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit. # stands for
a number of the running network, which test_reads.py takes from tests/plain_network.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.facts import MODULES, TABLE1
from tests.written import BADGE, TITLES, Number, Question

Rows = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class ByHand:
    """One view of the lesson: its address, its numbers by how they are written, and where they must stand.

    `layer` is the layer by its name in the weights' file, with its label and what it reads; `sections` are those of the
    bank with their first filter and the one after the last; `single` is the one table for two without a ReLU.
    """

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    layer: tuple[str, str, str]
    title: str
    shape: tuple[int, int, int]
    seen: int
    told: tuple[int, int, int] | None
    filters: int
    siblings: tuple[str, ...]
    sections: tuple[tuple[str, int, int], ...]
    whose: str
    mixer: Rows
    first: Rows
    second: Rows
    relu: bool
    matrix: str
    titles: tuple[str, str, str]
    proof: str
    questions: tuple[Question, ...]
    files: tuple[str, ...]


def layers() -> list[str]:
    """All 1×1 layers as the select has them: Table 1's widths."""
    found = []
    for module, (one, reduce3, _, reduce5, _, proj) in TABLE1.items():
        widths = {"1×1 branch": one, "3×3 reduce": reduce3, "5×5 reduce": reduce5, "pool projection": proj}
        found += [f"{module}, {name}: {MODULES[module].channels} → {width}" for name, width in widths.items()]
    return found


PRESETS: dict[str, Rows] = {
    "One channel only": ((0, 1.5, 0, -0.2),),
    "Greyscale": ((0.299, 0.587, 0.114, 0),),  # ITU-R BT.601
    "Plain average": ((0.333, 0.333, 0.333, 0),),
    "Sepia": ((0.393, 0.769, 0.189, 0), (0.349, 0.686, 0.168, 0), (0.272, 0.534, 0.131, 0)),
    "Opponent colours": ((1, -1, 0, 0), (0.5, 0.5, -1, 0), (0.333, 0.333, 0.333, 0)),
    "Light and dark": ((0.333, 0.333, 0.333, -0.5), (-0.333, -0.333, -0.333, 0.5)),
    "Both sides of red–green": ((1, -1, 0, 0), (-1, 1, 0, 0)),
    "Negative": ((-1, 0, 0, 1), (0, -1, 0, 1), (0, 0, -1, 1)),
    "Leave it alone": ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0)),
    "Wider: 3 → 4": ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0.333, 0.333, 0.333, 0)),
}
"""The tables to choose from; with four or fewer rows of three weights and a bias."""

EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    **{str(width): width for row in TABLE1.values() for place, width in enumerate(row) if place not in (2, 4)},
    **{str(row.channels): row.channels for row in MODULES.values()},
    "0": 0,
    "2013": 2013,  # Lin et al.
}
"""What stands on the page whatever the view: the badge, and all layers to choose from."""

OPENING = ByHand(
    address={},
    numbers={
        "28": 28,
        "14": 14,  # half of it, in a question
        "0.50": Fraction(1, 2),  # the brightest that is lighter or darker than the middle: |0.333·(r + g + b) − 0.5|
        "0.49": Fraction("0.49"),  # white is 0.333·3 − 0.5 = 0.499, and the picture has no pure white
        "1.00": 1,
        "208": 192 + 16,
        "2,408,448": 192 * 16 * 28 * 28,
        "3,072": 192 * 16,
        "784": 28 * 28,
        "189": 192 - 3,
    },
    layer=("inception3a.branch3.0", "5×5 reduce", "maxpool2"),
    title="Espresso · Embedded GoogLeNet, Tiny ImageNet · 3a, 5×5 reduce",
    shape=(192, 28, 16),
    seen=27,
    told=None,
    filters=16,
    siblings=("inception3a.branch3.0", "inception3a.branch1", "inception3a.branch2.0"),
    sections=(
        ("5×5 reduce", 0, 16),
        ("1×1 branch", 16, 16 + 64),
        ("3×3 reduce", 80, 80 + 96),
        ("untrained (random weights)", 176, 192 + 96),  # one and a half times as wide as what comes in
    ),
    whose="the 16 of the 5×5 reduce, so their maps are the network's. Behind them come the module's other 1×1 filters "
    "that read the same tensor: the 64 of the 1×1 branch and the 96 of the 3×3 reduce. After them come filters with "
    "random weights, as before training.",
    mixer=PRESETS["Opponent colours"],
    first=PRESETS["Light and dark"],
    second=((1, 1, 0),),
    relu=True,
    matrix="begin{bmatrix} 0 & 0 & 0 end{bmatrix} x + begin{bmatrix} 0 end{bmatrix}",  # the two sides cancel out
    titles=("3 → 3, then ReLU", "First: 3 → 2, then ReLU", "Second: 2 → 1"),
    proof="With the ReLU they differ from this one layer by up to **#** (# on average), from the best single "
    "layer (least squares) by up to **#**.",
    questions=(
        Question(
            "You keep 16 filters. What comes out of 28×28×192 if you keep 32?",
            ("28×28×32", "14×14×32", "28×28×224", "28×28×192"),
            "28×28×32",
            "Each filter gives one map as large as the input, so 32 filters give 28×28×32. A 1×1 with stride 1 never "
            "changes height and width, and its outputs replace the input's channels; they are not added to them.",
        ),
        Question(
            "How many weights does this layer learn (192 → 16, at 28×28 places; biases not counted)?",
            ("16", "192", "208", "3,072", "2,408,448"),
            "3,072",
            "16 filters with 192 weights each: 3,072; the 16 biases are left out. The same filters are used at all "
            "784 places, so "
            "the number of places does not count.",
        ),
        Question(
            "At this place filter 14 gives #. All 192 values there are doubled, the bias (#) stays. What does it give "
            "then?",
            ("#", "#", "#", "#", "#"),
            "#",
            "The products double, so their sum goes from # to #; the bias is added once: #, and the ReLU makes # of "
            "it.",
        ),
    ),
    files=(
        "one-by-one-embedded-inception3a.branch3.0-filter-14-row-12-column-9.csv",
        "one-by-one-embedded-inception3a.branch3.0-16-filters.png",
        "one-by-one-two-1x1-layers.png",
    ),
)
"""The 5×5 reduce of 3a on the first picture, as the page opens."""

EDITED = ByHand(
    address={
        "module": "4b",
        "branch": "pool",
        "filter": "9",
        "row": "3",
        "column": "10",
        "filters": "700",
        "picture": "monarch",
        "count": "params",
        "mixer": "1,0.5,-1,0.25;0,2,0,-0.5",
        "first": "1,-1,0,0;0.5,0.5,-1,0.1;0,0,1,-0.3",
        "second": "1,-2,0.5,0.2;0,1,1,0",
        "relu": "0",
    },
    numbers={
        "9": 9,
        "10": 10,
        "14": 14,
        # the one table for both: its weights 1·(1, −1, 0) − 2·(½, ½, −1) + ½·(0, 0, 1) and (½, ½, −1) + (0, 0, 1),
        # its biases −2·0.1 + ½·(−0.3) + 0.2 and 0.1 − 0.3
        "2.5": Fraction(5, 2),
        "0.5": Fraction(1, 2),
        "0.15": Fraction("0.15"),
        "0.2": Fraction(1, 5),
        "700": 700,
        "1400": 2 * 700,
        "1912": 512 + 1400,
        "576": 512 + 64,
        "32,832": 64 * (512 + 1),
        "6,435,072": 64 * (512 + 1) * 14 * 14,
        "196": 14 * 14,
        "509": 512 - 3,
    },
    layer=("inception4b.branch4.1", "pool projection", "inception4b.branch4.0"),
    title="Butterfly · Embedded GoogLeNet, Tiny ImageNet · 4b, pool projection",
    shape=(512, 14, 64),
    seen=171 + 2 * 16,  # 171 pixels come into 4b, 16 apart; the pool takes three places
    told=(3, 10, 9),
    filters=700,
    siblings=("inception4b.branch4.1",),
    sections=(("pool projection", 0, 64), ("untrained (random weights)", 64, 768)),
    whose="the 64 of the pool projection, so their maps are the network's. After them come filters with random "
    "weights, "
    "as before training.",
    mixer=((1, 0.5, -1, 0.25), (0, 2, 0, -0.5)),
    first=((1, -1, 0, 0), (0.5, 0.5, -1, 0.1), (0, 0, 1, -0.3)),
    second=((1, -2, 0.5, 0.2), (0, 1, 1, 0)),
    relu=False,
    matrix="begin{bmatrix} 0 & -2 & 2.5  0.5 & 0.5 & 0 end{bmatrix} x + begin{bmatrix} -0.15  -0.2 end{bmatrix}",
    titles=("3 → 2, then ReLU", "First: 3 → 3, no ReLU", "Second: 3 → 2"),
    proof="Over all pixels the two layers and this one layer differ by at most **#**: rounding. Without a ReLU between "
    "them, two 1×1 layers are one.",
    questions=(
        Question(
            "You keep 700 filters. What comes out of 14×14×512 if you keep 1400?",
            ("14×14×1400", "7×7×1400", "14×14×1912", "14×14×512"),
            "14×14×1400",
            "Each filter gives one map as large as the input, so 1400 filters give 14×14×1400. A 1×1 with stride 1 "
            "never changes height and width, and its outputs replace the input's channels; they are not added to them.",
        ),
        Question(
            "How many parameters does this layer learn (512 → 64, at 14×14 places; biases counted)?",
            ("64", "512", "576", "32,832", "6,435,072"),
            "32,832",
            "64 filters with 512 weights and a bias each: 32,832. The same filters are used at all 196 places, so the "
            "number of places does not count.",
        ),
        Question(
            "At this place filter 9 gives #. All 512 values there are doubled, the bias (#) stays. What does it give "
            "then?",
            ("#", "#", "#", "#", "#"),
            "#",
            "The products double, so their sum goes from # to #; the bias is added once: #, and the ReLU makes # of "
            "it.",
        ),
    ),
    files=(
        "one-by-one-embedded-inception4b.branch4.1-filter-9-row-3-column-10.csv",
        "one-by-one-embedded-inception4b.branch4.1-700-filters.png",
        "one-by-one-edited-972e9f88-two-1x1-layers.png",
    ),
)
"""The pool projection of 4b on the butterfly, with tables of one's own and no ReLU between them."""

VIEWS = {"opening": OPENING, "edited": EDITED}
TASKS = (
    "**Find a zero.** Find a place where the filter gives 0: sum + bias is not above zero.",
    "**Wider than 256.** This layer reads 256 channels: make more. Which new maps look like ones that went in?",
    "**What one layer cannot do.** The second layer adds red − green and green − red. Predict its picture with a ReLU.",
)
