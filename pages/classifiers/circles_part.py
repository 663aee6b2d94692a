"""The three circles of who is right, and how they are drawn."""

from __future__ import annotations

import streamlit as st

from pages.classifiers import words
from pages.classifiers.circles import RightCircles, right_circles
from pages.classifiers.components import right_circles_drawing
from viz.inference.measured import Report
from viz.network.architecture import NETWORKS, Network
from viz.site.drawn import drawing

HEADS_DRAWN = 3
"""Circles of who is right."""


def circles_of_the_right(network: Network, figures: Report) -> bool:
    """The drawing, if it was counted who of three classifiers is right; whether it was."""
    drawn = _circles(network.key, figures)
    if drawn is None:
        return False
    with st.popover("How it is drawn"):
        st.markdown(words.how_the_circles_are_drawn(drawn["off"]))
    right_circles_drawing(drawn, key="heads:circles")
    return True


@drawing(len(NETWORKS))
def _circles(network: str, _figures: Report) -> RightCircles | None:
    counts, heads = _figures.right_heads(), [head.name for head in NETWORKS[network].heads]
    return right_circles(counts, heads) if len(heads) == HEADS_DRAWN and len(counts) == 2**HEADS_DRAWN else None
