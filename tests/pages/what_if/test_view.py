"""The edits of What if? in the address: values for the page, text only where they are read and written."""

from __future__ import annotations

import ast

import pytest

from pages.what_if.view import WhatIfView
from tests.parts import ROOT
from viz.network.architecture import EMBEDDED
from viz.network.edits import ALL, Edits, keep, off, parse_edits, small
from viz.site import address

POSSIBLE: list[tuple[str, Edits]] = [
    ("", ()),
    ("3a-5x5", (off("3a", "5x5"),)),
    ("4b-3x3-k24.all-5x5-small", (keep("4b", "3x3", 24), small(ALL))),
]


@pytest.mark.parametrize(("text", "edits"), POSSIBLE, ids=[text or "none" for text, _ in POSSIBLE])
def test_edits_are_read_as_values_and_written_as_they_were(text: str, edits: Edits) -> None:
    view, notes = address.decode(WhatIfView, {"edits": text})
    assert (view.edits, notes) == (edits, [])
    assert address.encode(view) == ({"edits": text} if text else {})
    assert address.changed(WhatIfView(), {"edits": edits}) == view


@pytest.mark.parametrize("text", ["3z-5x5", "3a-5x5.3a-5x5", "3a-pool-k3", "<script>", "3a-3x3-k9999"])
def test_what_is_left_out_is_noted(text: str) -> None:
    view, notes = address.decode(WhatIfView, {"edits": text})
    assert view.edits == parse_edits(text, EMBEDDED)
    assert "3a-5x5 (off)" in notes[0]


def test_no_page_reads_the_text_of_edits() -> None:
    """Only the field does; what else writes it names a measurement or a question."""
    readers = [
        path.name
        for path in (ROOT / "pages").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("parse_edits", "edits.parse_edits")
    ]
    assert sorted(set(readers)) == ["view.py"]
