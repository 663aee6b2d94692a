"""What the app says of a value in the address that it could not keep: what was given, what may be, what is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from pages.cost.page import CostView
from pages.feature_maps.view import MapsView
from viz.site import address, state
from viz.site.address import View
from viz.site.page_table import PAGES

NOTE = re.compile(r"The address says (\w+) = “(.*)”; allowed is (.*)\. Shown is (.*)\.", re.DOTALL)
BOUNDS = re.compile(r"(-?[\d.]+) to ([\d.]+)(?: in steps of ([\d.]+))?")
WRONG = ("99999", "-99999", "-1", "-2", "x", "", "0.5", "zz.yy", "1,1;2", "<b>")
AT_HAND: tuple[dict[str, str], ...] = (
    {},
    {"module": "3a", "branch": "5x5"},
    {"module": "3a", "branch": "5x5", "layer": "inner", "step": "compare"},
    {"module": "5b", "branch": "1x1", "network": "torchvision"},
    {"module": "conv1", "cin": "8", "network": "embedded"},
)
"""What else an address says: what is allowed depends on it."""

SIGNED = ("size", "mixer", "first", "second")
"""Fields whose numbers may be below zero: larger or smaller than what fits, and weights."""


def views() -> list[type[View]]:
    """All views whose fields an address may say."""
    declared = [import_module(f"pages.{row.key}.page").STEPS for row in PAGES]
    return [state.Shared, *dict.fromkeys(view for steps in declared for view in (*steps.views, steps.view))]


FIELDS = [pytest.param(view, name, id=f"{view.__name__}-{name}") for view in views() for name in address.specs(view)]


def note_on(view: type[View], name: str, said: dict[str, str]) -> str:
    """What is said of this field of an address; "" if it could be kept."""
    return next((note for note in address.decode(view, said)[1] if f" says {name} = " in note), "")


def noted(view: type[View], name: str) -> Iterator[tuple[dict[str, str], str]]:
    """Addresses whose value of this field could not be kept, each with the note on it."""
    place = {"row": "0", "column": "0"} if name in ("row", "column") else {}
    said = ({**there, **place, name: text} for there in AT_HAND for text in WRONG)
    return ((address, note) for address in said if (note := note_on(view, name, address)))


def parts(note: str) -> tuple[str, str, str]:
    """What was given, what is allowed, and what is shown. Fails where a note does not say all three."""
    match = NOTE.fullmatch(note)
    assert match, note
    return match[2], match[3], match[4]


@pytest.mark.parametrize(("view", "name"), FIELDS)
def test_a_wrong_value_is_named_with_what_may_be(view: type[View], name: str) -> None:
    notes = list(noted(view, name))
    assert notes
    for params, note in notes:
        given, allowed, shown = parts(note)
        assert (given, bool(allowed), bool(shown)) == (params[name], True, True), note
        assert len(note) < 320, note


@pytest.mark.parametrize(("view", "name"), FIELDS)
def test_no_note_names_a_number_that_stands_for_something_else(view: type[View], name: str) -> None:
    default = str(view.__dataclass_fields__[name].default)
    for params, note in noted(view, name):
        _, allowed, shown = parts(note)
        assert name in SIGNED or not re.search(r"(?<!\w)-\d", f"{allowed} {shown}"), note
        bounds = BOUNDS.match(allowed)
        if bounds:
            low, high = float(bounds[1]), float(bounds[2])
            assert shown != default or low <= float(default) <= high, note
            assert not [end for end in bounds.groups()[:2] if note_on(view, name, params | {name: end})], note
            assert note_on(view, name, params | {name: f"{high + 1:g}"}), note


@pytest.mark.parametrize(("view", "name"), FIELDS)
def test_what_a_note_calls_shown_is_shown(view: type[View], name: str) -> None:
    for params, note in noted(view, name):
        shown = re.sub(r" \(o(n|ff)\)$|^none$", "", parts(note)[2])
        there = getattr(address.decode(view, params)[0], name)
        again = params | {name: shown}
        if note_on(view, name, again):  # words, such as "the strongest one": what is shown where nothing is said
            again.pop(name)
            assert not shown.lstrip("-").isdigit(), note
        assert there == getattr(address.decode(view, again)[0], name), note


@pytest.mark.parametrize(
    ("view", "said", "shown"),
    [
        (MapsView, {"channel": "1.5"}, "the strongest one"),
        (CostView, {"side": "27.6"}, "28"),
    ],
    ids=["one-of-many", "a-size"],
)
def test_a_fraction_is_told_that_a_whole_number_is_wanted(view: type[View], said: dict[str, str], shown: str) -> None:
    ((name, text),) = said.items()
    given, allowed, is_shown = parts(note_on(view, name, said))
    assert (given, allowed.startswith("a whole number, "), is_shown) == (text, True, shown)
