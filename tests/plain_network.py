"""The embedded network once more: its weights as they lie in the file, and torch's own functions, layer by layer.

No code of the project takes part, so that a number that a page shows of the running network can be held to it. Sizes
of windows, their strides and their zeros are those of the paper's Table 1; pools between the stages round up.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional as F

from tests.parts import ROOT

Floats = NDArray[np.float32]
MODULES = ("3a", "3b", "4a", "4b", "4c", "4d", "4e", "5a", "5b")
BRANCHES = {"1x1": ("branch1",), "3x3": ("branch2.0", "branch2.1"), "5x5": ("branch3.0", "branch3.1"),
            "pool": ("branch4.0", "branch4.1")}  # fmt: skip
"""The branches of a module by the parts of their weights' names; of the pool's the first part has none."""
OF_SKIMAGE = {"espresso": "coffee.png"}


class Run(NamedTuple):
    """A picture in the network: every map (C, H, W) by its name in the weights' file, and what each classifier gives.

    A module's own output has its bare name, "inception3a".
    """

    maps: dict[str, Floats]
    logits: dict[str, Floats]


@cache
def weights() -> dict[str, Tensor]:
    """Every weight and bias by its name in the file."""
    return {name: tensor.float() for name, tensor in load_file(ROOT / "assets" / "embedded.safetensors").items()}


def filters(layer: str) -> tuple[Floats, Floats]:
    """Weights (N, C, k, k) and biases (N,) of a convolution: "inception3a.branch1"."""
    return weights()[f"{layer}.conv.weight"].numpy(), weights()[f"{layer}.conv.bias"].numpy()


@cache
def about() -> dict[str, object]:
    """What the file beside the weights says of them."""
    said: dict[str, object] = json.loads((ROOT / "assets" / "embedded_classes.json").read_text(encoding="utf-8"))
    return said


def class_names() -> list[str]:
    """The first names of the network's classes."""
    return [entry["name"].split(",")[0] for entry in about()["classes"]]  # type: ignore[attr-defined]


def picture(key: str) -> Image.Image:
    """The largest square in the middle of a picture of the gallery that is not cut."""
    if key in OF_SKIMAGE:
        spec = find_spec("skimage")
        assert spec
        assert spec.origin
        file = Path(spec.origin).parent / "data" / OF_SKIMAGE[key]
    else:
        file = ROOT / "assets" / "gallery" / f"{key}.jpg"
    whole = Image.open(file).convert("RGB")
    side = min(whole.size)
    left, top = (whole.width - side) // 2, (whole.height - side) // 2
    return whole.crop((left, top, left + side, top + side))


def entered(square: Image.Image) -> Tensor:
    """The network's input (1, 3, 224, 224) of a square picture: area-averaged to 112, bilinear to 224, normalised."""
    small = np.asarray(square.resize((112, 112), Image.Resampling.BOX), np.float32) / 255
    large = F.interpolate(torch.from_numpy(small).permute(2, 0, 1)[None], size=224, mode="bilinear")
    said = about()["preprocessing"]
    mean, std = (torch.tensor(said[name])[None, :, None, None] for name in ("mean", "std"))  # type: ignore[index]
    return (large - mean) / std


@cache
def run(key: str) -> Run:
    """The gallery's picture `key` in the network."""
    return run_of(entered(picture(key)))


@torch.inference_mode()
def run_of(tensor: Tensor) -> Run:
    """An input (1, 3, 224, 224) in the network."""
    maps: dict[str, Tensor] = {"input": tensor}

    def conv(name: str, x: Tensor, stride: int = 1) -> Tensor:
        kernel = weights()[f"{name}.conv.weight"]
        x = F.conv2d(x, kernel, weights()[f"{name}.conv.bias"], stride, kernel.shape[-1] // 2).relu()
        maps[name] = x
        return x

    def pool(name: str, x: Tensor) -> Tensor:
        maps[name] = F.max_pool2d(x, 3, 2, ceil_mode=True)
        return maps[name]

    x = pool("maxpool1", conv("conv1", tensor, 2))
    x = pool("maxpool2", conv("conv3", conv("conv2", x)))
    logits: dict[str, Tensor] = {}
    for module in MODULES:
        path, parts = f"inception{module}", []
        for first, *second in BRANCHES.values():
            inner = conv(f"{path}.{first}", x) if first != "branch4.0" else F.max_pool2d(x, 3, 1, 1)
            maps[f"{path}.{first}"] = inner
            parts.append(conv(f"{path}.{second[0]}", inner) if second else inner)
        x = maps[path] = torch.cat(parts, 1)
        head = {"4a": "aux1", "4d": "aux2"}.get(module)
        if head:
            logits[head] = _auxiliary(head, conv(f"{head}.conv", F.adaptive_avg_pool2d(x, 4)))
        x = pool(f"maxpool{module[0]}", x) if module in ("3b", "4e") else x
    logits["final"] = F.linear(x.mean((2, 3)), weights()["fc.weight"], weights()["fc.bias"])
    return Run({name: made[0].numpy() for name, made in maps.items()}, {h: v[0].numpy() for h, v in logits.items()})


def _auxiliary(head: str, x: Tensor) -> Tensor:
    hidden = F.linear(x.flatten(1), weights()[f"{head}.fc1.weight"], weights()[f"{head}.fc1.bias"]).relu()
    return F.linear(hidden, weights()[f"{head}.fc2.weight"], weights()[f"{head}.fc2.bias"])


def shares(logits: Floats) -> Floats:
    """The probabilities of all classes (softmax)."""
    raised = np.exp(logits.astype(np.float64) - logits.max())
    return np.asarray(raised / raised.sum(), np.float32)
