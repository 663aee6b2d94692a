"""How every component is made: its built script and styles, and the palette's two plain colours handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st
import streamlit.components.v2.bidi_component.main as bidi_component

from viz.notation.palette import INK, NEUTRAL

HERE = Path(__file__).parent
BUILT = HERE / "built"
"""Made from frontend/ by `npm run build`, and committed: who only runs the app needs no Node."""
COLOURS = f":host {{ --neutral: {NEUTRAL}; --ink: {INK}; }}\n"


def component(name: str, *, scripts: Sequence[str] = (), styles: Sequence[str] = ()) -> Any:
    """The component called `name`, from NAME.js and, if it has styles, NAME.css of the build."""
    if (script := BUILT / f"{name}.js").exists():
        styles_file = script.with_suffix(".css")
        css = styles_file.read_text(encoding="utf-8") if styles_file.exists() else ""
        return st.components.v2.component(f"inception_{name}", css=COLOURS + css, js=script.read_text(encoding="utf-8"))
    css = "".join(_read(f"{style}.css") for style in (*styles, name))
    js = "".join(_read(f"{script}.js") for script in (*scripts, name))
    return st.components.v2.component(f"inception_{name}", css=COLOURS + css, js=js)


def _read(file: str) -> str:
    return (HERE / file).read_text(encoding="utf-8")


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
