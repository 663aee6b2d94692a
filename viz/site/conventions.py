"""How a session counts, and the switches for it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from viz.notation.counting import Counting
from viz.site import state


def counting() -> Counting:
    """The way of counting that this session has chosen."""
    shared = state.load(state.Shared)
    return Counting(flops=shared.convention == "flops", biases=shared.count == "params")


def counting_switches(*, folded: bool = False) -> None:
    """The switches between the ways of counting, and what is counted now; `folded` into a popover or not."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            "Work",
            ("macs", "flops"),
            format_func={"macs": "MACs", "flops": "FLOPs"}.__getitem__,
            required=True,
            **_bound("convention", folded),
        )
        st.segmented_control(
            "Size",
            ("weights", "params"),
            format_func={"weights": "weights", "params": "parameters"}.__getitem__,
            required=True,
            **_bound("count", folded),
        )
    st.caption(counting().sentence)


def _bound(name: str, folded: bool) -> dict[str, Any]:
    """Binds a switch to a shared field: what it changes shows outside the part that it stands in, too."""
    bound = state.widget(state.Shared, name, folded=folded)
    take = bound["on_change"]

    def taken(*args: Any) -> None:
        take(*args)
        state.spread()

    return {**bound, "on_change": taken}


def counting_menu() -> None:
    """The same folded into a button that says what is counted, for a step whose hero needs the room."""
    here = counting()
    with st.popover(f"{here.work_unit} · {here.size_unit}", icon=":material/calculate:"):
        counting_switches(folded=True)
