"""What is captured is what the network computes: every branch, every channel, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import torch

from pages.feature_maps.sheets import layers_of, sheet
from viz.inference import capture
from viz.inference.answers import softmax
from viz.inference.capture import Captured, ordered, statistics
from viz.inference.model import build, for_inference
from viz.inference.torch_internals import PackedConv
from viz.inference.weights import Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.network.shapes import ReceptiveField, trace
from viz.rendering.blocks import unpack

MODULES = [module.name for module in EMBEDDED.modules]
EVERY_BRANCH = [(module, branch) for module in MODULES for branch in BRANCHES]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    torch.set_num_threads(1)
    return load_embedded()


@pytest.fixture(scope="module")
def picture() -> torch.Tensor:
    return torch.randn(1, *EMBEDDED.input_shape, generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def captured(loaded: Loaded, picture: torch.Tensor) -> Captured:
    return capture.capture(loaded, picture)


@pytest.mark.parametrize(("module", "branch"), EVERY_BRANCH, ids=lambda value: value)
def test_as_many_maps_as_declared_channels(captured: Captured, module: str, branch: BranchName) -> None:
    assert len(captured.branch(module, branch)) == EMBEDDED.module(module).branch(branch).width
    header, _ = unpack(sheet(captured, module, order="strength", of="map", included="all"))
    shown = next(b for b in header["branches"] if b["name"] == branch)["layers"]
    for layer in layers_of(captured, module):
        if layer.branch == branch:
            entry = next(e for e in shown if e["name"] == layer.name)
            assert sorted(entry["order"]) == list(range(layer.step.out_shape.c))


def test_a_recorded_run_gives_exactly_what_the_model_computes_step_by_step(
    loaded: Loaded, captured: Captured, picture: torch.Tensor
) -> None:
    steps: dict[str, torch.Tensor] = {}
    with torch.inference_mode():
        logits = loaded.model(picture, steps.__setitem__)
    for path, output in steps.items():
        np.testing.assert_array_equal(captured.maps[path], output[0].numpy(), err_msg=path)
    for head, scores in captured.logits.items():
        np.testing.assert_array_equal(scores, getattr(logits, head)[0].numpy(), err_msg=head)


@pytest.mark.skipif(not torch.backends.mkldnn.is_available(), reason="this torch has no oneDNN")  # type: ignore[no-untyped-call]
def test_a_recorded_run_works_with_packed_weights_and_leaves_the_model_its_own(loaded: Loaded) -> None:
    kinds = {str(node.kind()) for node in loaded.recorded.run.inlined_graph.nodes()}  # type: ignore[attr-defined]
    assert "mkldnn_prepacked::conv2d_run" in kinds
    assert not kinds & {"aten::mkldnn_convolution", "aten::_convolution"}
    assert not any(isinstance(module, PackedConv) for module in loaded.model.modules())


def test_runs_at_the_same_time_give_each_its_own_numbers(loaded: Loaded) -> None:
    pictures = torch.randn(6, 1, *EMBEDDED.input_shape, generator=torch.Generator().manual_seed(1))
    alone = [capture.capture(loaded, one).maps for one in pictures]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda one: capture.capture(loaded, one).maps, pictures))
    for expected, found in zip(alone, together, strict=True):
        for path, maps in expected.items():
            np.testing.assert_array_equal(found[path], maps, err_msg=path)


def test_every_step_is_there_with_its_declared_shape(captured: Captured) -> None:
    for step in trace(EMBEDDED):
        if not step.head:
            assert captured.maps[step.path].shape == tuple(step.out_shape), step.path
    assert captured.maps["input"].shape == EMBEDDED.input_shape


def test_maps_equal_what_torch_gives_branch_by_branch(
    loaded: Loaded, picture: torch.Tensor, captured: Captured
) -> None:
    path = EMBEDDED.module("4b").path
    entering = torch.from_numpy(captured.module_input("4b").copy())[None]
    with torch.inference_mode():
        for number, branch in enumerate(BRANCHES, 1):
            expected = loaded.model.get_submodule(f"{path}.branch{number}")(entering)[0].numpy()
            np.testing.assert_allclose(captured.branch("4b", branch), expected, rtol=1e-3, atol=1e-4)
        logits = loaded.model(picture)
    for head in ("aux1", "aux2", "final"):
        np.testing.assert_allclose(captured.logits[head], getattr(logits, head)[0].numpy(), rtol=1e-4, atol=1e-4)


def test_branches_are_views_of_the_concatenation_in_order(captured: Captured) -> None:
    for module in MODULES:
        together = captured.output(module)
        parts = [captured.branch(module, branch) for branch in BRANCHES]
        assert all(np.shares_memory(part, together) for part in parts)
        np.testing.assert_array_equal(np.concatenate(parts), together)


def test_what_is_shared_cannot_be_changed(captured: Captured) -> None:
    for path, maps in captured.maps.items():
        assert not maps.flags.writeable, path


def test_one_picture_takes_less_than_20_mb(captured: Captured) -> None:
    shapes = [EMBEDDED.input_shape, *(step.out_shape for step in trace(EMBEDDED) if not step.head and not step.branch)]
    inside = [
        step.out_shape for m in MODULES for step in trace(EMBEDDED) if step.module == m and step.path[-2:] == ".0"
    ]
    assert captured.nbytes == 4 * sum(c * h * w for c, h, w in (*shapes, *inside)) < 20e6


def test_inner_layers(captured: Captured) -> None:
    module = EMBEDDED.module("4a")
    inner = {branch: captured.inner("4a", branch) for branch in BRANCHES}
    assert inner["1x1"] is None
    assert inner["3x3"] is not None
    assert inner["5x5"] is not None
    assert inner["pool"] is not None
    assert (len(inner["3x3"]), len(inner["5x5"])) == (module.reduce3x3, module.reduce5x5)
    entering = np.pad(captured.module_input("4a"), ((0, 0), (1, 1), (1, 1)), constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(entering, (3, 3), axis=(1, 2))
    np.testing.assert_array_equal(inner["pool"], windows.max((3, 4)))


def test_probabilities_are_a_softmax(captured: Captured) -> None:
    for head in captured.logits:
        expected = torch.softmax(torch.from_numpy(captured.logits[head].copy()), 0).numpy()
        np.testing.assert_allclose(softmax(captured.logits[head]), expected, rtol=1e-5, atol=1e-7)


def test_a_batch_is_refused(loaded: Loaded) -> None:
    with pytest.raises(ValueError, match="one picture"):
        capture.capture(loaded, torch.zeros(2, *EMBEDDED.input_shape))


def test_a_switched_off_branch_has_no_maps(picture: torch.Tensor, loaded: Loaded) -> None:
    network = EMBEDDED.with_module(replace(EMBEDDED.module("3a"), conv5x5=0))
    torch.manual_seed(0)
    run = capture.capture(replace(loaded, network=network, model=for_inference(build(network))), picture)
    assert run.branch("3a", "5x5").shape[0] == 0
    header, _ = unpack(sheet(run, "3a", order="strength", of="module", included="reduce"))
    assert [branch["cost"] == "switched off" for branch in header["branches"]] == [False, False, True, False]


def test_statistics_and_order() -> None:
    maps = np.array([[[0, 1], [2, 3]], [[0, 0], [0, 0]], [[5, 5], [5, 5]]], np.float32)
    found = statistics(maps)
    assert found.minimum.tolist() == [0, 0, 5]
    assert found.maximum.tolist() == [3, 0, 5]
    assert found.mean.tolist() == [1.5, 0, 5]
    assert found.silent.tolist() == [False, True, False]
    assert ordered(found, "channel").tolist() == [0, 1, 2]
    assert ordered(found, "strength").tolist() == [2, 0, 1]


@pytest.mark.parametrize(
    ("at", "square"),
    [((0, 0), (0, 0, 4, 4)), ((2, 3), (4, 8, 12, 16)), ((4, 4), (12, 12, 20, 20))],
    ids=["corner", "inside", "other-corner"],
)
def test_strongest_patch(at: tuple[int, int], square: tuple[int, int, int, int]) -> None:
    single = np.zeros((5, 5), np.float32)
    single[at] = 7
    patch = capture.strongest_patch(single, ReceptiveField(8, 4, 0.0), 20)
    assert (patch.row, patch.column, patch.value) == (*at, 7.0)
    assert patch.square == square
