"""What a PNG says of its colours, what of it counts first, and its transparent colour in all depths."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest

from tests.colour_files import (
    BT2020,
    COLOURS,
    GREYS,
    P3,
    SRGB,
    chrm,
    cicp,
    gama,
    grey_of,
    iccp,
    p3_profile,
    png,
    shown,
)
from tests.image_files import chunk, profile_of, swapped_profile
from tests.parts import ROOT

WHITE = [255, 255, 255]


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


@pytest.mark.parametrize("stored", [0.1, 9.9, 10])
def test_any_gamma_from_a_tenth_to_ten_counts(stored: float) -> None:
    light = (64 / 255) ** (1 / stored)
    wanted = 255 * (1.055 * light ** (1 / 2.4) - 0.055 if light > 0.0031308 else 12.92 * light)
    assert abs(grey_of(png(GREYS, gama(stored)), 64) - wanted) <= 1


@pytest.mark.parametrize("stored", [0.09, 10.1])
def test_a_gamma_that_no_screen_has_counts_nothing(stored: float) -> None:
    assert grey_of(png(GREYS, gama(stored)), 64) == 64
