"""Lesson 2, the Inception idea: its steps, from four windows on one place to the stack of what they give."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.inception_idea import files, naive, panel
from pages.inception_idea.components import branch_maps, pad_strip, slabs_panel
from pages.inception_idea.naive import NAIVE_WIDTHS, POOL_WIDTH, SOUND, Switches
from pages.inception_idea.panel import MAPS_SHOWN
from pages.inception_idea.questions import idea_questions
from pages.inception_idea.tasks_part import try_this
from pages.inception_idea.view import PADDINGS, InceptionIdeaView
from pages.inception_idea.windows_part import draw_windows, picture_in_header, select_module
from viz.network.architecture import PAPER, SQUEEZED
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.rendering.live import Panel
from viz.site import state, steps
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.downloads import Leaves, download, edit_words, file_name, leaves, source_of
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.steps import PageStep, Steps

if TYPE_CHECKING:
    from viz.inference.capture import Captured

KEPT_MAPS = 64
"""Drawn maps that are kept, for all sessions together, some 60 kB each."""

WHY_NOT = """
- **The pool cannot change the number of channels.** It takes the largest of the values around each place, without
  weights, so as many channels go out as come in. {pool}
- **The 3×3 and 5×5 read all channels**, which makes them expensive: lesson 3 counts how much, and what a
  1×1 in front saves.
- **Piling up:** stack naive modules with the paper's widths, and the channels never stop growing:
"""


def draw_stack() -> None:
    """Sliders for the widths, and the four outputs that slide together into one stack."""
    view = state.load(InceptionIdeaView)
    with st.container(horizontal=True, vertical_alignment="center"):
        select_module("stack")
        reset = partial(state.reset, InceptionIdeaView)
        st.button("Reset", icon=":material/restart_alt:", on_click=reset, key="idea:reset")
        with st.popover("In the real module"):
            st.markdown(WHY_NOT.format(pool=panel.about_the_pool()))
            draw_growth()
        with st.popover("Download"):
            _table_of_outputs(SOUND, "idea:csv:stack")
    said = leaves(file_name("inception_idea", "outputs", module=view.module), _drawn_title(view))
    _draw_slabs(panel.panel(view.declared, view.entering.h), said, "idea:panel")


def _draw_slabs(lesson: Panel, said: Leaves, key: str) -> None:
    view = state.load(InceptionIdeaView)
    slabs_panel(lesson, {name: getattr(view, name) for name in lesson.names}, said, key=key, on_values=_released)


def _drawn_title(view: InceptionIdeaView) -> str:
    return f"The naive module with the widths of {view.module}"


def _table_of_outputs(switches: Switches, key: str) -> None:
    view = state.load(InceptionIdeaView)
    download(
        "The outputs as CSV",
        partial(files.channel_table, view.declared, view.entering, switches),
        file_name("inception_idea", "channels", module=view.module, edit=_edited_words(view), suffix=".csv"),
        help="Width, shape and channels in the concatenation of each of the four branches.",
        key=key,
    )


def _edited_words(view: InceptionIdeaView) -> str:
    """What differs from the module of the paper, for the names of files."""
    paper = PAPER.module(view.module)
    own = {"cin": module_input(PAPER, view.module).c, **{name: getattr(paper, name) for name in NAIVE_WIDTHS}}
    own |= {"padding": "same", "poolpad": "same", "stride": 1}
    return edit_words({name: getattr(view, name) for name, value in own.items() if getattr(view, name) != value})


def _released(sent: dict[str, Any]) -> None:
    state.change(InceptionIdeaView, **{name: sent[name] for name in (POOL_WIDTH, *NAIVE_WIDTHS) if name in sent})


def about_the_stack() -> str:
    """Whose channels lie where, and how many the pool passes on."""
    channels = numbers.exact(state.load(InceptionIdeaView).cin)
    return (
        f"Each branch keeps channels of its own. The pool of this naive module cannot change their number: {channels} "
        f"come in, {channels} go out."
    )


def padding() -> None:
    """The strip on which kernel and padding are tried."""
    view = state.load(InceptionIdeaView)
    pad_strip(panel.padding_strip(view.kernel, view.pad), key="idea:strip", on_choice=_padding_chosen)


def _padding_chosen(kernel: int, pad: int) -> None:
    state.change(InceptionIdeaView, kernel=kernel, pad=pad)


def break_it() -> None:
    """The switches for padding and stride, and the outputs, which then do or do not fit together."""
    words = {"same": "same", "valid": "none"}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for label, name in (("Padding of 3×3 and 5×5", "padding"), ("Padding of the pool", "poolpad")):
            bound = {"format_func": words.__getitem__, **state.widget(InceptionIdeaView, name)}
            st.segmented_control(label, PADDINGS, required=True, **bound)
        st.segmented_control("Stride of the pool", (1, 2), required=True, **state.widget(InceptionIdeaView, "stride"))
        view = state.load(InceptionIdeaView)
        with st.popover("The sides, written out"):
            _write_sides()
            _table_of_outputs(view.switches, "idea:csv:break")
    said = leaves(
        file_name("inception_idea", "outputs", module=view.module, edit=_edited_words(view)), _drawn_title(view)
    )
    _draw_slabs(panel.switched_panel(view.declared, view.entering.h, view.switches), said, "idea:switched")


def _write_sides() -> None:
    view = state.load(InceptionIdeaView)
    for label, formula in panel.side_formulas(view.declared, view.entering.h, view.switches):
        st.markdown(f"**{label}:** ${formula}$")
    st.caption(
        "Side of an output: ⌊(n + 2p − k) / s⌋ + 1 for n places, padding p, kernel k and stride s. In the drawing a "
        f"slab's length is its channels, its face its height and width, each to one scale. {panel.about_rounding()}"
    )


def why_it_fits() -> str:
    """Why the outputs fit or do not."""
    view = state.load(InceptionIdeaView)
    return panel.why(view.declared, view.entering.h, view.switches)


def on_picture() -> None:
    """The four operations of the real module on the person's picture."""
    picture = picture_in_header("maps")
    loaded, name = chosen_network(), state.load(InceptionIdeaView).module
    run = captured(picture, loaded)
    with st.container(horizontal=True, vertical_alignment="center"):
        select_module("maps")
        source = source_of(state.load(InceptionIdeaView))
        download(
            "These maps as PNG",
            lambda: files.branches_png(  # not the maps themselves: the session would keep them
                f"{picture.name} · {loaded.network.title} · {name}",
                captured(picture, loaded),
                loaded.network,
                name,
                source,
            ),
            file_name("inception_idea", "strongest", network=loaded.network.key, module=name, suffix=".png"),
        )
        badge(loaded.network, switch=not steps.as_whole_page())
    branch_maps(_maps((loaded.network.key, picture.key, name), run), key="idea:maps")


def about_the_maps() -> str:
    """Which maps are shown, and what the real module does before."""
    module = chosen_network().network.module(state.load(InceptionIdeaView).module)
    narrowed = numbers.listing([names.branch_label(module.branch(branch)) for branch in SQUEEZED])
    return (
        f"Maps of module {module.name}: of each window the {MAPS_SHOWN} with the largest mean, each from 0 (dark) to "
        f"its own maximum (bright). The convolutions' filters are the learned ones. The real module has a 1×1 in "
        f"front of the {narrowed} and, not shown here, one after the pool."
    )


@drawing(KEPT_MAPS)
def _maps(key: tuple[str, str, str], _run: Captured) -> list[dict[str, Any]]:
    """The strongest maps of a module, by network, picture and module; drawn once."""
    return panel.branch_maps_data(_run, _run.network, key[2])


def draw_growth() -> None:
    """How the channels pile up in a tower of naive modules."""
    rows = naive.growth(PAPER)
    heads = "| module | channels out, naive | channels out, GoogLeNet |\n| --- | ---: | ---: |\n"
    st.markdown(heads + "\n".join(f"| {r.module} | {numbers.exact(r.naive)} | {numbers.exact(r.real)} |" for r in rows))
    download(
        "This table as CSV",
        partial(files.growth_table, PAPER),
        file_name("inception_idea", "naive-tower", network=PAPER.key, suffix=".csv"),
    )


def predict() -> None:
    """Questions from the current widths and switches."""
    view = state.load(InceptionIdeaView)
    ask(idea_questions(view.declared, view.entering, view.switches))


STEPS = Steps(
    "inception_idea",
    PageStep(
        "four-windows",
        "An Inception module does not choose a window: it takes all four",
        draw_windows,
        "All four stand on one place of the module's input. Move them: at each place a filter gives one value.",
    ),
    PageStep("stack-them", "The four outputs are stacked: channels add up, values do not", draw_stack, about_the_stack),
    PageStep(
        "same-padding",
        "Zeros around the edge can keep the length",
        padding,
        f"One row of a picture, n = {naive.STRIP_CELLS} cells, with the same number of zeros at both ends. Choose an "
        "output to see the cells it came from. Find the padding that keeps the length: not every kernel has one.",
    ),
    PageStep("what-breaks", "Outputs of different sizes cannot be stacked", break_it, why_it_fits),
    PageStep("on-your-picture", "Each window makes maps of its own", on_picture, about_the_maps),
    PageStep("try-it", "Three things to try", try_this, "“Set it up” takes you there."),
    PageStep(
        "check", "Predict, then reveal", predict, "The questions are about the widths and switches that you have set."
    ),
    views=(InceptionIdeaView,),
)
"""Lesson 2, in the order in which it is taught."""
