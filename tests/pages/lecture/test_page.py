"""The lecture's page: what it takes from a link and a file, and what leaves."""

from __future__ import annotations

import json

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from pages.lecture.page import LectureView, edited_rows, lecture_from, lecture_json, lecture_text
from pages.lecture.ready import LESSON, QUARTER
from tests.reading import sent
from tests.test_pages import opened
from viz.pictures.errors import UserError
from viz.site.lecture import packed, place_of

SCRIPT = "pages/lecture/script.py"


def view(app: object) -> LectureView:
    found: LectureView = app.session_state["state"].views["LectureView"]  # type: ignore[attr-defined]
    return found


def test_the_opening_view_shows_a_quarter_of_an_hour() -> None:
    app = opened(SCRIPT)
    shown = app.dataframe[0].value
    assert list(shown["Place"]) == [place.name for place in QUARTER]
    assert sum(shown["Minutes"]) == 15
    assert app.caption[0].value == f"{len(QUARTER)} places, 15 minutes"


def test_a_link_brings_a_lecture_of_ones_own() -> None:
    mine = (place_of("cost?step=check", 3, "Ask."), place_of("module", 1, ""))
    app = opened(SCRIPT, {"lecture": "own", "places": packed(mine)})
    shown = app.dataframe[0].value
    assert list(shown["Place"]) == ["3 · Computational cost: Check", "4 · The Inception module"]
    assert list(shown["Note"]) == ["Ask.", ""]
    assert app.caption[0].value == "2 places, 4 minutes"


@pytest.mark.parametrize(
    ("says", "query"),
    [
        ({}, ""),
        ({"lecture": "lesson"}, "lecture=lesson"),
        ({"lecture": "own", "places": packed(QUARTER[:1])}, f"lecture=own&places={packed(QUARTER[:1])}"),
        ({"lecture": "lesson", "places": packed(QUARTER[:1])}, "lecture=lesson"),
    ],
    ids=["usual", "ready", "own", "ready-beside-own"],
)
def test_the_code_to_take_away_is_of_the_lecture_that_is_shown_and_as_short_as_can_be(
    says: dict[str, str], query: str
) -> None:
    app = opened(SCRIPT, {**says, "step": "take-it-away"})
    assert json.loads(sent(app, "lecture_code")[0].json) == [{"query": query}]


def test_the_tables_are_there_for_a_printer_with_every_word_as_it_is() -> None:
    mine = (place_of("cost?step=check", 3, "Is 1 < 2 & 3 > 2?"),)
    app = opened(SCRIPT, {"lecture": "own", "places": packed(mine), "whole": "1"})
    tables = [one.proto.body for one in app.get("html") if "<table><thead>" in one.proto.body]
    assert len(tables) == 2
    assert all("<td>Is 1 &lt; 2 &amp; 3 &gt; 2?</td>" in table for table in tables)


@pytest.mark.parametrize(("query", "rows", "height"), [("whole", "dynamic", 486), ("paper", "fixed", "content")])
def test_the_editor_is_as_high_as_its_places_on_paper(
    monkeypatch: pytest.MonkeyPatch, query: str, rows: str, height: int | str
) -> None:
    """On a screen there is room for more, and a row to add one."""
    drawn: list[dict[str, object]] = []
    monkeypatch.setattr(st, "data_editor", lambda _, **how: drawn.append(how))
    opened(SCRIPT, {query: "1"})
    assert [(how["num_rows"], how["height"]) for how in drawn] == [(rows, height)]


def test_a_damaged_link_is_said_and_a_ready_made_one_is_shown() -> None:
    app = opened(SCRIPT, {"lecture": "own", "places": "AAAA"})
    assert not app.exception
    assert "damaged" in app.toast[0].value
    assert view(app) == LectureView()
    assert list(app.dataframe[0].value["Place"]) == [place.name for place in QUARTER]


def test_a_file_comes_back_as_it_went() -> None:
    assert lecture_from(lecture_json(LESSON).encode()) == LESSON
    assert json.loads(lecture_json(LESSON))["lecture"][0] == LESSON[0]._asdict()


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"[]",
        b"{}",
        b'{"lecture": 3}',
        b"\xff\xfe",
        b'{"lecture": [{"address": "no"}]}',
        b"[" * 190_000,
        b'{"lecture": [{"address": "http://[x"}]}',
    ],
)
def test_any_other_file_is_refused_in_a_sentence(file: bytes) -> None:
    with pytest.raises(UserError):
        lecture_from(file)


def test_half_a_sign_in_a_note_is_left_out() -> None:
    places = lecture_from(b'{"lecture": [{"address": "cost", "note": "a\\ud800b"}]}')
    assert places[0].note == "ab"
    assert packed(places)


def test_a_tables_changes_are_taken_over() -> None:
    rows = [{"address": name, "minutes": 1, "note": ""} for name in ("start", "cost", "module")]
    changed = {"edited_rows": {"1": {"address": "what_if"}}, "deleted_rows": [0], "added_rows": [{"address": "cost"}]}
    assert [row["address"] for row in edited_rows(rows, changed)] == ["what_if", "module", "cost"]
    assert edited_rows(rows, changed)[-1]["minutes"] == 1
    assert edited_rows(rows, {}) == rows


def _with_a_wrong_place() -> None:
    import streamlit as st

    from pages.lecture.page import _use
    from viz.site import lecture, state

    _use(lambda: lecture.lecture_of([{"address": "nowhere", "minutes": 1, "note": ""}]))
    st.session_state.said = list(state._session().notes)


def test_a_place_that_is_none_is_said_in_a_sentence() -> None:
    app = AppTest.from_function(_with_a_wrong_place).run()
    assert not app.exception, app.exception
    assert "“nowhere” names no page" in str(app.session_state.said)


def test_the_notes_say_when_each_place_begins() -> None:
    lines = lecture_text(QUARTER).splitlines()
    begins = [line.split("'")[0].strip() for line in lines if "'  " in line]
    minutes = [0]
    for place in QUARTER[:-1]:
        minutes.append(minutes[-1] + int(place.minutes))
    assert begins == [str(minute) for minute in minutes]
    assert lines[0].endswith("lecture, 15 minutes")
