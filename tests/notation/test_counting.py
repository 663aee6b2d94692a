"""Multiplications or FLOPs, weights or parameters: numbers and words follow the convention."""

from __future__ import annotations

from viz.network.costs import Cost
from viz.notation import counting


def test_costs_follow_the_convention() -> None:
    cost = Cost(12_443_648, 15_872, 15_920, 0)
    assert counting.work(cost) == "12.4 M multiplications"
    assert counting.work(cost, "flops") == "24.9 M FLOPs"
    assert counting.weights(cost) == "15.9 k weights"
    assert counting.weights(cost, "params") == "15.9 k parameters"
    assert counting.weights_of(cost, "params") == 15_920


def test_what_is_counted_says_the_convention() -> None:
    assert "multiply-accumulates" in counting.what_is_counted("macs", "weights")
    assert "without biases" in counting.what_is_counted("macs", "weights")
    assert "FLOPs, 2 for each" in counting.what_is_counted("flops", "params")
    assert "with biases" in counting.what_is_counted("flops", "params")
