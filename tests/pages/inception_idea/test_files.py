"""What a person takes away from lesson 2."""

from __future__ import annotations

import csv
import io

import numpy as np
from PIL import Image

from pages.inception_idea import files, panel
from pages.inception_idea.naive import Switches
from tests.golden_pictures import leaves_as_before
from viz.inference.capture import Captured
from viz.network.architecture import EMBEDDED, PAPER
from viz.network.shapes import Shape, trace
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.sheets import MARGIN


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_branch_has_its_strongest_maps_under_its_colour() -> None:
    rng = np.random.default_rng(5)
    steps = [step for step in trace(EMBEDDED) if step.module == "4a" and step.branch]
    maps = {step.path: rng.random(step.out_shape, dtype=np.float32) for step in steps}
    one = next(step.path for step in steps if step.branch == "1x1")
    maps[one][17] += 5
    run = Captured(EMBEDDED, maps, {})
    assert panel.strongest_maps(run, EMBEDDED, "4a", "1x1")[0].min() >= 5
    assert len(panel.strongest_maps(run, EMBEDDED, "4a", "5x5")) == panel.MAPS_SHOWN
    page = Image.open(io.BytesIO(files.branches_png("Cat", run, EMBEDDED, "4a", "here"))).convert("RGB")
    edge = {page.getpixel((MARGIN, y)) for y in range(page.height)}
    assert {tuple(bytes.fromhex(colour[1:])) for colour in BRANCH_COLOURS.values()} <= edge
    leaves_as_before(page, "inception_idea-branches")


def test_channels_of_the_sound_module() -> None:
    table = rows(files.channel_table(PAPER.module("3a"), Shape(192, 28, 28), Switches()))
    assert [(r["branch"], r["first_channel"], r["last_channel"]) for r in table] == [
        ("1x1", "0", "63"), ("3x3", "64", "191"), ("5x5", "192", "223"), ("pool", "224", "415"),
        ("concatenation", "0", "415"),
    ]  # fmt: skip
    assert [(r["padding"], r["shape_hwc"]) for r in table[1:3]] == [("1", "28×28×128"), ("2", "28×28×32")]
    assert {r["fits"] for r in table} == {"yes"}
    assert table[-1]["out_channels"] == "416"


def test_a_broken_concatenation_has_no_channel_numbers() -> None:
    switches = Switches(convs="valid", pool_stride=2)
    table = rows(files.channel_table(PAPER.module("3a"), Shape(192, 28, 28), switches))
    assert {r["first_channel"] for r in table} == {""}
    assert [r["fits"] for r in table] == ["yes", "no", "no", "no", "no"]
    assert [r["shape_hwc"] for r in table] == ["28×28×64", "26×26×128", "24×24×32", "14×14×192", ""]


def test_the_tower_has_a_row_for_every_module() -> None:
    table = rows(files.growth_table(PAPER))
    assert table[0] == {"module": "3a", "naive_channels": str(192 + 64 + 128 + 32), "channels": "256"}
    assert [row["channels"] for row in table][-1] == "1024"
    assert len(table) == len(PAPER.modules)
