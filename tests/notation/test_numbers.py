"""Numbers as people read them, and the templates of the live panel."""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import facts
from tests.parts import ROOT
from viz.network.architecture import PAPER, TORCHVISION, Conv, Pool
from viz.network.costs import Cost
from viz.network.shapes import Shape
from viz.network.symbols import Polynomial, Ratio, as_json, evaluate, symbol
from viz.notation import counting, names, numbers
from viz.rendering import live
from viz.rendering.live import Case

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


def test_shapes_are_written_height_first() -> None:
    assert names.shape(Shape(192, 28, 28)) == "28×28×192"
    assert names.kernel(5) == "5×5"
    assert [names.channels(64, 128), names.channels(3, 1)] == ["64–191", "3"]
    assert [numbers.listing(("a",)), numbers.listing(("a", "b", "c"))] == ["a", "a, b and c"]


def test_costs_follow_the_convention() -> None:
    cost = Cost(12_443_648, 15_872, 15_920, 0)
    assert counting.work(cost) == "12.4 M multiplications"
    assert counting.work(cost, "flops") == "24.9 M FLOPs"
    assert counting.weights(cost) == "15.9 k weights"
    assert counting.weights(cost, "params") == "15.9 k parameters"
    assert counting.weights_of(cost, "params") == 15_920


def test_what_is_counted_says_the_convention() -> None:
    assert "multiply-accumulates" in counting.what_is_counted("macs", "weights")
    assert "without biases" in counting.what_is_counted("macs", "weights")
    assert "FLOPs, 2 for each" in counting.what_is_counted("flops", "params")
    assert "with biases" in counting.what_is_counted("flops", "params")


def test_operations_and_branches_in_words() -> None:
    assert names.operation(Conv(32, 5)) == "32 filters 5×5"
    assert names.operation(Conv(1)) == "1 filter 1×1"
    assert names.operation(Pool("max", 3, 1, "same")) == "max pool 3×3"
    assert [names.branch_label(b) for b in PAPER.module("3a").branches] == ["1×1", "3×3", "5×5", "pool"]
    assert names.branch_label(TORCHVISION.module("3a").branches[2]) == "“5×5” (3×3)"


# Templates


def test_templates_are_filled_with_named_formats() -> None:
    numbers = {"a": 12_443_648, "b": 9.677, "c": 25_088, "d": 0.5}
    assert live.fill("{a} {a:count} {b:ratio} {b:one} {c:memory} {d:percent}", numbers) == (
        "12,443,648 12.4 M 9.68× 9.7 98.0 KiB 50.0 %"
    )
    with pytest.raises(KeyError):
        live.fill("{nobody}", numbers)
    with pytest.raises(KeyError):
        live.fill("{a:roman}", numbers)


def test_the_first_case_that_holds_is_said() -> None:
    cases = (Case("small", (("r", "<", "limit"),)), Case("equal", (("r", "==", 7),)), Case("large"))
    assert [live.say(cases, {"r": r, "limit": 5}) for r in (4, 7, 9)] == ["small", "equal", "large"]
    assert live.say(cases[:1], {"r": 9, "limit": 5}) == ""


# Symbols

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


def test_the_facts_agree_with_themselves() -> None:
    assert facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN == 12_443_648
