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
    on_change: Callable[[str, str, int], None],
    on_choose: Callable[[str], None],
) -> None:
    """Draw `table` with the `widths` of its modules, and the module `selected`.

    `on_change` gets module, width's name and value of whatever differs; `on_choose` gets a module.
    """
    names = [column["name"] for column in table["columns"]]

    def changed() -> None:
        message = sent_by(key, "changed")
        typed = message.get("widths")
        if not isinstance(typed, dict) or not echo.hear(key, message, typed):
            return
        for module, before in widths.items():
            after = typed.get(module)
            if not isinstance(after, list) or len(after) != len(before):
                continue
            for name, old, width in zip(names, before, after, strict=True):
                if isinstance(width, int) and not isinstance(width, bool) and width != old:
                    on_change(module, name, width)

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
