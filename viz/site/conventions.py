"""How a session counts, and the switches for it."""

from __future__ import annotations

import streamlit as st

from viz.notation.counting import Counting
from viz.site import state


def counting() -> Counting:
    """The way of counting that this session has chosen."""
    shared = state.load(state.Shared)
    return Counting(flops=shared.convention == "flops", biases=shared.count == "params")


def counting_switches() -> None:
    """The switches between the ways of counting, and what is counted now."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            "Work",
            ("macs", "flops"),
            format_func={"macs": "MACs", "flops": "FLOPs"}.__getitem__,
            **state.widget(state.Shared, "convention"),
        )
        st.segmented_control(
            "Size",
            ("weights", "params"),
            format_func={"weights": "weights", "params": "parameters"}.__getitem__,
            **state.widget(state.Shared, "count"),
        )
    st.caption(counting().sentence)
