"""Which sites may frame the app, and what its cookies need in their frames."""

from __future__ import annotations

import pytest

from viz.site.server.framing import FRAMED_BY, cookie_for_frames, sites


def test_without_the_setting_nobody_may() -> None:
    assert sites({}) == sites({FRAMED_BY: "  "}) == ()


def test_sites_stand_beside_each_other() -> None:
    said = "https://moodle.school.example, https://*.other.example:8443 http://localhost:8080"
    assert sites({FRAMED_BY: said}) == (
        "https://moodle.school.example",
        "https://*.other.example:8443",
        "http://localhost:8080",
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "*",
        "https://*",
        "moodle.school.example",
        "https://moodle.school.example/course",
        "https://a.example;script-src",
        "'self'",
        "data:",
        "https://a.example\r\nX:y",
        "https://",
    ],
)
def test_what_is_no_site_stops_the_server_with_a_sentence(wrong: str) -> None:
    with pytest.raises(SystemExit, match=f"{FRAMED_BY} names .* is no site: write https://"):
        sites({FRAMED_BY: f"https://right.example {wrong}"})


def test_a_cookie_works_in_a_frame_and_keeps_the_rest() -> None:
    assert (
        cookie_for_frames("_streamlit_xsrf=2|a|b|1; Path=/inception; SameSite=Lax")
        == "_streamlit_xsrf=2|a|b|1; Path=/inception; SameSite=None; Secure; Partitioned"
    )
    assert (
        cookie_for_frames("a=secure; secure; HttpOnly; samesite=strict; Max-Age=9; partitioned")
        == "a=secure; HttpOnly; Max-Age=9; SameSite=None; Secure; Partitioned"
    )
