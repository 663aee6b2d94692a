"""Everything that can be chosen about a training run, in one dataclass, with one preset for each kind of machine."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from viz.network.architecture import EMBEDDED
from viz.network.operations import Dropout

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "tiny-imagenet-200"
SHIPPED_CHECKPOINT = ROOT.parent / "shared" / "weights" / "googlenet-tiny200-v1-training.safetensors"
"""What the shipped weights were exported from, where it is at hand; nothing but a comparison needs it."""
RUNS = ROOT / "out"
UNFOLDED = "unfolded.safetensors"
"""The shipped weights with BatchNorm again, as `python -m training.unfold` makes them."""
AVERAGED, LAST = "averaged.safetensors", "last.safetensors"
"""What a finished run leaves beside its checkpoint: the averaged weights, and the last plain ones."""


@dataclass(frozen=True)
class Phase:
    """How pictures are cropped until `until` (share of the run that is over): a random rectangle, brought to `side`.

    `area` is the range of the crop's share of the picture. A small crop on a small side is magnified as much as the
    whole picture on the app's 224 (Touvron et al., arXiv 1906.06423, "Fixing the train-test resolution discrepancy").
    The layers in `frozen` are not trained: the first ones are finished first (Brock et al., arXiv 1706.04983).
    """

    until: float
    side: int
    area: tuple[float, float]
    frozen: tuple[str, ...] = ()


STEM = ("conv1", "conv2", "conv3")


def _dropout(head: str) -> float:
    """The dropout that the declaration says the embedded network is trained with."""
    layers = next(declared.layers for declared in EMBEDDED.heads if declared.name == head)
    return next(layer.op.p for layer in layers if isinstance(layer.op, Dropout))


@dataclass(frozen=True)
class Config:
    """One training run. The schedule follows the share of `minutes` that has gone by, because the CPU is shared;
    with `steps` it follows the number of steps instead."""

    data: str = str(DATA)
    out: str = str(RUNS)
    start: str | None = str(RUNS / UNFOLDED)
    device: str = "cpu"
    minutes: float = 30.0
    steps: int | None = None
    workers: int = 2
    threads: int = 1
    batch: int = 64
    optimiser: str = "adamw"
    lr: float = 1.5e-4
    lr_end: float = 0.0
    schedule: str = "linear"
    weight_decay: float = 0.02
    clip: float = 0.0
    warm_up: float = 0.03
    label_smoothing: float = EMBEDDED.label_smoothing
    dropout: float = _dropout("final")
    auxiliary_dropout: float = _dropout("aux1")
    phases: tuple[Phase, ...] = (Phase(0.25, 192, (0.5, 1.0), STEM), Phase(1.0, 224, (0.65, 1.0), STEM))
    colour: float = 0.0
    turn: float = 0.0
    shear: float = 0.0
    mix: float = 0.0
    mix_until: float = 1.0
    ema: float = 0.995
    compile: bool = False
    holdout: int = 2000
    checked: int = 128
    save_seconds: float = 420.0
    log_seconds: float = 20.0
    seed: int = 0

    def progress(self, seconds: float, steps: int) -> float:
        """Share of the run that is over, 0 to 1, from its seconds or steps so far (each worker's own steps)."""
        done = steps / self.steps if self.steps else seconds / (60 * self.minutes)
        return min(done, 1.0)

    def phase(self, progress: float) -> Phase:
        """The phase that holds at `progress`."""
        return next(phase for phase in self.phases if progress <= phase.until)

    def learning_rate(self, progress: float) -> float:
        """A linear warm-up to `lr`, then down to `lr_end`: on a straight line, or on half a cosine."""
        if progress < self.warm_up:
            return self.lr * progress / self.warm_up
        gone = (progress - self.warm_up) / (1 - self.warm_up)
        left = (1 + math.cos(math.pi * gone)) / 2 if self.schedule == "cosine" else 1 - gone
        return self.lr_end + (self.lr - self.lr_end) * left

    def mixing(self, progress: float) -> float:
        """The share of batches that are mixed at `progress`."""
        return self.mix if progress < self.mix_until else 0.0

    def to_json(self) -> dict[str, Any]:
        """The configuration as JSON values, without the machine's own paths."""
        values = asdict(self)
        for name in ("data", "out", "start"):
            values[name] = Path(values[name]).name if values[name] else None
        return json.loads(json.dumps(values))  # type: ignore[no-any-return]


CPU = Config()
"""Two cores, from the shipped weights (`python -m training.unfold`): one thread for each worker, the stem frozen."""

GPU = replace(
    CPU,
    start=None,
    device="cuda",
    steps=7091,
    workers=1,
    batch=1024,
    optimiser="sgd",
    lr=1.6,
    lr_end=1e-4,
    schedule="cosine",
    weight_decay=1.5e-4,
    clip=5.0,
    warm_up=0.04,
    phases=(Phase(0.4, 128, (0.12, 1.0)), Phase(0.9, 160, (0.2, 1.0)), Phase(1.0, 208, (0.45, 1.0))),
    colour=0.35,
    turn=0.14,
    shear=0.1,
    mix=0.5,
    mix_until=0.94,
    ema=0.999,
    checked=2000,
    save_seconds=120.0,
    log_seconds=15.0,
)
"""One CUDA GPU, from random weights: how the shipped network was trained (docs/model-card.md; 9 minutes on an H200)."""

GPU_LAST = replace(
    GPU,
    start=str(RUNS / AVERAGED),
    out=str(RUNS / "last-pass"),
    steps=241,
    lr=0.03,
    phases=(Phase(1.0, 224, (0.5, 1.0)),),
    mix=0.0,
    ema=0.97,
)
"""What came after it: a last pass at the app's own side, from the averaged weights of the run before."""

PRESETS = {"cpu": CPU, "gpu": GPU, "gpu-last": GPU_LAST}
