"""Whom to believe: every classifier and every rule with its answer on a picture and how often it is right on many."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from viz.inference.answers import Answer, Guess, Rule, votes
from viz.inference.measured import Accuracy, Report
from viz.network.architecture import Network
from viz.notation import names, numbers
from viz.notation.palette import HEAD_COLOUR

RULE_WORDS: dict[Rule, tuple[str, str]] = {
    "confident": ("the surest", "believe the most confident"),
    "average": ("the average", "of the probabilities"),
}
"""The rules that ask more than one classifier, and how."""
ORACLE = ("a perfect chooser", "right if any classifier is")


class Believed(NamedTuple):
    """Whom one may believe, how that is meant, the answer here ("" if there is none), how often it is right, and
    `whose` first five may hold the class."""

    whom: str
    how: str
    answer: str
    accuracy: Accuracy | None
    whose: str = "its"


def rows_of(
    network: Network, classes: Sequence[str], by_head: Mapping[str, Answer], trained: Sequence[str], figures: Report
) -> tuple[Believed, ...]:
    """The trained classifiers in their order, the rules, and, where it was measured, a chooser that always knows."""

    def said(guess: Guess) -> str:
        return f"{names.short(classes[guess.label])}, {numbers.probability(guess.probability)}"

    heads = [
        Believed(
            names.title(head),
            "GoogLeNet's answer" if head == network.final.name else f"after {names.head_place(network, head)}",
            said(answer.best),
            figures.head(head),
        )
        for head, answer in by_head.items()
        if head in trained
    ]
    asked = [
        Believed(
            RULE_WORDS[vote.rule][0],
            f"here {names.title(vote.head)}" if vote.head else RULE_WORDS[vote.rule][1],
            said(vote.guess),
            figures.vote(vote.rule),
        )
        for vote in votes(by_head, trained)
        if vote.rule in RULE_WORDS
    ]
    oracle = figures.vote("oracle")
    agreed = {by_head[head].best.label for head in by_head if head in trained}
    answer = names.short(classes[agreed.pop()]) if len(agreed) == 1 else ""
    return (*heads, *asked, *([Believed(*ORACLE, answer, oracle, "any")] if oracle else []))


RULES_TABLE = """<style>
.believe {{ border-collapse: collapse; width: 100%; max-width: 64rem; font-size: max(1rem, var(--least)); }}
.believe th, .believe td {{ text-align: left; padding: .45rem .6rem .45rem 0; border-bottom: var(--line); }}
.believe th {{ font-weight: 600; }}
.believe small {{ font-size: max(.8rem, var(--least)); font-weight: 400; opacity: .8; margin-left: .5rem; }}
.believe .much {{ width: 45%; }}
.believe .bar {{ display: inline-block; vertical-align: middle; height: 1.1em; background: {colour};
  border-radius: .2rem; margin-right: .5rem; }}
@media (min-width: 1280px) {{
  .believe {{ max-width: none; font-size: max(1.15rem, var(--least)); }}
  .believe th, .believe td {{ padding-block: clamp(.6rem, 4svh - 1.2rem, 1.4rem); }}
}}
@media (max-width: 640px) {{
  .believe {{ font-size: .9rem; --beside: 4rem; }}
  .believe .much {{ width: 36%; }}
  .believe small {{ display: block; margin-left: 0; }}
}}
</style>
<table class="believe">
<thead><tr><th scope="col">Whom to believe</th><th scope="col">Answer here</th>{many}</tr></thead>
<tbody>{rows}</tbody></table>"""
RULE_ROW = """<tr><th scope="row">{whom}<small>{how}</small></th><td>{answer}</td>{right}</tr>"""
SHARE_CELL = """<td class="much">
<span class="bar" style="width: calc({share:.4f} * (100% - var(--beside, 14rem)))"></span>{percent}
<small>{five}</small></td>"""


def rules_table(rows: Sequence[Believed], pictures: int | None) -> str:
    """The rows as HTML, with a bar for how often each is right on so many `pictures`, if that was measured."""
    many = f'<th scope="col" class="much">Right, of {numbers.exact(pictures)} pictures</th>' if pictures else ""
    return RULES_TABLE.format(colour=HEAD_COLOUR, many=many, rows="".join(_row(row, bool(pictures)) for row in rows))


def _row(row: Believed, measured: bool) -> str:
    right = ""
    if measured and row.accuracy:
        five = row.accuracy.top5
        among = "" if five is None else f"among {row.whose} first five: {numbers.percent(five)}"
        right = SHARE_CELL.format(share=row.accuracy.top1, percent=numbers.percent(row.accuracy.top1), five=among)
    elif measured:
        right = "<td></td>"
    whom, how, answer = (html.escape(text) for text in (row.whom, row.how, row.answer or "–"))
    return RULE_ROW.format(whom=whom, how=how, answer=numbers.unbroken(answer), right=right)
