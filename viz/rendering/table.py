"""Numbers to take away, as CSV: any rows, all probabilities of the classifiers, and the points of a chart."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from viz.inference.answers import Answer

if TYPE_CHECKING:
    import plotly.graph_objects as go

_AMBIGUOUS = re.compile(r"([+-]?\d+\.\d{3})((?:[eE][+-]?\d+)?)")
"""A number that is another where the full stop sets thousands apart: 0.125 is read as 125 there."""


def answers_table(
    classes: Sequence[str],
    trained: Sequence[str],
    intact: Mapping[str, Answer],
    edited: Mapping[str, Answer] | None = None,
) -> str:
    """CSV of every class with the probability that each classifier gives it, the last one's most probable first.

    With the answers of an `edited` network each classifier has two columns. One that was never trained is named so.
    """
    sides = {"": intact} if edited is None else {" intact": intact, " edited": edited}
    columns = {
        f"{name}{'' if name in trained else ' (untrained)'}{side}": side_answers[name].probabilities
        for name in intact
        for side, side_answers in sides.items()
        if name in side_answers
    }
    last = list(intact.values())[-1]
    rows = [
        (guess.label, classes[guess.label], *(f"{shares[guess.label]:.6g}" for shares in columns.values()))
        for guess in last.top(len(classes))
    ]
    return csv_text(("label", "class", *columns), rows)


def chart_table(figure: go.Figure) -> str:
    """CSV of a chart's points: the series, then both coordinates under the names of their axes; "" where none is.

    Raises ValueError for an axis without a name.
    """
    axes = [axis.title.text for axis in (figure.layout.xaxis, figure.layout.yaxis)]
    if not all(axes):
        raise ValueError(f"both axes of a chart need a title with a text, here they have {axes}")
    rows = [
        (trace.name, x, "" if y is None else y) for trace in figure.data for x, y in zip(trace.x, trace.y, strict=True)
    ]
    return csv_text(("series", *axes), rows)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under a header as CSV, each number so written that it is the same or none where the comma is decimal."""
    return csv_lines([header, *([plainly(cell) for cell in row] for row in rows)])


def plainly(cell: object) -> str:
    """A cell's text; a number never has exactly three digits behind the point: 0.125 becomes 0.1250."""
    text = str(cell)
    parts = _AMBIGUOUS.fullmatch(text)
    return f"{parts[1]}0{parts[2]}" if parts else text


def csv_lines(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV, each with its line end, to be put behind others."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
