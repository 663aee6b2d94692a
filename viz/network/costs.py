"""What a declared network costs, as exact integers.

Conventions, once: `macs` are multiply-accumulates of convolutions and fully connected layers, which the course calls
multiplications and the paper "ops"; additions of biases, pools, ReLU, LRN and softmax count nothing. `flops` are
2·macs (torch's FlopCounterMode). `weights` leave biases out; `params` include biases, or BatchNorm's scale and shift.
`activations` are output elements for one picture. Everything is for a batch of one.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from viz.network.architecture import FINAL, BranchName, InceptionModule, Layer, Network, naive
from viz.network.operations import Conv, Linear, Op
from viz.network.shapes import Shape, Step, output_shape, trace, trace_layer

FLOPS_PER_MAC = 2


class Cost(NamedTuple):
    """Exact integer costs of one step, branch, module, head or network, for one picture."""

    macs: int = 0
    weights: int = 0
    params: int = 0
    activations: int = 0

    @property
    def flops(self) -> int:
        """Floating-point operations, two for each multiply-accumulate."""
        return FLOPS_PER_MAC * self.macs

    def plus(self, other: Cost) -> Cost:
        """Element-wise sum."""
        return Cost(
            self.macs + other.macs,
            self.weights + other.weights,
            self.params + other.params,
            self.activations + other.activations,
        )


def conv_weights(in_channels: int, kernel: int, width: int) -> int:
    """Weights of a convolution without its biases."""
    return width * kernel * kernel * in_channels


def conv_macs(in_channels: int, kernel: int, out: Shape) -> int:
    """Multiplications of a convolution with output `out` (C, H, W): each weight is used once at each place."""
    return conv_weights(in_channels, kernel, out.c) * out.h * out.w


def conv_cost(in_channels: int, kernel: int, out: Shape, *, batch_norm: bool = False) -> Cost:
    """All costs of a convolution of `out.c` filters kernel×kernel whose output has shape `out` (C, H, W).

    Adds and multiplies only, so that it takes symbols as well as integers (viz/polynomial.py).
    """
    width = out.c
    weights = conv_weights(in_channels, kernel, width)
    extra = width * 2 if batch_norm else width
    return Cost(conv_macs(in_channels, kernel, out), weights, weights + extra, out.size)


def op_cost(op: Op, shape: Shape, out: Shape) -> Cost:
    """Cost of `op` from `shape` to `out`; a pool, norm, dropout or concatenation has only activations."""
    if isinstance(op, Conv):
        return conv_cost(shape.c, op.kernel, out, batch_norm=op.batch_norm)
    if isinstance(op, Linear):
        weights = shape.size * op.width
        return Cost(weights, weights, weights + op.width, out.size)
    return Cost(activations=out.size)


def step_cost(step: Step) -> Cost:
    """Cost of one step of the walk."""
    return op_cost(step.op, step.in_shape, step.out_shape)


def total(steps: Iterable[Step]) -> Cost:
    """Sum over steps."""
    result = Cost()
    for step in steps:
        result = result.plus(step_cost(step))
    return result


@lru_cache(maxsize=4096)
def layer_cost(layer: Layer | InceptionModule, shape: Shape) -> tuple[Cost, Shape]:
    """Cost of one trunk layer or module on an input of `shape`, and the shape behind it."""
    if isinstance(layer, InceptionModule):
        return _module_cost(layer, shape)
    out = output_shape(layer.op, shape)
    return op_cost(layer.op, shape, out), out


def _module_cost(module: InceptionModule, shape: Shape) -> tuple[Cost, Shape]:
    """The sum over a module's steps without making them, so that a slider's recount stays under 50 µs.

    Everything in a module has stride 1 and same padding: height and width stay, so each weight multiplies H·W times.
    """
    weights = params = written = joined = 0
    for branch in module.branches:
        channels = shape.c
        for part in branch.parts:
            op = part.op
            if isinstance(op, Conv):
                own = conv_weights(channels, op.kernel, op.width)
                channels = op.width
                weights += own
                params += own + (channels * 2 if op.batch_norm else channels)
            written += channels
        joined += channels
    places = shape.h * shape.w
    return Cost(weights * places, weights, params, (written + joined) * places), Shape(joined, shape.h, shape.w)


def network_cost(network: Network, *, heads: Literal["final", "all"] = "final") -> Cost:
    """Cost of one inference (`heads="final"`) or with the auxiliary classifiers as while training ("all")."""
    shape = Shape(*network.input_shape)
    macs = weights = params = activations = 0
    shapes: dict[str, Shape] = {}
    for layer in network.trunk:
        (own_macs, own_weights, own_params, own_activations), shape = layer_cost(layer, shape)
        shapes[layer.path] = shape
        macs += own_macs
        weights += own_weights
        params += own_params
        activations += own_activations
    result = Cost(macs, weights, params, activations)
    for head in network.heads:
        if heads == "all" or head.name == FINAL:
            result = result.plus(_head_cost(head.layers, shapes[head.after]))
    return result


@lru_cache(maxsize=512)
def _head_cost(layers: tuple[Layer, ...], shape: Shape) -> Cost:
    result = Cost()
    for layer in layers:
        into = Shape(shape.size, 1, 1) if isinstance(layer.op, Linear) else shape
        shape = output_shape(layer.op, into)
        result = result.plus(op_cost(layer.op, into, shape))
    return result


class BranchCost(NamedTuple):
    """A branch's cost, split into its 1×1 reduce or projection (`extra`) and its main operation (`main`)."""

    branch: BranchName
    main: Cost
    extra: Cost

    @property
    def total(self) -> Cost:
        """Both parts together."""
        return self.main.plus(self.extra)


def branch_costs(module: InceptionModule, shape: Shape) -> tuple[BranchCost, ...]:
    """Cost of the four branches of `module` on an input of `shape`; concatenating costs nothing here."""
    return _by_branch(trace_layer(module, shape))


def branch_cost(module: InceptionModule, shape: Shape, branch: BranchName) -> BranchCost:
    """Cost of the branch called `branch` alone. Raises KeyError for a module without it."""
    return {cost.branch: cost for cost in branch_costs(module, shape)}[branch]


def naive_costs(module: InceptionModule, shape: Shape) -> tuple[BranchCost, ...]:
    """The same for the naive module: no reduce layers, the pool passed through."""
    result = []
    for branch in naive(module):
        out = output_shape(branch.main.op, shape)
        result.append(BranchCost(branch.name, op_cost(branch.main.op, shape, out), Cost()))
    return tuple(result)


def _by_branch(steps: Iterable[Step]) -> tuple[BranchCost, ...]:
    costs: dict[BranchName, BranchCost] = {}
    for step in steps:
        if step.branch is None:
            continue
        _, main, extra = costs.get(step.branch, BranchCost(step.branch, Cost(), Cost()))
        if step.role in ("reduce", "proj"):
            extra = extra.plus(step_cost(step))
        else:
            main = main.plus(step_cost(step))
        costs[step.branch] = BranchCost(step.branch, main, extra)
    return tuple(costs.values())


def head_costs(network: Network) -> dict[str, Cost]:
    """Cost of every classifier by name: aux1, aux2, final."""
    steps = trace(network)
    return {head.name: total(s for s in steps if s.head == head.name) for head in network.heads}


def break_even(in_channels: int, width: int, kernel: int) -> float:
    """Width r* of a 1×1 reduce at which bottleneck and direct convolution cost the same, in channels.

    From H·W·r·Cin + H·W·Cout·k²·r = H·W·Cout·k²·Cin: r* = k²·Cin·Cout / (Cin + k²·Cout). Below it the reduce saves.
    """
    return kernel * kernel * in_channels * width / (in_channels + kernel * kernel * width)


class Comparison(NamedTuple):
    """A k×k convolution done directly, and through a 1×1 reduce: costs of both ways and of the reduce alone."""

    direct: Cost
    reduce: Cost
    main: Cost
    break_even: float

    @property
    def bottleneck(self) -> Cost:
        """Reduce and main convolution together."""
        return self.reduce.plus(self.main)

    @property
    def saving(self) -> float:
        """How many times fewer multiplications the bottleneck needs (below 1: it needs more)."""
        return self.direct.macs / self.bottleneck.macs


def compare_bottleneck(shape: Shape, width: int, kernel: int, reduce_width: int) -> Comparison:
    """Costs of `width` filters of kernel×kernel on `shape`, directly and behind `reduce_width` 1×1s.

    Same padding (odd kernels) keeps height and width. Takes symbols as well as integers.
    """
    out, squeezed = Shape(width, shape.h, shape.w), Shape(reduce_width, shape.h, shape.w)
    return Comparison(
        conv_cost(shape.c, kernel, out),
        conv_cost(shape.c, 1, squeezed),
        conv_cost(reduce_width, kernel, out),
        break_even(shape.c, width, kernel),
    )
