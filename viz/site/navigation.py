"""Page configuration and navigation over the page table: what Streamlit runs, source and all, at every interaction."""

from __future__ import annotations

import sys
from pathlib import Path

if (root := str(Path(__file__).resolve().parents[2])) not in sys.path:
    sys.path.insert(0, root)

import streamlit as st

from viz.pictures.errors import UserError
from viz.site import address, frame, lecture, slim, state, steps
from viz.site.history import HISTORY_KEY, keep_history
from viz.site.page_table import PAGES, ROOT, TITLE, row_of
from viz.site.server import streamlit_internals
from viz.site.server.visitors import paid
from viz.site.server.warm_up import WARM_UP


def pages() -> dict[str, st.Page]:
    """Every page of the table as Streamlit knows it, by key."""
    return {
        row.key: st.Page(ROOT / row.file, title=row.title, icon=row.icon, url_path=row.key, default=row is PAGES[0])
        for row in PAGES
    }


def unknown(asked: str) -> str:
    """What to say when an address names the page `asked`: "" if it names none or one of ours."""
    if not asked or asked in {row.key for row in PAGES}:
        return ""
    name = asked if len(asked) <= address.MOST_SIGNS else asked[: address.MOST_SIGNS] + "…"
    return f"There is no page “{name}” here. Shown is the first page; the others are in the menu."


def run() -> None:
    """Draw the navigation, then the page that the address names."""
    table = pages()
    sections: dict[str, list[st.Page]] = {}
    for row in PAGES:
        sections.setdefault(row.section, []).append(table[row.key])
    shared = state.peek(state.Shared)
    st.set_page_config(TITLE, str(ROOT / "assets" / "icon.png"), layout="wide")
    page = st.navigation(sections, position="hidden" if shared.present or shared.paper or slim.asked_for() else "top")
    row = row_of(page.url_path)
    state.begin(page.url_path)
    steps.begin_page(row.key)
    if streamlit_internals.history_was_moved():
        lecture.keep_up(row.key, st.query_params.to_dict())
    if wrong := unknown(streamlit_internals.page_asked_for()):
        state.note(wrong)
    frame.header(row)
    history = st.container(key=HISTORY_KEY)
    try:
        page.run()
    except UserError as error:
        state.refuse(error)
    finally:
        WARM_UP.painted()
    if slim.asked_for():
        slim.way_out()
    frame.bar(row)
    state.finish()
    with history:
        keep_history(page.url_path)


if __name__ == "__main__":
    with paid():
        run()
