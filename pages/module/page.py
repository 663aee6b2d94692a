"""Page 4, the Inception module: its view, presets, graph, shares, measured time and exports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from pages.module import charts, diagram, files, panel
from pages.module.panel import FIELDS, Design
from pages.module.questions import module_questions
from viz.graph.dot import Style
from viz.graph.nodes import module_graph
from viz.inference import stopwatch
from viz.network.architecture import MAX_CHANNELS, MAX_SIDE, PAPER
from viz.network.costs import branch_costs
from viz.notation import names, numbers
from viz.notation.counting import USUAL, Counting
from viz.rendering.live import Panel
from viz.site import conventions, state
from viz.site.address import choice, flag, whole
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.components.chart_saves import chart_saves
from viz.site.components.graph import graph_view
from viz.site.components.live_panel import Outside, live_panel
from viz.site.downloads import download, edit_words, file_name, leaves
from viz.site.filling_chart import filling_chart
from viz.site.steps import PageStep, Steps
from viz.site.stopwatch import timed_once
from viz.site.tasks import Goal, Task, draw_tasks

MODULES = tuple(module.name for module in PAPER.modules)
PAPERS = 0
"""A number's value in the view while it is the paper's."""
PRESETS = Outside("module:preset", {name: panel.paper_design(name).numbers for name in MODULES})
"""The choice of the module, and what each sets."""
_PAPERS_NUMBER = "the paper's number"


@dataclass(frozen=True)
class ModuleView:
    """Which module of the paper it started from, and the numbers that differ from it (0: the paper's)."""

    module: str = choice(MODULES[0], MODULES)
    side: int = whole(PAPERS, 1, MAX_SIDE, unsaid=_PAPERS_NUMBER)
    cin: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    conv1x1: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    reduce3x3: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    conv3x3: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    reduce5x5: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    conv5x5: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    pool_proj: int = whole(PAPERS, 1, MAX_CHANNELS, unsaid=_PAPERS_NUMBER)
    naive: bool = flag(False)

    def valid(self) -> ModuleView:
        """What equals the paper's number is kept as such, so that an address says only what is different."""
        paper = panel.paper_design(self.module).numbers
        same = {name: PAPERS for name in FIELDS if getattr(self, name) == paper[name]}
        return replace(self, **same)  # type: ignore[arg-type]

    def left_by(self, said: Mapping[str, str]) -> ModuleView:
        """What stays of it when a link says these fields: everything on the same module; on another, no numbers."""
        return self if said.get("module", self.module) == self.module else ModuleView(naive=self.naive)

    @property
    def changes(self) -> dict[str, int]:
        """The numbers that are not the paper's."""
        return {name: getattr(self, name) for name in FIELDS if getattr(self, name) != PAPERS}

    @property
    def design(self) -> Design:
        """The module on the screen."""
        return panel.design(self.module, self.changes)


def build_it() -> None:
    """Choice of the module, and the panel with its sliders and the drawing that moves with them."""
    view = state.load(ModuleView)
    with st.container(horizontal=True, vertical_alignment="center"):
        key = PRESETS.key
        state.tell_widget(key, view.module)
        st.segmented_control(
            "Start from the paper's module",
            MODULES,
            required=True,
            key=key,
            on_change=_take_module,
            args=(key,),
            label_visibility="collapsed",
            wrap=True,
        )
        conventions.counting_menu()
        st.button("Reset", icon=":material/restart_alt:", on_click=start_from, args=(view.module,))
    _panel(panel.panel(conventions.counting()), "module-panel", plain=False, outside=PRESETS)
    if view.changes:  # below the sliders, which would move under the finger
        st.caption(_whose(view))


def against_naive() -> None:
    """The module or the naive one, as the same drawing with other lines."""
    view = state.load(ModuleView)
    with st.container(horizontal=True, vertical_alignment="center"):
        _naive_switch("against")
        st.caption(_whose(view), width="content")
    _panel(panel.against_panel(conventions.counting()), "module-against", plain=view.naive)


def _panel(drawn: Panel, key: str, *, plain: bool, outside: Outside | None = None) -> None:
    values = state.load(ModuleView).design.numbers | {diagram.IS_NAIVE: int(plain)}
    said = leaves(file_name("module", "drawing", network=PAPER.key, module=state.load(ModuleView).module), "")
    live_panel(drawn, ModuleView, said, key=key, values=values, outside=outside)


def _naive_switch(step: str) -> None:
    key = f"module:naive:{step}"  # a widget a step: as one page they stand under each other
    state.tell_widget(key, state.load(ModuleView).naive)
    st.toggle("naive, without reduce layers and projection", key=key, on_change=_take_naive, args=(key,))


def _take_naive(key: str) -> None:
    state.change(ModuleView, naive=st.session_state[key])


def _whose(view: ModuleView) -> str:
    if not view.changes:
        return f"{names.module_title(view.design.module)} of the paper's GoogLeNet (Table 1 of arXiv 1409.4842)."
    paper = panel.paper_design(view.module).numbers
    labels = {slider.name: slider.label for slider in panel.inputs()}
    changed = [f"{labels[name]} {value} (paper {paper[name]})" for name, value in view.changes.items()]
    return f"Module {view.module} with your own {numbers.listing(changed)}."


def _take_module(key: str) -> None:
    start_from(st.session_state[key])


def start_from(module: str) -> None:
    """Show a module of the paper with its own numbers."""
    state.decide(partial(state.change, ModuleView, module=module, **dict.fromkeys(FIELDS, PAPERS)))


def graph() -> None:
    """The module's graph with the tensors on its edges, as it is or naive."""
    view = state.load(ModuleView)
    _naive_switch("tensors")
    graph_view(
        module_graph(*view.design, plain=view.naive),
        Style(flow="columns"),
        key="module-graph",
        height=360,
        counting=conventions.counting(),
        leaves=leaves(
            f"{_file_stem(view)}-{'naive-' if view.naive else ''}graph",
            f"Inception module {files.module_name(view.design)}{', naive' if view.naive else ''} · input "
            f"{names.shape(view.design.shape)}",
        ),
    )


TIMED = "module:timed"
"""Session key of the last timing: (Design, Timing)."""
SHARES_CHART = "module-shares"
"""Key of the chart of shares."""
BESIDES, BESIDES_ON_A_WALL = 5, 8.6
"""Rem of the words and buttons under it, less the note that the step does not have."""
LOWEST = 17
"""Rem of that chart's height at least."""


def shares() -> None:
    """What share of channels, weights, multiplications and measured time each branch has."""
    design = state.load(ModuleView).design
    reason = stopwatch.too_large([part for cost in branch_costs(*design) for part in (cost.extra, cost.main)])
    timed = timed_once(
        TIMED, design, "Measure the time, too", reason, lambda progress: stopwatch.time_branches(*design, progress)
    )
    figure = charts.branch_shares(
        design,
        conventions.counting(),
        timed.seconds if timed else None,
        charts.TYPE_ON_A_WALL if state.load(state.Shared).present else charts.TYPE,
    )
    besides = BESIDES_ON_A_WALL if state.load(state.Shared).present else BESIDES
    filling_chart(figure, key=SHARES_CHART, box="shares", besides=besides, least=LOWEST)
    st.markdown(_about_shares(design, timed.seconds if timed else None, conventions.counting()))
    _take_away(timed.seconds if timed else None)


def _about_shares(design: Design, seconds: Mapping[str, float] | None, counting: Counting = USUAL) -> str:
    costs = branch_costs(*design)
    whole = design.total
    dearest = max(costs, key=lambda c: c.total.macs)
    branch = design.module.branch(dearest.branch)
    work, size = (number(dearest.total) / number(whole) for number in (counting.work, counting.size))
    words = (
        f"The {names.branch_label(branch)} branch does {numbers.percent(work)} of the {counting.work_unit} and holds "
        f"{numbers.percent(size)} of the {counting.size_unit}: H·W is the same everywhere in a module, so the two "
        f"shares are equal{' but for biases' if counting.biases else ''}."
    )
    if seconds is None:
        return words
    together = sum(seconds.values())
    idle = seconds["pool"] / together
    return (
        f"{words} Of the measured time it takes {numbers.percent(seconds[dearest.branch] / together)}, and the pool "
        f"branch {numbers.percent(idle)}: its max pool multiplies nothing, but has to look at every number. The "
        f"branches were timed one by one, together {numbers.milliseconds(together)}."
    )


def _file_stem(view: ModuleView) -> str:
    """What the names of this page's files begin with."""
    return file_name("module", network=PAPER.key, module=view.module, edit=edit_words(view.changes))


def _take_away(seconds: dict[str, float] | None) -> None:
    design = state.load(ModuleView).design
    name = _file_stem(state.load(ModuleView))
    downloads = (
        ("PyTorch code", f"{name}.py", lambda: files.module_code(design)),
        ("JSON", f"{name}.json", lambda: files.module_json(design)),
        ("Costs as CSV", f"{name}-costs.csv", lambda: files.cost_table(design)),
        ("Shares as CSV", f"{name}-shares.csv", lambda: files.share_table(design, seconds)),
    )
    with st.container(horizontal=True):
        with st.popover("Download"):
            for label, file, make in downloads:
                download(label, make, file)
            chart_saves(SHARES_CHART, "Shares as", f"{name}-shares")
        with st.popover("The PyTorch code"):
            st.code(files.module_code(design), language="python")
        with st.popover("Why it is built like this"):
            st.markdown(panel.about_the_projection())
            st.markdown(panel.about_no_reduce(panel.paper_design(MODULES[0])))


def try_this() -> None:
    """Three tasks that a click sets up."""
    draw_tasks([_module_task(wanted) for wanted in panel.things_to_try()])


def _module_task(wanted: panel.ToTry) -> Task:
    def is_reached() -> bool:
        view = state.load(ModuleView)
        return wanted.is_reached(view.design, view.naive)

    goal = Goal(is_reached, partial(_put, wanted.start, wanted.naive, wanted.end), wanted.hint)
    return Task(wanted.title, wanted.title, wanted.text, partial(_put, wanted.start), wanted.where, goal)


def _put(module: str, naive: bool = False, widths: Mapping[str, int] | None = None) -> None:
    """A module of the paper on the sliders, with some widths changed."""
    state.change(ModuleView, module=module, naive=naive, **{**dict.fromkeys(FIELDS, PAPERS), **(widths or {})})


def predict() -> None:
    """Questions from the current numbers."""
    ask(module_questions(state.load(ModuleView).design, conventions.counting()))
    if not state.load(state.Shared).present:  # there the card needs the height
        badge(PAPER)


STEPS = Steps(
    "module",
    PageStep("build-it", "Four branches side by side, one stack", build_it, panel.about_stacking()),
    PageStep(
        "against-naive", "The reduce layers make the large windows affordable", against_naive, panel.about_the_tower()
    ),
    PageStep("where-it-goes", "Where the work, the weights and the time go", shares),
    PageStep("tensors", "Every line carries a tensor", graph, panel.about_the_tensors()),
    PageStep("try-it", "Three things to try", try_this, "“Set it up” takes you there."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the widths on your sliders."),
    views=(ModuleView,),
)
"""Lesson 4, in the order in which it is taught."""
