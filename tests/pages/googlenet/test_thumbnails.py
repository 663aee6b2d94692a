"""The maps in the boxes against the network's own, averaged here."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image

from pages.googlenet import thumbnails
from viz.graph.dot import has_map
from viz.graph.nodes import network_graph, openable
from viz.inference.capture import Captured
from viz.network.architecture import EMBEDDED


def test_every_box_with_places_has_its_mean_map(captured: Captured) -> None:
    maps = thumbnails._of_run((EMBEDDED.key, "test"), captured, "Espresso")
    wanted = {node.id for node in network_graph(EMBEDDED, openable(EMBEDDED)).nodes if has_map(node)}
    inside = {id for id in wanted if not id.startswith("aux")}
    assert inside <= maps["places"].keys()
    sheet = Image.open(io.BytesIO(base64.b64decode(maps["src"].partition(",")[2]))).convert("RGB")
    side, columns = maps["side"], maps["columns"]
    for path in ("conv1", "inception3a", "inception4c", "inception5b", "inception4c.branch2.0"):
        mean = captured.maps[path].mean(0)
        row, column = divmod(maps["places"][path], columns)
        tile = np.asarray(sheet)[row * side : (row + 1) * side, column * side : (column + 1) * side].astype(int)
        bright = (tile * (299, 587, 114)).sum(2)  # viridis gets lighter with every step
        rows, across = (np.arange(side) * length // side for length in mean.shape)
        shown = mean[rows[:, None], across]
        order = np.argsort(shown.ravel(), kind="stable")
        assert np.all(np.diff(bright.ravel()[order]) >= 0), path


def test_the_words_name_the_network_that_runs_and_the_picture(captured: Captured) -> None:
    words = thumbnails._of_run((EMBEDDED.key, "test"), captured, "Espresso")["words"]
    assert EMBEDDED.title in words
    assert "“Espresso”" in words
