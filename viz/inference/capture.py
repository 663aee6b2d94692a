"""What a picture does inside the network: one run keeps the output of every branch of every module.

Maps are float32 arrays (C, H, W) by step path, after the ReLU. They are views of what the network computed, channels
last in memory and read-only, so that sessions can share them. A branch's output is a slice of its module's
concatenation: the two are the same numbers, stored once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from viz.inference.answers import Answer, answers
from viz.network.architecture import BranchName, Network
from viz.network.operations import Concat
from viz.network.shapes import INPUT, ReceptiveField, branch_steps, trace

if TYPE_CHECKING:
    from torch import Tensor

    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

Maps = NDArray[np.float32]
"""Feature maps (C, H, W)."""

Order = Literal["channel", "strength"]


@dataclass(frozen=True, eq=False)
class Captured:
    """One picture's run through `network`.

    `maps` has the input (path "input"), every step of the trunk, and every part of every branch, by step path;
    `logits` has one array (classes,) per head that the network has weights for: "aux1", "aux2", "final".
    """

    network: Network
    maps: Mapping[str, Maps]
    logits: Mapping[str, NDArray[np.float32]]

    def output(self, module: str) -> Maps:
        """The concatenated output (C, H, W) of the module called `module` ("3a")."""
        return self.maps[self.network.module(module).path]

    def branch(self, module: str, branch: BranchName) -> Maps:
        """The output (C, H, W) of one branch, a view of its part of the concatenation."""
        return self.output(module)[self.network.module(module).channels(branch)]

    def inner(self, module: str, branch: BranchName) -> Maps | None:
        """What the branch computes before its last part: its reduce layer, or the pooled input; None for 1×1."""
        *before, _ = branch_steps(self.network, module, branch)
        return self.maps[before[-1].path] if before else None

    def module_input(self, module: str) -> Maps:
        """The tensor (C, H, W) that enters the module."""
        return self.maps[branch_steps(self.network, module, "1x1")[0].inputs[0]]

    @property
    def nbytes(self) -> int:
        """Bytes held: branch outputs are views of the concatenation and count once."""
        ends = _branch_ends(self.network)
        return sum(maps.nbytes for path, maps in self.maps.items() if path not in ends)


@lru_cache(maxsize=16)
def _branch_ends(network: Network) -> dict[str, tuple[str, slice]]:
    """For the last step of every branch: its module's path and its slice of the concatenation."""
    modules = {module.name: module for module in network.modules}
    ends = {path for step in trace(network) if isinstance(step.op, Concat) for path in step.inputs}
    return {
        step.path: (modules[step.module].path, modules[step.module].channels(step.branch))
        for step in trace(network)
        if step.path in ends and step.branch
    }


def capture(loaded: Loaded, tensor: Tensor) -> Captured:
    """Runs the network once on `tensor` (1, 3, H, W), float32 as `loaded.preprocessing` says, and keeps every map.

    The shared model is not changed: no hooks, no gradients. Raises ValueError for a batch of another size than one.
    """
    import torch

    if tensor.ndim != 4 or tensor.shape[0] != 1:
        raise ValueError(f"expected one picture (1, 3, H, W), got {tuple(tensor.shape)}")
    ends, recorded = _branch_ends(loaded.network), loaded.recorded
    with torch.inference_mode():
        logits, outputs = recorded.run(tensor)
    by_path = {INPUT: _frozen(tensor)}
    by_path |= {path: _frozen(maps) for path, maps in zip(recorded.paths, outputs, strict=True) if path not in ends}
    by_path |= {path: by_path[module][channels] for path, (module, channels) in ends.items()}
    return Captured(
        loaded.network, by_path, {head: values[0].numpy() for head, values in zip(recorded.heads, logits, strict=True)}
    )


def answered(loaded: Loaded, picture: Picture) -> dict[str, Answer]:
    """What the trained classifiers say of `picture`, by their names, with no map kept."""
    import torch

    from viz.inference.preprocessing import to_tensor

    with torch.inference_mode():
        logits = loaded.model(to_tensor(picture, loaded.preprocessing))._asdict()
    return answers({head: logits[head][0].numpy() for head in loaded.trained_heads if logits[head] is not None})


def _frozen(tensor: Tensor) -> Maps:
    maps: Maps = tensor[0].numpy()
    maps.flags.writeable = False
    return maps


class Statistics(NamedTuple):
    """Per channel, (C,): smallest, largest and mean value of the map."""

    minimum: NDArray[np.float32]
    maximum: NDArray[np.float32]
    mean: NDArray[np.float32]

    @property
    def silent(self) -> NDArray[np.bool_]:
        """Channels that are zero everywhere on this picture."""
        silent: NDArray[np.bool_] = (self.maximum == 0) & (self.minimum == 0)
        return silent


def statistics(maps: Maps) -> Statistics:
    """Statistics of each channel of (C, H, W)."""
    axes = (1, 2)
    return Statistics(maps.min(axes), maps.max(axes), maps.mean(axes, dtype=np.float32))


def ordered(measured: Statistics, order: Order) -> NDArray[np.intp]:
    """Channel numbers in the order to show them: as they are, or the strongest mean first (ties by number)."""
    if order == "channel":
        return np.arange(len(measured.mean))
    return np.argsort(-measured.mean, kind="stable")


class Patch(NamedTuple):
    """The place in a map with the largest value, and the square of input pixels it sees, clipped to the picture."""

    row: int
    column: int
    value: float
    square: tuple[int, int, int, int]
    """top, left, bottom, right in input pixels"""


def strongest_patch(single: NDArray[np.float32], field: ReceptiveField, side: int) -> Patch:
    """Where one map (H, W) is largest, and what it sees of an input of side×side pixels."""
    row, column = (int(i) for i in np.unravel_index(int(single.argmax()), single.shape))
    top, left, bottom, right = field.square(row, column)
    square = (max(0, int(top)), max(0, int(left)), min(side, round(bottom)), min(side, round(right)))
    return Patch(row, column, float(single[row, column]), square)
