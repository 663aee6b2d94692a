"""Lesson 3, computational cost: its view, presets, timing and tasks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from pages.cost import files, panel
from pages.cost.panel import CLASSROOM, MAX_KERNEL, Choice
from pages.cost.questions import cost_questions
from viz.inference import stopwatch
from viz.network.architecture import MAX_CHANNELS, MAX_SIDE, PAPER
from viz.notation import names, numbers
from viz.site import conventions, state
from viz.site.address import whole
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.components.live_panel import live_panel
from viz.site.downloads import download, file_name, leaves
from viz.site.stopwatch import timed_once
from viz.site.tasks import Task, draw_tasks

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
        return self if self.reduce <= self.cin else replace(self, reduce=self.cin)

    @property
    def choice(self) -> Choice:
        """The numbers as the pure part takes them."""
        return Choice(self.side, self.cin, self.cout, self.kernel, self.reduce)


@state.part
def lesson() -> None:
    """All that shows the five numbers: the panel, questions about them, and their time on this machine."""
    play()
    predict()
    time_here()


def play() -> None:
    """Presets, and the panel with its sliders, formula, curve and table."""
    counting = conventions.counting()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _choice_presets()
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(CostView,))
        badge(PAPER)
    live_panel(panel.panel(counting), CostView, leaves(file_name("cost", "curve"), ""), key="cost-panel")
    conventions.counting_switches()
    download(
        "The curve as CSV",
        partial(files.curve_table, state.load(CostView).choice),
        files.curve_name(state.load(CostView).choice),
    )


def _choice_presets() -> None:
    key, choice = "cost:preset", state.load(CostView).choice
    if PRESET_CHOICES.get(st.session_state.get(key, "")) != choice:
        st.session_state[key] = next((name for name, preset in PRESET_CHOICES.items() if preset == choice), OWN_NUMBERS)
    st.selectbox("Start from", (*PRESET_CHOICES, OWN_NUMBERS), key=key, on_change=_take_preset, args=(key,), width=340)


def _take_preset(key: str) -> None:
    preset = PRESET_CHOICES.get(st.session_state[key])
    if preset:
        set_choice(preset)


def set_choice(choice: Choice) -> None:
    """Put the lesson's five numbers on the sliders."""
    state.change(CostView, **choice._asdict())


TIMED = "cost:timed"
"""Session key of the last timing: (Choice, Timing)."""


def time_here() -> None:
    """Runs both ways on this machine on a click, and says why the clock does not follow the multiplications."""
    choice = state.load(CostView).choice
    costs = choice.compare()
    reason = stopwatch.too_large((costs.direct, costs.reduce, costs.main))
    st.subheader("Time it here")
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
    columns = st.columns(4)
    k = names.kernel(choice.kernel)
    columns[0].metric(f"{k} directly", numbers.milliseconds(seconds["direct"]), border=True)
    columns[1].metric("through the bottleneck", numbers.milliseconds(seconds["bottleneck"]), border=True)
    columns[2].metric("times faster by the clock", numbers.ratio(clock), border=True)
    columns[3].metric("times fewer multiplications", numbers.ratio(counted), border=True)
    st.markdown(_why(choice, timed))


def _why(choice: Choice, timed: stopwatch.Timing) -> str:
    costs, seconds = choice.compare(), timed.seconds
    parts = {"direct": costs.direct, "reduce": costs.reduce, "main": costs.main}
    speed = {name: numbers.count(cost.macs / seconds[name]) for name, cost in parts.items()}
    k = names.kernel(choice.kernel)
    threads = f"{timed.threads} thread{'s' if timed.threads != 1 else ''}"
    return (
        f"Median of {timed.runs} runs on {threads}. **Multiplications are not milliseconds**: here the {k} on all "
        f"{choice.cin} channels does {speed['direct']} multiplications a second, the 1×1 {speed['reduce']} and the {k} "
        f"behind it {speed['main']}. Each operation also costs a start, reads its input and writes its output, and "
        "that takes as long for few multiplications as for many; the library picks another algorithm for another "
        "shape; what fits into the processor's cache runs faster; and adding the bias and the ReLU, which count "
        "nothing here, take time too. So the clock agrees on who wins more often than on by how much."
    )


def explain() -> None:
    """The paragraph after playing."""
    limit = CLASSROOM.compare().break_even
    st.subheader("What to take away")
    st.markdown(
        "- A k×k convolution multiplies, at each of the H·W places and for each of the Cout filters, k·k·Cin pairs of "
        "numbers. That product is the whole cost; to make it cheaper, one of these factors has to become smaller.\n"
        "- The 1×1 in front replaces the large factor Cin by a small r, and costs H·W·r·Cin itself. Both parts grow in "
        "proportion to r, so the cost of the bottleneck is a straight line through zero.\n"
        "- The line meets the direct cost at r\\* = k²·Cin·Cout / (Cin + k²·Cout). Below it the 1×1 saves, above it "
        f"it makes the branch more expensive. For the classroom example that is at {limit:.1f} of {CLASSROOM.cin} "
        "channels.\n"
        f"- {panel.about_memory()}\n"
        "- Whether the narrow r loses what the network needs to know is not a question of cost; training answers it."
    )


def predict() -> None:
    """Questions from the current numbers."""
    ask(cost_questions(state.load(CostView).choice))


def try_this() -> None:
    """Three tasks that a click sets up."""
    set_ups = panel.choice_set_ups()
    draw_tasks(
        [Task(set_up.title, set_up.title, set_up.text, partial(set_choice, set_up.choice)) for set_up in set_ups]
    )
