"""The live panel: sliders that can be dragged and typed, with numbers and drawings that move in the browser.

Nothing goes to the server while a slider moves; on release the values go into the page's view, and with it into the
address.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import streamlit as st

from viz.rendering.live import Panel
from viz.site import echo, state
from viz.site.address import View
from viz.site.components.base import class_of, component
from viz.site.downloads import Leaves

_COMPONENT = component("live_panel")


class Outside(NamedTuple):
    """A control on the page whose choices set the panel's values: its key, and the values by the choice's words."""

    key: str
    values: Mapping[str, Mapping[str, int]]

    @property
    def json(self) -> dict[str, Any]:
        """The browser's form."""
        return {"control": class_of(self.key), "values": self.values}


def live_panel(
    panel: Panel,
    view: type[View],
    leaves: Leaves,
    *,
    key: str,
    values: Mapping[str, int] | None = None,
    outside: Outside | None = None,
) -> None:
    """Draw `panel` with `values`, by default those of the view's fields of the same names; releases change the view.

    `leaves` says what its drawings are called when they are saved. What is chosen `outside` the panel the browser shows
    at once; the server is to set the same values.
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
        data=[
            {
                **panel.json,
                "leaves": leaves,
                "outside": outside.json if outside else None,
                "told": echo.tell(key, known).json,
            }
        ],
        key=key,
        on_values_change=released,
    )


def chosen_values(key: str, sent: object, known: Collection[str]) -> dict[str, Any]:
    """The inputs among `known` that the browser sent; none of a message that a decision has overtaken."""
    if not isinstance(sent, dict):
        return {}
    values = {name: sent[name] for name in known if name in sent}
    return values if echo.hear(key, sent, values) else {}
