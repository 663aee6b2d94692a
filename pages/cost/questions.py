"""Predict-then-reveal questions of lesson 3."""

from __future__ import annotations

from pages.cost.panel import Choice
from viz.network.architecture import MAX_SIDE
from viz.notation import names, numbers
from viz.site.question import Question, choose_number, choose_words, question_key


def cost_questions(choice: Choice) -> tuple[Question, ...]:
    """Three questions about a bottleneck before a convolution, from the numbers on the screen."""
    return (_other_bottleneck(choice), _without(choice), _other_side(choice))


def _other_bottleneck(choice: Choice) -> Question:
    wider = 2 * choice.reduce <= choice.cin
    other = choice._replace(reduce=2 * choice.reduce if wider else max(1, choice.reduce // 2))
    before, after = choice.compare().bottleneck.macs, other.compare().bottleneck.macs
    squeeze, main = other.compare().reduce.macs, other.compare().main.macs
    return choose_number(
        question_key("cost-bottleneck", choice),
        f"The bottleneck goes from {choice.reduce} to {other.reduce}. How many multiplications does it need then, "
        f"1×1 included? Now it is {numbers.count(before)}.",
        after,
        (before, 2 * after, (before + after) / 2, after / 2, choice.compare().direct.macs),
        f"Both parts are proportional to r: {numbers.count(squeeze)} for the 1×1 and {numbers.count(main)} for the "
        f"{names.kernel(choice.kernel)} behind it, together {numbers.count(after)} "
        f"({numbers.exact(after)}), {numbers.against(after / before)} what it was.",
    )


def _without(choice: Choice) -> Question:
    costs = choice.compare()
    r, limit = choice.reduce, costs.break_even
    kinds = ("More: the bottleneck saves", "Fewer: the bottleneck costs more than it saves", "Exactly as many")
    right = 0 if r < limit else 1 if r > limit else 2
    gap = abs(costs.direct.macs - costs.bottleneck.macs)
    compared = f"{numbers.exact(r)} is {('below', 'above', 'exactly at')[right]} the break-even"
    return choose_words(
        question_key("cost-without", choice),
        f"Take the 1×1 bottleneck of {r} away and run the {names.kernel(choice.kernel)} on "
        f"{numbers.every(choice.cin, 'channel')}. Does that need more or fewer multiplications?",
        kinds[right],
        [kind for kind in kinds if kind != kinds[right]],
        f"Directly it takes {numbers.count(costs.direct.macs)}, through the bottleneck "
        f"{numbers.count(costs.bottleneck.macs)}, a difference of {numbers.count(gap)}. "
        f"{compared}, r* = k²·Cin·Cout / (Cin + k²·Cout) = {limit:.1f}.",
    )


def _other_side(choice: Choice) -> Question:
    grows = 2 * choice.side <= MAX_SIDE
    other = choice._replace(side=2 * choice.side if grows else choice.side // 2)
    macs, times = choice.compare().bottleneck.macs, other.compare().bottleneck.macs / choice.compare().bottleneck.macs
    word = f"{times:g} times as many" if grows else f"{numbers.round_percent(times)} of the"
    side = f"{'twice' if grows else 'half'} as many"
    right = f"{word} multiplications, the same weights"
    return choose_words(
        question_key("cost-side", choice),
        f"The picture changes from {choice.side}×{choice.side} to {other.side}×{other.side}. What happens to "
        "the bottleneck's cost?",
        right,
        [
            f"{side} multiplications, the same weights",
            f"{word} multiplications, {word} weights",
            f"{side} multiplications, {side} weights",
        ],
        f"Every filter is applied at H·W places: {numbers.count(macs)} becomes "
        f"{numbers.count(other.compare().bottleneck.macs)} multiplications. The filters themselves do not change, "
        f"so it stays at {numbers.count(choice.compare().bottleneck.weights)} weights.",
    )
