"""Three lectures as a teacher reads them: places, minutes, and the minute at which each begins, added up by hand."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from tests.written import TITLES, Number

Place = tuple[str, str, float, str, str]
"""Its address, its name, its minutes, the minute at which it begins as it is written, and its note."""


def packed(places: tuple[Place, ...]) -> str:
    """A lecture as a link has it: JSON, zlib, base64 of addresses."""
    raw = json.dumps([[address, minutes, note] for address, _, minutes, _, note in places]).encode()
    return base64.urlsafe_b64encode(zlib.compress(raw)).decode().rstrip("=")


@dataclass(frozen=True)
class ByHand:
    """A lecture: its address, how long it is in words, its caption, and its places."""

    address: Mapping[str, str]
    long: str
    caption: str
    places: tuple[Place, ...]


EVERYWHERE: dict[str, Number] = {**TITLES, "1": 1, "15": 15, "45": 45}
"""Pages, and the minutes of the two that are ready, whatever the lecture."""

QUARTER = ByHand(
    address={},
    long="15 minutes",
    caption="7 places, 15 minutes",
    places=(
        ("start", "Start", 2, "0", "What is in the picture?"),
        ("one_by_one", "1 · The 1×1 convolution", 2, "2", "One place, all channels"),
        ("inception_idea", "2 · The Inception idea", 3, "4", "All four windows look at once."),
        ("cost", "3 · Computational cost", 2, "7", "Choose Step: only the factors so far are shown."),
        ("cost?step=bottleneck", "3 · Computational cost: Bottleneck", 2, "9", "Does the break-even r* rise or fall"),
        ("module", "4 · The Inception module", 2, "11", "Now the module is no surprise: two reductions, one"),
        ("googlenet", "5 · GoogLeNet", 2, "13", "Nine of them."),
    ),
)
LESSON = ByHand(
    address={"lecture": "lesson"},
    long="45 minutes",
    caption="14 places, 45 minutes",
    places=(
        ("start", "Start", 3, "0", "Take a picture of the room."),
        ("one_by_one", "1 · The 1×1 convolution", 4, "3", "Values times weights, plus bias, ReLU."),
        ("one_by_one?step=check", "1 · The 1×1 convolution: Check", 2, "7", "Hands up"),
        ("inception_idea", "2 · The Inception idea", 5, "9", "Four windows on one place."),
        (
            "inception_idea?step=same-padding",
            "2 · The Inception idea: Same padding",
            3,
            "14",
            "Guess how long the row gets",
        ),
        ("cost", "3 · Computational cost", 3, "17", "Choose Step, and say each factor aloud."),
        ("cost?step=bottleneck", "3 · Computational cost: Bottleneck", 4, "20", "Guess what r = 192 costs"),
        ("cost?step=check", "3 · Computational cost: Check", 2, "24", "Hands up"),
        ("module", "4 · The Inception module", 4, "26", "Find the three 1×1"),
        ("module?step=against-naive", "4 · The Inception module: Against naive", 2, "30", "Why does each naive module"),
        ("googlenet", "5 · GoogLeNet", 4, "32", "Nine modules and three classifiers."),
        ("feature_maps", "6 · Feature maps", 4, "36", "Early maps follow lines"),
        ("classifiers", "7 · Three classifiers", 3, "40", "Three answers."),
        ("what_if", "8 · What if?", 2, "43", "Switch a branch off."),
    ),
)
_OWN: tuple[Place, ...] = (
    ("cost?step=check", "3 · Computational cost: Check", 2.5, "0", "Ask 12 of them."),
    ("module", "4 · The Inception module", 1, "2.5", ""),
    ("start", "Start", 0.5, "3.5", "Home."),
)
OWN = ByHand({"lecture": "own", "places": packed(_OWN)}, "4 minutes", "3 places, 4 minutes", _OWN)

VIEWS = {"quarter": QUARTER, "lesson": LESSON, "own": OWN}
