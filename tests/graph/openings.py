"""Networks, and ways of opening the paper's graph, that tests of the graph go through."""

from __future__ import annotations

import pytest

from viz.graph.nodes import openable
from viz.network.architecture import NETWORKS, PAPER
from viz.network.shapes import Shape

INPUT_3A = Shape(192, 28, 28)
ALL = openable(PAPER)
OPENED = [(), ("3a",), ("4a",), ("5b", "final"), ("3a", "4d", "aux1"), ("3b", "4c", "5a", "aux2"), ALL]


def named(opened: tuple[str, ...]) -> str:
    """A readable id of an opening."""
    return "+".join(opened) if len(opened) < len(ALL) else "all"


every_opening = pytest.mark.parametrize("opened", OPENED, ids=lambda o: named(o) or "closed")
every_network = pytest.mark.parametrize("network", NETWORKS.values(), ids=list(NETWORKS))
