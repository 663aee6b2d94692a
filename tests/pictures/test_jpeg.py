"""JPEG files with a fault in their scans, which libjpeg fills with grey without a word, and with more than one EXIF."""

from __future__ import annotations

import contextlib
import io
import random
import struct

import numpy as np
import pytest
from PIL import Image

from tests.image_files import BLUE, GREEN, RED, WHITE, exif, jpeg_with, saved, segment
from viz.pictures.errors import BrokenFileError, ImageError
from viz.pictures.jpeg import _check_restarts, _Frame
from viz.pictures.reading import read

NEAR = 5.0
"""Mean difference of a channel, in levels, up to which two decodes show nearly the same."""


def _photograph() -> Image.Image:
    """Something with detail everywhere, so that no stretch of it looks like another."""
    x, y = np.meshgrid(np.arange(200), np.arange(280))
    waves = np.stack([np.sin(x / 9 + y / 30) * 100 + 128, np.cos(y / 11) * 100 + 128, (x + y) % 256], axis=-1)
    grain = np.random.default_rng(3).normal(0, 12, waves.shape)
    return Image.fromarray((waves + grain).clip(0, 255).astype(np.uint8))


KINDS: dict[str, dict[str, object]] = {
    "restart-every-row": {"restart_marker_rows": 1},
    "restart-every-other-row": {"restart_marker_rows": 2},
    "no-restart": {},
    "grey": {"restart_marker_rows": 1},
    "progressive": {"progressive": True},
    "progressive-with-restart": {"progressive": True, "restart_marker_rows": 1},
}


def _camera(kind: str) -> bytes:
    picture = _photograph().convert("L" if kind == "grey" else "RGB")
    return saved(picture, "JPEG", quality=75, **KINDS[kind])


def _first_scan(data: bytes) -> tuple[int, int]:
    """Where the coded pixels of the first scan start and end."""
    start = data.find(b"\xff\xda")
    start += 2 + int(struct.unpack_from(">H", data, start + 2)[0])
    end = next(i for i in range(start, len(data)) if data[i] == 0xFF and data[i + 1] not in (0, *range(0xD0, 0xD8)))
    return start, end


def _decoded(data: bytes) -> np.ndarray:
    """What Pillow's own decode shows."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), dtype=int)


def _false_markers(data: bytes) -> list[bytes]:
    """The file once for each marker, with that one somewhere in its first scan in place of two bytes of code."""
    start, end = _first_scan(data)
    chance, files = random.Random(5), []
    for marker in range(1, 0xFF):
        places = (chance.randrange(start, end - 4) for _ in range(1000))
        at = next(place for place in places if 0xFF not in data[place - 1 : place + 3])
        files.append(data[:at] + bytes([0xFF, marker]) + data[at + 2 :])
    return files


@pytest.mark.parametrize("kind", KINDS)
def test_a_false_marker_leaves_nearly_the_whole_picture_or_is_refused(kind: str) -> None:
    data = _camera(kind)
    whole, read_anyway = _decoded(data), 0
    for file in _false_markers(data):
        try:
            pixels = read(file, "camera.jpg").pixels.astype(int)
        except ImageError:
            continue
        read_anyway += 1
        assert np.abs(pixels - whole).mean() <= 2 * NEAR
        with contextlib.suppress(OSError):  # Pillow refuses some for what stands behind the pixels
            assert np.abs(pixels - _decoded(file)).mean() <= NEAR
    if kind == "restart-every-row":
        assert read_anyway > 150, "libjpeg finds its way back after most of them"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_a_scan_that_ends_too_early_is_refused_whatever_ends_it(kind: str, share: float) -> None:
    data = _camera(kind)
    start, end = _first_scan(data)
    cut = data[: start + int((end - start) * share)].rstrip(b"\xff")
    another = saved(_photograph().resize((40, 56)), "JPEG")
    for ended in (cut, cut + b"\xff\xd9", cut + b"\xff\xd9" + another, cut + another, cut + b"\xff\xe5" + bytes(900)):
        with pytest.raises(ImageError, match="damaged"):
            read(ended, "cut.jpg")


@pytest.mark.parametrize("kind", ["restart-every-row", "no-restart", "grey"])
def test_a_picture_that_lacks_its_last_rows_is_read(kind: str) -> None:
    data = _camera(kind)
    start, end = _first_scan(data)
    cut = data[: start + int((end - start) * 0.99)].rstrip(b"\xff") + b"\xff\xd9"
    whole = _decoded(_camera(kind))
    assert np.abs(read(cut, "cut.jpg").pixels - whole).mean() < NEAR


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_picture_needs_no_end_marker_and_is_what_pillow_decodes(kind: str) -> None:
    data = _camera(kind)
    assert np.array_equal(read(data, "x").pixels, _decoded(data))
    if "progressive" not in kind:
        assert np.array_equal(read(data[:-2], "x").pixels, _decoded(data))
        assert np.array_equal(read(data[:-2] + bytes(5000) + b"\xff\xd9", "x").pixels, _decoded(data))


def test_a_progressive_picture_without_its_last_scans_is_read_as_it_is() -> None:
    data = _camera("progressive")
    last = data.rfind(b"\xff\xda")
    coarse = data[: last + 400].rstrip(b"\xff") + b"\xff\xd9"
    assert np.array_equal(read(coarse, "x").pixels, _decoded(coarse))


def test_restart_markers_in_the_wrong_order_are_refused() -> None:
    data = _camera("restart-every-row")
    start, end = _first_scan(data)
    scan = data[start:end].replace(b"\xff\xd2", b"\xff\xd6").replace(b"\xff\xd3", b"\xff\xd0")
    with pytest.raises(ImageError, match="damaged"):
        read(data[:start] + scan + data[end:], "x")


def test_a_frame_without_components_is_refused() -> None:
    data = bytearray(_camera("restart-every-row"))
    data[data.index(b"\xff\xc0") + 9] = 0
    with pytest.raises(ImageError, match="damaged"):
        read(bytes(data), "x")


@pytest.mark.parametrize("markers", [b"\xff\xd0", b"\xff\x02", b"\xff\xd7\xff\x02"], ids=["restart", "none", "mixed"])
def test_millions_of_markers_in_a_scan_end_soon(markers: bytes) -> None:
    data = _camera("restart-every-row")
    start, _ = _first_scan(data)
    with pytest.raises(ImageError):
        read(data[:start] + markers * 5_000_000 + b"\xff\xd9", "x")


# -- EXIF ------------------------------------------------------------------------------------------------------------

AS_STORED, TURNED = [RED, GREEN, BLUE, WHITE], [BLUE, RED, WHITE, GREEN]


def _corners(data: bytes) -> list[tuple[int, ...]]:
    pixels = read(data, "x").pixels
    ends = (3, -4)
    return [tuple(np.where(pixels[row, column] > 127, 255, 0).tolist()) for row in ends for column in ends]


@pytest.mark.parametrize(
    ("blocks", "corners"),
    [
        ((exif(6) + bytes(65_000), b"Exif\0\0" + bytes(40_000)), TURNED),
        ((exif(6), exif(1)), TURNED),
        ((exif(1), exif(6)), AS_STORED),
        ((b"Exif\0\0nonsense", exif(6)), AS_STORED),
    ],
    ids=["one-block-in-two-segments", "turned-first", "turned-second", "broken-first"],
)
def test_the_first_exif_block_turns_the_picture(blocks: tuple[bytes, ...], corners: list[tuple[int, ...]]) -> None:
    assert _corners(jpeg_with(b"".join(segment(0xE1, block) for block in blocks))) == corners


def test_an_orientation_in_xmp_turns_nothing() -> None:
    xmp = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    assert _corners(jpeg_with(segment(0xE1, xmp))) == AS_STORED


@pytest.mark.parametrize(
    ("components", "units"),
    [
        ([1, 2, 3], 7 * 5),  # 100 / 16 and 70 / 16, rounded up
        ([1, 2], 7 * 5),  # all that share a scan, whatever they are
        ([1], 13 * 9),  # 100 / 8 and 70 / 8
        ([2], 7 * 9),  # halved across, not down: 50 / 8 and 70 / 8
        ([3], 7 * 5),
        ([9], 7 * 5),  # one that the frame does not know counts as the smallest
        ([], 7 * 5),
    ],
    ids=str,
)
def test_units_of_a_scan(components: list[int], units: int) -> None:
    frame = _Frame(0xC0, 100, 70, {1: (2, 2), 2: (1, 2), 3: (1, 1)})
    assert frame.blocks(components) == units


@pytest.mark.parametrize("missing", [{5}, {5, 6}, {5, 20}], ids=str)
def test_a_lost_restart_marker_is_one_loss_and_those_behind_it_count_on(missing: set[int]) -> None:
    stretches = 16 * len(missing)
    marks = bytes(sign for n in range(stretches) if n not in missing for sign in (0x10, 0xFF, 0xD0 + n % 8))
    _check_restarts(marks, stretches)
    with pytest.raises(BrokenFileError):
        _check_restarts(marks, stretches - 1)
