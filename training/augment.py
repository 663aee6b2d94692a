"""Random crops, flips, colours and mixing of a whole batch at once, on the device it lies on."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as F

from training.config import Phase

ASPECT = 4 / 3


def _uniform(like: Tensor, low: float, high: float) -> Tensor:
    return torch.empty(len(like), device=like.device).uniform_(low, high)


def _half(values: Tensor) -> Tensor:
    """The values, half of them put to 0 by a coin each."""
    return values * (torch.rand_like(values) < 0.5)


def crop(x: Tensor, phase: Phase, turn: float = 0.0, shear: float = 0.0) -> Tensor:
    """One random rectangle of every picture (N, 3, h, w), half of them mirrored, bilinear at (N, 3, side, side).

    Half of them are turned by up to ± `turn` (radians), half are sheared by up to ± `shear`; beyond the border lies the
    picture mirrored there.
    """
    side = _uniform(x, *phase.area).sqrt()
    stretch = _uniform(x, -math.log(ASPECT), math.log(ASPECT)).mul(0.5).exp()
    width, height = (side * stretch).clamp(max=1), (side / stretch).clamp(max=1)
    mirror = torch.randint(0, 2, (len(x),), device=x.device) * 2.0 - 1
    angle, slant = _half(_uniform(x, -turn, turn)), _half(_uniform(x, -shear, shear))
    sine, cosine = angle.sin(), angle.cos()
    theta = x.new_zeros(len(x), 2, 3)  # a turn after a shear after the rectangle's own size
    theta[:, 0, 0], theta[:, 0, 1] = cosine * width * mirror, (cosine * slant - sine) * height
    theta[:, 1, 0], theta[:, 1, 1] = sine * width * mirror, (sine * slant + cosine) * height
    theta[:, 0, 2], theta[:, 1, 2] = (_uniform(x, -1, 1) * (1 - length) for length in (width, height))
    grid = F.affine_grid(theta, [len(x), x.shape[1], phase.side, phase.side], align_corners=False)
    cut = F.grid_sample(x, grid, padding_mode="reflection", align_corners=False)
    return cut.contiguous(memory_format=torch.channels_last)


def colour(x: Tensor, strength: float) -> Tensor:
    """Brightness, contrast and saturation of every picture changed by up to ± strength."""
    light, contrast, saturation = (_uniform(x, -strength, strength)[:, None, None, None] for _ in range(3))
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * (1 + saturation)
    middle = x.mean((1, 2, 3), keepdim=True)
    return middle + (x - middle) * (1 + contrast) + light


def mix(x: Tensor, targets: Tensor, share: float) -> tuple[Tensor, Tensor]:
    """For a `share` of batches: mixup or cutmix, by turns of a coin, of the batch with itself in another order.

    `targets` are probabilities (N, classes). Sources: arXiv 1710.09412 (mixup), 1905.04899 (cutmix).
    """
    if torch.rand(()) >= share:
        return x, targets
    order = torch.randperm(len(x), device=x.device)
    if torch.rand(()) < 0.5:
        weight = float(torch.distributions.Beta(0.2, 0.2).sample())
        return x.lerp(x[order], 1 - weight), targets.lerp(targets[order], 1 - weight)
    height, width = x.shape[2:]
    cut = torch.rand(()).item() ** 0.5
    h, w = int(height * cut), int(width * cut)
    top, left = (int(torch.randint(0, n + 1, ())) for n in (height - h, width - w))
    x = x.clone()
    x[:, :, top : top + h, left : left + w] = x[order, :, top : top + h, left : left + w]
    return x, targets.lerp(targets[order], h * w / (height * width))
