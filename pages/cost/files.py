"""What a person takes away from lesson 3."""

from __future__ import annotations

from pages.cost.panel import Choice
from viz.rendering.table import csv_text


def curve_table(choice: Choice) -> str:
    """CSV of lesson 3's curve: multiplications of both ways for every bottleneck from 1 to the input's channels."""
    rows = []
    for r in range(1, choice.cin + 1):
        costs = choice._replace(reduce=r).compare()
        rows.append((r, costs.reduce.macs, costs.main.macs, costs.bottleneck.macs, costs.direct.macs))
    return csv_text(("bottleneck", "reduce_macs", "main_macs", "bottleneck_macs", "direct_macs"), rows)


def curve_name(choice: Choice) -> str:
    """A name for the curve's file that says what its bottleneck stands in."""
    return (
        f"cost-curve-{'-'.join(f'{name}{value}' for name, value in choice._asdict().items() if name != 'reduce')}.csv"
    )
