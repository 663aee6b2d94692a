"""What the four windows are sent: read as the browser reads it, it gives the network's own numbers."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from pages.inception_idea import windows
from viz.inference.capture import Captured, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import Loaded, load_embedded
from viz.inference.windows import strongest
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.pictures.gallery import GALLERY
from viz.pictures.gallery import load_picture as gallery_picture
from viz.pictures.picture import Picture
from viz.rendering.blocks import unpack
from viz.rendering.sprites import LEVELS, palette

NAMES = [module.name for module in EMBEDDED.modules]
LARGEST = 150_000
AUTO: dict[BranchName, int] = dict.fromkeys(BRANCHES, -1)
pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def embedded() -> Loaded:
    return load_embedded()


@pytest.fixture(scope="module")
def cup() -> Picture:
    return gallery_picture("espresso")


@pytest.fixture(scope="module")
def run(embedded: Loaded, cup: Picture) -> Captured:
    return capture(embedded, to_tensor(cup, embedded.preprocessing))


def sent(
    embedded: Loaded, run: Captured, cup: Picture, module: str, **wanted: int
) -> tuple[dict[str, Any], list[bytes]]:
    """The header and the blobs for a module, with the strongest filters but for those that are `wanted`."""
    filters = windows.chosen_filters(run, module, {b: wanted.get(f"filter{b}", -1) for b in BRANCHES})
    data = windows.windows_data(embedded.model, run, cup, module, filters)
    assert len(data) <= LARGEST
    return unpack(data)


def value_at(shares: NDArray[np.float32], kernel: int, bias: float, row: int, column: int) -> float:
    """The filter's value at a place, one share after the other."""
    reach, (_, height, width), total = kernel // 2, shares.shape, bias
    for offset in range(kernel * kernel):
        r, c = row + offset // kernel - reach, column + offset % kernel - reach
        if 0 <= r < height and 0 <= c < width:
            total += float(shares[offset, r, c])
    return max(0.0, total)


@pytest.mark.parametrize("module", NAMES)
def test_what_is_sent_gives_the_networks_own_numbers(
    embedded: Loaded, run: Captured, cup: Picture, module: str
) -> None:
    header, blobs = sent(embedded, run, cup, module, filter3x3=1, filterpool=5)
    side = header["rows"]
    assert (header["channels"], side, header["columns"]) == run.module_input(module).shape
    for part in header["branches"]:
        maps = np.frombuffer(blobs[part["numbers"]], np.float32).reshape(-1, side, side)
        kernel = 1 if part["pool"] else part["kernel"]
        first = 1 if part["pool"] else 0
        assert len(maps) == first + kernel * kernel + 1
        network = run.branch(module, part["branch"])[part["filter"]]
        for row, column in ((0, 0), (side // 2, side // 3), (side - 1, side - 1), (1, side - 2)):
            found = value_at(maps[first:-1], kernel, part["bias"], row, column)
            assert found == pytest.approx(float(network[row, column]), abs=1e-4, rel=1e-4)
    assert header["branches"][1]["filter"] == 1
    assert header["branches"][3]["filter"] == 5
    assert header["branches"][0]["filter"] == strongest(run, module, "1x1")


def test_the_pools_window_is_a_channel_of_the_modules_input(embedded: Loaded, run: Captured, cup: Picture) -> None:
    header, blobs = sent(embedded, run, cup, "4b")
    pool = header["branches"][3]
    maps = np.frombuffer(blobs[pool["numbers"]], np.float32).reshape(-1, 14, 14)
    assert maps[0].tolist() == run.module_input("4b")[pool["pool"]["channel"]].tolist()


def test_the_heat_is_the_mean_over_all_channels(embedded: Loaded, run: Captured, cup: Picture) -> None:
    _, blobs = sent(embedded, run, cup, "5a")
    mean = [[float(np.mean([float(v) for v in run.module_input("5a")[:, r, c]])) for c in range(7)] for r in range(7)]
    assert np.frombuffer(blobs[2], np.float32).reshape(7, 7) == pytest.approx(np.array(mean), abs=1e-5)


def test_words_say_what_each_window_reads(embedded: Loaded, run: Captured, cup: Picture) -> None:
    header, _ = sent(embedded, run, cup, "3a")
    assert [part["words"] for part in header["branches"]] == [
        "1 place × 192 channels",
        "9 places × 96 channels, after a 1×1",
        "25 places × 16 channels, after a 1×1",
        "the largest of 9 per channel, then a 1×1 over 192 channels",
    ]
    assert [part["filters"] for part in header["branches"]] == [64, 128, 32, 32]


@pytest.mark.parametrize("item", GALLERY, ids=lambda item: item.key)
def test_the_picture_is_grey_and_light(item: Any) -> None:
    file = windows.grey_file(gallery_picture(item.key))
    picture = Image.open(io.BytesIO(file))
    assert (picture.mode, picture.size) == ("L", (windows.GREY_SIDE,) * 2)
    assert len(file) <= windows.GREY_BYTES


def test_the_colours_are_the_scales_one_after_the_other(embedded: Loaded, run: Captured, cup: Picture) -> None:
    header, blobs = sent(embedded, run, cup, "5b")
    tables = np.frombuffer(blobs[1], np.uint8).reshape(3, LEVELS, 3)
    assert header["scales"] == ["heat", "sequential", "diverging"]
    for table, scale in zip(tables, windows.SCALES_SENT, strict=True):
        assert table.tolist() == palette(scale)[:LEVELS, :3].tolist()


@pytest.mark.parametrize("module", NAMES)
def test_the_windows_open_where_each_of_them_says_something(run: Captured, module: str) -> None:
    filters = windows.chosen_filters(run, module, AUTO)
    row, column = windows.opening_place(run, module, filters)
    side = run.module_input(module).shape[1]
    assert 2 <= row < side - 2
    assert 2 <= column < side - 2
    assert min(float(run.branch(module, b)[filters[b]][row, column]) for b in BRANCHES) > 0


def test_a_silent_filter_leaves_the_place_to_the_others(captured: Captured) -> None:
    maps = dict(captured.maps)
    path = EMBEDDED.module("3a").path
    output = np.zeros_like(maps[path])
    output[0, 9, 4] = 1.0
    maps[path] = output
    silent = Captured(EMBEDDED, maps, captured.logits)
    assert windows.opening_place(silent, "3a", dict.fromkeys(BRANCHES, 0)) == (9, 4)


def quality(file: bytes) -> int:
    """The quality that Pillow wrote a JPEG file with, found by its tables."""
    for quality in range(1, 96):
        again = io.BytesIO()
        Image.new("L", (8, 8)).save(again, "JPEG", quality=quality)
        if Image.open(again).quantization == Image.open(io.BytesIO(file)).quantization:  # type: ignore[attr-defined]
            return quality
    return 0


def test_a_busy_picture_is_drawn_worse_and_worse_until_it_is_light() -> None:
    rng = np.random.default_rng(7)
    flat, noise = (
        np.full((224, 224, 3), 90, np.uint8),
        rng.choice(np.array([0, 255], np.uint8), (224, 224, 1)).repeat(3, 2),
    )
    found = []
    for share in (0, 0.2, 0.35, 0.6, 1):
        mixed = (flat * (1 - share) + noise * share).astype(np.uint8)
        found.append(quality(windows.grey_file(Picture.of("p", mixed))))
    assert found == sorted(found, reverse=True)
    assert set(found) <= {70, 50, 30, 15, 5}
    assert (found[0], found[-1]) == (70, 5)


def test_the_weakest_of_the_four_decides_where_they_open(captured: Captured) -> None:
    maps = dict(captured.maps)
    output = np.zeros_like(maps["inception3a"])
    for start in (0, 64, 192, 224):
        output[start, 2, 2] = 10.0  # each one's largest value, four times as far as the place that is looked for
        output[start, 9, 4] = 5.0
        output[start, 20, 20] = 9.0
    output[0, 2, 2], output[0, 20, 20], output[0, 0, 0] = 1.0, 4.0, 10.0
    run = Captured(EMBEDDED, maps | {"inception3a": output}, captured.logits)
    assert windows.opening_place(run, "3a", dict.fromkeys(BRANCHES, 0)) == (9, 4)
