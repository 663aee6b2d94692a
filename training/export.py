"""`python -m training.export`: a checkpoint becomes assets/embedded.safetensors and assets/embedded_classes.json.

BatchNorm's statistics are measured again at the app's resolution if that is better on held-out training pictures,
then folded into the convolutions; everything is rounded to fp16.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from training.adapt import remeasure
from training.config import CPU, DATA, RUNS
from training.data import DETAIL, MEAN, SIDE, STD, Pictures, classes, read
from training.loop import CHECKPOINT, State, top1
from viz.inference.model import GoogLeNet, build, fold_batch_norm
from viz.inference.weights import EMBEDDED_CLASSES, EMBEDDED_WEIGHTS
from viz.network.architecture import EMBEDDED, Network

ADAPTED = "adapted.pt"
NOTE = "trained in this project on Tiny ImageNet-200 (64×64 pixels), CPU only; see docs/model-card.md"


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
    """The network as trained or with statistics measured again on `train`, whichever is better on `checked`.

    Also the shares that both get right there.
    """
    trained, adapted = restore(path), remeasure(restore(path), train)
    found = {"as trained": top1(trained, checked), "statistics measured again": top1(adapted, checked)}
    return (trained if found["as trained"] > found["statistics measured again"] else adapted), found


def tensors(model: GoogLeNet) -> dict[str, Tensor]:
    """The exported tensors: BatchNorm folded, fp16, contiguous. Raises ValueError if fp16 cannot hold one."""
    folded = fold_batch_norm({k: v for k, v in model.state_dict().items() if not k.endswith("num_batches_tracked")})
    halves = {name: value.half().contiguous() for name, value in folded.items()}
    for name, value in halves.items():
        if not torch.isfinite(value).all():
            raise ValueError(f"{name} has values that fp16 cannot hold.")
    return halves


def about(names: list[dict[str, str]], note: str = NOTE) -> dict[str, Any]:
    """What the app must know besides the weights: preprocessing, trained heads, classes."""
    steps = "square crop, down to detail×detail (area), up to side×side (bilinear), RGB 0-1, minus mean, divided by std"
    preprocessing = {"detail": DETAIL, "side": SIDE, "mean": MEAN, "std": STD, "steps": steps}
    heads = [head.name for head in EMBEDDED.heads]
    return {"preprocessing": preprocessing, "trained_heads": heads, "note": note, "classes": names}


def export(model: GoogLeNet, names: list[dict[str, str]], weights: Path, classes_file: Path, note: str = NOTE) -> None:
    """Write the two files that the app loads."""
    save_file(tensors(model), weights, metadata={"format": "pt", "network": model.network.title})
    text = json.dumps(about(names, note), ensure_ascii=False, indent=1)
    classes_file.write_text(text + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Export the checkpoint of a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, default=RUNS, help="folder of the training run")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--pictures", type=int, default=1000, help="training pictures to measure statistics on")
    parser.add_argument("--held-out", type=int, default=500, help="held-out training pictures that decide")
    given = parser.parse_args(arguments)
    train = read(given.data, "train", given.run)
    fresh = train.part(slice(CPU.holdout, CPU.holdout + given.pictures))
    model, found = better(given.run / CHECKPOINT, fresh, train.part(slice(given.held_out)))
    print(", ".join(f"{name}: {value:.1%}" for name, value in found.items()))
    torch.save(model.state_dict(), given.run / ADAPTED)
    export(model, classes(given.data), EMBEDDED_WEIGHTS, EMBEDDED_CLASSES)
    print(f"{EMBEDDED_WEIGHTS.name}: {EMBEDDED_WEIGHTS.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
