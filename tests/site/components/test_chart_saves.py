"""What the entry that saves a chart is told."""

from __future__ import annotations

import json

from streamlit.testing.v1 import AppTest

from viz.site.page_table import MADE_WITH


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
