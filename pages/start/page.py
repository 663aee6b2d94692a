"""The first page: what this is, with a live example on the current picture, and where to go from here."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from viz.network.architecture import BRANCHES, NETWORKS, BranchName, Network
from viz.network.costs import BranchCost, branch_costs, compare_bottleneck
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.notation.counting import USUAL
from viz.notation.palette import BRANCH_COLOURS, INK
from viz.pictures.encoding import data_url
from viz.site.badge import badge
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.page_table import PAGES, ROOT, TITLE, VERSION
from viz.site.picture_bar import dialog_is_open, picture_bar
from viz.site.server.warm_up import WARM_UP
from viz.site.state import Shared, load

if TYPE_CHECKING:
    from viz.inference.capture import Captured, Maps

MODULE = "3a"
REDRAW_S = 0.4
"""Seconds between two looks whether torch has been imported."""
MOST_MAPS, MAP_COLUMNS = 12, 3
"""Maps of each branch in the example, and how many stand side by side."""

CARDS = (
    """<div style="display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(150px,1fr))">{cards}</div>"""
)
CARD = """<figure style="margin:0">
<figcaption style="background:{colour};color:{ink};padding:.3rem .6rem;border-radius:6px 6px 0 0;font-weight:600">
{label}</figcaption>
<div style="aspect-ratio:{columns}/{rows};background:rgba(128,128,128,.15);border-radius:0 0 6px 6px">{maps}</div>
<p style="margin:.4rem 0 0;font-size:.85rem">{words}</p></figure>"""
MAPS = """<img src="{src}" alt="{alt}" style="width:100%;height:100%;display:block;image-rendering:pixelated">"""


def draw() -> None:
    """The picture, the four branches of one module on it, and what one of them would cost without its bottleneck.

    Everything but the maps is on the screen before torch is imported; their places are kept free, and the page can be
    used meanwhile.
    """
    picture = picture_bar()
    network = NETWORKS[load(Shared).network]
    slot = st.empty()
    slot.html(_cards(network, {}))
    badge(network, switch=True)
    st.markdown(_example_words(network))
    links()
    st.caption(f"{TITLE} {VERSION}")
    if WARM_UP.importing():
        _draw_again_with_torch()
        return
    loaded = chosen_network()
    maps = captured(picture, loaded)
    slot.html(_cards(loaded.network, _sheets((loaded.network.key, picture.key), maps)))


@st.fragment(run_every=REDRAW_S)
def _draw_again_with_torch() -> None:
    if not WARM_UP.importing() and not dialog_is_open():  # which would take the square out of a hand that drags it
        st.rerun()


def _cards(network: Network, pictures: dict[BranchName, bytes]) -> str:
    costs = branch_costs(network.module(MODULE), module_input(network, MODULE))
    whole = sum(cost.total.macs for cost in costs)
    cards = (
        _card(network, cost, numbers.percent(cost.total.macs / whole), pictures.get(cost.branch)) for cost in costs
    )
    return CARDS.format(cards="".join(cards))


def _card(network: Network, cost: BranchCost, share: str, picture: bytes | None) -> str:
    branch = cost.branch
    declared = network.module(MODULE).branch(branch)
    label = names.branch_label(declared)
    maps = ""
    if picture:
        alt = f"The {MOST_MAPS} feature maps of the {label} branch with the largest mean"
        maps = MAPS.format(src=data_url(picture), alt=html.escape(alt))
    return CARD.format(
        colour=BRANCH_COLOURS[branch],
        ink=INK,
        label=html.escape(f"{label} · {declared.width} maps"),
        words=html.escape(f"{USUAL.work_words(cost.total)}, {share}"),
        maps=maps,
        columns=MAP_COLUMNS,
        rows=MOST_MAPS // MAP_COLUMNS,
    )


@drawing(64)
def _sheets(key: tuple[str, str], _run: Captured) -> dict[BranchName, bytes]:  # noqa: ARG001 the cache's key
    """A sheet of every branch, by its name."""
    return {branch: _sheet(_run.branch(MODULE, branch)) for branch in BRANCHES}


def _sheet(maps: Maps) -> bytes:
    """The strongest maps of a branch, each in its own range, as one PNG."""
    from viz.inference.capture import ordered, statistics
    from viz.rendering.sprites import sprite

    return sprite(maps[ordered(statistics(maps), "strength")[:MOST_MAPS]]).png


def _example_words(network: Network) -> str:
    """What the example shows, with the declaration's own numbers."""
    module, shape = network.module(MODULE), module_input(network, MODULE)
    comparison = compare_bottleneck(shape, module.conv5x5, module.kernel5x5, module.reduce5x5)
    return (
        f"These are the {MOST_MAPS} feature maps with the largest mean of each branch of module {MODULE}: four "
        f"operations side by side on the same {names.shape(shape)} tensor, stacked to {module.width} channels. Its "
        f"{names.branch_label(module.branch('5x5'))} branch with {module.conv5x5} filters "
        f"needs {numbers.count(comparison.bottleneck.macs)} multiplications because a 1×1 convolution first reduces "
        f"{shape.c} channels to {module.reduce5x5}; directly it would need {numbers.count(comparison.direct.macs)}."
    )


def links() -> None:
    """A way to every other page of the navigation, by section."""
    for section in dict.fromkeys(row.section for row in PAGES if row.section):
        st.subheader(section)
        with st.container(horizontal=True):
            for row in PAGES:
                if row.section == section:
                    st.page_link(ROOT / row.file, label=row.title, icon=row.icon, width="content")
