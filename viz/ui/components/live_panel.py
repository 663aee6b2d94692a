"""The live panel: sliders that can be dragged and typed, with numbers and drawings that move in the browser.

Nothing goes to the server while a slider moves; on release the values go into the page's view, and with it into the
address.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from viz.address import View
from viz.live import Panel
from viz.ui import state
from viz.ui.components.base import component

_COMPONENT = component("live_panel", scripts=("enlarged", "saving", "live_blocks"), styles=("surface", "saving"))


def live_panel(panel: Panel, view: type[View], *, key: str, values: Mapping[str, int] | None = None) -> None:
    """Draw `panel` with `values`, by default those of the view's fields of the same names; releases change the view."""
    current = state.load(view)
    known = {one.name: values[one.name] if values else getattr(current, one.name) for one in panel.inputs}

    def released() -> None:
        sent: Any = st.session_state[key].get("values")
        if isinstance(sent, dict):
            state.change(view, **{name: sent[name] for name in known if name in sent})

    _COMPONENT(data=[{**panel.json, "values": known}], key=key, on_values_change=released)
