"""Lesson 1's steps on the picture's own colours: an editable 1×1, and the proof about two in a row."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from pages.one_by_one import board, files, mixer, pixel
from pages.one_by_one.board import PICTURE_SIDE
from pages.one_by_one.components import weight_table
from pages.one_by_one.mixer import PRESET_TABLES, RGB, Preset, Table
from pages.one_by_one.pixel import Array
from pages.one_by_one.pixel_part import in_header
from pages.one_by_one.view import OneByOneView
from viz.pictures import encoding
from viz.pictures.picture import Picture
from viz.site import address, state, styles
from viz.site.downloads import download, edit_words, file_name, source_of
from viz.site.drawn import drawing

OWN_WEIGHTS = "Your own weights"
KEPT_MIXED = 24
"""Mixed pictures that are kept, for all sessions together."""


def mix_colours() -> None:
    """An editable 1×1 on red, green and blue, with the picture that each of its filters makes."""
    picture = in_header("colours")
    table = state.load(OneByOneView).mixer
    preset = _preset_of(table)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _select_preset(table)
        st.markdown(preset.hint if preset else "Type any weights.", width="content")
    weight_table(_mix(picture.key, table, picture), key="one:mixer", on_table=lambda text: _edit("mixer", text))


def two_layers() -> None:
    """Two 1×1 layers in a row, the switch of the ReLU between them, and the one layer that may do the same."""
    picture = in_header("two-layers")
    view = state.load(OneByOneView)
    both = _stack(picture.key, view.first, view.second_table, view.relu, picture)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.toggle("ReLU between", **state.widget(OneByOneView, "relu"))
        with st.popover("As one layer"):
            st.markdown("Without the ReLU:")
            st.latex(board.matrix(both.proof.table))
            _pictures_download(picture, view)
        st.button(
            "Reset", icon=":material/restart_alt:", on_click=state.reset, args=(OneByOneView,), key="one:reset-layers"
        )
    st.html(styles.one_under_another("one-layers"))
    with st.container(key="one-layers"):
        first, second = st.columns(2, gap="medium")
    with first:
        weight_table(both.first, key="one:first", on_table=lambda text: _edit("first", text))
    with second:
        weight_table(both.second, key="one:second", on_table=lambda text: _edit("second", text))
    st.markdown(board.proof_text(both.proof, view.relu))


class Stacked(NamedTuple):
    """Two tables with their pictures, and how far they are from the one table for both."""

    first: board.WeightTable
    second: board.WeightTable
    proof: mixer.Proof


@drawing(KEPT_MIXED)
def _mix(picture: str, table: Table, _picture: Picture) -> board.WeightTable:  # noqa: ARG001 the cache's key
    """Run a table on the picture; drawn once, for a click on the picture does not change it."""
    planes = _planes(_picture)
    outputs = pixel.apply(planes, table.weights, table.biases)
    title = f"{RGB} → {len(table.rows)}, then ReLU"
    entering = _coloured(planes, "in: your picture", "Your picture in its own colours")
    words, alt = "out: the three as red, green, blue", "Your picture with the outputs as red, green and blue"
    after = [_coloured(outputs, words, alt)] if len(outputs) == RGB else []
    return board.weight_table_data(title, table, board.rgb_heads(), outputs, "filter", before=[entering], after=after)


@drawing(KEPT_MIXED)
def _stack(picture: str, first: Table, second: Table, relu: bool, _picture: Picture) -> Stacked:  # noqa: ARG001 the key
    """Run both tables on the picture; drawn once, as above."""
    planes = _planes(_picture)
    between = pixel.apply(planes, first.weights, first.biases, relu)
    proof = mixer.proof(planes, first, second, relu)
    title = f"First: {RGB} → {len(first.rows)}, {'then' if relu else 'no'} ReLU"
    then = f"Second: {second.channels} → {len(second.rows)}"
    heads = board.second_heads(second.channels)
    single = board.plane(proof.single[0])
    single_plane: board.Output = {
        "src": single["src"],
        "alt": "The first output of the single layer",
        "words": f"one layer for both: {single['words']}",
    }
    return Stacked(
        board.weight_table_data(title, first, board.rgb_heads(), between, "filter"),
        board.weight_table_data(then, second, heads, proof.stacked, "filter", after=[single_plane]),
        proof,
    )


def _planes(picture: Picture) -> Array:
    return mixer.as_planes(picture.square(PICTURE_SIDE))


def _coloured(planes: Array, words: str, alt: str) -> board.Output:
    return {"src": encoding.data_url(encoding.jpeg(board.colour_picture(planes))), "alt": alt, "words": words}


def _pictures_download(picture: Picture, view: OneByOneView) -> None:
    weights = {name: text for name, text in address.encode(view).items() if name in ("first", "second", "relu")}
    first, second, relu, source = view.first, view.second_table, view.relu, source_of(view)
    title = f"{picture.name} · two 1x1 layers"
    download(
        "These pictures as PNG",
        lambda: files.mixer_png(title, _planes(picture), first, second, relu, source),
        file_name("one_by_one", "two-1x1-layers", edit=edit_words(weights), suffix=".png"),
    )


def _edit(field: str, text: str) -> None:
    state.change(OneByOneView, **{field: text})


def _preset_of(table: Table) -> Preset | None:
    return next((preset for preset in PRESET_TABLES.values() if preset.table == table), None)


def _select_preset(table: Table) -> None:
    key = "one:preset"
    names = {preset.title: preset for preset in PRESET_TABLES.values()}
    preset = _preset_of(table)
    state.tell_widget(key, preset.title if preset else OWN_WEIGHTS)

    def chosen() -> None:
        if (preset := names.get(st.session_state[key])) is not None:
            state.change(OneByOneView, mixer=preset.table)

    st.selectbox("Weights", (*names, OWN_WEIGHTS), key=key, on_change=chosen, width=260, label_visibility="collapsed")
