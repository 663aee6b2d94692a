"""The door: everything that comes to the server passes here before Streamlit handles it.

Visitors are counted, their messages looked at (`messages`) and read at the pace of their share (`visitors`), their
uploads bounded. Whoever sent what was left out is told, once in a while; the log gets a line a kind.
"""

from __future__ import annotations

import asyncio
import logging
import time

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from viz.pictures.files import MB
from viz.site.page_table import PAGES
from viz.site.server import streamlit_internals
from viz.site.server.messages import SORRY, checked
from viz.site.server.streamlit_messages import (
    METRICS_PATH,
    STREAM_PATH,
    UPLOAD_PATH,
    BrowserPage,
    page_in,
    session_in,
    toast,
)
from viz.site.server.visitors import VISITOR_HEADER, VISITORS, Visitor, Visitors

LOG = logging.getLogger(__name__)
FULL = "As many people as this server has room for are here already. Please try again in a few minutes."
"""What somebody is told for whom there is no room; the page in the browser keeps trying by itself."""
AGAIN_S = 20
"""Seconds after which a page that found no room tries again."""
FULL_PAGE = f"""<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="{AGAIN_S}">
<meta name="viewport" content="width=device-width"><title>Full</title><p>{FULL}</p></html>"""
TOO_MANY_UPLOADS = "Two of your files are on their way already. Please wait for them, and then choose this one again."
NO_ROOM = "So many files are on their way to this server that there is no room for yours. Please try again in a minute."
GIVEN_UP = "A file of yours had to make room before it was read. Please choose it again."
UPLOADS_AT_ONCE, UPLOADS_IN_ALL = 2, 16
"""Files that one visitor, and all together, may be sending at the same time."""
STALLED_S = 30.0
"""Seconds without a byte after which an upload is given up."""
HANDLING_S, HANDLING_MB_S = 0.0015, 0.02
"""Seconds of the processor that a message, and each MB of it, costs before its page runs, besides the look at it."""
UPLOAD_COST_S = 0.01
"""Seconds of the processor that an upload costs for each MB."""
FIRST_MESSAGES = 8
"""Messages to the browser among which the name of its session is looked for."""
SAY_EVERY_S = 10.0
"""Seconds between two sentences to the same visitor."""
TRY_AGAIN_LATER, MESSAGE_TOO_BIG, NOT_BYTES = 1013, 1009, 1003
"""Why a connection is closed (RFC 6455 and its registry)."""


class Guard:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, visitors: Visitors = VISITORS) -> None:
        self.app, self.visitors = app, visitors
        self._uploading = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and STREAM_PATH.search(scope["path"]):
            await self._stream(scope, receive, send)
        elif scope["type"] == "http" and METRICS_PATH.search(scope["path"]) and not self.visitors.limits.metrics:
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        elif scope["type"] == "http" and scope["method"] == "PUT" and (match := UPLOAD_PATH.search(scope["path"])):
            await self._upload(match["session"], scope, receive, send)
        elif _opens_a_page(scope) and (reason := self.visitors.why_full(_whence(scope))):
            LOG.warning("Turned away: %s", reason)
            await HTMLResponse(FULL_PAGE, 503, {"Retry-After": str(AGAIN_S)})(scope, receive, send)
        elif _opens_a_page(scope) and scope["path"].endswith(f"/{PAGES[0].key}"):
            await _to_the_first_page(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    # A browser's connection ------------------------------------------------------------------------------------------

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = _whence(scope)
        if reason := self.visitors.why_full(address):
            LOG.warning("Turned away: %s", reason)
            await _turn_away(receive, send)
            return
        visitor, wait_s = self.visitors.arrive(address)
        try:
            await asyncio.sleep(wait_s)
            name = VISITOR_HEADER.encode()
            headers = [header for header in scope["headers"] if header[0].lower() != name]
            headers.append((name, str(visitor.number).encode()))
            stream = _Stream(self.visitors, visitor, receive, send)
            await self.app({**scope, "headers": headers}, stream.receive, stream.send)
        finally:
            self.visitors.leave(visitor)

    # An upload -------------------------------------------------------------------------------------------------------

    async def _upload(self, session: str, scope: Scope, receive: Receive, send: Send) -> None:
        visitor = self.visitors.of_session(session)
        if visitor is None:
            await self.app(scope, receive, send)  # Streamlit says that there is no such session
            return
        if refusal := self._why_no_upload(visitor):
            visitor.say(refusal)
            await PlainTextResponse(refusal, 429)(scope, receive, send)
            return
        visitor.uploading += 1
        self._uploading += 1
        try:
            await _in_pace(self.visitors, visitor)
            visitor.share.pay(UPLOAD_COST_S * _length(scope) / MB)
            await self.app(scope, _unless_stalled(receive), send)
        except TimeoutError:
            LOG.warning("An upload was given up: nothing came for %.0f s", STALLED_S)
        finally:
            visitor.uploading -= 1
            self._uploading -= 1
            self._bound(session)

    def _bound(self, session: str) -> None:
        """Give up unread files above the limits, and tell whose they are."""
        limits = self.visitors.limits
        most, most_in_all = limits.uploads_mb_per_visitor * MB, limits.uploads_mb * MB
        for name in streamlit_internals.bound_uploads(session, most, most_in_all):
            if visitor := self.visitors.of_session(name):
                visitor.say(GIVEN_UP)

    def _why_no_upload(self, visitor: Visitor) -> str:
        if visitor.uploading >= UPLOADS_AT_ONCE:
            return TOO_MANY_UPLOADS
        return NO_ROOM if self._uploading >= UPLOADS_IN_ALL else ""


def _whence(scope: Scope) -> str:
    return str((scope.get("client") or ("",))[0])


def _opens_a_page(scope: Scope) -> bool:
    """Whether somebody opens the app, rather than that a page of it asks for something."""
    return (
        scope["type"] == "http" and scope["method"] == "GET" and "text/html" in Headers(scope=scope).get("accept", "")
    )


async def _to_the_first_page(scope: Scope, receive: Receive, send: Send) -> None:
    """The first page has no name in Streamlit's addresses: its key, which links and people say, leads to it."""
    query = scope.get("query_string", b"").decode("latin-1")
    await RedirectResponse("./" + (f"?{query}" if query else ""), 307)(scope, receive, send)


def _length(scope: Scope) -> int:
    text = Headers(scope=scope).get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0


async def _in_pace(visitors: Visitors, visitor: Visitor) -> None:
    """Wait until the visitor's share allows the next step."""
    for_pages_s, for_messages_s = visitor.share.wait_s(visitors.waiting), visitor.door.wait_s()
    wait_s = max(for_pages_s, for_messages_s)
    if not wait_s:
        return
    much = "pages" if for_pages_s > for_messages_s else "messages"
    LOG.warning("Somebody has to wait for %.1f s, after very many %s", wait_s, much)
    visitors.waiting += 1
    try:
        await asyncio.sleep(wait_s)
    finally:
        visitors.waiting -= 1


def _unless_stalled(receive: Receive) -> Receive:
    async def in_time() -> Message:
        return await asyncio.wait_for(receive(), STALLED_S)

    return in_time


async def _turn_away(receive: Receive, send: Send) -> None:
    """Take the connection, say why it can't stay, and end it; Streamlit's page tries again by itself."""
    await receive()
    await send({"type": "websocket.accept", "subprotocol": "streamlit"})
    await send({"type": "websocket.send", "bytes": toast(FULL)})
    await send({"type": "websocket.close", "code": TRY_AGAIN_LATER, "reason": "full"})


class _Stream:
    """What goes to and fro between one visitor's browser and Streamlit."""

    def __init__(self, visitors: Visitors, visitor: Visitor, receive: Receive, send: Send) -> None:
        self._visitors, self._visitor = visitors, visitor
        self._receive, self._send = receive, send
        self._open, self._gone, self._sent, self._said_at = False, False, 0, float("-inf")
        self._page = BrowserPage()
        self._telling: set[asyncio.Task[None]] = set()
        self._loop = asyncio.get_running_loop()
        visitor.say = self._say

    async def receive(self) -> Message:
        """The next message that Streamlit gets to see."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            await _in_pace(self._visitors, self._visitor)
            if self._gone:
                return {"type": "websocket.disconnect", "code": 1006}
            data = message.get("bytes")
            if data is None:
                LOG.warning("Left out: a message of text")
                return await self._end(NOT_BYTES)
            start = time.thread_time()
            result = checked(data, self._page)
            cost = HANDLING_S + HANDLING_MB_S * len(data) / MB
            self._visitor.door.pay(cost + time.thread_time() - start)
            self._visitor.share.pay(result.cost)
            for reason in set(result.reasons):
                LOG.warning("Left out: %s", reason)
            if result.reasons:
                self._say(SORRY)
            if result.data is not None:
                return {"type": "websocket.receive", "bytes": result.data}

    async def _end(self, code: int) -> Message:
        await self._send({"type": "websocket.close", "code": code})
        self._open = False
        return {"type": "websocket.disconnect", "code": code}

    async def send(self, message: Message) -> None:
        """What Streamlit sends; the names of the session and of the page are picked up on the way."""
        if message["type"] == "websocket.accept":
            self._open = True
        elif message["type"] == "websocket.close":
            self._open = False
        elif message["type"] == "websocket.send":
            data = message.get("bytes") or b""
            self._page.tell(page_in(data))
            if not self._visitor.session and self._sent < FIRST_MESSAGES:
                self._sent += 1
                self._visitor.session = session_in(data)
        try:
            if not self._gone:
                await self._send(message)
        except Exception:  # the browser has left: the next `receive` says so, whatever kind of error this server raises
            self._gone = True

    def _say(self, words: str) -> None:
        """Show the visitor a sentence, unless it was shown one just before. Safe between threads."""
        self._loop.call_soon_threadsafe(self._say_here, words)

    def _say_here(self, words: str) -> None:
        if self._open and time.monotonic() - self._said_at > SAY_EVERY_S:
            self._said_at = time.monotonic()
            task = self._loop.create_task(self._tell(words))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _tell(self, words: str) -> None:
        await self.send({"type": "websocket.send", "bytes": toast(words)})
