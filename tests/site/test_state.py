"""Views in the session and in the address, and the widgets bound to them, over several pages."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site import state
from viz.site.server import streamlit_internals
from viz.site.state import Opening, plain

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
    ("_www.a.org 1http://a.org xwww.a.org", "\\_www\u2060.a.org 1http\u2060\\://a.org xwww.a.org"),
    ("a\u202eb\u2066c\u200d", "a‹U+202E›b‹U+2066›c\u200d"),
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
        step: int = whole(0, 0, 9)

    state.begin(st.session_state.get("page", "x"))
    st.text(state.load(View).side)
    st.text(state.load(View).step)

    def more() -> None:
        state.change(View, side=state.load(View).side + 1)

    st.button("more", on_click=more)
    st.button("reset", on_click=state.reset, args=(View,))
    state.finish()
    st.text(state.opening_address())


def opened(**query: Any) -> AppTest:
    app = AppTest.from_function(_page)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def address(app: AppTest) -> dict[str, list[str]]:
    """All values of each name; the test's app has a single one as it is in some cases and as a list in others."""
    return {name: [words] if isinstance(words, str) else list(words) for name, words in app.query_params.items()}


def values(app: AppTest) -> list[str]:
    """The view's side and step."""
    return [text.value for text in app.text[:2]]


def test_an_address_opens_its_view_and_a_change_is_written_back() -> None:
    app = opened(side="14")
    assert values(app) == ["14", "0"]
    app.button[0].click().run()
    assert values(app) == ["15", "0"]
    assert address(app) == {"side": ["15"]}


def test_a_default_is_not_written() -> None:
    app = opened(side="14")
    app.button[1].click().run()
    assert values(app) == ["28", "0"]
    assert "side" not in app.query_params


@pytest.mark.parametrize(
    ("query", "said", "written"),
    [
        ({"side": "9999"}, {"side": ["9999"]}, {"side": "224"}),
        ({"side": ["14", "20"]}, {"side": ["14", "20"]}, {"side": "20"}),
        ({"side": "28"}, {"side": ["28"]}, {}),
        ({"present": "1"}, {"present": ["1"]}, {}),
        ({"nonsense": "1"}, {"nonsense": ["1"]}, {}),
    ],
    ids=["too-large", "doubled", "a-default", "present", "unknown"],
)
def test_the_browser_is_told_once_how_an_opened_address_is_written(
    query: dict[str, Any], said: dict[str, list[str]], written: dict[str, str]
) -> None:
    app = opened(**query)
    assert app.text[2].value == str(Opening(said, written))
    assert address(app) == said
    app.run()
    assert app.text[2].value == "None"
    assert address(app) == {name: [value] for name, value in written.items()}


def test_what_cannot_be_kept_is_said_once() -> None:
    app = opened(side="9999")
    assert "9999" in app.toast[0].value
    assert not app.run().toast


def _narrow() -> None:
    from collections.abc import Mapping
    from dataclasses import dataclass

    import streamlit as st

    from viz.site import state
    from viz.site.address import whole

    @dataclass(frozen=True)
    class View:
        side: int = whole(28, 1, 224)

        def highest(self, said: Mapping[str, str]) -> dict[str, int]:
            return {"side": 14 if said["network"] == "torchvision" and "step" in said else 224}

    state.begin(st.session_state.get("page", "x"))
    st.text(state.load(View).side)
    state.finish()


def test_what_is_allowed_depends_on_the_rest_of_the_address_and_on_what_the_person_has_chosen() -> None:
    app = AppTest.from_function(_narrow)
    app.query_params["network"] = "torchvision"
    app.run()
    app.session_state["page"] = "y"
    app.query_params.clear()
    app.query_params["side"], app.query_params["step"] = "15", "3"
    assert app.run().text[0].value == "14"
    assert "allowed is 1 to 14. Shown is 14." in app.toast[0].value


def test_a_link_to_another_page_leaves_what_it_does_not_say() -> None:
    app = opened(side="14", convention="flops")
    app.session_state["page"] = "y"
    app.query_params.clear()
    app.query_params["step"] = "3"
    app.query_params["count"] = "params"
    assert values(app.run()) == ["14", "3"]
    shared = app.session_state["state"].views["Shared"]
    assert (shared.convention, shared.count) == ("flops", "params")


@pytest.fixture
def moved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every run is one that Back or Forward has asked for."""
    monkeypatch.setattr(streamlit_internals, "history_was_moved", lambda: True)


@pytest.mark.parametrize(
    ("query", "shown"),
    [({"side": "14"}, ["14", "0"]), ({"step": "2"}, ["28", "2"]), ({}, ["28", "0"])],
    ids=["a-value", "a-step", "defaults"],
)
@pytest.mark.usefixtures("moved")
def test_back_shows_all_that_its_address_says_on_the_same_page_too(query: dict[str, str], shown: list[str]) -> None:
    app = opened(side="77", step="7", convention="flops", present="1")
    app.query_params.clear()
    for name, value in query.items():
        app.query_params[name] = value
    assert values(app.run()) == shown
    assert address(app) == {name: [value] for name, value in query.items()}
    shared = app.session_state["state"].views["Shared"]
    assert (shared.convention, shared.present) == ("macs", True)


def test_an_address_on_its_way_is_older_than_the_session() -> None:
    app = opened(side="14")
    app.button[0].click().run()
    app.query_params["side"] = "14"
    assert values(app.run()) == ["15", "0"]
    assert address(app) == {"side": ["15"]}


@pytest.mark.parametrize(
    ("before", "writes"),
    [(None, 0), ({"side": "14"}, 0), ({"side": "7"}, 1)],
    ids=["nothing", "the-same", "another"],
)
def test_an_answer_on_its_way_is_written_over(
    before: dict[str, str] | None, writes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The browser asked before it had heard of the last address: what it says is right, and will not be in a moment."""

    class Params(dict[str, list[str]]):
        times = 0

        def get_all(self, name: str) -> list[str]:
            return self[name]

        def from_dict(self, values: dict[str, str]) -> None:
            assert values == {"side": "14"}
            self.times += 1

    params = Params(side=["14"])
    monkeypatch.setattr("viz.site.state.st.query_params", params)
    session = state._Session(page="cost", written=before)
    monkeypatch.setattr(state, "_session", lambda: session)
    state._write_address({"side": "14"})
    assert params.times == writes
    state._write_address({"side": "14"})
    assert params.times == writes, "once"


def _folded() -> None:
    from dataclasses import dataclass

    import streamlit as st

    from viz.site import state
    from viz.site.address import flag

    @dataclass(frozen=True)
    class View:
        drawn: bool = flag(True)

    state.begin("x")
    state.enter("here")
    with st.popover("More"):
        st.toggle("Drawn", **state.widget(View, "drawn", folded=True))


def test_a_widget_in_a_popover_tells_its_value_in_every_run_for_it_may_be_opened_after_any() -> None:
    app = AppTest.from_function(_folded)
    told = [app.run().toggle[0].proto for _ in range(3)]
    assert [(proto.set_value, proto.value) for proto in told] == [(True, True)] * 3


def _overtaken() -> None:
    from dataclasses import dataclass

    import streamlit as st

    from viz.site import state
    from viz.site.address import choice

    @dataclass(frozen=True)
    class View:
        show: str = choice("reduce", ("output", "reduce"))

    state.begin("x")
    for place in st.session_state.get("places", ["here"]):
        state.enter(place)
    st.selectbox("Show", ("output", "reduce"), **state.widget(View, "show"))


def test_a_widget_tells_its_value_once_and_again_when_another_place_was_begun_to_be_drawn_between() -> None:
    """A run of the other place that was cut short has told Streamlit nothing, but the browser may have taken it in."""
    app = AppTest.from_function(_overtaken)
    told = [app.run().selectbox[0].proto.set_value for _ in range(3)]
    app.session_state["places"] = ["there", "here"]
    assert [*told, app.run().selectbox[0].proto.set_value] == [True, False, False, True]
