"""Lesson 3's panel: what the browser gets, presets, tasks and the verdict."""

from __future__ import annotations

import pytest
from hypothesis import given

from pages.cost import panel
from pages.cost.panel import CLASSROOM, Choice
from tests import facts
from tests.pages.cost.choices import choices, longhand
from viz.network.architecture import MAX_CHANNELS, MAX_SIDE
from viz.notation.counting import Counting

# The panels that the questions are about


@given(choices())
def test_the_cost_panel_gives_the_browser_the_right_numbers(choice: Choice) -> None:
    numbers = panel.panel().at(choice._asdict())
    direct, through = longhand(choice)
    assert (numbers["direct"], numbers["through"]) == (direct, through)
    assert numbers["saving"] == pytest.approx(direct / through)
    assert panel.panel(Counting(flops=True)).at(choice._asdict())["direct"] == 2 * direct
    assert numbers["through_weights"] * choice.side**2 == through
    assert numbers["squeeze_memory"] + numbers["main_memory"] == numbers["through_memory"]


def test_presets_are_the_classroom_example_and_every_squeezed_branch() -> None:
    presets = panel.presets()
    assert len(presets) == 1 + 2 * len(facts.MODULES)
    assert presets["The classroom example"] == (28, 192, 32, 5, 16) == presets["Module 3a, 5×5 branch"]
    assert presets["Module 4c, 3×3 branch"] == (14, 512, 256, 3, 128)


def test_tasks_are_within_the_sliders() -> None:
    for task in panel.choice_set_ups():
        assert task.choice.reduce <= task.choice.cin <= MAX_CHANNELS
        assert task.choice.side <= MAX_SIDE
        assert task.choice.kernel % 2 == 1


@pytest.mark.parametrize(("number", "widest"), [(0, 154), (1, 27), (2, 66)])
def test_a_task_is_done_up_to_the_width_worked_out_by_hand(number: int, widest: int) -> None:
    """r·(Cin + k²·Cout) against k²·Cin·Cout: 992r < 153,600; 224r < 6,144; 4,032r against 2,662,400 / 10."""
    task = panel.choice_set_ups()[number]
    assert not task.is_reached(task.choice)
    assert task.end == task.choice._replace(reduce=widest)
    assert task.is_reached(task.end)
    assert not task.is_reached(task.end._replace(reduce=widest + 1))
    assert not task.is_reached(task.end._replace(side=task.end.side - 1)), "other sliders stay where they are"


def test_the_verdict_says_what_happens_on_both_sides_of_the_break_even() -> None:
    from viz.rendering.live import say

    lesson = panel.panel()
    said = {r: say(lesson.summary, lesson.at(CLASSROOM._replace(reduce=r)._asdict())) for r in (16, 150, 155, 192)}
    assert "12.4 M multiplications instead of 120 M: 9.68× fewer" in said[16]
    assert "only 3.1 % fewer" in said[150]
    assert said[155].startswith("Too wide")
    assert "24.0 % more" in said[192]


def test_the_claim_is_what_the_papers_bottlenecks_save() -> None:
    def saving(k: int, channels: int, width: int, reduce: int) -> float:
        return k * k * channels * width / (reduce * (channels + k * k * width))

    # 3a and 5a are the ends for the 3×3, 3b and 4a for the 5×5
    assert [round(saving(*row), 2) for row in ((3, 192, 128, 96), (3, 832, 320, 160))] == [1.71, 4.03]
    assert [round(saving(*row), 2) for row in ((5, 256, 96, 32), (5, 480, 48, 16))] == [7.23, 21.43]
    assert panel.claim().endswith("1.71 to 4.03 for a 3×3 and 7.23 to 21.4 for a 5×5.")


def test_memory_is_counted_with_the_weights() -> None:
    words = panel.about_memory()
    # 4 bytes each: 28·28·32 outputs and 153,600 weights; 28·28·48 outputs and 15,872 weights
    assert 4 * (28 * 28 * 32 + 153_600) == 698 * 1024
    assert 4 * (28 * 28 * 48 + 15_872) == 209 * 1024
    assert "49.0 KiB more" in words
    assert "538.0 KiB of weights are saved" in words
