"""The way out of another site's frame: a link that opens what the page shows in a tab of its own."""

from __future__ import annotations

from viz.site.components.base import component

_OWN_TAB = component("own_tab")


def own_tab(words: str, *, key: str) -> None:
    """A link with these `words`; where it leads follows the address in the browser, at any time."""
    _OWN_TAB(data=[{"words": words}], key=key)
