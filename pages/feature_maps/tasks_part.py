"""Feature maps: things to look for, and when they are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import cast

import numpy as np
from numpy.typing import NDArray

from pages.feature_maps import sheets, words
from pages.feature_maps.sheets import MapPlace
from pages.feature_maps.view import PICTURES, STRONGEST, MapsView
from viz.inference.capture import statistics
from viz.network.architecture import BRANCHES, BranchName
from viz.pictures import gallery
from viz.pictures.picture import Picture
from viz.site import networks, picture_bar, state
from viz.site.state import change, load
from viz.site.tasks import Goal, Task, draw_tasks


def try_this() -> None:
    """Tasks that a click sets up."""
    other = next(key for key in PICTURES if key != load(state.Shared).picture)
    set_ups = words.set_ups(networks.chosen_network().network, other)
    draw_tasks(
        [
            Task(
                wanted.title, wanted.title, wanted.text, partial(_set_up, wanted.fields), wanted.where,
                Goal(partial(_is_reached, wanted.fields, ends), partial(_reach, wanted.fields, ends), wanted.hint),
            )
            for wanted, ends in zip(set_ups, (weakest_map, own_ranges, telling_maps), strict=True)
        ]
    )  # fmt: skip


def _set_up(fields: Mapping[str, object]) -> None:
    change(MapsView, **{"channel": STRONGEST, **fields})


Ends = Callable[[MapsView], Sequence[Mapping[str, object]]]
"""The values of the view that end a task, the first of them to be shown."""


def _is_reached(fields: Mapping[str, object], ends: Ends) -> bool:
    view = load(MapsView)
    stayed = (name for name in ("module", "compare") if name in fields)
    if any(getattr(view, name) != fields[name] for name in stayed):
        return False
    return any(all(getattr(view, name) == value for name, value in end.items()) for end in ends(view))


def _reach(fields: Mapping[str, object], ends: Ends) -> None:
    view = change(MapsView, **fields)
    for end in ends(view)[:1]:
        change(MapsView, **end)


def _means(picture: Picture, view: MapsView, branch: str) -> NDArray[np.float32]:
    captured = networks.captured(picture)
    place = MapPlace(view.module, cast(BranchName, branch), "output", 0)
    return statistics(sheets.layer_maps(captured, sheets.resolve(captured, place))).mean


def weakest_map(view: MapsView) -> list[Mapping[str, object]]:
    """The output map with the smallest mean on the person's picture; all that are as small."""
    means = _means(picture_bar.current_picture(), view, view.branch)
    return [{"channel": int(channel), "layer": "output"} for channel in np.flatnonzero(means == means.min())]


def own_ranges(view: MapsView) -> list[Mapping[str, object]]:
    """Each map with a range of its own."""
    del view
    return [{"range": "map"}]


def telling_maps(view: MapsView) -> list[Mapping[str, object]]:
    """Output maps of which one picture's mean is so many times the other's, the most telling first."""
    pictures = (picture_bar.current_picture(), gallery.load_picture(view.with_picture))
    telling: list[tuple[float, Mapping[str, object]]] = []
    for branch in BRANCHES:
        low, high = np.sort([_means(picture, view, branch) for picture in pictures], axis=0)
        for channel in np.flatnonzero((high >= words.TELLING * low) & (high > 0)):
            end = {"branch": branch, "channel": int(channel), "layer": "output"}
            telling.append((float(high[channel] - low[channel]), end))
    return [end for _, end in sorted(telling, key=lambda pair: -pair[0])]
