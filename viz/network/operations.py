"""The operations that a network is declared with, each with its free choices and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Padding = Literal["same", "valid"]
Role = Literal["conv", "reduce", "pool", "proj"]

BATCH_NORM_EPS = 1e-3
"""Added to the variance under the root. torchvision's googlenet.py; the embedded network was trained with the same."""


@dataclass(frozen=True)
class Conv:
    """A convolution with `width` filters of `kernel`×`kernel`, its bias and the ReLU after it.

    Padding "same" is (kernel − 1)/2 on every side, "valid" is none. With `batch_norm` the bias is replaced by a
    normalisation with a scale and a shift per channel (at run time it is folded into the convolution).
    """

    width: int
    kernel: int = 1
    stride: int = 1
    padding: Padding = "same"
    batch_norm: bool = False


@dataclass(frozen=True)
class Pool:
    """A sliding max or average pool; with `ceil` a last, partly outside window counts."""

    kind: Literal["max", "average"]
    kernel: int
    stride: int
    padding: Padding = "valid"
    ceil: bool = False


@dataclass(frozen=True)
class AdaptivePool:
    """An average pool whose windows are chosen so that the output is `size`×`size`."""

    size: int


@dataclass(frozen=True)
class LocalResponseNorm:
    """AlexNet's normalisation across `size` neighbouring channels (no weights)."""

    size: int = 5


@dataclass(frozen=True)
class Dropout:
    """Switches off a share `p` of its inputs while training; nothing at inference."""

    p: float


@dataclass(frozen=True)
class Linear:
    """A fully connected layer with `width` outputs and biases; `relu` says whether a ReLU follows."""

    width: int
    relu: bool = False


@dataclass(frozen=True)
class Concat:
    """Stacks its inputs along the channels."""


Op = Conv | Pool | AdaptivePool | LocalResponseNorm | Dropout | Linear | Concat


@dataclass(frozen=True)
class Part:
    """One operation of a branch: what it is for (`role`) and the operation."""

    role: Role
    op: Conv | Pool


def filters_of(op: Conv | Pool) -> int:
    """Filters of a convolution. Raises TypeError for a pool."""
    if isinstance(op, Pool):
        raise TypeError(f"the {op.kind} pool has no width of its own: it gives as many channels as it reads")
    return op.width
