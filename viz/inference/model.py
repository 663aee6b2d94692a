"""A declared network as a torch module, with torchvision's module paths so that its weights load by name.

At run time there is one kind of network: convolution + bias + ReLU, channels_last, no BatchNorm (weights.py folds it
on import). `build(..., batch_norm=True)` gives the network that training/ trains.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from viz.inference.torch_internals import PackedConv, sharing_copy
from viz.network.architecture import Head, InceptionModule, Layer, Network
from viz.network.operations import BATCH_NORM_EPS, AdaptivePool, Conv, Dropout, Linear, LocalResponseNorm, Op, Pool
from viz.network.shapes import INPUT, Shape, output_shape, padding_of, trace

Keep = Callable[[str, Tensor], None]
"""Called with a step's path and its output (N, C, H, W), after the ReLU."""


class Logits(NamedTuple):
    """Scores before the softmax of the two auxiliary classifiers and the final one, each (N, classes)."""

    aux1: Tensor | None
    aux2: Tensor | None
    final: Tensor


class OneDNNConv(nn.Conv2d):
    """torch's convolution by the library of that name, whatever its size, with the parameters of `conv`.

    torch takes it for large ones, and for all when it has several threads. With one thread it computes small ones by
    itself, and a whole run takes an eighth longer.
    """

    def __init__(self, conv: nn.Conv2d) -> None:
        kernel: Any = conv.kernel_size  # torch's types make a difference between numbers that were given and kept
        stride: Any = conv.stride
        pad: Any = conv.padding
        super().__init__(conv.in_channels, conv.out_channels, kernel, stride, pad, device="meta")
        self.weight, self.bias = conv.weight, conv.bias

    def forward(self, x: Tensor) -> Tensor:
        if not x.is_cpu:
            return super().forward(x)
        pad: Any = self.padding  # numbers here; the type allows words
        return torch.mkldnn_convolution(x, self.weight, self.bias, pad, self.stride, self.dilation, self.groups)


class BasicConv(nn.Module):
    """Convolution, bias or BatchNorm, ReLU; torchvision's `BasicConv2d` by name."""

    def __init__(self, in_channels: int, op: Conv, batch_norm: bool) -> None:
        super().__init__()
        pad = padding_of(op.kernel, op.padding)
        self.conv = nn.Conv2d(in_channels, op.width, op.kernel, op.stride, pad, bias=not batch_norm)
        self.bn = nn.BatchNorm2d(op.width, eps=BATCH_NORM_EPS) if batch_norm else None

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        return F.relu_(x if self.bn is None else self.bn(x))


class Inception(nn.Module):
    """One Inception module; `branch1` ... `branch4` as in torchvision. A branch of width 0 is left out."""

    def __init__(self, in_channels: int, module: InceptionModule, batch_norm: bool) -> None:
        super().__init__()
        self.path = module.path
        for number, branch in enumerate(module.branches, 1):
            if branch.width == 0:
                continue
            channels, parts = in_channels, []
            for part in branch.parts:
                parts.append(_operation(part.op, Shape(channels, 0, 0), batch_norm))
                channels = part.op.width if isinstance(part.op, Conv) else channels
            self.add_module(f"branch{number}", nn.Sequential(*parts) if len(parts) > 1 else parts[0])

    def forward(self, x: Tensor, keep: Keep | None = None) -> Tensor:
        outputs = []
        for name, branch in self.named_children():
            y = x
            for position, part in enumerate(branch if isinstance(branch, nn.Sequential) else (branch,)):
                y = part(y)
                if keep:
                    suffix = f".{position}" if isinstance(branch, nn.Sequential) else ""
                    keep(f"{self.path}.{name}{suffix}", y)
            outputs.append(y)
        return torch.cat(outputs, 1)


class Classifier(nn.Module):
    """An auxiliary head; its children have the names of the declared layers."""

    def __init__(self, head: Head, shape: Shape, batch_norm: bool) -> None:
        super().__init__()
        self.layers = [layer.path.removeprefix(f"{head.name}.") for layer in head.layers]
        for name, layer in zip(self.layers, head.layers, strict=True):
            self.add_module(name, _operation(layer.op, shape, batch_norm))
            shape = output_shape(layer.op, shape)

    def forward(self, x: Tensor) -> Tensor:
        for name in self.layers:
            x = self.get_submodule(name)(x)
        return x


class FullyConnected(nn.Linear):
    """A linear layer that flattens what it gets; `relu` as declared."""

    def __init__(self, in_features: int, op: Linear) -> None:
        super().__init__(in_features, op.width)
        self.relu = op.relu

    def forward(self, x: Tensor) -> Tensor:
        x = super().forward(x.flatten(1))
        return F.relu_(x) if self.relu else x


def _operation(op: Op, shape: Shape, batch_norm: bool) -> nn.Module:
    """The torch module of one declared operation on an input of `shape`."""
    if isinstance(op, Conv):
        return BasicConv(shape.c, op, batch_norm)
    if isinstance(op, Pool):
        pad = padding_of(op.kernel, op.padding)
        if op.kind == "max":
            return nn.MaxPool2d(op.kernel, op.stride, pad, ceil_mode=op.ceil)
        return nn.AvgPool2d(op.kernel, op.stride, pad, ceil_mode=op.ceil)
    if isinstance(op, AdaptivePool):
        return nn.AdaptiveAvgPool2d(op.size)
    if isinstance(op, LocalResponseNorm):
        return nn.LocalResponseNorm(op.size)
    if isinstance(op, Dropout):
        return nn.Dropout(op.p)
    if isinstance(op, Linear):
        return FullyConnected(shape.size, op)
    raise TypeError(f"{type(op).__name__} has no torch module of its own")


class GoogLeNet(nn.Module):
    """A declared network that runs. The trunk's children come first, in order, then the heads' layers."""

    def __init__(self, network: Network, *, batch_norm: bool = False, auxiliary: bool = True) -> None:
        super().__init__()
        self.network = network
        self.trunk = [layer.path for layer in network.trunk]
        shapes = {step.path: step.out_shape for step in trace(network)}
        shape = Shape(*network.input_shape)
        for layer in network.trunk:
            if isinstance(layer, Layer):
                self.add_module(layer.path, _operation(layer.op, shape, batch_norm))
            else:
                self.add_module(layer.path, Inception(shape.c, layer, batch_norm))
            shape = shapes[layer.path]
        *others, final = network.heads
        self.final_layers = [layer.path for layer in final.layers]
        for layer in final.layers:
            self.add_module(layer.path, _operation(layer.op, shape, batch_norm))
            shape = shapes[layer.path]
        self.auxiliary: dict[str, str] = {}
        for head in others if auxiliary else ():
            self.add_module(head.name, Classifier(head, shapes[head.after], batch_norm))
            self.auxiliary[head.after] = head.name

    def forward(self, x: Tensor, keep: Keep | None = None, after: str = INPUT) -> Logits:
        """Logits of a batch (N, 3, H, W); with `keep`, every step's output is handed to it.

        `after` restarts in the middle: x is then the output of trunk layer `after`, and heads that sit on it or
        behind it are computed (the others are None).
        """
        logits: dict[str, Tensor] = {}
        if after == INPUT:
            x = x.contiguous(memory_format=torch.channels_last)
            rest = self.trunk
        else:
            rest = self.trunk[self.trunk.index(after) + 1 :]
            self._classify(after, x, logits)
        for path in rest:
            layer = self.get_submodule(path)
            x = layer(x, keep) if isinstance(layer, Inception) else layer(x)
            if keep:
                keep(path, x)
            self._classify(path, x, logits)
        for path in self.final_layers:
            x = self.get_submodule(path)(x)
        return Logits(logits.get("aux1"), logits.get("aux2"), x)

    def with_children(self, network: Network, children: Mapping[str, nn.Module]) -> GoogLeNet:
        """Another model that runs `network`: `children` (by path) in place of this one's, all the others shared."""
        other = sharing_copy(self, children, parameters={})
        other.network = network
        return other

    def without_auxiliary(self) -> GoogLeNet:
        """The same model, sharing everything, that computes the final classifier only, as at inference."""
        other = copy(self)
        other.auxiliary = {}
        return other

    def _classify(self, path: str, x: Tensor, logits: dict[str, Tensor]) -> None:
        if path in self.auxiliary:
            name = self.auxiliary[path]
            logits[name] = self.get_submodule(name)(x)


def build(network: Network, *, batch_norm: bool = False, auxiliary: bool = True) -> GoogLeNet:
    """The network with random weights. `batch_norm` for training only; `auxiliary=False` leaves out aux1 and aux2."""
    return GoogLeNet(network, batch_norm=batch_norm, auxiliary=auxiliary)


def for_inference(model: GoogLeNet) -> GoogLeNet:
    """The model in float32, channels_last, eval mode, without gradients: what the app shares between sessions."""
    model = model.float().to(memory_format=torch.channels_last).eval().requires_grad_(False)
    if torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        for module in model.modules():
            if isinstance(module, BasicConv):
                module.conv = OneDNNConv(module.conv).eval()
    return model


def fold_batch_norm(state: dict[str, Tensor], eps: float = BATCH_NORM_EPS) -> dict[str, Tensor]:
    """A state_dict in which every `X.conv.weight` + `X.bn.*` became `X.conv.weight` + `X.conv.bias`, in float32.

    w' = w·γ/√(σ² + ε), b' = β − μ·γ/√(σ² + ε). Other entries are copied. Source: Jacob et al., arXiv 1712.05877, §3.2.
    """
    folded: dict[str, Tensor] = {}
    for name, value in state.items():
        prefix, _, leaf = name.rpartition(".")
        if prefix.endswith(".bn"):
            continue
        folded[name] = value.float()
        bn = prefix.removesuffix("conv") + "bn"
        if leaf == "weight" and prefix.endswith(".conv") and f"{bn}.weight" in state:
            gamma, beta, mean, var = (
                state[f"{bn}.{key}"].double() for key in ("weight", "bias", "running_mean", "running_var")
            )
            scale = gamma / torch.sqrt(var + eps)
            folded[name] = (value.double() * scale[:, None, None, None]).float()
            folded[f"{prefix}.bias"] = (beta - mean * scale).float()
    return folded


class Recorded(NamedTuple):
    """A model's forward pass on one picture as a single call.

    `run` takes (1, 3, H, W) and returns the logits of `heads` and the outputs of the steps `paths`, in these orders.
    """

    run: Callable[[Tensor], tuple[tuple[Tensor, ...], tuple[Tensor, ...]]]
    heads: tuple[str, ...]
    paths: tuple[str, ...]


class _Everything(nn.Module):
    """A model whose outputs are all its logits and all its steps' outputs."""

    def __init__(self, model: GoogLeNet) -> None:
        super().__init__()
        self.model = model
        self.heads: tuple[str, ...] = ()
        self.paths: tuple[str, ...] = ()

    def forward(self, x: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        outputs: dict[str, Tensor] = {}
        logits = {head: v for head, v in self.model(x, outputs.__setitem__)._asdict().items() if v is not None}
        self.heads, self.paths = tuple(logits), tuple(outputs)
        return tuple(logits.values()), tuple(outputs.values())


def record(model: GoogLeNet) -> Recorded:
    """The forward pass of `model` on one picture of its network's input shape, with the very same numbers, in one call.

    Python waits for its lock after each of some two hundred operations; beside a class that moves sliders a run so took
    fifteen times as long as one that leaves Python once. The convolutions of a model for_inference get packed copies of
    their weights, all other weights are shared. torch calls its tracer deprecated; what it names instead compiles for
    minutes (torch.compile) or comes back to Python (torch.export).
    """
    network = model.network
    sizes = {step.path: step.in_shape for step in trace(network)}
    packed = {name: _packed(child, name, sizes) for name, child in model.named_children()}
    everything = _Everything(model.with_children(network, packed))
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        run = torch.jit.trace(everything, (torch.zeros(1, *network.input_shape),), check_trace=False)  # type: ignore[no-untyped-call]
    return Recorded(run, everything.heads, everything.paths)


def _packed(module: nn.Module, path: str, sizes: Mapping[str, Shape]) -> nn.Module:
    """The module at `path` of a model, with packed convolutions where `for_inference` put oneDNN's.

    `sizes` has the declared input of every convolution, by path.
    """
    if isinstance(module, BasicConv):
        return PackedConv(module.conv, sizes[path]) if isinstance(module.conv, OneDNNConv) else module
    children = {name: _packed(child, f"{path}.{name}", sizes) for name, child in module.named_children()}
    return sharing_copy(module, children, parameters={}) if children else module


def use_one_thread() -> None:
    """Let torch compute with one thread in this process.

    A class keeps all cores busy anyway; several threads a run would wait for each other, spinning.
    """
    torch.set_num_threads(1)
