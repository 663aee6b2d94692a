"""What a person takes away from lesson 6."""

from __future__ import annotations

import csv
import io
import json

import numpy as np
import pytest
from PIL import Image

from pages.feature_maps import files
from pages.feature_maps.sheets import MapPlace
from tests.drawn_words import written
from tests.golden_pictures import leaves_as_before
from viz.inference.capture import Captured
from viz.inference.weights import Loaded
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.shapes import trace
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL
from viz.pictures.picture import Picture
from viz.rendering.sheets import BAND, LINE, MARGIN


def test_numbers_to_take_away_are_the_maps_with_all_that_made_them(captured: Captured, loaded: Loaded) -> None:
    picture = Picture.of("Katze ×", np.arange(60 * 90 * 3, dtype=np.uint8).reshape(60, 90, 3)).with_crop(0.0, 0.0)
    about = files.about_run(
        picture, loaded.preprocessing, "Inception Explorer 1.2.3", "http://x/feature_maps?module=5a"
    )
    square = picture.square(224)
    arrays = np.load(io.BytesIO(files.npz(captured, "5a", about, square)), allow_pickle=False)
    steps = [step for step in trace(EMBEDDED) if step.module == "5a" and step.branch]
    assert sorted(arrays) == sorted(["about", "input", "picture", *(step.path for step in steps)])
    for step in steps:
        np.testing.assert_array_equal(arrays[step.path], captured.maps[step.path])
    np.testing.assert_array_equal(arrays["input"], captured.maps["input"])
    np.testing.assert_array_equal(arrays["picture"], square)
    assert "Katze ×" in str(arrays["about"]), "as it is read, not as numbers of signs"
    said = json.loads(str(arrays["about"]))
    assert said["picture_size"] == {"height": 60, "width": 90}
    assert said["network"] == {"key": "embedded", "title": EMBEDDED.title}
    assert (said["module"], said["picture"], said["crop"]) == ("5a", "Katze ×", {"x": 0, "y": 0, "side": 60})
    assert said["preprocessing"]["mean"] == list(loaded.preprocessing.mean)
    assert (said["made_with"], said["address"]) == ("Inception Explorer 1.2.3", "http://x/feature_maps?module=5a")
    assert [branch["name"] for branch in said["branches"]] == list(BRANCHES)
    outputs = [arrays[branch["paths"][-1]] for branch in said["branches"]]
    np.testing.assert_array_equal(np.concatenate(outputs), captured.output("5a"))


@pytest.mark.parametrize("title", ["Cat", "ねこ ☃ ×"], ids=["latin", "other-scripts"])
def test_picture_to_take_away(captured: Captured, title: str) -> None:
    png = files.sheet_png(captured, "5b", title, "made here", order="strength", of="module", included="reduce")
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    for branch in BRANCHES:
        assert tuple(bytes.fromhex(BRANCH_COLOURS[branch][1:])) in colours


def test_a_first_convolution_is_taken_away_like_a_module(captured: Captured) -> None:
    square = np.zeros((224, 224, 3), np.uint8)
    arrays = np.load(io.BytesIO(files.npz(captured, "conv1", {}, square)), allow_pickle=False)
    assert sorted(arrays) == ["about", "conv1", "input", "picture"]
    np.testing.assert_array_equal(arrays["conv1"], captured.maps["conv1"])
    assert json.loads(str(arrays["about"]))["branches"] == []
    png = files.sheet_png(captured, "conv1", "Cat", "x", order="channel", of="map", included="all")
    colours = {colour for _, colour in Image.open(io.BytesIO(png)).convert("RGB").getcolors(1 << 20) or ()}
    assert tuple(bytes.fromhex(NEUTRAL[1:])) in colours


PLACE = MapPlace("3a", "5x5", "output", 6)


def test_the_enlarged_map_leaves_with_its_name_scale_and_picture(
    captured: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    square = np.full((224, 224, 3), (255, 0, 0), np.uint8)
    picture, words = written(
        monkeypatch, lambda: files.map_png(captured, PLACE, square, "Katze · 3a", "Inception Explorer 1 · http://x/m")
    )
    values = captured.maps["inception3a.branch3.1"][6]
    assert "3a · 5x5 · channel 6, in the concatenation: channel 198 (0 to 255) · 28x28" in words  # 64 + 128 + 6
    assert "Katze · 3a" in words
    assert "Inception Explorer 1 · http://x/m" in words
    assert f"{values.max():.3g}: mean {values.mean():.3g}, zero at {100 * (values == 0).mean():.1f} %" in words
    left, top = MARGIN, 2 * BAND - MARGIN + LINE + BAND
    assert picture.getpixel((left + files.ENLARGED + 12, top)) == (255, 0, 0), "the picture stands beside it"
    row, column = np.unravel_index(values.argmax(), values.shape)
    side = files.ENLARGED // 28
    brightest = picture.getpixel((left + int(column) * side + 3, top + int(row) * side + 3))
    assert brightest == (253, 231, 37), "the last colour of viridis"
    leaves_as_before(picture, "feature_maps-enlarged")


def test_the_enlarged_map_leaves_as_numbers(captured: Captured) -> None:
    rows = list(csv.DictReader(io.StringIO(files.map_table(captured, PLACE))))
    values = np.array([float(row["value"]) for row in rows], np.float32).reshape(28, 28)
    np.testing.assert_array_equal(values, captured.maps["inception3a.branch3.1"][6])
    assert (rows[-1]["row"], rows[-1]["column"]) == ("27", "27")
