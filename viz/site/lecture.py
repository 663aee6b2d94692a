"""A lecture: an ordered list of places in the app, each with minutes and a note for who speaks; and the one that runs.

A place is an address without its host: "cost?step=bottleneck&reduce=32". A whole lecture fits into one, packed as text
(`packed`), so that a link holds it. While it runs, the bar leads from place to place (viz/site/frame.py); the browser
tells the teacher's other window (frontend/src/shared/lecture.ts).
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

import streamlit as st

from viz.pictures.errors import UserError
from viz.site import state, steps
from viz.site.page_table import PAGES, ROOT, row_of

LONGEST_LECTURE, MOST_MINUTES, LONGEST_NOTE, LONGEST_ADDRESS, LONGEST_PACKED = 60, 600, 400, 600, 6000
"""Of a lecture: places, minutes of one, signs of a note, of an address, and of the whole one packed."""
RUNNING = "lecture:running"
"""Session key of the lecture that runs."""


class LecturePlace(NamedTuple):
    """Where to be for how many minutes, and what to remember there."""

    address: str
    minutes: float = 1
    note: str = ""

    @property
    def page(self) -> str:
        """The key of its page."""
        return urlsplit(self.address).path.strip("/").rsplit("/", 1)[-1]

    @property
    def values(self) -> dict[str, str]:
        """What its address says of the page's values."""
        return dict(parse_qsl(urlsplit(self.address).query))

    @property
    def name(self) -> str:
        """Its page and, as words, its step: "3 · Computational cost: Bottleneck"."""
        step = self.values.get(steps.FIELD, "").replace("-", " ").capitalize()
        return row_of(self.page).title + (f": {step}" if step else "")


Lecture = tuple[LecturePlace, ...]


def place_of(address: object, minutes: object = 1, note: object = "") -> LecturePlace:
    """A place from what a person or a file says. Raises UserError if it is none, with what is wrong."""
    words = _readable(str(address or ""))[: LONGEST_ADDRESS + 1]
    try:
        parts = urlsplit(words) if "://" in words else urlsplit(words.lstrip("/"))
    except ValueError:  # "http://[x" has brackets of an address that is none
        parts = urlsplit("?")._replace(path="none of them")
    page = parts.path.strip("/").rsplit("/", 1)[-1] or PAGES[0].key
    if not words or len(words) > LONGEST_ADDRESS or page not in {row.key for row in PAGES}:
        keys = ", ".join(row.key for row in PAGES)
        raise UserError(f"“{words[:40]}” names no page. Copy an address of this app, or begin with one of {keys}.")
    values = [(name, value) for name, value in parse_qsl(parts.query) if name != "present"]
    try:
        said = str(minutes)[:40]
        long = float(said)
    except ValueError:  # no number, or one of thousands of digits
        said, long = str(minutes)[:40] if isinstance(minutes, str) else "That", -1
    if not 0 <= long <= MOST_MINUTES:
        raise UserError(f"“{said}” is no number of minutes from 0 to {MOST_MINUTES}.")
    query = urlencode(values)
    return LecturePlace(f"{page}?{query}" if query else page, long, _readable(str(note or ""))[:LONGEST_NOTE])


def _readable(words: str) -> str:
    """Words without halves of signs, which no file and no link can hold."""
    return words.encode("utf-8", "ignore").decode().strip()


def lecture_of(places: object) -> Lecture:
    """A lecture from a list of {address, minutes, note}. Raises UserError with what is wrong with it."""
    if not isinstance(places, Sequence) or isinstance(places, str) or not 1 <= len(places) <= LONGEST_LECTURE:
        raise UserError(
            f"A lecture is a list of 1 to {LONGEST_LECTURE} places, each with an address, minutes and a note."
        )
    rows = [place if isinstance(place, Mapping) else {} for place in places]
    return tuple(place_of(row.get("address"), row.get("minutes", 1), row.get("note", "")) for row in rows)


def lecture_rows(lecture: Lecture) -> list[dict[str, Any]]:
    """The lecture as a list of {address, minutes, note}: what a file and a table hold, and `lecture_of` reads."""
    return [place._asdict() for place in lecture]


def packed(lecture: Lecture) -> str:
    """The lecture as text that an address can hold. Raises UserError where it is too long for one."""
    lists = [[place.address, place.minutes, place.note] for place in lecture]
    raw = json.dumps(lists, ensure_ascii=False, separators=(",", ":")).encode()
    words = base64.urlsafe_b64encode(zlib.compress(raw, 9)).decode().rstrip("=")
    if len(words) > LONGEST_PACKED:
        raise UserError("This lecture is too long for a link. Shorten its notes, or take it away as a file.")
    return words


def unpacked(words: str) -> Lecture:
    """The lecture that `packed` has made this text of. Raises UserError for any other text."""
    try:
        unzip = zlib.decompressobj()
        raw = unzip.decompress(base64.urlsafe_b64decode(words + "=" * (-len(words) % 4)), 20 * LONGEST_PACKED)
        lists = json.loads(raw)
        return lecture_of([dict(zip(("address", "minutes", "note"), row, strict=True)) for row in lists])
    except (binascii.Error, zlib.error, ValueError, TypeError, RecursionError) as error:
        raise UserError(
            "The lecture in this link is damaged. Ask for the link again, or take a ready-made one."
        ) from error


class Running(NamedTuple):
    """The lecture that runs in this session, and at which of its places it is, counted from 0."""

    places: Lecture
    at: int


def running() -> Running | None:
    """The lecture that runs in this session, if any."""
    return cast("Running | None", st.session_state.get(RUNNING))


def go(lecture: Lecture, at: int) -> None:
    """Be at this place of the lecture, which runs from now on. For a callback: the next run is there."""
    st.session_state[RUNNING] = Running(lecture, at)
    state.decide(partial(_open_place, lecture[at]))
    state.spread()


def take_up(words: str, at: int) -> bool:
    """Go on with the lecture packed into these words, which a browser has kept over a reload; whether it is one.

    The page stays as its address has it. A place that the lecture has not becomes its nearest.
    """
    try:
        places = unpacked(words)
    except UserError:
        return False
    st.session_state[RUNNING] = Running(places, min(max(at, 0), len(places) - 1))
    state.spread()
    return True


def keep_up(page: str, says: Mapping[str, str]) -> None:
    """Back or Forward has led to `page` with an address that says this: be at the place of the lecture that it is."""
    lecture_now = running()
    if lecture_now and (place := place_at(lecture_now.places, lecture_now.at, page, says)) is not None:
        st.session_state[RUNNING] = Running(lecture_now.places, place)


def place_at(places: Lecture, at: int, page: str, says: Mapping[str, str]) -> int | None:
    """Which place, counted from 0, an address is: the one that says most of it, the nearest to place `at` of several.

    None where it is no place, as on a page that the lecture does not show. Values that an address leaves out are the
    usual ones, so they contradict no place.
    """

    def fits(place: LecturePlace) -> bool:
        return place.page == page and all(says.get(name, value) == value for name, value in place.values.items())

    def likeness(number: int) -> tuple[int, int]:
        values = places[number].values
        said = sum(name in says for name in values)
        return 2 * said - len(values), -abs(number - at)

    return max((number for number, place in enumerate(places) if fits(place)), key=likeness, default=None)


def end() -> None:
    """No lecture runs any more; the page stays where it is."""
    st.session_state.pop(RUNNING, None)


def _open_place(place: LecturePlace) -> None:
    steps.enter_by(place.values)
    if place.page == state.page_now():
        state.arrive(place.values)
    else:
        st.switch_page(ROOT / row_of(place.page).file, query_params=place.values)


def places_in_words(places: Lecture) -> dict[str, Any]:
    """What the bar and the teacher's other window are told of a lecture (contract/lecture.ts)."""
    return {"places": [{"name": place.name, "minutes": place.minutes, "note": place.note} for place in places]}
