"""Numbers to take away, as CSV: any rows, all probabilities of the classifiers, and the points of a chart."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from viz.inference.answers import Answer

if TYPE_CHECKING:
    import plotly.graph_objects as go


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
    """CSV of a chart's points: the series, then both coordinates under the names of their axes; "" where none is."""
    rows = [
        (trace.name, x, "" if y is None else y) for trace in figure.data for x, y in zip(trace.x, trace.y, strict=True)
    ]
    return csv_text(("series", figure.layout.xaxis.title.text, figure.layout.yaxis.title.text), rows)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under a header as CSV."""
    return csv_lines([header, *rows])


def csv_lines(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV, each with its line end, to be put behind others."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
