"""How long something really takes on this machine: the median of several runs, bounded in work and in time.

torch is imported when something is timed, not before.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from viz.network.architecture import Branch, InceptionModule
from viz.network.costs import Cost, compare_bottleneck, op_cost
from viz.network.operations import Conv, Pool
from viz.network.shapes import Shape, output_shape, padding_of
from viz.notation import numbers

if TYPE_CHECKING:
    from torch import Tensor

    from viz.inference.model import GoogLeNet

MAX_MACS = 4 * 10**9
MAX_ELEMENTS = 40 * 10**6
"""Weights, and numbers in the tensors, of all that is timed together."""
RUNS = 15
BUDGET_S = 4.0
"""No further round of operations starts after this time."""
NETWORK_RUNS, NETWORK_BUDGET_S = 12, 1.5
"""The same for whole networks."""

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
    return _time_operations({**ways, "bottleneck": ((small, big), shape)}, progress)


def time_branches(module: InceptionModule, shape: Shape, progress: Progress) -> Timing:
    """Times every branch of a module on an input of `shape`, by the branch's name.

    Raises ValueError with `too_large`'s sentence.
    """
    _check([cost for branch in module.branches for cost in _costs(branch, shape)])
    return _time_operations({b.name: (tuple(p.op for p in b.parts), shape) for b in module.branches}, progress)


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


def time_networks(models: Mapping[str, GoogLeNet], tensor: Tensor) -> Timing:
    """Times one whole inference (final classifier only) of each model on `tensor` (1, 3, H, W), by the model's name."""
    bare = {name: model.without_auxiliary() for name, model in models.items()}
    works = {name: partial(model, tensor) for name, model in bare.items()}
    return measure(works, runs=NETWORK_RUNS, budget=NETWORK_BUDGET_S)


def _time_operations(ways: Mapping[str, tuple[tuple[object, ...], Shape]], progress: Progress) -> Timing:
    return measure({name: _runnable(ops, shape) for name, (ops, shape) in ways.items()}, progress)


def measure(
    works: Mapping[str, Callable[[], object]],
    progress: Progress | None = None,
    *,
    runs: int = RUNS,
    budget: float = BUDGET_S,
    clock: Callable[[], float] = time.perf_counter,
) -> Timing:
    """Times `works` in turn, so that a busy moment hits all of them: `runs` rounds, fewer once `budget` seconds passed.

    The first run of each sets the library up and does not count. There is always one round.
    """
    import torch

    seconds: dict[str, list[float]] = {name: [] for name in works}
    end = clock() + budget
    with torch.inference_mode():
        for work in works.values():
            work()
        for done in range(1, runs + 1):
            for name, work in works.items():
                start = clock()
                work()
                seconds[name].append(clock() - start)
            if progress:
                progress(done / runs)
            if clock() >= end:
                break
    return Timing({name: statistics.median(taken) for name, taken in seconds.items()}, done, torch.get_num_threads())


def _runnable(ops: Sequence[object], shape: Shape) -> Callable[[], Tensor]:
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
