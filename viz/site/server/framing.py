"""Which other sites may show the app in a frame: the course pages of a school's Moodle, say. None by default.

The environment variable INCEPTION_FRAMED_BY names them: "https://moodle.school.example https://*.other.example:8443".
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

FRAMED_BY = "INCEPTION_FRAMED_BY"
_NAME = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
SITE = re.compile(rf"https?://(\*\.)?{_NAME}(\.{_NAME})*(:\d{{1,5}})?", re.IGNORECASE)
"""What may stand in Content-Security-Policy's frame-ancestors and says no more than a site: no path, no lone star."""


def sites(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The sites that the setting names, separated by spaces or commas; none without it.

    Raises:
        SystemExit: one of them is no site; the server does not start, and the last line that it prints says why.
    """
    named = tuple(environment.get(FRAMED_BY, "").replace(",", " ").split())
    for site in named:
        if not SITE.fullmatch(site):
            raise SystemExit(
                f"{FRAMED_BY} names {site!r}, which is no site: write https:// and the host of the page that shows the "
                "app, without a path (https://moodle.school.example), and a space between two of them."
            )
    return named


def cookie_for_frames(cookie: str) -> str:
    """A Set-Cookie header's value, so that a browser sends that cookie from within another site's page, too.

    Without it an upload from there is refused, for it cannot show the token that the app gave it. Secure: browsers ask
    for it. Partitioned: even those that block other sites' cookies keep it, for this pair of sites alone.
    """
    rest = [part for part in re.split(r";\s*", cookie) if not re.match(r"(samesite=|secure$|partitioned$)", part, re.I)]
    return "; ".join([*rest, "SameSite=None", "Secure", "Partitioned"])
