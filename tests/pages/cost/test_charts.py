"""The chart of what a bottleneck loses: every point of it worked out by hand."""

from __future__ import annotations

import pytest

from pages.cost.charts import TYPE_ON_A_WALL, kept_and_cost
from pages.cost.panel import five_by_five


def test_the_width_that_is_marked_is_the_papers() -> None:
    assert five_by_five("3a") == (28, 192, 32, 5, 16)


@pytest.mark.parametrize("size", [14, TYPE_ON_A_WALL])
def test_the_lines_are_the_shares_and_the_marks_say_them(size: int) -> None:
    kept = [min(1, r / 100) for r in range(1, 193)]
    figure = kept_and_cost(kept, five_by_five("3a"), "Input", size)
    assert figure.layout.height == {14: 430, TYPE_ON_A_WALL: round(400 * TYPE_ON_A_WALL / 14)}[size]
    variance, work = figure.data
    assert list(variance.y) == pytest.approx(kept, abs=1e-4)
    # r·(192 + 25·32) of 25·32·192 multiplications a place
    assert list(work.y) == pytest.approx([r * 992 / 153600 for r in range(1, 193)], abs=1e-4)
    assert variance.customdata[15] == "r = 16: 16.0 %"
    assert work.customdata[15] == "r = 16: 10.3 %"
    assert [note.text for note in figure.layout.annotations] == ["16.0 %", "10.3 %"]
    assert [shape.x0 for shape in figure.layout.shapes] == [16]
    assert figure.layout.xaxis.title.text == "width of the bottleneck r (channels)"
