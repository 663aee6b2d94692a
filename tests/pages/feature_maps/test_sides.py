"""What page 6 looks at: which map is enlarged on two sides, and what the browser knows a picture's sheets by."""

from __future__ import annotations

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from pages.feature_maps.sides import LEFT, Side
from pages.feature_maps.view import MapsView
from viz.inference.capture import capture, statistics
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture


def side(name: str, picture: str) -> Side:
    loaded, shown = load_embedded(), load_picture(picture)
    return Side(name, shown, capture(loaded, to_tensor(shown, loaded.preprocessing)), "3a")


def strongest(one: Side) -> int:
    means = statistics(one.captured.branch("3a", "3x3")).mean
    return int(means.argmax())


def test_beside_another_picture_the_strongest_map_is_the_first_pictures() -> None:
    first, other = side(LEFT, "espresso"), side("b", "cat")
    view = MapsView(module="3a", branch="3x3")
    assert strongest(first) != strongest(other)
    assert first.place(view).channel == strongest(first)
    assert other.place(view).channel == strongest(other)
    assert replace(other, beside=first).place(view).channel == strongest(first)
    assert replace(first, beside=other).place(view).channel == strongest(first)
    assert other.place(replace(view, channel=7, layer="inner")).channel == 7


def _names() -> None:
    import streamlit as st

    from pages.feature_maps.sides import gallery_name
    from viz.pictures.picture import Square
    from viz.site import picture_bar, state

    state.change(state.Shared, picture="cat")
    whole = gallery_name(picture_bar.current_picture())
    state.change(state.Shared, **Square(0.2, 0.5, 2.0)._asdict())
    st.text(repr([whole, gallery_name(picture_bar.current_picture()) == picture_bar.current_picture().key]))


def test_sheets_of_a_gallery_picture_are_known_by_its_name_while_it_is_seen_whole() -> None:
    app = AppTest.from_function(_names, default_timeout=60).run()
    assert not app.exception
    assert app.text[0].value == "['cat', True]"
