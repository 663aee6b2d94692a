"""Page 6's tasks: which maps end them, counted one by one with the network run a second way."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from pages.feature_maps import tasks_part, words
from pages.feature_maps.view import MapsView
from tests import plain_network
from viz.network.architecture import EMBEDDED
from viz.pictures import gallery
from viz.site import networks, picture_bar


@pytest.fixture(autouse=True)
def on_the_butterfly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's picture is the butterfly, in the embedded network."""
    loaded = networks.shared_network(EMBEDDED.key)
    captured = networks.captured
    monkeypatch.setattr(picture_bar, "current_picture", lambda: gallery.load_picture("monarch"))
    monkeypatch.setattr(networks, "captured", lambda picture: captured(picture, loaded))


def means(picture: str, branch: str, module: str = "inception3a") -> list[float]:
    layer = plain_network.BRANCHES[branch][-1]
    return [float(one.mean()) for one in plain_network.run(picture).maps[f"{module}.{layer}"]]


def test_the_weakest_maps_are_those_with_the_smallest_mean() -> None:
    first = plain_network.run("monarch").maps["conv1"].mean((1, 2))
    ends = tasks_part.weakest_map(MapsView(module="conv1"))
    assert {end["channel"] for end in ends} == set(np.flatnonzero(first <= first.min() + 1e-9).tolist())
    assert {end["layer"] for end in ends} == {"output"}
    silent = tasks_part.weakest_map(MapsView(module="3a", branch="3x3"))
    smallest = min(means("monarch", "3x3"))
    assert {end["channel"] for end in silent} == {
        n for n, mean in enumerate(means("monarch", "3x3")) if mean == smallest
    }


def test_a_telling_map_is_five_times_as_bright_on_one_picture() -> None:
    ends = tasks_part.telling_maps(MapsView(module="3a", with_picture="lemon"))
    wanted = {}
    for branch in ("1x1", "3x3", "5x5", "pool"):
        for channel, both in enumerate(zip(means("monarch", branch), means("lemon", branch), strict=True)):
            low, high = sorted(both)
            if high > 0 and high >= 5 * low:
                wanted[branch, channel] = high - low
    assert [(end["branch"], end["channel"]) for end in ends] == sorted(wanted, key=lambda place: -wanted[place])
    assert 0 < len(ends) < 256


@pytest.mark.parametrize(
    ("fields", "view", "reached"),
    [
        ({"module": "3a"}, MapsView(module="3a", range="map"), True),
        ({"module": "3a"}, MapsView(module="3b", range="map"), False),
        ({"module": "3a"}, MapsView(module="3a", range="branch"), False),
        ({"module": "3a", "compare": "picture"}, MapsView(module="3a", compare="module"), False),
        ({"module": "3a", "compare": "picture"}, MapsView(module="3a", compare="picture"), True),
    ],
)
def test_a_task_is_done_where_it_began_and_when_an_end_is_there(
    monkeypatch: pytest.MonkeyPatch, fields: Mapping[str, object], view: MapsView, reached: bool
) -> None:
    monkeypatch.setattr(tasks_part, "load", lambda _view: view)
    assert tasks_part._is_reached(fields, tasks_part.own_ranges) == reached


def test_the_end_is_shown_with_what_was_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    changes: list[dict[str, object]] = []

    def change(_view: type[MapsView], **values: object) -> MapsView:
        changes.append(values)
        return MapsView()

    monkeypatch.setattr(tasks_part, "change", change)
    fields = words.set_ups(EMBEDDED, "lemon")[1].fields
    tasks_part._reach(fields, lambda _view: [{"range": "map"}, {"range": "branch"}])
    tasks_part._set_up(fields)
    assert changes == [dict(fields), {"range": "map"}, {"channel": -1, **fields}]
