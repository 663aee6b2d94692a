"""The probabilities and chart points that pages 7 and 8 give away are those that they show."""

from __future__ import annotations

import csv
import io
import re

import numpy as np
import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.inference.answers import Answer
from viz.rendering.table import answers_table, chart_table, csv_text

CLASSES = ("cat, tabby", "dog", "cup")
LOGITS = {"aux1": (0.0, 1.0, 0.0), "final": (0.0, np.log(2), np.log(5))}
GIVEN = {name: Answer(name, np.array(values, np.float32)) for name, values in LOGITS.items()}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_class_with_every_classifiers_probability_the_likeliest_first() -> None:
    table = rows(answers_table(CLASSES, ("final",), GIVEN))
    assert [(row["label"], row["class"]) for row in table] == [("2", "cup"), ("1", "dog"), ("0", "cat, tabby")]
    assert [float(row["final"]) for row in table] == pytest.approx([5 / 8, 2 / 8, 1 / 8])
    assert sum(float(row["aux1 (untrained)"]) for row in table) == pytest.approx(1)


def test_two_networks_have_two_columns_for_each_classifier() -> None:
    edited = {"final": Answer("final", np.zeros(3, np.float32))}
    table = rows(answers_table(CLASSES, tuple(LOGITS), GIVEN, edited))
    assert list(table[0])[2:] == ["aux1 intact", "final intact", "final edited"]
    assert [row["class"] for row in table] == ["cup", "dog", "cat, tabby"]
    assert {row["final edited"] for row in table} == {"0.333333"}


def where_the_comma_is_decimal(text: str) -> float | None:
    """A number as a spreadsheet program reads it where the full stop sets thousands apart; None if it takes it as text.

    As LibreOffice does with German as language: groups of three, a comma before decimals, an exponent.
    """
    found = re.fullmatch(r"([+-]?\d+(?:\.\d{3})*)(,\d+)?([eE][+-]?\d+)?", text)
    return float(found[1].replace(".", "") + (found[2] or "").replace(",", ".") + (found[3] or "")) if found else None


NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
NUMBERS |= st.decimals(-(10**6), 10**6, places=3).map(float)
FORMATS = st.sampled_from(["", ".6g", ".9g", ".3f", ".9f", ".3e"])


@given(NUMBERS, FORMATS)
def test_no_number_is_another_where_the_comma_is_decimal(number: float, form: str) -> None:
    if isinstance(number, float):
        wanted: float | str = format(number, form) if form else number
    else:
        wanted = number
    (row,) = rows(csv_text(("number",), [(wanted,)]))
    assert float(row["number"]) == float(wanted)
    assert where_the_comma_is_decimal(row["number"]) in (None, float(wanted))


@pytest.mark.parametrize(
    ("cell", "text"),
    [(0.125, "0.1250"), (-2.375, "-2.3750"), ("1.234e-05", "1.2340e-05"), (1234.5, "1234.5"), (56789, "56789"),
     ("0.19", "0.19"), ("3a", "3a"), ("", ""), ("v1.234", "v1.234")],
)  # fmt: skip
def test_a_number_with_three_digits_behind_the_point_gets_a_fourth(cell: object, text: str) -> None:
    assert csv_text(("x", "y"), [(cell, "")]) == f"x,y\n{text},\n"


def test_a_chart_without_titles_at_its_axes_is_refused() -> None:
    with pytest.raises(ValueError, match="need a title"):
        chart_table(go.Figure([go.Scatter(name="a", x=[1], y=[0.5])]))


def test_a_charts_points_stand_under_the_names_of_its_axes() -> None:
    figure = go.Figure([go.Scatter(name="a", x=[0.5, 1], y=[0.25, None]), go.Bar(name="b", x=["3a"], y=[0.75])])
    figure.update_xaxes(title="share kept")
    figure.update_yaxes(title="right")
    assert chart_table(figure).splitlines() == ["series,share kept,right", "a,0.5,0.25", "a,1,", "b,3a,0.75"]


def test_a_chart_whose_points_do_not_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        chart_table(
            go.Figure(
                [go.Scatter(name="a", x=[1, 2], y=[0.5])],
                {"xaxis": {"title": {"text": "x"}}, "yaxis": {"title": {"text": "y"}}},
            )
        )
