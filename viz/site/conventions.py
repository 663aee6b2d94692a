"""The switches between the ways of counting."""

from __future__ import annotations

from typing import cast

import streamlit as st

from viz.notation import counting
from viz.notation.counting import Convention
from viz.site import state


def conventions() -> None:
    """The switches between the ways of counting, and what is counted now."""
    shared = state.load(state.Shared)
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
    st.caption(counting.what_is_counted(cast(Convention, shared.convention), cast(counting.Counted, shared.count)))
