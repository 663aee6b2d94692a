"""Runs of the exported network over many pictures: its logits, what its channels do, and the edited networks' logits.

Edited networks are the ones of page "What if?" (viz/inference/edited.py), run from the edited module on: the pictures'
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
from viz.network.architecture import BRANCHES, SQUEEZED, BranchName, InceptionModule, Network
from viz.network.edits import ALL, Edits, keep, layer_before, off

BATCH = 10
EIGHTHS = 8
IN_ONE, IN_ALL = (2, 4, 6), (1, 2, 3, 4, 5, 6, 7)
"""Eighths of their channels that reduce layers keep, in one module and in all of them."""
TOGETHER: dict[str, tuple[BranchName, ...]] = {"3x3": ("3x3",), "5x5": ("5x5",), "both": SQUEEZED}
"""The reduce layers that are narrowed together in all modules."""
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
    batches = [model(look.prepare(x))._asdict() for x, _ in pictures.batches(BATCH)]
    return {name: torch.cat([part[name] for part in batches]).numpy() for name in batches[0]}


@dataclass
class Channels:
    """Of every channel over the pictures so far, by step path, (C,) each.

    `total` is the sum of its means, `peak` its maximum, `active` the number of pictures on which it was above 0.
    """

    total: dict[str, Array]
    peak: dict[str, Array]
    active: dict[str, Array]

    def note(self, path: str, output: Tensor) -> None:
        """Add a batch's output (N, C, H, W)."""
        each = output.amax((2, 3)).numpy()
        self.total[path] = self.total.get(path, 0) + output.mean((2, 3)).sum(0).numpy()
        self.peak[path] = np.maximum(self.peak.get(path, 0), each.max(0))
        self.active[path] = self.active.get(path, 0) + (each > 0).sum(0).astype(np.float32)


def edits(network: Network) -> dict[str, Edits]:
    """Every measured change by its text: branches off, in one module and in all, and narrower reduce layers."""
    chosen: list[Edits] = []
    for module in network.modules:
        chosen += [(off(module.name, branch),) for branch in BRANCHES]
        for branch in SQUEEZED:
            width = module.branch(branch).reduce_width
            chosen += [(keep(module.name, branch, width * n // EIGHTHS),) for n in IN_ONE]
    chosen += [(off(ALL, branch),) for branch in BRANCHES]
    chosen += [everywhere(network, branches, n) for branches in TOGETHER.values() for n in IN_ALL]
    return {".".join(map(str, each)): each for each in chosen}


def everywhere(network: Network, branches: tuple[Any, ...], eighths: int) -> Edits:
    """Reduce layers of `branches` at `eighths`/8 of their own width in all modules."""
    return tuple(
        keep(module.name, branch, module.branch(branch).reduce_width * eighths // EIGHTHS)
        for module in network.modules
        for branch in branches
    )


@torch.inference_mode()
def intact(model: GoogLeNet, pictures: Pictures) -> dict[str, Array]:
    """Logits (N, classes) of every head ("logits:" + name), and what every channel did.

    By step path, (1, C): the sum over the pictures of its means ("total:"), its maximum ("peak:"), and the number of
    pictures on which it was above 0 ("active:").
    """
    channels = Channels({}, {}, {})
    runs = [model(Look().prepare(x), channels.note)._asdict() for x, _ in pictures.batches(BATCH)]
    arrays = {f"logits:{head}": torch.cat([run[head] for run in runs]).numpy() for head in runs[0]}
    kinds = {"total": channels.total, "peak": channels.peak, "active": channels.active}
    return arrays | {f"{kind}:{path}": value[None] for kind, by in kinds.items() for path, value in by.items()}


@torch.inference_mode()
def changes(model: GoogLeNet, pictures: Pictures) -> dict[str, Array]:
    """The final head's logits (N, classes) of the intact network ("logits:") and of each edited one ("logits:" + text).

    An edit of one branch runs that branch and what comes behind the module; the other branches' outputs are kept.
    """
    network, look = model.network, Look()
    fronts = {layer_before(network, module.name) for module in network.modules}
    wanted = fronts | {module.path for module in network.modules}
    reused: dict[str, list[Tensor]] = {path: [] for path in wanted}

    def note(path: str, output: Tensor) -> None:
        if path in wanted:
            reused[path].append(output.half())

    whole = [model(look.prepare(x), note).final for x, _ in pictures.batches(BATCH)]
    scores = {"logits:": torch.cat(whole).numpy()}
    for text, each in edits(network).items():
        edited = compact(model, each).without_auxiliary()
        if each[0].module == ALL or len(each) > 1:
            start = layer_before(network, network.modules[0].name)
            runs = [edited(x.float(), after=start).final for x in reused[start]]
        else:
            module = network.module(each[0].module)
            batches = zip(reused[layer_before(network, module.name)], reused[module.path], strict=True)
            outputs = [_with_branch(edited, module, each[0].branch, x.float(), y.float()) for x, y in batches]
            runs = [edited(y, after=module.path).final for y in outputs]
        scores[f"logits:{text}"] = torch.cat(runs).numpy()
    return scores


def _with_branch(edited: GoogLeNet, module: InceptionModule, branch: BranchName, x: Tensor, whole: Tensor) -> Tensor:
    """The edited module's output on `x`, of whose branches only `branch` differs from the intact output `whole`."""
    place, name = module.channels(branch), f"branch{BRANCHES.index(branch) + 1}"
    changed = [child(x) for own, child in edited.get_submodule(module.path).named_children() if own == name]
    output = torch.cat([whole[:, : place.start], *changed, whole[:, place.stop :]], 1)
    return output.contiguous(memory_format=torch.channels_last)


def of_kind(arrays: Mapping[str, Array], kind: str) -> dict[str, Array]:
    """The arrays of `changes` whose name starts with `kind` and a colon, without that."""
    return {name.removeprefix(f"{kind}:"): value for name, value in arrays.items() if name.startswith(f"{kind}:")}


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
    arrays: dict[str, Any] = dict(task(_model(), block, *more))
    np.savez(file.with_suffix(".part.npz"), **arrays)
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
