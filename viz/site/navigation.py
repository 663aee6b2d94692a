"""Page configuration and navigation over the page table: what Streamlit runs, source and all, at every interaction."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

if (root := str(Path(__file__).resolve().parents[2])) not in sys.path:
    sys.path.insert(0, root)

import streamlit as st

from viz.pictures.errors import UserError
from viz.site import address, slim, state
from viz.site.page_table import PAGES, ROOT, TITLE
from viz.site.server import streamlit_internals
from viz.site.server.streamlit_internals import FORMULA, MAIN_BLOCK, SIDEBAR, SIDEBAR_BUTTON, WORDS
from viz.site.server.warm_up import WARM_UP

PROJECTOR_HELP = "Larger type and no sidebar, for showing to a class."
STYLE = f"""<style>
{MAIN_BLOCK} {{ padding-top: 3rem; padding-bottom: 3rem; }}
{FORMULA} {{ overflow: visible !important; }}
.js-plotly-plot .nsewdrag, .js-plotly-plot .legendtoggle {{ cursor: default !important; }}
@media (max-width: 640px) {{
  {WORDS} table {{ font-size: 0.75rem; }}
  {WORDS} th, {WORDS} td {{ padding: 0.25rem 0.3rem; }}
}}
</style>"""
"""Charts show a value where one points, and there is nothing to click: no hand invites to."""
PROJECTOR_STYLE = f"""<style>
html {{ font-size: 125%; }}
@media (min-width: 769px) {{ {SIDEBAR}, {SIDEBAR_BUTTON} {{ display: none; }} }}
</style>"""
"""On a phone the menu of the pages stands in the sidebar even then."""


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
    projector = state.peek(state.Shared).projector
    st.set_page_config(TITLE, str(ROOT / "assets" / "icon.png"), layout="wide")
    page = st.navigation(sections, position=_menu_at(projector), expanded=True)
    state.begin(page.url_path)
    if wrong := unknown(streamlit_internals.page_asked_for()):
        state.note(wrong)
    st.html(STYLE)
    if projector:
        st.html(PROJECTOR_STYLE)
    if slim.asked_for():
        st.html(slim.SLIM_STYLE)
    else:
        with st.container(horizontal_alignment="right") if projector else st.sidebar:
            st.toggle("Projector", help=PROJECTOR_HELP, **state.widget(state.Shared, "projector"))
    try:
        page.run()
    except UserError as error:
        state.refuse(error)
    finally:
        WARM_UP.painted()
    if slim.asked_for():
        slim.way_out()
    state.finish()


def _menu_at(projector: bool) -> Literal["hidden", "sidebar", "top"]:
    if slim.asked_for():
        return "hidden"
    return "top" if projector else "sidebar"


if __name__ == "__main__":
    run()
