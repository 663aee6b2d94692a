"""Questions are made from the numbers on the screen, and their right answer is right by longhand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import facts
from viz import captions, cost_panel, module_panel
from viz.architecture import MAX_CHANNELS, PAPER, WIDTH_FIELDS
from viz.cost_panel import CLASSROOM, MAX_SIDE, Choice
from viz.questions import Question, choose_number, choose_words, cost_questions, module_questions


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    cin = draw(st.integers(1, MAX_CHANNELS))
    return Choice(
        draw(st.integers(1, MAX_SIDE)),
        cin,
        draw(st.integers(1, MAX_CHANNELS)),
        draw(st.sampled_from((1, 3, 5, 7, 9, 11))),
        draw(st.integers(1, cin)),
    )


def longhand(c: Choice) -> tuple[int, int]:
    """Multiplications directly and through the bottleneck."""
    area = c.side * c.side
    return area * c.cout * c.kernel**2 * c.cin, area * c.reduce * c.cin + area * c.cout * c.kernel**2 * c.reduce


@given(choices())
def test_cost_questions_are_sound_for_every_state(choice: Choice) -> None:
    questions = cost_questions(choice)
    assert len(questions) == 3
    for question in questions:
        assert len(question.options) >= 2
        assert len(set(question.options)) == len(question.options)
    bottleneck, without, _ = questions
    direct, through = longhand(choice)
    other = 2 * choice.reduce if 2 * choice.reduce <= choice.cin else max(1, choice.reduce // 2)
    assert bottleneck.options[bottleneck.answer] == captions.count(longhand(choice._replace(reduce=other))[1])
    expected = "More" if direct > through else "Fewer" if direct < through else "Exactly"
    assert without.options[without.answer].startswith(expected)


def test_cost_questions_of_the_classroom_example() -> None:
    bottleneck, without, side = cost_questions(CLASSROOM)
    assert "from 16 to 32" in bottleneck.prompt
    assert bottleneck.options[bottleneck.answer] == "24.9 M"
    assert captions.exact(2 * (facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN)) in bottleneck.explanation
    assert without.options[without.answer] == "More: the bottleneck saves"
    assert "154.8" in without.explanation
    assert side.options[side.answer] == "4 times as many multiplications, the same weights"
    assert "49.8 M" in side.explanation


def test_half_of_an_odd_side_is_a_percentage_and_not_a_factor_below_one() -> None:
    side = cost_questions(CLASSROOM._replace(side=223))[2]
    assert side.options[side.answer] == "24.8 % of the multiplications, the same weights"


def test_above_the_break_even_taking_it_away_saves() -> None:
    without = cost_questions(CLASSROOM._replace(reduce=CLASSROOM.cin))[1]
    assert without.options[without.answer].startswith("Fewer")


def test_another_state_is_another_question() -> None:
    one, other = cost_questions(CLASSROOM), cost_questions(CLASSROOM._replace(reduce=17))
    assert not {q.key for q in one} & {q.key for q in other}
    assert [q.key for q in one] == [q.key for q in cost_questions(CLASSROOM)]


@given(st.sampled_from(list(facts.MODULES)), st.lists(st.integers(1, 1024), min_size=6, max_size=6))
def test_module_questions_are_sound_for_every_state(name: str, widths: list[int]) -> None:
    design = module_panel.design(name, dict(zip(WIDTH_FIELDS, widths, strict=True)))
    reduce, width, naive = module_questions(design)
    _, _, three, squeeze, five, pool = widths
    area, cin = design.shape.h**2, design.shape.c
    out = widths[0] + three + five + pool
    assert width.options[width.answer] == f"{out + pool:,}"
    more = area * (squeeze * cin + 25 * squeeze * five) / design.total.macs
    assert reduce.options[reduce.answer] == captions.percent(more)
    direct = {"1×1": widths[0], "3×3": 9 * three, "5×5": 25 * five, "pool": 0}
    right = naive.options[naive.answer]
    assert direct[right] == max(direct.values())


def test_module_questions_of_3a() -> None:
    reduce, width, naive = module_questions(module_panel.paper_design("3a"))
    assert "from 16 to 32" in reduce.prompt
    assert reduce.options[reduce.answer] == "9.7 %"
    assert width.options[width.answer] == "288"
    assert naive.options[naive.answer] == "3×3"


def test_words_keep_one_order_and_drop_repetitions() -> None:
    question = choose_words("k", "?", "yes", ["no", "yes", "perhaps", "no"], "because")
    assert sorted(question.options) == ["no", "perhaps", "yes"]
    assert question.options[question.answer] == "yes"
    assert question == choose_words("k", "?", "yes", ["no", "yes", "perhaps", "no"], "because")


def test_numbers_are_in_order_without_doubles() -> None:
    question = choose_number("k", "?", 200.0, [10, 200.2, 3000.0, 1], "because")
    assert question.options == ("1", "10", "200", "3,000")
    assert question.answer == 2


@pytest.mark.parametrize(("options", "answer"), [(("a",), 0), (("a", "a"), 0), (("a", "b"), 2), ((), 0)])
def test_a_question_without_a_choice_is_refused(options: tuple[str, ...], answer: int) -> None:
    with pytest.raises(ValueError, match="distinct options"):
        Question("k", "?", options, answer, "")


# The panels that the questions are about


@given(choices())
def test_the_cost_panel_gives_the_browser_the_right_numbers(choice: Choice) -> None:
    numbers = cost_panel.panel().at(choice._asdict())
    direct, through = longhand(choice)
    assert (numbers["direct"], numbers["through"]) == (direct, through)
    assert numbers["saving"] == pytest.approx(direct / through)
    assert cost_panel.panel("flops").at(choice._asdict())["direct"] == 2 * direct
    assert numbers["through_weights"] * choice.side**2 == through
    assert numbers["squeeze_memory"] + numbers["main_memory"] == numbers["through_memory"]


def test_presets_are_the_classroom_example_and_every_squeezed_branch() -> None:
    presets = cost_panel.presets()
    assert len(presets) == 1 + 2 * len(facts.MODULES)
    assert presets["The classroom example"] == (28, 192, 32, 5, 16) == presets["Module 3a, 5×5 branch"]
    assert presets["Module 4c, 3×3 branch"] == (14, 512, 256, 3, 128)


def test_tasks_are_within_the_sliders() -> None:
    for task in cost_panel.tasks():
        assert task.choice.reduce <= task.choice.cin <= MAX_CHANNELS
        assert task.choice.side <= MAX_SIDE
        assert task.choice.kernel % 2 == 1


def test_the_verdict_says_what_happens_on_both_sides_of_the_break_even() -> None:
    from viz.live import say

    lesson = cost_panel.panel()
    said = {r: say(lesson.summary, lesson.at(CLASSROOM._replace(reduce=r)._asdict())) for r in (16, 150, 155, 192)}
    assert "12.4 M multiplications instead of 120 M: 9.68× fewer" in said[16]
    assert "only 3.1 % fewer" in said[150]
    assert said[155].startswith("Too wide")
    assert "24.0 % more" in said[192]


@pytest.mark.parametrize("name", facts.MODULES)
def test_the_module_panel_gives_the_browser_the_tables_numbers(name: str) -> None:
    design, row = module_panel.paper_design(name), facts.MODULES[name]
    numbers = module_panel.panel().at(design.numbers)
    assert (numbers["all"], numbers["naive"], numbers["weights"]) == (row.macs, row.naive, row.weights)
    assert numbers["out"] == row.out
    assert numbers["naive_out"] == row.out + row.channels - PAPER.module(name).pool_proj
    if name in facts.BRANCHES:
        assert tuple(numbers[f"b{b}"] for b in ("1x1", "3x3", "5x5", "pool")) == facts.BRANCHES[name]


def test_the_module_panel_says_when_a_reduce_is_too_wide() -> None:
    from viz.live import say

    words = module_panel._too_wide("5x5")
    lesson = module_panel.panel()
    below = lesson.at(module_panel.paper_design("3a").numbers)
    above = lesson.at(module_panel.design("3a", {"reduce5x5": 155}).numbers)
    assert "16 is below its break-even r* = 154.8" in say(words, below)
    assert "155 is above its break-even r* = 154.8" in say(words, above)
