"""The door: what it hands on, whom it turns away and tells, at what pace it reads. With an app of our own behind it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.parts import finished
from viz.site.server import guard, streamlit_internals
from viz.site.server.guard import FULL, NO_ROOM, TOO_MANY_UPLOADS, Guard
from viz.site.server.messages import SORRY
from viz.site.server.visitors import VISITOR_HEADER, Visitors
from viz.site.settings import Settings

MOVE = BackMsg()
MOVE.rerun_script.query_string = "side=14"
CLEAR = BackMsg(clear_cache=True)
Sent = list[Message]


class App:
    """Stands for Streamlit: takes a connection, says which session it is, and remembers all that comes."""

    def __init__(self) -> None:
        self.scopes: list[Scope] = []
        self.came: Sent = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scopes.append(scope)
        if scope["type"] != "websocket":
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body"})
            return
        await receive()
        await send({"type": "websocket.accept"})
        begins = ForwardMsg()
        begins.new_session.initialize.session_id = "the session"
        begins.new_session.page_script_hash = "the page"
        await send({"type": "websocket.send", "bytes": begins.SerializeToString()})
        while True:
            message = await receive()
            self.came.append(message)
            if message["type"] == "websocket.disconnect":
                return


def websocket(path: str = "/_stcore/stream", *headers: tuple[bytes, bytes]) -> Scope:
    return {"type": "websocket", "path": path, "client": ("1.2.3.4", 5), "headers": list(headers)}


def http(path: str, method: str = "GET") -> Scope:
    return {"type": "http", "path": path, "method": method, "headers": [], "client": ("1.2.3.4", 5)}


async def called(door: ASGIApp, scope: Scope, *messages: Message) -> Sent:
    """What the door sends for a scope when these messages come, and then the end."""
    sent: Sent = []
    waiting = list(messages)

    async def receive() -> Message:
        await asyncio.sleep(0)
        if waiting:
            return waiting.pop(0)
        return {"type": "websocket.disconnect", "code": 1000}

    async def send(message: Message) -> None:
        sent.append(message)

    await door(scope, receive, send)
    await asyncio.sleep(0)
    return sent


def frame(message: BackMsg) -> Message:
    return {"type": "websocket.receive", "bytes": message.SerializeToString()}


CONNECT: Message = {"type": "websocket.connect"}


def door(clock: Callable[[], float] = time.monotonic, **limits: Any) -> tuple[Guard, App]:
    app = App()
    return Guard(app, Visitors(Settings(**limits), clock=clock)), app


def told(sent: Sent) -> list[str]:
    """The sentences that a browser was shown."""
    messages = [ForwardMsg.FromString(message["bytes"]) for message in sent if message.get("bytes")]
    return [message.delta.new_element.toast.body for message in messages if message.WhichOneof("type") == "delta"]


def test_a_page_gets_its_messages_and_the_number_of_its_visitor_and_nobody_can_forge_it() -> None:
    here, app = door()
    forged = (VISITOR_HEADER.encode(), b"7")
    sent = finished(called(here, websocket("/base/_stcore/stream", forged, (b"host", b"a")), CONNECT, frame(MOVE)))
    assert app.came[0] == frame(MOVE)
    assert dict(app.scopes[0]["headers"]) == {b"host": b"a", VISITOR_HEADER.encode(): b"1"}
    assert told(sent) == []
    assert here.visitors.by_number == {}


def test_a_wish_to_run_a_part_of_a_page_that_was_left_is_one_to_run_the_page_that_was_told_of_or_chosen() -> None:
    here, app = door()
    wishes = []
    for page, part in (("left", "part"), ("the page", "part"), ("another", ""), ("the page", "part")):
        wish = BackMsg()
        wish.rerun_script.page_script_hash, wish.rerun_script.fragment_id = page, part
        wishes.append(frame(wish))
    finished(called(here, websocket(), CONNECT, *wishes))
    came = [BackMsg.FromString(message["bytes"]).rerun_script for message in app.came if "bytes" in message]
    said = [(client.page_script_hash, client.fragment_id) for client in came]
    assert said == [("the page", ""), ("the page", "part"), ("another", ""), ("another", "")]


def test_what_no_page_sends_does_not_arrive_and_the_sender_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    here, app = door()
    sent = finished(called(here, websocket(), CONNECT, *[frame(CLEAR)] * 5, frame(MOVE)))
    assert [message["type"] for message in app.came] == ["websocket.receive", "websocket.disconnect"]
    assert app.came[0] == frame(MOVE)
    assert told(sent) == [SORRY]
    assert "clear_cache" in caplog.text


def test_text_ends_the_connection_without_an_error() -> None:
    here, app = door()
    sent = finished(called(here, websocket(), CONNECT, {"type": "websocket.receive", "text": "hello"}))
    assert app.came == [{"type": "websocket.disconnect", "code": guard.NOT_BYTES}]
    assert sent[-1] == {"type": "websocket.close", "code": guard.NOT_BYTES}


def test_a_browser_that_has_left_ends_what_is_behind_the_door() -> None:
    here, app = door()

    async def run() -> None:
        async def receive() -> Message:
            return frame(MOVE) if app.scopes and app.came else CONNECT

        async def send(message: Message) -> None:
            if message["type"] == "websocket.send":
                raise ConnectionResetError

        await here(websocket(), receive, send)

    finished(run())
    assert app.came[-1] == {"type": "websocket.disconnect", "code": 1006}


def test_who_finds_no_room_is_told(caplog: pytest.LogCaptureFixture) -> None:
    here, app = door(sessions=1)
    here.visitors.arrive("elsewhere")
    sent = finished(called(here, websocket(), CONNECT))
    assert not app.scopes
    assert told(sent) == [FULL]
    assert sent[-1]["code"] == guard.TRY_AGAIN_LATER
    assert "too many visitors" in caplog.text


def test_who_opens_the_app_while_it_is_full_reads_a_sentence_and_its_parts_still_come() -> None:
    here, app = door(sessions=1)
    here.visitors.arrive("elsewhere")
    page = {**http("/cost"), "headers": [(b"accept", b"text/html,application/xhtml+xml")]}
    start, body = finished(called(here, page))
    assert start["status"] == 503
    assert FULL in body["body"].decode()
    assert not app.scopes
    finished(called(here, http("/static/js/index.js")))
    assert len(app.scopes) == 1


def test_who_has_used_the_share_is_read_from_later_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    here, app = door(clock=lambda: 0.0)  # a slow machine would earn back what it uses
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        if seconds:
            slept.append(seconds)

    sleeping: Callable[[float], Coroutine[Any, Any, None]] = sleep
    monkeypatch.setattr(guard, "asyncio", SimpleNamespace(sleep=sleeping, get_running_loop=asyncio.get_running_loop))
    monkeypatch.setattr(guard, "HANDLING_S", 0.05)
    finished(called(here, websocket(), CONNECT, *[frame(MOVE)] * 8))
    assert len([message for message in app.came if message["type"] == "websocket.receive"]) == 8
    assert 1 < len(slept) < 7
    assert here.visitors.waiting == 0


def test_what_the_server_says_of_itself_is_said_only_where_that_is_asked_for() -> None:
    closed, app = door()
    assert finished(called(closed, http("/_stcore/metrics")))[0]["status"] == 404
    assert not app.scopes
    opened, app = door(metrics=True)
    finished(called(opened, http("/_stcore/metrics")))
    assert app.scopes


def test_the_first_pages_key_leads_to_it_with_all_its_values() -> None:
    here, app = door()
    page = {"headers": [(b"accept", b"text/html")], "query_string": b"step=lessons"}
    sent = finished(called(here, {**http("/start"), **page}))
    assert sent[0]["status"] == 307
    assert (b"location", b"./?step=lessons") in sent[0]["headers"]
    finished(called(here, {**http("/cost"), **page}))
    assert len(app.scopes) == 1


def test_other_addresses_are_handed_on() -> None:
    here, app = door()
    for scope in (http("/"), http("/_stcore/health"), http("/_stcore/upload_file/a/b", "OPTIONS"), websocket("/else")):
        finished(called(here, scope, CONNECT))
    assert len(app.scopes) == 4


UPLOAD = "/_stcore/upload_file/the session/file"


def uploader(**limits: Any) -> tuple[Guard, App, list[str]]:
    """A door with one visitor, and what that visitor is told."""
    here, app = door(**limits)
    visitor, _ = here.visitors.arrive("a")
    words: list[str] = []
    visitor.session, visitor.say = "the session", words.append
    return here, app, words


def test_an_upload_is_handed_on_and_paid_for() -> None:
    here, app, words = uploader()
    scope = {**http(UPLOAD, "PUT"), "headers": [(b"content-length", str(30 * 2**20).encode())]}
    assert finished(called(here, scope))[0]["status"] == 204
    assert app.scopes
    assert not words
    visitor = here.visitors.of_session("the session")
    assert visitor
    assert visitor.uploading == 0
    assert visitor.share.used() == pytest.approx(0.3, rel=0.05)


@pytest.mark.parametrize(("mine", "all_of_us", "words"), [(2, 2, TOO_MANY_UPLOADS), (0, 16, NO_ROOM)])
def test_too_many_uploads_at_once_are_refused_in_a_sentence(mine: int, all_of_us: int, words: str) -> None:
    here, app, said = uploader()
    visitor = here.visitors.of_session("the session")
    assert visitor
    visitor.uploading, here._uploading = mine, all_of_us
    assert finished(called(here, http(UPLOAD, "PUT")))[0]["status"] == 429
    assert not app.scopes
    assert said == [words]


def test_whose_unread_files_had_to_make_room_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    here, _, said = uploader()
    monkeypatch.setattr(streamlit_internals, "bound_uploads", lambda *_: ["the session", "another that has left"])
    finished(called(here, http(UPLOAD, "PUT")))
    assert said == [guard.GIVEN_UP]


def test_an_upload_of_which_nothing_comes_is_given_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    here, _, _ = uploader()
    monkeypatch.setattr(guard, "STALLED_S", 0.001)

    async def waits(scope: Scope, receive: Receive, send: Send) -> None:
        del scope, send
        await receive()

    async def never() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        raise AssertionError(message)

    here.app = waits
    finished(here(http(UPLOAD, "PUT"), never, send))
    assert "given up" in caplog.text
    assert here._uploading == 0
