"""From a picture to the input of a network."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

from viz.network.architecture import TORCHVISION
from viz.pictures.picture import Picture


def to_tensor(picture: Picture, preprocessing: Preprocessing) -> torch.Tensor:
    """The network's input (1, 3, side, side) float32: crop → `detail` → `side` → (0–1 − mean) / std.

    The way down is area-averaged and rounded to 8 bits, as the small training pictures were; the way up is bilinear,
    and one way only: a crop with less than `detail` goes to `side` at once.
    """
    import torch

    first = min(preprocessing.detail, picture.crop.side) if preprocessing.detail else preprocessing.side
    small = torch.from_numpy(picture.square(first).copy())
    batch = small.permute(2, 0, 1).unsqueeze(0).float() / 255
    if batch.shape[-1] != preprocessing.side:
        batch = torch.nn.functional.interpolate(
            batch, size=(preprocessing.side, preprocessing.side), mode="bilinear", align_corners=False
        )
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (preprocessing.mean, preprocessing.std))
    return (batch - mean) / std


@dataclass(frozen=True)
class Preprocessing:
    """From a square RGB crop to the input: down to `detail` pixels (None: not), to `side`, (0–1 − mean) / std."""

    detail: int | None
    side: int
    mean: tuple[float, float, float]
    std: tuple[float, float, float]


# torchvision normalises with ImageNet's statistics and then, with transform_input=True, rescales to (0–1 − 0.5) / 0.5.
# Source: torchvision googlenet.py, GoogLeNet._transform_input. Together that is:
TORCHVISION_PREPROCESSING = Preprocessing(None, TORCHVISION.input_shape[1], (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))


def described(preprocessing: Preprocessing) -> dict[str, object]:
    """What is done with a picture, for a file to take away: the numbers, and in words what they mean."""
    return {
        **asdict(preprocessing),
        "words": "crop, area-averaged down to `detail` pixels where it is larger, bilinear to `side`, "
        "then (0 to 1 - mean) / std for each colour",
    }


def preprocessing_of(said: dict[str, Any]) -> Preprocessing:
    (r, g, b), (dr, dg, db) = said["mean"], said["std"]
    return Preprocessing(said["detail"], int(said["side"]), (r, g, b), (dr, dg, db))
