"""What page 8 says of cost and answers, from a report made up and from the shipped one."""

from __future__ import annotations

from typing import Any

from pages.what_if import words
from viz.inference.measured import Report, load_report
from viz.network.architecture import EMBEDDED, TORCHVISION


def off(**rows: tuple[float, float]) -> dict[str, Any]:
    """Branches of 3a with what is right without them and the difference to the intact network."""
    return {
        branch.removeprefix("b"): {"top1": top1, "difference": difference, "difference_error": 0.031}
        for branch, (top1, difference) in rows.items()
    }


def test_a_dear_branch_is_set_beside_a_cheap_one() -> None:
    # of 3a's 128,049,152 multiplications the 3×3 branch does 101,154,816 (79.0 %), the 1×1 9,633,792 (7.5 %), the pool
    # branch 4,816,896 (3.8 %) and the 5×5 branch 12,443,648 (9.7 %)
    modules = {"3a": off(b3x3=(0.7, -0.012), b1x1=(0.2, -0.512), b5x5=(0.672, -0.04), bpool=(0.632, -0.08))}
    said = words.within_reason(
        Report({"pictures": {"edited": 125}, "intact": {"top1": 0.712}, "off": {"modules": modules}})
    )
    assert "On 125 pictures the embedded network is right on 71.2 %." in said
    assert (
        "The 3×3 branch of 3a does 79.0 % of its module's work, and without it 70.0 % are right (-1.2 ± 3.1 points)"
        in said
    )
    assert "The 1×1 branch of 3a does 7.5 % of its module's work, and without it 20.0 % are right (-51.2 ± 3.1" in said


def test_without_a_report_nothing_is_claimed_by_numbers() -> None:
    assert "%" not in words.within_reason(Report({}))


def test_the_shipped_report_has_a_dear_branch_that_is_missed_less_than_a_cheap_one() -> None:
    found = {(case.module, case.branch): case for case in words.cases(load_report())}
    assert len(found) == 36
    least = max((c for c in found.values() if c.share >= 1 / 2), key=lambda c: c.left.difference or 0)
    most = min((c for c in found.values() if c.share <= 1 / 10), key=lambda c: c.left.difference or 0)
    assert (most.left.difference or 0) < (least.left.difference or 0) - 0.1


def test_no_lecture_is_quoted_word_for_word() -> None:
    assert "Within reason" not in words.REASON
    assert "Andrew Ng" in words.REASON
    assert "very probably do better" in words.how(EMBEDDED).replace("\n", " ")


def test_a_network_whose_windows_cannot_be_cut_is_told_nothing_of_that() -> None:
    assert "**A central 3×3** keeps the middle of each learned 5×5" in words.how(EMBEDDED)
    assert "central" not in words.how(TORCHVISION)


def test_half_of_the_work_is_dear_and_a_tenth_is_cheap() -> None:
    assert (words.DEAR, words.CHEAP) == (0.5, 0.1)
    modules = {"3a": off(b3x3=(0.7, -0.012), b1x1=(0.2, -0.512))}
    for missing in ("pictures", "intact"):
        given = {"pictures": {"edited": 125}, "intact": {"top1": 0.712}, "off": {"modules": modules}}
        del given[missing]
        assert words.dear_and_cheap(Report(given)) == "What a branch costs does not say how much the answer needs it."
    lone = {"pictures": {"edited": 125}, "intact": {"top1": 0.712}, "off": {"modules": {"3a": off(b3x3=(0.7, -0.1))}}}
    assert words.dear_and_cheap(Report(lone)) == "What a branch costs does not say how much the answer needs it."
