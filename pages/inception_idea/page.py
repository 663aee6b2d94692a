"""Lesson 2, the Inception idea: the naive module to play with, the padding strip, and the picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.inception_idea import files, naive, panel
from pages.inception_idea.components import branch_maps, pad_strip, slabs_panel
from pages.inception_idea.naive import NAIVE_WIDTHS, POOL_WIDTH
from pages.inception_idea.panel import MAPS_SHOWN
from pages.inception_idea.questions import idea_questions
from pages.inception_idea.view import PADDINGS, InceptionIdeaView, preset
from viz.network.architecture import FIRST_MODULE, PAPER, SQUEEZED
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.site import state
from viz.site.asking import ask
from viz.site.downloads import download, edit_words, file_name, leaves, source_of
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import current_picture
from viz.site.tasks import Task, draw_tasks

if TYPE_CHECKING:
    from viz.inference.capture import Captured

STRIP_HEADING = "Why “same” padding is (k − 1)/2"
"""Subheader that a task leads to."""

KEY = "idea:panel"
KEPT_MAPS = 64
"""Drawn maps that are kept, for all sessions together, some 60 kB each."""

WHY_ALL = """
- **Which window is right?** A picture has small and large things. Instead of choosing, an Inception module does
  **all at once** and lets the next layers, by training, use what helps. {windows}
- **Concatenation is not addition.** The four outputs are stacked along the channels; no value of one is added to a
  value of another. Each branch keeps a range of channels of its own, the same in every picture.
- **Why padding, and stride 1, even for the pool?** Only so that the four outputs have the same height and width. With
  stride 2 the pool would have a value at every second place only.
"""
WHY_NOT = """
- **The pool cannot change the number of channels.** It takes the largest of the values around each place, without
  weights, so as many channels go out as come in. {pool}
- **The 3×3 and 5×5 read all channels**, which makes them expensive: lesson 3 counts it, and what a 1×1 in front saves.
- **Piling up:** stack naive modules with the paper's widths, and the channels never stop growing, as the table shows.
"""


@state.part
def lesson() -> None:
    """All that shows the naive module on the screen: the stack, the reason, and questions about it."""
    st.subheader("Stack them")
    draw_stack()
    reason()
    predict()


def draw_stack() -> None:
    """Switches, sliders, and the four outputs that slide together into one stack, where they fit."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        words = {"same": "same", "valid": "valid (none)"}
        st.segmented_control(
            "Padding of 3×3 and 5×5",
            PADDINGS,
            format_func=words.__getitem__,
            required=True,
            **state.widget(InceptionIdeaView, "padding"),
        )
        st.segmented_control(
            "Padding of the pool",
            PADDINGS,
            format_func=words.__getitem__,
            required=True,
            **state.widget(InceptionIdeaView, "poolpad"),
        )
        st.segmented_control("Stride of the pool", (1, 2), required=True, **state.widget(InceptionIdeaView, "stride"))
        st.button(
            "Reset", icon=":material/restart_alt:", on_click=state.reset, args=(InceptionIdeaView,), key="idea:reset"
        )
    view = state.load(InceptionIdeaView)
    lesson = panel.panel(view.declared, view.entering.h, view.switches)
    values = {slider.name: getattr(view, slider.name) for slider in lesson.inputs}
    title = f"The naive module with the widths of {view.module}"
    said = leaves(file_name("inception_idea", "outputs", module=view.module), title)
    slabs_panel(lesson, values, said, key=KEY, on_values=_released)
    download(
        "The outputs as CSV",
        partial(files.channel_table, view.declared, view.entering, view.switches),
        file_name("inception_idea", "channels", module=view.module, edit=_edited_words(view), suffix=".csv"),
        help="Width, shape and channels in the concatenation of each of the four branches.",
    )


def _edited_words(view: InceptionIdeaView) -> str:
    """What differs from the module of the paper, for the names of files."""
    paper = PAPER.module(view.module)
    own = {"cin": module_input(PAPER, view.module).c, **{name: getattr(paper, name) for name in NAIVE_WIDTHS}}
    own |= {"padding": "same", "poolpad": "same", "stride": 1}
    return edit_words({name: getattr(view, name) for name, value in own.items() if getattr(view, name) != value})


def _released(sent: dict[str, Any]) -> None:
    state.change(InceptionIdeaView, **{name: sent[name] for name in (POOL_WIDTH, *NAIVE_WIDTHS) if name in sent})


def reason() -> None:
    """Why the outputs fit or do not, with the sides written out."""
    view = state.load(InceptionIdeaView)
    st.markdown(panel.why(view.declared, view.entering.h, view.switches))
    for column, (label, formula) in zip(
        st.columns(4), panel.side_formulas(view.declared, view.entering.h, view.switches), strict=True
    ):
        column.markdown(f"**{label}:** ${formula}$")
    st.caption(
        "Side of an output: ⌊(n + 2p − k) / s⌋ + 1 for n pixels, padding p, kernel k and stride s. In the drawing a "
        f"slab's length is its channels, its face its height and width, each to one scale. {panel.about_rounding()}"
    )


@state.part
def padding() -> None:
    """The strip on which kernel and padding are tried."""
    st.subheader(STRIP_HEADING)
    st.markdown(
        "One row of a picture, with the same number of zeros padded to both ends. Choose an output to see the cells "
        "it came from. Find the padding that keeps the length, for every kernel that has one."
    )
    view = state.load(InceptionIdeaView)
    data = panel.padding_strip(view.kernel, view.pad)
    pad_strip(data, key="idea:strip", on_choice=lambda k, p: _padding_chosen(k, p))


def _padding_chosen(kernel: int, pad: int) -> None:
    state.change(InceptionIdeaView, kernel=kernel, pad=pad)


def on_picture() -> None:
    """The four operations of the real module on the person's picture."""
    view = state.load(InceptionIdeaView)
    st.subheader("The same four operations on your picture")
    picture = current_picture()
    loaded = chosen_network()
    run = captured(picture, loaded)
    module = loaded.network.module(view.module)
    st.markdown(
        f"The learned filters of module {module.name} in the running network, the {MAPS_SHOWN} maps with the largest "
        "mean of each operation. The 1×1 and the pool do exactly what the naive module does. In front of the "
        f"{numbers.listing([names.branch_label(module.branch(branch)) for branch in SQUEEZED])} the "
        "real module has a 1×1 that narrows the tensor first; the operation behind it is the same."
    )
    branch_maps(_maps((loaded.network.key, picture.key, module.name), run), key="idea:maps")
    st.caption("Each map has its own scale from 0 (dark) to its maximum (bright). Page 6 shows every channel.")
    with st.container(horizontal=True):
        source = source_of(state.load(InceptionIdeaView))
        download(
            "These maps as PNG",
            lambda: files.branches_png(  # not the maps themselves: the session would keep them
                f"{picture.name} · {loaded.network.title} · {module.name}",
                captured(picture, loaded),
                loaded.network,
                module.name,
                source,
            ),
            file_name("inception_idea", "strongest", network=loaded.network.key, module=module.name, suffix=".png"),
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


def explain() -> None:
    """What a student gets wrong, answered."""
    st.subheader("In words")
    left, right = st.columns(2, gap="large")
    left.markdown(WHY_ALL.format(windows=panel.about_windows()))
    with right:
        st.markdown(WHY_NOT.format(pool=panel.about_the_pool()))
        with st.expander("Channels behind each module, naive and real"):
            draw_growth()


def predict() -> None:
    """Questions from the current widths and switches."""
    view = state.load(InceptionIdeaView)
    ask(idea_questions(view.declared, view.entering, view.switches))


def try_this() -> None:
    """Three tasks that a click sets up."""
    tasks: tuple[tuple[str, str, dict[str, object], str], ...] = (
        (
            "Break it",
            "No padding, and a pool with stride 2. Four different sizes: mend them one switch at a time. Which switch "
            "brings which branch back?",
            {**preset(FIRST_MODULE.name), "padding": "valid", "poolpad": "same", "stride": 2},
            "",
        ),
        (
            "Nothing but a pool",
            "All convolutions at one filter. Drag the input's channels: whose channels fill the output?",
            {
                **preset(FIRST_MODULE.name),
                **dict.fromkeys(NAIVE_WIDTHS, 1),
                "padding": "same",
                "poolpad": "same",
                "stride": 1,
            },
            "",
        ),
        (
            "Find the even kernel's problem",
            "A window of 4 on the padding strip: try every padding. What is it about odd kernels?",
            {"kernel": 4, "pad": 1},
            STRIP_HEADING,
        ),
    )
    draw_tasks([Task(title, title, words, partial(_set_up, values), where) for title, words, values, where in tasks])


def _set_up(values: dict[str, object]) -> None:
    state.change(InceptionIdeaView, **values)
