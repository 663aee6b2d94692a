"""How every component is made: its built script and styles, and the palette's two plain colours handed over."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from viz.notation.palette import INK, NEUTRAL
from viz.site.server import streamlit_internals

BUILT = Path(__file__).parent / "built"
"""Made from frontend/ by `npm run build`, and committed: who only runs the app needs no Node."""
FAMILY = "inception"
"""The first part of every component's name, and of the address of its files."""
COLOURS = f":host {{ --neutral: {NEUTRAL}; --ink: {INK}; }}\n"


def component(name: str) -> Any:
    """The component called `name`, from NAME-HASH.js and, if it has styles, style.css of its folder of the build.

    The script is a file with an address, which the browser keeps; the styles come with the component, so that it is
    never seen without them.
    """

    def mounted(**arguments: Any) -> Any:
        streamlit_internals.give_addresses(FAMILY, folders(), BUILT)
        return _mount(name)(**arguments)

    return mounted


@cache
def folders() -> tuple[str, ...]:
    """Names of the folders of the build: the components', and what they have in common."""
    return tuple(sorted(folder.name for folder in BUILT.iterdir() if folder.is_dir()))


@cache
def _mount(name: str) -> Any:
    styles = BUILT / name / "style.css"
    css = styles.read_text(encoding="utf-8") if styles.exists() else ""
    return st.components.v2.component(f"{FAMILY}.{name}", css=COLOURS + css, js=f"{name}-*.js")


streamlit_internals.present_components_plainly()


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all; nothing of a component that has left the page meanwhile."""
    value = value_sent_by(key, name)
    return value if isinstance(value, dict) else {}


def value_sent_by(key: str, name: str) -> object:
    """What the browser sent, whatever it is; None of a component that has left the page meanwhile."""
    return st.session_state.get(key, {}).get(name)


def class_of(key: str) -> str:
    """The class that Streamlit gives to the element with a key."""
    return f"st-key-{re.sub(r'[^a-zA-Z0-9_-]', '-', key.strip())}"
