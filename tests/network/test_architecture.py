"""The declaration: the paper's widths, the expansion into branches, and changing a network."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from tests.facts import MODULES
from viz.network.architecture import (
    BRANCHES,
    EMBEDDED,
    NETWORKS,
    PAPER,
    TORCHVISION,
    WIDTH_FIELDS,
    Conv,
    InceptionModule,
    Network,
    Pool,
    naive,
)


def test_the_paper_has_nine_modules_in_order() -> None:
    assert [module.name for module in PAPER.modules] == list(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_output_width_is_the_papers(name: str) -> None:
    assert PAPER.module(name).width == MODULES[name].out


@pytest.mark.parametrize(
    ("network", "kernel"), [(PAPER, 5), (TORCHVISION, 3), (EMBEDDED, 5)], ids=["paper", "torchvision", "embedded"]
)
def test_the_5x5_branch_has_the_networks_kernel(network: Network, kernel: int) -> None:
    for module in network.modules:
        assert module.branches[2].main.op.kernel == kernel


def test_the_three_networks_differ_only_where_declared() -> None:
    assert {key: network.classes for key, network in NETWORKS.items()} == {
        "paper": 1000,
        "torchvision": 1000,
        "embedded": 200,
    }
    assert not PAPER.deviations
    assert TORCHVISION.deviations
    assert EMBEDDED.deviations
    assert (
        [m.width for m in PAPER.modules]
        == [m.width for m in TORCHVISION.modules]
        == [m.width for m in EMBEDDED.modules]
    )


def test_every_deviation_names_its_source() -> None:
    for network in NETWORKS.values():
        for deviation in network.deviations:
            assert deviation.source
            assert deviation.paper != deviation.here


def test_a_module_expands_into_its_four_branches() -> None:
    module = InceptionModule("x", 1, 2, 3, 4, 5, 6)
    assert [branch.name for branch in module.branches] == list(BRANCHES)
    parts = [[(part.role, part.op) for part in branch.parts] for branch in module.branches]
    assert parts == [
        [("conv", Conv(1, 1))],
        [("reduce", Conv(2, 1)), ("conv", Conv(3, 3))],
        [("reduce", Conv(4, 1)), ("conv", Conv(5, 5))],
        [("pool", Pool("max", 3, 1, "same")), ("proj", Conv(6, 1))],
    ]


def test_batch_norm_reaches_every_convolution() -> None:
    for branch in TORCHVISION.module("4c").branches:
        for part in branch.parts:
            assert not isinstance(part.op, Conv) or part.op.batch_norm


def test_the_naive_module_keeps_only_the_main_operations() -> None:
    branches = naive(PAPER.module("3a"))
    assert [len(branch.parts) for branch in branches] == [1, 1, 1, 1]
    assert [branch.main.op.kernel for branch in branches] == [1, 3, 5, 3]


def test_widths_are_the_six_in_the_papers_order() -> None:
    assert WIDTH_FIELDS == ("conv1x1", "reduce3x3", "conv3x3", "reduce5x5", "conv5x5", "pool_proj")


def test_changing_a_width_changes_one_module_and_leaves_the_original() -> None:
    before = PAPER.module("3a").width
    changed = PAPER.with_widths({"3a": {"pool_proj": 64}, "5b": {"conv1x1": 1}})
    assert changed.module("3a").pool_proj == 64
    assert changed.module("5b").conv1x1 == 1
    assert changed.module("3b") == PAPER.module("3b")
    assert PAPER.module("3a").width == before


def test_an_unknown_module_is_named_with_the_known_ones() -> None:
    with pytest.raises(KeyError, match="no module '9z'; known: 3a, 3b"):
        PAPER.module("9z")
    with pytest.raises(KeyError):
        PAPER.with_module(replace(PAPER.module("3a"), name="9z"))


def test_a_declaration_cannot_be_mutated() -> None:
    with pytest.raises(FrozenInstanceError):
        PAPER.module("3a").conv1x1 = 3  # type: ignore[misc]


def test_auxiliary_heads_sit_where_the_paper_says() -> None:
    assert {head.name: head.after for head in PAPER.heads} == {
        "aux1": "inception4a",
        "aux2": "inception4d",
        "final": "inception5b",
    }
