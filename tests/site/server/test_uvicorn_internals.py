"""Connections are bounded, on a protocol of our own and on uvicorn's; the names are still there."""

from __future__ import annotations

import asyncio
import importlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.parts import finished
from viz.site.server import uvicorn_internals
from viz.site.server.uvicorn_internals import HEAD_BYTES, METHODS, PROTOCOLS, Connections, bound, open_files


@pytest.mark.parametrize(("module", "name"), PROTOCOLS)
def test_the_names_are_there(module: str, name: str) -> None:
    protocol = getattr(importlib.import_module(module), name)
    assert all(hasattr(protocol, method) for method in METHODS)
    source = importlib.import_module(module).__file__
    assert source
    text = Path(source).read_text(encoding="utf-8")
    for attribute in ("self.transport", "self.client", "self.cycle", "response_complete"):
        assert attribute in text


def test_there_is_room_for_so_many_and_one_address_leaves_some_to_others() -> None:
    connections = Connections(8)
    assert [connections.come("a") for _ in range(7)] == [True] * 6 + [False]
    assert connections.come("b")
    assert not connections.come("c")
    for _ in range(3):
        connections.go("a")
    assert connections.come("b")
    for _ in range(10):
        connections.go("b")
    assert connections.by_address == {"a": 4, "c": 1}


def test_as_many_files_may_be_open_as_the_system_allows() -> None:
    assert open_files() == open_files() >= 1024


def protocol_class() -> Any:
    """A protocol like uvicorn's: it answers a request as soon as its head is over."""

    class Plain(asyncio.Protocol):
        def __init__(self) -> None:
            self.transport: Any = None
            self.cycle: Any = None
            self.client = ("a", 1)

        def connection_made(self, transport: Any) -> None:
            self.transport = transport

        def connection_lost(self, exc: Exception | None) -> None:
            self.transport, self.error = None, exc

        def data_received(self, data: bytes) -> None:
            if data.endswith(b"\r\n\r\n"):
                self.cycle = SimpleNamespace(response_complete=False)

    return Plain


class Transport:
    """Remembers whether it was ended."""

    def __init__(self) -> None:
        self.ended = False
        self.protocol: Any = None

    def abort(self) -> None:
        self.ended = True

    def is_closing(self) -> bool:
        return self.ended

    def get_protocol(self) -> Any:
        return self.protocol


def connected(kind: Any, connections: Connections) -> tuple[Any, Transport]:
    bound(kind, connections)
    protocol, transport = kind(), Transport()
    transport.protocol = protocol
    protocol.connection_made(transport)
    return protocol, transport


def test_a_connection_too_many_is_ended_and_every_end_is_counted() -> None:
    async def run() -> None:
        kind, connections = protocol_class(), Connections(2)
        first, _ = connected(kind, connections)
        second, transport = connected(kind, connections)
        assert transport.ended  # two of two are more than one address may have
        second.connection_lost(None)
        assert connections.by_address == {"a": 1}
        first.connection_lost(None)
        assert not connections.by_address

    finished(run())


def test_a_head_without_an_end_is_ended() -> None:
    async def run() -> None:
        protocol, transport = connected(protocol_class(), Connections(9))
        for _ in range(HEAD_BYTES // 1000):
            protocol.data_received(b"a" * 1000)
        assert not transport.ended
        protocol.data_received(b"a" * 1000)
        assert transport.ended

    finished(run())


def test_the_bytes_of_a_body_are_not_counted() -> None:
    async def run() -> None:
        protocol, transport = connected(protocol_class(), Connections(9))
        protocol.data_received(b"PUT / HTTP/1.1\r\n\r\n")
        for _ in range(50):
            protocol.data_received(b"a" * 2**16)
        assert not transport.ended

    finished(run())


def test_who_begins_no_request_in_time_is_ended_and_who_is_answered_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Any] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()

        def call_later(delay: float, *call: Any) -> Any:
            assert delay == uvicorn_internals.HEAD_S
            looks.append(call)
            return SimpleNamespace(cancel=lambda: None)

        monkeypatch.setattr(loop, "call_later", call_later)
        kind, connections = protocol_class(), Connections(9)
        _, silent = connected(kind, connections)
        busy, answered = connected(kind, connections)
        busy.data_received(b"GET / HTTP/1.1\r\n\r\n")
        upgraded, websocket = connected(kind, connections)
        websocket.protocol = "another protocol"
        for call in list(looks):
            call[0](*call[1:])
        assert (silent.ended, answered.ended, websocket.ended) == (True, False, False)
        busy.cycle.response_complete = True
        again, again_later = looks[-1], len(looks)
        again[0](*again[1:])  # idle since just before: it may still send its next request
        assert not answered.ended
        assert len(looks) == again_later + 1
        looks[-1][0](*looks[-1][1:])
        assert answered.ended
        del upgraded

    finished(run())


def test_a_protocol_without_the_names_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Bare:
        pass

    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(HttpToolsProtocol=Bare))
    monkeypatch.setattr(uvicorn_internals, "open_files", lambda: 1024)
    uvicorn_internals.bound_connections()
    assert uvicorn_internals.UVICORN_SEEN_IN in caplog.text
    assert not hasattr(Bare, "bounded")
