"""The facts that tests compare with agree with each other."""

from __future__ import annotations

from tests import facts


def test_the_facts_agree_with_themselves() -> None:
    assert facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN == 12_443_648
