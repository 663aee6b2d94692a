"""Lecture: a list of places with notes and minutes, which a clicker leads through; ready-made or a person's own."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import streamlit as st

from pages.lecture.components import lecture_code, lecture_notes
from pages.lecture.ready import LESSON, QUARTER
from viz.notation import numbers
from viz.pictures.errors import UserError
from viz.site import lecture, state, styles
from viz.site.address import choice, text
from viz.site.downloads import download, file_name
from viz.site.lecture import LONGEST_PACKED, Lecture
from viz.site.page_table import MADE_WITH
from viz.site.steps import PageStep, Steps, is_for_paper

READY = {"quarter": QUARTER, "lesson": LESSON}
OWN = "own"
LARGEST_FILE = 200_000
"""Bytes of a lecture's file."""
MOST_ROWS, MOST_ON_A_WALL, SCROLLS = 14, 10, 486
"""Rows of a table that fit on every screen, and in type for a wall; longer ones are so many pixels high, and scroll."""
ROWS_HEIGHT, HIGHEST_ROW = 490, 56
"""Pixels that those rows have together, and that one has at most."""


@dataclass(frozen=True)
class LectureView:
    """Which lecture: a ready-made one, or the person's own as text."""

    lecture: str = choice("quarter", (*READY, OWN))
    places: str = text("", rf"[A-Za-z0-9_-]{{0,{LONGEST_PACKED}}}", "a lecture's text, as its link has it")


def chosen() -> Lecture:
    """The lecture that the address says; the first ready-made one where it holds none. Never raises."""
    view = state.load(LectureView)
    if view.lecture in READY:
        return READY[view.lecture]
    try:
        return lecture.unpacked(view.places)
    except UserError as error:
        state.note(str(error))
        state.change(LectureView, lecture=next(iter(READY)), places="")
        return QUARTER


def in_words(minutes: float) -> str:
    """Minutes as people say them: "15 minutes"."""
    return f"{minutes:g} {numbers.noun(minutes, 'minute')}"


def choose_lecture() -> None:
    """Which lecture, its places in their order, and where it begins."""
    places = chosen()
    most = MOST_ON_A_WALL if state.load(state.Shared).present else MOST_ROWS
    fits = len(places) <= most or is_for_paper()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            "Lecture",
            (*READY, OWN) if state.load(LectureView).places else tuple(READY),
            format_func=_name,
            label_visibility="collapsed",
            required=True,
            **state.widget(LectureView, "lecture"),
        )
        st.button("Begin", icon=":material/slideshow:", on_click=_begin, args=(places,))
        st.caption(_how_long(places) + ("" if fits else "; the list scrolls"), width="content")
    st.dataframe(
        _rows(places),
        hide_index=True,
        height="content" if fits else SCROLLS,
        row_height=_row_height(len(places)) if fits else None,
        key="lecture:places",
    )
    _as_printed("places", _rows(places))


def _name(key: str) -> str:
    return "Your own" if key == OWN else in_words(sum(place.minutes for place in READY[key]))


def _row_height(rows: int) -> int | None:
    """Pixels of a row that make so many fill a screen; None, the usual height, on paper, and on a wall by its type."""
    if is_for_paper() or state.load(state.Shared).present:
        return None
    return min(HIGHEST_ROW, ROWS_HEIGHT // rows)


def _as_printed(key: str, rows: list[dict[str, Any]]) -> None:
    """What a printer gets in place of a table that a browser draws as wide as its window: all of its words."""
    cells = [[html.escape(str(value)) for value in row.values()] for row in rows]
    head = "".join(f"<th>{html.escape(name.capitalize())}</th>" for name in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    with st.container(key=f"{styles.PRINTED_ONLY}{key}"):
        st.html(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")


def _rows(places: Lecture) -> list[dict[str, Any]]:
    return [{"Place": place.name, "Minutes": place.minutes, "Note": place.note} for place in places]


def _begin(places: Lecture) -> None:
    state.change(state.Shared, present=True, whole=False)
    lecture.go(places, 0)


def edit_lecture() -> None:
    """Places to change, to add and to take away, in a table; on paper nothing but the places."""
    rows = lecture.lecture_rows(chosen())
    on_paper = is_for_paper()
    st.data_editor(
        rows,
        key=EDITOR,
        num_rows="fixed" if on_paper else "dynamic",
        hide_index=True,
        height="content" if on_paper else SCROLLS,
        column_config={
            "address": st.column_config.TextColumn("Address", required=True, max_chars=lecture.LONGEST_ADDRESS),
            "minutes": st.column_config.NumberColumn("Minutes", min_value=0, max_value=lecture.MOST_MINUTES, default=1),
            "note": st.column_config.TextColumn("Note", max_chars=lecture.LONGEST_NOTE),
        },
    )
    _as_printed("edit", rows)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Use this list", on_click=state.decide, args=(partial(_use_table, rows),))
        st.caption(
            "An address is what the browser shows above a page of this app, or what “Copy link” gives.", width="content"
        )


EDITOR = "lecture:editor"
"""Session key of the table's changes."""


def _use_table(rows: list[dict[str, Any]]) -> None:
    """What the table shows: read when the run begins, for the click may come with the change that it ended."""
    changed = dict(st.session_state.get(EDITOR) or {})
    _use(lambda: lecture.lecture_of(edited_rows(rows, changed)))


def edited_rows(rows: list[dict[str, Any]], changed: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows with a table's changes, as Streamlit keeps them: edited, deleted and added rows."""
    edits = {int(number): edit for number, edit in changed.get("edited_rows", {}).items()}
    deleted = set(changed.get("deleted_rows", ()))
    stayed = [row | edits.get(number, {}) for number, row in enumerate(rows) if number not in deleted]
    return stayed + [{"minutes": 1, **row} for row in changed.get("added_rows", ())]


def _use(make: Callable[[], Lecture]) -> None:
    """Make the lecture that `make()` returns the person's own, or say why it can't be."""
    try:
        places = make()
        words = lecture.packed(places)
    except UserError as error:
        state.note(str(error))
        return
    state.change(LectureView, lecture=OWN, places=words)
    state.note(f"“Your own” is this list now: {_how_long(places)}.")
    state.spread()


def _how_long(places: Lecture) -> str:
    return f"{len(places)} {numbers.noun(len(places), 'place')}, {in_words(sum(place.minutes for place in places))}"


def take_away() -> None:
    """The lecture as a link and as a file, and one that was taken away before."""
    places = chosen()
    files, link = st.columns([2, 3], gap="medium")
    with files:
        with st.container(horizontal=True):
            name = file_name("lecture", what=state.load(LectureView).lecture)
            download("Lecture as JSON", partial(lecture_json, places), f"{name}.json")
            download("Notes as text", partial(lecture_text, places), f"{name}.txt")
        file = st.file_uploader("A lecture's file", type="json", key="lecture:file", max_upload_size=1)
        if file is not None:
            st.button("Use this file", on_click=_use, args=(partial(lecture_from, file.getvalue()),))
    with link:
        view = state.load(LectureView)
        lecture_code(view if view.lecture == OWN else replace(view, places=""), key="lecture:code")


def lecture_json(places: Lecture) -> str:
    """The lecture as a file that `lecture_from` reads."""
    return json.dumps({"made_with": MADE_WITH, "lecture": lecture.lecture_rows(places)}, ensure_ascii=False, indent=1)


def lecture_from(file: bytes) -> Lecture:
    """The lecture in the bytes of a file. Raises UserError for anything else."""
    try:
        read = json.loads(file[: LARGEST_FILE + 1])
        rows = read["lecture"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("This file holds no lecture. Choose one that “Lecture as JSON” has saved.") from error
    return lecture.lecture_of(rows)


def lecture_text(places: Lecture) -> str:
    """The notes to print: each place with the minute at which it begins."""
    lines, minute = [f"{MADE_WITH}: lecture, {in_words(sum(place.minutes for place in places))}", ""], 0.0
    for place in places:
        lines += [f"{minute:>4g}'  {place.name} ({in_words(place.minutes)})", f"      {place.note}"]
        lines += [f"      {place.address}", ""]
        minute += place.minutes
    return "\n".join(lines)


def teachers_screen() -> None:
    """The teacher's screen."""
    lecture_notes(chosen(), key="lecture:notes")


STEPS = Steps(
    "lecture",
    PageStep(
        "choose",
        "A lecture is a list of places in this app",
        choose_lecture,
        "“Begin” shows the first place as “Present” does, in large type; the bar, or a presenter's remote, goes on.",
    ),
    PageStep(
        "notes",
        "Your notes stay on your screen, not on the wall",
        teachers_screen,
        "Open this step in a second window of the same browser: it follows the wall, and can lead it. On a phone, "
        "opened with the link from “Copy link”, it follows nothing.",
    ),
    PageStep(
        "edit",
        "Make the list your own",
        edit_lecture,
        "Change, add or delete rows, then choose “Use this list”. A long list scrolls in its table.",
    ),
    PageStep(
        "take-it-away",
        "A lecture fits into one link, and into a file",
        take_away,
        "“Copy link” in the header has the whole list in it. A file can be edited and brought back.",
    ),
    views=(LectureView,),
)
"""In the order in which a teacher needs them."""
