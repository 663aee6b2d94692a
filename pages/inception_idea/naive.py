"""The naive Inception module: four operations side by side on one input, their outputs stacked along the channels.

Source: Fig. 2(a) of arXiv 1409.4842. Everything about shapes comes from `viz.network.shapes`; here stands only what
lesson 2 asks of it: the switches that break the concatenation, the ruler of channels, and the strip that explains
padding.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from viz.network.architecture import BRANCHES, Branch, BranchName, InceptionModule, Network, naive
from viz.network.costs import Cost, conv_cost
from viz.network.operations import Conv, Padding, Pool
from viz.network.shapes import Shape, ShapeError, branch_shapes, concat_shape, module_input, output_shape, padding_of
from viz.network.symbols import Polynomial, symbol
from viz.notation.names import channels

NAIVE_WIDTHS: tuple[str, ...] = ("conv1x1", "conv3x3", "conv5x5")
"""The three widths of a naive module that are free; the pool's is its input's."""
POOL_WIDTH = "cin"
"""Name of the fourth depth: the channels of the input, which the pool passes on."""


@dataclass(frozen=True)
class Switches:
    """What can be got wrong: the padding of the convolutions, that of the pool, and the pool's stride."""

    convs: Padding = "same"
    pool: Padding = "same"
    pool_stride: int = 1


SOUND = Switches()


def branches(module: InceptionModule, switches: Switches = SOUND) -> tuple[Branch, ...]:
    """The naive module's four branches with the switches thrown."""
    return tuple(_thrown(branch, switches) for branch in naive(module))


def _thrown(branch: Branch, switches: Switches) -> Branch:
    op = branch.main.op
    if isinstance(op, Pool):
        changed: Conv | Pool = replace(op, padding=switches.pool, stride=switches.pool_stride)
    else:
        changed = replace(op, padding=switches.convs)
    return Branch(branch.name, (replace(branch.main, op=changed),))


class Outcome(NamedTuple):
    """What the four branches give, and what concatenating it gives: a shape, or the reason why there is none."""

    shapes: tuple[Shape, ...]
    output: Shape | None
    error: str
    odd: tuple[BranchName, ...]


def outcome(module: InceptionModule, entering: Shape, switches: Switches = SOUND) -> Outcome:
    """Run the shapes through the four branches and try to concatenate them.

    `odd` names the branches whose height or width is not the input's. Raises ShapeError when a window does not fit
    into the input at all.
    """
    shapes = branch_shapes(branches(module, switches), entering)
    odd = tuple(name for name, s in zip(BRANCHES, shapes, strict=True) if (s.h, s.w) != (entering.h, entering.w))
    try:
        return Outcome(shapes, concat_shape(shapes), "", odd)
    except ShapeError as error:
        return Outcome(shapes, None, str(error), odd)


def side_formula(op: Conv | Pool, side: int) -> str:
    """The output's side in TeX with the numbers: ⌊(28 + 2·1 − 3)/2⌋ + 1 = 14."""
    pad = padding_of(op.kernel, op.padding)
    out = output_shape(op, Shape(1, side, side)).h
    inner = rf"{side} + 2\cdot{pad} - {op.kernel}"
    if op.stride == 1:
        return rf"{inner} + 1 = {out}"
    return rf"\left\lfloor\frac{{{inner}}}{{{op.stride}}}\right\rfloor + 1 = {out}"


# The drawing ----------------------------------------------------------------------------------------------------------


def symbolic_depths(module: InceptionModule, side: int, switches: Switches = SOUND) -> tuple[Polynomial, ...]:
    """Depths of the four outputs as polynomials of the widths and of the input's channels.

    The browser evaluates them while a slider is dragged, so that no formula is written there.
    """
    wide = replace(module, **{name: symbol(name) for name in NAIVE_WIDTHS})
    shapes = branch_shapes(branches(wide, switches), Shape(symbol(POOL_WIDTH), side, side))
    return tuple(_lifted(shape.c) for shape in shapes)


def _lifted(value: Any) -> Polynomial:
    return value if isinstance(value, Polynomial) else Polynomial({(): value})


class Mark(NamedTuple):
    """One branch on the ruler: its first channel, the one behind its last, and its depth."""

    branch: BranchName
    start: Polynomial
    stop: Polynomial
    depth: Polynomial


def marks(depths: tuple[Polynomial, ...]) -> tuple[Mark, ...]:
    """The four stretches of the concatenation; the last one's stop is the number of channels."""
    result, start = [], Polynomial({})
    for branch, depth in zip(BRANCHES, depths, strict=True):
        result.append(Mark(branch, start, start + depth, depth))
        start += depth
    return tuple(result)


def work(module: InceptionModule, side: int, switches: Switches = SOUND) -> Cost:
    """Cost of the naive module's convolutions as polynomials: multiplications and weights (a pool has none)."""
    wide, cost = replace(module, **{name: symbol(name) for name in NAIVE_WIDTHS}), Cost()
    entering = Shape(symbol(POOL_WIDTH), side, side)
    for branch in branches(wide, switches):
        op = branch.main.op
        if isinstance(op, Conv):
            cost = cost.plus(conv_cost(entering.c, op.kernel, output_shape(op, entering)))
    return cost


def ranges(shapes: tuple[Shape, ...]) -> tuple[str, ...]:
    """The ruler in words: ("0–63", "64–191", ...)."""
    return tuple(channels(sum(s.c for s in shapes[:place]), shape.c) for place, shape in enumerate(shapes))


# What follows ---------------------------------------------------------------------------------------------------------


class Growth(NamedTuple):
    """Channels behind one module of a tower of naive modules, beside the real network's."""

    module: str
    naive: int
    real: int


def growth(network: Network) -> tuple[Growth, ...]:
    """Channels if every module were naive: the pool passes everything on, so they pile up."""
    channels, rows = module_input(network, network.modules[0].name).c, []
    for module in network.modules:
        channels += module.conv1x1 + module.conv3x3 + module.conv5x5
        rows.append(Growth(module.name, channels, module.width))
    return tuple(rows)


# Why (k − 1)/2 --------------------------------------------------------------------------------------------------------

STRIP_CELLS = 9
"""Cells of the strip that the padding is tried out on."""
STRIP_KERNELS: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7)
STRIP_PADS: tuple[int, ...] = (0, 1, 2, 3)


def strip_length(kernel: int, pad: int, cells: int = STRIP_CELLS) -> int:
    """How many places a window of `kernel` cells has on `cells` with `pad` more on each side: n + 2p − k + 1.

    Raises ShapeError when the window does not fit.
    """
    if cells + 2 * pad < kernel:
        raise ShapeError(f"a window of {kernel} does not fit into {cells} cells with padding {pad}")
    return cells + 2 * pad - kernel + 1


def strip_table() -> dict[str, int]:
    """`strip_length` for every kernel and padding the strip offers: {"3,1": 9}."""
    return {f"{k},{p}": strip_length(k, p) for k in STRIP_KERNELS for p in STRIP_PADS}


def same_pad(kernel: int) -> int | None:
    """The padding on both ends that keeps the length, (k − 1)/2; None for an even kernel, which needs two different."""
    return (kernel - 1) // 2 if kernel % 2 else None


def uneven_pad(kernel: int) -> tuple[int, int]:
    """The zeros on the left and on the right that keep the length, more on the right for an even kernel."""
    return (kernel - 1) // 2, kernel // 2
