"""Predict-then-reveal questions about a whole network, from the widths on the screen."""

from __future__ import annotations

from functools import lru_cache

from pages.googlenet.table1 import rows
from viz.network.architecture import InceptionModule, Layer, Network
from viz.network.costs import network_cost
from viz.network.operations import Conv, Linear, Pool
from viz.notation import numbers
from viz.site.question import Question, choose_number, choose_words


def depth(network: Network) -> tuple[int, int]:
    """Layers with weights on the longest path, and the same with the pools counted too."""
    final = network.final.layers
    convs = sum(isinstance(layer, Layer) and isinstance(layer.op, Conv) for layer in network.trunk)
    inside = sum(
        max(sum(isinstance(p.op, Conv) for p in b.parts) for b in module.branches) for module in network.modules
    )
    weighted = convs + inside + sum(isinstance(layer.op, Linear) for layer in final)
    pools = sum(isinstance(layer, Layer) and isinstance(layer.op, Pool) for layer in network.trunk)
    return weighted, weighted + pools + 1  # one pool in front of the final linear layer


@lru_cache(maxsize=64)
def network_questions(network: Network, module: InceptionModule) -> tuple[Question, ...]:
    """Where the work is, what a wider branch changes behind it, and how deep the network is."""
    return (_dearest_part(network), _ripple(network, module), _depth(network))


def _question_key(kind: str, network: Network, *more: str) -> str:
    cost = network_cost(network)
    return "-".join((kind, network.key, str(cost.macs), str(cost.weights), *more))


def _dearest_part(network: Network) -> Question:
    costs = {row.title: row.cost for row in rows(network)}
    by_macs = sorted(costs, key=lambda title: -costs[title].macs)
    by_weights = max(costs, key=lambda title: costs[title].weights)
    return choose_words(
        _question_key("network-dearest", network),
        "Which part of the network needs the most multiplications?",
        by_macs[0],
        (by_weights, by_macs[len(by_macs) // 2], by_macs[-1]),
        f"{by_macs[0]} needs {numbers.count(costs[by_macs[0]].macs)}, {by_macs[1]} "
        f"{numbers.count(costs[by_macs[1]].macs)}. The most weights are in {by_weights}: late layers have many "
        "channels but few places, and every weight is used once at each place of the map.",
    )


def _ripple(network: Network, module: InceptionModule) -> Question:
    more = 2 * module.conv3x3
    wider = network.with_widths({module.name: {"conv3x3": more}})
    before, after = network_cost(network).macs, network_cost(wider).macs
    own = {r.key: r.cost.macs for r in rows(wider)}[module.name] - {r.key: r.cost.macs for r in rows(network)}[
        module.name
    ]
    behind = after - before - own
    return choose_number(
        _question_key("network-ripple", network, module.name),
        f"Module {module.name} gets {more} filters 3×3 instead of {module.conv3x3}. By how many multiplications does "
        "the whole network grow?",
        after - before,
        (own, 2 * (after - before), network_cost(network).macs / 2, (after - before) / 4),
        f"The module itself takes {numbers.count(own)} more. Its output is now {wider.module(module.name).width} "
        f"channels instead of {module.width}, and what reads them pays for each: {numbers.count(behind)} more.",
    )


def _depth(network: Network) -> Question:
    weighted, with_pools = depth(network)
    modules, stem = len(network.modules), weighted - 2 * len(network.modules) - 1
    return choose_number(
        _question_key("network-depth", network),
        "How many layers with weights lie on the longest path from picture to answer?",
        weighted,
        (modules, with_pools, modules + stem + 1),
        f"{stem} in the stem, two in each of {modules} modules, and the linear layer: {weighted}. With the pools it is "
        f"{with_pools}, which is why both numbers are heard.",
        numbers.count,
    )
