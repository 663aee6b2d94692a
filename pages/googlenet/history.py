"""Why GoogLeNet mattered: published figures of its time beside what its declaration says.

Only `ERRORS`, `PARAMETERS`, `NETWORKS_TOGETHER`, `CROPS`, `POOL_POINTS` and the papers are typed here, each with its
source; everything about GoogLeNet's own size is computed.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from viz.network.architecture import PAPER
from viz.network.costs import network_cost
from viz.network.shapes import step_at
from viz.notation import names, numbers
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL

OURS = "GoogLeNet"


class Bar(NamedTuple):
    """One network in a chart: its name, its year, and a figure."""

    name: str
    year: int
    value: float


ERRORS = (Bar("AlexNet", 2012, 16.4), Bar("Clarifai", 2013, 11.7), Bar("VGG", 2014, 7.32), Bar(OURS, 2014, 6.67))
"""Top-5 error in percent in the ImageNet challenge, without other pictures: Table 2 of arXiv 1409.4842."""
ERRORS_TITLE = "The right class is not among the five best answers"
PARAMETERS = (Bar("AlexNet", 2012, 60e6), Bar("VGG", 2014, 138e6))
"""Sources: Krizhevsky et al. 2012, abstract; Simonyan and Zisserman, arXiv 1409.1556, Table 2, 16 layers."""
SAID_FEWER = 12
"""How many times fewer parameters than AlexNet GoogLeNet has, as its paper says in its introduction."""
NETWORKS_TOGETHER, CROPS = 7, 144
"""What the 6.67 % were reached with: section 7 of arXiv 1409.4842."""
POOL_POINTS = 0.6
"""Points of top-1 accuracy that the average pool brought against fully connected layers: section 5 there."""


def about_history() -> str:
    """The note of the step."""
    return (
        f"{NETWORKS_TOGETHER} such networks together reached {ERRORS[-1].value} %, each on {CROPS} crops of a "
        f"picture. The paper says {SAID_FEWER} times fewer parameters than AlexNet; its widths give "
        f"{numbers.ratio(PARAMETERS[0].value / network_cost(PAPER).params)}."
    )


def parameters() -> tuple[Bar, ...]:
    """The published numbers of parameters, and GoogLeNet's own as its declaration gives it."""
    return (*PARAMETERS, Bar(OURS, ERRORS[-1].year, network_cost(PAPER).params))


def without_average_pool() -> tuple[int, int]:
    """Weights of the last linear layer as it is, and as it would be on the last module's whole map."""
    linear, before = step_at(PAPER, "fc"), step_at(PAPER, PAPER.modules[-1].path).out_shape
    return linear.in_shape.c * linear.out_shape.c, before.h * before.w * before.c * linear.out_shape.c


def two_for_one() -> float:
    """The share of a 5×5's weights that two 3×3 one after the other save, at equal widths."""
    return 1 - 2 * 3 * 3 / (5 * 5)


def mattered_html() -> str:
    """Both charts, what made it so small, and what came after, as HTML."""
    pooled, flat = without_average_pool()
    last = step_at(PAPER, PAPER.modules[-1].path).out_shape
    causes = (
        "<b>Cheap 1×1 convolutions</b> in front of the 3×3 and 5×5: lessons 3 and 4.",
        f"<b>An average pool</b> before one linear layer: {numbers.count(pooled)} weights, "
        f"where the whole {names.shape(last)} tensor would need {numbers.count(flat)}. Top-1 accuracy rose "
        f"{POOL_POINTS} points, too. Pool and 1×1 come from Network in Network.",
    )
    after = (
        f"<b>Two 3×3 for one 5×5</b>: {numbers.percent(two_for_one())} fewer weights (Inception v2 and v3).",
        "<b>Batch normalisation</b>: training is many times faster (2015).",
        "<b>Label smoothing</b>: the network becomes less sure of itself (Inception v3).",
    )
    return (
        f"<style>{STYLE}</style><div class='mattered'>"
        + _bar_chart(
            "The right class is not among the five best answers", ERRORS, [f"{bar.value:g} %" for bar in ERRORS]
        )
        + _bar_chart("Parameters of one network", parameters(), [numbers.count(bar.value) for bar in parameters()])
        + _list("What made it so small", causes)
        + _list("What came after", after)
        + "</div>"
    )


STYLE = f"""
.mattered {{ display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.75rem 3rem; font-size: 1.05rem; }}
.mattered section {{ min-width: 0; }}
.mattered h3 {{ font-size: 1.1rem; margin: 0 0 0.5rem; padding: 0; }}
.mattered .line {{ display: grid; grid-template-columns: 8.5rem 1fr; align-items: center; gap: 0.6rem; }}
.mattered .line {{ margin: 0.4rem 0; }}
.mattered .bar {{ display: flex; align-items: center; gap: 0.5rem; }}
.mattered .bar i {{ display: block; height: 1.9rem; border-radius: 0.2rem; background: {NEUTRAL}; flex: none; }}
.mattered .ours .bar i {{ background: {BRANCH_COLOURS["1x1"]}; }}
.mattered .ours {{ font-weight: 700; }}
.mattered .bar span {{ white-space: nowrap; font-variant-numeric: tabular-nums; }}
.mattered ul {{ margin: 0; padding-left: 1.1rem; }}
.mattered li {{ margin: 0.3rem 0; line-height: 1.4; }}
@media (min-width: 1280px) {{
  .mattered {{ row-gap: clamp(1.75rem, 4svh, 3rem); font-size: clamp(1.05rem, 2.3svh, 1.35rem); }}
  .mattered h3 {{ font-size: 1.05em; }}
  .mattered .line {{ grid-template-columns: 8.5em 1fr; }}
  .mattered .bar i {{ height: clamp(1.9rem, 6svh, 3rem); }}
}}
@media (max-width: 640px) {{
  .mattered {{ grid-template-columns: minmax(0, 1fr); gap: 0.7rem; font-size: 0.82rem; }}
  .mattered h3 {{ font-size: 0.95rem; margin-bottom: 0.2rem; }}
  .mattered .line {{ grid-template-columns: 6.6rem 1fr; margin: 0.15rem 0; }}
  .mattered .bar i {{ height: 1.1rem; }}
  .mattered li {{ margin: 0.1rem 0; line-height: 1.3; }}
}}
"""
MOST_OF_LINE = 74
"""Percent of a line that the longest bar takes; its figure stands behind it."""


def _bar_chart(title: str, bars: Sequence[Bar], figures: Iterable[str]) -> str:
    most = max(bar.value for bar in bars)
    lines = "".join(
        f"<div class='line{' ours' if bar.name == OURS else ''}'><span>{html.escape(bar.name)} {bar.year}</span>"
        f"<span class='bar'><i style='width:{MOST_OF_LINE * bar.value / most:.2f}%'></i><span>{figure}</span></span>"
        "</div>"
        for bar, figure in zip(bars, figures, strict=True)
    )
    return f"<section><h3>{title}</h3>{lines}</section>"


def _list(title: str, entries: Iterable[str]) -> str:
    return f"<section><h3>{title}</h3><ul>{''.join(f'<li>{entry}</li>' for entry in entries)}</ul></section>"
