"""Templates of a live panel."""

from __future__ import annotations

import pytest

from viz.rendering import live
from viz.rendering.live import Case


def test_templates_are_filled_with_named_formats() -> None:
    numbers = {"a": 12_443_648, "b": 9.677, "c": 25_088, "d": 0.5}
    assert live.fill("{a} {a:count} {b:ratio} {b:one} {c:memory} {d:percent}", numbers) == (
        "12,443,648 12.4 M 9.68× 9.7 98.0 KiB 50.0 %"
    )
    with pytest.raises(KeyError):
        live.fill("{nobody}", numbers)
    with pytest.raises(KeyError):
        live.fill("{a:roman}", numbers)


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 filter, the one filter"), (1024, "1,024 filters, all 1,024 filters")]
)
def test_a_word_is_in_the_number_that_it_counts(number: int, words: str) -> None:
    assert live.fill("{n|filter}, {all n|filter}", {"n": number}) == words


def test_the_first_case_that_holds_is_said() -> None:
    cases = (Case("small", (("r", "<", "limit"),)), Case("equal", (("r", "==", 7),)), Case("large"))
    assert [live.say(cases, {"r": r, "limit": 5}) for r in (4, 7, 9)] == ["small", "equal", "large"]
    assert live.say(cases[:1], {"r": 9, "limit": 5}) == ""
