"""The live panel: sliders that can be dragged and typed, with numbers and drawings that move in the browser.

Nothing goes to the server while a slider moves; on release the values go into the page's view, and with it into the
address.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import streamlit as st

from viz.rendering.live import Panel
from viz.site import echo, state
from viz.site.address import View
from viz.site.components.base import component
from viz.site.downloads import Leaves

_COMPONENT = component("live_panel")


def live_panel(
    panel: Panel, view: type[View], leaves: Leaves, *, key: str, values: Mapping[str, int] | None = None
) -> None:
    """Draw `panel` with `values`, by default those of the view's fields of the same names; releases change the view.

    `leaves` says what its drawings are called when they are saved; it must not change with the values.
    """
    current = state.load(view)
    known = {name: values[name] if values else getattr(current, name) for name in panel.names}

    def released() -> None:
        sent: Any = st.session_state[key].get("values")
        moved = {slider.name for slider in panel.inputs}
        values = {name: value for name, value in chosen_values(key, sent, known).items() if name in moved}
        if values:
            state.change(view, **values)

    _COMPONENT(
        data=[{**panel.json, "leaves": leaves, "told": echo.tell(key, known).json}], key=key, on_values_change=released
    )


def chosen_values(key: str, sent: object, known: Collection[str]) -> dict[str, Any]:
    """The inputs among `known` that the browser sent; none of a message that a decision has overtaken."""
    if not isinstance(sent, dict):
        return {}
    values = {name: sent[name] for name in known if name in sent}
    return values if echo.hear(key, sent, values) else {}
