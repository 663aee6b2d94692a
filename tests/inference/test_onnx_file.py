"""A network as ONNX: ONNX Runtime is the oracle for its numbers, onnx's own shape inference for its shapes."""

from __future__ import annotations

import json

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import ModelProto

from viz.inference import onnx_file
from viz.inference.edited import compact
from viz.inference.model import GoogLeNet, build
from viz.inference.onnx_file import Weighted
from viz.inference.weights import Loaded
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, TORCHVISION, Network
from viz.network.edits import Edits, keep, off, small
from viz.network.shapes import trace

PICTURES = 2
EDITS: dict[str, Edits] = {
    "intact": (),
    "kept": (keep("3a", "5x5", 3), keep("all", "3x3", 60)),
    "off": (off("4a", "1x1"), off("all", "pool")),
    "small": (small("all"),),
}


def written(network: Network) -> tuple[bytes, Weighted]:
    weighted = onnx_file.untrained(network)
    return onnx_file.onnx_file(weighted, {"network": network.title, "widths": [1, 2]}, "1.2.3"), weighted


def by_onnx_runtime(file: bytes, x: torch.Tensor) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(file)
    ends = [end.name for end in session.get_outputs()]
    return dict(zip(ends, session.run(ends, {"input": x.numpy()}), strict=True))


def by_torch(model: GoogLeNet, x: torch.Tensor) -> dict[str, np.ndarray]:
    with torch.inference_mode():
        return {head: scores.numpy() for head, scores in model(x)._asdict().items() if scores is not None}


def agree(ours: dict[str, np.ndarray], theirs: dict[str, np.ndarray]) -> None:
    assert set(ours) == set(theirs) == {"final", "aux1", "aux2"}
    for head, scores in ours.items():
        assert np.abs(scores).max() > 0.1  # no zeros compared with zeros
        np.testing.assert_allclose(theirs[head], scores, atol=2e-5 * float(np.abs(scores).max()))


def some_pictures() -> torch.Tensor:
    return torch.randn(PICTURES, *EMBEDDED.input_shape, generator=torch.Generator().manual_seed(3))


NARROWER = {"3a": {"reduce5x5": 3, "conv1x1": 7}, "4c": {"pool_proj": 130}}


@pytest.mark.parametrize(
    "network",
    [*NETWORKS.values(), PAPER.with_widths(NARROWER), TORCHVISION.with_widths(NARROWER)],
    ids=[*NETWORKS, "paper-edited", "torchvision-edited"],
)
def test_onnx_runtime_computes_what_torch_computes(network: Network) -> None:
    file, weighted = written(network)
    model = build(network, batch_norm=network.key == TORCHVISION.key).eval()
    missing = model.load_state_dict(
        {k: torch.from_numpy(v.copy()) for k, v in weighted.tensors().items()}, strict=False
    )
    assert all(name.endswith("num_batches_tracked") for name in missing.missing_keys)
    assert missing.unexpected_keys == []
    x = some_pictures()
    agree(by_torch(model, x), by_onnx_runtime(file, x))


@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
def test_an_edited_running_network_leaves_with_its_weights(loaded: Loaded, edits: Edits) -> None:
    weighted = onnx_file.trained(loaded, edits)
    file = onnx_file.onnx_file(weighted, {}, "1")
    x = some_pictures()
    agree(by_torch(compact(loaded.model, edits), x), by_onnx_runtime(file, x))


@pytest.fixture(scope="module")
def read() -> ModelProto:
    file, _ = written(PAPER.with_widths(NARROWER))
    return onnx.load_from_string(file)


def test_it_is_valid_and_its_shapes_are_the_declared_ones(read: ModelProto) -> None:
    onnx.checker.check_model(read, full_check=True)
    declared = {v.name: _sides(v) for v in (*read.graph.value_info, *read.graph.output)}
    del read.graph.value_info[:]
    inferred = onnx.shape_inference.infer_shapes(read, strict_mode=True, data_prop=True)
    theirs = {v.name: _sides(v) for v in (*inferred.graph.value_info, *inferred.graph.output)}
    assert {name: theirs[name] for name in declared} == declared
    steps = {s.path: ["N", *s.out_shape] for s in trace(PAPER.with_widths(NARROWER)) if s.module}
    assert {path: declared[path] for path in steps} == steps


def _sides(value: onnx.ValueInfoProto) -> list[int | str]:
    return [side.dim_param or side.dim_value for side in value.type.tensor_type.shape.dim]


def test_nodes_are_named_like_modules_in_torch(read: ModelProto) -> None:
    ours = [node.name for node in read.graph.node]
    assert len(set(ours)) == len(ours)
    model = build(PAPER)
    layers = {name for name, module in model.named_modules() if isinstance(module, torch.nn.Conv2d | torch.nn.Linear)}
    assert {node.name for node in read.graph.node if node.op_type in ("Conv", "Gemm")} == layers
    modules = {node.name for node in read.graph.node if node.op_type == "Concat"}
    assert modules == {module.path for module in PAPER.modules}
    assert {tensor.name for tensor in read.graph.initializer} == set(model.state_dict())


def test_it_says_what_it_is_and_the_answer_comes_first(read: ModelProto) -> None:
    said = {entry.key: entry.value for entry in read.metadata_props}
    assert said["network"] == PAPER.title
    assert json.loads(said["widths"]) == [1, 2]
    assert (read.producer_name, read.producer_version, read.graph.name) == ("Inception Explorer", "1.2.3", "paper")
    assert [end.name for end in read.graph.output] == ["final", "aux1", "aux2"]
    assert read.opset_import[0].version == 17  # ONNX Runtime 1.12 reads it


def test_own_weights_are_the_same_every_time_and_neither_fade_nor_grow() -> None:
    first, again = (onnx_file.own_weights(PAPER) for _ in range(2))
    assert all((first[name] == again[name]).all() for name in first)
    weights = first["inception3a.branch2.1.conv.weight"]
    assert weights.std() == pytest.approx((2 / (96 * 9)) ** 0.5, rel=0.02)  # He et al., equation 10
    assert not first["inception3a.branch2.1.conv.bias"].any()
    assert "never trained" in onnx_file.untrained(PAPER).words


def test_what_was_done_to_a_trained_network_is_said(loaded: Loaded) -> None:
    weighted = onnx_file.trained(loaded, EDITS["kept"])
    assert weighted.words.endswith("; edited without training it again: 3a-5x5-k3.all-3x3-k60")
    assert (weighted.preprocessing, weighted.classes) == (loaded.preprocessing, loaded.classes)
    assert onnx_file.trained(loaded).words == loaded.note


def test_a_network_without_auxiliary_weights_has_one_answer() -> None:
    weighted = onnx_file.untrained(EMBEDDED)
    tensors = {name: tensor for name, tensor in weighted.tensors().items() if not name.startswith("aux")}
    file = onnx_file.onnx_file(weighted._replace(tensors=lambda: tensors), {}, "1")
    assert [end.name for end in onnx.load_from_string(file).graph.output] == ["final"]
