"""Numbers with names, and sentences whose numbers come from the declaration.

Formatting happens here, at the last step; everything before works on exact integers. Shapes are written the course's
way, height × width × channels ("28×28×192").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from viz.architecture import Branch, Conv, InceptionModule, Pool
from viz.costs import FLOPS_PER_MAC, Convention, Cost
from viz.palette import BRANCH_LABELS
from viz.shapes import Shape

Counted = Literal["weights", "params"]

EXACT_BELOW = 10_000
"""Counts below it are written in full: "9,408"."""
UNITS: tuple[tuple[int, str, int], ...] = ((10**12, "T", 2), (10**9, "G", 2), (10**6, "M", 1), (10**3, "k", 1))
"""(size, sign, decimals below 10), largest first; the live panel formats with the same table."""
ROUNDS_UP = 0.9995
"""From this share of a unit on, a count is written in it: 999 500 is "1.0 M", as "1000 k" would be longer."""
BYTES_PER_ELEMENT = 4
"""float32, in which the networks run."""


def exact(number: int) -> str:
    """All digits in groups of three: 12443648 → "12,443,648"."""
    return f"{number:,}"


def count(number: int | float) -> str:
    """A count short enough to say: 12443648 → "12.4 M", 9408 → "9,408", 1582671872 → "1.58 G".

    One decimal from 10 to 99.9, none from 100, and as many as the unit's row says below 10.
    """
    if abs(number) < EXACT_BELOW:
        return f"{round(number):,}"
    size, sign, decimals = next(unit for unit in UNITS if abs(number) >= ROUNDS_UP * unit[0])
    return f"{_three_digits(number / size, decimals)} {sign}"


def _three_digits(value: float, decimals: int) -> str:
    if round(abs(value), decimals) >= 10:
        decimals = 1
    if round(abs(value), 1) >= 100:
        decimals = 0
    return f"{value:,.{decimals}f}"


def ratio(value: float) -> str:
    """How many times: 9.677 → "9.68×", 120.4 → "120×"."""
    return f"{value:.0f}×" if value >= 99.95 else f"{value:.1f}×" if value >= 9.995 else f"{value:.2f}×"


def against(value: float) -> str:
    """How one number stands against another, before a noun: 2.479 → "2.48×", 0.47 → "47.0 % of"."""
    return f"{percent(value)} of" if value < 1 else ratio(value)


def percent(share: float) -> str:
    """A share as a percentage: 0.7899 → "79.0 %", 1.0 → "100 %"."""
    return f"{100 * share:.0f} %" if share >= 0.9995 else f"{100 * share:.1f} %"


def milliseconds(seconds: float) -> str:
    """A duration: 0.00234 → "2.34 ms", 0.0000421 → "42 µs"."""
    if seconds < 1e-3:
        return f"{1e6 * seconds:.0f} µs"
    return f"{1e3 * seconds:.2f} ms" if seconds < 0.1 else f"{1e3 * seconds:,.0f} ms"


def memory(elements: int) -> str:
    """Memory of float32 elements: 25088 → "98.0 KiB"."""
    value = float(elements * BYTES_PER_ELEMENT)
    for unit in ("bytes", "KiB", "MiB"):
        if value < 1024:
            return f"{value:,.0f} {unit}" if unit == "bytes" else f"{value:,.1f} {unit}"
        value /= 1024
    return f"{value:,.1f} GiB"


def listing(items: Sequence[str]) -> str:
    """Items as in a sentence: "1×1, 3×3 and pool"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def shape(size: Shape) -> str:
    """Height × width × channels: "28×28×192"."""
    return f"{size.h}×{size.w}×{size.c}"


def kernel(side: int) -> str:
    """A square kernel: 5 → "5×5"."""
    return f"{side}×{side}"


def channels(first: int, number: int) -> str:
    """Channel numbers of a stretch of the concatenation: (64, 128) → "64–191", (0, 1) → "0"."""
    return f"{first}–{first + number - 1}" if number != 1 else f"{first}"


def work_unit(convention: Convention) -> str:
    """What `work_of` counts: "multiplications", or "FLOPs" (two for each)."""
    return "multiplications" if convention == "macs" else "FLOPs"


def work_of(cost: Cost, convention: Convention = "macs") -> int:
    """The exact number of multiplications or FLOPs of a cost."""
    return cost.macs if convention == "macs" else cost.flops


def work(cost: Cost, convention: Convention = "macs") -> str:
    """ "12.4 M multiplications"."""
    return f"{count(work_of(cost, convention))} {work_unit(convention)}"


def weights_unit(counted: Counted) -> str:
    """What `weights_of` counts: "weights" (no biases), or "parameters" (with them)."""
    return "weights" if counted == "weights" else "parameters"


def weights_of(cost: Cost, counted: Counted = "weights") -> int:
    """The exact number of weights, or of parameters with biases, of a cost."""
    return cost.weights if counted == "weights" else cost.params


def weights(cost: Cost, counted: Counted = "weights") -> str:
    """ "15.9 k weights"."""
    return f"{count(weights_of(cost, counted))} {weights_unit(counted)}"


def what_is_counted(convention: Convention = "macs", counted: Counted = "weights") -> str:
    """The sentence that every page with costs says once."""
    first = (
        "Counted are multiplications (each with its addition: multiply-accumulates, MACs) of convolutions and fully "
        "connected layers for one picture"
        if convention == "macs"
        else f"Counted are FLOPs, {FLOPS_PER_MAC} for each multiply-accumulate of convolutions and fully connected "
        "layers, for one picture"
    )
    second = "weights without biases" if counted == "weights" else "parameters with biases"
    return f"{first}, and {second}; pools, ReLU and adding the bias count nothing."


def operation(op: Conv | Pool) -> str:
    """One operation in words: "32 filters 5×5", "max pool 3×3"."""
    if isinstance(op, Pool):
        return f"{op.kind} pool {kernel(op.kernel)}"
    return f"{op.width} filter{'s' if op.width != 1 else ''} {kernel(op.kernel)}"


def branch_label(branch: Branch) -> str:
    """A branch by name; one whose kernel is not what its name says is given both: "“5×5” (3×3)"."""
    label, side = BRANCH_LABELS[branch.name], branch.main.op.kernel
    return label if branch.name == "pool" or label == kernel(side) else f"“{label}” ({kernel(side)})"


def module_title(module: InceptionModule) -> str:
    """ "Inception module 3a"."""
    return f"Inception module {module.name}"
