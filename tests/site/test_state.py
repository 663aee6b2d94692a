"""Views in the session and in the address: an opened address wins once, later changes win over it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _page() -> None:
    from dataclasses import dataclass

    import streamlit as st

    from viz.site import state
    from viz.site.address import whole

    @dataclass(frozen=True)
    class View:
        side: int = whole(28, 1, 224)

    state.begin("x")
    st.text(state.load(View).side)

    def more() -> None:
        state.change(View, side=state.load(View).side + 1)

    st.button("more", on_click=more)
    st.button("reset", on_click=state.reset, args=(View,))
    state.finish()


def opened(**query: str) -> AppTest:
    app = AppTest.from_function(_page)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def test_an_address_opens_its_view_and_a_change_is_written_back() -> None:
    app = opened(side="14")
    assert app.text[0].value == "14"
    app.button[0].click().run()
    assert app.text[0].value == "15"
    assert app.query_params["side"] == "15"


def test_a_default_is_not_written() -> None:
    app = opened(side="14")
    app.button[1].click().run()
    assert app.text[0].value == "28"
    assert "side" not in app.query_params


def test_what_cannot_be_kept_is_said_once() -> None:
    app = opened(side="9999")
    assert app.text[0].value == "224"
    assert "9999" in app.toast[0].value
    assert app.query_params["side"] == "224"
    assert not app.run().toast
