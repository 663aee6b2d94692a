"""Page 8, What if?: its view, the switchboard, both networks side by side, and what training measured."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.what_if import board, charts, comparison, words
from pages.what_if.board import EditsSetUp
from pages.what_if.components import compared, switchboard
from pages.what_if.questions import edit_questions
from pages.what_if.view import MODULES, Scene, WhatIfView
from viz.inference import measured
from viz.inference.answers import Answer, answers
from viz.network import edits
from viz.network.architecture import EMBEDDED, NETWORKS, SQUEEZED, Network
from viz.network.costs import network_cost
from viz.network.edits import Edits
from viz.notation import numbers
from viz.rendering.table import answers_table, chart_table
from viz.site import conventions, state
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.downloads import address_of, chart_options, download, file_name
from viz.site.drawn import drawing
from viz.site.network_downloads import network_downloads
from viz.site.networks import captured, chosen_network, edited_run
from viz.site.picture_bar import picture_bar
from viz.site.queue import Line, SharedWork
from viz.site.server.visitors import step_aside, visitor_number
from viz.site.stopwatch import turn_to_time
from viz.site.tasks import Task, draw_tasks

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from viz.inference.edited import Summary
    from viz.inference.model import GoogLeNet
    from viz.inference.stopwatch import Timing

CHART_FILES = ("accuracy-by-width", "accuracy-by-branch")
KEPT_MODELS, KEPT_DRAWN = 8, 32
TIMED = "edits:timed"
"""Session key of the last timing: (network, edits, Timing)."""


_EDITED_MODELS: SharedWork[tuple[str, Edits], GoogLeNet] = SharedWork(Line(1, visitor_number), keep=KEPT_MODELS)


@state.part
def lesson() -> None:
    """All that shows the picture in the intact and in the edited network."""
    scene = current_scene()
    branch_switches(scene)
    intact, edited = both(scene)
    prices(scene)
    mean_maps(scene, intact, edited)
    take_away(scene)
    on_many_pictures(scene)
    try_this(scene.network)
    predict(scene)


def current_scene() -> Scene:
    """The picture bar with the network's badge, and what all of the page is about."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        picture = picture_bar()
        loaded = chosen_network()
        badge(loaded.network, switch=True, predicts=True)
    view = state.load(WhatIfView)
    return Scene(picture, loaded, captured(picture, loaded), edits.mended(view.edits, loaded.network), view.look)


def branch_switches(scene: Scene) -> None:
    """The switches, the chosen module's bottlenecks, all edits so far and what they save."""
    saved = board.saved_sentence(scene.network, scene.edits, conventions.counting())
    data = board.switchboard_data(scene.network, scene.edits, scene.look, saved)
    channels_kept = board.kept(scene.network, scene.edits, scene.look)
    switchboard(data, channels_kept, key="edits:board", on_act=partial(_act, scene.network))


def _act(network: Network, action: dict[str, Any]) -> None:
    if action.get("kind") == "module":
        state.change(WhatIfView, look=action.get("module"))
        return
    before = edits.mended(state.load(WhatIfView).edits, network)
    state.change(WhatIfView, edits=board.acted(before, network, action))


def model_of(scene: Scene) -> GoogLeNet:
    """The edited network as a model that shares what it can with the intact one."""
    from viz.inference.edited import compact

    key = (scene.network.key, scene.edits)
    step_aside()
    return _EDITED_MODELS.get(key, lambda: compact(scene.loaded.model, scene.edits))


def summary_of(scene: Scene) -> Summary:
    """Answers and mean maps of the picture in the network with the scene's edits, computed once for all sessions."""
    from viz.inference.edited import rerun, summary

    key = (scene.network.key, scene.picture.key, scene.edits)
    return edited_run(key, lambda: summary(rerun(model_of(scene), scene.run), scene.run))


def both(scene: Scene) -> tuple[Summary, Summary]:
    """The three answers of both networks, one beside the other; returns both summaries, the intact one first."""
    intact, edited = summary_of(replace(scene, edits=())), summary_of(scene)
    said = scene.loaded.classes, scene.loaded.trained_heads, _answers(scene, intact), _answers(scene, edited)
    compared(comparison.comparison(comparison.answer_cards(scene.network, *said), []), key="edits:answers")
    download(
        "Both answers as CSV",
        partial(answers_table, *said),
        _file_name(scene, "answers") + ".csv",
        help="The probability of every class from each of the classifiers, in the intact and in the edited network.",
    )
    return intact, edited


def _answers(scene: Scene, summary: Summary) -> dict[str, Answer]:
    return answers(
        {head.name: summary.logits[head.name] for head in scene.network.heads if head.name in summary.logits}
    )


def mean_maps(scene: Scene, intact: Summary, edited: Summary) -> None:
    """Mean maps of the chosen module and of the next one in both networks."""
    st.subheader("What reaches the next module")
    st.caption(
        f"The mean over all channels of a branch, for module {scene.look} and the one behind it; choose a module's "
        "name on the board to look at another one. A branch that is off counts as zero."
    )
    names = scene.network.key, scene.picture.key, scene.edits, scene.look
    compared(comparison.comparison([], _groups(names, scene, intact, edited)), key="edits:maps")


@drawing(KEPT_DRAWN)
def _groups(
    names: tuple[str | Edits, ...],  # noqa: ARG001 the cache's key
    _scene: Scene,
    _intact: Summary,
    _edited: Summary,
) -> list[comparison.MapGroup]:
    return comparison.map_groups(_scene.network, _intact, _edited, _scene.look)


def prices(scene: Scene) -> None:
    """Exact costs of both networks, and their times on this machine on a click."""
    counting = conventions.counting()
    before, after = network_cost(scene.network), network_cost(edits.declared(scene.network, scene.edits))
    st.subheader("What it saves")
    columns = st.columns(3, gap="medium")
    pairs = (
        (counting.work_unit, counting.work(before), counting.work(after)),
        (counting.size_unit, counting.size(before), counting.size(after)),
    )
    for column, (unit, was, is_now) in zip(columns, pairs, strict=False):
        column.metric(
            unit,
            numbers.count(is_now),
            _percent_change(was, is_now),
            delta_color="inverse",
            border=True,
            help=f"Exactly {numbers.exact(is_now)} instead of {numbers.exact(was)}, at inference, with the final "
            "classifier only.",
        )
    with columns[2]:
        _time(scene)
    conventions.counting_switches()


def _percent_change(was: float, after: float) -> str | None:
    return None if was == after else f"{100 * (after - was) / was:+.1f} %"


def _time(scene: Scene) -> None:
    timed: tuple[str, Edits, Timing] | None = st.session_state.get(TIMED)
    if timed and timed[:2] == (scene.network.key, scene.edits):
        timing = timed[2]
        intact, edited = timing.seconds["intact"], timing.seconds["edited"]
        st.metric(
            "time for one picture, here",
            numbers.milliseconds(edited),
            f"{100 * (edited - intact) / intact:+.0f} %",
            delta_color="inverse",
            border=True,
            help=f"Median of {timing.runs} runs by turns; the intact network: {numbers.milliseconds(intact)}. "
            "Multiplications are not milliseconds: narrow layers keep a processor less busy.",
        )
    if st.button("Time both networks here", icon=":material/timer:", disabled=not scene.edits, key="edits:time"):
        _measure(scene)
        st.rerun()
    if not scene.edits:
        st.caption("Edit something first; then both networks can be timed on the machine that serves this page.")


def _measure(scene: Scene) -> None:
    from viz.inference.preprocessing import to_tensor
    from viz.inference.stopwatch import time_networks

    with st.spinner("Timing both by turns, a second or two"):
        tensor = to_tensor(scene.picture, scene.loaded.preprocessing)
        with turn_to_time():
            timing = time_networks({"intact": scene.loaded.model, "edited": model_of(scene)}, tensor)
    st.session_state[TIMED] = (scene.network.key, scene.edits, timing)


def _file_name(scene: Scene, what: str, *, module: str = "") -> str:
    return file_name("what_if", what, network=scene.network.key, module=module, edit=edits.write(scene.edits))


def take_away(scene: Scene) -> None:
    """The edited network, as it runs."""
    from viz.inference.onnx_file import trained

    st.markdown(f"**Take the {'edited ' if scene.edits else ''}network away**")
    network_downloads(
        edits.folded(edits.declared(scene.network, scene.edits)),
        partial(trained, scene.loaded, scene.edits),
        "The ONNX file has the weights that run here" + ("; what you cut is cut out of them." if scene.edits else "."),
        _file_name(scene, ""),
        address_of(state.load(WhatIfView)),
    )


def on_many_pictures(scene: Scene) -> None:
    """What training measured on many pictures, with the current setting marked."""
    st.subheader("And on many pictures?")
    report = measured.load_report() if scene.network.key == EMBEDDED.key else measured.Report({})
    figures = _charts((scene.network.key, scene.edits, scene.look), scene, report)
    if not any(figure is not None for figure in figures):
        st.markdown(f"For {scene.network.title} this was not measured, so there are no charts.")
        return
    st.markdown(_measured_sentence(report, scene))
    for number, (column, figure) in enumerate(zip(st.columns(2, gap="medium"), figures, strict=True)):
        if figure is not None:
            with column:
                name = _file_name(scene, CHART_FILES[number], module=scene.look)
                st.plotly_chart(figure, key=f"edits:chart:{number}", config=chart_options(name))
                download(
                    "This chart as CSV",
                    partial(chart_table, figure),
                    f"{name}.csv",
                    key=f"edits:chart:{number}:csv",
                )


@drawing(KEPT_DRAWN)
def _charts(
    names: tuple[str | Edits, ...],  # noqa: ARG001 the cache's key
    _scene: Scene,
    _report: measured.Report,
) -> tuple[go.Figure | None, ...]:
    """Both charts, None for one that was not measured."""
    module, closed = _scene.network.module(_scene.look), edits.switched_off(_scene.edits, _scene.network)
    shares_kept = {b: edits.kept_of(_scene.edits, module, b) / module.branch(b).reduce_width for b in SQUEEZED}
    return (
        charts.accuracy_by_width(_report, _scene.look, shares_kept),
        charts.accuracy_by_branch(_report, MODULES, closed),
    )


def _measured_sentence(report: measured.Report, scene: Scene) -> str:
    pictures, intact, error = report.pictures("edited"), report.intact, report.standard_error("edited")
    text = (
        "Measured on validation pictures"
        if pictures is None
        else (f"Measured on {numbers.exact(pictures)} validation pictures (the model card says how)")
    )
    if intact:
        text += f"; the intact network is right on {numbers.percent(intact.top1)} of them (dotted line)"
    if error is not None:
        text += (
            f". With so many pictures a figure is uncertain by up to ±{100 * error:.1f} points (one standard error); a "
            "difference between two networks on the same pictures by less"
        )
    exact = report.of_edits(edits.write(scene.edits)) if scene.edits else None
    text += ". "
    if exact:
        text += f"**Exactly these edits were measured: right on {numbers.percent(exact.top1)}"
        same = exact.same_answer
        text += f", and the same answer as before on {numbers.percent(same)}.**" if same is not None else ".**"
        if exact.difference is not None and exact.difference_error is not None:
            points, unsure = 100 * exact.difference, 100 * exact.difference_error
            text += f" That is {points:+.1f} points against the intact network, give or take {unsure:.1f}."
    elif scene.edits:
        text += "The rings mark the current widths and hatched bars the branches that are off now, each measured alone."
    return text


def predict(scene: Scene) -> None:
    """Questions about the network as it is edited now."""
    ask(edit_questions(scene.network, scene.edits, scene.look))


def try_this(network: Network) -> None:
    """Three set-ups that a click makes."""
    set_ups = board.edits_set_ups(network)[:3]
    draw_tasks([Task(set_up.title, set_up.title, set_up.text, partial(_set_up, set_up)) for set_up in set_ups])


def _set_up(set_up: EditsSetUp) -> None:
    state.change(WhatIfView, edits=set_up.edits, look=set_up.module)


def explain() -> None:
    """The paragraph after playing."""
    st.subheader("In words")
    left, right = st.columns(2, gap="large")
    left.markdown(words.how(NETWORKS[state.load(state.Shared).network]))
    right.markdown(words.within_reason(measured.load_report()))
