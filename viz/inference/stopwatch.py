"""How long convolutions really take on this machine: the median of several runs, bounded in work and in time.

torch is imported when something is timed, not before.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from viz.network.architecture import Branch, Conv, InceptionModule, Pool
from viz.network.costs import Cost, compare_bottleneck, op_cost
from viz.network.shapes import Shape, output_shape, padding_of
from viz.notation import numbers

if TYPE_CHECKING:
    import torch

MAX_MACS = 4 * 10**9
MAX_ELEMENTS = 40 * 10**6
"""Weights, and numbers in the tensors, of all that is timed together."""
RUNS = 15
BUDGET_S = 4.0
"""No further round starts after this time."""

Progress = Callable[[float], None]
"""Called with the share that is done, 0 to 1."""


class Timing(NamedTuple):
    """Median seconds of one run of everything timed, by name, and how many runs each median is of."""

    seconds: dict[str, float]
    runs: int
    threads: int


def too_large(costs: Sequence[Cost]) -> str:
    """Why these convolutions are not timed here, in a sentence; "" when they are."""
    macs = sum(c.macs for c in costs)
    elements = max(sum(c.weights for c in costs), sum(c.activations for c in costs))
    if macs <= MAX_MACS and elements <= MAX_ELEMENTS:
        return ""
    return (
        f"This would be {numbers.count(macs)} multiplications with {numbers.count(elements)} numbers in memory; "
        f"timed here are at most {numbers.count(MAX_MACS)} and {numbers.count(MAX_ELEMENTS)}. Make H = W, a "
        "channel count or the kernel smaller."
    )


def time_bottleneck(shape: Shape, width: int, kernel: int, reduce_width: int, progress: Progress) -> Timing:
    """Times the convolution "direct", and the "bottleneck" with its parts "reduce" and "main", ReLUs included.

    Raises ValueError with `too_large`'s sentence.
    """
    costs = compare_bottleneck(shape, width, kernel, reduce_width)
    _check((costs.direct, costs.reduce, costs.main))
    big, small = Conv(width, kernel), Conv(reduce_width)
    squeezed = output_shape(small, shape)
    ways = {"direct": ((big,), shape), "reduce": ((small,), shape), "main": ((big,), squeezed)}
    return _measure({**ways, "bottleneck": ((small, big), shape)}, progress)


def time_branches(module: InceptionModule, shape: Shape, progress: Progress) -> Timing:
    """Times every branch of a module on an input of `shape`, by the branch's name.

    Raises ValueError with `too_large`'s sentence.
    """
    _check([cost for branch in module.branches for cost in _costs(branch, shape)])
    return _measure({b.name: (tuple(p.op for p in b.parts), shape) for b in module.branches}, progress)


def _costs(branch: Branch, shape: Shape) -> list[Cost]:
    costs = []
    for part in branch.parts:
        out = output_shape(part.op, shape)
        costs.append(op_cost(part.op, shape, out))
        shape = out
    return costs


def _check(costs: Sequence[Cost]) -> None:
    reason = too_large(costs)
    if reason:
        raise ValueError(reason)


def _measure(ways: Mapping[str, tuple[tuple[object, ...], Shape]], progress: Progress) -> Timing:
    import torch

    runs = {name: _runnable(ops, shape) for name, (ops, shape) in ways.items()}
    found: dict[str, list[float]] = {name: [] for name in runs}
    started = time.perf_counter()
    with torch.inference_mode():
        for run in runs.values():
            run()  # the first run also sets the kernels up
        for done in range(RUNS):
            for name, run in runs.items():  # in turn, so that a busy moment hits all of them
                begin = time.perf_counter()
                run()
                found[name].append(time.perf_counter() - begin)
            progress((done + 1) / RUNS)
            if time.perf_counter() - started > BUDGET_S:
                break
    medians = {name: statistics.median(times) for name, times in found.items()}
    return Timing(medians, done + 1, torch.get_num_threads())


def _runnable(ops: Sequence[object], shape: Shape) -> Callable[[], torch.Tensor]:
    """The operations one behind the other with random weights, on a random input of `shape`, channels last."""
    import torch
    from torch import nn

    layers: list[nn.Module] = []
    channels = shape.c
    for op in ops:
        if isinstance(op, Conv):
            padding = padding_of(op.kernel, op.padding)
            layers += [nn.Conv2d(channels, op.width, op.kernel, op.stride, padding), nn.ReLU(inplace=True)]
            channels = op.width
        elif isinstance(op, Pool):
            layers.append(nn.MaxPool2d(op.kernel, op.stride, padding_of(op.kernel, op.padding)))
    model = nn.Sequential(*layers).to(memory_format=torch.channels_last).eval()
    data = torch.randn(1, *shape).contiguous(memory_format=torch.channels_last)
    return lambda: model(data)
