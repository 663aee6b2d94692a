"""A declared network with its weights as an ONNX file, which graph viewers and ONNX Runtime open.

Every node is named like its module in torch ("inception3a.branch2.0.conv"), every tensor like the step that gives it,
every weight as in a state_dict. The graph is built from the declaration and not recorded from a run: torch's exporter
cannot write an adaptive pool whose windows overlap, and names nodes after its own operations. Dropout, which does
nothing at inference, is left out.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch.nn import LocalResponseNorm as LocalResponse

from viz.inference.edited import compact
from viz.inference.preprocessing import Preprocessing
from viz.network.architecture import FINAL, Network
from viz.network.edits import Edits, folded, write
from viz.network.operations import (
    BATCH_NORM_EPS,
    AdaptivePool,
    Concat,
    Conv,
    Dropout,
    Linear,
    LocalResponseNorm,
    Pool,
)
from viz.network.shapes import INPUT, Step, padding_of, trace
from viz.notation import names

if TYPE_CHECKING:
    from onnx import NodeProto, TensorProto

    from viz.inference.model import GoogLeNet
    from viz.inference.weights import Loaded

Tensors = Mapping[str, NDArray[np.float32]]
"""Weights by their names in a state_dict: "inception3a.branch2.0.conv.weight"."""

OPSET, IR_VERSION = 17, 8
"""What ONNX Runtime reads since 1.12, of 2022, and everything newer."""
RANDOM = "random and never trained (He et al., arXiv 1502.01852; biases 0): its answers mean nothing"
"""What `own_weights` are, in words."""
_ONE_AT_A_TIME = threading.Lock()
"""While a file is made, memory holds it three times."""


class Weighted(NamedTuple):
    """A network with weights, which `tensors()` gives, what they are in words, and what they were trained on, if so."""

    network: Network
    tensors: Callable[[], Tensors]
    words: str
    preprocessing: Preprocessing | None = None
    classes: tuple[str, ...] = ()


def untrained(network: Network) -> Weighted:
    """The network with weights of its own."""
    return Weighted(network, partial(own_weights, network), RANDOM)


def trained(loaded: Loaded, edits: Edits = ()) -> Weighted:
    """A network that runs, or what `edits` make of it, with its weights. Raises EditError as `compact` does."""
    model = compact(loaded.model, edits)
    words = loaded.note
    if edits:
        words += f"; edited without training it again: {write(edits)}"
    return Weighted(folded(model.network), partial(weights_of, model), words, loaded.preprocessing, loaded.classes)


def own_weights(network: Network, seed: int = 0) -> Tensors:
    """Weights of the network's own: as He et al. start networks with ReLU, biases 0; the same for the same `seed`."""
    random = np.random.default_rng(seed)

    def drawn(*shape: int) -> NDArray[np.float32]:
        deviation = np.float32((2 / max(1, prod(shape[1:]))) ** 0.5)
        return random.standard_normal(shape, dtype=np.float32) * deviation

    tensors: dict[str, NDArray[np.float32]] = {}
    for step in trace(network):
        op, none = step.op, np.zeros(step.out_shape.c, dtype=np.float32)
        if isinstance(op, Conv):
            tensors[f"{step.path}.conv.weight"] = drawn(op.width, step.in_shape.c, op.kernel, op.kernel)
            if op.batch_norm:
                tensors |= {f"{step.path}.bn.{name}": none for name in ("bias", "running_mean")}
                tensors |= {f"{step.path}.bn.{name}": none + 1 for name in ("weight", "running_var")}
            else:
                tensors[f"{step.path}.conv.bias"] = none
        elif isinstance(op, Linear):
            tensors[f"{step.path}.weight"] = drawn(op.width, step.in_shape.size)
            tensors[f"{step.path}.bias"] = none
    return tensors


def weights_of(model: GoogLeNet) -> Tensors:
    """The weights of a model that runs."""
    return {name: np.ascontiguousarray(tensor.numpy()) for name, tensor in model.state_dict().items()}


def onnx_file(weighted: Weighted, about: Mapping[str, object], version: str) -> bytes:
    """A network with its weights as an ONNX file made by `version` of the app.

    Input "input" (N, 3, H, W), outputs the scores before the softmax of every classifier that has weights, by its name
    and the final one first. `about` goes into the file's metadata: text as it is, all else as JSON. Branches of width 0
    are left out. Raises KeyError for a weight that is missing.
    """
    from onnx import helper

    network = weighted.network
    heads = {head.layers[-1].path: head.name for head in network.heads}
    with _ONE_AT_A_TIME:
        tensors = weighted.tensors()
        steps = _running(network, tensors)
        constants: list[TensorProto] = []
        nodes = [node for step in steps for node in _nodes(step, tensors, constants)]
        ends = sorted((step for step in steps if step.path in heads), key=lambda step: heads[step.path] != FINAL)
        _rename(nodes, _renamed(steps, heads))
        graph = helper.make_graph(
            nodes,
            network.key,
            [_tensor(INPUT, network.input_shape)],
            [_value(step, heads[step.path]) for step in ends],
            [*_initializers(nodes, tensors), *constants],
            doc_string=network.title,
            value_info=[_value(s, s.path) for s in steps if s.path not in heads and not isinstance(s.op, Dropout)],
        )
        model = helper.make_model(
            graph,
            producer_name="Inception Explorer",
            producer_version=version,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        said = {name: v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for name, v in about.items()}
        helper.set_model_props(model, said)
        return bytes(model.SerializeToString())


def _running(network: Network, tensors: Tensors) -> list[Step]:
    """The steps that give something and, of classifiers, have weights; of those, what gives something is read."""
    closed = {(m.name, branch.name) for m in network.modules for branch in m.branches if not branch.width}
    without = {head.name for head in network.heads if f"{head.layers[-1].path}.weight" not in tensors}
    steps = [s for s in trace(network) if (s.module, s.branch) not in closed and s.head not in without]
    paths = {INPUT, *(step.path for step in steps)}
    return [step._replace(inputs=tuple(path for path in step.inputs if path in paths)) for step in steps]


def _renamed(steps: list[Step], heads: Mapping[str, str]) -> dict[str, str]:
    """What stands for a tensor in the file: the input of a dropout for its output, a classifier for its last step."""
    instead = dict(heads)
    for step in steps:
        if isinstance(step.op, Dropout):
            instead[step.path] = step.inputs[0]
    return instead


def _rename(nodes: list[NodeProto], instead: Mapping[str, str]) -> None:
    for node in nodes:
        for ends in (node.input, node.output):
            for i, name in enumerate(ends):
                ends[i] = instead.get(name, name)


def _value(step: Step, name: str) -> Any:
    return _tensor(name, (step.out_shape.c,) if isinstance(step.op, Linear) else step.out_shape)


def _tensor(name: str, shape: tuple[int, ...]) -> Any:
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", *shape])


def _initializers(nodes: list[NodeProto], tensors: Tensors) -> Iterator[TensorProto]:
    from onnx import numpy_helper

    for node in nodes:
        yield from (numpy_helper.from_array(tensors[name], name) for name in node.input if name in tensors)


def _nodes(step: Step, tensors: Tensors, constants: list[TensorProto]) -> Iterator[NodeProto]:
    """The nodes of one step, of which the last gives its output; what else they read is added to `constants`."""
    op, words = step.op, names.step_title(step)
    if isinstance(op, Conv):
        yield from _convolution(step, op, tensors)
    elif isinstance(op, Linear):
        yield from _fully_connected(step, op)
    elif isinstance(op, AdaptivePool) and op.size > 1 and step.in_shape.h % op.size:
        yield from _overlapping_windows(step, op, constants)
    elif isinstance(op, AdaptivePool):
        side = step.in_shape.h // op.size
        yield _operator("AveragePool", step.inputs, step.path, words, kernel_shape=[side] * 2, strides=[side] * 2)
    elif isinstance(op, Pool):
        more: dict[str, Any] = {"ceil_mode": op.ceil}
        if op.kind == "average":
            more["count_include_pad"] = 1  # as torch does
        kind = "MaxPool" if op.kind == "max" else "AveragePool"
        yield _operator(kind, step.inputs, step.path, words, **_sides(op), **more)
    elif isinstance(op, LocalResponseNorm):
        torchs = LocalResponse(op.size)
        free: dict[str, Any] = {"size": op.size, "alpha": torchs.alpha, "beta": torchs.beta, "bias": torchs.k}
        yield _operator("LRN", step.inputs, step.path, words, **free)
    elif isinstance(op, Concat):
        yield _operator("Concat", step.inputs, step.path, words, axis=1)


def _operator(kind: str, reads: tuple[str, ...], gives: str, words: str = "", name: str = "", **more: Any) -> NodeProto:
    """A node called like what it gives, unless it has a `name` of its own."""
    from onnx import helper

    return helper.make_node(kind, list(reads), [gives], name or gives, words or None, **more)


def _sides(op: Conv | Pool) -> dict[str, Any]:
    """Kernel, stride and padding as ONNX has them."""
    return {
        "kernel_shape": [op.kernel] * 2,
        "strides": [op.stride] * 2,
        "pads": [padding_of(op.kernel, op.padding)] * 4,
    }


def _convolution(step: Step, op: Conv, tensors: Tensors) -> Iterator[NodeProto]:
    path, words = step.path, f"{names.step_size(step)} {names.kernel(op.kernel)}"
    before = f"{path}.conv"
    parameters = [f"{before}.weight", *(name for name in (f"{before}.bias",) if name in tensors)]
    yield _operator("Conv", (*step.inputs, *parameters), before, words, **_sides(op))
    if f"{path}.bn.weight" in tensors:
        four = [f"{path}.bn.{name}" for name in ("weight", "bias", "running_mean", "running_var")]
        yield _operator("BatchNormalization", (before, *four), f"{path}.bn", epsilon=BATCH_NORM_EPS)
        before = f"{path}.bn"
    yield _operator("Relu", (before,), path, names.step_title(step))


def _fully_connected(step: Step, op: Linear) -> Iterator[NodeProto]:
    path, words = step.path, f"{names.step_title(step)}: {names.step_size(step)}"
    yield _operator("Flatten", step.inputs, f"{path}.flat", axis=1)
    reads = (f"{path}.flat", f"{path}.weight", f"{path}.bias")
    if not op.relu:
        yield _operator("Gemm", reads, path, words, transB=1)
        return
    yield _operator("Gemm", reads, f"{path}.sum", words, name=path, transB=1)
    yield _operator("Relu", (f"{path}.sum",), path, name=f"{path}.relu")


def _overlapping_windows(step: Step, op: AdaptivePool, constants: list[TensorProto]) -> Iterator[NodeProto]:
    """An average pool whose windows are not all equally far apart: rows and then columns by a matrix of shares."""
    from onnx import numpy_helper

    path = step.path
    rows, columns = (_shares(size, op.size) for size in step.in_shape[1:])
    constants.append(numpy_helper.from_array(rows, f"{path}.rows"))
    constants.append(numpy_helper.from_array(np.ascontiguousarray(columns.T), f"{path}.columns"))
    yield _operator("MatMul", (f"{path}.rows", *step.inputs), f"{path}.tall", f"{names.step_title(step)}, its rows")
    yield _operator("MatMul", (f"{path}.tall", f"{path}.columns"), path, f"{names.step_title(step)}, its columns")


def _shares(size: int, windows: int) -> NDArray[np.float32]:
    """With which share each of `size` numbers counts in each window (windows, size), by torch's rule for borders."""
    shares = np.zeros((windows, size), dtype=np.float32)
    for i in range(windows):
        first, last = i * size // windows, -(-(i + 1) * size // windows)
        shares[i, first:last] = 1 / (last - first)
    return shares
