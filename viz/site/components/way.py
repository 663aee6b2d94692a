"""The way through the network on a page: the picture, nine modules with their maps, three answers; all of it links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st

from viz.site import echo, state, steps
from viz.site.components.base import component, sent_by
from viz.site.page_table import PAGES, ROOT, row_of

_WAY = component("way")


def way(packed: bytes, opened: str, *, key: str, on_open: Callable[[str], None]) -> None:
    """The drawing of viz/rendering/way.py: `way_data`, with the module `opened`, "" for what suits the screen.

    `on_open` gets the module that a person has opened, "none" when it was closed; for that nothing is sent again. A
    part of the drawing that is a link leads to its page.
    """

    def looked() -> None:
        sent = sent_by(key, "opened")
        name = sent.get("name")
        if isinstance(name, str) and echo.hear(key, sent, name):
            on_open(name)

    def gone() -> None:
        go_to(sent_by(key, "gone"))

    _WAY(
        data=echo.packed_with(echo.tell_decision(key, opened), packed),
        key=key,
        on_opened_change=looked,
        on_gone_change=gone,
    )


def go_to(sent: Mapping[str, Any]) -> None:
    """Turn to the page that a link of a component names, with what its address says, without a new visit."""
    page, said = sent.get("page"), sent.get("said")
    if not isinstance(page, str) or page not in [row.key for row in PAGES] or not isinstance(said, dict):
        return
    query = {str(name): str(value) for name, value in said.items()}
    state.decide(partial(_turn_to, page, query))


def _turn_to(page: str, query: dict[str, str]) -> None:
    row = row_of(page)
    said = row.linked(query)
    steps.enter_by(said)
    st.switch_page(ROOT / row.file, query_params=said)
