"""A picture becomes the network's input."""

from __future__ import annotations

import numpy as np
import pytest

from tests.image_files import QUARTERS, a_picture, marked
from viz.inference.preprocessing import TORCHVISION_PREPROCESSING, Preprocessing, to_tensor
from viz.pictures.picture import Picture
from viz.pictures.reading import read


def preprocessing(
    detail: int | None = 64,
    mean: tuple[float, float, float] = (0.48, 0.448, 0.398),
    std: tuple[float, float, float] = (0.277, 0.269, 0.282),
) -> Preprocessing:
    """What the tests bring a picture to."""
    return Preprocessing(detail, 224, mean, std)


@pytest.mark.parametrize("detail", [64, 32, None])
def test_tensor_equals_torch_done_by_hand(detail: int | None) -> None:
    import torch
    from torch.nn.functional import interpolate

    wanted = preprocessing(detail)
    picture = a_picture(256, 256)
    whole = torch.from_numpy(picture.pixels.copy()).permute(2, 0, 1)[None].float()
    if detail:
        small = interpolate(whole, size=(detail, detail), mode="area").round() / 255
        inside = interpolate(small, size=(224, 224), mode="bilinear", align_corners=False)
    else:
        inside = torch.from_numpy(picture.square(224).copy()).permute(2, 0, 1)[None].float() / 255
    means, deviations = (torch.tensor(values).view(1, 3, 1, 1) for values in (wanted.mean, wanted.std))
    made = to_tensor(picture, wanted)
    assert made.shape == (1, 3, 224, 224)
    assert made.dtype == torch.float32
    assert (made * deviations + means - inside).abs().max() <= 1.01 / 255  # a half may be rounded up or down
    assert torch.allclose(made, (inside - means) / deviations, atol=1.01 / 255 / 0.26)


def test_tensor_of_a_grey_of_the_mean_is_zero() -> None:
    picture = Picture.of("grey", np.full((50, 50, 3), 51, np.uint8))
    made = to_tensor(picture, preprocessing(mean=(0.2, 0.2, 0.2)))
    assert float(made.abs().max()) < 1e-6


def test_channels_come_as_red_green_blue() -> None:
    made = to_tensor(read(marked("PNG")(), "x"), preprocessing(mean=(0, 0, 0), std=(1, 1, 1)))[0]
    assert [made[:, row, column].round().int().tolist() for row in (20, 200) for column in (20, 200)] == [
        [c // 255 for c in colour] for colour in QUARTERS
    ]


def test_torchvisions_two_steps_are_one() -> None:
    """ImageNet's statistics, and then what GoogLeNet._transform_input does to each channel."""
    made = TORCHVISION_PREPROCESSING
    assert (made.detail, made.side) == (None, 224)
    for x in (0.0, 0.3, 1.0):
        for mean, std, ours, deviation in zip(
            (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), made.mean, made.std, strict=True
        ):
            twice = (x - mean) / std * (std / 0.5) + (mean - 0.5) / 0.5
            assert (x - ours) / deviation == pytest.approx(twice)
