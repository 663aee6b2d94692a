"""Predict-then-reveal questions about a whole network, from the widths on the screen."""

from __future__ import annotations

from functools import lru_cache

from pages.googlenet.table1 import rows
from viz.network.architecture import InceptionModule, Layer, Network
from viz.network.costs import network_cost
from viz.network.operations import Conv, Linear, Pool
from viz.notation import numbers
from viz.notation.counting import USUAL, Counting
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
def network_questions(network: Network, module: InceptionModule, counting: Counting = USUAL) -> tuple[Question, ...]:
    """Where the work is, what a wider branch changes behind it, and how deep the network is."""
    return (_dearest_part(network, counting), _ripple(network, module, counting), _depth(network))


def _question_key(kind: str, network: Network, *more: str) -> str:
    cost = network_cost(network)
    return "-".join((kind, network.key, str(cost.macs), str(cost.weights), *more))


def _dearest_part(network: Network, counting: Counting) -> Question:
    costs = {row.title: row.cost for row in rows(network)}
    by_work = sorted(costs, key=lambda title: -counting.work(costs[title]))
    largest = max(costs, key=lambda title: counting.size(costs[title]))
    return choose_words(
        _question_key("network-dearest", network, counting.work_unit, counting.size_unit),
        f"Which part of the network needs the most {counting.work_unit}?",
        by_work[0],
        (largest, by_work[len(by_work) // 2], by_work[-1]),
        f"{by_work[0]} needs {numbers.count(counting.work(costs[by_work[0]]))}, {by_work[1]} "
        f"{numbers.count(counting.work(costs[by_work[1]]))}. The most {counting.size_unit} are in {largest}: late "
        "layers have many channels but few places, and every weight is used once at each place of the map.",
    )


def _ripple(network: Network, module: InceptionModule, counting: Counting) -> Question:
    more = 2 * module.conv3x3
    wider = network.with_widths({module.name: {"conv3x3": more}})
    before, after = counting.work(network_cost(network)), counting.work(network_cost(wider))
    costs = [{row.key: row.cost for row in rows(either)}[module.name] for either in (wider, network)]
    own = counting.work(costs[0]) - counting.work(costs[1])
    behind = after - before - own
    return choose_number(
        _question_key("network-ripple", network, module.name, counting.work_unit),
        f"Module {module.name} gets {more} filters 3×3 instead of {module.conv3x3}. By how many "
        f"{counting.work_unit} does the whole network grow?",
        after - before,
        (own, 2 * (after - before), before / 2, (after - before) / 4),
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
