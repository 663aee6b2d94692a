"""The stopwatch by a clock that ticks once at every look."""

from __future__ import annotations

import pytest
import torch

from viz.inference.model import build, for_inference
from viz.inference.stopwatch import NETWORK_RUNS, Timing, measure, time_networks
from viz.network.architecture import EMBEDDED


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
