"""What every HTTP response says for safety: which scripts and pictures a page may load, and who may frame it.

And that a browser may keep the components' scripts, whose names change with their content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from viz.site.server.framing import cookie_for_frames

POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",  # Streamlit evaluates components from blobs
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob: ws: wss:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'self'",  # the last one: `headers_for` adds to it
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}
"""What every answer says while no other site may frame the app."""

COMPONENT = re.compile(r"/_stcore/bidi-components/inception\.(\w+)/\1-[0-9A-Z]{8}\.js$")
"""Address of a component's script as the build names it."""
FOR_A_YEAR = "public, max-age=31536000, immutable"


def headers_for(framed_by: Sequence[str]) -> dict[str, str]:
    """`HEADERS` where these sites may frame the app, too: X-Frame-Options cannot name any and would forbid them all."""
    if not framed_by:
        return HEADERS
    rest = {name: value for name, value in HEADERS.items() if name != "X-Frame-Options"}
    return rest | {"Content-Security-Policy": " ".join((POLICY, *framed_by))}


class SecurityHeaders:
    """ASGI middleware that adds `headers_for` to every HTTP response; a header already set is left alone.

    Where sites may frame the app, its cookies work in their frames.
    """

    def __init__(self, app: ASGIApp, framed_by: Sequence[str] = ()) -> None:
        self.app, self.framed_by, self.headers = app, tuple(framed_by), headers_for(framed_by)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                if message["status"] == 200 and COMPONENT.search(scope["path"]):
                    headers["Cache-Control"] = FOR_A_YEAR
                if self.framed_by:
                    message["headers"] = [*map(_cookie_in_frames, message["headers"])]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def _cookie_in_frames(header: tuple[bytes, bytes]) -> tuple[bytes, bytes]:
    name, value = header
    if name.lower() != b"set-cookie":
        return header
    return name, cookie_for_frames(value.decode("latin-1")).encode("latin-1")
