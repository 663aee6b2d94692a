"""The address is the state: what is written is read back, and nothing anyone types there breaks a view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.site.address import (
    STATIONS,
    changed,
    choice,
    decimal,
    decode,
    encode,
    flag,
    linked,
    returned,
    several,
    specs,
    text,
    typed,
    whole,
)

MODULES = ("3a", "3b", "4a")


class Point(NamedTuple):
    x: int
    y: int


def _points(written: str) -> tuple[tuple[Point, ...], bool]:
    parts = [part.split(",") for part in written.split(";") if part]
    right = [Point(int(x), int(y)) for x, y in (p for p in parts if len(p) == 2 and all(n.isdecimal() for n in p))]
    return tuple(right), len(right) == len(parts)


def _written(points: tuple[Point, ...]) -> str:
    return ";".join(f"{x},{y}" for x, y in points)


@dataclass(frozen=True)
class Sample:
    side: int = whole(28, 1, 224)
    kernel: int = whole(5, 1, 11, step=2)
    zoom: float = decimal(1, 1, 8)
    module: str = choice("3a", MODULES)
    on: bool = flag(False)
    opened: tuple[str, ...] = several((), MODULES)
    name: str = text("cat", r"[a-z]{1,9}", "up to nine letters")
    points: tuple[Point, ...] = typed((), Point, _points, _written, "points like 3,4")


@dataclass(frozen=True)
class Dependent:
    inputs: int = whole(192, 1, 2048)
    reduce: int = whole(16, 1, 2048)

    def valid(self) -> Dependent:
        return replace(self, reduce=min(self.reduce, self.inputs))


@dataclass(frozen=True)
class Owned:
    """A view whose width belongs to its module, and whose look an address does not carry."""

    module: str = choice("3a", MODULES)
    width: int = whole(64, 1, 512)
    order: str = choice("index", ("index", "strength"))
    large: bool = flag(False, written=False)

    def left_by(self, said: Mapping[str, str]) -> Owned:
        return self if said.get("module") in (None, self.module) else replace(self, width=64)


MINE = Owned("3b", 100, "strength", True)


@pytest.mark.parametrize(
    ("said", "linked_view", "returned_view"),
    [
        ({}, MINE, Owned(large=True)),
        ({"module": "3b"}, MINE, Owned("3b", large=True)),
        ({"module": "4a"}, Owned("4a", 64, "strength", True), Owned("4a", large=True)),
        ({"width": "32"}, Owned("3b", 32, "strength", True), Owned(width=32, large=True)),
        ({"large": "0", "other": "1"}, replace(MINE, large=False), Owned()),
    ],
    ids=["nothing", "its-own-module", "another-module", "a-value", "what-is-not-written"],
)
def test_a_link_leaves_what_it_does_not_say_and_history_says_all(
    said: dict[str, str], linked_view: Owned, returned_view: Owned
) -> None:
    assert linked(MINE, said) == (linked_view, [])
    assert returned(MINE, said) == (returned_view, [])


def test_an_address_does_not_carry_what_is_not_written() -> None:
    assert encode(MINE) == {"module": "3b", "width": "100", "order": "strength"}
    assert decode(Owned, {"large": "1"}) == (Owned(large=True), [])


def test_stations_are_fields_of_pages() -> None:
    assert {"step", "module", "look"} == set(STATIONS)


@pytest.mark.parametrize(
    ("name", "given_text", "shown", "noted"),
    [
        pytest.param("side", "14", 14, False, id="whole-inside"),
        pytest.param("side", "9999", 224, True, id="whole-above"),
        pytest.param("side", "-3", 1, True, id="whole-below"),
        pytest.param("side", "abc", 28, True, id="whole-garbage"),
        pytest.param("side", "nan", 28, True, id="whole-nan"),
        pytest.param("side", "inf", 224, True, id="whole-infinite"),
        pytest.param("side", "1e400", 224, True, id="whole-overflow"),
        pytest.param("side", "", 28, True, id="whole-empty"),
        pytest.param("side", "9" * 5000, 28, True, id="whole-5000-digits"),
        pytest.param("kernel", "4", 5, True, id="step-between"),
        pytest.param("kernel", "7", 7, False, id="step-on"),
        pytest.param("zoom", "2.5", 2.5, False, id="decimal"),
        pytest.param("module", "3b", "3b", False, id="choice"),
        pytest.param("module", "9z", "3a", True, id="choice-unknown"),
        pytest.param("on", "1", True, False, id="flag"),
        pytest.param("on", "yes", False, True, id="flag-word"),
        pytest.param("opened", "4a.3a", ("3a", "4a"), False, id="several-in-their-order"),
        pytest.param("opened", "4a.zz", ("4a",), True, id="several-one-unknown"),
        pytest.param("name", "<b>", "cat", True, id="text-with-markup"),
        pytest.param("points", "1,2;3,4", (Point(1, 2), Point(3, 4)), False, id="typed"),
        pytest.param("points", "1,2;x", (Point(1, 2),), True, id="typed-one-is-none"),
    ],
)
def test_address_value_gives_the_nearest_valid_one_and_a_note(
    name: str, given_text: str, shown: object, noted: bool
) -> None:
    view, notes = decode(Sample, {name: given_text})
    assert getattr(view, name) == shown
    assert bool(notes) is noted


def test_note_says_what_was_given_and_what_is_allowed() -> None:
    _, (note,) = decode(Sample, {"side": "9999"})
    assert "9999" in note
    assert "1 to 224" in note
    assert "224 is shown" in note or "Shown is 224" in note


def test_note_shortens_a_long_value() -> None:
    _, (note,) = decode(Sample, {"module": "x" * 100_000})
    assert len(note) < 300


def test_only_values_that_differ_from_the_default_are_written() -> None:
    assert encode(Sample()) == {}
    assert encode(replace(Sample(), side=14, on=True)) == {"side": "14", "on": "1"}


def test_fields_that_depend_on_each_other_are_mended() -> None:
    assert decode(Dependent, {"inputs": "8"})[0] == Dependent(8, 8)
    assert changed(Dependent(), {"inputs": 4}).reduce == 4


def test_changing_an_unknown_field_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError):
        changed(Sample(), {"nonsense": 1})


views = st.builds(
    Sample,
    st.integers(1, 224),
    st.sampled_from([1, 3, 5, 7, 9, 11]),
    st.integers(100, 800).map(lambda n: n / 100),
    st.sampled_from(MODULES),
    st.booleans(),
    st.sets(st.sampled_from(MODULES)).map(lambda s: tuple(m for m in MODULES if m in s)),
    st.from_regex(r"[a-z]{1,9}", fullmatch=True),
    st.lists(st.builds(Point, st.integers(0, 9), st.integers(0, 9)), max_size=3).map(tuple),
)


@given(views)
def test_every_valid_view_survives_the_address(view: Sample) -> None:
    assert decode(Sample, encode(view)) == (view, [])


@given(st.dictionaries(st.sampled_from(sorted(specs(Sample))), st.text(max_size=80)))
def test_any_text_in_the_address_gives_a_valid_view(params: dict[str, str]) -> None:
    view, _ = decode(Sample, params)
    assert decode(Sample, encode(view)) == (view, [])


@pytest.mark.parametrize(
    ("value", "points"),
    [
        ((Point(1, 2),), (Point(1, 2),)),
        ("5,6", (Point(5, 6),)),
        (((1, 2),), ()),
        (Point(1, 2), ()),
        ([Point(1, 2)], ()),
    ],
    ids=["values", "text-of-a-component", "another-type", "one-for-many", "a-list"],
)
def test_a_typed_field_takes_values_of_its_type_or_their_text(value: object, points: tuple[Point, ...]) -> None:
    assert changed(Sample(), {"points": value}).points == points


junk = st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9) | st.lists(st.text(max_size=3))


@given(st.sampled_from(sorted(specs(Sample))), junk)
def test_any_value_from_a_widget_gives_a_valid_view(name: str, value: object) -> None:
    view = changed(Sample(), {name: value})
    assert decode(Sample, encode(view)) == (view, [])
