"""The badge that says which GoogLeNet this is, and lets people choose another."""

from __future__ import annotations

import streamlit as st

from viz.network.architecture import NETWORKS, Network
from viz.site.state import Shared


def badge(network: Network, *, switch: bool = False) -> None:
    """A small button that names the network and opens what it is: classes, deviations, and with `switch` the choice.

    Put it wherever maps, predictions or costs are shown.
    """
    label = f"{network.title} · {network.classes} classes"
    with st.popover(label, icon=":material/badge:", help="Which GoogLeNet is this?"):
        st.markdown(f"**{network.title}** tells {network.classes} classes apart.")
        if not network.deviations:
            st.markdown(f"It is the network that the other ones deviate from ({NETWORKS['paper'].title}).")
        for deviation in network.deviations:
            st.markdown(f"- **{deviation.what}**: {deviation.here} (paper: {deviation.paper})")
        if switch:
            _switch()


def _switch() -> None:
    from viz.site.state import widget

    st.radio(
        "Run",
        ["embedded", "torchvision"],
        format_func=lambda key: NETWORKS[key].title,
        captions=["ships with the app, works offline", "fetched once from torchvision's hub, about 50 MB"],
        **widget(Shared, "network"),
    )
