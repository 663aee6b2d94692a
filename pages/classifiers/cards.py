"""The three classifiers as data for a page: cards with their answers and evidence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TypedDict

from pages.classifiers.words import method
from viz.inference.answers import Answer
from viz.inference.evidence import Evidence
from viz.network.architecture import Network
from viz.network.shapes import Shape, receptive_fields, step_at
from viz.notation import names, numbers
from viz.notation.names import ordinal, short, title
from viz.notation.palette import HEAD_COLOUR, INK
from viz.rendering.evidence import overlay, seen_from


class ClassRow(TypedDict):
    """A class with its probability, as a number and as text, and its rank."""

    label: int
    name: str
    full: str
    p: float
    percent: str
    rank: str


class Card(TypedDict):
    """A classifier: where it sits, the largest probabilities, the class looked at, how sure it is, the evidence and how
    that was found."""

    head: str
    title: str
    where: str
    trained: bool
    rows: list[ClassRow]
    chosen: ClassRow
    confidence: str
    entropy: str
    most: str
    evidence: str
    method: str


class HeadColours(TypedDict):
    """Of the classifiers, and of what is written on that."""

    head: str
    ink: str


class EvidenceScale(TypedDict):
    """What the colours of the evidence mean: the words at both ends of the colour `bar`, an image's address."""

    low: str
    bar: str
    high: str


class Board(TypedDict):
    """The three classifiers as their component takes them (frontend/src/contract/heads.ts)."""

    cards: list[Card]
    picture: str
    alt: str
    colours: HeadColours
    legend: EvidenceScale | None
    name: str
    chosen: int
    pictures: bool
    oneScreen: bool


def read_shape(network: Network, head: str) -> Shape:
    """Shape of what a classifier reads."""
    return step_at(network, network.head(head).after).out_shape


def cards(
    network: Network,
    classes: Sequence[str],
    trained: Sequence[str],
    answers: Mapping[str, Answer],
    chosen: int,
    evidence: Mapping[str, Evidence],
    rival: int | None = None,
) -> list[Card]:
    """One card a classifier, in order: its place, its TOP answers, how sure it is, the chosen class, its evidence.

    With a `rival` the evidence speaks for the chosen class rather than for that one.
    """
    fields, side = receptive_fields(network), network.input_shape[1]
    entries: list[Card] = []
    for head, answer in answers.items():
        rows = [_class_row(classes, answer, guess.label) for guess in answer.top(names.TOP)]
        drawn = evidence.get(head)
        logit = float(answer.logits[chosen]) - (0.0 if rival is None else float(answer.logits[rival]))
        cells = seen_from(fields[network.head(head).after], side)
        entries.append(
            {
                "head": head,
                "title": title(head),
                "where": f"after {names.head_place(network, head)}, reads {names.shape(read_shape(network, head))}",
                "trained": head in trained,
                "rows": rows,
                "chosen": _class_row(classes, answer, chosen),
                "confidence": numbers.percent(answer.best.probability),
                "entropy": f"{answer.entropy:.2f}",
                "most": f"{math.log2(len(classes)):.2f}",
                "evidence": "" if drawn is None else overlay(drawn, cells),
                "method": "" if drawn is None else method(network, head, drawn, logit, rival is not None),
            }
        )
    return entries


def _class_row(classes: Sequence[str], answer: Answer, label: int) -> ClassRow:
    probability = answer.guess(label).probability
    return {
        "label": label,
        "name": short(classes[label]),
        "full": classes[label],
        "p": probability,
        "percent": numbers.probability(probability),
        "rank": ordinal(answer.rank(label)),
    }


def colours() -> HeadColours:
    """The colours that the page's script needs."""
    return {"head": HEAD_COLOUR, "ink": INK}
