"""The two switches of counting, and the sentence under them."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _page() -> None:
    from viz.site import state
    from viz.site.conventions import counting_switches

    state.begin("x")
    counting_switches()
    state.finish()


def test_the_sentence_follows_the_switches_and_so_does_the_address() -> None:
    app = AppTest.from_function(_page).run()
    work, size = app.button_group
    assert "multiply-accumulates" in app.caption[0].value
    assert "weights without biases" in app.caption[0].value
    work.set_value("flops").run()
    assert "FLOPs, 2 for each" in app.caption[0].value
    app.button_group[1].set_value("params").run()
    assert "parameters with biases" in app.caption[0].value
    assert app.query_params["convention"] == "flops"
    assert app.query_params["count"] == "params"
    assert size.label == "Size"
