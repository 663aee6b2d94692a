"""What a stranger may try: other origins, forged and huge uploads, other files; and that nothing leaves the machine."""

from __future__ import annotations

import asyncio
import http.client
import os
import socket
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect
from websockets.typing import Origin

from benchmarks.client import Session, put
from tests.e2e.conftest import Server, elsewhere
from tests.e2e.sockets import foreign
from tests.e2e.test_sessions import png
from tests.e2e.verbs import choose_page, settled, wide
from tests.parts import finished
from viz.pictures.files import MAX_BYTES
from viz.site.server.headers import HEADERS

Visit = Callable[..., Page]


@pytest.mark.parametrize("path", ["", "cost", "_stcore/health", "no-such-page"])
def test_every_answer_carries_the_security_headers(app_url: str, path: str) -> None:
    with urllib.request.urlopen(f"{app_url}/{path}") as answer:
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, name


def test_an_upload_needs_the_token_of_its_own_session(app_url: str) -> None:
    async def statuses() -> list[int]:
        session, _ = await Session.open(app_url)
        path = f"_stcore/upload_file/{session.session_id}/1"
        right = put(app_url, path, "a.png", b"x", session.cookie)
        forged = put(app_url, path, "a.png", b"x", session.cookie, token="2|0|0|0")
        no_cookie = put(app_url, path, "a.png", b"x", "", token=session.cookie.partition("=")[2])
        stranger = put(app_url, "_stcore/upload_file/nobody/1", "a.png", b"x", session.cookie)
        await session.close()
        return [right, forged, no_cookie, stranger]

    assert finished(statuses()) == [204, 403, 403, 400]


def test_a_file_over_the_limit_is_refused_before_it_is_read(app_url: str) -> None:
    async def status() -> int:
        session, _ = await Session.open(app_url)
        found = await asyncio.to_thread(announced, app_url, session, 2 * MAX_BYTES)
        await session.close()
        return found

    assert finished(status()) == 413


def announced(url: str, session: Session, size: int) -> int:
    """The answer to an upload that says it has `size` bytes and sends five."""
    where = urlparse(url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    connection.putrequest("PUT", f"/_stcore/upload_file/{session.session_id}/1")
    token = session.cookie.partition("=")[2]
    for name, value in {"Cookie": session.cookie, "X-Xsrftoken": token, "Content-Length": str(size)}.items():
        connection.putheader(name, value)
    connection.putheader("Content-Type", "multipart/form-data; boundary=b")
    connection.endheaders(b"--b\r\n")
    found = connection.getresponse().status
    connection.close()
    return found


def knock(url: str, origin: str, frame: bytes = b"") -> None:
    """Open a websocket as a page of `origin` would, send a frame and wait for an answer. Raises what goes wrong."""
    with connect(f"ws://{urlparse(url).netloc}/_stcore/stream", origin=Origin(origin), proxy=None) as stranger:
        if frame:
            stranger.send(frame)
        stranger.recv(timeout=2)


def test_another_origin_cannot_open_a_session(app_url: str) -> None:
    with pytest.raises((WebSocketException, OSError)):
        knock(app_url, "https://elsewhere.example")


@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/app/static/../../app.py",
        "/media/../app.py",
        "/component/../../viz/site/navigation.py",
        "/static/%2e%2e/%2e%2e/requirements.txt",
        "/_stcore/bidi-components/../../app.py",
    ],
)
def test_no_path_leads_to_a_file_of_the_server(app_url: str, path: str) -> None:
    where = urlparse(app_url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    connection.request("GET", path)
    body = connection.getresponse().read()
    connection.close()
    assert b"root:" not in body
    assert b"import streamlit" not in body
    assert b"streamlit[performance]" not in body


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own whose log may say what was thrown at it."""
    server = Server(tmp_path_factory.mktemp("target") / "log").wait()
    yield server
    server.stop()


@pytest.mark.parametrize("frame", [b"\xff" * 64, b"\x0a\x02\x08", b"GET /" * 999], ids=["bits", "cut", "text"])
def test_garbage_on_the_websocket_hurts_nobody_else(target: Server, frame: bytes) -> None:
    with suppress(WebSocketException, TimeoutError, OSError):
        knock(target.url, target.url, frame)
    _, reply = finished(Session.open(target.url, "cost"))
    assert not reply.errors


def test_streamlit_asks_no_web_service_for_the_address_of_this_machine(target: Server) -> None:
    with pytest.raises((WebSocketException, OSError)):
        knock(target.url, "https://elsewhere.example")
    assert "external" not in target.log.read_text().lower()


def test_the_watch_sees_a_socket_that_is_not_of_this_machine() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outgoing:
        try:
            outgoing.connect(("192.0.2.1", 9))  # for UDP this sends nothing
        except OSError:
            pytest.skip("this machine has no way out at all")
        assert foreign(os.getpid()) == {"192.0.2.1"}


@wide
def test_nothing_leaves_the_machine_while_a_picture_is_looked_at(visit: Visit, tmp_path: Path) -> None:
    """The fixtures look at every request of the browser and every socket of the server, in all browser tests."""
    (tmp_path / "own.png").write_bytes(png(9))
    page = visit()
    page.get_by_role("button", name="Change picture").click()
    page.get_by_role("radio", name="Upload").click()
    page.locator('input[type="file"]').set_input_files(tmp_path / "own.png")
    page.get_by_text("own.png").first.wait_for()
    settled(page)


def test_a_request_to_elsewhere_would_be_noticed(app_url: str) -> None:
    asked = [
        f"{app_url}/",
        "data:image/png;base64,",
        "blob:x",
        "https://elsewhere.example/x.js",
        app_url.replace("1", "2"),
    ]
    assert elsewhere(asked, app_url) == asked[3:]


SOCKETS = """(() => {
  const send = WebSocket.prototype.send;
  window.testSockets = [];
  WebSocket.prototype.send = function (data) {
    if (!testSockets.includes(this)) testSockets.push(this);
    return send.call(this, data);
  };
})()"""
"""For a page's add_init_script: keeps its connections, so that a test can send over them what no page sends."""


@wide
def test_who_sends_what_no_page_sends_is_told_and_goes_on(page: Page, visit: Visit) -> None:
    page.add_init_script(SOCKETS)
    visit("cost")
    data = list(BackMsg(clear_cache=True).SerializeToString())
    page.evaluate("(data) => testSockets.at(-1).send(new Uint8Array(data))", data)
    expect(page.get_by_test_id("stToast")).to_contain_text("was left out")
    choose_page(page, "module")


@wide
def test_a_link_in_an_address_is_text(visit: Visit) -> None:
    page = visit("cost?side=_www.evil.example%20https://evil.example%20a@evil.example%20%E2%80%AEgro.live")
    toast = page.get_by_test_id("stToast").first
    expect(toast).to_contain_text("evil")
    expect(toast.locator("a")).to_have_count(0)
    assert "\u202e" not in toast.inner_text()


def test_the_server_says_nothing_of_itself(app_url: str) -> None:
    where = urlparse(app_url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=30)
    connection.request("GET", "/_stcore/metrics")
    assert connection.getresponse().status == 404
    connection.close()
