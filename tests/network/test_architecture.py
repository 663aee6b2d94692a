"""The declaration: the paper's widths, the expansion into branches, and changing a network."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from tests.facts import MODULES
from viz.network.architecture import (
    BRANCHES,
    EMBEDDED,
    FINAL,
    NETWORKS,
    PAPER,
    SQUEEZED,
    TORCHVISION,
    WIDTH_FIELDS,
    WIDTHS,
    InceptionModule,
    Network,
    naive,
)
from viz.network.operations import Conv, Pool


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


@pytest.mark.parametrize("name", MODULES)
def test_the_branches_tile_the_concatenation_in_order(name: str) -> None:
    module = PAPER.module(name)
    tiled = [channel for branch in BRANCHES for channel in range(module.width)[module.channels(branch)]]
    assert tiled == list(range(module.width))
    assert [module.branch(branch).width for branch in BRANCHES] == [
        getattr(module, WIDTHS[branch][-1]) for branch in BRANCHES
    ]


def test_a_branch_answers_for_its_widths() -> None:
    """Table 1 of the paper, module 3a: 96 and 128 in the 3×3 branch, 16 and 32 in the 5×5; 64 + 128 stand before it."""
    module = PAPER.module("3a")
    assert [(module.branch(name).reduce_width, module.branch(name).width) for name in SQUEEZED] == [(96, 128), (16, 32)]
    assert module.channels("5x5") == slice(192, 224)


def test_the_squeezed_branches_are_those_with_a_reduce() -> None:
    branches = PAPER.module("3a").branches
    assert tuple(b.name for b in branches if "reduce" in [part.role for part in b.parts]) == SQUEEZED


def test_a_width_that_a_branch_has_not_is_refused_with_what_there_is() -> None:
    with pytest.raises(KeyError, match="no branch '7x7'; known: 1x1, 3x3, 5x5, pool"):
        PAPER.module("3a").branch("7x7")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the 1x1 branch has no reduce; these have: 3x3, 5x5"):
        _ = PAPER.module("3a").branch("1x1").reduce_width
    with pytest.raises(TypeError, match="as many channels as it reads"):
        _ = naive(PAPER.module("3a"))[-1].width


def test_the_final_classifier_is_called_so() -> None:
    assert {network.final.name for network in NETWORKS.values()} == {FINAL}


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


def test_label_smoothing_is_said_as_it_is() -> None:
    assert EMBEDDED.label_smoothing == 0.1
    assert PAPER.label_smoothing == 0
    assert any("10 % of each label" in deviation.here for deviation in EMBEDDED.deviations)


def test_dropout_is_said_as_it_was_trained() -> None:
    rows = [(d.what, d.paper, d.here) for n in (TORCHVISION, EMBEDDED) for d in n.deviations if "dropout" in d.what]
    assert rows == [
        ("dropout before the last layer", "40 %", "20 %"),
        ("dropout before the last layer", "40 %", "30 %"),
        ("dropout in the auxiliary classifiers", "70 %", "60 %"),
    ]


def test_networks_that_compute_the_same_are_equal() -> None:
    assert replace(EMBEDDED, deviations=(), label_smoothing=0.0) == EMBEDDED
    heads = tuple(replace(head, loss_weight=head.loss_weight + 1) for head in PAPER.heads)
    assert replace(PAPER, heads=heads) == PAPER
    assert replace(PAPER, heads=PAPER.heads[:1]) != PAPER
