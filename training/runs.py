"""Runs of the exported network over many pictures: its logits, what its channels do, and the edited networks' logits.

Edited networks are the ones of page "What if?" (viz/edited_model.py), run from the edited module on: the pictures'
tensors in front of every module are kept in half precision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.data import DETAIL, SIDE, Pictures, enlarge
from viz.inference.edited import compact
from viz.inference.model import GoogLeNet
from viz.inference.weights import load_embedded
from viz.network.architecture import BRANCHES, SQUEEZED, Network
from viz.network.edits import ALL, Edits, keep, layer_before, off

BATCH = 10
EIGHTHS = 8
Array = NDArray[np.float32]


@dataclass(frozen=True)
class Look:
    """How a picture reaches the network: down to `detail`² pixels, up to `side`² by `mode`."""

    side: int = SIDE
    detail: int = DETAIL
    mode: str = "bilinear"

    def prepare(self, x: Tensor) -> Tensor:
        """Normalised pictures (N, 3, 64, 64) as the network's input."""
        if self.detail < x.shape[-1]:
            x = enlarge(x, self.detail, "area" if x.shape[-1] % self.detail == 0 else "bilinear")
        return enlarge(x, self.side, self.mode)


@torch.inference_mode()
def logits(model: GoogLeNet, pictures: Pictures, look: Look) -> dict[str, Array]:
    """Logits (N, classes) of every head."""
    found = [model(look.prepare(x))._asdict() for x, _ in pictures.batches(BATCH)]
    return {name: torch.cat([part[name] for part in found]).numpy() for name in found[0]}


@dataclass
class Channels:
    """Sum of the means and the maximum of every channel over the pictures so far, by step path, (C,) each."""

    total: dict[str, Array]
    peak: dict[str, Array]

    def note(self, path: str, output: Tensor) -> None:
        """Add a batch's output (N, C, H, W)."""
        total, peak = output.mean((2, 3)).sum(0).numpy(), output.amax((0, 2, 3)).numpy()
        self.total[path] = self.total.get(path, 0) + total
        self.peak[path] = np.maximum(self.peak.get(path, 0), peak)


def edits(network: Network) -> dict[str, Edits]:
    """Every measured change by its text: branches off, reduce layers at 1/8 to 7/8; in one module and in all."""
    chosen: list[Edits] = []
    for module in network.modules:
        chosen += [(off(module.name, branch),) for branch in BRANCHES]
        for branch in SQUEEZED:
            width = module.branch(branch).reduce_width
            chosen += [(keep(module.name, branch, width * n // EIGHTHS),) for n in range(1, EIGHTHS)]
    chosen += [(off(ALL, branch),) for branch in BRANCHES]
    for branches in (("3x3",), ("5x5",), SQUEEZED):
        for n in range(1, EIGHTHS):
            chosen.append(everywhere(network, branches, n))
    return {".".join(map(str, each)): each for each in chosen}


def everywhere(network: Network, branches: tuple[Any, ...], eighths: int) -> Edits:
    """Reduce layers of `branches` at `eighths`/8 of their own width in all modules."""
    return tuple(
        keep(module.name, branch, module.branch(branch).reduce_width * eighths // EIGHTHS)
        for module in network.modules
        for branch in branches
    )


@torch.inference_mode()
def changes(model: GoogLeNet, pictures: Pictures) -> dict[str, Array]:
    """The final head's logits (N, classes) of the intact network ("logits:") and of each edited one ("logits:" + text).

    Also, by step path, the sum over the pictures of each channel's mean ("total:") and its maximum ("peak:"), (1, C).
    """
    network, look, channels = model.network, Look(), Channels({}, {})
    fronts = {layer_before(network, module.name) for module in network.modules}
    kept: dict[str, list[Tensor]] = {path: [] for path in fronts}

    def note(path: str, output: Tensor) -> None:
        if path in fronts:
            kept[path].append(output.half())
        channels.note(path, output)

    intact = [model(look.prepare(x), note).final for x, _ in pictures.batches(BATCH)]
    found = {"logits:": torch.cat(intact).numpy()}
    for text, each in edits(network).items():
        start = layer_before(network, network.modules[0].name if each[0].module == ALL else each[0].module)
        edited = compact(model, each).without_auxiliary()
        found[f"logits:{text}"] = torch.cat([edited(x.float(), after=start).final for x in kept[start]]).numpy()
    found |= {f"total:{path}": value[None] for path, value in channels.total.items()}
    return found | {f"peak:{path}": value[None] for path, value in channels.peak.items()}


def of_kind(found: Mapping[str, Array], kind: str) -> dict[str, Array]:
    """The arrays of `changes` whose name starts with `kind` and a colon, without that."""
    return {name.removeprefix(f"{kind}:"): value for name, value in found.items() if name.startswith(f"{kind}:")}


Task = Callable[..., dict[str, Array]]


def in_blocks(
    task: Task, pictures: Pictures, workers: int, size: int, folder: Path, *more: Any
) -> list[dict[str, Array]]:
    """`task(model, block, *more)` for every block of `size` pictures, in order, one process with one thread per worker.

    What a block gives is kept in `folder`, so that a stopped measurement goes on where it was.
    """
    firsts = range(0, len(pictures), size)
    files = [folder / f"{task.__name__}-{size}-{first}.npz" for first in firsts]
    missing = [(file, pictures.part(slice(first, first + size))) for file, first in zip(files, firsts, strict=True)]
    missing = [(file, block) for file, block in missing if not file.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    if missing:
        with get_context("spawn").Pool(min(workers, len(missing))) as pool:
            pool.starmap(_keep, [(task, file, block, more) for file, block in missing], chunksize=1)
    return [dict(np.load(file)) for file in files]


@cache
def _model() -> GoogLeNet:
    torch.set_num_threads(1)
    return load_embedded().model


def _keep(task: Task, file: Path, block: Pictures, more: tuple[Any, ...]) -> None:
    found: dict[str, Any] = dict(task(_model(), block, *more))
    np.savez(file.with_suffix(".part.npz"), **found)
    file.with_suffix(".part.npz").replace(file)


def joined(parts: list[dict[str, Array]]) -> dict[str, Array]:
    """Arrays of the same names, one behind the other."""
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def looks() -> Iterator[tuple[str, Look]]:
    """The test-time choices that this data can measure, the app's own first."""
    yield "the app's", Look()
    for side in (128, 160, 192, 256):
        yield f"side {side}", Look(side)
    yield "bicubic", Look(mode="bicubic")
    yield "nearest", Look(mode="nearest")
    for detail in (32, 48):
        yield f"detail {detail}", Look(detail=detail)
