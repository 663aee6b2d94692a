"""Shapes, operations and branches in words."""

from __future__ import annotations

import pytest

from viz.network.architecture import PAPER, TORCHVISION, Conv, Pool
from viz.network.shapes import Shape
from viz.notation import names


def test_shapes_are_written_height_first() -> None:
    assert names.shape(Shape(192, 28, 28)) == "28×28×192"
    assert names.kernel(5) == "5×5"
    assert [names.channels(64, 128), names.channels(3, 1)] == ["64–191", "3"]


def test_operations_and_branches_in_words() -> None:
    assert names.operation(Conv(32, 5)) == "32 filters 5×5"
    assert names.operation(Conv(1)) == "1 filter 1×1"
    assert names.operation(Pool("max", 3, 1, "same")) == "max pool 3×3"
    assert [names.branch_label(b) for b in PAPER.module("3a").branches] == ["1×1", "3×3", "5×5", "pool"]
    assert names.branch_label(TORCHVISION.module("3a").branches[2]) == "“5×5” (3×3)"


@pytest.mark.parametrize(
    ("rank", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (191, "191st")]
)
def test_ordinals(rank: int, text: str) -> None:
    assert names.ordinal(rank) == text
