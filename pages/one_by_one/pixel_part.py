"""Lesson 1's first two steps: one filter at one place, and all filters there as a small fully connected layer."""

from __future__ import annotations

from functools import partial
from typing import cast

import numpy as np
import streamlit as st

from pages.one_by_one import board, files, packed, pixel
from pages.one_by_one.board import PICTURE_SIDE
from pages.one_by_one.components import pixel_probe, place_layer
from pages.one_by_one.view import FRESH, MODULES, OneByOneView, Scene, current_scene
from viz.network.architecture import BRANCHES, BranchName, Network
from viz.network.shapes import receptive_fields
from viz.pictures import encoding
from viz.pictures.picture import Picture
from viz.site import state, steps
from viz.site.badge import badge
from viz.site.downloads import download, file_name, leaves
from viz.site.drawn import drawing
from viz.site.networks import chosen_network
from viz.site.picture_bar import current_picture, picture_bar

KEPT_PLACES = 24
"""Packed layers that are kept, for all sessions together, 80 to 250 kB each."""
UNDER_HEAT = 70
"""Of the picture under the heat, which is shown in grey."""
CHOICES = tuple((module, branch) for module in MODULES for branch in BRANCHES)


def in_header(step: str) -> Picture:
    """The session's picture; the first step that is drawn puts it into the header with its button."""
    if steps.as_whole_page() and step != "one-pixel":
        return current_picture()
    return picture_bar()


def select_layer(step: str) -> None:
    """Which of the 1×1 convolutions is looked at. The widget is another one in each step, and for each network.

    A browser answers with the words that it shows; those that the widget knows no more would be no choice at all.
    """
    network, view = chosen_network().network, state.load(OneByOneView)
    key = f"one:layer:{step}:{network.key}"
    state.tell_widget(key, (view.module, view.branch))
    words = partial(_layer_name, network)
    st.selectbox("1×1 layer", CHOICES, format_func=words, key=key, on_change=_take_layer, args=(key,), width=240,
                 label_visibility="collapsed")  # fmt: skip


def _take_layer(key: str) -> None:
    chosen = st.session_state[key]
    if chosen in CHOICES:  # a select box hands over whatever a browser sends
        state.change(OneByOneView, module=chosen[0], branch=chosen[1], **FRESH)


def _layer_name(network: Network, choice: tuple[str, str]) -> str:
    layer = pixel.layer(network, choice[0], cast(BranchName, choice[1]))
    return f"{choice[0]}, {layer.label}: {layer.in_shape.c} → {layer.out_shape.c}"


def one_pixel() -> None:
    """The place, the largest products there, their sum, and the output map."""
    picture = in_header("one-pixel")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        select_layer("one-pixel")
        scene = current_scene(picture)
        with st.popover("Numbers"):
            _in_numbers(scene)
        badge(scene.loaded.network, switch=True)
    told = [*scene.where, scene.number]
    pixel_probe(
        _packed_probe(scene.key, scene.number, scene), told, key="one:probe", on_place=partial(_keep_place, told)
    )


def one_layer() -> None:
    """All filters at the place: every output reads every channel."""
    picture = in_header("one-layer")
    select_layer("one-layer")
    scene = current_scene(picture)
    told = [*scene.where]
    place_layer(_packed_layer(scene.key, scene), told, key="one:place-layer", on_place=partial(_keep_place, told))


def _keep_place(told: list[int], sent: list[int]) -> None:
    """Keep what differs from what was told; the rest goes on following the picture. A place is taken as a whole."""
    row, column, *number = sent
    changed: dict[str, int] = {} if sent[:2] == told[:2] else {"row": row, "column": column}
    if number and number != told[2:]:
        changed["filter"] = number[0]
    state.change(OneByOneView, **changed)


def _in_numbers(scene: Scene) -> None:
    place, (row, column) = scene.place, scene.where
    outputs = pixel.all_outputs(scene.tensor, scene.weights, scene.biases, row, column)
    st.markdown(f"Filter {scene.number} of the {scene.layer.label} at row {row}, column {column}:")
    st.latex(pixel.sum_formula(place))
    st.markdown(board.answer_verdict(place, scene.layer, outputs))
    with st.container(horizontal=True):
        download(
            "Products as CSV",
            partial(files.pixel_table, place, float(scene.outputs[scene.number][scene.where])),
            name_of_file(scene, f"filter-{scene.number}-row-{row}-column-{column}.csv"),
            help="Every channel's value, weight and product here, then their sum, the bias and the ReLU.",
        )
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(OneByOneView,), key="one:reset")


def name_of_file(scene: Scene, what: str) -> str:
    """What a file of this layer is called."""
    return file_name("one_by_one", what, network=scene.loaded.network.key, module=scene.layer.path)


def title_of(scene: Scene) -> str:
    """What stands above a drawing of this layer when it leaves."""
    return f"{scene.picture.name} · {scene.loaded.network.title} · {scene.module}, {scene.layer.label}"


@drawing(KEPT_PLACES)
def _packed_probe(key: tuple[str, str, str], number: int, _scene: Scene) -> bytes:  # noqa: ARG001 the cache's key
    """One filter everywhere, by network, picture, layer and filter; another place does not change it."""
    weights = _scene.weights[number]
    tensor = np.asarray(_scene.tensor)
    words = _header_of(_scene) | {
        "leaves": leaves(name_of_file(_scene, f"filter-{number}"), f"{title_of(_scene)}, filter {number}")
    }
    sent = packed.largest_channels(tensor, weights)
    own = _scene.outputs[number]
    return packed.probe_data(_picture_file(_scene), tensor, weights, float(_scene.biases[number]), own, words, sent)


@drawing(KEPT_PLACES)
def _packed_layer(key: tuple[str, str, str], _scene: Scene) -> bytes:  # noqa: ARG001 the cache's key
    """The layer everywhere, by network, picture and layer."""
    words = _header_of(_scene) | {"leaves": leaves(name_of_file(_scene, "at-one-place"), title_of(_scene))}
    return packed.layer_data(_picture_file(_scene), np.asarray(_scene.tensor), _scene.weights, _scene.outputs, words)


def _header_of(scene: Scene) -> dict[str, object]:
    network = scene.loaded.network
    field = receptive_fields(network)[scene.layer.reads]
    side = network.input_shape[1]
    return packed.layer_header(scene.picture.name, scene.layer, scene.module, scene.number, field, side)


def _picture_file(scene: Scene) -> bytes:
    return encoding.jpeg(scene.picture.square(PICTURE_SIDE), UNDER_HEAT)
