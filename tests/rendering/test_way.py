"""The way through the network as data: what is declared, what the network has computed, and where its parts lead."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.facts import MODULES
from viz.inference.answers import Answer
from viz.inference.capture import Captured, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.network.architecture import EMBEDDED, PAPER
from viz.network.costs import FLOPS_PER_MAC
from viz.notation.counting import USUAL, Counting
from viz.pictures.gallery import load_picture as gallery_picture
from viz.rendering import way
from viz.rendering.blocks import unpack
from viz.rendering.sprites import LEVELS

PAGES = way.WayAddresses("maps", "answers")
LARGEST = 130_000
pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def run() -> Captured:
    embedded = load_embedded()
    return capture(embedded, to_tensor(gallery_picture("cat"), embedded.preprocessing))


def pixels(png: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(png)))


def test_a_module_says_its_branches_as_the_paper_has_them() -> None:
    modules = way.way_modules(PAPER, USUAL, PAGES)
    assert [module["name"] for module in modules] == list(MODULES)
    first = modules[0]
    # Table 1: 64, 128, 32 and 32 filters. Multiplications of 3a at 28·28 places: 192·64; 192·96 + 9·96·128;
    # 192·16 + 25·16·32; 192·32: together 163,328 a place
    assert [branch["width"] for branch in first["branches"]] == [64, 128, 32, 32]
    assert [branch["work"] for branch in first["branches"]] == ["7.5 %", "79.0 %", "9.7 %", "3.8 %"]
    assert first["shape"] == "28×28×256"
    assert first["words"] == "4 branches, 256 channels, 128 M multiplications"
    assert [module["stage"] for module in modules] == list("334444455")


def test_the_same_counted_as_flops() -> None:
    usual, flops = (way.way_modules(PAPER, counting, PAGES)[0]["words"] for counting in (USUAL, Counting(flops=True)))
    assert FLOPS_PER_MAC == 2
    assert (usual.split(", ")[2], flops.split(", ")[2]) == ("128 M multiplications", "256 M FLOPs")


def test_parts_lead_to_their_pages() -> None:
    module = way.way_modules(PAPER, USUAL, PAGES)[3]
    address = urlsplit(module["branches"][2]["href"])
    assert (address.path, parse_qs(address.query)) == ("maps", {"module": ["4b"], "branch": ["5x5"]})
    assert module["href"] == "maps?module=4b"


def test_what_is_off_and_what_has_changed_is_marked() -> None:
    modules = way.way_modules(PAPER, USUAL, PAGES, off={("3b", "pool")}, change={"4a": 0.25})
    off = [(m["name"], b["branch"]) for m in modules for b in m["branches"] if b["off"]]
    assert off == [("3b", "pool")]
    assert {m["name"]: m["change"] for m in modules if "change" in m} == {"4a": 0.25}


def answer(*logits: float) -> Answer:
    return Answer("final", np.array(logits, np.float32))


def test_a_classifier_answers_with_its_likeliest_classes() -> None:
    classes = ["cup, mug", "cat", "dog", "bee"]
    heads = way.way_heads(PAPER, {"final": answer(0.0, np.log(2), -50.0, np.log(1))}, classes, PAGES)
    assert [head["head"] for head in heads] == ["final"]
    assert [guess["name"] for guess in heads[0]["guesses"]] == ["cat", "cup", "bee"]
    assert heads[0]["guesses"][0]["share"] == pytest.approx(0.5)
    assert heads[0]["guesses"][0]["percent"] == "50.0 %"
    assert (heads[0]["after"], heads[0]["href"]) == ("5b", "answers?label=1")


def test_without_a_run_the_declared_classifiers_stand_there_silent() -> None:
    heads = way.way_heads(PAPER, {}, (), PAGES)
    assert [(head["after"], head["guesses"], head["href"]) for head in heads] == [
        ("4a", [], "answers"), ("4d", [], "answers"), ("5b", [], "answers"),
    ]  # fmt: skip


def packed(run: Captured | None, **more: Any) -> tuple[dict[str, Any], list[bytes]]:
    modules = way.way_modules(EMBEDDED, USUAL, PAGES)
    data = way.way_data("k", b"picture", {"name": "cat", "hint": "eyes"}, modules, [], run, **more)
    assert len(data) <= LARGEST
    return unpack(data)


def test_every_module_has_its_mean_map_and_its_branches_strongest(run: Captured) -> None:
    header, blobs = packed(run)
    for module in header["modules"]:
        maps = run.output(module["name"])
        mean = maps.mean(0)
        expected = (mean - mean.min()) / (mean.max() - mean.min()) * (LEVELS - 1)
        np.testing.assert_allclose(pixels(blobs[module["map"]]), expected, atol=0.51)
        for branch in module["branches"]:
            sheet = pixels(blobs[branch["maps"]])
            own = run.branch(module["name"], branch["branch"])
            strongest = own[own.mean((1, 2)).argmax()]
            side = strongest.shape[0]
            assert sheet.shape == (2 * (side + 1), 5 * (side + 1))
            np.testing.assert_allclose(
                sheet[:side, :side],
                strongest / strongest.max() * (LEVELS - 1),
                atol=0.51 if strongest.any() else LEVELS,
            )


def test_before_the_network_has_run_only_the_picture_is_there() -> None:
    header, blobs = packed(None)
    assert blobs == [b"picture"]
    assert not any("map" in module for module in header["modules"])


def test_no_sheets_and_a_link_on(run: Captured) -> None:
    header, blobs = packed(run, sheets=False, start=("Begin", "lesson"))
    assert len(blobs) == 1 + len(MODULES)
    assert header["start"] == {"words": "Begin", "href": "lesson"}
