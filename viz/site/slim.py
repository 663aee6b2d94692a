"""The slim view, `?embed=true`: one page as a part of another site's page, without what leads around in the app."""

from __future__ import annotations

import streamlit as st

from viz.site.components.own_tab import own_tab
from viz.site.server.streamlit_internals import MAIN_BLOCK

SLIM_STYLE = f"<style>{MAIN_BLOCK} {{ padding: 0.75rem 1rem 1rem; }} h1 {{ padding-top: 0; }}</style>"
"""No more room around a page than a frame's edge needs."""


def asked_for() -> bool:
    """Whether the address asks for the slim view. Streamlit keeps that part of it wherever the visitor goes next."""
    return bool(st.context.is_embedded)


def way_out() -> None:
    """At the end of a page: in a frame nobody sees the address bar, which holds what to come back to."""
    own_tab("Open in a tab of its own", key="slim:own-tab")
