"""Predict-then-reveal questions of lesson 4."""

from __future__ import annotations

from dataclasses import replace

from pages.module.panel import Design
from viz.network.costs import branch_cost, naive_costs
from viz.notation import numbers
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_LABELS
from viz.site.question import Question, choose_number, choose_words, question_key


def module_questions(design: Design, counting: Counting = USUAL) -> tuple[Question, ...]:
    """Three questions about an Inception module, from the numbers on the screen."""
    return (_wider_reduce(design, counting), _wider_projection(design), _dearest_naive(design, counting))


def _with_width(design: Design, field: str, value: int) -> Design:
    return design._replace(module=replace(design.module, **{field: value}))  # type: ignore[arg-type]


def _wider_reduce(design: Design, counting: Counting) -> Question:
    reduce = design.module.reduce5x5
    other = _with_width(design, "reduce5x5", 2 * reduce)
    before, after = counting.work(design.total), counting.work(other.total)
    branch = counting.work(branch_cost(*design, "5x5").total)
    share = branch / before
    label = BRANCH_LABELS["5x5"]
    return choose_number(
        question_key(f"module-reduce-{counting.work_unit}", design.numbers.values()),
        f"The {label} reduce doubles, from {reduce} to {2 * reduce}. How many more {counting.work_unit} does the "
        "whole module need?",
        after / before - 1,
        (1.0, share / 2, min(0.95, 2 * share), 0.0),
        f"The {label} branch doubles, because both its parts are proportional to the reduce: "
        f"{numbers.count(branch)} more. That branch was {numbers.percent(share)} of the module, so the "
        f"module goes from {numbers.count(before)} to {numbers.count(after)}.",
        numbers.percent,
    )


def _wider_projection(design: Design) -> Question:
    projection, out = design.module.pool_proj, design.module.width
    reduce = design.module.reduce3x3
    other = _with_width(_with_width(design, "pool_proj", 2 * projection), "reduce3x3", 2 * reduce)
    return choose_number(
        question_key("module-width", design.numbers.values()),
        f"Both the pool projection ({projection} to {2 * projection}) and the {BRANCH_LABELS['3x3']} reduce "
        f"({reduce} to {2 * reduce}) double. How many channels does the output have then? Now it has {out}.",
        other.module.width,
        (out, out + projection + reduce, 2 * out, out + reduce),
        f"Only what enters the concatenation counts: the projection adds {projection}, so {out} + {projection} = "
        f"{other.module.width}. A reduce is inside its branch; the convolution after it decides "
        "how many channels come out.",
        lambda value: f"{value:,.0f}",
    )


def _dearest_naive(design: Design, counting: Counting) -> Question:
    costs = naive_costs(*design)
    dearest = max(costs, key=lambda c: counting.work(c.total))
    share = counting.work(dearest.total) / counting.work(design.naive)
    labels = [BRANCH_LABELS[c.branch] for c in costs]
    listed = ", ".join(f"{BRANCH_LABELS[c.branch]} {numbers.count(counting.work(c.total))}" for c in costs)
    right = BRANCH_LABELS[dearest.branch]
    return choose_words(
        question_key(f"module-naive-{counting.work_unit}", design.numbers.values()),
        f"Take all reduce layers and the projection away. Which branch then needs the most {counting.work_unit}?",
        right,
        [label for label in labels if label != right],
        f"Directly on {numbers.every(design.shape.c, 'channel')}: {listed}. The {right} branch has "
        f"{numbers.percent(share)} of the naive module; the pool multiplies nothing, but passes "
        f"{numbers.every(design.shape.c, 'channel')} on.",
    )
