"""Predict-then-reveal questions, made from the current numbers: pure data, no drawing.

A page's builder turns its state into `Question`s; viz/ui/questions.py asks them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from viz import captions
from viz.cost_panel import MAX_SIDE, Choice
from viz.costs import branch_costs, naive_costs
from viz.module_panel import Design
from viz.palette import BRANCH_LABELS


@dataclass(frozen=True)
class Question:
    """A question with one right option. `key` names the question and the state it was made from.

    A new state gives a new key, so that an answer is never shown for other numbers than those it was given for.
    """

    key: str
    prompt: str
    options: tuple[str, ...]
    answer: int
    explanation: str

    def __post_init__(self) -> None:
        if len(set(self.options)) != len(self.options) or not 0 <= self.answer < len(self.options) >= 2:
            raise ValueError(f"question {self.key!r} needs two or more distinct options, got {self.options}")


def choose_words(key: str, prompt: str, right: str, wrong: Sequence[str], explanation: str) -> Question:
    """A question from its right and wrong options in words; repeated options are dropped.

    The order depends on the key alone, so that it neither jumps nor gives the answer away.
    """
    options = list(dict.fromkeys((right, *wrong)))
    turn = sum(map(ord, key)) % len(options)
    options = options[turn:] + options[:turn]
    return Question(key, prompt, tuple(options), options.index(right), explanation)


def choose_number(
    key: str,
    prompt: str,
    right: float,
    wrong: Iterable[float],
    explanation: str,
    written: Callable[[float], str] = captions.count,
) -> Question:
    """A question whose options are numbers, smallest first; wrong ones that read like the right one are dropped."""
    by_text = {written(value): value for value in (*wrong, right)}
    options = sorted(by_text, key=lambda text: by_text[text])
    return Question(key, prompt, tuple(options), options.index(written(right)), explanation)


def cost_questions(choice: Choice) -> tuple[Question, ...]:
    """Three questions about a bottleneck before a convolution, from the numbers on the screen."""
    return (_other_bottleneck(choice), _without(choice), _other_side(choice))


def question_key(kind: str, numbers: Iterable[int]) -> str:
    return f"{kind}-" + "-".join(map(str, numbers))


def _other_bottleneck(choice: Choice) -> Question:
    wider = 2 * choice.reduce <= choice.cin
    other = choice._replace(reduce=2 * choice.reduce if wider else max(1, choice.reduce // 2))
    now, then = choice.compare().bottleneck.macs, other.compare().bottleneck.macs
    squeeze, main = other.compare().reduce.macs, other.compare().main.macs
    return choose_number(
        question_key("cost-bottleneck", choice),
        f"The bottleneck goes from {choice.reduce} to {other.reduce}. How many multiplications does it need then, "
        f"1×1 included? Now it is {captions.count(now)}.",
        then,
        (now, 2 * then, (now + then) / 2, then / 2, choice.compare().direct.macs),
        f"Both parts are proportional to r: {captions.count(squeeze)} for the 1×1 and {captions.count(main)} for the "
        f"{captions.kernel(choice.kernel)} behind it, together {captions.count(then)} "
        f"({captions.exact(then)}), {captions.against(then / now)} what it was.",
    )


def _without(choice: Choice) -> Question:
    costs = choice.compare()
    r, limit = choice.reduce, costs.break_even
    kinds = ("More: the bottleneck saves", "Fewer: the bottleneck costs more than it saves", "Exactly as many")
    right = 0 if r < limit else 1 if r > limit else 2
    gap = abs(costs.direct.macs - costs.bottleneck.macs)
    compared = f"{captions.exact(r)} is {('below', 'above', 'exactly at')[right]} the break-even"
    return choose_words(
        question_key("cost-without", choice),
        f"Take the 1×1 bottleneck of {r} away and run the {captions.kernel(choice.kernel)} on all {choice.cin} "
        "channels. Does that need more or fewer multiplications?",
        kinds[right],
        [kind for kind in kinds if kind != kinds[right]],
        f"Directly it takes {captions.count(costs.direct.macs)}, through the bottleneck "
        f"{captions.count(costs.bottleneck.macs)}, a difference of {captions.count(gap)}. "
        f"{compared}, r* = k²·Cin·Cout / (Cin + k²·Cout) = {limit:.1f}.",
    )


def _other_side(choice: Choice) -> Question:
    grows = 2 * choice.side <= MAX_SIDE
    other = choice._replace(side=2 * choice.side if grows else choice.side // 2)
    macs, times = choice.compare().bottleneck.macs, other.compare().bottleneck.macs / choice.compare().bottleneck.macs
    word = f"{times:g} times as many" if grows else f"{captions.percent(times)} of the"
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
        f"Every filter is applied at H·W places: {captions.count(macs)} becomes "
        f"{captions.count(other.compare().bottleneck.macs)} multiplications. The filters themselves do not change, "
        f"so it stays at {captions.count(choice.compare().bottleneck.weights)} weights.",
    )


def module_questions(design: Design) -> tuple[Question, ...]:
    """Three questions about an Inception module, from the numbers on the screen."""
    return (_wider_reduce(design), _wider_projection(design), _dearest_naive(design))


def _changed(design: Design, field: str, value: int) -> Design:
    return design._replace(module=replace(design.module, **{field: value}))  # type: ignore[arg-type]


def _wider_reduce(design: Design) -> Question:
    now = design.module.reduce5x5
    other = _changed(design, "reduce5x5", 2 * now)
    before, after = design.total.macs, other.total.macs
    branch = next(c for c in branch_costs(*design) if c.branch == "5x5")
    share = branch.total.macs / before
    label = BRANCH_LABELS["5x5"]
    return choose_number(
        question_key("module-reduce", design.numbers.values()),
        f"The {label} reduce doubles, from {now} to {2 * now}. How many more multiplications does the "
        "whole module need?",
        after / before - 1,
        (1.0, share / 2, min(0.95, 2 * share), 0.0),
        f"The {label} branch doubles, because both its parts are proportional to the reduce: "
        f"{captions.count(branch.total.macs)} more. That branch was {captions.percent(share)} of the module, so the "
        f"module goes from {captions.count(before)} to {captions.count(after)}.",
        captions.percent,
    )


def _wider_projection(design: Design) -> Question:
    now, out = design.module.pool_proj, design.module.width
    reduce = design.module.reduce3x3
    other = _changed(_changed(design, "pool_proj", 2 * now), "reduce3x3", 2 * reduce)
    return choose_number(
        question_key("module-width", design.numbers.values()),
        f"Both the pool projection ({now} to {2 * now}) and the {BRANCH_LABELS['3x3']} reduce ({reduce} to "
        f"{2 * reduce}) double. How many channels does the output have then? Now it has {out}.",
        other.module.width,
        (out, out + now + reduce, 2 * out, out + reduce),
        f"Only what enters the concatenation counts: the projection adds {now}, so {out} + {now} = "
        f"{other.module.width}. A reduce is inside its branch; the convolution behind it decides "
        "how many channels come out.",
        lambda value: f"{value:,.0f}",
    )


def _dearest_naive(design: Design) -> Question:
    costs = naive_costs(*design)
    dearest = max(costs, key=lambda c: c.total.macs)
    whole = design.naive.macs
    labels = [BRANCH_LABELS[c.branch] for c in costs]
    listed = ", ".join(f"{BRANCH_LABELS[c.branch]} {captions.count(c.total.macs)}" for c in costs)
    right = BRANCH_LABELS[dearest.branch]
    return choose_words(
        question_key("module-naive", design.numbers.values()),
        "Take all 1×1 reductions and the projection away. Which branch then needs the most multiplications?",
        right,
        [label for label in labels if label != right],
        f"Directly on {design.shape.c} channels: {listed}. The {right} branch has "
        f"{captions.percent(dearest.total.macs / whole)} of the naive module; the pool multiplies nothing, but passes "
        f"all {design.shape.c} channels on.",
    )
