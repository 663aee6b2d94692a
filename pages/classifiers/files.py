"""What a person takes away from page 7: answers, evidence and what covering cost, as pictures and as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from pages.classifiers.cards import Card, ClassRow
from pages.classifiers.words import TRANSPARENT
from viz.inference.evidence import Evidence
from viz.network.architecture import Network
from viz.network.shapes import receptive_fields
from viz.notation import names, numbers
from viz.notation.palette import HEAD_COLOUR
from viz.pictures.picture import Pixels
from viz.rendering.bars import BarRow, ShareBar, bar_chart, beside
from viz.rendering.evidence import OnPicture, blended, covered, seen_from
from viz.rendering.sheets import SHEET_WIDTH, ColourLegend, LabelledPicture, page_png
from viz.rendering.table import csv_text

TIMES = 2
"""How many times as large as the network sees it a picture is drawn."""
NOT_TRAINED = "not trained in these weights"


class TakenFrom(NamedTuple):
    """What all files of the page say: the picture's name, its network, and what made them with the address."""

    picture: str
    network: Network
    source: str

    def title(self, what: str) -> str:
        """What stands above a picture."""
        return f"{what} · {self.picture} · {self.network.title}"


def answers_png(origin: TakenFrom, cards: Sequence[Card]) -> bytes:
    """Each classifier's first classes, and the one that is looked at, as bars."""
    parts = [LabelledPicture(_card_band(card), HEAD_COLOUR, bar_chart(_bar_rows(card), SHEET_WIDTH)) for card in cards]
    said = [f"The class looked at is {cards[0]['chosen']['full']}. The bars are probabilities: a full one is 100 %."]
    return page_png(origin.title("Three answers"), parts, origin.source, said=said)


def evidence_png(
    origin: TakenFrom, cards: Sequence[Card], square: Pixels, evidence: Mapping[str, Evidence], about: str
) -> bytes:
    """The picture's `square` without and with the evidence of each classifier for what it is `about`, and answers."""
    fields = receptive_fields(origin.network)
    parts = []
    for card in cards:
        if card["head"] in evidence:
            cells = seen_from(fields[origin.network.head(card["head"]).after], len(square))
            drawn = _over(square, evidence[card["head"]], cells)
            chart = bar_chart(_bar_rows(card), SHEET_WIDTH - drawn.width - 12, ("", card["method"]))
            parts.append(LabelledPicture(_card_band(card), HEAD_COLOUR, beside(drawn, chart)))
    return page_png(
        origin.title(f"Evidence for {about}"), parts, origin.source, [_legend("speaks against", "speaks for")]
    )


def covered_png(
    origin: TakenFrom, square: Pixels, drops: Mapping[str, Evidence], name: str, probabilities: Mapping[str, float]
) -> bytes:
    """The picture's `square` without and with what each cover took from the probability of the class called `name`."""
    parts = []
    for head, lost in drops.items():
        most = numbers.percent(max(0.0, float(np.nanmax(lost))))
        words = f"{names.title(head)} · {name} {numbers.probability(probabilities[head])} · at most {most} lost"
        drawn = _over(square, lost, covered(len(lost), len(square)))
        parts.append(LabelledPicture(words, HEAD_COLOUR, drawn))
    said = ["A grey square lay over each place in turn; a cell lies in the middle of where it lay."]
    legend = _legend("covering it raises the probability", "lowers it")
    return page_png(origin.title(f"Covered for {name}"), parts, origin.source, [legend], said)


def _over(square: Pixels, evidence: Evidence, cells: OnPicture) -> Image.Image:
    both = (Image.fromarray(pixels) for pixels in (square, blended(square, evidence, cells)))
    return beside(*(p.resize((TIMES * p.width, TIMES * p.height), Image.Resampling.NEAREST) for p in both))


def _legend(low: str, high: str) -> ColourLegend:
    return ColourLegend("diverging", low, high, TRANSPARENT)


def _card_band(card: Card) -> str:
    facts = f"confidence {card['confidence']}, entropy {card['entropy']} bits, of at most {card['most']}"
    words = (card["title"], card["where"], facts, "" if card["trained"] else NOT_TRAINED)
    return " · ".join(word for word in words if word)


def _bar_rows(card: Card) -> list[BarRow]:
    """The card's classes, and the one that is looked at where it is not among them."""
    chosen = card["chosen"]
    rows = [*card["rows"]]
    if chosen["label"] not in [row["label"] for row in rows]:
        rows.append(chosen)
    return [BarRow(row["name"], (ShareBar(row["p"], _bar_words(row, chosen["label"]), HEAD_COLOUR),)) for row in rows]


def _bar_words(row: ClassRow, chosen: int) -> str:
    return f"{row['percent']}, {row['rank']}{', looked at' if row['label'] == chosen else ''}"


def evidence_table(evidence: Mapping[str, Evidence], about: str, column: str = "evidence") -> str:
    """CSV of maps by classifier: a row for each value, with what it is `about` and where in the map it lies, from 0.

    What was not computed has no row.
    """
    return csv_text(("classifier", "class", "row", "column", column), _evidence_rows(evidence, about))


def _evidence_rows(evidence: Mapping[str, Evidence], about: str) -> Iterator[tuple[object, ...]]:
    for head, values in evidence.items():
        for (row, column), value in np.ndenumerate(values):
            if np.isfinite(value):
                yield names.title(head), about, row, column, f"{float(value):.9g}"
