"""How every component is made: its built script and styles, and the palette's two plain colours handed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st
import streamlit.components.v2.bidi_component.main as bidi_component

from viz.notation.palette import INK, NEUTRAL

BUILT = Path(__file__).parent / "built"
"""Made from frontend/ by `npm run build`, and committed: who only runs the app needs no Node."""
COLOURS = f":host {{ --neutral: {NEUTRAL}; --ink: {INK}; }}\n"


def component(name: str) -> Any:
    """The component called `name`, from NAME.js and, if it has styles, NAME.css of the build."""
    styles = BUILT / f"{name}.css"
    css = styles.read_text(encoding="utf-8") if styles.exists() else ""
    js = (BUILT / f"{name}.js").read_text(encoding="utf-8")
    return st.components.v2.component(f"inception_{name}", css=COLOURS + css, js=js)


def plain_presenter(aggregator_id: str, *_: object) -> Callable[[object, Any], object]:
    """What `st.session_state[key]` says of a component: its state and, in the run they came with, its triggers.

    Streamlit's own answer is the same dictionary of a class that it makes anew for every component at every read, in
    case somebody writes to it; nobody does here. A lesson with four components made forty classes at every release of
    a slider, and as classes hold themselves, only a full garbage collection, for which everybody waits, freed them
    and the session that they belong to.
    """

    def present(state: object, session: Any) -> object:
        if not isinstance(state, dict):
            return state
        sent = session._new_widget_state.get(aggregator_id) or ()
        events = (one for one in sent if isinstance(one, dict) and isinstance(one.get("event"), str))
        return {one["event"]: one.get("value") for one in events} | state

    return present


setattr(bidi_component, "make_bidi_component_presenter", plain_presenter)  # noqa: B010 (the types differ)


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all."""
    value = st.session_state[key].get(name)
    return value if isinstance(value, dict) else {}
