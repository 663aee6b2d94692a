"""Lesson 1, the 1×1 convolution: its view, and the three things to play with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

import numpy as np
import streamlit as st

from pages.one_by_one import board, files, mixer, pixel
from pages.one_by_one.board import PICTURE_SIDE, BarOrder
from pages.one_by_one.components import filter_bank, pixel_probe
from pages.one_by_one.mixer import OPENING, PRESET_TABLES, RGB, SECOND, Table, table_field
from pages.one_by_one.pixel import Array, Bank, OneByOneLayer
from pages.one_by_one.questions import one_by_one_questions
from viz.inference.capture import Captured, Maps
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName, Network
from viz.network.shapes import receptive_fields
from viz.pictures import encoding
from viz.pictures.picture import Picture
from viz.site import state
from viz.site.address import choice, flag, whole
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.downloads import download, file_name, leaves, source_of
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import picture_bar
from viz.site.tasks import Task, draw_tasks

PLACES_HEADING, RELU_HEADING = "All places, n filters", "What the ReLU is for"
"""Subheaders that tasks lead to."""

MODULES = tuple(module.name for module in EMBEDDED.modules)
AUTO = -1
"""Filter, row or column: where there is most to see."""
MOST_SIDE = 28
_LAYERS = tuple(layer for name in MODULES for layer in pixel.layers(EMBEDDED, name))
WIDEST_LAYER = max(layer.out_shape.c for layer in _LAYERS)
WIDEST_BANK = int(pixel.WIDEST * max(layer.in_shape.c for layer in _LAYERS))
FRESH = {"filter": AUTO, "row": AUTO, "column": AUTO, "filters": 0}
"""Where a newly chosen layer opens."""
KEPT_MIXED = 24
"""Banks and mixed pictures that are kept, for all sessions together."""

ALL_PLACES = (
    "The same filters slide over every place. Height and width stay; the number of channels becomes the number of "
    "filters, and you choose it. Drag the slider, also past the input's channels."
)
WHAT_IT_IS = """
- **One filter** has one weight for each input channel and a bias. At every place it multiplies, adds up, adds the bias,
  and the ReLU replaces a negative result by 0.
- **n filters** do this side by side and give n channels: fewer than came in, as many, or more.
- **It does not look at neighbouring places.** A 1×1 sees one place only; what it mixes is the channels there.
- **Why it is learned:** training finds the weights that keep what the next layer needs.
"""
WHAT_IT_IS_NOT = """
- **Not an average.** Equal weights are one choice among many. Learned ones differ from filter to filter and may be
  negative; an average would give every filter the same map.
- **It does not shrink the picture.** Height and width stay, because the window is 1×1 and the stride 1.
- **It does not only reduce.** Most 1×1s in GoogLeNet narrow the tensor because that is what saves work.
- **Two in a row** are one only as long as no non-linearity stands between them. Here every convolution, the 1×1s
  included, is followed by a ReLU, so two in a row can do what one cannot. Lesson 4 says what a second 1×1 in front of a
  module's 1×1 *branch* would save.
"""


@dataclass(frozen=True)
class OneByOneView:
    """The filter and place looked at, the number of filters kept, and the two tables of weights."""

    module: str = choice("3a", MODULES)
    branch: str = choice("5x5", BRANCHES)
    filter: int = whole(AUTO, AUTO, WIDEST_LAYER - 1)
    row: int = whole(AUTO, AUTO, MOST_SIDE - 1)
    column: int = whole(AUTO, AUTO, MOST_SIDE - 1)
    order: str = choice("channel", ("channel", "product"))
    filters: int = whole(0, 0, WIDEST_BANK)
    mixer: Table = table_field(OPENING, RGB)
    second: Table = table_field(SECOND)
    relu: bool = flag(True)

    def valid(self) -> OneByOneView:
        """Filter and place within the chosen layer."""
        layer = pixel.layer(EMBEDDED, self.module, cast(BranchName, self.branch))
        side, number = layer.in_shape.h - 1, layer.out_shape.c - 1
        return replace(self, filter=min(self.filter, number), row=min(self.row, side), column=min(self.column, side))

    @property
    def second_table(self) -> Table:
        """The table on the first one's outputs, as wide as those are."""
        return mixer.resized(self.second, len(self.mixer.rows))


@dataclass(frozen=True)
class Scene:
    """The picture in the network, and the layer that is looked at."""

    picture: Picture
    network: Network
    run: Captured
    layer: OneByOneLayer
    weights: Array
    biases: Array
    number: int
    where: tuple[int, int]

    @property
    def tensor(self) -> Maps:
        """What the layer reads (C, H, W)."""
        return self.run.maps[self.layer.reads]


def learned(path: str) -> tuple[Array, Array]:
    """Weights (N, C) and biases (N,) of a 1×1 layer of the chosen network."""
    conv = chosen_network().model.get_submodule(path).state_dict()
    return conv["conv.weight"][:, :, 0, 0].numpy(), conv["conv.bias"].numpy()


def current_scene(picture: Picture) -> Scene:
    """What the view asks for on this picture."""
    view = state.load(OneByOneView)
    loaded = chosen_network()
    run = captured(picture)
    layer = pixel.layer(loaded.network, view.module, cast(BranchName, view.branch))
    number, *where = pixel.opening(run.maps[layer.path], view.filter, view.row, view.column)
    return Scene(picture, loaded.network, run, layer, *learned(layer.path), number, (where[0], where[1]))


@state.part
def lesson() -> None:
    """All that shows the chosen layer: one place, all places, and questions about both."""
    scene = current_scene(layer_controls())
    one_pixel(scene)
    st.subheader(PLACES_HEADING)
    st.markdown(ALL_PLACES)
    all_pixels(scene)
    predict(scene)


# One pixel


def layer_controls() -> Picture:
    """The picture, the layer and the filter; returns the picture."""
    left, right = st.columns([1.15, 2.2], vertical_alignment="bottom")
    with left:
        picture = picture_bar()
    with right, st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _select_layer("module", "Module", MODULES, lambda name: name, 85)
        view = state.load(OneByOneView)
        network = chosen_network().network
        words = partial(_layer_name, network)
        _select_layer("branch", "1×1 layer", BRANCHES, words, 180, of=f"{view.module}:{network.key}")
        layer = pixel.layer(network, view.module, cast(BranchName, view.branch))
        number = pixel.opening(captured(picture).maps[layer.path], view.filter, view.row, view.column)[0]
        _filter_number(number, layer.out_shape.c)
        st.segmented_control(
            "Order of the bars",
            ("channel", "product"),
            format_func={"channel": "channel", "product": "product"}.__getitem__,
            required=True,
            **state.widget(OneByOneView, "order"),
        )
    return picture


def _select_layer(
    field: str, label: str, options: tuple[str, ...], words: Callable[[str], str], width: int, of: str = ""
) -> None:
    """A choice for a field of the view. `of` is what `words` depend on: with other words it is another widget.

    A browser answers with the words that it shows; those that the widget knows no more would be no choice at all.
    """
    key = state.key(OneByOneView, field) + of
    st.session_state[key] = getattr(state.load(OneByOneView), field)

    def chosen() -> None:
        state.change(OneByOneView, **{field: st.session_state[key], **FRESH})

    st.selectbox(label, options, format_func=words, key=key, on_change=chosen, width=width)


def _layer_name(network: Network, branch: str) -> str:
    module = state.load(OneByOneView).module
    layer = pixel.layer(network, module, cast(BranchName, branch))
    return f"{layer.label}: {layer.in_shape.c} → {layer.out_shape.c}"


def _filter_number(number: int, width: int) -> None:
    key = "one:filter"
    st.session_state[key] = number

    def chosen() -> None:
        state.change(OneByOneView, filter=st.session_state[key])

    st.number_input(f"Filter (0–{width - 1})", 0, width - 1, key=key, on_change=chosen, width=125)


def one_pixel(scene: Scene) -> None:
    """The place, the bars, the sum, and what they say."""
    view = state.load(OneByOneView)
    row, column = scene.where
    place = pixel.pixel(scene.tensor, scene.weights[scene.number], float(scene.biases[scene.number]), row, column)
    data = board.probe(
        _picture_address(scene.picture.key, scene.picture),
        scene.picture.name,
        scene.layer,
        place,
        scene.where,
        scene.number,
        scene.run.maps[scene.layer.path][scene.number],
        cast(BarOrder, view.order),
        receptive_fields(scene.network)[scene.layer.reads],
        scene.network.input_shape[1],
    )
    title = f"{scene.picture.name} · {scene.network.title} · {view.module}, {scene.layer.label}, filter {scene.number}"
    said = leaves(_file_name(scene, f"filter-{scene.number}-bars"), title)
    pixel_probe(data, said, key="one:probe", on_place=partial(_take_place, scene.number))
    st.latex(pixel.sum_formula(place))
    outputs = pixel.all_outputs(scene.tensor, scene.weights, scene.biases, row, column)
    st.markdown(board.answer_verdict(place, scene.layer, outputs))
    with st.container(horizontal=True):
        badge(scene.network, switch=True)
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(OneByOneView,), key="one:reset")
        download(
            "Products as CSV",
            partial(files.pixel_table, place, float(scene.run.maps[scene.layer.path][scene.number][scene.where])),
            _file_name(scene, f"filter-{scene.number}-row-{row}-column-{column}.csv"),
            help="Every channel's value, weight and product here, then their sum, the bias and the ReLU.",
        )


@drawing(KEPT_MIXED)
def _picture_address(key: str, _picture: Picture) -> str:  # noqa: ARG001 the cache's key
    """The picture's square as a data address."""
    return encoding.data_url(encoding.jpeg(_picture.square(PICTURE_SIDE)))


def _file_name(scene: Scene, what: str) -> str:
    return file_name("one_by_one", what, network=scene.network.key, module=scene.layer.path)


def _take_place(number: int, row: int, column: int) -> None:
    state.change(OneByOneView, filter=number, row=row, column=column)


# All pixels


def all_pixels(scene: Scene) -> None:
    """The tensor before and after, and the number of filters."""
    view = state.load(OneByOneView)
    siblings = tuple(layer for layer in pixel.layers(scene.network, view.module) if layer.reads == scene.layer.reads)
    data, bank = _filter_bank(scene.network.key, scene.picture.key, view.module, scene.layer, siblings, scene.run)
    number = min(view.filters or scene.layer.out_shape.c, len(bank.weights))
    filter_bank(data, number, key="one:bank", on_number=_filters_drawn)
    sources = ", ".join(f"the {s.stop - s.start} of the {s.label}" for s in bank.sections if s.learned)
    rest = "" if bank.sections[-1].learned else " After them come filters with random weights, as before training."
    st.caption(
        "The first filters are the layer's own, so their maps are the network's. Further right come the module's "
        f"other 1×1 filters that read the same tensor: {sources}.{rest} Each map has its own scale from 0 (dark) to "
        "its maximum (bright); a struck-out map is zero everywhere."
    )
    title = f"{scene.picture.name} · {scene.network.title} · {view.module}, {scene.layer.label}"
    source = source_of(view)
    picture, reads = scene.picture, scene.layer.reads  # not the maps themselves: the session would keep them
    download(
        "Maps before and after as PNG",
        lambda: files.before_after_png(title, captured(picture).maps[reads], bank, number, siblings, source),
        _file_name(scene, f"{number}-filters.png"),
    )


@drawing(KEPT_MIXED)
def _filter_bank(
    network: str, picture: str, module: str, layer: OneByOneLayer, siblings: tuple[OneByOneLayer, ...], _run: Captured
) -> tuple[bytes, Bank]:
    """What the bank shows of a picture, and the bank; drawn once, for a click on the picture does not change it."""
    del network, picture
    bank = pixel.bank(layer.label, {sibling.label: learned(sibling.path) for sibling in siblings})
    tensor = _run.maps[layer.reads]
    after = pixel.apply(np.ascontiguousarray(tensor), bank.weights, bank.biases)
    return board.filter_bank_data(tensor, after, bank, siblings, module), bank


def _filters_drawn(number: int) -> None:
    """The browser draws that many maps; the address says so, and the maps are not sent again."""
    state.change(OneByOneView, filters=number)


# Questions and tasks


def predict(scene: Scene) -> None:
    """Questions from the current layer, place and number of filters."""
    view = state.load(OneByOneView)
    row, column = scene.where
    place = pixel.pixel(scene.tensor, scene.weights[scene.number], float(scene.biases[scene.number]), row, column)
    ask(
        one_by_one_questions(
            scene.layer, view.module, view.filters or scene.layer.out_shape.c, place, scene.number, scene.where
        )
    )


def try_this() -> None:
    """Three tasks that a click sets up."""
    wide = pixel.layer(EMBEDDED, "3b", "1x1")
    tasks = (
        (
            "Find a silent place",
            "The bars are sorted by the size of their product. Look for a place where the largest "
            "products are negative: what does the ReLU make of it?",
            {"module": "3a", "branch": "5x5", "order": "product", "row": 0, "column": 0},
            "",
        ),
        (
            f"Wider than {wide.in_shape.c}",
            f"Module 3b: its three 1×1 layers have more filters together than the {wide.in_shape.c} channels they "
            "read. Which of the new maps look like ones that went in?",
            {"module": "3b", "branch": "1x1", **FRESH, "filters": wide.in_shape.c + 32},
            PLACES_HEADING,
        ),
        (
            "What one layer cannot do",
            "The second layer's filter 1 adds red–green and green–red, without ReLU. Predict its picture, then switch "
            "the ReLU on.",
            {"mixer": PRESET_TABLES["both"].table, "second": SECOND, "relu": False},
            RELU_HEADING,
        ),
    )
    draw_tasks([Task(title, title, words, partial(_set_up, values), where) for title, words, values, where in tasks])


def _set_up(values: dict[str, object]) -> None:
    state.change(OneByOneView, **values)


def explain() -> None:
    """What a student gets wrong, answered."""
    st.subheader("In words")
    left, right = st.columns(2, gap="large")
    left.markdown(WHAT_IT_IS)
    right.markdown(WHAT_IT_IS_NOT)
