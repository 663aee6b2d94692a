"""What can be taken away from page 8 besides the network: buttons, each with a file that is made at the click."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.what_if import board, comparison, files
from pages.what_if.view import Scene, WhatIfView
from viz.inference.answers import Answer
from viz.network import edits
from viz.rendering.table import answers_table
from viz.site import state
from viz.site.downloads import download, file_name, source_of

if TYPE_CHECKING:
    from viz.inference.edited import Summary


def scene_file(scene: Scene, what: str, *, module: str = "") -> str:
    """What a file of the scene is called, without its suffix."""
    return file_name("what_if", what, network=scene.network.key, module=module, edit=edits.write(scene.edits))


def both_answers_away(scene: Scene, intact: Mapping[str, Answer], edited: Mapping[str, Answer]) -> None:
    """The answers of both networks as CSV and as a picture."""
    network, said = scene.network, (scene.loaded.classes, scene.loaded.trained_heads, intact, edited)
    origin, stem = _edited_run(scene), scene_file(scene, "answers")
    download(
        "Both answers as CSV",
        partial(answers_table, *said),
        f"{stem}.csv",
        help="The probability of every class from each classifier, in the intact and in the edited network.",
    )
    download(
        "Both answers as PNG",
        lambda: files.both_answers_png(origin, comparison.answer_cards(network, *said)),
        f"{stem}.png",
    )


def mean_maps_away(scene: Scene, intact: Summary, edited: Summary) -> None:
    """The mean maps of the chosen module and of the next one as a picture and as numbers."""
    network, module, origin = scene.network, scene.look, _edited_run(scene)
    two_modules = comparison.with_the_next(network, module)
    maps = ({name: intact.means[name] for name in two_modules}, {name: edited.means[name] for name in two_modules})
    stem = scene_file(scene, "mean-maps", module=module)
    with st.popover("Download"):
        download("Mean maps as PNG", lambda: files.maps_png(origin, module, maps), f"{stem}.png")
        download(
            "Mean maps as CSV",
            lambda: files.maps_table(network, module, maps),
            f"{stem}.csv",
            help="A row for each place of each map, with the mean over its channels in both networks.",
        )


def _edited_run(scene: Scene) -> files.EditedRun:
    said = [board.words(edit, scene.network) for edit in scene.edits]
    return files.EditedRun(scene.picture.name, scene.network, said, source_of(state.load(WhatIfView)))
