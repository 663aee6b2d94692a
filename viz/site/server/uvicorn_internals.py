"""Every name that this project uses though uvicorn, the web server under Streamlit, has not promised it.

uvicorn waits for ever for a request that somebody began to send, and takes as many connections as the system gives;
with a thousand half-open ones nobody else gets in. Streamlit starts uvicorn itself and passes no limits on. Where a
name is gone the log says so, and connections are as uvicorn likes; tests/site/server/test_uvicorn_internals.py fails
before that.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections import Counter
from functools import wraps
from typing import Any

LOG = logging.getLogger(__name__)
UVICORN_SEEN_IN = "0.54.0"
"""The version of uvicorn that all names here were seen in."""
PROTOCOLS = (
    ("uvicorn.protocols.http.httptools_impl", "HttpToolsProtocol"),
    ("uvicorn.protocols.http.h11_impl", "H11Protocol"),
)
"""What takes connections: the second where the package httptools does not run."""
METHODS = ("connection_made", "connection_lost", "data_received")
HEAD_S = 20.0
"""Seconds within which a request must have been sent up to its body."""
HEAD_BYTES = 2**17
"""Bytes within which it must: some 16 kB of cookies and address at most, sent in pieces."""
FILES_TO_SPARE = 256
"""Open files that are left for everything but connections."""
SHARE_OF_ONE_ADDRESS = 0.75
"""The part of all connections that one address may have; a school may come from one."""


class Connections:
    """How many connections there are, by address, and how many there may be."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.by_address: Counter[str] = Counter()

    def come(self, address: str) -> bool:
        """Count a connection; whether there is room for it."""
        self.by_address[address] += 1
        here, all_here = self.by_address[address], self.by_address.total()
        return all_here <= self.most and here <= self.most * SHARE_OF_ONE_ADDRESS

    def go(self, address: str) -> None:
        """One less."""
        self.by_address[address] -= 1
        if self.by_address[address] <= 0:
            del self.by_address[address]


def open_files() -> int:
    """How many files this process may have open, raised as far as the system allows; 1024 where it does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return 1024
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else min(hard, 65_536)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return max(soft, wanted)


def bound_connections() -> None:
    """Let connections be bounded in number, and each request's head in time and bytes.

    Names: HttpToolsProtocol and H11Protocol, their METHODS, and their attributes `transport`, `client` and `cycle`,
    whose `response_complete` says whether a request is being answered.
    """
    connections = Connections(max(FILES_TO_SPARE, open_files() - FILES_TO_SPARE))
    for module, name in PROTOCOLS:
        try:
            protocol = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
        if all(hasattr(protocol, method) for method in METHODS):
            bound(protocol, connections)
        else:
            LOG.warning("uvicorn's %s is not as in %s: connections are not bounded.", name, UVICORN_SEEN_IN)


def bound(protocol: Any, connections: Connections) -> None:
    """Let a class of protocols count its `connections`, and end those that begin a request too slowly."""
    if hasattr(protocol, "bounded"):
        return
    protocol.bounded = True
    begin, lost, received = (getattr(protocol, name) for name in METHODS)

    @wraps(begin)
    def connection_made(self: Any, transport: asyncio.Transport) -> None:
        begin(self, transport)
        self.counted = _address(self)
        self.head_bytes = 0
        if not connections.come(self.counted):
            transport.abort()
            return
        self.watch = asyncio.get_running_loop().call_later(HEAD_S, _end_if_silent, self, False)

    @wraps(lost)
    def connection_lost(self: Any, error: Exception | None) -> None:
        connections.go(self.counted)
        if watch := getattr(self, "watch", None):
            watch.cancel()
        lost(self, error)

    @wraps(received)
    def data_received(self: Any, data: bytes) -> None:
        self.head_bytes = 0 if _is_answering(self) else self.head_bytes + len(data)
        if self.head_bytes > HEAD_BYTES:
            self.transport.abort()
            return
        received(self, data)
        if _is_answering(self):
            self.head_bytes = 0

    for name, method in zip(METHODS, (connection_made, connection_lost, data_received), strict=True):
        setattr(protocol, name, method)


def _address(protocol: Any) -> str:
    return str((getattr(protocol, "client", None) or ("",))[0])


def _is_answering(protocol: Any) -> bool:
    cycle = getattr(protocol, "cycle", None)
    return cycle is not None and not cycle.response_complete


def _end_if_silent(protocol: Any, was_silent: bool) -> None:
    """Ends a connection on which no request was answered at two looks, one HEAD_S after the other or at its first."""
    transport = protocol.transport
    if transport.is_closing() or transport.get_protocol() is not protocol:
        return  # over, or a websocket now, which has its own limits
    silent = not _is_answering(protocol)
    if silent and (was_silent or protocol.cycle is None):
        LOG.warning("Ended: a connection without a request")
        transport.abort()
        return
    protocol.watch = asyncio.get_running_loop().call_later(HEAD_S, _end_if_silent, protocol, silent)
