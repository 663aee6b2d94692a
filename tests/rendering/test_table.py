"""The probabilities and chart points that pages 7 and 8 give away are those that they show."""

from __future__ import annotations

import csv
import io

import numpy as np
import plotly.graph_objects as go
import pytest

from viz.inference.answers import Answer
from viz.rendering.table import answers_table, chart_table

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


def test_a_charts_points_stand_under_the_names_of_its_axes() -> None:
    figure = go.Figure([go.Scatter(name="a", x=[0.5, 1], y=[0.25, None]), go.Bar(name="b", x=["3a"], y=[0.75])])
    figure.update_xaxes(title="share kept")
    figure.update_yaxes(title="right")
    assert chart_table(figure).splitlines() == ["series,share kept,right", "a,0.5,0.25", "a,1,", "b,3a,0.75"]


def test_a_chart_whose_points_do_not_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        chart_table(go.Figure([go.Scatter(name="a", x=[1, 2], y=[0.5])]))
