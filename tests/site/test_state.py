"""Views and the widgets bound to them, over several pages."""

from __future__ import annotations

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
]


@pytest.mark.parametrize(("words", "escaped"), WORDS, ids=[words for words, _ in WORDS])
def test_only_what_markdown_would_interpret_is_escaped(words: str, escaped: str) -> None:
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
    control = next(one for one in app.get("button_group") if ":convention" in str(one.key))
    control.set_value("flops").run()
    assert bound(app)["convention"] == "flops"
    for page in ("module", "cost", "googlenet"):
        assert bound(visit(app, page))["convention"] == "flops", page
