"""The teacher's screen, which follows the lecture on the wall."""

from __future__ import annotations

from viz.site.components.base import component
from viz.site.lecture import Lecture, places_in_words

_NOTES = component("lecture_notes")


def lecture_notes(lecture: Lecture, *, key: str) -> None:
    """The notes of `lecture`, place by place, with a clock; in the browser in which it runs they follow it."""
    _NOTES(data=[places_in_words(lecture)], key=key)
