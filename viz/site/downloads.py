"""The one button that gives a file away: made on the click, and the page does not run again for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePath
from typing import TypedDict, TypeVar
from urllib.parse import urlencode

import streamlit as st

from viz.pictures.errors import UserError
from viz.pictures.names import for_a_file
from viz.site import address, state
from viz.site.page_table import MADE_WITH
from viz.site.queue import Line
from viz.site.server.visitors import Visitor, paid_in_line, visitor_here

V = TypeVar("V")

KINDS = {
    ".csv": ("text/csv", ":material/download:"),
    ".json": ("application/json", ":material/download:"),
    ".py": ("text/x-python", ":material/download:"),
    ".png": ("image/png", ":material/image:"),
    ".npz": ("application/octet-stream", ":material/data_array:"),
    ".txt": ("text/plain", ":material/download:"),
    ".onnx": ("application/octet-stream", ":material/hub:"),
}
"""Media type and icon of the files that the app gives away, by their suffix."""


LONGEST_EDIT = 40
"""Letters of an edit in a file's name; a longer one is told apart by eight signs of its hash."""


def file_name(
    page: str, what: str = "", *, network: str = "", module: str = "", edit: str = "", suffix: str = ""
) -> str:
    """What every file is called: its page, network, module, edit, and what is in it.

    "googlenet-paper-edited-3a.reduce5x5.32-table.csv"; what does not apply is left out. Two edits have two names.
    """
    if len(edit) > LONGEST_EDIT:
        edit = hashlib.sha256(edit.encode()).hexdigest()[:8]
    parts = (page.replace("_", "-"), network, module, f"edited-{edit}" if edit else "", what)
    return for_a_file("-".join(part for part in parts if part)) + suffix


def address_of(view: address.View) -> str:
    """The address that brings a page's view back, with what follows the person from page to page."""
    here = urlencode(address.encode(state.load(state.Shared)) | address.encode(view))
    return f"{st.context.url}?{here}" if here else f"{st.context.url}"


def source_of(view: address.View) -> str:
    """What made a picture that leaves, and the address that brings its view back: the line at its foot."""
    return f"{MADE_WITH} · {address_of(view)}"


class Leaves(TypedDict):
    """What a drawing of a component is called when it leaves, its title, and who made it (contract/shared.ts)."""

    name: str
    title: str
    source: str


def leaves(name: str, title: str) -> Leaves:
    """What a component puts into the files that it makes in the browser, where it knows the address itself."""
    return {"name": name, "title": title, "source": MADE_WITH}


CHART_OPTIONS: dict[str, object] = {"displaylogo": False, "modeBarButtonsToRemove": ["toImage"]}
"""What a plotly chart is drawn with: `chart_saves` saves it, for plotly's own button cannot write where it is from."""


def edit_words(changed: Mapping[str, object]) -> str:
    """Changed numbers as a file's name has them: {"conv3x3": 225} → "conv3x3.225"."""
    return "-".join(f"{name}.{value}" for name, value in changed.items())


def download(
    label: str,
    make: Callable[[], str | bytes],
    file: str,
    *,
    help: str = "",
    key: str | None = None,
    disabled: bool = False,
) -> None:
    """A button that saves what `make()` returns as `file`.

    The session keeps `make`, so it should hold little. Of `file`, what not every system takes becomes a hyphen. Raises
    KeyError for a suffix that is not one of KINDS.
    """
    kind, icon = KINDS[PurePath(file).suffix]
    content = (lambda: for_spreadsheets(make())) if kind == "text/csv" else make
    st.download_button(
        label,
        partial(_make_in_turn, content, visitor_here()),
        for_a_file(file),
        kind,
        help=help or None,
        key=key,
        icon=icon,
        on_click="ignore",
        disabled=disabled,
    )


EXPORTS = Line(1)
"""One file is made at a time on this server."""
EXPORTS_AT_ONCE = 3
"""Files that may be in the making for one visitor; with more, the others' would wait behind them."""


def _make_in_turn(content: Callable[[], V], visitor: Visitor | None) -> V:
    """The file, made when its turn has come. Raises UserError for a visitor who has asked for too many."""
    if visitor is None:
        return content()
    if visitor.exporting >= EXPORTS_AT_ONCE:
        visitor.say(TOO_MANY_EXPORTS)
        raise UserError(TOO_MANY_EXPORTS)
    visitor.exporting += 1
    try:
        with EXPORTS.turn(owner=visitor.number), paid_in_line(visitor):
            return content()
    finally:
        visitor.exporting -= 1


TOO_MANY_EXPORTS = "Your last files are still being made. Please wait for them, and then ask for this one again."


def for_spreadsheets(text: str | bytes) -> bytes:
    """A table in UTF-8 with the mark in front by which spreadsheet programs know it; without it × becomes Ã—."""
    return text if isinstance(text, bytes) else text.encode("utf-8-sig")
