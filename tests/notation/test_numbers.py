"""Numbers as people read them."""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parts import ROOT
from viz.notation import numbers
from viz.rendering import live

CASES: dict[str, list[tuple[float, str]]] = json.loads((ROOT / "frontend" / "formats.cases.json").read_text("utf-8"))
"""What the browser's formats are held to as well."""
ROWS = [(name, number, text) for name, cases in CASES.items() for number, text in cases]


@pytest.mark.parametrize(("name", "number", "text"), ROWS, ids=[f"{name}-{number}" for name, number, _ in ROWS])
def test_a_number_is_written_as_in_the_browser(name: str, number: float, text: str) -> None:
    assert live.FORMATS[name](number) == text


def test_every_format_has_cases() -> None:
    assert set(CASES) == set(live.FORMATS)


@given(st.integers(-(10**15), 10**15), st.integers(0, 3), st.sampled_from([1, 10**3, 10**6, 1024]))
def test_halves_go_away_from_zero(number: int, places: int, size: int) -> None:
    exact = Fraction(number * 10**places, size)
    nearest = numbers.steps(number, places, size)
    assert abs(nearest - exact) <= Fraction(1, 2)
    assert abs(nearest) >= abs(exact) or abs(nearest - exact) < Fraction(1, 2)


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_number_is_rounded_as_it_is_written(written: Decimal) -> None:
    assert numbers.steps(float(written), 2) == int((written * 100).to_integral_value(ROUND_HALF_UP))


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
def test_what_has_no_digits_is_not_written(number: float) -> None:
    with pytest.raises(ValueError, match="no digits"):
        numbers.steps(number)


@given(st.integers(0, 10**14))
def test_a_count_is_near_and_short(number: int) -> None:
    text = numbers.count(number)
    digits, _, sign = text.partition(" ")
    size = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}[sign]
    assert abs(float(digits.replace(",", "")) * size - number) <= 0.051 * number
    assert len(text) <= 8


def test_durations() -> None:
    durations = {
        42e-6: "42 µs",
        999.6e-6: "1.00 ms",
        0.00234: "2.34 ms",
        0.099996: "100 ms",
        0.25: "250 ms",
        1.5: "1,500 ms",
    }
    assert {seconds: numbers.milliseconds(seconds) for seconds in durations} == durations


@pytest.mark.parametrize(("p", "text"), [(0.0004, "< 0.1 %"), (0.0005, "0.1 %"), (0.5, "50.0 %"), (1.0, "100 %")])
def test_a_small_probability_is_not_written_as_zero(p: float, text: str) -> None:
    assert numbers.probability(p) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "< 1 %"), (0.0049, "< 1 %"), (0.005, "1 %"), (0.314, "31 %"), (0.995, "100 %"), (1.25, "125 %")],
)
def test_whole_hundredths_never_say_that_a_little_is_nothing(share: float, text: str) -> None:
    assert numbers.whole_percent(share) == text


@pytest.mark.parametrize(("number", "words"), [(0, "no"), (3, "three"), (9, "nine"), (12, "twelve"), (13, "13")])
def test_small_numbers_are_words(number: int, words: str) -> None:
    assert numbers.written_out(number) == words


@pytest.mark.parametrize(("share", "words"), [(0.75, "75 %"), (0.1, "10 %"), (0.245, "24.5 %"), (1, "100 %")])
def test_a_share_that_was_set_has_no_decimal_that_says_nothing(share: float, words: str) -> None:
    assert numbers.round_percent(share) == words


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("hold 98.0 % for r = 16", "hold 98.0\xa0% for r = 16"),
        ("needs 1.58 G multiplications, not 120 M.", "needs 1.58\xa0G multiplications, not 120\xa0M."),
        ("stores 49.0 KiB more", "stores 49.0\xa0KiB more"),
        ("the 4 modules of 5 Megapixels", "the 4 modules of 5 Megapixels"),
    ],
)
def test_a_number_and_its_unit_stand_in_one_line(text: str, kept: str) -> None:
    assert numbers.unbroken(text) == kept
