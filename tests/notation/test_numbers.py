"""Numbers as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.notation import numbers

COUNTS = {
    0: "0",
    17: "17",
    9_408: "9,408",
    9_999: "9,999",
    10_000: "10.0 k",
    15_872: "15.9 k",
    99_949: "99.9 k",
    99_950: "100 k",
    153_600: "154 k",
    999_499: "999 k",
    999_500: "1.0 M",
    2_408_448: "2.4 M",
    9_950_000: "9.9 M",
    9_960_000: "10.0 M",
    10_035_200: "10.0 M",
    12_443_648: "12.4 M",
    120_422_400: "120 M",
    1_582_671_872: "1.58 G",
    9_996_000_000: "10.0 G",
    25_535_302_107_136: "25.5 T",
    -12_443_648: "-12.4 M",
}


@pytest.mark.parametrize(("number", "text"), COUNTS.items(), ids=COUNTS.values())
def test_counts(number: int, text: str) -> None:
    assert numbers.count(number) == text


@given(st.integers(0, 10**14))
def test_a_count_is_near_and_short(number: int) -> None:
    text = numbers.count(number)
    digits, _, sign = text.partition(" ")
    size = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}[sign]
    assert abs(float(digits.replace(",", "")) * size - number) <= 0.051 * number
    assert len(text) <= 8


def test_other_numbers() -> None:
    assert numbers.exact(12_443_648) == "12,443,648"
    assert [numbers.ratio(v) for v in (9.677, 9.996, 120.4, 1.0)] == ["9.68×", "10.0×", "120×", "1.00×"]
    assert [numbers.against(v) for v in (2.479, 1.0, 0.47)] == ["2.48×", "1.00×", "47.0 % of"]
    assert [numbers.percent(v) for v in (0.79, 0.9996, 1.0, 1.5, 0.0)] == [
        "79.0 %",
        "100 %",
        "100 %",
        "150 %",
        "0.0 %",
    ]
    assert [numbers.milliseconds(v) for v in (42e-6, 0.00234, 0.25, 1.5)] == ["42 µs", "2.34 ms", "250 ms", "1,500 ms"]
    assert [numbers.listing(("a",)), numbers.listing(("a", "b", "c"))] == ["a", "a, b and c"]
    assert [numbers.memory(n) for n in (3, 25_088, 10**6, 10**9)] == ["12 bytes", "98.0 KiB", "3.8 MiB", "3.7 GiB"]


@pytest.mark.parametrize(("p", "text"), [(0.0004, "< 0.1 %"), (0.0005, "0.1 %"), (0.5, "50.0 %"), (1.0, "100 %")])
def test_a_small_probability_is_not_written_as_zero(p: float, text: str) -> None:
    assert numbers.probability(p) == text
