"""Page 8, What if?: its steps, from the switchboard to what training measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.what_if import board, charts, comparison, savings, words
from pages.what_if.components import compared, switchboard
from pages.what_if.files_part import both_answers_away, mean_maps_away, scene_file
from pages.what_if.questions import edit_questions
from pages.what_if.tasks_part import try_this
from pages.what_if.view import CHARTS, MODULES, Scene, WhatIfView
from pages.what_if.way_part import way_beside
from viz.inference import measured
from viz.inference.answers import Answer, answers
from viz.network import edits
from viz.network.architecture import EMBEDDED, SQUEEZED, Network
from viz.network.edits import Edits
from viz.notation import numbers
from viz.rendering.table import chart_table
from viz.site import conventions, state, steps
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.components.chart_saves import chart_saves
from viz.site.components.live_panel import live_panel
from viz.site.downloads import address_of, download, leaves
from viz.site.drawn import drawing
from viz.site.filling_chart import filling_chart
from viz.site.network_downloads import network_downloads
from viz.site.networks import captured, chosen_network, edited_run
from viz.site.picture_bar import current_picture, picture_bar
from viz.site.queue import Line, SharedWork
from viz.site.server.visitors import step_aside, visitor_number
from viz.site.steps import PageStep, Steps
from viz.site.stopwatch import turn_to_time

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from viz.inference.edited import Summary
    from viz.inference.model import GoogLeNet
    from viz.inference.stopwatch import Timing

CHART_FILES = ("accuracy-by-width", "accuracy-by-branch")
CHART_LABELS = ("Narrow bottlenecks", "Branches off")
CHART_BOX = "edits-chart"
"""Key of what holds the one chart of a step."""
KEPT_MODELS, KEPT_DRAWN = 8, 32
TIMED = "edits:timed"
"""Session key of the last timing: (network, edits, Timing)."""


_EDITED_MODELS: SharedWork[tuple[str, Edits], GoogLeNet] = SharedWork(Line(1, visitor_number), keep=KEPT_MODELS)


def current_scene(step: str = "") -> Scene:
    """What all of the page is about; the first step that is drawn puts the picture into the header with its button."""
    first = not steps.as_whole_page() or step == STEPS.steps[0].key
    picture = picture_bar() if step and first else current_picture()
    loaded, view = chosen_network(), state.load(WhatIfView)
    return Scene(picture, loaded, captured(picture, loaded), edits.mended(view.edits, loaded.network), view.look)


def switch_off() -> None:
    """The switchboard, and beside it the way through, in which what changed glows, and the answers."""
    scene = current_scene("switch-it-off")
    intact, edited = both(scene)
    said = scene.loaded.classes, scene.loaded.trained_heads, _answers(scene, intact), _answers(scene, edited)
    with st.container(horizontal=True, vertical_alignment="center"):
        badge(scene.network, switch=True, predicts=True)
        with st.popover("How it is edited"):
            st.markdown(words.how(scene.network))
            both_answers_away(scene, *said[2:])
    left, right = st.columns((1.45, 1), gap="small")
    with left:
        branch_switches(scene, edited.changes)
    with right:
        way_beside(scene, intact, edited)
        compared(comparison.comparison(comparison.answer_cards(scene.network, *said), []), key="edits:answers")


def branch_switches(scene: Scene, changes: Mapping[str, float]) -> None:
    """The switches, the chosen module's bottlenecks, all edits so far and what they save."""
    saved = board.saved_sentence(scene.network, scene.edits, conventions.counting())
    data = board.switchboard_data(scene.network, scene.edits, scene.look, saved, changes)
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

    def compute() -> Summary:
        return summary(rerun(model_of(scene), scene.run), scene.run)

    return edited_run(scene.picture, scene.network, scene.edits, compute)


def both(scene: Scene) -> tuple[Summary, Summary]:
    """What is to be shown of the picture in both networks, the intact one first."""
    return summary_of(replace(scene, edits=())), summary_of(scene)


def _answers(scene: Scene, summary: Summary) -> dict[str, Answer]:
    return answers(
        {head.name: summary.logits[head.name] for head in scene.network.heads if head.name in summary.logits}
    )


def mean_maps() -> None:
    """Mean maps of the chosen module and of the next one in both networks."""
    scene = current_scene("what-changes")
    intact, edited = both(scene)
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover(f"Module {scene.look}"):
            bound = {"label_visibility": "collapsed", "wrap": True, **state.widget(WhatIfView, "look", folded=True)}
            st.segmented_control("Module", MODULES, required=True, **bound)
        mean_maps_away(scene, intact, edited)
        badge(scene.network)
    names = scene.network.key, scene.picture.key, scene.edits, scene.look
    compared(comparison.comparison([], _groups(names, scene, intact, edited)), key="edits:maps")


def about_the_means() -> str:
    """What each map is, and why none differs as long as nothing is edited."""
    said = "Each map is the mean over a branch's channels, or over all. Each column has its own scale."
    edited = edits.mended(state.load(WhatIfView).edits, chosen_network().network)
    return said if edited else f"{said} Nothing is edited yet, so all is the same: go back and switch a branch off."


@drawing(KEPT_DRAWN)
def _groups(
    names: tuple[str | Edits, ...],  # noqa: ARG001 the cache's key
    _scene: Scene,
    _intact: Summary,
    _edited: Summary,
) -> list[comparison.MapGroup]:
    return comparison.map_groups(_scene.network, _intact, _edited, _scene.look, _scene.edits)


def prices() -> None:
    """Exact costs of both networks as bars, their times on this machine on a click, and the edited network to keep."""
    scene, counting = current_scene("what-it-saves"), conventions.counting()
    with st.container(horizontal=True, vertical_alignment="center"):
        conventions.counting_menu()
        with st.popover("Download"):
            take_away(scene)
        badge(scene.network)
    saved = board.saved_sentence(scene.network, scene.edits, counting)
    drawn = savings.savings_panel(scene.network, edits.declared(scene.network, scene.edits), counting, saved)
    live_panel(drawn, WhatIfView, leaves(scene_file(scene, "costs"), ""), key="edits:costs", values={})
    _time(scene)


def _time(scene: Scene) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("Time both networks here", icon=":material/timer:", disabled=not scene.edits, key="edits:time"):
            _measure(scene)
            st.rerun()
        st.caption(_about_time(scene))


def _about_time(scene: Scene) -> str:
    """The last timing of both networks, or what is needed for one."""
    timed: tuple[str, Edits, Timing] | None = st.session_state.get(TIMED)
    if not scene.edits:
        return "Edit something first; then both networks can be timed on the machine that serves this page."
    if not timed or timed[:2] != (scene.network.key, scene.edits):
        return "Multiplications are not milliseconds: narrow layers keep a processor less busy."
    intact, edited = timed[2].seconds["intact"], timed[2].seconds["edited"]
    return (
        f"Time for one picture, here: {numbers.milliseconds(edited)} instead of {numbers.milliseconds(intact)} "
        f"({100 * (edited - intact) / intact:+.0f} %), the median of {timed[2].runs} runs by turns."
    )


def _measure(scene: Scene) -> None:
    from viz.inference.preprocessing import to_tensor
    from viz.inference.stopwatch import time_networks

    with st.spinner("Timing both by turns, a second or two"):
        tensor = to_tensor(scene.picture, scene.loaded.preprocessing)
        with turn_to_time():
            timing = time_networks({"intact": scene.loaded.model, "edited": model_of(scene)}, tensor)
    st.session_state[TIMED] = (scene.network.key, scene.edits, timing)


def take_away(scene: Scene) -> None:
    """The edited network, as it runs."""
    from viz.inference.onnx_file import trained

    network_downloads(
        edits.folded(edits.declared(scene.network, scene.edits)),
        partial(trained, scene.loaded, scene.edits),
        "The ONNX file has the weights that run here" + ("; what you cut is cut out of them." if scene.edits else "."),
        scene_file(scene, ""),
        address_of(state.load(WhatIfView)),
    )


def on_many_pictures() -> None:
    """What training measured on many pictures, against one kind of cut, with the current setting marked."""
    scene = current_scene("accuracy-against-cuts")
    figures = _charts((scene.network.key, scene.edits, scene.look), _wall(), scene, _measured_report(scene))
    if not any(figure is not None for figure in figures):
        badge(scene.network, switch=not steps.as_whole_page(), predicts=True)
        return
    whole = steps.as_whole_page()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            "Against",
            CHARTS,
            format_func=dict(zip(CHARTS, CHART_LABELS, strict=True)).__getitem__,
            required=True,
            label_visibility="collapsed",
            **state.widget(WhatIfView, "chart"),
        )
        with st.popover("What this says"):
            st.markdown(words.within_reason(measured.load_report()))
            st.markdown(_uncertainty(_measured_report(scene)))
        with st.popover("Download"):
            for number, figure in enumerate(figures):
                if figure is not None:
                    stem = _chart_name(scene, number)
                    key = f"{_chart_key(number)}:csv"
                    download(f"{CHART_LABELS[number]} as CSV", partial(chart_table, figure), f"{stem}.csv", key=key)
                    if whole or CHARTS[number] == state.load(WhatIfView).chart:
                        chart_saves(_chart_key(number), f"{CHART_LABELS[number]} as", stem)
        badge(scene.network, switch=not steps.as_whole_page(), predicts=True)
    for number, (name, figure) in enumerate(zip(CHARTS, figures, strict=True)):
        if figure is not None and (whole or name == state.load(WhatIfView).chart):
            box = f"{CHART_BOX}-{name}" if whole else CHART_BOX
            filling_chart(figure, key=_chart_key(number), box=box)


def _chart_key(number: int) -> str:
    return f"edits:chart:{number}"


def _chart_name(scene: Scene, number: int) -> str:
    return scene_file(scene, CHART_FILES[number], module=scene.look)


def _measured_report(scene: Scene) -> measured.Report:
    return measured.load_report() if scene.network.key == EMBEDDED.key else measured.Report({})


def _wall() -> bool:
    return state.load(state.Shared).present


@drawing(KEPT_DRAWN)
def _charts(
    names: tuple[str | Edits, ...],  # noqa: ARG001 the cache's key
    wall: bool,
    _scene: Scene,
    _report: measured.Report,
) -> tuple[go.Figure | None, ...]:
    """Both charts, None for one that was not measured; larger on a `wall`."""
    module, closed = _scene.network.module(_scene.look), edits.switched_off(_scene.edits, _scene.network)
    shares_kept = {b: edits.kept_of(_scene.edits, module, b) / module.branch(b).reduce_width for b in SQUEEZED}
    return (
        charts.accuracy_by_width(_report, _scene.look, shares_kept, wall=wall),
        charts.accuracy_by_branch(_report, MODULES, closed, wall=wall),
    )


def about_the_measurement() -> str:
    """On how many pictures it was measured, how often the intact network is right, and what the current edits give."""
    scene = current_scene()
    report = _measured_report(scene)
    pictures, intact = report.pictures("edited"), report.intact
    if not intact:
        return f"For {scene.network.title} this was not measured, so there are no charts."
    text = "Measured on validation pictures"
    if pictures is not None:
        text = f"Measured on {numbers.exact(pictures)} validation pictures (the model card says how)"
    text += f"; the intact network is right on {numbers.percent(intact.top1)} of them (dotted line). "
    exact = report.of_edits(edits.write(scene.edits)) if scene.edits else None
    if exact:
        return text + _measured_exactly(exact)
    marks = "The ring marks the current width." if state.load(WhatIfView).chart == "width" else ""
    marks = marks or "Hatched bars are off now, each measured alone."
    return text + (marks if scene.edits else "")


def _measured_exactly(exact: measured.Accuracy) -> str:
    """What exactly the current edits gave."""
    text = f"**Exactly these edits were measured: right on {numbers.percent(exact.top1)}"
    same = exact.same_answer
    text += f", and the same answer as before on {numbers.percent(same)}.**" if same is not None else ".**"
    if exact.difference is not None and exact.difference_error is not None:
        points, unsure = 100 * exact.difference, 100 * exact.difference_error
        text += f" That is {points:+.1f} points against the intact network, give or take {unsure:.1f}."
    return text


def _uncertainty(report: measured.Report) -> str:
    """How sure the figures are."""
    error = report.standard_error("edited")
    if error is None:
        return ""
    return (
        f"With so many pictures a figure is uncertain by up to ±{100 * error:.1f} points (one standard error); a "
        "difference between two networks on the same pictures by less."
    )


def predict() -> None:
    """Questions about the network as it is edited now."""
    scene = current_scene()
    ask(edit_questions(scene.network, scene.edits, scene.look, conventions.counting()))


STEPS = Steps(
    "what_if",
    PageStep(
        "switch-it-off",
        "Switch a branch off, and everything after it changes",
        switch_off,
        "What is off goes dark. The more a module's output changes, the more the module glows.",
    ),
    PageStep(
        "what-changes",
        "What a branch gives, the next module reads",
        mean_maps,
        about_the_means,
    ),
    PageStep("what-it-saves", "A branch that is off saves work in the layers that read it, too", prices),
    PageStep(
        "accuracy-against-cuts",
        "What a cut saves does not say how much it harms",
        on_many_pictures,
        about_the_measurement,
    ),
    PageStep("try-it", "Three things to try", try_this, "Each takes you there."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the network as it is edited now."),
    views=(WhatIfView,),
)
"""Page 8, in the order in which it is looked at."""
