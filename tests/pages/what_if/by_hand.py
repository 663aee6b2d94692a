"""Two views of page 8 worked out without the app: the network's weights run by `tests/plain_network.py`, with zeros
where something is cut; costs by arithmetic on Table 1; what was measured on many pictures as it stands in the report.

A number is what it says within half a unit of its last digit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from tests import plain_network
from tests.parts import ROOT
from tests.written import BADGE, TITLES, Number, Question

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
MODULES = tuple(TABLE_1)
BRANCHES = ("1x1", "3x3", "5x5", "pool")
LABELS = {"1x1": "1×1", "3x3": "3×3", "5x5": "5×5", "pool": "pool"}
SIDES = {"3": 28, "4": 14, "5": 7}
HEADS = {"aux1": ("auxiliary 1", "4a"), "aux2": ("auxiliary 2", "4d"), "final": ("final", "5b")}
PARTS = {"1x1": ("branch1",), "3x3": ("branch2.0", "branch2.1"), "5x5": ("branch3.0", "branch3.1"),
         "pool": ("branch4.1",)}  # fmt: skip


@dataclass(frozen=True)
class Cut:
    """What is cut: branches that are off by module, channels that reduces keep, and modules with small 5×5 kernels."""

    off: frozenset[tuple[str, str]] = frozenset()
    kept: tuple[tuple[str, str, int], ...] = ()
    small: frozenset[str] = frozenset()

    def and_off(self, branch: str, *modules: str) -> Cut:
        """With this branch off in these modules, too."""
        return Cut(self.off | {(module, branch) for module in modules}, self.kept, self.small)

    def reduce(self, module: str, branch: str, width: int) -> int:
        """The width of a reduce of so many filters."""
        return next((k for m, b, k in self.kept if (m, b) == (module, branch)), width)


class Cost(NamedTuple):
    """Multiplications, weights and biases."""

    macs: int = 0
    weights: int = 0
    biases: int = 0

    def plus(self, *others: Cost) -> Cost:
        return Cost(*(sum(column) for column in zip(self, *others, strict=True)))


def conv(side: int, cin: int, width: int, kernel: int) -> Cost:
    return Cost(side * side * kernel**2 * cin * width, kernel**2 * cin * width, width)


def branches(cut: Cut, module: str, cin: int) -> dict[str, tuple[Cost, int]]:
    """Cost and output width of each branch of a module."""
    one, r3, three, r5, five, proj = TABLE_1[module]
    side, kernel = SIDES[module[0]], 3 if module in cut.small else 5
    r3, r5 = cut.reduce(module, "3x3", r3), cut.reduce(module, "5x5", r5)
    costs = {
        "1x1": (conv(side, cin, one, 1), one),
        "3x3": (conv(side, cin, r3, 1).plus(conv(side, r3, three, 3)), three),
        "5x5": (conv(side, cin, r5, 1).plus(conv(side, r5, five, kernel)), five),
        "pool": (conv(side, cin, proj, 1), proj),
    }
    return {name: (Cost(), 0) if (module, name) in cut.off else what for name, what in costs.items()}


def parts(cut: Cut) -> dict[str, Cost]:
    """Stem, the four branches of all modules, and the final classifier."""
    found = {"stem": conv(112, 3, 64, 7).plus(conv(56, 64, 64, 1), conv(56, 64, 192, 3))}
    channels = 192
    for module in MODULES:
        costs = branches(cut, module, channels)
        for name, (cost, _) in costs.items():
            found[name] = found.get(name, Cost()).plus(cost)
        channels = sum(width for _, width in costs.values())
    return {**found, "final": Cost(channels * 200, channels * 200, 200)}


def whole(cut: Cut) -> Cost:
    return Cost().plus(*parts(cut).values())


def entering(cut: Cut, module: str) -> int:
    """Channels that a module reads."""
    channels = 192
    for name in MODULES[: MODULES.index(module)]:
        channels = sum(width for _, width in branches(cut, name, channels).values())
    return channels


AUXILIARY = sum(channels * 128 + 128 + 2049 * 1024 + 1025 * 200 for channels in (512, 528))
"""Parameters of both auxiliary classifiers while nothing in front of them is off."""
INTACT = whole(Cut())
assert (INTACT.macs, INTACT.weights) == (1_582_671_872 - 800 * 1024, 6_990_272 - 800 * 1024), "tests/facts.py's"

REPORT: dict[str, Any] = json.loads((ROOT / "assets" / "embedded_report.json").read_text(encoding="utf-8"))
"""What training measured."""


def percent(share: float) -> str:
    share = round(share, 9)
    return "100 %" if share == 1 else f"{100 * share:.1f} %" if share >= 0.0005 else "< 0.1 %"


def short(number: float) -> str:
    """Three digits with a unit."""
    for size, unit, places in ((10**9, "G", 2), (10**6, "M", 1), (10**3, "k", 1)):
        if number >= size:
            return f"{number / size:.{places if number < 100 * size else 0}f} {unit}"
    return f"{number:.0f}"


class Run(NamedTuple):
    """Maps and probabilities."""

    maps: Mapping[str, NDArray[np.float32]]
    shares: Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class ByHand:
    """One view of the page: its address, what is cut, how costs are counted, the chart, and its sentences."""

    address: Mapping[str, str]
    cut: Cut
    flops: bool
    chips: tuple[str, ...]
    notes: Mapping[tuple[str, str], tuple[str, str]]
    saved: str
    measured: str
    branch: str
    picture: str = "espresso"
    look: str = "3a"

    def work(self, cost: Cost) -> int:
        return 2 * cost.macs if self.flops else cost.macs

    def size(self, cost: Cost) -> int:
        return cost.weights + (cost.biases if self.flops else 0)

    @cached_property
    def intact(self) -> Run:
        made = plain_network.run(self.picture)
        return Run(made.maps, {head: plain_network.shares(made.logits[head]) for head in HEADS})

    @cached_property
    def edited(self) -> Run:
        """The picture in the network with zeros in place of the weights that are cut."""
        weights = self._weights()
        with mock.patch.object(plain_network, "weights", return_value=weights):
            made = plain_network.run_of(plain_network.entered(plain_network.picture(self.picture)))
        return Run(made.maps, {head: plain_network.shares(made.logits[head]) for head in HEADS})

    def _weights(self) -> dict[str, Tensor]:
        weights = {name: tensor.clone() for name, tensor in plain_network.weights().items()}
        for module, branch in self.cut.off:
            for kind in ("weight", "bias"):
                weights[f"inception{module}.{PARTS[branch][-1]}.conv.{kind}"].zero_()
        for module, branch, k in self.cut.kept:
            first, second = (f"inception{module}.{part}.conv" for part in PARTS[branch])
            goes_in = weights[f"{first}.weight"].abs().sum((1, 2, 3))
            is_read = weights[f"{second}.weight"].abs().sum((0, 2, 3))
            weak = (goes_in * is_read).argsort(descending=True)[k:]
            weights[f"{second}.weight"][:, weak] = 0
        for module in self.cut.small:
            kernel = weights[f"inception{module}.branch3.1.conv.weight"]
            middle = kernel[:, :, 1:-1, 1:-1].clone()
            kernel.zero_()
            kernel[:, :, 1:-1, 1:-1] = middle
        return weights

    def change(self, module: str) -> float:
        """How far a module's output is from the unedited one."""
        before, after = (run.maps[f"inception{module}"].astype(np.float64) for run in (self.intact, self.edited))
        return float(np.sqrt(((after - before) ** 2).sum()) / np.sqrt((before**2).sum()))

    def range(self, module: str, branch: str) -> str:
        """What stands under the mean maps of a branch; "" is the whole module."""
        ends = {"1x1": "branch1", "3x3": "branch2.1", "5x5": "branch3.1", "pool": "branch4.1", "": ""}
        path = f"inception{module}.{ends[branch]}".rstrip(".")
        before, after = (run.maps[path].mean(0) for run in (self.intact, self.edited))
        change = float(np.abs(after - before).max())
        said = f"change at most ±{change:.2g}" if change > 1e-6 else "no change"
        return f"0 to {max(float(before.max()), float(after.max())):.3g}, {said}"

    def card(self, head: str) -> tuple[str, str, tuple[tuple[str, str, str], ...]]:
        """The answer before, the answer after, and the rows of classes of a classifier."""
        before, after = self.intact.shares[head], self.edited.shares[head]
        names = plain_network.class_names()
        listed = [int(i) for shares in (before, after) for i in np.argsort(-shares, kind="stable")[:5]]
        labels = sorted(dict.fromkeys(listed), key=lambda i: -before[i])
        best, now = int(before.argmax()), int(after.argmax())
        rows = tuple((names[i], percent(float(before[i])), percent(float(after[i]))) for i in labels)
        said = percent(float(after.max()))
        return (
            f"{names[best]} {percent(float(before.max()))}",
            said if best == now else f"{names[now]} {said}",
            rows,
        )

    @property
    def questions(self) -> tuple[Question, ...]:
        """The three questions."""
        now = "As the network is edited now" if self.cut != Cut() else "In the intact network"
        here, unit = self.work(whole(self.cut)), "FLOPs" if self.flops else "multiplications"
        own, width = branches(self.cut, self.look, entering(self.cut, self.look))[self.branch]
        right, bare = here - self.work(whole(self.cut.and_off(self.branch, self.look))), self.work(own)
        saved = {LABELS[b]: here - self.work(whole(self.cut.and_off(b, *MODULES))) for b in BRANCHES}
        small = Cut(self.cut.off, self.cut.kept, frozenset(MODULES))
        saved["cutting all 5×5 kernels to 3×3"] = here - self.work(whole(small))
        return (
            Question(
                f"{now}, the {LABELS[self.branch]} branch of 3a is switched off and its {width} channels are no longer "
                f"passed on. How many {unit} does that save?",
                tuple(short(n) for n in (right, bare, 2 * right, right / 4)),
                short(right),
                f"{right:,}: {short(bare)} in the branch itself, and {short(right - bare)} in the layers that "
                f"read its {width} channels.",
            ),
            Question(
                f"The 3×3 reduce of 3a keeps 48 of its 96 channels. What share of that branch's {unit} is saved?",
                ("12.5 %", "25.0 %", "50.0 %", "75.0 %"),
                "50.0 %",
                "50.0 %: the 1×1 makes fewer channels and the 3×3 reads fewer, so both parts are proportional to the "
                "bottleneck's width. The branch still gives as many channels, so nothing else gets cheaper.",
            ),
            Question(
                f"{now}, one type of branch is removed from all modules, or the kernels are cut. What saves the most "
                f"{unit}?",
                tuple(saved),
                max(saved, key=lambda label: saved[label]),
                "Saved, with all that reads them: "
                + ", ".join(f"{label} {short(work)}" for label, work in saved.items())
                + ".",
            ),
        )

    @property
    def bars(self) -> dict[str, tuple[str, str]]:
        """What stands at the ends of the bars, intact and edited."""
        costs = INTACT, whole(self.cut)
        return {
            "work": (short(self.work(costs[0])), short(self.work(costs[1]))),
            "size": (short(self.size(costs[0])), short(self.size(costs[1]))),
        }

    def texts(self) -> Iterator[str]:
        """Everything with a number in it that stands on the page for this picture and these edits."""
        yield from self.chips
        for mark, note in self.notes.values():
            yield from (mark, note)
        yield from (self.saved, self.measured)
        for pair in self.bars.values():
            yield from pair
        for module in MODULES:
            if self.change(module) > 1e-6:
                yield f"{100 * self.change(module):.0f} %"
        for module in ("3a", "3b"):
            yield from (self.range(module, branch) for branch in (*BRANCHES, ""))
        for head in HEADS:
            before, after, rows = self.card(head)
            yield from (before, after, *(text for row in rows for text in row))
        for question in self.questions:
            yield from (question.prompt, *question.options, question.why)
        weights = whole(self.cut)
        yield f"{4 * (weights.weights + weights.biases + AUXILIARY) / 2**20:.1f} MiB"


def chart_texts(view: ByHand) -> Iterator[str]:
    """What the points and bars of both charts say."""
    intact = REPORT["intact"]["top1"]
    for rows in REPORT["width"]["modules"]["3a"].values():
        yield from (f"{percent(r['eighths'] / 8)} of the channels ({r['k']}): {percent(r['top1'])}" for r in rows)
    for row in REPORT["width"]["all"]["both"]:
        yield f"{percent(row['eighths'] / 8)} of the channels: {percent(row['top1'])}"
    yield from 3 * [f"100 % of the channels: {percent(intact)}"]
    for branch in BRANCHES:
        for module in MODULES:
            top1, off = REPORT["off"]["modules"][module][branch]["top1"], (module, branch) in view.cut.off
            yield f"{LABELS[branch]} of {module} off: {percent(top1)}{' (off now)' if off else ''}"
        yield f"{LABELS[branch]} of every module off: {percent(REPORT['off']['all'][branch]['top1'])}"


EVERYWHERE: dict[str, Number] = {
    **BADGE,
    **TITLES,
    "0": 0,
    "1": 1,
    "2": 2,
    "100 %": 1,  # a whole output gone
    "40 %": Fraction(40, 100),  # of the work, in a task
    "1,000": 1000,  # pictures that cuts were measured on, and how often the intact network is right
    "67.9 %": Fraction(679, 1000),
    "1.6": Fraction(158, 100),  # points: √(½·½ / 1000)
    # 3×3 of 5a: 832·160 + 9·160·320 of 1,042,432 weights; without it 62.9 %, −5.0 ± 1.0 points
    "57.0 %": Fraction(832 * 160 + 9 * 160 * 320, 1_042_432),
    "62.9 %": Fraction(629, 1000),
    "5.0": Fraction(679 - 629, 10),
    "1.0": Fraction(98, 100),
    # 1×1 of 3a: 192·64 of 163,328; without it 19.1 %, −48.8 ± 1.7 points
    "7.5 %": Fraction(192 * 64, 163_328),
    "19.1 %": Fraction(191, 1000),
    "48.8": Fraction(679 - 191, 10),
    "1.7": Fraction(17, 10),
}
"""What stands on the page whatever the view."""

MEASURED = (
    "Measured on 1,000 validation pictures (the model card says how); the intact network is right on 67.9 % of them "
    "(dotted line)."
)
OPENING = ByHand(
    address={},
    cut=Cut(),
    flops=False,
    chips=(),
    notes={},
    saved="",
    measured=MEASURED,
    branch="5x5",
)
"""As the page opens: nothing is cut."""
EDITED = ByHand(
    address={
        "edits": "3a-5x5.3b-3x3-k24.5b-5x5-small",
        "chart": "branch",
        "convention": "flops",
        "count": "params",
    },
    cut=Cut(frozenset({("3a", "5x5")}), (("3b", "3x3", 24),), frozenset({"5b"})),
    flops=True,
    chips=("3a: 5×5 off", "3b: 3×3 reduce keeps 24", "5b: 5×5 cut to 3×3"),
    notes={("3b", "3x3"): ("24", "reduce keeps 24 of 128"), ("5b", "5x5"): ("3×3", "kernel cut to 3×3")},
    # multiplications: 28·28·(192·16 + 25·16·32) of the branch and 28·28·32·(128 + 24 + 32 + 64) of what reads it,
    # 28·28·104·(256 + 9·192) of the narrower reduce, 7·7·16·48·128 of the smaller kernels: 185,249,792 of 1,581,852,672
    # parameters: 15,872 + 48, 32·248, 104·(256 + 1 + 9·192), 16·48·128: 328,600 of 6,178,552
    saved="Saves 370 M FLOPs (11.7 %) and 329 k parameters (5.3 %), counting the layers that read it.",
    measured=MEASURED + " Hatched bars are off now, each measured alone.",
    branch="3x3",
)
"""A branch off, a bottleneck narrowed, kernels cut; counted in FLOPs and parameters."""

VIEWS = {"opening": OPENING, "edited": EDITED}
