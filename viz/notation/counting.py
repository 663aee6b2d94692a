"""What is counted: multiplications or FLOPs, weights or parameters, and the words for it."""

from __future__ import annotations

from typing import Literal

from viz.network.costs import FLOPS_PER_MAC, Cost
from viz.notation.numbers import count

Counted = Literal["weights", "params"]


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


Convention = Literal["macs", "flops"]
