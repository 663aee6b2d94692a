"""The facts that tests compare with agree with each other."""

from __future__ import annotations

from tests import facts


def test_the_facts_agree_with_themselves() -> None:
    assert facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN == 12_443_648
    for module, (one, reduce3, three, reduce5, five, proj) in facts.TABLE1.items():
        row = facts.MODULES[module]
        assert one + three + five + proj == row.out
        place = row.side**2
        of_3x3, of_5x5 = reduce3 * (row.channels + 9 * three), reduce5 * (row.channels + 25 * five)
        work = (one * row.channels, of_3x3, of_5x5, proj * row.channels)
        assert tuple(place * each for each in work) == facts.BRANCHES[module]
        assert sum(work) == row.weights
