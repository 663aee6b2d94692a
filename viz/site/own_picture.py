"""The picture of a person's own: in their session, and in their browser, which gives it back to a new session.

The server keeps it no longer than the session. The browser keeps the newest one with its square (upload_store in
frontend/), because a reload, a phone that sleeps and a restarted server all end a session. What is asked of the browser
is an `Errand`: it is drawn as a component until the browser has answered, and its bytes go with that. The browser sends
a picture only when asked: when the session has none and the address, or the person, wants one.
"""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

import streamlit as st

from viz.pictures import reading
from viz.pictures.encoding import webp
from viz.pictures.errors import ImageError
from viz.pictures.files import MB
from viz.pictures.picture import LARGEST, Picture, Square
from viz.site.components.pictures import as_square, upload_store
from viz.site.echo import Told
from viz.site.networks import PlaceInLine
from viz.site.queue import Line
from viz.site.server.visitors import paid_in_line, visitor_number

SMALL = MB // 2
"""Bytes up to which an uploaded file is kept as it is."""
LARGEST_KEPT = 4 * MB
"""Bytes of the largest picture that is kept: pixels of `reading.LONGEST_SIDE` without any loss need less."""
_OWN_PICTURE = "picture:own"


@dataclass(frozen=True)
class Errand:
    """What the browser is asked to do with its store (frontend/src/contract/upload_store.ts)."""

    what: Literal["keep", "square", "ask", "forget"]
    number: int
    id: str = ""
    name: str = ""
    square: Square = LARGEST
    file: bytes = b""


@dataclass
class _Own:
    """The session's own picture, its square as the browser knows it, and what the browser has still to answer."""

    picture: Picture | None = None
    square: Square = LARGEST
    errand: Errand | None = None
    asked: tuple[str, ...] = ()
    newer: str = ""


def _of_session() -> _Own:
    if _OWN_PICTURE not in st.session_state:
        st.session_state[_OWN_PICTURE] = _Own()
    return cast(_Own, st.session_state[_OWN_PICTURE])


READINGS = Line(1, visitor_number)
"""One picture is read at a time, so that many need no more memory than one; in turns that are fair."""


def read_in_turn(file: bytes, name: str) -> Picture:
    """The picture in the bytes of a file. Raises ImageError."""
    place = PlaceInLine()
    try:
        with paid_in_line(), READINGS.turn(place):
            return reading.read(file, name)
    finally:
        place.clear()


def picture_of_session() -> Picture | None:
    """The person's own picture, if this session has it."""
    return _of_session().picture


def square_of_store() -> Square:
    """The square that the picture was last seen through, as its browser knows it."""
    return _of_session().square


def newer_elsewhere() -> str:
    """The name of the upload of another tab that took the place of this one's in the browser; "" if there is none."""
    return _of_session().newer


def take_over(picture: Picture, file: bytes) -> None:
    """`picture`, read from the bytes of `file`, is the person's own from now on, here and in their browser."""
    own = _of_session()
    own.picture, own.square = picture, LARGEST
    own.errand = Errand("keep", _number(), picture.content, picture.name, LARGEST, small_file(file, picture))


def small_file(file: bytes, picture: Picture) -> bytes:
    """What reads as just the same pixels, and is small: a small `file` itself, or the pixels that the app works on.

    A photograph of several MB, of which the app works on 1,024 pixels a side, needs less than one without any loss.
    """
    return file if len(file) <= SMALL else min(file, webp(picture.pixels), key=len)


def see_through(square: Square) -> None:
    """The person looks at their picture through `square`: the browser notes it."""
    own = _of_session()
    if own.picture and own.square != square:
        own.square = square
        if own.errand and own.errand.what == "keep":
            return  # the next one is about its square
        own.errand = Errand("square", _number(), own.picture.content, own.picture.name, square)


def give_up() -> None:
    """The person's own picture is gone, here and in their browser."""
    own = _of_session()
    if own.picture:
        own.errand = Errand("forget", _number(), own.picture.content)
    own.picture, own.square, own.newer = None, LARGEST, ""


def is_awaited(which: Literal["tab's", "any"] = "tab's") -> bool:
    """Whether the browser has still to say if it has a picture. Each is asked for once a session: the tab's, or any."""
    own = _of_session()
    if own.picture is None and which not in own.asked:
        own.asked = (*own.asked, which)
        own.errand = Errand("ask", _number(), which)
    return own.errand is not None and own.errand.what == "ask"


def draw_store(key: str) -> None:
    """The component that runs the errand in the browser, as long as there is one."""
    errand = _of_session().errand
    if errand:
        value = {"what": errand.what, "id": errand.id, "name": errand.name, "square": list(errand.square)}
        upload_store(Told(value, errand.number), errand.file, key=key, on_answer=_heard)


def _heard(message: Mapping[str, Any]) -> None:
    """Take the browser's answer to the last errand; older ones are over."""
    own = _of_session()
    if own.errand is None or message.get("number") != own.errand.number:
        return
    errand, own.errand = own.errand, None
    if errand.what == "ask" and own.picture is None:
        _receive(own, message)
    elif errand.what == "keep" and own.picture and own.square != errand.square:
        own.errand = Errand("square", _number(), own.picture.content, own.picture.name, own.square)


def _receive(own: _Own, message: Mapping[str, Any]) -> None:
    newer, sent = message.get("newer"), message.get("picture")
    own.newer = newer if isinstance(newer, str) else ""
    if not isinstance(sent, dict):
        return
    file, name, square = sent.get("file"), sent.get("name"), sent.get("square")
    if not (isinstance(file, str) and isinstance(name, str) and len(file) <= LARGEST_KEPT * 4 // 3 + 4):
        return
    try:
        own.picture = read_in_turn(base64.b64decode(file, validate=True), name)
    except (ImageError, binascii.Error, ValueError):
        return  # a store that somebody has changed is as good as none
    own.square = as_square(square) or LARGEST


def _number() -> int:
    """The next errand's number: never used before, in no other session either."""
    return time.time_ns() // 1_000
