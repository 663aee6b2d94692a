"""The view of lesson 5: what is marked, how it is drawn, and what an opening changes."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from pages.googlenet.view import GoogLeNetView, file_stem, graph_title, shown_node
from pages.googlenet.widths import Change
from viz.network.architecture import TORCHVISION

EDITED = GoogLeNetView(widths=(Change("4d", "conv1x1", 96), Change("3a", "reduce5x5", 32)))


def test_the_modules_with_other_widths_are_marked() -> None:
    assert EDITED.changed == {"inception4d", "inception3a"}
    assert EDITED.style.changed == EDITED.changed
    assert GoogLeNetView().changed == frozenset()


def test_the_colouring_is_by_branch_or_by_a_cost() -> None:
    assert GoogLeNetView().style.colour == "branch"
    by_size = GoogLeNetView(colour="weights", maps=True).style
    assert (by_size.colour, by_size.measure, by_size.maps) == ("cost", "weights", True)


def test_a_node_inside_something_closed_is_shown_by_what_it_stands_in() -> None:
    closed, opened = GoogLeNetView(), GoogLeNetView(opened=("4d",))
    assert shown_node(closed.graph, "inception4d.branch3.0").id == "inception4d"
    assert shown_node(opened.graph, "inception4d.branch3.0").id == "inception4d.branch3.0"
    assert shown_node(closed.graph, "nowhere").id == "inception3a"


def test_files_say_which_network_and_which_edit() -> None:
    assert file_stem(EDITED) == "googlenet-paper-edited-4d.conv1x1.96-3a.reduce5x5.32"
    title = graph_title(GoogLeNetView(of="torchvision"))
    assert title == f"{TORCHVISION.title} · 224×224×3 in, 1000 classes out"


def _choosing() -> None:
    import streamlit as st

    from pages.googlenet.view import GoogLeNetView, choose
    from viz.site import state

    if "asked" in st.session_state:
        choose(st.session_state.asked)
    view = state.load(GoogLeNetView)
    st.session_state.seen = (view.node, view.opened)


@pytest.mark.parametrize(
    ("node", "opened", "shown"),
    [
        ("inception3a.branch2.0", ("3a",), "inception3a.branch2.0"),  # stands in a closed module
        ("inception4e", (), "inception4e"),  # a module itself
        ("conv1", (), "conv1"),
        ("nowhere", (), "inception3a"),
    ],
)
def test_choosing_a_node_opens_what_it_stands_in(node: str, opened: tuple[str, ...], shown: str) -> None:
    app = AppTest.from_function(_choosing)
    app.session_state.asked = node
    app.run()
    assert not app.exception, app.exception
    assert app.session_state.seen == (shown, opened)
