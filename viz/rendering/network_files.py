"""A whole network to take away: as PyTorch code, as JSON, and what any of its files says of where it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import NamedTuple

from viz.inference.preprocessing import TORCHVISION_PREPROCESSING, Preprocessing, described
from viz.network.architecture import (
    EMBEDDED,
    FINAL,
    NETWORKS,
    PAPER,
    TORCHVISION,
    WIDTH_FIELDS,
    InceptionModule,
    Layer,
    Network,
)
from viz.network.costs import Cost, network_cost, step_cost
from viz.network.operations import BATCH_NORM_EPS, AdaptivePool, Conv, Dropout, Linear, LocalResponseNorm, Op, Pool
from viz.network.shapes import Shape, Step, padding_of, trace
from viz.notation import names, numbers
from viz.notation.numbers import BYTES_PER_ELEMENT
from viz.notation.palette import BRANCH_LABELS

CLASS_NAME = "GoogLeNet"
LARGEST_ONNX = 128 * 2**20
"""Bytes of an ONNX file that is made: more than twice the paper's network, and what a server for a class can hold."""
NETWORK_CODE = '''"""{title}: {shape} (height×width×channels) in, the scores of {classes} classes out.

{weights} weights and {others} biases or the like; {macs} multiply-accumulates for one picture. Both without the
auxiliary classifiers, which count while training only.{changed}
Made with {made_with}: {address}

The weights are PyTorch's random ones. Those of the ONNX file that the app gives beside this file fit by their names:
python this_file.py network.onnx
"""

from collections import OrderedDict

import torch
from torch import nn


class Conv(nn.Module):
    """A convolution{norm_words} and its ReLU; at stride 1 it keeps height and width."""

    def __init__(self, in_channels: int, width: int, kernel: int, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(in_channels, width, kernel, stride, padding=kernel // 2{no_bias})
{norm}
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu({convolved})


class Inception(nn.Module):
    """Branches that read the same tensor; their outputs are stacked along the channels."""

    def __init__(self, **branches: nn.Module) -> None:
        super().__init__()
        for name, branch in branches.items():
            self.add_module(name, branch)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([branch(x) for branch in self.children()], dim=1)


class {class_name}(nn.Module):
    """(N, {input}) to (N, {classes}) scores before the softmax: of the final classifier, then of the auxiliary ones."""

    def __init__(self) -> None:
        super().__init__()
{layers}

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
{flow}


def load_onnx(model: nn.Module, file: str) -> None:
    """Gives the model the weights of an ONNX file (pip install onnx). Raises KeyError for one that it does not have."""
    import onnx
    from onnx import numpy_helper

    stored = {{tensor.name: tensor for tensor in onnx.load(file).graph.initializer}}
    wanted = [name for name in model.state_dict() if not name.endswith("num_batches_tracked")]
    state = {{name: torch.from_numpy(numpy_helper.to_array(stored[name]).copy()) for name in wanted}}
    model.load_state_dict(state, strict=False)


if __name__ == "__main__":
    import sys

    model = {class_name}().eval()
    if len(sys.argv) > 1:
        load_onnx(model, sys.argv[1])
    scores = model(torch.zeros(1, {input}))
    print([tuple(each.shape) for each in scores], sum(p.numel() for p in model.parameters()), "parameters")
'''
_LICENCE = "MIT, as the app"
_EMBEDDED_LICENCE = (
    "MIT, as the app; the weights were trained on Tiny ImageNet, whose pictures are for research and teaching, and the "
    "classes' names are WordNet's"
)
_PREPROCESSING = {PAPER.key: "RGB, the mean of the colours subtracted (arXiv 1409.4842, section 5)"}


def onnx_size(network: Network) -> int:
    """Bytes that the network's weights take in a file, all classifiers included."""
    return BYTES_PER_ELEMENT * network_cost(network, heads="all").params


class Origin(NamedTuple):
    """Where a file comes from: the app with its version, and the address that brings its view back."""

    made_with: str
    address: str


def edited_title(network: Network) -> str:
    """The network's title, and whether its modules are still the ones that it is declared with."""
    return f"{network.title}, edited" if changes(network) else network.title


def changes(network: Network) -> dict[str, dict[str, list[int]]]:
    """What of its modules differs from Table 1, by module and width: [there, here]. A kernel that was cut is one, too.

    torchvision's smaller kernel is declared, and none.
    """
    declared = NETWORKS[network.key]
    changed: dict[str, dict[str, list[int]]] = {}
    for before, after in zip(declared.modules, network.modules, strict=True):
        pairs = {name: [getattr(before, name), getattr(after, name)] for name in (*WIDTH_FIELDS, "kernel5x5")}
        if different := {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}:
            changed[before.name] = different
    return changed


def about(
    network: Network,
    origin: Origin,
    weights: str,
    *,
    preprocessing: Preprocessing | None = None,
    classes: tuple[str, ...] = (),
) -> dict[str, object]:
    """What a file of the whole network says of itself. `weights` are its weights in words.

    `preprocessing` and `classes` are those of the pictures that the weights were trained on, if they were.
    """
    usual = TORCHVISION_PREPROCESSING if network.key == TORCHVISION.key else None
    used = preprocessing or usual
    return {
        "network": edited_title(network),
        "changed": changes(network),
        "weights": weights,
        "output": "scores before the softmax",
        "preprocessing": described(used) if used else _PREPROCESSING.get(network.key, "as for the unedited network"),
        **({"classes": list(classes)} if classes else {}),
        "made_with": origin.made_with,
        "address": origin.address,
        "licence": _EMBEDDED_LICENCE if classes and network.key == EMBEDDED.key else _LICENCE,
    }


def cost_fields(cost: Cost) -> dict[str, int]:
    """A cost by the names that files give its numbers."""
    return {"macs": cost.macs, "flops": cost.flops, "weights": cost.weights, "params": cost.params,
            "activations": cost.activations}  # fmt: skip


def network_json(network: Network, said: dict[str, object]) -> str:
    """The declaration with every step's shapes and exact costs, and what `about` says. Shapes are [C, H, W]."""
    document = {
        "title": edited_title(network),
        "key": network.key,
        "edited": bool(changes(network)),
        **said,
        "input": list(network.input_shape),
        "number_of_classes": network.classes,
        "widths": {m.name: {name: getattr(m, name) for name in WIDTH_FIELDS} for m in network.modules},
        "cost": cost_fields(network_cost(network)),
        "cost_with_auxiliary_classifiers": cost_fields(network_cost(network, heads="all")),
        "steps": [_step_json(step) for step in trace(network)],
        "counted": "macs: multiply-accumulates; weights without biases, params with; activations: output elements",
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _step_json(step: Step) -> dict[str, object]:
    return {
        "path": step.path,
        "operation": type(step.op).__name__,
        **asdict(step.op),
        "reads": list(step.inputs),
        "in": list(step.in_shape),
        "out": list(step.out_shape),
        "module": step.module,
        "branch": step.branch,
        "role": step.role,
        "classifier": step.head,
        **cost_fields(step_cost(step)),
    }


def network_code(network: Network, origin: Origin) -> str:
    """The whole network as a Python file that needs torch only and can be run; weights are named as in torchvision."""
    cost, normalised = network_cost(network), any(isinstance(s.op, Conv) and s.op.batch_norm for s in trace(network))
    return NETWORK_CODE.format(
        title=edited_title(network),
        shape=names.shape(Shape(*network.input_shape)),
        classes=network.classes,
        weights=numbers.exact(cost.weights),
        others=numbers.exact(cost.params - cost.weights),
        macs=numbers.exact(cost.macs),
        changed="".join(f"\n{line}" for line in _change_lines(network)),
        made_with=origin.made_with,
        address=origin.address.replace("\\", "/").replace('"', "'"),
        norm_words=", its batch normalisation" if normalised else "",
        no_bias=", bias=False" if normalised else "",
        norm=f"        self.bn = nn.BatchNorm2d(width, eps={BATCH_NORM_EPS})\n" if normalised else "",
        convolved="self.bn(self.conv(x))" if normalised else "self.conv(x)",
        class_name=CLASS_NAME,
        input=", ".join(map(str, network.input_shape)),
        layers="\n".join(f"        {line}" for line in _layer_lines(network)),
        flow="\n".join(f"        {line}" for line in _flow_lines(network)),
    )


def _change_lines(network: Network) -> Iterator[str]:
    for module, changed in changes(network).items():
        words = [f"{name} {after} instead of {before}" for name, (before, after) in changed.items()]
        yield f"Edited: {module} has {numbers.listing(words)}."


def _layer_lines(network: Network) -> Iterator[str]:
    """The lines that make the layers: the trunk's, then the classifiers'."""
    shapes = {step.path: step.in_shape for step in trace(network)}
    for layer in network.trunk:
        if isinstance(layer, Layer):
            yield f"self.{layer.path} = {_operation_code(layer.op, shapes[layer.path])}"
        else:
            yield from _module_lines(layer, shapes[f"{layer.path}.branch1"])
    for head in network.heads:
        if head.name == FINAL:
            yield from (f"self.{x.path} = {_operation_code(x.op, shapes[x.path])}" for x in head.layers)
            continue
        yield f"self.{head.name} = nn.Sequential(OrderedDict("
        for layer in head.layers:
            name = layer.path.removeprefix(f"{head.name}.")
            if isinstance(layer.op, Linear) and layer.op.relu:
                yield "    flat=nn.Flatten(),"
            yield f"    {name}={_operation_code(layer.op, shapes[layer.path])},"
            if isinstance(layer.op, Linear) and layer.op.relu:
                yield "    relu=nn.ReLU(),"
        yield "))"


def _module_lines(module: InceptionModule, shape: Shape) -> Iterator[str]:
    yield f"self.{module.path} = Inception("
    for number, branch in enumerate(module.branches, 1):
        if not branch.width:
            continue
        parts, into = [], shape
        for part in branch.parts:
            parts.append(_operation_code(part.op, into))
            into = into._replace(c=part.op.width) if isinstance(part.op, Conv) else into
        code = parts[0] if len(parts) == 1 else f"nn.Sequential({', '.join(parts)})"
        yield f"    branch{number}={code},  # {BRANCH_LABELS[branch.name]}"
    yield ")"


def _operation_code(op: Op, shape: Shape) -> str:
    """One operation on an input of `shape`."""
    match op:
        case Conv(width, side, stride):
            return f"Conv({shape.c}, {width}, {side}{f', {stride}' if stride > 1 else ''})"
        case Pool(kind, side, stride, padding):
            pad = padding_of(side, padding)
            more = (f", {pad}" if pad else "") + (", ceil_mode=True" if op.ceil else "")
            return f"nn.{'MaxPool2d' if kind == 'max' else 'AvgPool2d'}({side}, {stride}{more})"
        case AdaptivePool(side):
            return f"nn.AdaptiveAvgPool2d({side})"
        case LocalResponseNorm(channels):
            return f"nn.LocalResponseNorm({channels})"
        case Dropout(p):
            return f"nn.Dropout({p})"
        case Linear(width):
            return f"nn.Linear({shape.size}, {width})"
    raise TypeError(f"{type(op).__name__} is no layer of its own")


def _flow_lines(network: Network) -> Iterator[str]:
    """The lines that take a picture through the network."""
    taps = {head.after: head.name for head in network.heads if head.name != FINAL}
    outs = {step.path: step.out_shape for step in trace(network)}
    for layer in network.trunk:
        yield f"x = self.{layer.path}(x)  # {names.shape(outs[layer.path])}"
        if layer.path in taps:
            yield f"{taps[layer.path]} = self.{taps[layer.path]}(x)"
    for layer in network.final.layers:
        yield f"x = self.{layer.path}(x{'.flatten(1)' if isinstance(layer.op, Linear) else ''})"
    yield f"return {', '.join(('x', *taps.values()))}"
