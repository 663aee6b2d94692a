"""Multiplications or FLOPs, weights or parameters: numbers and words follow the way of counting."""

from __future__ import annotations

from viz.network.costs import Cost
from viz.notation.counting import USUAL, Counting


def test_costs_follow_the_convention() -> None:
    cost = Cost(12_443_648, 15_872, 15_920, 0)
    assert USUAL.work_words(cost) == "12.4 M multiplications"
    assert Counting(flops=True).work_words(cost) == "24.9 M FLOPs"
    assert USUAL.size_words(cost) == "15.9 k weights"
    assert Counting(biases=True).size_words(cost) == "15.9 k parameters"
    assert Counting(biases=True).size(cost) == 15_920


def test_what_is_counted_says_the_convention() -> None:
    assert "multiply-accumulates" in USUAL.sentence
    assert "without biases" in USUAL.sentence
    assert "FLOPs, 2 for each" in Counting(flops=True, biases=True).sentence
    assert "with biases" in Counting(flops=True, biases=True).sentence
