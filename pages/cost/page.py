"""Lesson 3, computational cost: its view and its steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from pages.cost import charts, files, panel
from pages.cost.panel import CLASSROOM, MAX_KERNEL, Choice
from pages.cost.questions import cost_questions
from viz.inference import stopwatch
from viz.inference.capture import Captured
from viz.network.architecture import MAX_CHANNELS, MAX_SIDE, PAPER
from viz.notation import names, numbers
from viz.rendering.table import chart_table
from viz.site import conventions, networks, state
from viz.site.address import whole, within
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.components.chart_saves import chart_saves
from viz.site.components.live_panel import live_panel
from viz.site.downloads import download, file_name, leaves
from viz.site.drawn import drawing
from viz.site.filling_chart import filling_chart
from viz.site.picture_bar import current_picture, picture_bar
from viz.site.steps import PageStep, Steps
from viz.site.stopwatch import timed_once
from viz.site.tasks import Goal, Task, draw_tasks

PRESET_CHOICES = panel.presets()
OWN_NUMBERS = "Your own numbers"


@dataclass(frozen=True)
class CostView:
    """The five numbers of the lesson."""

    side: int = whole(CLASSROOM.side, 1, MAX_SIDE)
    cin: int = whole(CLASSROOM.cin, 1, MAX_CHANNELS)
    cout: int = whole(CLASSROOM.cout, 1, MAX_CHANNELS)
    kernel: int = whole(CLASSROOM.kernel, 1, MAX_KERNEL, step=2)
    reduce: int = whole(CLASSROOM.reduce, 1, MAX_CHANNELS)

    def valid(self) -> CostView:
        """A bottleneck is at most as wide as its input."""
        return within(self, {})

    def highest(self, said: Mapping[str, str]) -> dict[str, int]:  # noqa: ARG002 the input says it
        """A bottleneck's most channels."""
        return {"reduce": self.cin}

    @property
    def choice(self) -> Choice:
        """The numbers as the pure part takes them."""
        return Choice(self.side, self.cin, self.cout, self.kernel, self.reduce)


def count_it() -> None:
    """The price of one convolution, factor by factor, and how things are counted."""
    with st.container(horizontal=True, vertical_alignment="center"):
        conventions.counting_menu()
        badge(PAPER)
    drawn = leaves(file_name("cost", "count"), "")
    live_panel(panel.count_panel(conventions.counting()), CostView, drawn, key="cost-count")


def play() -> None:
    """Presets, and the panel with its sliders, formula and curve."""
    with st.container(horizontal=True):
        _choice_presets()
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(CostView,))
    drawn = leaves(file_name("cost", "curve"), "")
    live_panel(panel.panel(conventions.counting()), CostView, drawn, key="cost-panel")


def _choice_presets() -> None:
    key, choice = "cost:preset", state.load(CostView).choice
    if PRESET_CHOICES.get(st.session_state.get(key, "")) != choice:
        st.session_state[key] = next((name for name, preset in PRESET_CHOICES.items() if preset == choice), OWN_NUMBERS)
    st.selectbox(
        "Start from",
        (*PRESET_CHOICES, OWN_NUMBERS),
        key=key,
        on_change=_take_preset,
        args=(key,),
        width=240,
        label_visibility="collapsed",
    )


def _take_preset(key: str) -> None:
    preset = PRESET_CHOICES.get(st.session_state[key])
    if preset:
        set_choice(preset)


def set_choice(choice: Choice) -> None:
    """Put the lesson's five numbers on the sliders."""
    state.change(CostView, **choice._asdict())


SHORT_NAME = 14
"""Signs of a picture's name that a phone has room for in one line with a chart's title."""
LOSES_CHART = "cost-loses"
"""Key of the chart of what a bottleneck loses."""


def what_it_loses() -> None:
    """What share of the variance of a module's input a bottleneck can keep, beside its share of the work."""
    picture = picture_bar()
    size = charts.TYPE_ON_A_WALL if state.load(state.Shared).present else charts.TYPE
    between = "<br>" if len(picture.name) > SHORT_NAME else " "
    title = f"Input of module {FIRST} on{between}“{picture.name}”"
    figure = charts.kept_and_cost(_kept().tolist(), panel.five_by_five(FIRST), title, size)
    stem = file_name("cost", "what-it-loses", module=FIRST)
    with st.popover("Download"):
        download("Chart as CSV", partial(chart_table, figure), f"{stem}.csv")
        chart_saves(LOSES_CHART, "Chart as", stem)
    filling_chart(figure, key=LOSES_CHART, box="loses")


def about_the_loss() -> str:
    """What the bottleneck in front of the paper's first 5×5 costs and can keep on the person's picture."""
    held, choice = _kept(), panel.five_by_five(FIRST)
    kernel, share = names.kernel(choice.kernel), 1 / choice.compare().saving
    return (
        f"Before {FIRST}'s {kernel} a bottleneck makes {choice.reduce} mixtures of {len(held)} channels: the "
        f"{names.kernel(1)} and the {kernel} need {numbers.percent(share)} of the direct work. On your "
        f"picture the best {choice.reduce} mixtures (principal components) hold "
        f"{numbers.percent(held[choice.reduce - 1])} of the variance. Training may find ones that hold less."
    )


FIRST = PAPER.modules[0].name
"""The module whose input is looked at."""


def _kept() -> NDArray[np.float64]:
    picture = current_picture()
    return _kept_of(networks.captured(picture), (picture.key, networks.chosen_network().network.key))


@drawing(64)
def _kept_of(_captured: Captured, key: tuple[str, str]) -> NDArray[np.float64]:  # noqa: ARG001 the cache's key
    from viz.inference.variance import kept_by_directions

    return kept_by_directions(_captured.module_input(FIRST))


TIMED = "cost:timed"
"""Session key of the last timing: (Choice, Timing)."""


def weigh_and_time() -> None:
    """Work, weights and memory of both ways, and on a click their time on this machine."""
    drawn = leaves(file_name("cost", "table"), "")
    live_panel(panel.table_panel(conventions.counting()), CostView, drawn, key="cost-table")
    choice = state.load(CostView).choice
    download("Both ways at every r as CSV", partial(files.curve_table, choice), files.curve_name(choice))
    costs = choice.compare()
    reason = stopwatch.too_large((costs.direct, costs.reduce, costs.main))
    timed = timed_once(
        TIMED,
        choice,
        "Time both ways",
        reason,
        lambda progress: stopwatch.time_bottleneck(choice.shape, choice.cout, choice.kernel, choice.reduce, progress),
    )
    if timed:
        _show_timing(choice, timed)


def _show_timing(choice: Choice, timed: stopwatch.Timing) -> None:
    costs, seconds = choice.compare(), timed.seconds
    clock, counted = seconds["direct"] / seconds["bottleneck"], costs.saving
    measured = (
        (f"{names.kernel(choice.kernel)} directly", numbers.milliseconds(seconds["direct"])),
        ("through the bottleneck", numbers.milliseconds(seconds["bottleneck"])),
        ("times faster by the clock", numbers.ratio(clock)),
        ("times fewer multiplications", numbers.ratio(counted)),
    )
    with st.container(horizontal=True):
        for label, value in measured:
            st.metric(label, value, width="content")
    with st.popover("Why these two differ"):
        st.markdown(_why(choice, timed))


def _why(choice: Choice, timed: stopwatch.Timing) -> str:
    costs, seconds = choice.compare(), timed.seconds
    parts = {"direct": costs.direct, "reduce": costs.reduce, "main": costs.main}
    speed = {name: numbers.count(cost.macs / seconds[name]) for name, cost in parts.items()}
    k = names.kernel(choice.kernel)
    threads = f"{timed.threads} thread{'s' if timed.threads != 1 else ''}"
    return (
        f"Median of {timed.runs} runs on {threads}. **Multiplications are not milliseconds**: here the {k} on "
        f"{numbers.every(choice.cin, 'channel')} does {speed['direct']} multiplications a second, the 1×1 "
        f"{speed['reduce']} and the {k} "
        f"after it {speed['main']}. Each operation also costs a start, reads its input and writes its output, and "
        "that takes as long for few multiplications as for many; the library picks another algorithm for another "
        "shape; what fits into the processor's cache runs faster; and adding the bias and the ReLU, which count "
        "nothing here, take time too. So the clock agrees on who wins more often than on by how much."
    )


def predict() -> None:
    """Questions from the current numbers."""
    ask(cost_questions(state.load(CostView).choice, conventions.counting()))


def try_this() -> None:
    """Three tasks that a click sets up."""
    draw_tasks([_choice_task(set_up) for set_up in panel.choice_set_ups()])


def _choice_task(set_up: panel.ChoiceSetUp) -> Task:
    goal = Goal(lambda: set_up.is_reached(state.load(CostView).choice), partial(set_choice, set_up.end), set_up.hint)
    return Task(set_up.title, set_up.title, set_up.text, partial(set_choice, set_up.choice), "bottleneck", goal)


STEPS = Steps(
    "cost",
    PageStep("count-it", "The price of a convolution is its factors, multiplied", count_it, panel.about_product()),
    PageStep("bottleneck", "A narrow 1×1 in front makes a large convolution cheap", play, panel.claim()),
    PageStep("what-it-loses", "A bottleneck saves more than it loses, within reason", what_it_loses, about_the_loss),
    PageStep(
        "weights-and-time", "Fewer multiplications are not always less time", weigh_and_time, panel.about_memory()
    ),
    PageStep("try-it", "Three things to try", try_this, "“Set it up” takes you there."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the numbers on your sliders."),
    views=(CostView,),
)
"""Lesson 3, in the order in which it is taught."""
