"""The way through the network beside the switchboard: what is off is dark in it, and what changed behind that glows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.what_if.view import Scene, WhatIfView
from viz.network import edits
from viz.network.edits import Edits
from viz.pictures import encoding
from viz.site import conventions, state
from viz.site.components.way import way
from viz.site.drawn import drawing

if TYPE_CHECKING:
    from viz.inference.edited import Summary
    from viz.notation.counting import Counting

SIDE_BESIDE, QUALITY_BESIDE, KEPT = 160, 80, 32
"""Pixels of the picture and its quality as a JPEG; drawings that are kept."""


def way_beside(scene: Scene, intact: Summary, edited: Summary) -> None:
    """The picture and all modules with the edited run's mean maps; a module that is chosen in it is looked at."""
    names = scene.network.key, scene.picture.key, scene.edits
    packed = way_packed(names, conventions.counting(), scene, intact, edited)
    way(packed, scene.look, key="edits:way", on_open=_look_at)


def _look_at(module: str) -> None:
    state.change(WhatIfView, look=module)


@drawing(KEPT)
def way_packed(
    names: tuple[str, str, Edits],
    counting: Counting,
    _scene: Scene,
    _intact: Summary,
    _edited: Summary,
) -> bytes:
    """The drawing's data, by network, picture and edits (`names`).

    Each mean map is shown in the range of the intact one, so that a module that says less is darker.
    """
    from viz.rendering import way as drawn

    network, done = _scene.network, _scene.edits
    closed = {(name, branch) for name, all_ in edits.switched_off(done, network).items() for branch in all_}
    changes = {name: share for name, share in _edited.changes.items() if share}
    pages = drawn.WayAddresses("feature_maps", "classifiers")
    return drawn.way_data(
        " ".join(names[:2]),
        encoding.jpeg(_scene.picture.square(SIDE_BESIDE), QUALITY_BESIDE),
        {"name": _scene.picture.name, "hint": ""},
        drawn.way_modules(network, counting, pages, off=closed, change=changes),
        [],
        None,
        maps={m.name: drawn.shown_as(_edited.means[m.name][""], _intact.means[m.name][""]) for m in network.modules},
        layout="beside",
    )
