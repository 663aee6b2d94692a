"""What page 6 sends ahead of a person's choice: sheets, and what is told of a map, wished for by the browser."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from pages.feature_maps.components import sheets_ahead
from pages.feature_maps.sides import LEFT, Side, detail_of, gallery_name, sheet_of
from pages.feature_maps.view import MODULES, MapsView, fields_of_place
from viz.pictures import gallery
from viz.site import address, networks, picture_bar
from viz.site.server.visitors import paid
from viz.site.state import Shared, load

AHEAD_KEY = "maps:ahead"
_WISH, _SHOWN = "maps:wish", "maps:shown"

Wish = tuple[str, str | None] | dict[str, object]
"""A module, and a gallery picture if it is not the session's; or the place of a map."""


def answer_wishes() -> None:
    """Draw what answers the browser's wishes, behind what this run of the page shows."""
    st.session_state[_SHOWN] = load(MapsView), load(Shared)
    _ahead()


@st.fragment
def _ahead() -> None:
    """What the person may choose next, if the browser has wished for it; it runs alone then.

    Streamlit runs no other part of the page for a choice that it sends together with the wish, in the same instant.
    """
    if st.session_state[_SHOWN] != (load(MapsView), load(Shared)):
        st.rerun()
    with paid():
        of, blocks = _answer_to(st.session_state.pop(_WISH, None))
        sheets_ahead(blocks, of, key=AHEAD_KEY, on_wished=lambda *wish: _note_wish(wish), on_map_wished=_note_wish)


def _note_wish(wish: Wish) -> None:
    st.session_state[_WISH] = wish


def _answer_to(wish: Wish | None) -> tuple[Literal["sheets", "map"], list[bytes]]:
    if isinstance(wish, dict):
        return "map", _map_wished(wish)
    return "sheets", [] if wish is None else _sheets_wished(*wish)


def _map_wished(place: dict[str, object]) -> list[bytes]:
    """What is told of a map of the session's picture."""
    view = address.changed(load(MapsView), fields_of_place(place))
    picture = picture_bar.current_picture()
    side = Side(LEFT, picture, networks.captured(picture, networks.chosen_network()), view.module)
    return [detail_of(side, side.place(view), compared=False)]


def _sheets_wished(module: str, picture_key: str | None) -> list[bytes]:
    """The sheets of `module` on a gallery picture, or on the session's; none where somebody waits for a network."""
    if module not in MODULES or picture_key not in (None, *(item.key for item in gallery.GALLERY)):
        return []
    picture = picture_bar.from_gallery(picture_key) if picture_key else picture_bar.current_picture()
    loaded, view = networks.chosen_network(), load(MapsView)
    if not networks.captured_soon(picture, loaded):
        return []
    side = Side(LEFT, picture, networks.captured(picture, loaded), module)
    return [sheet_of(side, view, picture_key or gallery_name(picture), compared=False)]
