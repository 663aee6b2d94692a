"""The whole network as code and JSON: what people take away runs, parses, adds up and says what it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import onnxruntime
import pytest
import torch

from viz.inference import onnx_file
from viz.inference.model import build
from viz.inference.preprocessing import Preprocessing
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, TORCHVISION, Network
from viz.network.costs import network_cost
from viz.rendering import network_files
from viz.rendering.network_files import Origin

ORIGIN = Origin("Inception Explorer 1.2.3", 'http://school/googlenet?widths=3a.reduce5x5.3&x="')
CHANGED = {"3a": {"reduce5x5": 3, "conv1x1": 7}, "4c": {"pool_proj": 130}}
SHOWN = {**NETWORKS, "edited": PAPER.with_widths(CHANGED), "torchvision-edited": TORCHVISION.with_widths(CHANGED)}


def executed(network: Network) -> dict[str, Any]:
    """What the exported code defines."""
    names: dict[str, Any] = {"__name__": "exported"}
    exec(compile(network_files.network_code(network, ORIGIN), "exported.py", "exec"), names)
    return names


@pytest.mark.parametrize("network", SHOWN.values(), ids=SHOWN)
def test_the_code_makes_the_network_with_torchvisions_names(network: Network) -> None:
    with torch.device("meta"):
        model = executed(network)["GoogLeNet"]()
        final, *others = model(torch.zeros(2, *network.input_shape))
        ours = build(network, batch_norm=network.key == TORCHVISION.key)
    assert [tuple(scores.shape) for scores in (final, *others)] == [(2, network.classes)] * 3
    assert {name: v.shape for name, v in model.state_dict().items()} == {
        name: v.shape for name, v in ours.state_dict().items()
    }
    assert sum(p.numel() for p in model.parameters()) == network_cost(network, heads="all").params


def test_torchvisions_own_weights_fit_by_their_names() -> None:
    from torchvision.models import googlenet

    with torch.device("meta"):
        theirs = googlenet(init_weights=False, aux_logits=True).state_dict()
        assert executed(TORCHVISION)["GoogLeNet"]().state_dict().keys() == theirs.keys()


@pytest.mark.parametrize("name", ["paper", "torchvision-edited"])
def test_code_and_onnx_file_give_the_same_numbers(name: str, tmp_path: Path) -> None:
    network, file = SHOWN[name], tmp_path / "network.onnx"
    file.write_bytes(onnx_file.onnx_file(onnx_file.untrained(network), {}, "1"))
    names = executed(network)
    model = names["GoogLeNet"]().eval()
    names["load_onnx"](model, str(file))
    x = torch.randn(1, *network.input_shape, generator=torch.Generator().manual_seed(1))
    session = onnxruntime.InferenceSession(file)
    with torch.inference_mode():
        for ours, theirs in zip(model(x), session.run(None, {"input": x.numpy()}), strict=True):
            torch.testing.assert_close(ours, torch.from_numpy(theirs), atol=2e-5 * float(ours.abs().max()), rtol=0)


def test_the_code_runs_as_a_script(tmp_path: Path) -> None:
    file = tmp_path / "network.py"
    file.write_text(network_files.network_code(SHOWN["edited"], ORIGIN), encoding="utf-8")
    done = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True)
    parameters = network_cost(SHOWN["edited"], heads="all").params
    assert done.stdout == f"[(1, 1000), (1, 1000), (1, 1000)] {parameters} parameters\n"


def test_the_code_says_what_it_is_and_what_was_edited() -> None:
    code = network_files.network_code(SHOWN["edited"], ORIGIN)
    assert code.startswith('"""GoogLeNet as in the paper, edited: 224×224×3')
    assert "Edited: 3a has conv1x1 7 instead of 64 and reduce5x5 3 instead of 16." in code
    assert "Made with Inception Explorer 1.2.3: http://school/googlenet?widths=3a.reduce5x5.3&x='" in code
    assert "Edited" not in network_files.network_code(PAPER, ORIGIN)


def test_json_has_every_step_and_adds_up() -> None:
    network = SHOWN["edited"]
    made = json.loads(network_files.network_json(network, network_files.about(network, ORIGIN, "none in this file")))
    assert (made["title"], made["edited"], made["weights"]) == (
        "GoogLeNet as in the paper, edited", True, "none in this file",
    )  # fmt: skip
    assert made["changed"] == {
        "3a": {"conv1x1": [64, 7], "reduce5x5": [16, 3]}, "4c": {"pool_proj": [64, 130]},
    }  # fmt: skip
    assert made["widths"]["3a"]["reduce5x5"] == 3
    assert sum(s["macs"] for s in made["steps"] if not s["classifier"].startswith("aux")) == made["cost"]["macs"]
    assert sum(s["params"] for s in made["steps"]) == made["cost_with_auxiliary_classifiers"]["params"]
    (first,) = [s for s in made["steps"] if s["path"] == "inception3a.branch3.0"]
    assert (first["operation"], first["width"], first["in"], first["out"]) == ("Conv", 3, [192, 28, 28], [3, 28, 28])


def test_what_a_file_says_of_itself() -> None:
    said = network_files.about(EMBEDDED, ORIGIN, "trained")
    assert (said["network"], said["weights"], said["made_with"]) == (EMBEDDED.title, "trained", ORIGIN.made_with)
    assert said["address"] == ORIGIN.address
    scaled = Preprocessing(112, 224, (0.1, 0.2, 0.3), (1.0, 1.0, 1.0))
    trained = network_files.about(EMBEDDED, ORIGIN, "", preprocessing=scaled, classes=("goldfish",))
    assert trained["preprocessing"]["mean"] == (0.1, 0.2, 0.3)  # type: ignore[index]
    assert trained["classes"] == ["goldfish"]
    assert "research" in str(trained["licence"])
    assert said["licence"] == "MIT, as the app"
    assert "mean" in str(network_files.about(PAPER, ORIGIN, "")["preprocessing"])


def test_the_size_of_the_onnx_file_is_known_before_it_is_made() -> None:
    file = onnx_file.onnx_file(onnx_file.untrained(PAPER), {}, "1")
    assert len(file) == pytest.approx(network_files.onnx_size(PAPER), rel=0.01)
    assert network_files.onnx_size(PAPER) < network_files.LARGEST_ONNX
