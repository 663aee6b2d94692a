"""Views in the session and in the address, and the widgets bound to them, over several pages."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site.state import plain

WORDS = [
    ("go-kart", "go-kart"),
    ("jack-o'-lantern (1)", "jack-o'-lantern (1)"),
    ("at 14×14: nothing", "at 14×14: nothing"),
    ("a_b*c*", r"a\_b\*c\*"),
    ("[a](http://b)", r"\[a\](http\://b)"),
    (":red[x] $y$ <b>", r"\:red\[x\] \$y\$ \<b>"),
    ("# a", r"\# a"),
    ("a\n- b\n1. c", "a\n\\- b\n1\\. c"),
    ("back\\slash", r"back\\slash"),
    (":material/home:", "\\:\u2060material/home:"),
    (":smile: at 12:30", "\\:\u2060smile: at 12\\:30"),
    ("www.a.org http://a.org a@b.org", "www\u2060.a.org http\u2060\\://a.org a\u2060@b.org"),
    ("a -> b -- c-d >= e", "a -\u2060> b -\u2060- c-d >\u2060= e"),
    ("&lt;b&#62; R&D", r"\&lt;b\&#62; R&D"),
]


@pytest.mark.parametrize(("words", "escaped"), WORDS, ids=[words for words, _ in WORDS])
def test_only_what_markdown_or_streamlit_would_interpret_is_kept_from_it(words: str, escaped: str) -> None:
    assert plain(words) == escaped


SITE = ROOT / "viz" / "site" / "navigation.py"


def bound(app: AppTest) -> dict[str, object]:
    """What is chosen in every widget that is bound to what all pages share, by the field's name."""
    widgets = [*app.get("button_group"), *app.radio, *app.toggle]
    return {one.key.split(":")[-1]: one.value for one in widgets if one.key and ":Shared:" in one.key}


def visit(app: AppTest, page: str) -> AppTest:
    return app.switch_page(f"../../pages/{page}/script.py").run()


@pytest.fixture
def app() -> AppTest:
    return AppTest.from_file(str(SITE), default_timeout=90).run()


def test_a_choice_shows_on_every_page_however_often_pages_change(app: AppTest) -> None:
    for page in ("cost", "module", "cost", "googlenet", "module", "module"):
        chosen = bound(visit(app, page))
        assert chosen["convention"] == "macs", page
        assert chosen["count"] == "weights", page


def test_a_choice_made_on_one_page_shows_on_the_next(app: AppTest) -> None:
    visit(app, "cost")
    control: Any = next(one for one in app.get("button_group") if ":convention" in str(one.key))
    control.set_value("flops").run()
    assert bound(app)["convention"] == "flops"
    for page in ("module", "cost", "googlenet"):
        assert bound(visit(app, page))["convention"] == "flops", page


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
