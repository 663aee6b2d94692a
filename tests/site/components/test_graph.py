"""The graph on a page, also where nothing can lay it out."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from viz.graph import layout


def _page() -> None:
    from viz.graph.nodes import network_graph
    from viz.network.architecture import PAPER
    from viz.site.components.graph import graph_view

    graph_view(network_graph(PAPER), leaves={"name": "graph", "title": "A graph", "source": "Here"}, key="g")


@pytest.mark.usefixtures("fresh_engine")
def test_without_an_engine_the_browser_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "PROGRAMS", ("surely-not-there",))
    app = AppTest.from_function(_page).run()
    assert not app.exception
    assert len(app.get("graphviz_chart")) == 1
    assert "Choosing and zooming are off" in app.caption[0].value
