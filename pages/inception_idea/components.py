"""The components of lesson 2: the slabs with their sliders, maps of the branches, and the padding strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viz.site.components.base import component, sent_by

_SLABS = component(
    "slabs", scripts=("enlarged", "saving", "live_blocks", "live_panel"), styles=("surface", "live_panel", "saving")
)
_BRANCHES = component("branch_maps", scripts=("map_tiles",))
_STRIP = component("pad_strip")


def slabs_panel(data: dict[str, Any], *, key: str, on_values: Callable[[dict[str, Any]], None]) -> None:
    """The live panel with the slabs as one of its blocks; `on_values` gets the inputs on release."""
    _SLABS(data=[data], key=key, on_values_change=lambda: on_values(sent_by(key, "values")))


def branch_maps(data: list[dict[str, Any]], *, key: str) -> None:
    """Some maps of each branch side by side."""
    _BRANCHES(data=data, key=key)


def pad_strip(data: dict[str, Any], *, key: str, on_choice: Callable[[int, int], None]) -> None:
    """The strip of cells on which kernel and padding are tried; `on_choice` gets both."""

    def chosen() -> None:
        sent = sent_by(key, "choice")
        if all(isinstance(sent.get(name), int) for name in ("kernel", "pad")):
            on_choice(sent["kernel"], sent["pad"])

    _STRIP(data=[data], key=key, on_choice_change=chosen)
