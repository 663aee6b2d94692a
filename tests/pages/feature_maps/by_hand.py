"""Three views of page 6 worked out by hand: every number that a person can read there, with the arithmetic behind it.

Nothing here is computed by the app's code. A number is what it says within half a unit of its last digit. # stands for
a number of the running network, which test_reads.py takes from tests/plain_network.py, as it does the silent maps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tests.facts import BRANCHES, MODULES, PAPER_MACS, STEM
from tests.written import BADGE, TITLES, Number, Question

LABELS = ("1×1", "3×3", "5×5", "pool")
CONV3 = 56 * 56 * 192 * 9 * 64
"""Multiplications of the last convolution before the modules."""
EMBEDDED_MACS = PAPER_MACS - 1_024_000 + 200 * 1024
"""Of the embedded network: the paper's, with 200 classes for 1000."""


@dataclass(frozen=True)
class Layer:
    """One sheet: its maps by their name in the weights' file, whose they are, what they are, first channel and size."""

    path: str
    of: str
    title: str
    start: int | None


@dataclass(frozen=True)
class Sheet:
    """All sheets of a module or first convolution: widths, share of the work and its exact figure, and layers."""

    module: str
    side: int
    total: int
    branches: tuple[tuple[str, str, str, str, tuple[Layer, ...]], ...]


@dataclass(frozen=True)
class ByHand:
    """One view of the page: its address, its numbers by how they are written, and where they must stand.

    `enlarged` is the map: its maps' path, channel, words and place in the concatenation, and what a value of it sees:
    pixels, apart by, and the middle of the first; `beside` the same of the other side. `high` says what the ranges are
    taken of.
    """

    address: Mapping[str, str]
    numbers: Mapping[str, Number]
    sheets: tuple[Sheet, Sheet]
    pictures: tuple[str, str]
    enlarged: tuple[str, int, str, str]
    beside: tuple[str, int, str, str]
    sees: tuple[tuple[int, int, float], tuple[int, int, float]]
    of: str
    order: str
    scale: str
    low: tuple[str, str]
    silent: int
    brightest: tuple[str, ...]
    questions: tuple[Question, ...]
    bands: tuple[str, ...]
    files: tuple[str, ...]


def module_sheet(name: str, widths: str, shown: tuple[str, ...], total: int, reads: int) -> Sheet:
    """The sheets of a module with its reduces (`shown` has "reduce") and its pooled input ("pooled")."""
    work, side = BRANCHES[name], MODULES[name].side
    start, branches = 0, []
    for place, (label, chain) in enumerate(zip(LABELS, widths.split("; "), strict=True)):
        inner, last = (["", "", *chain.split(" → ")])[-2:]
        path = f"inception{name}.branch{place + 1}"
        whose = f"the {label} branch"
        output = f"output · {side}×{side}×{last}"
        layers = [Layer(path if label == "1×1" else f"{path}.1", whose, output, start)]
        if label in ("3×3", "5×5") and "reduce" in shown:
            layers.append(Layer(f"{path}.0", f"{whose}'s reduce layer", f"reduce layer · {side}×{side}×{inner}", None))
        if label == "pool" and "pooled" in shown:
            layers.append(Layer(f"{path}.0", f"{whose}'s pooled input", f"pooled input · {side}×{side}×{reads}", None))
        share = f"{100 * work[place] / sum(work):.1f} %"
        exact = f"{share} of the module's multiplications: {work[place]:,}"
        branches.append((f"Branch {label}", chain, f"{share} of work", exact, tuple(layers)))
        start += int(last)
    return Sheet(name, side, total, tuple(branches))


OF_3A = module_sheet("3a", "192 → 64; 192 → 96 → 128; 192 → 16 → 32; 192 → 32", ("reduce",), 256, 192)
WIDTHS_5B = "832 → 384; 832 → 192 → 384; 832 → 48 → 128; 832 → 128"
OF_5B = module_sheet("5b", WIDTHS_5B, ("reduce",), 1024, 832)
OF_5B_WHOLE = module_sheet(
    "5b", "832 → 384; 832 → 192 → 384; 832 → 48 → 128; 832 → 128", ("reduce", "pooled"), 1024, 832
)
OF_4E = module_sheet("4e", "528 → 256; 528 → 160 → 320; 528 → 32 → 128; 528 → 128", ("reduce", "pooled"), 832, 528)
OF_CONV3 = Sheet(
    "conv3",
    56,
    192,
    (
        (
            "Layer conv3",
            "64 → 192",
            "21.9 % of the network's cost",
            f"21.9 % of the whole network's multiplications: {CONV3:,}",
            (Layer("conv3", "conv3", "output · 56×56×192", None),),
        ),
    ),
)

WORK_3A: dict[str, Number] = {f"{work:,}": work for work in BRANCHES["3a"]}
WORK_5B: dict[str, Number] = {
    **{f"{work:,}": work for work in BRANCHES["5b"]},
    "22.1 %": Fraction(BRANCHES["5b"][0], MODULES["5b"].macs),
    "57.1 %": Fraction(BRANCHES["5b"][1], MODULES["5b"].macs),
    "13.4 %": Fraction(BRANCHES["5b"][2], MODULES["5b"].macs),
    "7.4 %": Fraction(BRANCHES["5b"][3], MODULES["5b"].macs),
    "384": 384,
    "48": 48,
}
EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    **{str(row.out): row.out for row in MODULES.values()},
    **{str(row.side): row.side for row in MODULES.values()},
    "0": 0,
    "56": 56,  # conv3's side
    "192": 192,
    "1.6 %": Fraction(1, 2 * 31),  # half a step of 32 colours, of the range
    "10,000": 10_000,  # validation pictures: tests/test_claims.py holds it to the report
}
"""What stands on the page whatever the view: the badge, and the strip of modules."""

OPENING = ByHand(
    address={},
    numbers={
        **WORK_3A,
        **WORK_5B,
        "7.5 %": Fraction(BRANCHES["3a"][0], MODULES["3a"].macs),
        "79.0 %": Fraction(BRANCHES["3a"][1], MODULES["3a"].macs),
        "9.7 %": Fraction(BRANCHES["3a"][2], MODULES["3a"].macs),
        "3.8 %": Fraction(BRANCHES["3a"][3], MODULES["3a"].macs),
        "0.8 %": Fraction(1, 2 * 63),  # half a step of 64 colours
        "96": 96,
        "128": 128,
        "16": 16,
        "32": 32,
        "27": 27,  # a value of 3a's input sees 27 pixels, 8 apart: 27 + 8·2 and 27 + 8·4
        "43": 27 + 8 * 2,
        "59": 27 + 8 * 4,
        "11": 2 * 5 + 1,
        "67": 59 + 8,
        "119": 2 * 59 + 1,
        "17": 17,
        "209": 64 + 128 + 17,
        "210": 210,
        "238": 256 - 1 - 17,
        "255": 256 - 1,
        "870": 384 + 384 + 102,
        "1023": 1024 - 1,
        "85": 256 // 3,
        "170": 2 * 256 // 3,
        "1.2 %": Fraction(3, 256),
    },
    sheets=(OF_3A, OF_5B),
    pictures=("espresso", "espresso"),
    enlarged=("inception3a.branch3.1", 17, "3a · 5×5", "in the concatenation: channel 209 (0 to 255)"),
    beside=("inception5b.branch3.1", 102, "5b · 5×5", "in the concatenation: channel 870 (0 to 1023)"),
    sees=((59, 8, 6.5), (587 + 32 * 4, 32, 30.5)),
    of="map",
    order="channel",
    scale="**Scale.** One value of 3a sees this much of the input: **1×1** 27×27, **3×3** 43×43, **5×5** 59×59 and "
    "**pool** 43×43 pixels. The four branches look at the same input at three scales, for the pool sees as far as the "
    "3×3, and the concatenation keeps all of them.",
    low=("0.8 %", "1.6 %"),
    silent=3,
    brightest=("1×1", "3×3", "5×5", "pool"),
    questions=(
        Question(
            "How many pixels of the picture can one value of 3a's 5×5 branch depend on?",
            ("67×67", "119×119", "59×59", "5×5", "11×11"),
            "59×59",
            "59×59 pixels. A window counts places of the layer before it, and each of these has already seen many "
            "pixels. Neighbouring values look 8 pixels apart.",
        ),
        Question(
            "3a gives 256 maps. How many of them are zero everywhere on “Espresso”?",
            ("0", "3", "32", "85", "170"),
            "3",
            "3 of 256, 1.2 %. A silent map says that its filter found nothing here. It is not broken: on another "
            "picture it may be bright.",
        ),
        Question(
            "Which branch of 3a gives the largest single value on “Espresso”?",
            LABELS,
            "1×1",
            "The largest values are 1×1 #, 3×3 #, 5×5 # and pool #. That does not make one branch more important: the "
            "next layer's weights decide what counts.",
        ),
        Question(
            "Channel 17 of the 5×5 branch: which of all 256 channels of 3a is it?",
            ("17", "209", "210", "224", "238"),
            "209",
            "Channels count from 0, and the branches lie one after another: 192 channels come before this branch, so "
            "its channel 17 is channel 192 + 17 = 209 of the module.",
        ),
    ),
    bands=(
        "3a · 1×1 · output · 28×28×64",
        "3a · 3×3 · output · 28×28×128",
        "3a · 5×5 · output · 28×28×32",
        "3a · pool · output · 28×28×32",
        "3a · 3×3 · reduce layer · 28×28×96",
        "3a · 5×5 · reduce layer · 28×28×16",
    ),
    files=(
        "feature-maps-embedded-3a-maps.png",
        "feature-maps-embedded-3a-map-5x5-output-17.png",
        "feature-maps-embedded-3a-map-5x5-output-17.csv",
        "feature-maps-embedded-3a-maps.npz",
    ),
)
"""The 5×5 of 3a on the first picture, beside 5b, as the page opens."""

EDITED = ByHand(
    address={
        "module": "4e",
        "branch": "pool",
        "channel": "70",
        "layer": "inner",
        "order": "strength",
        "range": "module",
        "show": "all",
        "compare": "picture",
        "with_picture": "lemon",
        "picture": "monarch",
        "size": "2",
    },
    numbers={
        **{f"{work:,}": work for work in BRANCHES["4e"]},
        "15.6 %": Fraction(BRANCHES["4e"][0], MODULES["4e"].macs),
        "62.9 %": Fraction(BRANCHES["4e"][1], MODULES["4e"].macs),
        "13.8 %": Fraction(BRANCHES["4e"][2], MODULES["4e"].macs),
        "7.8 %": Fraction(BRANCHES["4e"][3], MODULES["4e"].macs),
        "0.8 %": Fraction(1, 2 * 63),
        "128": 128,
        "16": 16,
        "160": 160,
        "320": 320,
        "32": 32,
        "363": 363,  # what a value of 4e's input sees, 16 apart
        "395": 363 + 16 * 2,
        "427": 363 + 16 * 4,
        "411": 395 + 16,
        "791": 2 * 395 + 1,
        "704": 256 + 320 + 128,
        "705": 705,
        "831": 832 - 1 - 0,
        "26": 26,
        "3.1 %": Fraction(26, 832),
        "104": 832 // 8,
        "277": 832 // 3,
        "554": 2 * 832 // 3,
    },
    sheets=(OF_4E, OF_4E),
    pictures=("monarch", "lemon"),
    enlarged=("inception4e.branch4.0", 70, "4e · pooled input", "inside the branch"),
    beside=("inception4e.branch4.0", 70, "4e · pooled input", "inside the branch"),
    sees=((395, 16, 14.5), (395, 16, 14.5)),
    of="module",
    order="strength",
    scale="**Scale.** One value of 4e sees this much of the input: **1×1** 363×363, **3×3** 395×395, **5×5** 427×427 "
    "and **pool** 395×395 pixels. The four branches look at the same input at three scales, for the pool sees as far "
    "as the 3×3, and the concatenation keeps all of them.",
    low=("0.8 %", "1.6 %"),
    silent=26,
    brightest=("1×1", "pool", "3×3", "5×5"),
    questions=(
        Question(
            "How many pixels of the picture can one value of 4e's pool branch depend on?",
            ("3×3", "7×7", "411×411", "791×791", "395×395"),
            "395×395",
            "395×395 pixels, more than the whole picture of 224×224. A window counts places of the layer before it, "
            "and each of these has already seen many pixels. Neighbouring values look 16 pixels apart.",
        ),
        Question(
            "4e gives 832 maps. How many of them are zero everywhere on “Butterfly”?",
            ("0", "26", "104", "277", "554"),
            "26",
            "26 of 832, 3.1 %. A silent map says that its filter found nothing here. It is not broken: on another "
            "picture it may be bright.",
        ),
        Question(
            "Which branch of 4e gives the largest single value on “Butterfly”?",
            LABELS,
            "1×1",
            "The largest values are 1×1 #, pool #, 3×3 # and 5×5 #. That does not make one branch more important: the "
            "next layer's weights decide what counts.",
        ),
        Question(
            "Channel 0 of the pool branch: which of all 832 channels of 4e is it?",
            ("0", "704", "705", "831", "832"),
            "704",
            "Channels count from 0, and the branches lie one after another: 704 channels come before this branch, so "
            "its channel 0 is channel 704 + 0 = 704 of the module.",
        ),
    ),
    bands=(
        "4e · 1×1 · output · 14×14×256 · 0 to #",
        "4e · 3×3 · output · 14×14×320 · 0 to #",
        "4e · 5×5 · output · 14×14×128 · 0 to #",
        "4e · pool · output · 14×14×128 · 0 to #",
        "4e · 3×3 · reduce layer · 14×14×160 · 0 to #",
        "4e · 5×5 · reduce layer · 14×14×32 · 0 to #",
        "4e · pool · pooled input · 14×14×528 · 0 to #",
    ),
    files=(
        "feature-maps-embedded-4e-maps.png",
        "feature-maps-embedded-4e-map-pool-inner-70.png",
        "feature-maps-embedded-4e-map-pool-inner-70.csv",
        "feature-maps-embedded-4e-maps.npz",
    ),
)
"""What the pool of 4e passes on of the butterfly, beside the lemons, all in one range."""

FIRST = ByHand(
    address={"module": "conv3", "show": "all", "picture": "monarch", "range": "branch", "channel": "20"},
    numbers={
        **WORK_5B,
        f"{CONV3:,}": CONV3,
        "21.9 %": Fraction(CONV3, EMBEDDED_MACS),
        "3.3 %": Fraction(1, 2 * 15),  # half a step of 16 colours
        "19": 19,  # 7 of conv1, 2·2 more by the pool, 2·4 by three places of 4 pixels each
        "23": 19 + 4,
        "39": 2 * 19 + 1,
        "788": 384 + 384 + 20,
        "1023": 1024 - 1,
        "128": 128,
        "24": 192 // 8,
        "0.5 %": Fraction(1, 192),
        "602,112": 192 * 56 * 56,
        "3,136": 56 * 56,
        "10,752": 192 * 56,
        "200,704": 64 * 56 * 56,
    },
    sheets=(OF_CONV3, OF_5B_WHOLE),
    pictures=("monarch", "monarch"),
    enlarged=("conv3", 20, "conv3 · conv 3×3", "of 192, before the first module"),
    beside=("inception5b.branch3.1", 20, "5b · 5×5", "in the concatenation: channel 788 (0 to 1023)"),
    sees=((19, 4, 2.5), (587 + 32 * 4, 32, 30.5)),
    of="branch",
    order="channel",
    scale="**Scale.** One value of conv3 sees 19×19 pixels of the input. It is one convolution with one scale; "
    "branches side by side begin with 3a.",
    low=("1.6 %", "3.3 %"),
    silent=1,
    brightest=(),
    questions=(
        Question(
            "How many pixels of the picture can one value of conv3 depend on?",
            ("7×7", "23×23", "39×39", "19×19", "3×3"),
            "19×19",
            "19×19 pixels. A window counts places of the layer before it, and each of these has already seen many "
            "pixels. Neighbouring values look 4 pixels apart.",
        ),
        Question(
            "conv3 gives 192 maps. How many of them are zero everywhere on “Butterfly”?",
            ("0", "1", "24", "64", "128"),
            "1",
            "1 of 192, 0.5 %. A silent map says that its filter found nothing here. It is not broken: on another "
            "picture it may be bright.",
        ),
        Question(
            "How many numbers does conv3 give for one picture?",
            ("3,136", "10,752", "200,704", "602,112"),
            "602,112",
            "192 maps of 56×56 values: 602,112.",
        ),
    ),
    bands=("conv3 · conv 3×3 · output · 56×56×192 · 0 to #",),
    files=(
        "feature-maps-embedded-conv3-maps.png",
        "feature-maps-embedded-conv3-map-output-20.png",
        "feature-maps-embedded-conv3-map-output-20.csv",
        "feature-maps-embedded-conv3-maps.npz",
    ),
)
"""The last convolution before the modules."""

VIEWS = {"opening": OPENING, "edited": EDITED, "first convolution": FIRST}
STRIP = {
    "conv1": "112×112×64",
    "conv3": "56×56×192",
    **{name: f"{row.side}×{row.side}×{row.out}" for name, row in MODULES.items()},
}
TASKS = (
    "**Edges and colours.** Maps of conv1 follow a direction or a colour. Enlarge the one with the smallest mean.",
    "**Bright maps.** Sharing a colour range, many maps of 5b are dark. Give each its own.",
    "**One filter, two pictures.** Enlarge a map of 3a whose mean on one picture is 5 times that on the other.",
)
assert STEM["conv2+conv3"][1] == CONV3 + 56 * 56 * 64 * 64
