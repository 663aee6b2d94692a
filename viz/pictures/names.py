"""What a person calls a picture, as it may be shown: one line of signs that can be seen.

A file's name comes from outside. It may turn the line that it stands in around, hide signs, or hold what a sentence's
own signs are; whoever shows it as Markdown escapes it there (`viz.site.state.plain`).
"""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 28
"""Signs of a name that are shown: what a phone and the title of a chart have room for."""
_AS_SENT = {"%22": '"', "%0A": "", "%0D": ""}
"""What browsers make of a quotation mark and the end of a line in an uploaded file's name (HTML, form data)."""
_SENT = re.compile("|".join(_AS_SENT), re.IGNORECASE)
_UNSEEN = {
    *"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0",  # fillers, which count as letters
    *map(chr, range(0x180B, 0x1810)),
    *map(chr, range(0xFE00, 0xFE10)),  # variations of the sign before
    *map(chr, range(0xE0100, 0xE01F0)),
}
MARKS_IN_A_ROW = 4
"""Accents over and under one letter; more are heaped up to cover the lines around."""


def shown(name: str) -> str:
    """The name without control signs, directions, and whatever else can't be seen; "" if nothing is left.

    At most LONGEST_NAME signs: of a longer one its beginning and its end.
    """
    whole = _seen(name)
    return whole if len(whole) <= LONGEST_NAME else whole[:16] + "…" + whole[-11:]


def _seen(name: str) -> str:
    sent = _SENT.sub(lambda match: _AS_SENT[match[0].upper()], name)
    signs, marks = list[str](), 0
    for sign in unicodedata.normalize("NFC", sent):
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind[0] == "M" else 0
        if kind == "Zs":
            signs.append(" ")
        elif kind[0] not in "CZ" and sign not in _UNSEEN and marks <= MARKS_IN_A_ROW:
            signs.append(sign)
    return " ".join("".join(signs).split())


def quoted(name: str) -> str:
    """A file's name as a sentence shows it, in quotation marks."""
    return f"“{shown(name) or 'The file'}”"


def for_a_file(name: str) -> str:
    """A name for a file that is saved: nothing but letters, digits, full stops, hyphens and underscores."""
    letters = unicodedata.normalize("NFKD", _seen(name)).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", letters)
    return plain.strip(".-") or "picture"
