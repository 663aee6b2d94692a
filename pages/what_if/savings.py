"""What the edits save, as data for the live panel: the whole network's work and size, intact and edited, by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from viz.network.architecture import BRANCHES, FINAL, BranchName, InceptionModule, Network
from viz.network.costs import Cost, branch_costs, head_costs, network_cost
from viz.network.shapes import module_input
from viz.notation import names
from viz.notation.counting import Counting
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, NEUTRAL
from viz.rendering import live
from viz.rendering.live import Case, Panel

SIDES = ("intact", "edited")
Number = Callable[[Cost], int]


class NetworkPart(NamedTuple):
    """A part of the network that costs something: a type of branch in all modules, the stem, the last classifier."""

    key: str
    label: str
    colour: str
    cost: Cost


def network_parts(network: Network) -> tuple[NetworkPart, ...]:
    """The parts of an inference, in the order of the way through; together they are the whole network."""
    modules = [m for m in network.trunk if isinstance(m, InceptionModule)]
    by_module = [branch_costs(module, module_input(network, module.name)) for module in modules]
    branches = [
        NetworkPart(
            branch,
            _label_here(network, branch),
            BRANCH_COLOURS[branch],
            _together(costs[place].total for costs in by_module),
        )
        for place, branch in enumerate(BRANCHES)
    ]
    head = head_costs(network)[FINAL]
    rest = _rest_of(network_cost(network), _together([*(part.cost for part in branches), head]))
    return (
        NetworkPart("stem", "stem", NEUTRAL, rest),
        *branches,
        NetworkPart("final", "classifier", HEAD_COLOUR, head),
    )


def _label_here(network: Network, branch: BranchName) -> str:
    return names.branch_label(network.modules[0].branch(branch))


def _together(costs: Any) -> Cost:
    result = Cost()
    for cost in costs:
        result = result.plus(cost)
    return result


def _rest_of(whole: Cost, part: Cost) -> Cost:
    return Cost(*(a - b for a, b in zip(whole, part, strict=True)))


def savings_panel(intact: Network, edited: Network, counting: Counting, saved: str) -> Panel:
    """Two pairs of bars, work and size, by the parts of the network; `saved` says the difference."""
    numbers: dict[str, Any] = {}
    blocks = []
    measures: tuple[tuple[str, Number, str, str], ...] = (
        ("work", counting.work, counting.work_unit, " for one picture"),
        ("size", counting.size, counting.size_unit, " in the whole network"),
    )
    for name, number, unit, where in measures:
        rows = list(_both_rows(name, number, (intact, edited), numbers))
        title = f"{unit[:1].upper()}{unit[1:]}{where}"
        blocks.append(live.bars(title, rows, unit, legend=name == measures[-1][0]))
    words = saved or "Nothing is edited, so both are the same. Cut something on the step “Switch it off”."
    return Panel(inputs=(), numbers=numbers, beside=(*blocks, live.changing_text((Case(words),))))


def _both_rows(
    name: str, number: Number, networks: tuple[Network, Network], numbers: dict[str, Any]
) -> Iterator[tuple[str, list[tuple[str, str, str]], str]]:
    """The bars of one measure; notes their `numbers`."""
    for side, network in zip(SIDES, networks, strict=True):
        segments = []
        for part in network_parts(network):
            key = f"{name}_{side}_{part.key}".replace("x", "_")
            numbers[key] = number(part.cost)
            segments.append((key, part.colour, part.label))
        whole = f"{name}_{side}"
        numbers[whole] = number(network_cost(network))
        yield side, segments, f"{{{whole}:count}}"
