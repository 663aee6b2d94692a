"""The first page: the way through the network on the person's picture, what a module is, and the lessons."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from pages.start.components import lesson_progress
from pages.start.lessons import LESSONS, Lesson
from pages.start.words import BRANCH_WORDS
from viz.graph.dot import Style
from viz.graph.nodes import module_graph
from viz.network.architecture import BRANCHES, FIRST_MODULE, NETWORKS, PAPER, Network
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.notation.palette import BRANCH_COLOURS
from viz.pictures import encoding
from viz.site import conventions, state
from viz.site.address import choice
from viz.site.badge import badge
from viz.site.components.graph import graph_view
from viz.site.components.way import way
from viz.site.downloads import file_name, leaves
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.page_table import MADE_WITH, ROOT, row_of
from viz.site.picture_bar import current_picture, dialog_is_open, gallery_item, picture_bar
from viz.site.server.warm_up import WARM_UP
from viz.site.steps import PageStep, Steps, is_for_paper

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.notation.counting import Counting
    from viz.pictures.picture import Picture

REDRAW_S = 0.4
"""Seconds between two looks whether torch has been imported."""
KEPT_WAYS = 32
"""Ways that are kept, for all sessions together, some 90 kB each."""
WAY_SIDE, WAY_QUALITY = 280, 75
SUITS, CLOSED = "", "none"
"""No module is named: what suits the screen is open; nothing is open."""
CARDS = """<style>
.st-key-start-learn, .st-key-start-on-your-picture { display: grid; grid-template-columns: 1fr 1fr; }
.st-key-start-learn > *, .st-key-start-on-your-picture > * { display: grid; }
[class*="st-key-card-"] { gap: 0.2rem; }
[class*="st-key-card-"] a { padding-left: 0; padding-right: 0; }
[class*="st-key-card-"] a, [class*="st-key-card-"] a * { white-space: normal; overflow: visible; }
.st-key-start-learn, .st-key-start-on-your-picture { align-items: stretch; }
@media (min-width: 1000px) {
  .st-key-start-learn { grid-template-columns: repeat(5, 1fr); }
  .st-key-start-on-your-picture { grid-template-columns: repeat(3, 1fr); }
  [class*="st-key-card-"] {
    min-height: calc(var(--fit) * min(17rem, 50svh - 5.4rem - (var(--header) + var(--bar)) / 2));
  }
  [class*="st-key-card-"] p { font-size: clamp(1.1rem, 2.4svh, 1.3rem); line-height: 1.35; }
}
@media (max-width: 640px) {
  [class*="st-key-card-"] { padding: 0.25rem 0.7rem; }
  [class*="st-key-card-"] [data-testid="stMarkdown"] { display: none; }
}
</style>"""
"""The lessons' cards: in equal columns that fill a screen; titles are not cut, and on a phone they are titles alone."""
MODULES = tuple(module.name for module in PAPER.modules)


@dataclass(frozen=True)
class StartView:
    """The module that is looked into."""

    look: str = choice(SUITS, (SUITS, CLOSED, *MODULES), unsaid="what suits the screen")


def way_through() -> None:
    """The picture's way through all modules to the answers.

    What is declared is on the screen before torch is imported, and the page can be used meanwhile.
    """
    picture, network, counting = picture_bar(), _network(), conventions.counting()
    look = state.load(StartView).look
    if WARM_UP.importing() and not is_for_paper():  # which waits for all of it
        way(_way(network, picture, counting, _hint()), look, key="start:way", on_open=_look_into)
        badge(network, switch=True, predicts=True)
        _draw_again_with_torch()
        return
    loaded = chosen_network()
    run = captured(picture, loaded)
    packed = _whole_way((loaded.network.key, picture.key, _hint()), counting, picture, loaded, run)
    way(packed, look, key="start:way", on_open=_look_into)
    if not state.load(state.Shared).present:  # there the drawing needs the height
        badge(loaded.network, switch=True, predicts=True)


def _network() -> Network:
    return NETWORKS[state.load(state.Shared).network]


@st.fragment(run_every=REDRAW_S)
def _draw_again_with_torch() -> None:
    if not WARM_UP.importing() and not dialog_is_open():  # which would take the square out of a hand that drags it
        st.rerun()


def _look_into(module: str) -> None:
    state.change(StartView, look=module)


def _hint() -> str:
    """What to look for in the maps of a gallery picture; nothing for a picture of the person's own."""
    item = gallery_item(current_picture())
    return item.hint if item else ""


@drawing(KEPT_WAYS)
def _whole_way(
    key: tuple[str, str, str], counting: Counting, _picture: Picture, _loaded: Loaded, _run: Captured
) -> bytes:
    """The way with maps and answers, by network, picture and hint; drawn once."""
    return _way(_loaded.network, _picture, counting, key[2], _run, _loaded)


def _way(
    network: Network,
    picture: Picture,
    counting: Counting,
    hint: str = "",
    run: Captured | None = None,
    loaded: Loaded | None = None,
) -> bytes:
    from viz.inference.answers import answers
    from viz.rendering import way as drawn

    pages = drawn.WayAddresses("feature_maps", "classifiers")
    first = LESSONS[0]
    heads = drawn.way_heads(network, answers(run.logits) if run else {}, loaded.classes if loaded else (), pages)
    return drawn.way_data(
        f"{network.key} {picture.key}",
        encoding.jpeg(picture.square(WAY_SIDE), WAY_QUALITY),
        {"name": picture.name, "hint": hint},
        drawn.way_modules(network, counting, pages),
        heads,
        run,
        start=("Start here: lesson 1 →", first.page),
    )


def about_the_way() -> str:
    """How to read the drawing."""
    network = _network()
    modules, ways, heads = (numbers.written_out(len(all_)) for all_ in (network.modules, BRANCHES, network.heads))
    return (
        f"Your picture goes through {modules} Inception modules; each looks in {ways} ways at once. "
        f"{heads.capitalize()} classifiers say what it shows. Open a module to look inside. Its stripes are its "
        "branches, wider for more channels."
    )


def inception_module() -> None:
    """The diagram of the paper's first module, and what each of its branches does."""
    graph_view(
        module_graph(FIRST_MODULE, module_input(PAPER, FIRST_MODULE.name)),
        Style(flow="columns"),
        key="start:module",
        height=300,
        leaves=leaves(file_name("start", "module", network=PAPER.key, module=FIRST_MODULE.name), _module_title()),
    )
    st.html(branch_cards())


def _module_title() -> str:
    return f"{names.module_title(FIRST_MODULE)} of the paper"


def branch_cards() -> str:
    """What each branch does, a card each, as HTML."""
    cards = (
        f'<p style="margin:0;border-left:.4rem solid {BRANCH_COLOURS[branch.name]};padding-left:.6rem">'
        f"<b>{html.escape(names.branch_label(branch))}</b> · {branch.width} channels<br>"
        f"{html.escape(BRANCH_WORDS[branch.name])}</p>"
        for branch in FIRST_MODULE.branches
    )
    grid = "display:grid;gap:.5rem 1.2rem;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))"
    return f'<div style="{grid}">{"".join(cards)}</div>'


def lessons() -> None:
    """All pages in their order with what they teach and how long it takes, each a link."""
    st.html(CARDS)
    for section in dict.fromkeys(row_of(lesson.page).section for lesson in LESSONS):
        of_section = [lesson for lesson in LESSONS if row_of(lesson.page).section == section]
        with st.container(horizontal=True, gap="small", key=f"start-{section.lower().replace(' ', '-')}"):
            for lesson in of_section:
                _card(lesson)
    st.caption(MADE_WITH)


def _card(lesson: Lesson) -> None:
    row = row_of(lesson.page)
    with st.container(border=True, key=f"card-{row.key}"):
        st.page_link(ROOT / row.file, label=f"**{row.title}**")
        st.markdown(lesson.words)
        lesson_progress(row.key, lesson.minutes)


def _about_the_lessons() -> str:
    sections = [row_of(lesson.page).section for lesson in LESSONS]
    taught, looked = (numbers.written_out(sections.count(section)) for section in dict.fromkeys(sections))
    return f"{taught.capitalize()} lessons, and {looked} pages on your picture"


STEPS = Steps(
    "start",
    PageStep("way-through", "The way through GoogLeNet", way_through, about_the_way),
    PageStep(
        "inception-module",
        "Four ways to look, and all of them kept",
        inception_module,
        "Four branches read the same tensor. Their outputs are as high and as wide as it is, so they are stacked along "
        "the channels; nothing is added up, and nothing is chosen.",
    ),
    PageStep(
        "lessons",
        _about_the_lessons(),
        lessons,
        "Take them in this order, or begin where you like. The minutes are a guess.",
    ),
    views=(StartView,),
)
"""Start, in the order in which a visitor meets it."""
