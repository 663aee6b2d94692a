"""Timing is bounded and tells how far it is; works take turns, by a clock that ticks once at every look."""

from __future__ import annotations

import pytest
import torch

from pages.cost.panel import Choice
from pages.module import panel
from viz.inference import stopwatch
from viz.inference.model import build, for_inference
from viz.inference.stopwatch import NETWORK_RUNS, Timing, measure, time_networks
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.costs import Cost
from viz.network.shapes import Shape


def test_both_ways_are_timed_with_progress() -> None:
    heard: list[float] = []
    found = stopwatch.time_bottleneck(Shape(8, 6, 6), 4, 5, 2, heard.append)
    assert set(found.seconds) == {"direct", "reduce", "main", "bottleneck"}
    assert all(seconds > 0 for seconds in found.seconds.values())
    assert found.runs == len(heard) == stopwatch.RUNS
    assert heard == sorted(heard)
    assert heard[-1] == 1


def test_branches_are_timed() -> None:
    found = stopwatch.time_branches(panel.design("3a", {"side": 7}).module, Shape(192, 7, 7), lambda _: None)
    assert tuple(found.seconds) == BRANCHES


def test_what_would_take_too_long_is_refused_in_a_sentence() -> None:
    choice = Choice(224, 2048, 2048, 11, 2048)
    with pytest.raises(ValueError, match=r"timed here are at most 4\.00 G and 40\.0 M"):
        stopwatch.time_bottleneck(choice.shape, choice.cout, choice.kernel, choice.reduce, lambda _: None)
    assert not stopwatch.too_large([Cost(stopwatch.MAX_MACS, stopwatch.MAX_ELEMENTS, 0, 0)])
    assert stopwatch.too_large([Cost(stopwatch.MAX_MACS + 1, 0, 0, 0)])
    assert stopwatch.too_large([Cost(0, stopwatch.MAX_ELEMENTS, 0, 0), Cost(0, 1, 0, 0)])


def ticking(budget: float, runs: int = 12) -> tuple[Timing, list[str], list[float]]:
    """A timing of two works, the order in which they ran, and the progress that was told."""
    ticks, ran, heard = iter(range(1000)), list[str](), list[float]()
    works = {name: (lambda name=name: ran.append(name)) for name in ("intact", "edited")}
    timing = measure(works, heard.append, runs=runs, budget=budget, clock=lambda: float(next(ticks)))
    return timing, ran, heard


def test_works_take_turns_after_one_run_that_does_not_count() -> None:
    timing, ran, _ = ticking(8)
    assert timing.seconds == {"intact": 1.0, "edited": 1.0}
    assert ran == ["intact", "edited"] * (timing.runs + 1)


@pytest.mark.parametrize(("budget", "rounds"), [(0, 1), (5, 1), (6, 2), (8, 2), (1000, 12)])
def test_no_round_starts_behind_the_budget_but_one_there_is(budget: float, rounds: int) -> None:
    timing, _, heard = ticking(budget)
    assert timing.runs == len(heard) == rounds
    assert heard == [(round_ + 1) / 12 for round_ in range(rounds)]


def test_whole_networks_are_timed_without_their_auxiliary_classifiers() -> None:
    torch.manual_seed(0)
    model, ran = for_inference(build(EMBEDDED)), list[str]()
    for head in ("aux1", "aux2"):
        model.get_submodule(head).register_forward_hook(lambda *_, head=head: ran.append(head))
    timing = time_networks({"intact": model, "edited": model}, torch.zeros(1, *EMBEDDED.input_shape))
    assert set(timing.seconds) == {"intact", "edited"}
    assert 1 <= timing.runs <= NETWORK_RUNS
    assert min(timing.seconds.values()) > 0
    assert ran == []
    assert model.auxiliary
