"""What a person takes away from lesson 6."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from pages.feature_maps import files
from viz.inference.capture import Captured
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.shapes import trace
from viz.notation.palette import BRANCH_COLOURS


def test_numbers_to_take_away_are_the_maps(captured: Captured) -> None:
    arrays = np.load(io.BytesIO(files.npz(captured, "5a")))
    steps = [step for step in trace(EMBEDDED) if step.module == "5a" and step.branch]
    assert sorted(arrays) == sorted(step.path for step in steps)
    for step in steps:
        np.testing.assert_array_equal(arrays[step.path], captured.maps[step.path])


@pytest.mark.parametrize("title", ["Cat", "ねこ ☃ ×"], ids=["latin", "other-scripts"])
def test_picture_to_take_away(captured: Captured, title: str) -> None:
    png = files.sheet_png(captured, "5b", title, order="strength", of="module", included="reduce")
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    for branch in BRANCHES:
        assert tuple(bytes.fromhex(BRANCH_COLOURS[branch][1:])) in colours
