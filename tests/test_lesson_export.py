"""What lessons 1 and 2 give away adds up, and its pictures hold every map."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PIL import Image

from viz import inception_panel, lesson_export, one_by_one, rgb_mixer
from viz.architecture import EMBEDDED, PAPER
from viz.feature_maps import Captured
from viz.inception_idea import Switches
from viz.map_export import BAND, MARGIN, SHEET_WIDTH
from viz.one_by_one import Array
from viz.palette import BRANCH_COLOURS, tint
from viz.shapes import Shape, trace


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def arrays(*shape: int, seed: int = 3) -> Array:
    return np.random.default_rng(seed).normal(0, 1, shape).astype(np.float32)


@pytest.mark.parametrize("bias", [-100.0, 100.0], ids=["silent", "active"])
def test_the_products_add_up_to_the_output(bias: float) -> None:
    tensor, weights = arrays(192, 4, 5), arrays(192, seed=4)
    table = rows(lesson_export.pixel_table(one_by_one.pixel(tensor, weights, bias, 3, 2), 0.5))
    channels, ends = table[:192], {row["channel"]: float(row["product"]) for row in table[192:]}
    assert [row["channel"] for row in channels] == [str(n) for n in range(192)]
    assert np.array([row["input"] for row in channels]).astype(np.float32).tolist() == tensor[:, 3, 2].tolist()
    assert np.array([row["weight"] for row in channels]).astype(np.float32).tolist() == weights.tolist()
    total = sum(float(row["input"]) * float(row["weight"]) for row in channels)
    assert list(ends) == ["sum", "bias", "sum + bias", "ReLU", "network"]
    assert ends["sum"] == pytest.approx(total)
    assert (ends["bias"], ends["network"]) == (bias, 0.5)
    assert ends["ReLU"] == pytest.approx(max(0, total + bias))


@pytest.mark.parametrize(("number", "bands"), [(3, 2), (16, 2), (17, 3)], ids=["some", "all-own", "one-sibling"])
def test_maps_before_and_after_stand_under_their_layers(number: int, bands: int) -> None:
    layers = one_by_one.layers(EMBEDDED, "3a")
    own, other = layers[2], layers[1]
    learned = {layer.label: (arrays(layer.out_shape.c, 192), arrays(layer.out_shape.c)) for layer in (own, other)}
    bank = one_by_one.bank(own.label, learned)
    png = lesson_export.before_after_png("Cat", np.abs(arrays(192, 28, 28)), bank, number, layers)
    page = Image.open(io.BytesIO(png)).convert("RGB")
    assert page.width == SHEET_WIDTH + 2 * MARGIN
    edge = [page.getpixel((MARGIN, y)) for y in range(page.height)]
    starts = [c for c, before in zip(edge[1:], edge, strict=False) if before == (255, 255, 255) != c]
    assert len([c for c in starts if c in _bands(own.branch, other.branch)]) == bands


def _bands(*branches: str) -> set[tuple[int, ...]]:
    colours = [tint(colour) for name, colour in BRANCH_COLOURS.items() if name in branches]
    return {tuple(bytes.fromhex(colour[1:])) for colour in (*colours, "#9AA5B1")}


def test_every_branch_has_its_strongest_maps_under_its_colour() -> None:
    rng = np.random.default_rng(5)
    steps = [step for step in trace(EMBEDDED) if step.module == "4a" and step.branch]
    maps = {step.path: rng.random(step.out_shape, dtype=np.float32) for step in steps}
    one = next(step.path for step in steps if step.branch == "1x1")
    maps[one][17] += 5
    run = Captured(EMBEDDED, maps, {})
    assert inception_panel.strongest(run, EMBEDDED, "4a", "1x1")[0].min() >= 5
    assert len(inception_panel.strongest(run, EMBEDDED, "4a", "5x5")) == inception_panel.SHOWN
    page = Image.open(io.BytesIO(lesson_export.branches_png("Cat", run, EMBEDDED, "4a"))).convert("RGB")
    edge = {page.getpixel((MARGIN, y)) for y in range(page.height)}
    assert {tuple(bytes.fromhex(colour[1:])) for colour in BRANCH_COLOURS.values()} <= edge


def test_the_mixer_shows_the_picture_and_every_output() -> None:
    first, second = rgb_mixer.PRESETS["sepia"].table, rgb_mixer.resized(rgb_mixer.SECOND, 3)
    planes = rgb_mixer.as_planes(np.full((32, 32, 3), 128, np.uint8))
    page = Image.open(io.BytesIO(lesson_export.mixer_png("Cat", planes, first, second, True)))
    assert page.height == 2 * BAND + (1 + 3 + 2) * (32 + BAND + MARGIN)


def test_channels_of_the_sound_module() -> None:
    table = rows(lesson_export.channel_table(PAPER.module("3a"), Shape(192, 28, 28), Switches()))
    assert [(r["branch"], r["first_channel"], r["last_channel"]) for r in table] == [
        ("1x1", "0", "63"), ("3x3", "64", "191"), ("5x5", "192", "223"), ("pool", "224", "415"),
        ("concatenation", "0", "415"),
    ]  # fmt: skip
    assert [(r["padding"], r["shape_hwc"]) for r in table[1:3]] == [("1", "28×28×128"), ("2", "28×28×32")]
    assert {r["fits"] for r in table} == {"yes"}
    assert table[-1]["out_channels"] == "416"


def test_a_broken_concatenation_has_no_channel_numbers() -> None:
    switches = Switches(convs="valid", pool_stride=2)
    table = rows(lesson_export.channel_table(PAPER.module("3a"), Shape(192, 28, 28), switches))
    assert {r["first_channel"] for r in table} == {""}
    assert [r["fits"] for r in table] == ["yes", "no", "no", "no", "no"]
    assert [r["shape_hwc"] for r in table] == ["28×28×64", "26×26×128", "24×24×32", "14×14×192", ""]


def test_the_tower_has_a_row_for_every_module() -> None:
    table = rows(lesson_export.growth_table(PAPER))
    assert table[0] == {"module": "3a", "naive_channels": str(192 + 64 + 128 + 32), "channels": "256"}
    assert [row["channels"] for row in table][-1] == "1024"
    assert len(table) == len(PAPER.modules)
