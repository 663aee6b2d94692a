"""The lecture's page as it is read: every number on it is one that was added up by hand, at its place."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from tests.forms import is_laid_out_as_before
from tests.pages.lecture.by_hand import EVERYWHERE, VIEWS, ByHand
from tests.reading import page, seen, sent, sentences
from tests.written import misread, tokens
from viz.site.lecture import running
from viz.site.state import Shared

every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def in_words(minutes: float) -> str:
    return f"{minutes:g} minute{'s' if minutes != 1 else ''}"


def test_the_numbers_by_hand_are_what_they_say() -> None:
    assert misread(EVERYWHERE) == []
    for view in VIEWS.values():
        begins = [float(begin) for _, _, _, begin, _ in view.places]
        ends = [begin + minutes for begin, (_, _, minutes, _, _) in zip(begins, view.places, strict=True)]
        assert begins == [0, *ends[:-1]]
        assert view.long == in_words(ends[-1])
        assert view.caption == f"{len(view.places)} places, {view.long}"


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    view = VIEWS[name]
    is_laid_out_as_before(seen("lecture", view.address).app, f"lecture-{name}")


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = seen("lecture", view.address).app
    tables = [str(cell) for table in app.dataframe for row in table.value.values for cell in row]
    notes = [str(place["minutes"]) for place in told(app)]
    said = [text for text in [*sentences(app), *tables, *notes] if text not in view.address.values()]
    whole_notes = [str(place["note"]) for place in told(app)]
    own = {token for text in (view.caption, *whole_notes) for token in tokens(text)}
    own |= {token for place in view.places for part in (*place[:2], *map(str, place[2:3])) for token in tokens(part)}
    found = {token.removesuffix(".0") for text in said for token in tokens(text)}
    assert found - {token.removesuffix(".0") for token in own} - set(EVERYWHERE) == set()
    assert {token.removesuffix(".0") for token in own} - found == set()


def told(app: AppTest) -> list[dict[str, object]]:
    """What the teacher's screen gets."""
    places: list[dict[str, object]] = json.loads(sent(app, "lecture_notes")[0].json)[0]["places"]
    return places


@every_view
def test_both_tables_and_the_teachers_screen_list_the_places(view: ByHand) -> None:
    app = seen("lecture", view.address).app
    shown, edited = (table.value.values.tolist() for table in app.dataframe)
    notes = [[place["name"], place["minutes"], place["note"]] for place in told(app)]
    assert notes == shown
    assert [row[1:] for row in edited] == [row[1:] for row in shown]
    for (address, name, minutes, _, note), row, line in zip(view.places, shown, edited, strict=True):
        assert (line[0], row[0], row[1]) == (address, name, minutes)
        assert str(row[2]).startswith(note)
    assert view.caption in [one.value for one in app.caption]


@every_view
def test_both_files_hold_the_same_minutes(view: ByHand) -> None:
    opened = seen("lecture", view.address)
    lines = str(opened.file("Notes as text").make()).splitlines()
    assert lines[0].endswith(f": lecture, {view.long}")
    heads = [line for line in lines if "'  " in line]
    assert heads == [f"{begin:>4}'  {name} ({in_words(minutes)})" for _, name, minutes, begin, _ in view.places]
    for (address, _, _, _, note), head in zip(view.places, heads, strict=True):
        at = lines.index(head)
        assert lines[at + 1].strip().startswith(note)
        assert lines[at + 2 : at + 4] == [f"      {address}", ""] or lines[at + 2 :] == [f"      {address}"]
    rows = json.loads(opened.file("Lecture as JSON").make())["lecture"]
    assert [(row["address"], row["minutes"]) for row in rows] == [(place[0], place[2]) for place in view.places]


@pytest.mark.parametrize("address", [{}, {"lecture": "own", "places": VIEWS["own"].address["places"]}], ids=["", "own"])
def test_a_lecture_of_ones_own_is_offered_once_there_is_one(address: dict[str, str]) -> None:
    group = seen("lecture", address).app.button_group[0]
    assert [option.content for option in group.proto.options] == [
        "15 minutes",
        "45 minutes",
        *(["Your own"] if address else []),
    ]


def test_begin_shows_the_first_place_for_a_wall() -> None:
    app = page("lecture", VIEWS["quarter"].address).app
    next(button for button in app.button if button.label == "Begin").click()
    app.run()
    shared: Shared = app.session_state["state"].views["Shared"]
    assert (shared.present, shared.whole) == (True, False)
    assert app.session_state["lecture:running"].at == 0
    assert running() is None, "only in that session"


def test_a_list_is_used_as_the_table_shows_it() -> None:
    app = page("lecture", VIEWS["lesson"].address).app
    next(button for button in app.button if button.label == "Use this list").click()
    app.run()
    view = app.session_state["state"].views["LectureView"]
    assert view.lecture == "own"
    assert [toast.value for toast in app.toast] == ["“Your own” is this list now: 14 places, 45 minutes."]
    again = seen("lecture", {"lecture": "own", "places": view.places}).app
    assert "14 places, 45 minutes" in [one.value for one in again.caption]
