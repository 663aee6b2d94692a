"""Costs against the hand tables, torch's FlopCounterMode and the running networks' parameters."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from tests import facts
from viz.inference.model import build
from viz.network.architecture import EMBEDDED, PAPER, TORCHVISION, WIDTH_FIELDS, InceptionModule, Network
from viz.network.costs import (
    BranchCost,
    Cost,
    branch_costs,
    break_even,
    compare_bottleneck,
    head_costs,
    layer_cost,
    naive_costs,
    network_cost,
    step_cost,
    total,
)
from viz.network.operations import Conv
from viz.network.shapes import Shape, Step, module_input, trace, trace_layer
from viz.network.symbols import Polynomial, symbol

NETWORKS = {"paper": PAPER, "torchvision": TORCHVISION}


@pytest.mark.parametrize("name", facts.MODULES)
def test_module_costs_what_the_table_says(name: str) -> None:
    row = facts.MODULES[name]
    cost, _ = layer_cost(PAPER.module(name), Shape(row.channels, row.side, row.side))
    assert (cost.weights, cost.macs, cost.flops) == (row.weights, row.macs, 2 * row.macs)


@pytest.mark.parametrize("name", facts.BRANCHES)
def test_branch_costs_what_the_table_says(name: str) -> None:
    costs = branch_costs(PAPER.module(name), module_input(PAPER, name))
    assert tuple(cost.total.macs for cost in costs) == facts.BRANCHES[name]


@pytest.mark.parametrize("name", facts.MODULES)
def test_naive_module_costs_what_the_table_says(name: str) -> None:
    costs = naive_costs(PAPER.module(name), module_input(PAPER, name))
    assert sum(cost.total.macs for cost in costs) == facts.MODULES[name].naive
    assert all(cost.extra == Cost() for cost in costs)


def test_stem_and_linear_cost_what_the_table_says() -> None:
    found = {step.path: step_cost(step) for step in trace(PAPER)}
    found["conv2+conv3"] = found["conv2"].plus(found["conv3"])
    assert {name: (found[name].weights, found[name].macs) for name in facts.STEM} == facts.STEM


def test_whole_network_costs_what_the_tables_say() -> None:
    paper, torchvision = network_cost(PAPER), network_cost(TORCHVISION)
    assert (paper.weights, paper.macs) == (facts.PAPER_WEIGHTS, facts.PAPER_MACS)
    assert (torchvision.params, torchvision.macs) == (facts.TORCHVISION_PARAMS, facts.TORCHVISION_MACS)
    assert network_cost(TORCHVISION, heads="all").params == facts.TORCHVISION_PARAMS_WITH_AUX
    assert {name: head_costs(PAPER)[name].params for name in facts.AUX_PARAMS} == facts.AUX_PARAMS


def test_rows_add_up_to_the_total() -> None:
    for network in (PAPER, TORCHVISION, EMBEDDED):
        steps = [step for step in trace(network) if step.head in ("", "final")]
        assert total(steps) == network_cost(network)
        assert total(trace(network)) == network_cost(network, heads="all")


@pytest.mark.parametrize("key", NETWORKS)
def test_flop_counter_agrees(key: str) -> None:
    network = NETWORKS[key]
    assert counted(network) == network_cost(network).flops


def counted(network: Network) -> int:
    """What torch counts for the built network, on the meta device: no arithmetic is done."""
    with torch.device("meta"):
        model = build(network, batch_norm=network is TORCHVISION, auxiliary=False).eval()
        picture = torch.zeros(1, *network.input_shape)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        model(picture)
    return int(counter.get_total_flops())


def random_module(seed: int) -> tuple[InceptionModule, Shape]:
    dice = random.Random(seed)
    widths = {name: dice.randint(1, 400) for name in WIDTH_FIELDS}
    module = InceptionModule("3a", **widths, kernel5x5=dice.choice((1, 3, 5, 7)), batch_norm=dice.random() < 0.3)
    return module, Shape(dice.randint(1, 900), dice.randint(1, 40), dice.randint(1, 40))


@pytest.mark.parametrize("start", range(0, 200, 20))
def test_flop_counter_and_parameters_agree_on_random_declarations(start: int) -> None:
    from viz.inference.model import Inception

    for seed in range(start, start + 20):
        module, shape = random_module(seed)
        with torch.device("meta"):
            model = Inception(shape.c, module, module.batch_norm).eval()
            x = torch.zeros(1, *shape)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            out = model(x)
        cost, end = layer_cost(module, shape)
        assert cost.flops == counter.get_total_flops(), seed
        assert cost.params == sum(p.numel() for p in model.parameters()), seed
        assert end == tuple(out.shape[1:]), seed


@pytest.mark.parametrize("seed", range(20))
def test_counting_a_module_without_its_steps_is_counting_its_steps(seed: int) -> None:
    module, shape = random_module(seed)
    steps = trace_layer(module, shape)
    assert layer_cost(module, shape) == (total(steps), steps[-1].out_shape)


def test_parameters_are_the_built_networks() -> None:
    with torch.device("meta"):
        for network in (PAPER, TORCHVISION, EMBEDDED):
            model = build(network, batch_norm=network is TORCHVISION)
            assert network_cost(network, heads="all").params == sum(p.numel() for p in model.parameters())


def test_changed_width_runs_through_the_following_input() -> None:
    changed = PAPER.with_widths({"3a": {"pool_proj": 64}})
    inputs = {step.path: step.in_shape.c for step in trace(changed)}
    assert inputs["inception3b.branch1"] == facts.MODULES["3a"].out + 32
    assert network_cost(changed).macs > facts.PAPER_MACS
    assert network_cost(PAPER).macs == facts.PAPER_MACS


def test_a_branch_splits_into_reduce_and_main() -> None:
    costs = branch_costs(PAPER.module("3a"), module_input(PAPER, "3a"))
    five = costs[2]
    assert (five.extra.macs, five.main.macs) == (facts.CLASSROOM_REDUCE, facts.CLASSROOM_MAIN)
    assert five.total.activations == 28 * 28 * (16 + 32)
    pool = costs[3]
    assert (pool.main.macs, pool.main.weights) == (0, 0)
    assert isinstance(pool, BranchCost)


def test_the_classroom_example() -> None:
    found = compare_bottleneck(Shape(192, 28, 28), 32, 5, 16)
    assert found.direct.macs == facts.CLASSROOM_DIRECT
    assert found.reduce.macs == facts.CLASSROOM_REDUCE
    assert found.main.macs == facts.CLASSROOM_MAIN
    assert found.bottleneck.macs == facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN
    assert (found.direct.weights, found.bottleneck.weights) == (
        facts.CLASSROOM_DIRECT_WEIGHTS,
        facts.CLASSROOM_WEIGHTS,
    )
    assert found.saving == pytest.approx(9.68, abs=0.005)


@pytest.mark.parametrize(("branch", "width", "kernel"), [("3x3", 128, 3), ("5x5", 32, 5)])
def test_break_even_of_3a(branch: str, width: int, kernel: int) -> None:
    assert break_even(192, width, kernel) == pytest.approx(facts.BREAK_EVEN_3A[branch], abs=0.05)


sides, channels = st.integers(1, 224), st.integers(1, 2048)
kernels = st.sampled_from((1, 3, 5, 7, 9, 11))


@given(side=sides, cin=channels, cout=channels, kernel=kernels, share=st.floats(0, 1))
def test_costs_over_the_sliders_ranges(side: int, cin: int, cout: int, kernel: int, share: float) -> None:
    r = max(1, round(share * cin))
    found = compare_bottleneck(Shape(cin, side, side), cout, kernel, r)
    assert type(found.direct.macs) is int
    assert type(found.bottleneck.macs) is int
    # the longhand sums of the course, written out once more
    assert found.direct.macs == side * side * cout * kernel * kernel * cin
    assert found.bottleneck.macs == side * side * r * cin + side * side * cout * kernel * kernel * r
    assert found.direct.macs < 2**53, "JavaScript must be able to hold it"
    # the curves cross at r*: below it the bottleneck is cheaper, above it dearer
    if r < found.break_even - 1e-9:
        assert found.bottleneck.macs < found.direct.macs
    if r > found.break_even + 1e-9:
        assert found.bottleneck.macs > found.direct.macs
    assert found.break_even < cin, "so that the mark is always on the chart"


@given(side=sides, cin=channels, cout=channels, kernel=kernels, r=channels)
def test_formulas_on_symbols_give_the_same_integers(side: int, cin: int, cout: int, kernel: int, r: int) -> None:
    values = {"side": side, "cin": cin, "cout": cout, "kernel": kernel, "r": r}
    s = {name: symbol(name) for name in values}
    symbolic = compare_bottleneck(Shape(s["cin"], s["side"], s["side"]), s["cout"], s["kernel"], s["r"])
    exact = compare_bottleneck(Shape(cin, side, side), cout, kernel, r)
    for part in ("direct", "reduce", "main", "bottleneck"):
        for polynomial, number in zip(getattr(symbolic, part), getattr(exact, part), strict=True):
            assert isinstance(polynomial, Polynomial)
            assert polynomial.at(values) == number
    assert symbolic.break_even.at(values) == pytest.approx(exact.break_even)  # type: ignore[attr-defined]
    assert symbolic.saving.at(values) == pytest.approx(exact.saving)  # type: ignore[attr-defined]


def test_a_one_by_one_filter_on_16_channels_has_17_parameters() -> None:
    step = Step("x", Conv(1), (), Shape(16, 64, 64), Shape(1, 64, 64))
    assert (step_cost(step).weights, step_cost(step).params) == (16, 17)


def test_recounting_remembers_nothing_wrong() -> None:
    module = PAPER.module("4c")
    for width in (1, 128, 777, 128):
        network = PAPER.with_module(replace(module, conv1x1=width))
        steps = [step for step in trace(network) if step.head in ("", "final")]
        assert network_cost(network) == total(steps)
