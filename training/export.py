"""`python -m training.export`: a checkpoint becomes assets/embedded.safetensors and assets/embedded_classes.json.

The averaged or the last weights of a run, or BatchNorm's statistics measured again at the app's resolution: whatever
is best on held-out training pictures. Each head's temperature is fitted on the held-out pictures and folded into its
last layer, which changes no answer; BatchNorm is folded into the convolutions; everything is rounded to fp16.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from training import measure, runs
from training.adapt import remeasure
from training.config import CPU, DATA, RUNS
from training.data import MEAN, SIDE, STD, Pictures, classes, read
from training.loop import CHECKPOINT, State, top1
from viz.inference.model import GoogLeNet, build, fold_batch_norm
from viz.inference.weights import EMBEDDED_CLASSES, EMBEDDED_WEIGHTS
from viz.network.architecture import EMBEDDED, Network

ADAPTED = "adapted.pt"
NOTE = "trained in this project on Tiny ImageNet-200 (64×64 pixels); see docs/model-card.md"
DETAIL_SHOWN = 112
"""The detail that the app keeps of a picture that has it. On 200 full-size photographs 64 to 128 are equally accurate
(docs/model-card.md), and 112 gives maps that are nearly twice as sharp. Figures of the report stay figures at 64."""


def restore(path: Path, values: str = "average", network: Network = EMBEDDED) -> GoogLeNet:
    """The trained network with BatchNorm, in eval mode: a checkpoint's "average" or last "model", or tensors alone."""
    model = build(network, batch_norm=True)
    if path.suffix == ".safetensors":
        model.load_state_dict(load_file(path), strict=False)
    else:
        state: State = torch.load(path, map_location="cpu", weights_only=True)
        model.load_state_dict(state.get(values, state))
    return model.to(memory_format=torch.channels_last).eval()


def better(path: Path, train: Pictures, checked: Pictures) -> tuple[GoogLeNet, dict[str, float]]:
    """The averaged weights, the last ones, or the averaged with statistics measured again on `train`.

    Whichever is best on `checked`, the first of equals; also the shares that each gets right there. Tensors without a
    run, and a `train` without pictures, leave fewer to choose from.
    """
    models = {"averaged weights": restore(path)}
    if path.suffix != ".safetensors":
        models["last weights"] = restore(path, "model")
    if len(train):
        models["statistics measured again"] = remeasure(restore(path), train)
    shares = {name: top1(model, checked) for name, model in models.items()}
    return models[max(shares, key=lambda name: shares[name])], shares


def temperatures(model: GoogLeNet, pictures: Pictures) -> dict[str, float]:
    """The temperature of each head's probabilities that fits `pictures` best, by name of the head."""
    scores = runs.logits(model, pictures, runs.Look())
    return {head: measure.temperature(values, pictures.labels) for head, values in scores.items()}


def last_layers(model: GoogLeNet) -> dict[str, nn.Linear]:
    """The layer of each head that gives its logits, by the head's name."""
    layers = {head.name: model.get_submodule(head.layers[-1].path) for head in model.network.heads}
    return {head: layer for head, layer in layers.items() if isinstance(layer, nn.Linear)}


@torch.no_grad()
def divide_logits(model: GoogLeNet, by: Mapping[str, float]) -> GoogLeNet:
    """The model itself, with each head's last layer such that its logits are divided by `by`: W/T and b/T."""
    for head, layer in last_layers(model).items():
        layer.weight.div_(by[head])
        layer.bias.div_(by[head])
    return model


def tensors(model: GoogLeNet) -> dict[str, Tensor]:
    """The exported tensors: BatchNorm folded, fp16, contiguous. Raises ValueError if fp16 cannot hold one."""
    folded = fold_batch_norm({k: v for k, v in model.state_dict().items() if not k.endswith("num_batches_tracked")})
    halves = {name: value.half().contiguous() for name, value in folded.items()}
    for name, value in halves.items():
        if not torch.isfinite(value).all():
            raise ValueError(f"{name} has values that fp16 cannot hold.")
    return halves


def about(
    names: list[dict[str, str]], note: str = NOTE, divided_by: Mapping[str, float] | None = None
) -> dict[str, Any]:
    """What the app must know besides the weights: preprocessing, trained heads, classes.

    "temperatures" says by what each head's last layer was divided; the app's weights hold it, nothing has to apply it.
    """
    steps = (
        "square crop, down to at most detail×detail (area), up to side×side (bilinear), RGB 0-1, minus mean, "
        "divided by std"
    )
    preprocessing = {"detail": DETAIL_SHOWN, "side": SIDE, "mean": MEAN, "std": STD, "steps": steps}
    heads = [head.name for head in EMBEDDED.heads]
    folded = {head: round(value, 4) for head, value in (divided_by or {}).items()}
    return {
        "preprocessing": preprocessing,
        "trained_heads": heads,
        "temperatures": folded,
        "note": note,
        "classes": names,
    }


def export(
    model: GoogLeNet,
    names: list[dict[str, str]],
    weights: Path,
    classes_file: Path,
    note: str = NOTE,
    divided_by: Mapping[str, float] | None = None,
) -> None:
    """Write the two files that the app loads; `divided_by` are the temperatures that the model has in it already."""
    save_file(tensors(model), weights, metadata={"format": "pt", "network": model.network.title})
    text = json.dumps(about(names, note, divided_by), ensure_ascii=False, indent=1)
    classes_file.write_text(text + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Export the checkpoint of a run, or tensors that were trained elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, default=RUNS, help="folder of the training run")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--checkpoint", type=Path, help="these weights (.pt or .safetensors) instead of the run's")
    parser.add_argument("--pictures", type=int, default=1000, help="training pictures to measure statistics on, or 0")
    parser.add_argument("--held-out", type=int, default=500, help="held-out training pictures that decide")
    options = parser.parse_args(arguments)
    train = read(options.data, "train", options.run)
    fresh = train.part(slice(CPU.holdout, CPU.holdout + options.pictures))
    model, shares = better(options.checkpoint or options.run / CHECKPOINT, fresh, train.part(slice(options.held_out)))
    print(", ".join(f"{name}: {value:.1%}" for name, value in shares.items()))
    torch.save(model.state_dict(), options.run / ADAPTED)
    fitted = temperatures(model, train.part(slice(CPU.holdout)))
    print(", ".join(f"temperature of {head}: {value:.4f}" for head, value in fitted.items()))
    export(divide_logits(model, fitted), classes(options.data), EMBEDDED_WEIGHTS, EMBEDDED_CLASSES, divided_by=fitted)
    print(f"{EMBEDDED_WEIGHTS.name}: {EMBEDDED_WEIGHTS.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
