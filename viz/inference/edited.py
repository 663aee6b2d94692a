"""An edited network that runs: made from the intact model, which is only read, and run behind the first change.

What an edit cuts is cut out of the weights, so that the edited network really does fewer multiplications; every weight
that no edit cuts is shared with the intact model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viz.inference.capture import Captured, Maps
from viz.network.architecture import BRANCHES, BranchName, Head, InceptionModule
from viz.network.edits import Edits, declared, first_edited, layer_before
from viz.network.operations import Conv, Linear
from viz.network.shapes import INPUT, padding_of

if TYPE_CHECKING:
    from torch import Tensor, nn

    from viz.inference.model import GoogLeNet

Channels = NDArray[np.intp]


def strength(model: GoogLeNet, module: InceptionModule, branch: BranchName) -> NDArray[np.float32]:
    """How much each channel of a reduce layer matters, whatever the picture, (reduce width,).

    The L1 norm of the filter's weights times that of the weights that read its output: a channel is weak when little
    goes in or nobody listens. After Li et al., arXiv 1608.08710, which uses the first factor.
    """
    first, second = (_conv(model, module, branch, part).weight for part in (0, 1))
    score: NDArray[np.float32] = (first.abs().sum((1, 2, 3)) * second.abs().sum((0, 2, 3))).numpy()
    return score


def strongest_channels(model: GoogLeNet, module: InceptionModule, branch: BranchName, k: int) -> Channels:
    """Numbers of the `k` strongest channels of the reduce layer, in ascending order (ties: the lower number)."""
    return np.sort(np.argsort(-strength(model, module, branch), kind="stable")[:k])


def _conv(model: GoogLeNet, module: InceptionModule, branch: BranchName, part: int) -> Any:
    number = BRANCHES.index(branch) + 1
    return model.get_submodule(f"{module.path}.branch{number}.{part}.conv")


def compact(model: GoogLeNet, edits: Edits) -> GoogLeNet:
    """The edited network as a model of its own: what an edit cuts is cut out of the weights, the rest is shared.

    `model` is only read. Its answers are those of the intact network with the slices of closed branches set to zero.
    Raises EditError as `declared` does.
    """
    intact, edited = model.network, declared(model.network, edits)
    children: dict[str, nn.Module] = {}
    incoming: Channels | None = None  # channels of the intact tensor that still arrive; None: all
    taps = {head.after: head for head in intact.heads}
    for layer in intact.trunk:
        if isinstance(layer, InceptionModule):
            after = edited.module(layer.name)
            if after != layer or incoming is not None:
                children[layer.path] = _cut_module(model, layer, after, incoming)
            incoming = _remaining(layer, after)
        if layer.path in taps and incoming is not None:
            children |= _cut_head(model, taps[layer.path], incoming)
    return model.with_children(edited, children) if children else model


def _remaining(before: InceptionModule, after: InceptionModule) -> Channels | None:
    """Channels of the intact concatenation that the edited module still gives, None when all."""
    if before.width == after.width:
        return None
    channels, start = [], 0
    for old, new in zip(before.branches, after.branches, strict=True):
        width, stays = (branch.width for branch in (old, new))
        channels += list(range(start, start + width)) if stays else []
        start += width
    return np.array(channels, dtype=np.intp)


def _cut_module(
    model: GoogLeNet, before: InceptionModule, after: InceptionModule, incoming: Channels | None
) -> nn.Module:
    from viz.inference.torch_internals import sharing_copy

    weights: dict[str, Tensor] = {}
    for number, (old, new) in enumerate(zip(before.branches, after.branches, strict=True), 1):
        if not new.width:
            continue
        reads = incoming
        for position, (part, cut) in enumerate(zip(old.parts, new.parts, strict=True)):
            if not isinstance(part.op, Conv) or not isinstance(cut.op, Conv):
                continue
            name = f"branch{number}" + (f".{position}" if len(old.parts) > 1 else "") + ".conv"
            gives = strongest_channels(model, before, old.name, cut.op.width) if cut.op.width < part.op.width else None
            conv: Any = model.get_submodule(f"{before.path}.{name}")
            weights[f"{name}.weight"] = _cropped(_selected(conv.weight, gives, reads), cut.op.kernel)
            weights[f"{name}.bias"] = _selected(conv.bias, gives, None)
            reads = gives
    cut_out = [f"branch{i}" for i, b in enumerate(after.branches, 1) if not b.width]
    module = _with_weights(model.get_submodule(before.path), weights)
    return sharing_copy(module, {}, parameters={}, without=cut_out)


def _selected(tensor: Tensor, gives: Channels | None, reads: Channels | None) -> Tensor:
    """Some filters (`gives`) and some input channels (`reads`) of a convolution's weights; None: all."""
    import torch

    tensor = tensor.detach()
    if gives is not None:
        tensor = tensor.index_select(0, torch.from_numpy(gives))
    return tensor if reads is None else tensor.index_select(1, torch.from_numpy(reads))


def _cropped(weights: Tensor, kernel: int) -> Tensor:
    edge = (weights.shape[-1] - kernel) // 2
    return weights[:, :, edge : edge + kernel, edge : edge + kernel] if edge else weights


def _with_weights(module: nn.Module, weights: Mapping[str, Tensor]) -> nn.Module:
    """A copy of `module` with other tensors under some names ("1.conv.weight"); all the rest is shared with it."""
    import torch
    from torch import nn

    from viz.inference.torch_internals import sharing_copy

    own = {
        name: tensor.contiguous(memory_format=torch.channels_last) if tensor.ndim == 4 else tensor
        for name, tensor in weights.items()
        if "." not in name
    }
    children = {}
    for child in {name.split(".")[0] for name in weights if "." in name}:
        inner = {name.removeprefix(f"{child}."): t for name, t in weights.items() if name.startswith(f"{child}.")}
        children[child] = _with_weights(module.get_submodule(child), inner)
    new = sharing_copy(module, children, parameters=own)
    if isinstance(new, nn.Conv2d):
        new.out_channels, new.in_channels, *kernel = new.weight.shape
        new.kernel_size, new.padding = (kernel[0], kernel[1]), tuple(padding_of(side, "same") for side in kernel)
    if isinstance(new, nn.Linear):
        new.in_features = new.weight.shape[1]
    return new


def _cut_head(model: GoogLeNet, head: Head, incoming: Channels) -> dict[str, nn.Module]:
    """The layer of a head that reads the channels of the trunk, cut to the ones that still arrive."""
    reader = next(layer for layer in head.layers if isinstance(layer.op, Conv | Linear))
    if head.after not in model.auxiliary and reader.path not in model.final_layers:
        return {}
    name = reader.path + (".conv" if isinstance(reader.op, Conv) else "")
    weights: Any = model.get_submodule(name).weight
    child = head.name if head.after in model.auxiliary else reader.path
    inner = f"{name}.weight".removeprefix(f"{child}.")
    return {child: _with_weights(model.get_submodule(child), {inner: _selected(weights, None, incoming)})}


def rerun(edited: GoogLeNet, captured: Captured) -> Captured:
    """The picture's run through the edited model, from the layer before the first edited module.

    `captured` is its run through the intact one. The result has the trunk's maps and all heads' logits.
    """
    import torch

    first = first_edited(captured.network, edited.network)
    if first is None:
        return captured
    start = layer_before(captured.network, first)
    trunk = [layer.path for layer in captured.network.trunk]
    before = (INPUT, *trunk[: trunk.index(start) + 1])
    by_path: dict[str, Maps] = {path: captured.maps[path] for path in before}

    def note(path: str, output: Tensor) -> None:
        if path in trunk:
            by_path[path] = output[0].numpy()

    with torch.inference_mode():
        edited_logits = edited(torch.from_numpy(np.array(captured.maps[start], order="K"))[None], note, start)
    logits = {head: scores[0].numpy() for head, scores in edited_logits._asdict().items() if scores is not None}
    return Captured(edited.network, by_path, {**captured.logits, **logits})


Mean = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Summary:
    """What is left of a run for showing it: `logits` by head, `means` by module name and branch, `changes` by module.

    A mean map (H, W) is the branch's sum over its channels / the channels of the intact branch; a branch that is off
    has none. The branch "" is the whole concatenation. A change is that of `change_of`.
    """

    logits: Mapping[str, NDArray[np.float32]]
    means: Mapping[str, Mapping[str, Mean]]
    changes: Mapping[str, float]


def summary(captured: Captured, intact: Captured) -> Summary:
    """The mean maps of every module of `captured`, on the scale of the `intact` run, and its logits."""
    means: dict[str, dict[str, Mean]] = {}
    modules = captured.network.modules
    for module in modules:
        whole = intact.network.module(module.name)
        mine: dict[str, Mean] = {"": captured.output(module.name).sum(0) / whole.width}
        for branch in module.branches:
            maps = captured.branch(module.name, branch.name)
            if len(maps):
                mine[branch.name] = maps.mean(0)
        means[module.name] = mine
    return Summary(
        captured.logits, means, {module.name: change_of(captured, intact, module.name) for module in modules}
    )


def change_of(captured: Captured, intact: Captured, module: str) -> float:
    """How far the module's output is from the intact run's: the relative L2 distance |edited − intact| / |intact|.

    A channel that is missing counts as zero: 0 is no change at all, 1 is as much as if the whole output were zero.
    """
    whole = intact.output(module)
    size = float(np.linalg.norm(whole))
    if not size or captured.output(module) is whole:
        return 0.0
    gone = 0.0
    for branch in BRANCHES:
        before, after = intact.branch(module, branch), captured.branch(module, branch)
        gone += float(np.linalg.norm(before - after if len(after) else before)) ** 2
    return float(gone**0.5) / size
