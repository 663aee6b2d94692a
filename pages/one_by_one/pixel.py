"""What a 1×1 convolution does, step by step and in plain numpy.

A 1×1 filter reads the column of channel values at one place, multiplies each with its weight, adds the products and
its bias, and passes the sum through ReLU: y = max(0, Σ wᵢ·xᵢ + b). Source: Lin et al., Network in Network,
arXiv 1312.4400, §3. Tensors are (C, H, W), weights (N, C), biases (N,).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from viz.network.architecture import BRANCHES, BranchName, Network
from viz.network.operations import Conv
from viz.network.shapes import Shape, Step, trace
from viz.notation import names

Array = NDArray[np.floating]

ROLE_LABELS = {"conv": "branch", "reduce": "reduce", "proj": "projection"}
UNTRAINED = "untrained"
"""Label of the filters that are drawn at random because no learned ones are left."""


class OneByOneLayer(NamedTuple):
    """A 1×1 convolution of an Inception module: where it stands, what it reads and what it gives."""

    path: str
    label: str
    branch: BranchName
    reads: str
    in_shape: Shape
    out_shape: Shape


def _is_one_by_one(step: Step) -> bool:
    return isinstance(step.op, Conv) and step.op.kernel == 1 and step.op.stride == 1


@lru_cache(maxsize=64)
def layers(network: Network, module: str) -> tuple[OneByOneLayer, ...]:
    """The 1×1 convolutions of a module in the order of its branches. Raises KeyError for an unknown module."""
    path = network.module(module).path
    return tuple(
        OneByOneLayer(
            step.path,
            f"{names.branch_label(network.module(module).branch(step.branch))} {ROLE_LABELS[step.role]}",
            step.branch,
            step.inputs[0],
            step.in_shape,
            step.out_shape,
        )
        for step in trace(network)
        if step.path.startswith(f"{path}.") and _is_one_by_one(step) and step.branch and step.role
    )


def layer(network: Network, module: str, branch: BranchName) -> OneByOneLayer:
    """The 1×1 convolution in one branch of a module. Raises KeyError for an unknown module."""
    return layers(network, module)[BRANCHES.index(branch)]


# One pixel ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pixel:
    """One filter at one place: everything between the column of channels and the number that comes out."""

    column: Array
    weights: Array
    bias: float
    products: Array
    total: float
    score: float
    output: float
    average: float

    def order(self) -> NDArray[np.intp]:
        """Channel numbers by the size of their product, largest first; equal ones in channel order."""
        return np.argsort(-np.abs(self.products), kind="stable")

    @property
    def active(self) -> int:
        """How many channels are not zero at this place."""
        return int(np.count_nonzero(self.column))


def pixel(tensor: Array, weights: Array, bias: float, row: int, column: int) -> Pixel:
    """What one filter (C,) does at a place of `tensor` (C, H, W), in float64. Raises IndexError outside the tensor.

    total = Σ wᵢ·xᵢ, score = total + bias, output = max(0, score). `average` is the mean of the column: what the filter
    would give if a 1×1 convolution were the average that it is taken for.
    """
    channels, height, width = tensor.shape
    if not (0 <= row < height and 0 <= column < width):
        raise IndexError(f"no place ({row}, {column}) in a tensor of {height}×{width}")
    values, learned = (np.asarray(v, np.float64) for v in (tensor[:, row, column], weights))
    if learned.shape != (channels,):
        raise ValueError(f"a filter with {learned.size} weights cannot read {channels} channels")
    products = values * learned
    total = float(products.sum())
    score = total + float(bias)
    return Pixel(values, learned, float(bias), products, total, score, max(0.0, score), float(values.mean()))


def all_outputs(tensor: Array, weights: Array, biases: Array, row: int, column: int) -> Array:
    """What all N filters (N, C) give at one place, after ReLU: (N,) in float64."""
    values = np.asarray(tensor[:, row, column], np.float64)
    return np.maximum(np.asarray(weights, np.float64) @ values + biases, 0)


def liveliest(outputs: Array) -> int:
    """The channel of (N, H, W) whose values differ most over the picture: a filter worth opening with."""
    return int(np.asarray(outputs, np.float64).std(axis=(1, 2)).argmax())


def peak(output: Array, margin: int = 0) -> tuple[int, int]:
    """(row, column) of the largest value of one map (H, W), `margin` places away from its border."""
    height, width = output.shape
    inner = output[margin : height - margin, margin : width - margin]
    row, column = np.unravel_index(int(np.argmax(inner)), inner.shape)
    return int(row) + margin, int(column) + margin


def opening(outputs: Array, number: int, row: int, column: int) -> tuple[int, int, int]:
    """Filter, row and column to show of a layer's (N, H, W): those asked for, or (for −1) where most is to be seen.

    The place is away from the border, where the zeros of the padding are part of what a filter saw.
    """
    margin = outputs.shape[1] // 7
    inside = slice(margin, outputs.shape[1] - margin)
    number = liveliest(outputs[:, inside, inside]) if number < 0 else number
    return (number, *peak(outputs[number], margin)) if row < 0 or column < 0 else (number, row, column)


FEWEST_PLACES, MOST_PLACES = 2, 6
PRODUCT_PLACES = 3
"""Decimals of a product that is written out."""


def places(place: Pixel, channel: int) -> int:
    """Decimals that a channel's value and weight need, so that multiplied as they are written they give the product."""
    value, weight = float(place.column[channel]), float(place.weights[channel])
    wanted = f"{place.products[channel]:.{PRODUCT_PLACES}f}"
    for decimals in range(FEWEST_PLACES, MOST_PLACES):
        if f"{round(value, decimals) * round(weight, decimals):.{PRODUCT_PLACES}f}" == wanted:
            return decimals
    return MOST_PLACES


def sum_formula(place: Pixel, terms: int = 3) -> str:
    """The filter's sum in three lines of TeX: the `terms` largest products, the rest summed up, then bias and ReLU."""
    largest = [i for i in place.order()[:terms].tolist() if place.products[i]]
    rest, others = place.total - float(sum(place.products[i] for i in largest)), len(place.column) - len(largest)
    written = [_term(place, i) for i in largest]
    written.append(rf"\underbrace{{{_signed(rest)}}}_{{\text{{the other }}{others}}}")
    first, second = " + ".join(written[:2]), "".join(f" + {term}" for term in written[2:])
    result = rf"\max(0,\ {_signed(place.total)} + \underbrace{{{_signed(place.bias)}}}_{{b}}) = {place.output:.4f}"
    lines = (f"z &= {first}", rf"&\quad{second} = {_signed(place.total)}", f"y &= {result}")
    return r"\begin{aligned} " + r" \\ ".join(lines) + r" \end{aligned}"


def _term(place: Pixel, channel: int) -> str:
    digits = places(place, channel)
    return rf"{place.column[channel]:.{digits}f}\cdot{_signed(place.weights[channel], digits)}"


def _signed(value: float, digits: int = PRODUCT_PLACES) -> str:
    return f"{value:.{digits}f}" if value >= 0 else f"({value:.{digits}f})"


# All pixels -----------------------------------------------------------------------------------------------------------


class Section(NamedTuple):
    """A stretch of filters of a bank that come from one place: filters `start` to `stop` − 1."""

    label: str
    start: int
    stop: int
    learned: bool


@dataclass(frozen=True)
class Bank:
    """Filters to take the first n of: weights (N, C), biases (N,), and where they come from."""

    weights: Array
    biases: Array
    sections: tuple[Section, ...]


WIDEST = 1.5
"""How far above its input's channels a bank can widen a tensor."""


def bank(chosen: str, learned: dict[str, tuple[Array, Array]], seed: int = 1) -> Bank:
    """Filters that read the same tensor: those of the chosen layer first, then its siblings', then untrained ones.

    `learned` maps a label to weights (n, C) and biases (n,). Untrained filters are drawn the way a layer starts, normal
    with deviation √(2/C) and no bias (He et al., arXiv 1502.01852), till the bank is WIDEST times as wide as the input.
    """
    parts = [(chosen, *learned[chosen], True)]
    parts += [(label, *value, True) for label, value in learned.items() if label != chosen]
    channels = parts[0][1].shape[1]
    missing = int(WIDEST * channels) - sum(len(p[1]) for p in parts)
    if missing > 0:
        drawn = np.random.default_rng(seed).normal(0, np.sqrt(2 / channels), (missing, channels))
        parts.append((UNTRAINED, drawn.astype(np.float32), np.zeros(missing, np.float32), False))
    sections, start = [], 0
    for label, weights, _, known in parts:
        sections.append(Section(label, start, start + len(weights), known))
        start += len(weights)
    return Bank(np.concatenate([p[1] for p in parts]), np.concatenate([p[2] for p in parts]), tuple(sections))


def apply(tensor: Array, weights: Array, biases: Array, relu: bool = True) -> Array:
    """A 1×1 convolution: (C, H, W) with N filters gives (N, H, W), in the tensor's precision."""
    channels, height, width = tensor.shape
    kind = tensor.dtype
    flat = weights.astype(kind) @ tensor.reshape(channels, height * width) + biases.astype(kind)[:, None]
    return (np.maximum(flat, 0) if relu else flat).reshape(len(weights), height, width)
