"""The slim view, `?embed=true`: one page as a part of another site's page, without what leads around in the app."""

from __future__ import annotations

import streamlit as st

from viz.site.components.own_tab import own_tab

SLIM_STYLE = """<style>
html:root:root:root { --header: 0rem; --edge: 1rem; }
.st-key-frame-tools { display: none; }
.st-key-picture-bar { position: static; }
</style>"""
"""No header: in a frame there is the bar that leads through the steps, and no more room than its edge needs."""


def asked_for() -> bool:
    """Whether the address asks for the slim view. Streamlit keeps that part of it wherever the visitor goes next."""
    return bool(st.context.is_embedded)


def way_out() -> None:
    """At the end of a page: in a frame nobody sees the address bar, which holds what to come back to."""
    own_tab("Open in a tab of its own", key="slim:own-tab")
