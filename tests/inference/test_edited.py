"""Edits on the running network: by zeroing, by cropping; and what is shared stays untouched."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from tests.parts import part
from viz.inference.capture import Captured
from viz.inference.edited import compact, rerun, strength, strongest_channels, summary
from viz.inference.model import GoogLeNet, Logits, build, for_inference
from viz.network.architecture import BRANCHES, EMBEDDED, TORCHVISION, BranchName, Network
from viz.network.edits import Edits, keep, off, parse_edits, small

MODULES = [module.name for module in EMBEDDED.modules]
TRUNK = [layer.path for layer in EMBEDDED.trunk]
pytestmark = pytest.mark.usefixtures("one_thread")


def intact_with(
    model: GoogLeNet,
    captured: Captured,
    zeroed: dict[str, list[BranchName]],
    outputs: dict[str, np.ndarray] | None = None,
) -> dict[str, np.ndarray]:
    """Oracle: the intact network run layer by layer, slices of the concatenations set to zero on the way.

    Notes the modules' `outputs` by name, if asked to.
    """
    x = torch.from_numpy(captured.maps["input"].copy())[None]
    found: dict[str, np.ndarray] = {}
    with torch.inference_mode():
        for path in TRUNK:
            x = part(model, path)(x)
            for module in EMBEDDED.modules:
                if module.path == path:
                    for branch in zeroed.get(module.name, []):
                        x[:, module.channels(branch)] = 0
                    if outputs is not None:
                        outputs[module.name] = x[0].numpy().astype(np.float64)
            if path in model.auxiliary:
                found[model.auxiliary[path]] = part(model, model.auxiliary[path])(x)[0].numpy()
        for path in model.final_layers:
            x = part(model, path)(x)
    return {**found, "final": x[0].numpy()}


def assert_same(found: dict[str, np.ndarray], expected: dict[str, np.ndarray], tolerance: float = 1e-4) -> None:
    assert found.keys() == expected.keys()
    for head, logits in expected.items():
        scale = float(np.abs(logits).max())
        assert np.abs(found[head] - logits).max() <= tolerance * scale, head


OFF: list[tuple[str, dict[str, list[BranchName]]]] = [
    ("3a-5x5", {"3a": ["5x5"]}),
    ("3b-1x1", {"3b": ["1x1"]}),
    ("4a-3x3", {"4a": ["3x3"]}),
    ("4d-pool", {"4d": ["pool"]}),
    ("4e-3x3", {"4e": ["3x3"]}),
    ("5b-1x1", {"5b": ["1x1"]}),
    ("5b-3x3.5b-pool.3a-1x1", {"5b": ["3x3", "pool"], "3a": ["1x1"]}),
    ("all-5x5", {name: ["5x5"] for name in MODULES}),
    ("all-pool.4b-3x3", {name: ["pool", "3x3"] if name == "4b" else ["pool"] for name in MODULES}),
]


@pytest.mark.parametrize(("text", "zeroed"), OFF, ids=[text for text, _ in OFF])
def test_a_branch_switched_off_equals_its_slice_of_the_concatenation_set_to_zero(
    model: GoogLeNet, captured: Captured, text: str, zeroed: dict[str, list[BranchName]]
) -> None:
    found = rerun(compact(model, parse_edits(text, EMBEDDED)), captured)
    assert_same(dict(found.logits), intact_with(model, captured, zeroed))
    assert any(np.abs(found.logits[head] - captured.logits[head]).max() > 1e-3 for head in found.logits)


@pytest.mark.parametrize(("text", "zeroed"), [OFF[0], OFF[3], OFF[6], OFF[8]], ids=lambda value: str(value))
def test_a_modules_change_is_the_relative_distance_of_its_output_from_the_intact_one(
    model: GoogLeNet, captured: Captured, text: str, zeroed: dict[str, list[BranchName]]
) -> None:
    found = summary(rerun(compact(model, parse_edits(text, EMBEDDED)), captured), captured).changes
    before: dict[str, np.ndarray] = {}
    after: dict[str, np.ndarray] = {}
    intact_with(model, captured, {}, before)
    intact_with(model, captured, zeroed, after)
    assert list(found) == MODULES
    for name in MODULES:
        expected = np.sqrt(((after[name] - before[name]) ** 2).sum() / (before[name] ** 2).sum())
        assert found[name] == pytest.approx(expected, rel=2e-3, abs=1e-4), name
    first = min(MODULES.index(name) for name in zeroed)
    assert [found[name] for name in MODULES[:first]] == [0] * first
    assert all(found[name] > 0.01 for name in MODULES[first:])


def test_nothing_changes_without_an_edit(captured: Captured) -> None:
    assert set(summary(captured, captured).changes.values()) == {0}


@pytest.mark.parametrize("branch", ["3x3", "5x5"])
@pytest.mark.parametrize("module", MODULES)
def test_keeping_all_channels_equals_the_intact_network_bit_for_bit(
    model: GoogLeNet, captured: Captured, module: str, branch: BranchName
) -> None:
    declared_module = EMBEDDED.module(module)
    width = getattr(declared_module, f"reduce{branch}")
    cut = model.with_children(EMBEDDED, {})
    number = BRANCHES.index(branch) + 1
    everything = torch.from_numpy(strongest_channels(model, declared_module, branch, width))
    reduce = part(cut, f"{declared_module.path}.branch{number}.0.conv").weight
    assert torch.equal(reduce.index_select(0, everything), reduce)
    found = rerun(compact(model, (keep(module, branch, width), small("4e"))), captured)
    expected = rerun(compact(model, (small("4e"),)), captured)
    assert all(np.array_equal(found.logits[head], expected.logits[head]) for head in expected.logits)
    same = rerun(compact(model, (keep(module, branch, width),)), captured)
    assert all(np.array_equal(same.logits[head], captured.logits[head]) for head in captured.logits)


@pytest.mark.parametrize("k", [1, 5, 15])
def test_the_k_strongest_channels_are_those_of_the_largest_product_of_norms(
    model: GoogLeNet, captured: Captured, k: int
) -> None:
    module = EMBEDDED.module("3a")
    reduce, main = (part(model, f"inception3a.branch3.{i}.conv") for i in (0, 1))
    score = [float(reduce.weight[c].abs().sum() * main.weight[:, c].abs().sum()) for c in range(module.reduce5x5)]
    best = sorted(sorted(range(module.reduce5x5), key=lambda c: -score[c])[:k])
    assert strongest_channels(model, module, "5x5", k).tolist() == best
    assert np.allclose(strength(model, module, "5x5"), score, rtol=1e-4)

    x = torch.from_numpy(captured.maps["maxpool2"].copy())[None]
    squeezed = F.relu(F.conv2d(x, reduce.weight, reduce.bias))
    squeezed[:, [c for c in range(module.reduce5x5) if c not in best]] = 0  # oracle: the others are zero
    expected = F.relu(F.conv2d(squeezed, main.weight, main.bias, padding=2))[0].numpy()
    found = rerun(compact(model, (keep("3a", "5x5", k),)), captured).branch("3a", "5x5")
    assert np.allclose(found, expected, atol=1e-4 * expected.max())


@pytest.mark.parametrize("name", MODULES)
def test_the_central_3x3_equals_a_convolution_whose_outer_ring_is_zero(
    model: GoogLeNet, captured: Captured, name: str
) -> None:
    path = EMBEDDED.module(name).path
    reduce, main = (part(model, f"{path}.branch3.{i}.conv") for i in (0, 1))
    ring = main.weight.clone()
    ring[:, :, [0, -1], :] = 0
    ring[:, :, :, [0, -1]] = 0
    before = TRUNK[TRUNK.index(path) - 1]
    squeezed = F.relu(F.conv2d(torch.from_numpy(captured.maps[before].copy())[None], reduce.weight, reduce.bias))
    expected = F.relu(F.conv2d(squeezed, ring, main.bias, padding=2))[0].numpy()
    found = rerun(compact(model, (small(name),)), captured).branch(name, "5x5")
    assert np.allclose(found, expected, atol=1e-4 * expected.max())


def test_the_intact_model_is_never_changed_while_two_sessions_edit_at_once(
    model: GoogLeNet, captured: Captured
) -> None:
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    modules = list(model.named_modules())
    states: list[Edits] = [(off("3a", "3x3"),), (keep("4a", "3x3", 8), small("3b"))]
    alone = [rerun(compact(model, edits), captured).logits["final"] for edits in states]

    def session(number: int) -> list[np.ndarray]:
        return [rerun(compact(model, states[number]), captured).logits["final"] for _ in range(4)]

    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(session, (0, 1)))
    for mine, expected in zip(both, alone, strict=True):
        assert all(np.array_equal(one, expected) for one in mine)
    assert model.network is EMBEDDED
    assert [id(m) for _, m in model.named_modules()] == [id(m) for _, m in modules]
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.state_dict().items())


def test_only_what_an_edit_cuts_takes_new_memory(model: GoogLeNet) -> None:
    cut = compact(model, (keep("4c", "5x5", 4),))
    mine = {p.data_ptr() for p in model.parameters()}
    fresh = [name for name, p in cut.named_parameters() if p.data_ptr() not in mine]
    assert fresh == [f"inception4c.branch3.{x}" for x in ("0.conv.weight", "0.conv.bias", "1.conv.weight")]


@pytest.mark.parametrize(
    ("text", "start"), [("3a-5x5", "maxpool2"), ("4e-1x1", "inception4d"), ("5b-pool", "inception5a")]
)
def test_only_what_lies_behind_the_first_edited_module_is_computed(
    model: GoogLeNet, captured: Captured, text: str, start: str
) -> None:
    started: list[str] = []

    class Watched(GoogLeNet):
        def forward(self, x: torch.Tensor, keep: object = None, after: str = "input") -> Logits:
            started.append(after)
            return super().forward(x, keep, after)  # type: ignore[arg-type]

    cut = compact(model, parse_edits(text, EMBEDDED))
    cut.__class__ = Watched
    found = rerun(cut, captured)
    assert started == [start]
    assert all(found.maps[path] is captured.maps[path] for path in TRUNK[: TRUNK.index(start) + 1])
    assert found.logits.keys() == captured.logits.keys()


def test_nothing_edited_is_the_intact_model_itself(model: GoogLeNet, captured: Captured) -> None:
    assert compact(model, ()) is model
    assert rerun(model, captured) is captured


def test_mean_maps_are_on_the_intact_scale(model: GoogLeNet, captured: Captured) -> None:
    found = rerun(compact(model, (off("3a", "5x5"),)), captured)
    means = summary(found, captured).means["3a"]
    zeroed = captured.output("3a").copy()
    zeroed[EMBEDDED.module("3a").channels("5x5")] = 0
    assert np.allclose(means[""], zeroed.mean(0), atol=1e-5)
    assert "5x5" not in means
    assert np.allclose(means["1x1"], captured.branch("3a", "1x1").mean(0), atol=1e-5)


def network_of(model: GoogLeNet) -> Network:
    return model.network


def test_torchvision_network_without_auxiliary_heads_can_be_edited() -> None:
    bare = for_inference(build(TORCHVISION, auxiliary=False))
    cut = compact(bare, (off("4a", "3x3"), off("5b", "pool")))
    with torch.inference_mode():
        found = cut(torch.zeros(1, *TORCHVISION.input_shape))
    assert found.aux1 is None
    assert found.final.shape == (1, TORCHVISION.classes)
    assert network_of(cut) != TORCHVISION
