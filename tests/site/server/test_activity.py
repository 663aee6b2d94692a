"""The flag that somebody was here."""

from __future__ import annotations

from viz.site.server.activity import Activity


def test_a_look_sees_what_was_noted_since_the_last_one() -> None:
    activity = Activity()
    assert not activity.since_last_look()
    activity.note()
    activity.note()
    assert activity.since_last_look()
    assert not activity.since_last_look()
