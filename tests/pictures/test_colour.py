"""Colours that a file tells by other means than a profile, and transparency by a colour or by a mask of bits."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest
from PIL import Image

from tests.colour_files import (
    BGRA_MASKS,
    BT2020,
    ODD,
    P3,
    SRGB,
    bmp,
    chrm,
    cicp,
    coded,
    gama,
    iccp,
    p3_profile,
    png,
)
from tests.image_files import chunk, profile_of, swapped_profile
from tests.parts import ROOT
from viz.pictures.errors import ImageError
from viz.pictures.reading import read

GREYS = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16)[..., None], 3, axis=2)
COLOURS = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
WHITE = [255, 255, 255]


def shown(data: bytes) -> np.ndarray:
    return read(data, "x").pixels.astype(int)


def grey_of(data: bytes, number: int) -> int:
    """What comes of the grey `number` in a file of GREYS, which must stay a grey."""
    pixel = shown(data).reshape(-1, 3)[number]
    assert np.ptp(pixel) <= 1
    return int(pixel[1])


# -- PNG -------------------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("chunks", "greys"),
    [
        ((), {64: 64, 128: 128}),
        ((gama(1),), {64: 137, 128: 188, 255: 255}),
        ((gama(0.55556),), {64: 81, 128: 146}),
        ((gama(1 / 2.2),), {10: 10, 64: 64, 128: 128}),
        ((gama(1), SRGB), {64: 64, 128: 128}),
        ((SRGB, gama(1)), {64: 64, 128: 128}),
        ((gama(1), iccp(profile_of("sRGB"))), {64: 64, 128: 128}),
        ((gama(1), cicp(1, 13)), {64: 64, 128: 128}),
        ((gama(1 / 2.2), chrm(BT2020), cicp(9, 8)), {64: 137, 128: 188}),
        ((gama(1), cicp(1, 13, matrix=9)), {64: 137, 128: 188}),
        ((gama(1), cicp(3, 13)), {64: 137, 128: 188}),
        ((gama(1), cicp(2, 2)), {64: 137, 128: 188}),
        ((cicp(1, 4),), {128: 129, 10: 3}),
        ((cicp(1, 1),), {64: 64, 128: 128}),
        ((cicp(1, 13, full=0),), {16: 0, 235: 255, 125: 127}),
        ((gama(0),), {64: 64, 128: 128}),
        ((gama(20_000),), {64: 64, 128: 128}),
        ((chunk(b"gAMA", b"\0\0"),), {64: 64, 128: 128}),
        ((chunk(b"cICP", b"\x09\x10"),), {64: 64, 128: 128}),
        ((chunk(b"cHRM", bytes(32)),), {64: 64, 128: 128}),
        ((chrm(((0.3, 0.3), (0.3, 0.3), (0.3, 0.3), (0.3, 0.3))),), {64: 64, 128: 128}),
        ((chrm(BT2020),), {64: 64, 128: 128}),
        ((chrm((*P3[:3], (0.3457, 0.3585))),), {64: 64, 128: 128}),
    ],
    ids=lambda value: None if isinstance(value, dict) else ",".join(c[4:8].decode() for c in value) or "nothing",
)
def test_png_greys_are_shown_by_what_comes_first(chunks: tuple[bytes, ...], greys: dict[int, int]) -> None:
    data = png(GREYS, *chunks)
    for number, wanted in greys.items():
        assert abs(grey_of(data, number) - wanted) <= 1, number


@pytest.mark.parametrize(
    "chunks", [(cicp(12, 13),), (chrm(P3),), (chrm(P3), gama(1 / 2.2))], ids=["cicp", "chrm", "both"]
)
def test_p3_is_what_little_cms_makes_of_its_profile(chunks: tuple[bytes, ...]) -> None:
    assert np.abs(shown(png(COLOURS, *chunks)) - shown(png(COLOURS, iccp(p3_profile())))).max() <= 3


def test_a_cicp_chunk_comes_before_a_profile() -> None:
    assert np.array_equal(shown(png(COLOURS, iccp(swapped_profile()), cicp(1, 13))), COLOURS)
    assert np.array_equal(
        shown(png(COLOURS, iccp(swapped_profile()), gama(1))), shown(png(COLOURS, iccp(swapped_profile())))
    )


def test_a_16_bit_grey_of_light_keeps_its_darks_apart() -> None:
    values = np.arange(64).reshape(8, 8) * 16  # all below 4 of 255, where a screen shows up to 32
    assert len(np.unique(shown(png(values, gama(1), bits=16))[..., 0])) > 25


def test_colours_are_brought_to_the_screen_before_they_are_laid_on_white() -> None:
    values = np.full((8, 8, 4), 128)
    assert np.abs(shown(png(values, gama(1))) - (188 + 255) / 2).max() <= 1


# -- light above white -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("transfer", "share", "nits"),
    [
        (16, 0.38, 26),
        (16, 0.50, 92),
        (16, 0.58, 203),
        (16, 0.75, 983),
        (18, 0.38, 26),
        (18, 0.75, 203),
        (18, 1.0, 1000),
    ],
    ids=str,
)
def test_pq_and_hlg_show_light_as_the_standard_says(transfer: int, share: float, nits: float) -> None:
    """Levels and light of BT.2408, tables 1 and 2; above 0.8 of 203 cd/m² the screen's white comes nearer."""
    light = nits / 203
    if light > 0.8:
        above = (light - 0.8) / 0.2
        light = 0.8 + 0.2 * above / (1 + above)
    wanted = 255 * (1.055 * light ** (1 / 2.4) - 0.055)
    assert abs(grey_of(png(GREYS, cicp(9, transfer)), round(share * 255)) - wanted) <= 3


@pytest.mark.parametrize("transfer", [16, 18])
def test_light_above_white_keeps_order_and_hue(transfer: int) -> None:
    greys = shown(png(GREYS, cicp(9, transfer)))[..., 1].ravel()
    assert (np.diff(greys) >= 0).all()
    assert greys[0] == 0
    assert greys[-1] >= 254
    orange = np.full((4, 4, 3), (230, 170, 60), np.uint8)
    red, green, blue = shown(png(orange, cicp(1, transfer)))[0, 0]
    assert red > green > blue


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
@pytest.mark.parametrize(
    ("primaries", "transfer"), [(9, 16), (9, 18), (12, 13), (1, 8), (1, 13), (2, 2), (1, 1)], ids=str
)
def test_avif_and_heic_say_it_as_png_does(kind: str, primaries: int, transfer: int) -> None:
    patches = Image.fromarray(np.kron(COLOURS[:4, :6], np.ones((16, 16, 1), np.uint8)))
    plain = shown(coded(kind, patches, 1, 13)).astype(np.uint8)
    wanted = shown(png(plain, cicp(primaries, transfer)))
    assert np.abs(shown(coded(kind, patches, primaries, transfer)) - wanted).mean() <= 1


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_broken_boxes_say_nothing(kind: str) -> None:
    from viz.pictures.boxes import space

    data = coded(kind, Image.fromarray(COLOURS).resize((64, 64)), 9, 16)
    assert space(data) is not None
    for name in (b"meta", b"pitm", b"iprp", b"ipco", b"ipma", b"colr"):
        assert space(data.replace(name, b"skip")) is None
        assert space(data[: data.index(name) + 6]) is None


# -- a transparent colour --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [1, 2, 4, 8, 16])
@pytest.mark.parametrize("hidden", [0, 1])
def test_a_transparent_grey_is_white_and_no_other(bits: int, hidden: int) -> None:
    values = np.arange(64).reshape(8, 8) % min(1 << bits, 64)
    step = 255 / ((1 << bits) - 1)
    wanted = np.where(values == hidden, 255, np.round(values * step))
    made = shown(png(values, chunk(b"tRNS", struct.pack(">H", hidden)), bits=bits))
    assert np.array_equal(made[..., 0], wanted)


def test_a_transparent_colour_of_16_bits_is_white_and_its_neighbour_is_not() -> None:
    values = np.array([[(4660, 5, 6), (4661, 5, 6), (4660, 5, 262), (65535, 0, 0)]] * 4)
    made = shown(png(values, chunk(b"tRNS", struct.pack(">3H", 4660, 5, 6)), bits=16))
    assert made[0].tolist() == [WHITE, [18, 0, 0], [18, 0, 1], [255, 0, 0]]


def test_a_large_picture_with_a_transparent_colour_has_no_fringe() -> None:
    values = np.full((1500, 1500), 65535 // 2)
    values[:, :750] = 0
    made = shown(png(values, chunk(b"tRNS", struct.pack(">H", 0)), bits=16))[512, :, 0]
    assert made.min() >= 126


PEAK = """
import re, sys
from viz.pictures.reading import read
read(sys.stdin.buffer.read(), "x")
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1]) / 1024)
"""


@pytest.mark.parametrize("channels", [1, 3])
def test_the_largest_picture_with_a_transparent_colour_needs_less_than_500_mb(channels: int) -> None:
    width, height = 8000, 5000
    packer = zlib.compressobj(1)
    row = b"\0" + bytes(width * channels * 2)
    packed = b"".join([*(packer.compress(row) for _ in range(height)), packer.flush()])
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 0 if channels == 1 else 2, 0, 0, 0))
    hidden = chunk(b"tRNS", bytes(2 * channels))
    data = b"\x89PNG\r\n\x1a\n" + header + hidden + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    run = subprocess.run([sys.executable, "-c", PEAK], input=data, capture_output=True, cwd=ROOT, check=True)
    assert float(run.stdout) < 500


# -- BMP -------------------------------------------------------------------------------------------------------------

HALF_RED = 0x80FF0000


@pytest.mark.parametrize(
    ("value", "masks", "options", "colour"),
    [
        (HALF_RED, BGRA_MASKS, {}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 108}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 56}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 40, "compression": 6}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 52}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 40}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 40, "compression": 0}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 124, "compression": 0}, (255, 0, 0)),
        (HALF_RED, (*BGRA_MASKS[:3], 0), {}, (255, 0, 0)),
        (0x00FF0000, BGRA_MASKS, {}, (255, 0, 0)),
        (0x800000FF, (0xFF, 0xFF00, 0xFF0000, 0xFF000000), {}, (255, 127, 127)),
        (0xFF000080, (0xFF000000, 0xFF0000, 0xFF00, 0xFF), {}, (255, 127, 127)),
        (0x8F00, (0xF00, 0xF0, 0xF, 0xF000), {"bits": 16}, (255, 119, 119)),
        (0xFC00, (0x7C00, 0x3E0, 0x1F, 0x8000), {"bits": 16}, (255, 0, 0)),
        (0xF800, (0xF800, 0x7E0, 0x1F, 0), {"bits": 16, "header": 40}, (255, 0, 0)),
        (0x3FF00000, (0x3FF00000, 0xFFC00, 0x3FF, 0), {"header": 40}, (255, 0, 0)),
        (0xFFFFFFFF, (0xFF0000, 0, 0, 0), {}, (255, 0, 0)),
    ],
)  # fmt: skip
def test_bmp_masks_say_what_the_bits_are(
    value: int, masks: tuple[int, int, int, int], options: dict[str, int], colour: tuple[int, int, int]
) -> None:
    made = shown(bmp(np.full((5, 7), value), masks, **options))
    assert made.shape == (5, 7, 3)
    assert np.abs(made - colour).max() <= 1


def test_bmp_rows_and_columns_stay_in_place() -> None:
    values = np.array([[0xFFFF0000, 0xFF00FF00, 0x00000000], [0xFF0000FF, 0xFFFFFFFF, 0xFF000000]])
    made = shown(bmp(values, BGRA_MASKS))
    assert made.tolist() == [[[255, 0, 0], [0, 255, 0], WHITE], [[0, 0, 255], WHITE, [0, 0, 0]]]


@pytest.mark.parametrize("masks", [(0xFF00FF, 0xFF00, 0, 0), (0xFF0000, 0xFF00, 0xF0F, 0)], ids=str)
def test_bmp_masks_with_a_gap_are_refused(masks: tuple[int, int, int, int]) -> None:
    with pytest.raises(ImageError, match="BMP"):
        read(bmp(np.zeros((4, 4)), masks), "x")


def test_bmp_cut_off_is_refused() -> None:
    with pytest.raises(ImageError, match="BMP"):
        read(bmp(np.zeros((4, 4)), BGRA_MASKS)[:-1], "x")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("number", range(len(ODD)))
def test_each_file_of_the_fuzz_job_is_read(number: int) -> None:
    assert read(ODD[number](), "x").pixels.size
