"""How every component is made: its built script and styles, and the palette's two plain colours handed over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from viz.notation.palette import INK, NEUTRAL
from viz.site.server import streamlit_internals

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


streamlit_internals.present_components_plainly()


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all."""
    value = st.session_state[key].get(name)
    return value if isinstance(value, dict) else {}
