"""Lesson 4's drawing: its numbers against the hand-made tables, as it is and naive, for all nine modules."""

from __future__ import annotations

from typing import Any

import pytest

from pages.module import diagram, panel
from tests import facts
from viz.notation.counting import USUAL
from viz.notation.palette import colour_of
from viz.rendering.live import fill

BLOCK: dict[str, Any] = diagram.module_drawing(panel.symbolic_design().module, USUAL, scale="all", says="")


def at(name: str, plain: int) -> dict[str, int | float]:
    """All numbers of a module's drawing."""
    return panel.panel().at(panel.paper_design(name).numbers | {diagram.IS_NAIVE: plain})


def there(item: dict[str, Any], numbers: dict[str, int | float]) -> bool:
    return not item["there"] or bool(numbers[item["there"]])


@pytest.mark.parametrize("name", facts.MODULES)
@pytest.mark.parametrize("plain", [0, 1], ids=["real", "naive"])
def test_the_lines_add_up_to_the_modules_work_and_the_stack_to_its_channels(name: str, plain: int) -> None:
    numbers, row = at(name, plain), facts.MODULES[name]
    work = sum(numbers[line["number"]] for line in BLOCK["lines"] if line["number"] and there(line, numbers))
    assert work == (row.naive if plain else row.macs)
    passed_on = row.channels - numbers["pool_proj"] if plain else 0
    assert sum(numbers[part["number"]] for part in BLOCK["stack"]) == row.out + passed_on


def test_module_3a_is_drawn_as_its_table_says() -> None:
    numbers = at("3a", 0)
    boxes = {box["key"]: fill(box["text"], numbers) for box in BLOCK["boxes"] if there(box, numbers)}
    assert boxes == {
        "input": "28×28×192",
        "1x1-conv": "→ 64",
        "3x3-reduce": "1×1 → 96",
        "3x3-conv": "→ 128",
        "5x5-reduce": "1×1 → 16",
        "5x5-conv": "→ 32",
        "pool-pool": "keeps 192",
        "pool-proj": "1×1 → 32",
    }
    work = {
        line["end"]: fill(line["text"], numbers) for line in BLOCK["lines"] if line["text"] and there(line, numbers)
    }
    assert work == {
        "1x1-conv": "9.6 M",
        "3x3-reduce": "14.5 M",
        "3x3-conv": "86.7 M",
        "5x5-reduce": "2.4 M",
        "5x5-conv": "10.0 M",
        "pool-proj": "4.8 M",
    }


def test_the_naive_module_has_neither_reductions_nor_a_projection() -> None:
    numbers = at("3a", 1)
    boxes = {box["key"] for box in BLOCK["boxes"] if there(box, numbers)}
    assert boxes == {"input", "1x1-conv", "3x3-conv", "5x5-conv", "pool-pool"}
    ends = {(line["start"], line["end"]) for line in BLOCK["lines"] if there(line, numbers)}
    assert ends == {("input", box) for box in boxes - {"input"}} | {
        (box, f"out-{box.split('-')[0]}") for box in boxes - {"input"}
    }


def test_nine_naive_modules_need_eight_times_the_work() -> None:
    """Both numbers by hand from Table 1; the last layer reads 4,944 channels instead of 1,024."""
    assert panel.tower() == (facts.PAPER_MACS, 12_568_061_056)
    assert "12.6 G multiplications instead of 1.58 G, 7.94×" in panel.about_the_tower()


def test_a_box_has_the_colour_of_its_branch_and_the_pool_none() -> None:
    colours = {box["key"]: box["colour"] for box in BLOCK["boxes"]}
    grey = colours.pop("input")
    assert colours.pop("pool-pool") == grey
    assert grey not in colours.values()
    assert colours == {
        "1x1-conv": colour_of("1x1", "conv"),
        "3x3-reduce": colour_of("3x3", "reduce"),
        "3x3-conv": colour_of("3x3", "conv"),
        "5x5-reduce": colour_of("5x5", "reduce"),
        "5x5-conv": colour_of("5x5", "conv"),
        "pool-proj": colour_of("pool", "proj"),
    }
