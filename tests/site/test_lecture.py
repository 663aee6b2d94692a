"""Lectures: what a place may be, how a whole one fits into a link, and how the one that runs goes on."""

from __future__ import annotations

import base64
import json
import zlib
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.pictures.errors import UserError
from viz.site import lecture
from viz.site.lecture import LONGEST_LECTURE, LecturePlace, lecture_of, lecture_rows, packed, place_of, unpacked
from viz.site.page_table import PAGES


@pytest.mark.parametrize(
    ("said", "address", "name"),
    [
        ("cost", "cost", "3 · Computational cost"),
        ("/cost?step=bottleneck&reduce=32", "cost?step=bottleneck&reduce=32", "3 · Computational cost: Bottleneck"),
        ("https://inception.school.example/base/cost?step=check", "cost?step=check", "3 · Computational cost: Check"),
        ("http://localhost:8501/", "start", "Start"),
        ("module?present=1&step=build-it", "module?step=build-it", "4 · The Inception module: Build it"),
    ],
)
def test_a_place_is_an_address_without_its_host(said: str, address: str, name: str) -> None:
    place = place_of(said, "2.5", " note ")
    assert (place.address, place.name, place.minutes, place.note) == (address, name, 2.5, "note")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"address": ""}, "names no page"),
        ({"address": None}, "names no page"),
        ({"address": "nowhere?step=a"}, "“nowhere?step=a” names no page"),
        ({"address": "cost?" + "a" * 999}, "names no page"),
        ({"address": "javascript:alert(1)"}, "names no page"),
        ({"address": "http://[x"}, "names no page"),
        ({"address": "cost", "minutes": 10**5000}, "no number of minutes"),
        ({"address": "cost", "minutes": "soon"}, "“soon” is no number of minutes"),
        ({"address": "cost", "minutes": -1}, "no number of minutes from 0 to 600"),
        ({"address": "cost", "minutes": float("nan")}, "no number of minutes"),
        ("cost", "names no page"),
    ],
)
def test_what_is_no_place_is_said(row: object, said: str) -> None:
    with pytest.raises(UserError, match=said.replace("?", r"\?")):
        lecture_of([row])


@pytest.mark.parametrize(
    "places", [[], "cost", None, 3, {"address": "cost"}, [{"address": "cost"}] * (LONGEST_LECTURE + 1)]
)
def test_a_lecture_is_a_list_of_places(places: object) -> None:
    with pytest.raises(UserError, match="A lecture is a list"):
        lecture_of(places)


PLACES = st.builds(
    place_of,
    st.sampled_from([row.key for row in PAGES]).map(lambda key: f"{key}?step=check&reduce=32"),
    st.floats(0, 600, allow_nan=False),
    st.text(max_size=30),
)


@given(st.lists(PLACES, min_size=1, max_size=5).map(tuple))
def test_a_lecture_comes_back_from_its_link_and_from_its_rows(places: lecture.Lecture) -> None:
    assert unpacked(packed(places)) == places
    assert lecture_of(json.loads(json.dumps(lecture_rows(places)))) == places


def zipped(value: object) -> str:
    return base64.urlsafe_b64encode(zlib.compress(json.dumps(value).encode())).decode().rstrip("=")


def deep(brackets: int) -> str:
    """A short link that holds a list in a list in a list."""
    return base64.urlsafe_b64encode(zlib.compress(b"[" * brackets)).decode().rstrip("=")


@pytest.mark.parametrize(
    "words",
    [
        "", "A", "AAAA", "nonsense", "é", zipped([]), zipped(3), zipped([3]), zipped([["cost", 1]]), zipped({"a": 1}),
        zipped([["cost", 1, "x"]])[:-6], zipped("a" * 10**6), deep(110_000),
    ],
    ids=range(13),
)  # fmt: skip
def test_a_damaged_link_is_said_in_a_sentence(words: str) -> None:
    with pytest.raises(UserError):
        unpacked(words)


def test_what_does_not_fit_into_a_link_is_said() -> None:
    import random

    letters = random.Random(1)
    note = ["".join(letters.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=400)) for _ in range(40)]
    with pytest.raises(UserError, match="too long for a link"):
        packed(tuple(LecturePlace("cost", 1, words) for words in note))


WAY = tuple(
    map(place_of, ("cost", "cost?step=bottleneck", "module?reduce3x3=8", "cost", "cost?step=bottleneck&reduce=4"))
)


@pytest.mark.parametrize(
    ("at", "page", "says", "found"),
    [
        (1, "cost", {}, 0),
        (2, "cost", {}, 3),
        (3, "cost", {"step": "bottleneck"}, 1),
        (3, "cost", {"step": "bottleneck", "reduce": "4"}, 4),
        (1, "cost", {"step": "check"}, 0),
        (4, "module", {"reduce3x3": "8", "step": "check"}, 2),
        (4, "module", {"reduce3x3": "9"}, None),
        (0, "start", {}, None),
    ],
)
def test_back_finds_the_place_that_an_address_is(at: int, page: str, says: dict[str, str], found: int | None) -> None:
    assert lecture.place_at(WAY, at, page, says) == found


def _bar(app: AppTest) -> dict[str, object]:
    protos = [element.proto for element in app.get("bidi_component")]
    data: dict[str, object] = json.loads(next(p.json for p in protos if p.component_name == "inception.step_bar"))[0]
    return data


def _taking_up() -> None:
    import streamlit as st

    from viz.site import lecture

    words, at = st.session_state["kept"]
    st.session_state["taken"] = lecture.take_up(words, at)


@pytest.mark.parametrize(("kept", "at"), [((packed(WAY), 2), 2), ((packed(WAY), 99), 4), ((packed(WAY), -3), 0)])
def test_a_lecture_goes_on_in_a_new_session_where_it_was(kept: tuple[str, int], at: int) -> None:
    app = AppTest.from_function(_taking_up)
    app.session_state["kept"] = kept
    app.run()
    assert app.session_state["taken"]
    assert app.session_state[lecture.RUNNING] == (WAY, at)


def test_what_a_browser_has_kept_and_is_no_lecture_begins_none() -> None:
    app = AppTest.from_function(_taking_up)
    app.session_state["kept"] = ("nonsense", 0)
    app.run()
    assert not app.session_state["taken"]
    assert lecture.RUNNING not in app.session_state


def test_a_lecture_that_runs_goes_from_page_to_page_and_from_step_to_step() -> None:
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=90).run()
    app.query_params["step"] = "choose"
    app.switch_page("../../pages/lecture/script.py").run()
    assert _bar(app)["lecture"] is None
    begin = next(button for button in app.button if button.label == "Begin")
    begin.click().run()
    assert not app.exception
    bar = _bar(app)
    assert bar["page"] == "start"
    assert bar["present"]
    assert isinstance(bar["lecture"], dict)
    assert bar["lecture"]["told"]["value"] == 0
    assert bar["lecture"]["places"][3]["name"] == "3 · Computational cost"


def test_a_place_that_names_no_step_is_its_pages_first_wherever_somebody_was_before() -> None:
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=90).run()
    way = (
        "cost?step=bottleneck",
        "cost",
        "cost?step=check",
        "module?step=tensors",
        "cost",
        "module",
        "cost?step=check",
    )
    seen: list[object] = []
    for address in way:
        app.session_state["state"].decisions.append(partial(lecture._open_place, place_of(address)))
        assert not app.run().exception
        told = _bar(app)["told"]
        assert isinstance(told, dict)
        seen.append(told["value"])
    assert seen == ["bottleneck", "count-it", "check", "tensors", "count-it", "build-it", "check"]
