"""The three circles read back: areas counted with points thrown at the drawing, numbers against the report."""

from __future__ import annotations

import json

import numpy as np
import pytest

from pages.classifiers.circles import RightCircles, apart, lens, right_circles
from tests.pages.classifiers.by_hand import BY_RIGHT_ONES, OFF
from tests.reading import sent
from tests.test_pages import opened

SHORT = {"aux1": "1", "aux2": "2", "final": "f"}
POINTS = 2_000_000


@pytest.fixture(scope="module")
def drawn() -> RightCircles:
    """What the page sends."""
    app = opened("pages/classifiers/script.py", {"step": "who-is-right"})
    assert not app.exception, app.exception
    (message,) = sent(app, "right_circles")
    circles: RightCircles = json.loads(message.json)[0]
    return circles


def who(heads: list[str]) -> str:
    return "".join(SHORT[head] for head in heads)


def test_the_numbers_are_the_counted_ones_and_the_sentence_has_all_eight(drawn: RightCircles) -> None:
    assert {who(part["heads"]): part["pictures"] for part in drawn["parts"]} == BY_RIGHT_ONES
    assert all(part["number"] == f"{part['pictures']:,}" for part in drawn["parts"])
    for number in BY_RIGHT_ONES.values():
        assert f"{number:,} " in drawn["words"]
    assert drawn["words"].startswith("Who is right, of 10,000 pictures: 2,607 none, 209 only auxiliary 1, ")
    assert "785 auxiliary 2 and final" in drawn["words"]


def test_every_area_is_true(drawn: RightCircles) -> None:
    """Circles, overlaps of two and the square; all seven parts of three circles cannot be, and are told to be off."""
    frame, chance = drawn["frame"], np.random.default_rng(1)
    assert frame["width"] * frame["height"] == pytest.approx(10_000)
    x = frame["x"] + frame["width"] * chance.random(POINTS)
    y = frame["y"] + frame["height"] * chance.random(POINTS)
    inside = {SHORT[c["head"]]: (x - c["x"]) ** 2 + (y - c["y"]) ** 2 <= c["r"] ** 2 for c in drawn["circles"]}
    each = 10_000 / POINTS
    for some in ("1", "2", "f", "12", "1f", "2f"):
        area = np.all([inside[head] for head in some], 0).sum() * each
        assert area == pytest.approx(sum(n for right, n in BY_RIGHT_ONES.items() if set(some) <= set(right)), abs=12)
    for right, number in BY_RIGHT_ONES.items():
        part = np.all([inside[head] == (head in right) for head in "12f"], 0).sum() * each
        assert abs(part - number) == pytest.approx(OFF, abs=10)
    assert drawn["off"] == pytest.approx(OFF, abs=1)


def test_every_number_points_into_its_own_part(drawn: RightCircles) -> None:
    for part in drawn["parts"]:
        x, y = part["x"], part["y"]
        beyond = {c["head"]: np.hypot(x - c["x"], y - c["y"]) - c["r"] for c in drawn["circles"]}
        assert [head for head, distance in beyond.items() if distance < 0] == part["heads"]
        assert min(abs(distance) for distance in beyond.values()) > 0.7  # not on an edge


@pytest.mark.parametrize(("distance", "area"), [(0, np.pi), (1, 2 * np.pi / 3 - np.sqrt(3) / 2), (2, 0), (9, 0)])
def test_what_two_circles_of_radius_1_have_in_common(distance: float, area: float) -> None:
    assert lens(1, 1, distance) == pytest.approx(area, abs=1e-12)
    if 0 < distance < 2:
        assert apart(1, 1, area) == pytest.approx(distance)


def test_circles_apart_from_each_other_are_drawn_apart() -> None:
    counts = {frozenset("a"): 100, frozenset("b"): 200, frozenset("c"): 300, frozenset[str](): 50}
    one, two, _ = right_circles(counts, ("a", "b", "c"))["circles"]
    assert np.hypot(one["x"] - two["x"], one["y"] - two["y"]) >= one["r"] + two["r"] - 1e-6
