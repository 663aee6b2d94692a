"""A chart fills its step's screen, and keeps its own height where all steps stand under each other."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest


def _page() -> None:
    import plotly.graph_objects as go

    from viz.site import state
    from viz.site.filling_chart import filling_chart

    state.begin("cost")
    filling_chart(go.Figure(), key="drawn", box="room", besides=2, least=9)


@pytest.mark.parametrize(("said", "wanted"), [({}, "23rem"), ({"present": "1"}, "16rem"), ({"whole": "1"}, None)])
def test_a_chart_is_as_high_as_its_screen_leaves_and_as_a_whole_page_as_it_is(
    said: dict[str, str], wanted: str | None
) -> None:
    app = AppTest.from_function(_page)
    for name, value in said.items():
        app.query_params[name] = value
    app.run()
    (chart,) = app.get("plotly_chart")
    assert chart.proto.id
    styles = [one.proto.body for one in app.get("html")]
    if wanted is None:
        assert styles == []
    else:
        assert f".st-key-room {{ flex: none; height: calc(100svh - {wanted}); min-height: 9rem; }}" in styles[0]
