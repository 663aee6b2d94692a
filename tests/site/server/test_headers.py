"""The headers that every answer carries."""

from __future__ import annotations

import pytest
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from tests.parts import finished
from viz.site.server.headers import FOR_A_YEAR, HEADERS, SecurityHeaders

COURSES = ("https://moodle.school.example", "https://*.other.example")


def answered(headers: dict[str, str], framed_by: tuple[str, ...] = (), path: str = "/", status: int = 200) -> Headers:
    """The headers of an answer that sets these itself, behind the middleware."""
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("x", status, headers=headers)(scope, receive, send)

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    finished(
        SecurityHeaders(app, framed_by)({"type": "http", "method": "GET", "path": path, "headers": []}, receive, send)
    )
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


def test_sites_that_are_named_may_frame_the_app_and_nothing_else_changes() -> None:
    headers = answered({}, COURSES)
    assert "X-Frame-Options" not in headers  # it cannot name sites, and would forbid what the policy allows
    assert headers["Content-Security-Policy"] == (
        HEADERS["Content-Security-Policy"].replace(
            "frame-ancestors 'self'", f"frame-ancestors 'self' {' '.join(COURSES)}"
        )
    )
    rest = HEADERS.keys() - {"X-Frame-Options", "Content-Security-Policy"}
    assert {name: headers[name] for name in rest} == {name: HEADERS[name] for name in rest}


def test_cookies_work_in_frames_only_where_there_may_be_any() -> None:
    cookie = "a=b; Path=/; SameSite=Lax"
    assert answered({"Set-Cookie": cookie})["Set-Cookie"] == cookie
    assert answered({"Set-Cookie": cookie}, COURSES)["Set-Cookie"] == "a=b; Path=/; SameSite=None; Secure; Partitioned"


FILES = "/_stcore/bidi-components/inception"


@pytest.mark.parametrize(
    ("path", "status", "kept"),
    [
        (f"{FILES}.graph/graph-0A1B2C3D.js", 200, FOR_A_YEAR),
        (f"/course{FILES}.shared/shared-ZZZZZZZZ.js", 200, FOR_A_YEAR),
        (f"{FILES}.graph/graph-0A1B2C3D.js", 404, "public"),
        (f"{FILES}.graph/style.css", 200, "public"),
        (f"{FILES}.graph/graph.js", 200, "public"),
        ("/static/graph-0A1B2C3D.js", 200, "public"),
    ],
)
def test_only_what_changes_its_name_with_its_content_is_kept(path: str, status: int, kept: str) -> None:
    assert answered({"Cache-Control": "public"}, path=path, status=status)["Cache-Control"] == kept
