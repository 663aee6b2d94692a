"""Page 8's tasks: possible edits for both networks, none done when it begins, each done at its end."""

from __future__ import annotations

import pytest

from pages.what_if.page import STEPS
from pages.what_if.tasks_part import FIRST_STEP, edits_set_ups
from viz.network.architecture import EMBEDDED, TORCHVISION, Network
from viz.network.edits import parse_edits, write

MODULES = [module.name for module in EMBEDDED.modules]
QUARTERS = ".".join(
    f"{module.name}-{branch}-k{width // 4}"
    for module in EMBEDDED.modules
    for branch, width in (("3x3", module.reduce3x3), ("5x5", module.reduce5x5))
)


@pytest.mark.parametrize("network", [EMBEDDED, TORCHVISION], ids=["embedded", "torchvision"])
def test_there_are_three_that_begin_undone_and_end_done(network: Network) -> None:
    found = edits_set_ups(network)
    assert len({one.title for one in found}) == len(found) == 3
    for one in found:
        for edits in (one.edits, one.end):
            assert parse_edits(write(edits), network) == edits
        assert not one.is_reached(one.edits)
        assert not one.is_reached(())
        assert one.is_reached(one.end)
    assert FIRST_STEP in [step.key for step in STEPS.steps]


def test_half_of_every_reduce_stays_at_first() -> None:
    edits = edits_set_ups(EMBEDDED)[1].edits
    halves = [
        f"{m.name}-{b}-k{w // 2}" for m in EMBEDDED.modules for b, w in (("3x3", m.reduce3x3), ("5x5", m.reduce5x5))
    ]
    assert write(edits) == write(parse_edits(".".join(halves), EMBEDDED))


def test_a_window_of_three_is_not_called_five() -> None:
    titles = [one.title for one in edits_set_ups(TORCHVISION)]
    assert titles == ["No “5×5” (3×3) anywhere", "Bottlenecks of half the width", "Early or late?"]
    assert edits_set_ups(EMBEDDED)[2].title == "3×3 instead of 5×5"


@pytest.mark.parametrize(
    ("number", "text", "done"),
    [
        (0, "all-3x3", True),
        (0, ".".join(f"{name}-3x3" for name in MODULES), True),
        (0, ".".join(f"{name}-3x3" for name in MODULES[1:]), False),
        (0, "all-5x5.all-3x3", False),
        (1, QUARTERS, True),  # 42 % of the multiplications
        (1, "all-5x5", False),  # 12 %
        (1, "all-3x3", True),  # 53 %
        (2, "all-5x5", True),
        (2, "all-5x5-small.3a-5x5", False),
    ],
)
def test_any_way_there_counts(number: int, text: str, done: bool) -> None:
    assert edits_set_ups(EMBEDDED)[number].is_reached(parse_edits(text, EMBEDDED)) == done


def test_early_or_late_ends_with_the_late_one_alone_off() -> None:
    task = edits_set_ups(TORCHVISION)[2]
    for text, done in (("5b-3x3", True), ("3a-3x3.5b-3x3", False), ("4a-3x3", False)):
        assert task.is_reached(parse_edits(text, TORCHVISION)) == done
