"""A Plotly chart that takes the height which its step leaves on one screen."""

from __future__ import annotations

from typing import Any

import streamlit as st

from viz.site import state, steps, styles
from viz.site.downloads import CHART_OPTIONS


def filling_chart(figure: Any, *, key: str, box: str, besides: float = 0, least: float = styles.LEAST_FILLED) -> None:
    """Draw `figure` with this key in a container with the key `box`; as a whole page it keeps its own height.

    `besides` and `least` are `styles.filling`'s: rem of what stands there besides, and of the lowest height.
    """
    whole = steps.as_whole_page()
    if not whole:
        st.html(styles.filling(box, present=state.load(state.Shared).present, besides=besides, least=least))
    with st.container(key=box):
        st.plotly_chart(figure, key=key, config=CHART_OPTIONS, height="content" if whole else "stretch")
