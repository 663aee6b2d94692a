"""How much of the loss's gradient reaches each module, with the auxiliary losses and without them, as pairs of bars."""

from __future__ import annotations

import html
from typing import NamedTuple

from viz.inference.gradients import Gradients
from viz.notation import numbers
from viz.notation.palette import HEAD_COLOUR, NEUTRAL

CHART = """<style>
.reached {{ display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }}
.reached figure {{ flex: 1 1 20rem; min-width: 0; margin: 0; }}
.reached .columns {{ display: flex; gap: .2rem; height: 11rem; border-bottom: var(--line); }}
.reached .columns div {{ flex: 1 1 0; display: flex; align-items: end; gap: 1px; }}
.reached .columns i, .reached b {{ display: block; border-radius: .15rem .15rem 0 0; }}
.reached .columns i {{ flex: 1 1 0; background: {with_colour}; }}
.reached .columns i + i {{ background: {without_colour}; }}
.reached .names {{ display: flex; gap: .2rem; font-size: max(.8rem, var(--least)); line-height: 1.25; }}
.reached .names span {{ flex: 1 1 0; text-align: center; }}
.reached figcaption, .reached p {{ margin: 0 0 .5rem; font-size: max(.9rem, var(--least)); }}
.reached p {{ flex: 1 1 100%; }}
.reached p b {{ display: inline-block; width: 1.2rem; height: .8rem; margin: 0 .4rem 0 1rem; border-radius: .15rem; }}
.reached p b:first-child {{ margin-left: 0; }}
@media (min-width: 700px) {{ .reached .columns {{ height: 42svh; }} }}
</style>
<div class="reached"><p><b style="background: {with_colour}"></b>with the auxiliary losses
<b style="background: {without_colour}"></b>without them</p>
{charts}</div>"""
ONE_CHART = """<figure><figcaption>{title}</figcaption>
<div class="columns" role="img" aria-label="{said}">{bars}</div>
<div class="names" aria-hidden="true">{names}</div></figure>"""
PAIR = """<div><i style="height: {with_share:.2f}%"></i><i style="height: {without_share:.2f}%"></i></div>"""


class Chart(NamedTuple):
    """What is drawn, and its title."""

    title: str
    gradients: Gradients


def reached_chart(charts: tuple[Chart, ...]) -> str:
    """The charts as HTML, each on its own scale, with the factor between the two bars under each pair."""
    return CHART.format(
        with_colour=HEAD_COLOUR, without_colour=NEUTRAL, charts="".join(_one_chart(chart) for chart in charts)
    )


def _one_chart(chart: Chart) -> str:
    gradients = chart.gradients
    largest = max(*gradients.with_auxiliary.values(), *gradients.without.values())
    said, bars, names = [], [], []
    for module, norm in gradients.with_auxiliary.items():
        without = gradients.without[module]
        gain = f"{numbers.decimals(gradients.gain(module), 2)}×"
        bars.append(PAIR.format(with_share=100 * norm / largest, without_share=100 * without / largest))
        names.append(f"<span>{module}<br>{gain}</span>")
        said.append(f"{module} {norm:.4g} with, {without:.4g} without, {gain}")
    words = html.escape(f"{chart.title}: {'; '.join(said)}")
    return ONE_CHART.format(title=html.escape(chart.title), said=words, bars="".join(bars), names="".join(names))
