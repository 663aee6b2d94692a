"""What stands around every page: its tools in the header, and the bar at the bottom that leads through the steps."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from viz.site import echo, lecture, progress, slim, state, steps, styles
from viz.site.components.base import component, sent_by
from viz.site.page_table import MENU, ROOT, PageRow, row_of

_TOOLS, _BAR = component("tools"), component("step_bar")
TOOLS, BAR_KEY = "frame-tools", "frame-bar"
"""Keys of the header's tools and of the bar."""
LECTURE_PLACE = "lecture:place"


def header(page: PageRow) -> None:
    """Copy link, with its QR code, and the switch to present: in the header of every page that is not slim."""
    present = state.load(state.Shared).present
    st.html(styles.around(paper=steps.is_for_paper()))
    if slim.asked_for():
        st.html(slim.SLIM_STYLE)
        return
    if steps.is_for_paper():
        return
    with st.container(key=TOOLS):
        _TOOLS(data=[{"present": present, "page": page.title}], key=f"{TOOLS}:component", on_present_change=_present)


def _present() -> None:
    state.change(state.Shared, present=sent_by(f"{TOOLS}:component", "present").get("on") is True)


def bar(page: PageRow) -> None:
    """The way through the page's steps and on to the page before and after; call it behind the page."""
    declared = steps.of_this_page()
    shared = state.load(state.Shared)
    if declared is None:  # the page could not begin, and its sentence is on the screen
        return
    names = [{"key": step.key, "name": step.name} for step in declared.steps]
    told = echo.tell(_step_name(page), declared.current.key)
    before, after = _neighbours(page)
    data = {
        "page": page.key,
        "title": page.title,
        "steps": names,
        "told": told.json,
        "before": before.title if before else "",
        "after": after.title if after else "",
        "whole": steps.as_whole_page(),
        "present": shared.present,
        "paper": steps.is_for_paper(),
        "done": progress.done_here(),
        "lecture": _lecture(),
    }
    with st.container(key=BAR_KEY):
        _BAR(
            data=[data],
            key=f"{BAR_KEY}:component",
            on_step_change=partial(_take_step, page),
            on_turn_change=partial(_turn, page),
            on_whole_change=_take_whole,
            on_present_change=_leave,
            on_stored_change=partial(_take_answers, page),
            on_place_change=_take_lecture_place,
            on_kept_change=_take_up_lecture,
            on_end_change=_end_lecture,
        )


def _step_name(page: PageRow) -> str:
    return f"step:{page.key}"


def _neighbours(page: PageRow) -> tuple[PageRow | None, PageRow | None]:
    place = MENU.index(page)
    return (MENU[place - 1] if place else None), (MENU[place + 1] if place + 1 < len(MENU) else None)


def _take_step(page: PageRow) -> None:
    declared, message = steps.of_this_page(), sent_by(f"{BAR_KEY}:component", "step")
    key = message.get("key")
    if declared and message.get("page") == page.key == declared.page and echo.hear(_step_name(page), message, key):
        declared.go(str(key))


def _turn(page: PageRow) -> None:
    """Go to the page before, at its last step, or to the next one, at its first."""
    message = sent_by(f"{BAR_KEY}:component", "turn")
    before, after = _neighbours(page)
    wanted, end = (before, -1) if message.get("by") == -1 else (after, 0)
    if wanted and message.get("page") == page.key:
        state.decide(partial(_switch_page, wanted.key, end))


def _switch_page(key: str, end: int) -> None:
    steps.enter_at(end)
    st.switch_page(ROOT / row_of(key).file)


def _take_whole() -> None:
    state.change(state.Shared, whole=sent_by(f"{BAR_KEY}:component", "whole").get("on") is True)


def _lecture() -> dict[str, Any] | None:
    running = lecture.running()
    if not running:
        return None
    told = {"told": echo.tell(LECTURE_PLACE, running.at).json, "packed": lecture.packed(running.places)}
    return lecture.places_in_words(running.places) | told


def _take_lecture_place() -> None:
    """The bar, or a clicker, has gone to another place of the lecture."""
    message, running = sent_by(f"{BAR_KEY}:component", "place"), lecture.running()
    at = message.get("at")
    if not running or not isinstance(at, int) or not 0 <= at < len(running.places):
        return
    if echo.hear(LECTURE_PLACE, message, at) and at != running.at:
        lecture.go(running.places, at)


def _take_up_lecture() -> None:
    """The browser has kept a lecture over a reload, and hands it to its new session."""
    message = sent_by(f"{BAR_KEY}:component", "kept")
    words, at = message.get("packed"), message.get("at")
    if lecture.running() or not isinstance(words, str) or not isinstance(at, int):
        return
    if lecture.take_up(words, at) and message.get("present") is True:
        state.change(state.Shared, present=True, whole=False)


def _end_lecture() -> None:
    lecture.end()
    state.change(state.Shared, present=False)


def _take_answers(page: PageRow) -> None:
    message = sent_by(f"{BAR_KEY}:component", "stored")
    if message.get("page") == page.key:
        progress.take_back(page.key, message.get("answers"), message.get("tasks"))


def _leave() -> None:
    state.change(state.Shared, present=False)
