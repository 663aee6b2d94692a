"""Tiny ImageNet-200 as arrays, decoded once; what the network gets of a picture at test time."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

MEAN = (0.480, 0.448, 0.398)
STD = (0.277, 0.269, 0.282)
DETAIL = 64
SIDE = 224
"""The app's preprocessing: pictures have DETAIL² pixels of detail and are brought to SIDE² (README of the data)."""


@dataclass(frozen=True)
class Pictures:
    """Pictures (N, 64, 64, 3) uint8 RGB and their labels (N,) int64; the pictures may lie on disk."""

    pixels: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    def part(self, chosen: slice) -> Pictures:
        """The chosen pictures."""
        return Pictures(self.pixels[chosen], self.labels[chosen])

    def on(self, device: str) -> tuple[Tensor, Tensor]:
        """All pictures (N, 64, 64, 3) uint8 and labels as tensors on `device`; in place on the processor."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # read-only memory, which nobody writes to
            return torch.from_numpy(self.pixels).to(device), torch.from_numpy(self.labels).to(device)

    def take(self, indices: np.ndarray, device: str = "cpu") -> tuple[Tensor, Tensor]:
        """Pictures (n, 3, 64, 64) float32, normalised, and labels (n,), by index."""
        return normalise(torch.from_numpy(self.pixels[indices]).to(device)), torch.from_numpy(self.labels[indices]).to(
            device
        )

    def batches(self, size: int, device: str = "cpu") -> Iterator[tuple[Tensor, Tensor]]:
        """All pictures in order, in batches, as `take` gives them."""
        for first in range(0, len(self), size):
            yield self.take(np.arange(first, min(first + size, len(self))), device)


def normalise(pixels: Tensor) -> Tensor:
    """uint8 (N, H, W, 3) to float32 (N, 3, H, W): RGB 0 to 1, minus the mean, divided by the standard deviation."""
    x = pixels.permute(0, 3, 1, 2).float() / 255
    mean, std = _statistics(x.device)
    return (x - mean) / std


@cache
def _statistics(device: torch.device) -> tuple[Tensor, Tensor]:
    """MEAN and STD (3, 1, 1) on a device, sent there once: each sending waits for all that the device has to do."""
    mean, std = (torch.tensor(values, device=device)[:, None, None] for values in (MEAN, STD))
    return mean, std


def enlarge(x: Tensor, side: int = SIDE, mode: str = "bilinear") -> Tensor:
    """Normalised pictures (N, 3, h, w) brought to side×side as the app does it, channels_last."""
    corners = None if mode in ("nearest", "area") else False
    x = F.interpolate(x, (side, side), mode=mode, align_corners=corners)
    return x.contiguous(memory_format=torch.channels_last)


def read(folder: Path, part: str, cache: Path) -> Pictures:
    """The pictures of `part` ("train" or "val"), decoded on the first call into `cache` and read from there later.

    Raises FileNotFoundError when the folder has no such parquet files.
    """
    pixels, labels = cache / f"{part}_x.npy", cache / f"{part}_y.npy"
    if not (pixels.exists() and labels.exists()):
        _decode(folder, part, pixels, labels)
    return Pictures(np.load(pixels, mmap_mode="r"), np.load(labels))


def _decode(folder: Path, part: str, pixels: Path, labels: Path) -> None:
    import pyarrow.parquet as parquet
    from PIL import Image

    files = sorted(folder.glob(f"{part}*.parquet"))
    if not files:
        raise FileNotFoundError(f"No {part}*.parquet there: name the folder of Tiny ImageNet-200 with --data.")
    table = parquet.read_table(files)
    pixels.parent.mkdir(parents=True, exist_ok=True)
    decoded = np.lib.format.open_memmap(pixels, "w+", np.uint8, (len(table), DETAIL, DETAIL, 3))
    for index, data in enumerate(table["image"]):
        decoded[index] = np.asarray(Image.open(io.BytesIO(data.as_py())).convert("RGB"))
    decoded.flush()
    np.save(labels, table["label"].to_numpy().astype(np.int64))


def classes(folder: Path) -> list[dict[str, str]]:
    """WordNet id and names of each class, in the order of the labels."""
    lines = (folder / "classes.tsv").read_text(encoding="utf-8").splitlines()
    return [dict(zip(("wordnet", "name"), line.split("\t"), strict=True)) for line in lines]
