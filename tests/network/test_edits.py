"""Edits as text and as a declared network, and what they cost."""

from __future__ import annotations

import pytest

from viz.inference.edited import compact
from viz.inference.model import GoogLeNet
from viz.network.architecture import BRANCHES, EMBEDDED, PAPER, TORCHVISION
from viz.network.costs import network_cost
from viz.network.edits import EditError, declared, folded, keep, mended, off, parse_edits, write
from viz.network.shapes import trace

MODULES = [module.name for module in EMBEDDED.modules]
COSTS: list[tuple[str, dict[str, dict[str, int]]]] = [
    ("3a-5x5", {"3a": {"reduce5x5": 0, "conv5x5": 0}}),
    ("4c-3x3-k32", {"4c": {"reduce3x3": 32}}),
    ("4e-5x5-small", {"4e": {"kernel5x5": 3}}),
    ("all-pool", {name: {"pool_proj": 0} for name in MODULES}),
    ("all-5x5-small.3b-1x1", {n: {"kernel5x5": 3} | ({"conv1x1": 0} if n == "3b" else {}) for n in MODULES}),
]


@pytest.mark.parametrize(("text", "widths"), COSTS, ids=[text for text, _ in COSTS])
def test_costs_are_those_of_the_network_declared_with_the_edited_widths(
    model: GoogLeNet, text: str, widths: dict[str, dict[str, int]]
) -> None:
    edits = parse_edits(text, EMBEDDED)
    expected = EMBEDDED.with_widths(widths)
    assert declared(EMBEDDED, edits) == expected
    cut = compact(model, edits)
    counted = sum(p.numel() for p in cut.parameters() if p.ndim > 1)
    assert counted == network_cost(expected, heads="all").weights < network_cost(EMBEDDED, heads="all").weights


def test_switching_a_branch_off_saves_its_own_cost_and_its_readers_input() -> None:
    """3a without its 5×5 branch, by hand: the branch's 12,443,648, and 32 channels fewer into 3b's four branches."""
    saved = network_cost(EMBEDDED).macs - network_cost(declared(EMBEDDED, (off("3a", "5x5"),))).macs
    assert saved == 12_443_648 + 28 * 28 * 32 * (128 + 128 + 32 + 64)


TEXTS = [
    ("", ""),
    ("3a-5x5.4b-3x3-k8.4e-5x5-small.all-pool", "3a-5x5.4b-3x3-k8.4e-5x5-small.all-pool"),
    ("3a-5x5-k4.3a-5x5-k9", "3a-5x5-k9"),
    ("3a-5x5-k0", "3a-5x5-k1"),
    ("3a-5x5-k16", ""),
    ("3a-1x1-k4.9z-5x5.nonsense..-.all-3x3-small", ""),
    ("3a-1x1.3a-3x3.3a-5x5.3a-pool", "3a-1x1.3a-3x3.3a-5x5"),
    ("all-1x1.all-3x3.all-5x5.4a-pool", "all-1x1.all-3x3.all-5x5"),
]


@pytest.mark.parametrize(("text", "kept"), TEXTS, ids=[text or "none" for text, _ in TEXTS])
def test_text_of_edits_is_read_mended_and_written(text: str, kept: str) -> None:
    assert write(parse_edits(text, EMBEDDED)) == kept
    assert write(parse_edits(kept, EMBEDDED)) == kept


def test_a_network_whose_kernels_are_small_has_none_to_shrink() -> None:
    assert parse_edits("all-5x5-small.3a-5x5-small.3a-5x5", TORCHVISION) == (off("3a", "5x5"),)


def test_a_module_without_any_branch_is_refused_in_words() -> None:
    with pytest.raises(EditError, match="All branches of 3a would be off"):
        declared(EMBEDDED, tuple(off("3a", branch) for branch in BRANCHES))


def test_later_edits_of_the_same_thing_win_and_order_is_kept() -> None:
    edits = mended((keep("3a", "5x5", 4), off("3b", "pool"), keep("3a", "5x5", 8)), EMBEDDED)
    assert edits == (off("3b", "pool"), keep("3a", "5x5", 8))


def test_a_folded_network_is_the_same_with_biases_in_place_of_batch_normalisation() -> None:
    network = folded(TORCHVISION)
    assert not any(getattr(step.op, "batch_norm", False) for step in trace(network))
    assert [(s.path, s.out_shape) for s in trace(network)] == [(s.path, s.out_shape) for s in trace(TORCHVISION)]
    assert network_cost(network).macs == network_cost(TORCHVISION).macs
    assert folded(PAPER) == PAPER
