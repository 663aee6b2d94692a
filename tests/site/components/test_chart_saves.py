"""The entry that saves a chart finds it by the class that Streamlit gives to its key."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from viz.site.components.chart_saves import class_of
from viz.site.page_table import MADE_WITH


@pytest.mark.parametrize(("key", "wanted"), [("cost-loses", "cost-loses"), ("edits:chart:0", "edits-chart-0")])
def test_what_a_class_cannot_have_becomes_a_hyphen(key: str, wanted: str) -> None:
    assert class_of(key) == f"st-key-{wanted}"


def _page() -> None:
    from viz.site.components.chart_saves import chart_saves

    chart_saves("edits:chart:0", "Branches off as", "what-if-accuracy")


def test_the_browser_is_told_which_chart_what_it_is_called_and_who_made_it() -> None:
    (component,) = AppTest.from_function(_page).run().get("bidi_component")
    assert json.loads(component.proto.json) == [
        {
            "words": "Branches off as",
            "chart": "st-key-edits-chart-0",
            "leaves": {"name": "what-if-accuracy", "title": "", "source": MADE_WITH},
        }
    ]
