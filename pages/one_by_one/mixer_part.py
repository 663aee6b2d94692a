"""Lesson 1's last part: an editable 1×1 on the picture's own colours, and the proof about two in a row."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from pages.one_by_one import board, files, mixer, pixel
from pages.one_by_one.board import PICTURE_SIDE
from pages.one_by_one.components import weight_table
from pages.one_by_one.mixer import PRESET_TABLES, RGB, Table
from pages.one_by_one.page import KEPT_MIXED, RELU_HEADING, OneByOneView
from pages.one_by_one.pixel import Array
from viz.pictures import encoding
from viz.pictures.picture import Picture
from viz.site import address, state
from viz.site.downloads import download, edit_words, file_name, source_of
from viz.site.drawn import drawing
from viz.site.picture_bar import current_picture

OWN_WEIGHTS = "Your own weights"
INTRODUCTION = (
    "Your picture has three channels, so a 1×1 filter on it is three weights and a bias. Type some, or choose a "
    "preset, and see the picture that each filter makes."
)


@state.part
def colour_mixer() -> None:
    """The editable 1×1 on red, green and blue, and the proof about two in a row."""
    st.subheader(RELU_HEADING)
    st.markdown(INTRODUCTION)
    picture = current_picture()
    view = state.load(OneByOneView)
    first, second = view.mixer, view.second_table
    mixed = _mix(picture.key, first, second, view.relu, picture)
    proof = mixed.proof
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _table_presets(first)
        st.toggle("ReLU behind the first layer", **state.widget(OneByOneView, "relu"))
    left, right = st.columns([3, 1], gap="medium")
    with left:
        weight_table(mixed.first, key="one:first", on_table=lambda text: _edit("mixer", text))
    with right:
        words = "in: red, green and blue of your picture"
        st.image(mixed.picture, caption=words, alt="Your picture in its own colours")
        if mixed.colour:
            words = "out: the three outputs as a colour picture"
            st.image(mixed.colour, caption=words, alt="Your picture with the outputs as red, green and blue")
    st.markdown("**Two 1×1 layers in a row: are they more than one?** A second 1×1 reads the first one's outputs.")
    left, right = st.columns(2, gap="medium")
    with left:
        weight_table(mixed.second, key="one:second", on_table=lambda text: _edit("second", text))
    with right:
        st.markdown("Multiplied out, the two tables are one single layer:")
        st.latex(board.matrix(proof.table))
        (st.warning if view.relu and proof.largest > 1e-5 else st.info)(board.proof_text(proof, view.relu))
        words = f"output 0 of the single layer: {mixed.single['words']}"
        st.image(
            mixed.single["src"],
            caption=words,
            width=PICTURE_SIDE,
            alt="The single layer's first output on your picture",
        )
    weights = {name: text for name, text in address.encode(view).items() if name in ("mixer", "second", "relu")}
    source = source_of(view)
    download(
        "These pictures as PNG",
        lambda: files.mixer_png(
            f"{picture.name} · two 1x1 layers",
            mixer.as_planes(picture.square(PICTURE_SIDE)),
            first,
            second,
            view.relu,
            source,
        ),
        file_name("one_by_one", "two-1x1-layers", edit=edit_words(weights), suffix=".png"),
    )


class Mixed(NamedTuple):
    """The two tables and the one that does both, with their pictures, what went in, as colours (if any); the proof."""

    first: board.WeightTable
    second: board.WeightTable
    single: board.OutputPicture
    picture: bytes
    colour: bytes
    proof: mixer.Proof


@drawing(KEPT_MIXED)
def _mix(picture: str, first: Table, second: Table, relu: bool, _picture: Picture) -> Mixed:
    """Run both tables on the picture; drawn once, for a click on the picture does not change it."""
    del picture
    planes = mixer.as_planes(_picture.square(PICTURE_SIDE))
    between = pixel.apply(planes, first.weights, first.biases, relu)
    proof = mixer.proof(planes, first, second, relu)
    title = f"First layer: {RGB} → {len(first.rows)}" + (", then ReLU" if relu else ", no ReLU")
    then = f"Second layer: {second.channels} → {len(second.rows)}"
    heads = board.second_heads(second.channels)
    return Mixed(
        board.weight_table_data(title, first, board.rgb_heads(), between, "filter"),
        board.weight_table_data(then, second, heads, proof.stacked, "second filter"),
        board.plane(proof.single[0]),
        _planes_jpeg(planes),
        _planes_jpeg(between) if len(between) == RGB else b"",
        proof,
    )


def _planes_jpeg(planes: Array) -> bytes:
    return encoding.jpeg(board.colour_picture(planes))


def _edit(field: str, text: str) -> None:
    state.change(OneByOneView, **{field: text})


def _table_presets(table: Table) -> None:
    key = "one:preset"
    names = {preset.title: preset for preset in PRESET_TABLES.values()}
    st.session_state[key] = next((n for n, preset in names.items() if preset.table == table), OWN_WEIGHTS)

    def chosen() -> None:
        preset = names.get(st.session_state[key])
        if preset:
            state.change(OneByOneView, mixer=preset.table)

    st.selectbox("Weights", (*names, OWN_WEIGHTS), key=key, on_change=chosen, width=260)
    hint = next((preset.hint for preset in names.values() if preset.table == table), "Type any weights.")
    st.caption(hint)
