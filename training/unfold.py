"""`python -m training.unfold`: the exported weights become a start for more training, with BatchNorm again.

Folding forgets which part of a kernel was BatchNorm's. So its statistics are measured on pictures, and scale and shift
are set such that nothing changes: γ = √(σ² + ε), β = b + μ, with μ and σ² of the convolution without its bias b. The
temperatures are taken out of the last layers again, for training wants the logits as it made them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from training.config import CPU, DATA, RUNS, UNFOLDED
from training.data import SIDE, Pictures, enlarge, read
from training.export import divide_logits
from viz.inference.model import GoogLeNet, build
from viz.inference.weights import EMBEDDED_CLASSES, load_embedded
from viz.network.operations import BATCH_NORM_EPS

FLAT = 1e-4
"""Least variance that is assumed: a channel that never changes has none to divide by."""


@torch.inference_mode()
def statistics(
    model: GoogLeNet, pictures: Pictures, side: int = SIDE, batch: int = 50
) -> dict[str, tuple[Tensor, Tensor]]:
    """Mean and variance (C,) of what every convolution of a folded `model` gives before its bias, by path."""
    sums: dict[str, list[Any]] = {}

    def note(path: str) -> Any:
        def hook(conv: nn.Conv2d, _: Any, output: Tensor) -> None:
            assert conv.bias is not None
            values = (output - conv.bias[:, None, None]).double()
            moments = sums.setdefault(path, [0, 0.0, 0.0])
            moments[0] += values.numel() // values.shape[1]
            moments[1], moments[2] = moments[1] + values.sum((0, 2, 3)), moments[2] + values.square().sum((0, 2, 3))

        return hook

    convolutions = [(path, module) for path, module in model.named_modules() if isinstance(module, nn.Conv2d)]
    hooks = [module.register_forward_hook(note(path)) for path, module in convolutions]
    for x, _ in pictures.batches(batch):
        model(enlarge(x, side))
    for hook in hooks:
        hook.remove()
    return {
        path: (total / n, (squares / n - (total / n) ** 2).clamp(min=FLAT))
        for path, (n, total, squares) in sums.items()
    }


def unfold(model: GoogLeNet, pictures: Pictures, side: int = SIDE) -> GoogLeNet:
    """The network with BatchNorm, in eval mode, that answers as the folded `model` does."""
    measured, old = statistics(model, pictures, side), model.state_dict()
    trained = build(model.network, batch_norm=True)
    new = trained.state_dict()
    for name in new:
        prefix, _, leaf = name.rpartition(".")
        if name in old:
            new[name] = old[name].float()
        elif prefix.endswith(".bn") and leaf != "num_batches_tracked":
            conv = f"{prefix.removesuffix('bn')}conv"
            mean, variance = measured[conv]
            values = {
                "weight": torch.sqrt(variance + BATCH_NORM_EPS),
                "bias": old[f"{conv}.bias"].double() + mean,
                "running_mean": mean,
                "running_var": variance,
            }
            new[name] = values[leaf].float()
    trained.load_state_dict(new)
    return trained.to(memory_format=torch.channels_last).eval()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the unfolded weights; `python -m training.train --start` goes on from them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, default=RUNS, help="folder for the result and the decoded pictures")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--pictures", type=int, default=600, help="training pictures to measure statistics on")
    options = parser.parse_args(arguments)
    pictures = read(options.data, "train", options.run).part(slice(CPU.holdout, CPU.holdout + options.pictures))
    folded = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))["temperatures"]
    shipped = divide_logits(load_embedded().model, {head: 1 / value for head, value in folded.items()})
    model = unfold(shipped, pictures)
    save_file({name: value.contiguous() for name, value in model.state_dict().items()}, options.run / UNFOLDED)
    print(f"{UNFOLDED}: a start for `python -m training.train --start`")


if __name__ == "__main__":
    main()
