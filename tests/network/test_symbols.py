"""Polynomials against integers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.network.symbols import Polynomial, Ratio, as_json, evaluate, symbol

a, b = symbol("a"), symbol("b")
integers = st.integers(-(10**6), 10**6)


@given(integers, integers, integers)
def test_polynomials_compute_as_integers_do(x: int, y: int, n: int) -> None:
    values = {"a": x, "b": y}

    def formula(p: int, q: int) -> int:
        return p * q + n * p - q * q * (p + 3) + n

    assert formula(a, b).at(values) == formula(x, y)  # type: ignore[attr-defined]


def test_polynomials_cancel_and_compare() -> None:
    assert (a + b) * (a - b) == a * a - b * b
    assert a - a == 0
    assert hash(a * b) == hash(b * a)
    assert a + 1 != a
    assert sum([a, b]) == a + b
    assert repr(2 * a * b + 3) == "3 + 2·a·b"


def test_ratios() -> None:
    ratio = a / (a + b)
    assert isinstance(ratio, Ratio)
    assert ratio.at({"a": 1, "b": 3}) == 0.25
    assert (6 / a).at({"a": 4}) == 1.5
    with pytest.raises(ZeroDivisionError):
        ratio.at({"a": 1, "b": -1})


def test_the_browsers_form_holds_every_term() -> None:
    assert as_json(2 * a * a + b) == {"terms": [[2, ["a", "a"]], [1, ["b"]]]}
    assert as_json(7) == {"terms": [[7, []]]}
    assert set(as_json(a / b)) == {"over", "under"}
    assert evaluate(7, {}) == 7
    with pytest.raises(KeyError):
        evaluate(a, {"b": 1})
    assert isinstance(a, Polynomial)
