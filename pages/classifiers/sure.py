"""Confidence against correctness, as data: how many pictures a classifier answers, and rightly, above a confidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from pages.classifiers.cards import HeadColours, colours
from viz.inference.answers import Answer
from viz.inference.measured import Report
from viz.notation import numbers
from viz.notation.names import title


class SureHead(TypedDict):
    """A classifier: numbers of pictures by the least confidence, 0 to 99 %, and how sure it is on this picture."""

    title: str
    answered: list[int]
    right: list[int]
    here: float
    percent: str


class SureBoard(TypedDict):
    """The classifiers as their component takes them (frontend/src/contract/answered_above.ts)."""

    heads: list[SureHead]
    pictures: int
    colours: HeadColours


def sure_board(by_head: Mapping[str, Answer], trained: Sequence[str], figures: Report) -> SureBoard | None:
    """The trained classifiers that this was measured of; None if there is none."""
    heads: list[SureHead] = []
    for head, answer in by_head.items():
        measured = figures.sure_enough(head)
        if measured is None or head not in trained:
            continue
        sure = answer.best.probability
        heads.append(
            {
                "title": title(head),
                "answered": list(measured.answered),
                "right": list(measured.right),
                "here": sure,
                "percent": numbers.probability(sure),
            }
        )
    pictures = figures.pictures("confidence")
    return {"heads": heads, "pictures": pictures, "colours": colours()} if heads and pictures else None
