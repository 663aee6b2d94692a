"""What AVIF and HEIC say of their colours in their boxes."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from tests.colour_files import (
    COLOURS,
    cicp,
    coded,
    png,
    shown,
)
from viz.pictures.boxes import space


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
    data = coded(kind, Image.fromarray(COLOURS).resize((64, 64)), 9, 16)
    assert space(data) is not None
    for name in (b"meta", b"pitm", b"iprp", b"ipco", b"ipma", b"colr"):
        assert space(data.replace(name, b"skip")) is None
        assert space(data[: data.index(name) + 6]) is None
