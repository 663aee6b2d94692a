"""Table 1 whose widths can be typed: every change goes to Python, every number comes from there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from viz.site.components.base import component

_TABLE = component("width_table")


def width_table(
    data: dict[str, Any],
    selected: str,
    *,
    key: str,
    on_change: Callable[[str, str, int], None],
    on_choose: Callable[[str], None],
) -> None:
    """Draw `data` (viz.network_table.table). `on_change` gets module, width's name and value, `on_choose` a module."""
    modules = {row["key"] for row in data["rows"] if row["widths"]}
    names = {column["name"] for column in data["columns"]}

    def changed() -> None:
        event: Any = st.session_state[key].get("changed")
        if not isinstance(event, dict):
            return
        module, name, width = event.get("module"), event.get("name"), event.get("width")
        known = isinstance(module, str) and isinstance(name, str) and module in modules and name in names
        if known and isinstance(width, int) and not isinstance(width, bool):
            on_change(str(module), str(name), width)

    def chosen() -> None:
        module = st.session_state[key].get("chosen")
        if isinstance(module, str) and module in modules:
            on_choose(module)

    _TABLE(key=key, data=[data | {"selected": selected}], on_changed_change=changed, on_chosen_change=chosen)
