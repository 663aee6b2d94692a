"""The badge that says which GoogLeNet this is, and lets people choose another."""

from __future__ import annotations

import streamlit as st

from viz.inference import measured
from viz.network.architecture import EMBEDDED, NETWORKS, Network
from viz.site import slim
from viz.site.state import Shared


def badge(network: Network, *, switch: bool = False, predicts: bool = False) -> None:
    """A small button that names the network and opens what it is: classes, deviations, and with `switch` the choice.

    Put it wherever maps, answers or costs are shown; with `predicts` it says how often answers are right. In the slim
    view it is a line of words.
    """
    right = measured.load_report().of_100() if network.key == EMBEDDED.key else None
    label = f"{network.title} · {network.classes} classes"
    if predicts and right is not None:
        label += f" · right on {right} of 100"
    if slim.asked_for():
        st.caption(label)
        return
    with st.popover(label, icon=":material/badge:", help="Which GoogLeNet is this?"):
        st.markdown(_says(network, right))
        if switch:
            _switch()


def _says(network: Network, right: int | None) -> str:
    """How many classes, how often right and what is not the paper's, as one text: an element each made pages slower."""
    paragraphs = [f"**{network.title}** tells {network.classes} classes apart."]
    if right is not None:
        paragraphs.append(
            f"Its final classifier is right on {right} of 100 validation pictures of 64×64 pixels. Whatever it is "
            "shown, it answers with one of its classes."
        )
    if not network.deviations:
        paragraphs.append("It is the network that the other ones are compared with.")
    differs = [f"- **{what.what}**: {what.here} (paper: {what.paper})" for what in network.deviations]
    return "\n\n".join([*paragraphs, "\n".join(differs)]).strip()


def _switch() -> None:
    from viz.site.state import widget

    st.radio(
        "Run",
        ["embedded", "torchvision"],
        format_func=lambda key: NETWORKS[key].title,
        captions=["ships with the app, works offline", "fetched once from torchvision's hub, about 50 MB"],
        **widget(Shared, "network", folded=True),
    )
