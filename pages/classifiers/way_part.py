"""The way through the network in one row, above the three answers that are given along it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from viz.inference.answers import Answer
from viz.pictures import encoding
from viz.site import conventions
from viz.site.components.way import way
from viz.site.drawn import drawing

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.notation.counting import Counting
    from viz.pictures.picture import Picture

SIDE_IN_ROW, KEPT_ROWS = 32, 32
"""Pixels of the picture, which the row does not show; drawings that are kept."""


def way_to_answers(picture: Picture, loaded: Loaded, run: Captured, answers: Mapping[str, Answer]) -> None:
    """All modules with their mean maps, marked where a classifier answers; each leads to its maps."""
    names = loaded.network.key, picture.key
    packed = _row_packed(names, conventions.counting(), picture, loaded, run, answers)
    way(packed, "", key="heads:way", on_open=lambda _module: None)


@drawing(KEPT_ROWS)
def _row_packed(
    names: tuple[str, str],
    counting: Counting,
    _picture: Picture,
    _loaded: Loaded,
    _run: Captured,
    _answers: Mapping[str, Answer],
) -> bytes:
    """The drawing's data, by network and picture (`names`)."""
    from viz.rendering import way as drawn

    network, pages = _loaded.network, drawn.WayAddresses("feature_maps", "classifiers")
    return drawn.way_data(
        " ".join(names),
        encoding.jpeg(_picture.square(SIDE_IN_ROW)),
        {"name": _picture.name, "hint": ""},
        drawn.way_modules(network, counting, pages),
        drawn.way_heads(network, _answers, _loaded.classes, pages),
        _run,
        sheets=False,
        layout="row",
    )
