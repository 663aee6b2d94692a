"""The model that runs is the one that is declared, and torchvision's own network is the oracle for what it computes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from viz.inference.model import Logits, build, for_inference
from viz.inference.preprocessing import TORCHVISION_PREPROCESSING
from viz.inference.weights import Loaded, from_torchvision
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, TORCHVISION, Network
from viz.network.costs import network_cost
from viz.network.shapes import trace

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
SIDE = 224


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def run(network: Network) -> tuple[dict[str, Tensor], Logits]:
    torch.manual_seed(0)
    model = for_inference(build(network))
    kept: dict[str, Tensor] = {}
    with torch.inference_mode():
        logits = model(torch.rand(1, *network.input_shape), kept.__setitem__)
    return kept, logits


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_declared_shape_is_actual_shape(network: Network) -> None:
    kept, logits = run(network)
    declared = {step.path: tuple(step.out_shape) for step in trace(network) if not step.head}
    assert {path: tuple(maps.shape[1:]) for path, maps in kept.items()} == declared
    assert [tuple(scores.shape) for scores in logits if scores is not None] == [(1, network.classes)] * 3


@pytest.mark.parametrize("heads", ["final", "all"])
@pytest.mark.parametrize("network", [PAPER, TORCHVISION], ids=["paper", "torchvision"])
def test_flop_counter_counts_two_for_each_multiplication(network: Network, heads: str) -> None:
    model = build(network, auxiliary=heads == "all").eval()  # for_inference takes an operation that it cannot count
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        model(torch.rand(1, *network.input_shape))
    expected = network_cost(network, heads="all" if heads == "all" else "final").macs
    assert counter.get_total_flops() == 2 * expected


@pytest.mark.parametrize("path", ["conv3", "inception4a", "maxpool4"])
def test_restart_in_the_middle_gives_the_same_logits(path: str) -> None:
    torch.manual_seed(0)
    model = for_inference(build(EMBEDDED))
    kept: dict[str, Tensor] = {}
    with torch.inference_mode():
        whole = model(torch.rand(1, *EMBEDDED.input_shape), kept.__setitem__)
        rest = model(kept[path], after=path)
    torch.testing.assert_close(rest.final, whole.final)
    order = [layer.path for layer in EMBEDDED.trunk]
    for head, name in ((rest.aux1, "aux1"), (rest.aux2, "aux2")):
        tap = next(h.after for h in EMBEDDED.heads if h.name == name)
        assert (head is None) == (order.index(tap) < order.index(path))


class Oracle:
    """torchvision's googlenet in eval mode with random BatchNorm statistics, and every output that it computes."""

    def __init__(self) -> None:
        from torchvision.models import googlenet

        torch.manual_seed(1)
        self.model = googlenet(weights=None, aux_logits=True, transform_input=True, init_weights=False).eval()
        for module in self.model.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                torch.nn.init.uniform_(module.weight, 0.5, 2.0)
                torch.nn.init.normal_(module.bias, 0.0, 0.3)
                assert module.running_mean is not None
                assert module.running_var is not None
                module.running_mean.normal_(0, 0.2)
                module.running_var.uniform_(0.3, 2.0)
        self.state = {name: value.clone() for name, value in self.model.state_dict().items()}
        self.outputs: dict[str, Tensor] = {}
        wanted = {step.path for step in trace(TORCHVISION) if not step.head}
        for name, module in self.model.named_modules():
            if name in wanted:
                module.register_forward_hook(self._keeper(name))

    def _keeper(self, name: str):  # type: ignore[no-untyped-def]
        def keep(_module: torch.nn.Module, _inputs: object, output: Tensor) -> None:
            self.outputs[name] = output.clone()

        return keep

    def run(self, picture: Tensor) -> Logits:
        """`picture` (1, 3, H, W) from 0 to 1. The heads are called by hand: torchvision skips them in eval mode."""
        mean, std = (torch.tensor(values)[:, None, None] for values in (IMAGENET_MEAN, IMAGENET_STD))
        with torch.inference_mode():
            final = self.model((picture - mean) / std)
            aux1 = self.model.aux1(self.outputs["inception4a"])
            aux2 = self.model.aux2(self.outputs["inception4d"])
        return Logits(aux1, aux2, final)


@pytest.fixture(scope="module")
def parity() -> tuple[Oracle, Logits, Loaded, dict[str, Tensor], Logits]:
    torch.set_num_threads(1)
    oracle = Oracle()
    picture = torch.rand(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(2))
    theirs = oracle.run(picture)
    loaded = from_torchvision(oracle.state, ("a class",) * TORCHVISION.classes)
    kept: dict[str, Tensor] = {}
    mean, std = (torch.tensor(v)[:, None, None] for v in (loaded.preprocessing.mean, loaded.preprocessing.std))
    with torch.inference_mode():
        ours = loaded.model((picture - mean) / std, kept.__setitem__)
    return oracle, theirs, loaded, kept, ours


def difference(ours: Tensor, theirs: Tensor) -> float:
    """Largest difference relative to the largest value."""
    return float((ours - theirs).abs().max() / theirs.abs().max())


PATHS = [step.path for step in trace(TORCHVISION) if not step.head]


@pytest.mark.parametrize("path", PATHS)
def test_every_map_equals_torchvisions(
    path: str, parity: tuple[Oracle, Logits, Loaded, dict[str, Tensor], Logits]
) -> None:
    oracle, _, _, kept, _ = parity
    assert float(oracle.outputs[path].abs().max()) > 1e-3
    assert difference(kept[path], oracle.outputs[path]) < 1e-4


@pytest.mark.parametrize("head", Logits._fields)
def test_every_classifier_equals_torchvisions(
    head: str, parity: tuple[Oracle, Logits, Loaded, dict[str, Tensor], Logits]
) -> None:
    _, theirs, _, _, ours = parity
    assert difference(getattr(ours, head), getattr(theirs, head)) < 1e-4


def test_torchvisions_heads_are_not_called_trained(
    parity: tuple[Oracle, Logits, Loaded, dict[str, Tensor], Logits],
) -> None:
    loaded = parity[2]
    assert loaded.trained_heads == ("final",)
    assert loaded.preprocessing == TORCHVISION_PREPROCESSING


def test_a_module_without_one_branch_runs() -> None:
    module = replace(EMBEDDED.module("3a"), conv5x5=0)
    network = EMBEDDED.with_module(module)
    kept, logits = run(network)
    assert kept["inception3a"].shape[1] == module.width
    assert logits.final.shape == (1, EMBEDDED.classes)
