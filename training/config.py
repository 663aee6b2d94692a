"""Everything that can be chosen about a training run, in one dataclass, with one preset for each kind of machine."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "tiny-imagenet-200"
SHIPPED_CHECKPOINT = ROOT.parent / "shared" / "weights" / "googlenet-tiny200-v1-training.safetensors"
"""What the shipped weights were exported from, where it is at hand; nothing but a comparison needs it."""
RUNS = ROOT / "out"
UNFOLDED = "unfolded.safetensors"
"""The shipped weights with BatchNorm again, as `python -m training.unfold` makes them."""


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


@dataclass(frozen=True)
class Config:
    """One training run. The schedule follows the share of `minutes` that has gone by, because the CPU is shared;
    with `steps` it follows the number of steps instead."""

    data: str = str(DATA)
    out: str = str(RUNS)
    start: str | None = str(RUNS / UNFOLDED)
    device: str = "cpu"
    minutes: float = 92.5
    steps: int | None = None
    workers: int = 2
    threads: int = 1
    batch: int = 64
    optimiser: str = "adamw"
    lr: float = 1e-3
    weight_decay: float = 0.02
    warm_up: float = 0.03
    label_smoothing: float = 0.05
    dropout: float = 0.1
    auxiliary_dropout: float = 0.2
    phases: tuple[Phase, ...] = (
        Phase(0.42, 96, (0.3, 1.0), STEM),
        Phase(0.7, 128, (0.3, 1.0), STEM),
        Phase(0.82, 160, (0.4, 1.0), STEM),
        Phase(1.0, 192, (0.45, 1.0), STEM),
    )
    colour: float = 0.0
    mix: float = 0.0
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
        """A linear warm-up to `lr`, then linearly down to 0."""
        return self.lr * min(progress / self.warm_up if self.warm_up else 1.0, (1 - progress) / (1 - self.warm_up))

    def to_json(self) -> dict[str, Any]:
        """The configuration as JSON values, without the machine's own paths."""
        values = asdict(self)
        for name in ("data", "out", "start"):
            values[name] = Path(values[name]).name if values[name] else None
        return json.loads(json.dumps(values))  # type: ignore[no-any-return]


CPU = Config()
"""Two cores, from the first checkpoint: one thread for each worker, the stem frozen, pictures growing with the run."""

GPU = replace(
    CPU,
    start=None,
    device="cuda",
    minutes=25.0,
    workers=1,
    batch=1024,
    optimiser="sgd",
    lr=2.0,
    weight_decay=5e-5,
    warm_up=0.05,
    dropout=0.4,
    auxiliary_dropout=0.7,
    phases=(Phase(0.4, 128, (0.15, 1.0)), Phase(0.8, 176, (0.2, 1.0)), Phase(1.0, 224, (0.35, 1.0))),
    colour=0.3,
    mix=0.5,
    ema=0.9995,
    compile=True,
    checked=2000,
    save_seconds=120.0,
)
"""One CUDA GPU, from random weights: the full recipe (bf16, channels_last, mixup and cutmix)."""

PRESETS = {"cpu": CPU, "gpu": GPU}
