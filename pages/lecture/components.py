"""The teacher's screen, which follows the lecture on the wall, and the lecture's link as a code."""

from __future__ import annotations

from urllib.parse import urlencode

from viz.site import address
from viz.site.address import View
from viz.site.components.base import component
from viz.site.lecture import Lecture, places_in_words

_NOTES, _LECTURE_CODE = component("lecture_notes"), component("lecture_code")


def lecture_notes(lecture: Lecture, *, key: str) -> None:
    """The notes of `lecture`, place by place, with a clock; in the browser in which it runs they follow it."""
    _NOTES(data=[places_in_words(lecture)], key=key)


def lecture_code(view: View, *, key: str) -> None:
    """A large QR code of the address that says `view` and nothing else, on the first step of this page."""
    _LECTURE_CODE(data=[{"query": urlencode(address.encode(view))}], key=key)
