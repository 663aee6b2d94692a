"""The headers that every answer carries."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from tests.parts import finished
from viz.site.server.headers import HEADERS, SecurityHeaders


def answered(headers: dict[str, str]) -> Headers:
    """The headers of an answer that sets these itself, behind the middleware."""
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("x", headers=headers)(scope, receive, send)

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    finished(SecurityHeaders(app)({"type": "http", "method": "GET", "headers": []}, receive, send))
    return Headers(raw=sent[0]["headers"])


def test_every_answer_carries_all_headers() -> None:
    headers = answered({})
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_a_header_that_is_set_stays() -> None:
    assert answered({"Referrer-Policy": "same-origin"})["Referrer-Policy"] == "same-origin"


def test_nothing_may_be_loaded_from_elsewhere_and_nobody_may_frame_the_app() -> None:
    rules = dict(rule.split(" ", 1) for rule in HEADERS["Content-Security-Policy"].split("; "))
    assert rules["default-src"] == rules["frame-ancestors"] == "'self'"
    assert not [source for sources in rules.values() for source in sources.split() if "//" in source or "*" in source]
