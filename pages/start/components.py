"""How far a person has come, which only their browser knows."""

from __future__ import annotations

from viz.site.components.base import component

_LESSON_PROGRESS = component("lesson_progress")


def lesson_progress(page: str) -> None:
    """Steps seen, answers and tasks of the page of this key, as the browser remembers them."""
    _LESSON_PROGRESS(data=[{"page": page}], key=f"start:progress:{page}")
