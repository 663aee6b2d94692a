"""Predict-then-reveal questions of lesson 3."""

from __future__ import annotations

from pages.cost.panel import Choice
from viz.network.architecture import MAX_SIDE
from viz.notation import names, numbers
from viz.notation.counting import USUAL, Counting
from viz.site.question import Question, choose_number, choose_words, question_key


def cost_questions(choice: Choice, counting: Counting = USUAL) -> tuple[Question, ...]:
    """Three questions about a bottleneck before a convolution, from the numbers on the screen."""
    return (_other_bottleneck(choice, counting), _without(choice, counting), _other_side(choice, counting))


def _other_bottleneck(choice: Choice, counting: Counting) -> Question:
    wider = 2 * choice.reduce <= choice.cin
    other = choice._replace(reduce=2 * choice.reduce if wider else max(1, choice.reduce // 2))
    before, after = counting.work(choice.compare().bottleneck), counting.work(other.compare().bottleneck)
    squeeze, main = counting.work(other.compare().reduce), counting.work(other.compare().main)
    return choose_number(
        question_key(f"cost-bottleneck-{counting.work_unit}", choice),
        f"The bottleneck goes from {choice.reduce} to {other.reduce}. How many {counting.work_unit} does it need "
        f"then, 1×1 included? Now it is {numbers.count(before)}.",
        after,
        (before, 2 * after, (before + after) / 2, after / 2, counting.work(choice.compare().direct)),
        f"Both parts are proportional to r: {numbers.count(squeeze)} for the 1×1 and {numbers.count(main)} for the "
        f"{names.kernel(choice.kernel)} after it, together {numbers.count(after)} "
        f"({numbers.exact(after)}), {numbers.against(after / before)} what it was.",
    )


def _without(choice: Choice, counting: Counting) -> Question:
    costs = choice.compare()
    r, limit = choice.reduce, costs.break_even
    kinds = ("More: the bottleneck saves", "Fewer: the bottleneck costs more than it saves", "Exactly as many")
    right = 0 if r < limit else 1 if r > limit else 2
    direct, through = counting.work(costs.direct), counting.work(costs.bottleneck)
    compared = f"{numbers.exact(r)} is {('below', 'above', 'exactly at')[right]} the break-even"
    return choose_words(
        question_key(f"cost-without-{counting.work_unit}", choice),
        f"Take the 1×1 bottleneck of {r} away and run the {names.kernel(choice.kernel)} on "
        f"{numbers.every(choice.cin, 'channel')}. Does that need more or fewer {counting.work_unit}?",
        kinds[right],
        [kind for kind in kinds if kind != kinds[right]],
        f"Directly it takes {numbers.count(direct)}, through the bottleneck {numbers.count(through)}, a difference of "
        f"{numbers.count(abs(direct - through))}. "
        f"{compared}, r* = k²·Cin·Cout / (Cin + k²·Cout) = {limit:.1f}.",
    )


def _other_side(choice: Choice, counting: Counting) -> Question:
    grows = 2 * choice.side <= MAX_SIDE
    other = choice._replace(side=2 * choice.side if grows else choice.side // 2)
    work, size = counting.work_unit, counting.size_unit
    before, after = counting.work(choice.compare().bottleneck), counting.work(other.compare().bottleneck)
    times = after / before
    word = f"{times:g} times as many" if grows else f"{numbers.round_percent(times)} of the"
    side = f"{'twice' if grows else 'half'} as many"
    right = f"{word} {work}, the same {size}"
    return choose_words(
        question_key(f"cost-side-{work}-{size}", choice),
        f"The input changes from {choice.side}×{choice.side} to {other.side}×{other.side}. What happens to "
        "the bottleneck's cost?",
        right,
        [
            f"{side} {work}, the same {size}",
            f"{word} {work}, {word} {size}",
            f"{side} {work}, {side} {size}",
        ],
        f"Every filter is applied at H·W places: {numbers.count(before)} becomes {numbers.count(after)} {work}. The "
        f"filters themselves do not change, so it stays at {counting.size_words(choice.compare().bottleneck)}.",
    )
