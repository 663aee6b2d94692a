"""How long a lesson takes, and how far a person has come, which only their browser knows."""

from __future__ import annotations

from viz.site.components.base import component

_LESSON_PROGRESS = component("lesson_progress")


def lesson_progress(page: str, minutes: int) -> None:
    """The minutes that a page takes, and the steps seen, answers and tasks of it, as the browser remembers them."""
    _LESSON_PROGRESS(data=[{"page": page, "minutes": minutes}], key=f"start:progress:{page}")
