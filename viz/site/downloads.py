"""The one button that gives a file away: made on the click, and the page does not run again for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

import streamlit as st

from viz.pictures.names import for_a_file

KINDS = {
    ".csv": ("text/csv", ":material/download:"),
    ".json": ("application/json", ":material/download:"),
    ".py": ("text/x-python", ":material/download:"),
    ".png": ("image/png", ":material/image:"),
    ".npz": ("application/octet-stream", ":material/data_array:"),
}
"""Media type and icon of the files that the app gives away, by their suffix."""


def download(label: str, make: Callable[[], str | bytes], file: str, *, help: str = "", key: str | None = None) -> None:
    """A button that saves what `make()` returns as `file`.

    The session keeps `make`, so it should hold little. Of `file`, what not every system takes becomes a hyphen. Raises
    KeyError for a suffix that is not one of KINDS.
    """
    kind, icon = KINDS[PurePath(file).suffix]
    content = (lambda: for_spreadsheets(make())) if kind == "text/csv" else make
    st.download_button(label, content, for_a_file(file), kind, help=help or None, key=key, icon=icon, on_click="ignore")


def for_spreadsheets(text: str | bytes) -> bytes:
    """A table in UTF-8 with the mark in front by which spreadsheet programs know it; without it × becomes Ã—."""
    return text if isinstance(text, bytes) else text.encode("utf-8-sig")
