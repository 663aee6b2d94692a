"""One session of a Streamlit app over its websocket, without a browser: opens pages, sets widgets, uploads pictures.

Speaks the protobuf messages of the installed streamlit. Only addresses of this machine are accepted.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlparse

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

LOOPBACK = ("127.0.0.1", "localhost", "::1")
ANSWER_S = 60.0
COMPONENT_EVENT = "$$STREAMLIT_INTERNAL_KEY_{id}__events"


class SessionError(Exception):
    """The server showed an exception or an error, broke off, or did not answer in time."""


@dataclass
class Reply:
    """One script run as a browser gets it: milliseconds to its end, bytes received, errors shown."""

    ms: float
    received: int
    errors: list[str] = field(default_factory=list)


class Session:
    """A session; use `await Session.open(url, "cost")`, then `act` and `picture`, then `close`."""

    def __init__(self, url: str, socket: ClientConnection, cookie: str) -> None:
        self._url, self._socket, self.cookie = url, socket, cookie
        self._states: dict[str, WidgetState] = {}
        self._known: dict[str, ForwardMsg] = {}
        self._page_hash, self._query = "", ""
        self.session_id = ""
        self.pages: dict[str, str] = {}
        self.elements: dict[tuple[int, ...], Element] = {}
        self.fragments: dict[tuple[int, ...], str] = {}

    @classmethod
    async def open(cls, url: str, page: str = "", query: str = "") -> tuple[Session, Reply]:
        """Connect and run `page` once. Raises SessionError."""
        where = urlparse(url)
        if where.hostname not in LOOPBACK:
            raise ValueError(f"{url}: only this machine is a target")
        start = time.perf_counter()
        cookie = await asyncio.to_thread(_xsrf, where.hostname or "", where.port or 80)
        socket = await connect(
            f"ws://{where.netloc}/_stcore/stream",
            origin=url,  # type: ignore[arg-type]
            subprotocols=["streamlit", cookie.split("=", 1)[-1] or "none"],  # type: ignore[list-item]
            additional_headers={"Cookie": cookie},
            max_size=None,
            open_timeout=ANSWER_S,
            proxy=None,
            compression=None,
        )
        session = cls(url, socket, cookie)
        reply = await session._run(page_name=page, query=query)
        reply.ms = (time.perf_counter() - start) * 1000
        return session, reply

    async def goto(self, page: str) -> Reply:
        """Click on `page` in the navigation."""
        self._page_hash, self._query, self._states = self.pages[page], "", {}
        return await self._run()

    async def act(self, states: list[WidgetState], fragment: str = "") -> Reply:
        """Set widgets, as one interaction; triggers are sent once, everything else stays set."""
        triggers = [s for s in states if s.WhichOneof("value") in ("trigger_value", "json_trigger_value")]
        for state in states:
            if state not in triggers:
                self._states[state.id] = state
        return await self._run(triggers=triggers, fragment=fragment)

    async def send(self, message: BackMsg) -> None:
        """Send anything, as no browser would, and wait for nothing."""
        await self._socket.send(message.SerializeToString())

    async def drain(self) -> None:
        """Take whatever comes until the connection ends."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self._socket.recv()

    async def close(self) -> None:
        """Leave, as when a tab is closed."""
        await self._socket.close()

    async def _run(
        self, *, page_name: str = "", query: str = "", triggers: list[WidgetState] | None = None, fragment: str = ""
    ) -> Reply:
        message = BackMsg()
        client = message.rerun_script
        client.query_string = query or self._query
        client.page_script_hash, client.page_name = self._page_hash, page_name
        client.fragment_id = fragment
        client.cached_message_hashes.extend(self._known)
        client.widget_states.widgets.extend([*self._states.values(), *(triggers or [])])
        start = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        try:
            async with asyncio.timeout(ANSWER_S):
                received = await self._until_finished(keep=bool(fragment))
        except TimeoutError:
            raise SessionError(f"no answer within {ANSWER_S:.0f} s") from None
        return Reply((time.perf_counter() - start) * 1000, received, self._errors())

    async def _until_finished(self, *, keep: bool) -> int:
        received = 0
        while True:
            data = await self._socket.recv()
            assert isinstance(data, bytes)
            received += len(data)
            message = ForwardMsg.FromString(data)
            if message.WhichOneof("type") == "new_session" and not keep:
                self.elements.clear()
            if self._take(message):
                return received

    def _take(self, message: ForwardMsg) -> bool:
        """Note what a message says; True at the end of the run."""
        kind = message.WhichOneof("type")
        if kind == "ref_hash":
            known = self._known[message.ref_hash]
            self._delta(tuple(message.metadata.delta_path), known)
        elif kind == "delta":
            if message.metadata.cacheable:
                self._known[message.hash] = message
            self._delta(tuple(message.metadata.delta_path), message)
        elif kind == "new_session":
            self.session_id = message.new_session.initialize.session_id or self.session_id
            self._page_hash = message.new_session.page_script_hash or self._page_hash
        elif kind == "navigation":
            self.pages = {page.url_pathname: page.page_script_hash for page in message.navigation.app_pages}
            self._page_hash = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        return kind == "script_finished" and message.script_finished in (
            ForwardMsg.ScriptFinishedStatus.FINISHED_SUCCESSFULLY,
            ForwardMsg.ScriptFinishedStatus.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
        )

    def _delta(self, path: tuple[int, ...], message: ForwardMsg) -> None:
        if message.delta.WhichOneof("type") == "new_element":
            self.elements[path] = message.delta.new_element
            self.fragments[path] = message.delta.fragment_id

    def _errors(self) -> list[str]:
        found = []
        for element in self.elements.values():
            kind = element.WhichOneof("type")
            if kind == "exception":
                found.append(f"{element.exception.type}: {element.exception.message}")
            elif kind == "alert" and element.alert.format == element.alert.ERROR:
                found.append(element.alert.body)
        return found

    def find(self, kind: str, key: str = "") -> tuple[Any, str]:
        """The first element of `kind` whose id ends with `key`, and its fragment. Raises SessionError if none is."""
        for path, element in self.elements.items():
            if element.WhichOneof("type") == kind:
                proto = getattr(element, kind)
                if not key or proto.id.endswith(key):
                    return proto, self.fragments[path]
        raise SessionError(f"no {kind} {key!r} on the page")

    def all(self, kind: str) -> list[Any]:
        """Every element of `kind` on the page."""
        return [getattr(e, kind) for e in self.elements.values() if e.WhichOneof("type") == kind]

    async def press(self, key: str) -> Reply:
        """Click the button with `key`."""
        button, fragment = self.find("button", key)
        return await self.act([WidgetState(id=button.id, trigger_value=True)], fragment)

    async def trigger(self, key: str, event: str, value: object) -> Reply:
        """Fire a component's trigger."""
        component, fragment = self.find("bidi_component", key)
        payload = json.dumps([{"event": event, "value": value}])
        state = WidgetState(id=COMPONENT_EVENT.format(id=component.id), json_trigger_value=payload)
        return await self.act([state], fragment)

    async def choose(self, key: str, option: str) -> Reply:
        """Choose in a segmented control."""
        group, fragment = self.find("button_group", key)
        state = WidgetState(id=group.id)
        state.string_array_value.data.append(option)
        return await self.act([state], fragment)

    async def upload(self, name: str, data: bytes) -> Reply:
        """Give the page's file uploader a file and wait for the run that follows."""
        uploader, fragment = self.find("file_uploader")
        start = time.perf_counter()
        ask = BackMsg()
        ask.file_urls_request.request_id = "1"
        ask.file_urls_request.session_id = self.session_id
        ask.file_urls_request.file_names.append(name)
        await self._socket.send(ask.SerializeToString())
        urls = await self._file_urls()
        status = await asyncio.to_thread(put, self._url, urls.upload_url, name, data, self.cookie)
        if status != 204:
            raise SessionError(f"the upload was answered with {status}")
        state = WidgetState(id=uploader.id)
        info = state.file_uploader_state_value.uploaded_file_info.add()
        info.file_id, info.name, info.size = urls.file_id, name, len(data)
        info.file_urls.CopyFrom(urls)
        reply = await self.act([state], fragment)
        reply.ms = (time.perf_counter() - start) * 1000
        return reply

    async def _file_urls(self) -> Any:
        async with asyncio.timeout(ANSWER_S):
            while True:
                data = await self._socket.recv()
                assert isinstance(data, bytes)
                message = ForwardMsg.FromString(data)
                if message.WhichOneof("type") == "file_urls_response":
                    return message.file_urls_response.file_urls[0]
                self._take(message)


def _xsrf(host: str, port: int) -> str:
    """The server's XSRF cookie as `name=value`."""
    connection = http.client.HTTPConnection(host, port, timeout=ANSWER_S)
    try:
        connection.request("GET", "/_stcore/health")
        answer = connection.getresponse()
        answer.read()
        return (answer.getheader("Set-Cookie") or "").split(";")[0]
    finally:
        connection.close()


def put(url: str, path: str, name: str, data: bytes, cookie: str, token: str | None = None) -> int:
    """Upload as a browser does; returns the HTTP status. `token` defaults to the cookie's own."""
    where = urlparse(url)
    border = "border-of-the-parts"
    head = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    body = head.encode() + data + f"\r\n--{border}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={border}", "Cookie": cookie}
    headers["X-Xsrftoken"] = cookie.partition("=")[2] if token is None else token
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=ANSWER_S)
    try:
        connection.request("PUT", path if path.startswith("/") else f"/{path}", body, headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()
