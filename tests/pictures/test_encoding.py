"""Files as a decoder reads them."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from viz.pictures.encoding import indexed_png


@pytest.mark.parametrize(("height", "width", "colours"), [(1, 1, 1), (1, 64, 67), (3, 5, 2), (40, 30, 256)])
def test_an_indexed_png_keeps_every_index_and_colour(height: int, width: int, colours: int) -> None:
    random = np.random.default_rng(0)
    indices = random.integers(0, colours, (height, width), dtype=np.uint8)
    palette = random.integers(0, 256, (colours, 4), dtype=np.uint8)
    palette[:, 3] = np.where(np.arange(colours) == 0, 0, 255)
    with Image.open(io.BytesIO(indexed_png(indices, palette))) as image:
        assert image.mode == "P"
        np.testing.assert_array_equal(np.asarray(image), indices)
        np.testing.assert_array_equal(np.asarray(image.convert("RGBA")), palette[indices])
