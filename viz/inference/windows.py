"""What the windows of an Inception module see: the share of each of their places in one filter's value, everywhere.

A k×k filter adds up the products of k·k places times all channels. Summed over the channels first, the products of
one of its places are a map of their own, (H, W): what each place of the tensor gives when that part of the window lies
on it. All windows of all places are read out of these k·k maps; beside a window that hangs over the edge there is
nothing, which is what the zeros of the padding give.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viz.inference.capture import ordered, statistics
from viz.network.operations import Conv, Pool
from viz.network.shapes import Step, branch_steps, padding_of

if TYPE_CHECKING:
    from viz.inference.capture import Captured, Maps
    from viz.inference.model import GoogLeNet
    from viz.network.architecture import BranchName

ValueMap = NDArray[np.float32]
"""One number a place, (H, W)."""
Weights = NDArray[np.float32]
"""One filter's weights, (C, k, k)."""


@dataclass(frozen=True)
class FilterWindow:
    """One filter everywhere on a tensor of C channels.

    `shares` (k·k, H, W) says by offset, row by row, what a place of the tensor gives there. `positive` (H, W) is the
    sum of the positive products of the window around each place; the negative ones are the rest. The value at a place
    is max(0, sum of its window's shares + `bias`).
    """

    number: int
    kernel: int
    shares: Maps
    positive: ValueMap
    bias: float


@dataclass(frozen=True)
class PoolWindow:
    """A max pool, seen in one channel of its input, and the filter of the 1×1 behind it, which reads all channels.

    `values` (H, W) is that channel, `channel` its number: the one whose maxima add most to the filter's values on this
    picture. `weight` is the filter's for it.
    """

    kernel: int
    channel: int
    values: ValueMap
    weight: float
    projection: FilterWindow


def strongest(captured: Captured, module: str, branch: BranchName) -> int:
    """The channel of the branch's output with the largest mean on this picture, the first of equal ones."""
    return int(ordered(statistics(captured.branch(module, branch)), "strength")[0])


def filter_window(
    model: GoogLeNet, captured: Captured, module: str, branch: BranchName, number: int = -1
) -> FilterWindow:
    """Filter `number` of the convolution that a branch ends with, the strongest on this picture for −1.

    Raises IndexError for a filter that the branch does not have.
    """
    step = branch_steps(captured.network, module, branch)[-1]
    assert isinstance(step.op, Conv)
    number = strongest(captured, module, branch) if number < 0 else number
    weights, bias = _learned(model, step, number)
    tensor = captured.maps[step.inputs[0]]
    pad = padding_of(step.op.kernel, step.op.padding)
    return FilterWindow(number, step.op.kernel, share_maps(tensor, weights), positive_sum(tensor, weights, pad), bias)


def pool_window(model: GoogLeNet, captured: Captured, module: str, number: int = -1) -> PoolWindow:
    """The pool of a module's fourth branch and filter `number` of the 1×1 behind it; −1 as in `filter_window`."""
    pool, projection = branch_steps(captured.network, module, "pool")
    assert isinstance(pool.op, Pool)
    window = filter_window(model, captured, module, "pool", number)
    weights, _ = _learned(model, projection, window.number)
    pooled = captured.maps[pool.path]
    channel = int((weights[:, 0, 0] * pooled.mean((1, 2))).argmax())
    values = np.ascontiguousarray(captured.maps[pool.inputs[0]][channel])
    return PoolWindow(pool.op.kernel, channel, values, float(weights[channel, 0, 0]), window)


def _learned(model: GoogLeNet, step: Step, number: int) -> tuple[Weights, float]:
    """Weights (C, k, k) and bias of one filter."""
    conv: Any = model.get_submodule(step.path)
    return conv.conv.weight[number].detach().numpy(), float(conv.conv.bias[number])


def share_maps(tensor: Maps, weights: Weights) -> Maps:
    """Σ_c weights[c, i, j]·tensor[c] for each offset (i, j) of a filter (C, k, k): (k·k, H, W)."""
    flat = weights.reshape(len(weights), -1)
    result: Maps = np.ascontiguousarray(np.tensordot(flat, tensor, (0, 0)), np.float32)
    return result


def positive_sum(tensor: Maps, weights: Weights, pad: int) -> ValueMap:
    """The sum of the positive products of the window around each place, (H, W) with padding `pad` and stride 1."""
    above = share_maps(np.maximum(tensor, 0), np.maximum(weights, 0))
    if float(tensor.min(initial=0)) < 0:
        above = above + share_maps(np.minimum(tensor, 0), np.minimum(weights, 0))
    return window_sum(above, pad)


def window_sum(planes: Maps, pad: int) -> ValueMap:
    """At each place the sum of what the offsets of its window (k·k, H, W) have where they lie; 0 beyond the edge."""
    kernel = round(len(planes) ** 0.5)
    _, height, width = planes.shape
    padded = np.pad(planes, ((0, 0), (pad, pad), (pad, pad)))
    total = np.zeros((height + 2 * pad - kernel + 1, width + 2 * pad - kernel + 1), np.float32)
    for offset, plane in enumerate(padded):
        row, column = divmod(offset, kernel)
        total += plane[row : row + total.shape[0], column : column + total.shape[1]]
    return total
