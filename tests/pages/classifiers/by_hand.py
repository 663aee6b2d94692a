"""Two views of page 7 worked out without the app: the network's weights run by `tests/plain_network.py`, numpy for what
follows from its scores, and arithmetic for what the classifiers cost.

A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from tests import plain_network
from tests.facts import BRANCHES, MODULES, TABLE1
from tests.parts import ROOT
from tests.written import BADGE, TITLES, Number, Question

GRADIENTS = json.loads((ROOT / "assets" / "gradients.json").read_text(encoding="utf-8"))
HEADS = ("aux1", "aux2", "final")
NAMES = {"aux1": "auxiliary 1", "aux2": "auxiliary 2", "final": "final"}
READS = {"aux1": "4a", "aux2": "4d", "final": "5b"}
SHAPES = {"aux1": (14, 14, 512), "aux2": (14, 14, 528), "final": (7, 7, 1024)}
SEES = {
    # 7/2, pool 3/2, 3, pool 3/2: 7 + 2·2 + 2·4 + 2·4 = 27 pixels in steps of 8; a module adds 4 steps, a pool 2
    "aux1": 27 + 2 * 4 * 8 + 2 * 8 + 4 * 16,
    "aux2": 27 + 2 * 4 * 8 + 2 * 8 + 4 * 4 * 16,
    "final": 27 + 2 * 4 * 8 + 2 * 8 + 5 * 4 * 16 + 2 * 16 + 2 * 4 * 32,
}
WEIGHT = {"final": 1.0, "aux1": 0.3, "aux2": 0.3}
"""How much a classifier's loss counts: section 5 of arXiv 1409.4842."""

BY_RIGHT_ONES = {"": 2607, "1": 209, "2": 125, "f": 537, "12": 167, "1f": 165, "2f": 785, "12f": 5405}
"""On how many of the 10,000 validation pictures exactly these classifiers are right: "pictures_by_right_heads" in
assets/embedded_report.json."""
RIGHT = {head: sum(n for who, n in BY_RIGHT_ONES.items() if head in who) for head in "12f"}
FIRST_FIVE = {"1": "82.8 %", "2": "86.2 %", "f": "88.5 %", "surest": "86.5 %", "average": "87.7 %", "oracle": "91.1 %"}
OFF = 32
"""By how many pictures each part of the drawing with three circles is off: with areas and overlaps of two given, the
common part is 5437 (tests/pages/classifiers/test_circles.py throws points at it), 32 more than were counted."""
SUREST, AVERAGE, ORACLE = 6769, 6767, 10_000 - 2607


@dataclass(frozen=True)
class Cost:
    """Multiplications, weights and biases."""

    macs: int
    weights: int
    biases: int

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.macs + other.macs, self.weights + other.weights, self.biases + other.biases)


def auxiliary(channels: int) -> Cost:
    """Pooled to 4×4, a 1×1 to 128, 1024 units, 200 classes."""
    fully = 4 * 4 * 128 * 1024 + 1024 * 200
    return Cost(4 * 4 * channels * 128 + fully, channels * 128 + fully, 128 + 1024 + 200)


COSTS = {"aux1": auxiliary(512), "aux2": auxiliary(528), "final": Cost(1024 * 200, 1024 * 200, 200)}
INFERENCE = Cost(  # tests/facts.py's network with 200 classes in place of 1000
    1_582_671_872 - 800 * 1024, 6_990_272 - 800 * 1024, 8_280 - 800
)
TRAINING = INFERENCE + COSTS["aux1"] + COSTS["aux2"]


def percent(share: float) -> str:
    return "100 %" if share == 1 else f"{100 * share:.1f} %" if share >= 0.0005 else "< 0.1 %"


def short(number: int) -> str:
    """Three digits with a unit."""
    for size, unit, places in ((10**9, "G", 2), (10**6, "M", 1), (10**3, "k", 1)):
        if number >= size:
            return f"{number / size:.{places if number < 100 * size else 0}f} {unit}"
    return str(number)


def signed(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")


@dataclass(frozen=True)
class ByHand:
    """One view of the page: its address, the picture, the class looked at, rather than which, and the one taken to be
    right; how costs are counted, and the sentences that say who agrees."""

    address: Mapping[str, str]
    picture: str
    label: int
    rival: int | None
    true: int
    flops: bool
    agree: str

    @cached_property
    def logits(self) -> dict[str, NDArray[np.float32]]:
        """By classifier."""
        return plain_network.run(self.picture).logits

    @cached_property
    def shares(self) -> dict[str, NDArray[np.float32]]:
        """Probabilities by classifier."""
        return {head: plain_network.shares(self.logits[head]) for head in HEADS}

    def name(self, label: int) -> str:
        return plain_network.class_names()[label]

    def said(self, label: int, share: float) -> str:
        return f"{self.name(label)}, {percent(share)}"

    def rank(self, head: str, label: int) -> int:
        """1 for the most probable class."""
        return int(np.sum(self.logits[head] > self.logits[head][label])) + 1

    def entropy(self, head: str) -> float:
        """Bits."""
        p = np.asarray(self.shares[head], np.float64)
        return float(-np.sum(p * np.log2(p, where=p > 0, out=np.zeros_like(p))))

    def cross_entropy(self, head: str, label: int) -> float:
        """Nats."""
        raised = self.logits[head].astype(np.float64)
        return float(np.log(np.exp(raised - raised.max()).sum()) + raised.max() - raised[label])

    def loss(self, label: int) -> float:
        """All three, weighted."""
        return sum(WEIGHT[head] * self.cross_entropy(head, label) for head in HEADS)

    def evidence_mean(self, head: str) -> float:
        """The mean of the evidence for the class looked at, less that for the rival's."""
        return self._mean(head, self.label) - (0 if self.rival is None else self._mean(head, self.rival))

    def _mean(self, head: str, label: int) -> float:
        features = plain_network.run(self.picture).maps[f"inception{READS[head]}"]
        weights = {
            name: tensor.clone() for name, tensor in plain_network.weights().items() if head in name or "fc." in name
        }
        if head == "final":
            return float(weights["fc.weight"][label].numpy() @ features.mean((1, 2)))
        x = torch.tensor(features)[None].requires_grad_(True)
        with torch.enable_grad():
            hidden = F.conv2d(
                F.adaptive_avg_pool2d(x, 4), weights[f"{head}.conv.conv.weight"], weights[f"{head}.conv.conv.bias"]
            ).relu()
            hidden = F.linear(hidden.flatten(1), weights[f"{head}.fc1.weight"], weights[f"{head}.fc1.bias"]).relu()
            logit = F.linear(hidden, weights[f"{head}.fc2.weight"], weights[f"{head}.fc2.bias"])[0, label]
            (gradient,) = torch.autograd.grad(logit, x)
        return float(gradient[0].mean((1, 2)).numpy() @ features.mean((1, 2)))

    def method(self, head: str) -> str:
        """How the evidence of a classifier was found, with its sum."""
        mean, rather = self.evidence_mean(head), self.rival is not None
        logit = float(self.logits[head][self.label]) - (0 if self.rival is None else self.logits[head][self.rival])
        rows, columns, _ = SHAPES[head]
        drawn = (
            f"{rows}×{columns} values, each drawn in the middle of the {SEES[head]}×{SEES[head]} pixels that it sees."
        )
        is_logit = "difference of the logits" if rather else "logit"
        if head != "final":
            return (
                "Grad-CAM, a class activation map from gradients, before its ReLU. It is a first guess: its mean, "
                f"{signed(mean)}, is not the {is_logit}, {signed(logit)}. {drawn}"
            )
        bias = logit - mean
        words = "difference of the biases" if rather else "bias"
        total = f"mean {signed(mean)} {'+' if bias >= 0 else '−'} {words} {abs(bias):.2f} = {is_logit} {signed(logit)}"
        return f"CAM, a class activation map, is exact: {total}. {drawn}"

    def work(self, cost: Cost) -> int:
        return 2 * cost.macs if self.flops else cost.macs

    def size(self, cost: Cost) -> int:
        return cost.weights + (cost.biases if self.flops else 0)

    def module_words(self, name: str) -> tuple[str, str]:
        """The shape of what a module gives, and what is said of it."""
        row, unit = MODULES[name], "FLOPs" if self.flops else "multiplications"
        work = short(self.work(Cost(row.macs, 0, 0)))
        return f"{row.side}×{row.side}×{row.out}", f"4 branches, {row.out} channels, {work} {unit}"

    @property
    def prices(self) -> tuple[tuple[str, ...], ...]:
        """The table of costs."""
        rows = {NAMES[head]: COSTS[head] for head in HEADS}
        rows |= {"with auxiliaries": TRAINING, "without them": INFERENCE}
        return tuple(
            (
                title,
                short(self.size(cost)),
                percent(self.size(cost) / self.size(TRAINING)),
                short(self.work(cost)),
                percent(self.work(cost) / self.work(TRAINING)),
            )
            for title, cost in rows.items()
        )

    @property
    def losses(self) -> tuple[tuple[str, ...], ...]:
        """The table of the loss."""
        whole = self.loss(self.true)
        return tuple(
            (
                NAMES[head],
                f"{float(self.shares[head][self.true]):.4f}",
                f"{self.cross_entropy(head, self.true):.4f}",
                f"{WEIGHT[head]:g}",
                f"{WEIGHT[head] * self.cross_entropy(head, self.true):.4f}",
                percent(WEIGHT[head] * self.cross_entropy(head, self.true) / whole),
            )
            for head in ("final", "aux1", "aux2")
        )

    @property
    def formula(self) -> str:
        """The last two lines of the formula."""
        final, one, two = (f"{self.cross_entropy(head, self.true):.4f}" for head in ("final", "aux1", "aux2"))
        terms = rf"{final} + 0.3 \cdot {one} + 0.3 \cdot {two}"
        return rf"&\approx {terms}\\ &\approx {self.loss(self.true):.4f}\end{{aligned}}"

    @property
    def here(self) -> str:
        """The sentence about this picture."""
        ranks = {head: ordinal(self.rank(head, self.label)) for head in HEADS}
        said = [f"{percent(float(self.shares[h][self.label]))} ({ranks[h]}) after {READS[h]}" for h in HEADS]
        return f"On this picture “{self.name(self.label)}” gets {said[0]}, {said[1]} and {said[2]}."

    @property
    def votes(self) -> tuple[tuple[str, str], ...]:
        """The answers here: of each classifier, of the surest, the average, and whoever chooses where all agree."""
        best = {head: int(self.shares[head].argmax()) for head in HEADS}
        surest = max(HEADS, key=lambda head: float(self.shares[head].max()))
        mean = np.mean([self.shares[head] for head in HEADS], 0)
        return (
            *((NAMES[head], self.said(best[head], float(self.shares[head].max()))) for head in HEADS),
            ("the surest", self.said(best[surest], float(self.shares[surest].max()))),
            ("the average", self.said(int(mean.argmax()), float(mean.max()))),
            ("a perfect chooser", self.name(best["final"]) if len(set(best.values())) == 1 else "–"),
        )

    @property
    def questions(self) -> tuple[Question, ...]:
        """The three questions."""
        best, second = (int(label) for label in np.argsort(-self.logits["final"])[:2])
        terms = [self.cross_entropy(head, second) for head in ("final", "aux1", "aux2")]
        loss, entropy = self.loss(second), self.entropy("final")
        extra = COSTS["aux1"] + COSTS["aux2"]
        work_unit, size_unit = ("FLOPs", "parameters") if self.flops else ("multiplications", "weights")
        size, whole = self.size(extra), self.size(TRAINING)
        share, first_layers = size / whole, 2 * (4 * 4 * 128 + self.flops) * 1024
        work = extra.macs / TRAINING.macs
        sums = " + ".join(f"{w} · {term:.2f}" for w, term in zip(("1", "0.3", "0.3"), terms, strict=True))
        two = "{:.2f}".format
        return (
            Question(
                f"Suppose “{self.name(second)}” is right, the final classifier's second guess. Its cross-entropy is "
                f"then {terms[0]:.2f}. What is the loss of this picture, with all three classifiers?",
                (two(loss), two(terms[0]), two(sum(terms)), two(self.loss(best))),
                two(loss),
                f"L + weighted auxiliary losses: {sums} = {loss:.2f}.",
            ),
            Question(
                "Both auxiliary classifiers are thrown away after training. What share of the training network's "
                f"{size_unit} goes with them?",
                (percent(share), percent(work), percent(share / 3), percent(1.8 * share)),
                percent(share),
                f"They have {short(size)} of {short(whole)} {size_unit}, that is {percent(share)}, "
                f"{percent(first_layers / size)} of that in their first fully connected layers, but only "
                f"{percent(work)} of the {work_unit}: a weight of a fully connected layer is used once, one of a "
                "convolution at every place.",
            ),
            Question(
                f"The final classifier's entropy is {entropy:.2f} bits here. What would it be if it gave all 200 "
                "classes the same probability?",
                ("0.00", "1.00", "200.00", two(np.log2(200)), two(np.log2(200) / 2)),
                two(np.log2(200)),
                f"log₂ 200 = {np.log2(200):.2f} bits: on average about so many yes-or-no questions single out one "
                f"class. 2 to the power of {entropy:.2f} is {2**entropy:.1f}, so it hesitates as if between that many "
                "equally likely classes.",
            ),
        )

    def texts(self) -> list[str]:
        """Everything with a number in it that stands on the page for this picture and these choices."""
        rows = [cell for row in (*self.prices, *self.losses, *self.votes) for cell in row]
        top = [percent(float(np.sort(self.shares[head])[-n])) for head in HEADS for n in range(1, 6)]
        chosen = [percent(float(self.shares[head][self.label])) for head in HEADS]
        methods = [self.method(head) for head in HEADS]
        asked = [text for q in self.questions for text in (q.prompt, *q.options, q.why)]
        return [
            *rows, *top, *chosen, *methods, *asked, self.formula, self.here,
            *(f"{self.entropy(head):.2f}" for head in HEADS),
            *(text for name in MODULES for text in (*self.module_words(name), *branch_words(name))),
            *(f"after {READS[head]}, reads {'×'.join(map(str, SHAPES[head]))}" for head in HEADS),
        ]  # fmt: skip


def branch_words(module: str) -> tuple[str, ...]:
    """What is said of a module's branches, from Table 1's widths and the work in each branch."""
    row, work = TABLE1[module], BRANCHES[module]
    widths = (row[0], row[2], row[4], row[5])
    return tuple(
        f"{width} maps · {percent(macs / sum(work))} of the work" for width, macs in zip(widths, work, strict=True)
    )


def ordinal(number: int) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 < number % 100 < 14 else ends.get(number % 10, 'th')}"


EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    "0": 0,
    "1": 1,
    "2": 2,
    "7.64": Fraction("7.6439"),  # log₂ 200: the most that the entropy of 200 classes can be
    "10,000": 10_000,
    "59.5 %": Fraction(RIGHT["1"], 10_000),
    "64.8 %": Fraction(RIGHT["2"], 10_000),
    "68.9 %": Fraction(RIGHT["f"], 10_000),
    "67.7 %": Fraction(SUREST, 10_000),
    "73.9 %": Fraction(ORACLE, 10_000),
    "65.4 %": Fraction("0.6536"),  # the same answer from all three
    "82.7 %": Fraction(5405, 6536),
    "376": 209 + 167,
    "292": 125 + 167,
    "1,322": 537 + 785,
    "702": 537 + 165,
    "501": 209 + 125 + 167,
    "32": OFF,
    **{f"{number:,}": number for number in BY_RIGHT_ONES.values()},
    "0.5": Fraction(1, 2),  # points: √(½·½ / 10,000)
    **{text: Fraction(text.removesuffix(" %")) / 100 for text in FIRST_FIVE.values()},
    "0.3": Fraction(3, 10),  # weight of an auxiliary loss, and of both
    "0.6": Fraction(6, 10),
    "25.0 %": Fraction(1, 4),  # occlusion: a quarter of a side, at 9·9 places
    "81": 81,
    "22": 22,  # pictures of the gallery that show a class, and all photographs and drawings
    "30": 30,
    "2014": 2014,
    "2015": 2015,
    # gradients with the auxiliary losses in 4b and 3b, and in 3a with random weights: tests/inference/test_gradients.py
    "1.25": GRADIENTS["trained"]["with"]["4b"] / GRADIENTS["trained"]["without"]["4b"],
    "1.46": GRADIENTS["trained"]["with"]["3b"] / GRADIENTS["trained"]["without"]["3b"],
    "1.2 %": GRADIENTS["fresh"]["with"]["3a"] / GRADIENTS["fresh"]["without"]["3a"] - 1,
    "1409.4842": Fraction("1409.4842"),
    "1512.00567": Fraction("1512.00567"),
    "100 %": 1,
}
"""What stands on the page whatever the view."""

OPENING = ByHand(
    address={},
    picture="espresso",
    label=(espresso := plain_network.class_names().index("espresso")),
    rival=None,
    true=espresso,
    flops=False,
    agree="All classifiers agree on “espresso” (auxiliary 1, auxiliary 2 and final).",
)
"""As the page opens."""
ACORN, SPOON, ICE_CREAM = (plain_network.class_names().index(name) for name in ("acorn", "wooden spoon", "ice cream"))
EDITED = ByHand(
    address={
        "picture": "ice-cream",
        "label": str(ACORN),
        "rather": str(SPOON),
        "true": str(ICE_CREAM),
        "convention": "flops",
        "count": "params",
    },
    picture="ice-cream",
    label=ACORN,
    rival=SPOON,
    true=ICE_CREAM,
    flops=True,
    agree="The classifiers disagree: “wooden spoon” (auxiliary 2 and final) and “acorn” (auxiliary 1).",
)
"""A picture on which they disagree and are all wrong."""

VIEWS = {"opening": OPENING, "edited": EDITED}
