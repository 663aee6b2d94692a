"""Table 1 whose widths can be typed: every change goes to Python, every number comes from there."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from pages.googlenet.table import WidthTable
from viz.site import echo
from viz.site.components.base import component, sent_by

_WIDTH_TABLE = component("width_table")


def width_table(
    table: WidthTable,
    widths: dict[str, list[int]],
    selected: str,
    *,
    key: str,
    on_widths: Callable[[dict[tuple[str, str], int]], None],
    on_choose: Callable[[str], None],
) -> None:
    """Draw `table` with the `widths` of its modules, and the module `selected`.

    `on_widths` gets all widths as they stand there now by module and name; `on_choose` gets a module.
    """
    names = [column["name"] for column in table["columns"]]

    def changed() -> None:
        message = sent_by(key, "changed")
        typed = message.get("widths")
        if not isinstance(typed, dict) or not echo.hear(key, message, typed):
            return
        rows = {module: typed.get(module) for module in widths}
        whole = {module: row for module, row in rows.items() if isinstance(row, list) and len(row) == len(names)}
        cells = (((module, name), row[i]) for module, row in whole.items() for i, name in enumerate(names))
        on_widths({place: width for place, width in cells if type(width) is int})

    def chosen() -> None:
        module = st.session_state[key].get("chosen")
        if isinstance(module, str) and module in widths:
            on_choose(module)

    told = echo.tell(key, widths).json
    _WIDTH_TABLE(
        key=key,
        data=[{**table, "selected": selected, "told": told}],
        on_changed_change=changed,
        on_chosen_change=chosen,
    )
