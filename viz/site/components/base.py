"""How every component is made: its built script and styles, and the palette's two plain colours handed over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from viz.notation.palette import INK, NEUTRAL
from viz.site.server import streamlit_internals

BUILT = Path(__file__).parent / "built"
"""Made from frontend/ by `npm run build`, and committed: who only runs the app needs no Node."""
COLOURS = f":host {{ --neutral: {NEUTRAL}; --ink: {INK}; }}\n"


def component(name: str) -> Any:
    """The component called `name`, from NAME.js and, if it has styles, NAME.css of the build."""
    styles = BUILT / f"{name}.css"
    css = styles.read_text(encoding="utf-8") if styles.exists() else ""
    js = (BUILT / f"{name}.js").read_text(encoding="utf-8")
    return st.components.v2.component(f"inception_{name}", css=COLOURS + css, js=js)


streamlit_internals.present_components_plainly()


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all; nothing of a component that has left the page meanwhile."""
    value = st.session_state.get(key, {}).get(name)
    return value if isinstance(value, dict) else {}
