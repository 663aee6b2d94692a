"""The training loop: one worker for each core, all of them stepping the same shared weights (Hogwild).

Two processes with one thread each keep two cores busier than one process with two threads, above all when other
programs take a core now and then: nobody waits for anybody (Niu et al., arXiv 1106.5730). One worker is plain
training, and repeatable with a seed.

On a GPU one worker keeps all pictures there, mixes and crops them there, and reads nothing back in a step: whoever asks
a GPU for a number waits until all before it is done.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn, optim
from torch.multiprocessing.spawn import spawn
from torch.nn import functional as F

from training import augment
from training.config import AVERAGED, LAST, Config
from training.data import Pictures, enlarge, normalise
from viz.inference.model import GoogLeNet, Logits, build
from viz.network.architecture import EMBEDDED, Network
from viz.rendering.table import csv_lines

CHECKPOINT = "checkpoint.pt"
LOG = "log.csv"
COLUMNS = (
    "seconds", "progress", "pictures", "side", "lr", "final", "aux1", "aux2", "top1",
    "checked_top1", "checked_last_top1", "speed",
)  # fmt: skip
BENCHMARK_LIMIT = 4
"""Algorithms that cuDNN tries for each convolution; trying all took 16 to 23 seconds for each new side, four take 7."""
State = dict[str, Any]


def new_model(config: Config, network: Network = EMBEDDED) -> GoogLeNet:
    """The network with BatchNorm, from `config.start` or random weights, as `config` wants it for training."""
    torch.manual_seed(config.seed)
    model = build(network, batch_norm=True)
    if config.start:
        missing, unknown = model.load_state_dict(load_file(config.start), strict=False)
        if unknown or any(not name.endswith("num_batches_tracked") for name in missing):
            raise ValueError("The first checkpoint is of another network.")
    else:
        initialise(model)
    for name, module in model.named_modules():
        if isinstance(module, nn.Dropout):
            module.p = config.auxiliary_dropout if name.startswith("aux") else config.dropout
    return model.to(config.device).to(memory_format=torch.channels_last)


def initialise(model: GoogLeNet) -> None:
    """Normal random weights; a convolution's keep the gradients' size (He et al., arXiv 1502.01852). Biases 0."""
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        if isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, std=0.01)
            nn.init.zeros_(module.bias)


def thaw(model: GoogLeNet, frozen: Sequence[str]) -> None:
    """Training mode, except for the `frozen` layers: their weights and statistics stay as they are."""
    model.train().requires_grad_(True)
    for name in frozen:
        model.get_submodule(name).eval().requires_grad_(False)
    for value in model.parameters():
        value.grad = None


def optimiser(model: GoogLeNet, config: Config) -> optim.Optimizer:
    """AdamW or SGD with Nesterov momentum; only matrices and kernels are decayed, not scales and shifts."""
    wanted = list(model.parameters())
    groups = [
        {"params": [p for p in wanted if p.ndim > 1], "weight_decay": config.weight_decay},
        {"params": [p for p in wanted if p.ndim <= 1], "weight_decay": 0.0},
    ]
    if config.optimiser == "sgd":
        return optim.SGD(groups, config.lr, momentum=0.9, nesterov=True, foreach=True)
    return optim.AdamW(groups, config.lr, fused=True)


def losses(logits: Logits, targets: Tensor, network: Network) -> tuple[Tensor, dict[str, Tensor]]:
    """The weighted sum that is made small, and each head's cross-entropy; targets are probabilities (N, classes)."""
    each = {head.name: F.cross_entropy(getattr(logits, head.name), targets) for head in network.heads}
    return torch.stack([head.loss_weight * each[head.name] for head in network.heads]).sum(), each


@torch.inference_mode()
def top1(model: GoogLeNet, pictures: Pictures, device: str = "cpu", batch: int = 64) -> float:
    """Share of `pictures` that the final head gets right with the app's preprocessing."""
    right = sum(
        int((model(enlarge(x)).final.argmax(1) == labels).sum()) for x, labels in pictures.batches(batch, device)
    )
    return right / max(len(pictures), 1)


class Average:
    """An exponential moving average of a model's weights and statistics."""

    def __init__(self, model: GoogLeNet, decay: float) -> None:
        self.decay, self.steps = decay, 0
        self.followed = {name: value.detach() for name, value in model.state_dict().items()}
        self.values = {name: value.clone() for name, value in self.followed.items()}

    @torch.no_grad()
    def update(self) -> None:
        """Move towards the model; faster in the first steps, so that the beginning is forgotten.

        All tensors in one call: some four hundred small ones took longer than the step itself.
        """
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        real = [name for name, value in self.followed.items() if value.is_floating_point()]
        torch._foreach_lerp_([self.values[n] for n in real], [self.followed[n] for n in real], 1 - decay)
        for name in self.followed.keys() - set(real):
            self.values[name].copy_(self.followed[name])


class Worker:
    """One process's share of a run. Worker 0 also averages, checks, logs and saves."""

    def __init__(self, config: Config, model: GoogLeNet, train: Pictures, number: int, state: State | None) -> None:
        self.config, self.number, self.device = config, number, config.device
        self.train, self.checked = train.part(slice(config.holdout, None)), train.part(slice(config.checked))
        self.pixels, self.labels = self.train.on(config.device)
        self.order = torch.empty(0, dtype=torch.int64, device=config.device)
        self.writing: threading.Thread | None = None
        self.model, self.phase = model, config.phases[0]
        thaw(model, self.phase.frozen)
        self.optimiser = optimiser(model, config)
        self.average = Average(model, config.ema)
        self.seconds, self.steps, self.pictures = 0.0, 0, 0
        if state:
            self._resume(state)
        torch.manual_seed(config.seed + 1000 * number + self.steps)
        self.run = torch.compile(model) if config.compile else model
        self.recent: deque[Tensor] = deque(maxlen=50)

    def _resume(self, state: State) -> None:
        self.optimiser.load_state_dict(deepcopy(state["optimiser"]))  # what arrives here is shared by the workers
        for name, value in state["average"].items():
            self.average.values[name].copy_(value)
        self.average.steps = state["steps"]
        self.seconds, self.steps, self.pictures = state["seconds"], state["steps"], state["pictures"]

    def draw(self) -> tuple[Tensor, Tensor]:
        """The next pictures (batch, 3, 64, 64) and labels: each picture once before any comes again."""
        while len(self.order) < self.config.batch:
            self.order = torch.cat([self.order, torch.randperm(len(self.train), device=self.device)])
        chosen, self.order = self.order[: self.config.batch], self.order[self.config.batch :]
        return normalise(self.pixels[chosen]), self.labels[chosen]

    def step(self, progress: float) -> None:
        """One batch: crop, forward, the three losses, backward, a step of the optimiser; no wait for the device."""
        config = self.config
        if config.phase(progress) != self.phase:
            self.phase = config.phase(progress)
            thaw(self.model, self.phase.frozen)
        for group in self.optimiser.param_groups:
            group["lr"] = config.learning_rate(progress)
        x, labels = self.draw()
        x = augment.crop(augment.colour(x, config.colour), self.phase, config.turn, config.shear)
        # not F.one_hot, which reads labels back to check them
        targets = torch.zeros(len(x), self.model.network.classes, device=x.device).scatter_(1, labels[:, None], 1.0)
        x, targets = augment.mix(x, targets, config.mixing(progress))
        targets = targets * (1 - config.label_smoothing) + config.label_smoothing / targets.shape[1]
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
            logits = self.run(x)
            loss, each = losses(logits, targets, self.model.network)
        self.optimiser.zero_grad()
        torch.autograd.backward(loss)
        if config.clip:
            nn.utils.clip_grad_norm_(self.model.parameters(), config.clip, foreach=True)
        self.optimiser.step()
        self.steps, self.pictures = self.steps + 1, self.pictures + config.batch
        right = (logits.final.argmax(1) == labels).float().mean()
        self.recent.append(torch.stack([each["final"], each["aux1"], each["aux2"], right]).detach().float())

    def loop(self) -> None:
        """Train until the budget is used up; worker 0 saves now and then, and at the end."""
        began, saved, logged = time.monotonic() - self.seconds, time.monotonic(), time.monotonic()
        while (progress := self.config.progress(self.seconds, self.steps)) < 1:
            self.step(progress)
            clock = time.monotonic()
            self.seconds = clock - began
            if self.number:
                continue
            self.average.update()
            if clock - logged > self.config.log_seconds:
                logged = clock
                self.log(progress)
            if clock - saved > self.config.save_seconds:
                saved = clock
                self.save()
        if self.number == 0:
            self.finish()

    def log(self, progress: float, checked: tuple[float, float] | None = None) -> None:
        """A line in the CSV log and the progress bar; here the losses are read back."""
        config = self.config
        means = torch.stack(list(self.recent)).mean(0).tolist() if self.recent else [0.0] * 4
        speed = config.workers * self.pictures / max(self.seconds, 1e-9)
        row = (self.seconds, progress, config.workers * self.pictures, config.phase(progress).side)
        values = (*row, config.learning_rate(progress), *means, *(checked or ("", "")), speed)
        with (Path(config.out) / LOG).open("a", newline="") as file:
            file.write(csv_lines([[f"{v:.6g}" if isinstance(v, float) else v for v in values]]))
        bar = "█" * int(30 * progress)
        sys.stderr.write(f"\r{bar:░<30} {progress:5.1%}  loss {means[0]:.3f}  top-1 {means[3]:.1%}  {speed:.0f}/s ")

    def save(self) -> None:
        """Copy what a checkpoint needs, and write it while training goes on."""
        if self.writing:
            self.writing.join()
        state = {
            "config": self.config.to_json(),
            "model": self.model.state_dict(),
            "average": self.average.values,
            "optimiser": self.optimiser.state_dict(),
            "seconds": self.seconds,
            "steps": self.steps,
            "pictures": self.pictures,
        }
        path = Path(self.config.out) / CHECKPOINT
        self.writing = threading.Thread(target=_write, args=(_copied(state), path))
        self.writing.start()

    def finish(self) -> None:
        """Check the averaged and the last weights on the held-out pictures, log it, and write everything."""
        both = {AVERAGED: self.average.values, LAST: self.average.followed}
        accuracies = []
        for name, values in both.items():
            model = build(self.model.network, batch_norm=True).to(self.device).to(memory_format=torch.channels_last)
            model.load_state_dict(values)
            accuracies.append(top1(model.eval(), self.checked, self.device))
            save_file({key: v.cpu().contiguous() for key, v in values.items()}, Path(self.config.out) / name)
        self.log(1.0, (accuracies[0], accuracies[1]))
        self.save()
        if self.writing:
            self.writing.join()


def _copied(value: Any) -> Any:
    """Tensors copied to the processor's memory, whatever they are in."""
    if isinstance(value, Tensor):
        return value.detach().to("cpu", copy=True)
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _write(state: State, path: Path) -> None:
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def work(number: int, config: Config, model: GoogLeNet, train: Pictures, state: State | None) -> None:
    """What one process does; the weights of `model` are shared between all of them."""
    torch.set_num_threads(config.threads)
    torch.backends.cudnn.benchmark, torch.backends.cudnn.benchmark_limit = True, BENCHMARK_LIMIT
    Worker(config, model, train, number, state).loop()


def train(config: Config, pictures: Pictures, network: Network = EMBEDDED) -> Path:
    """Train, or go on from the checkpoint in `config.out`; returns the path of the last checkpoint."""
    out = Path(config.out)
    out.mkdir(parents=True, exist_ok=True)
    path = out / CHECKPOINT
    state = torch.load(path, map_location=config.device, weights_only=True) if path.exists() else None
    model = new_model(config, network)
    if state:
        model.load_state_dict(state["model"])
    elif config.workers:
        with (out / LOG).open("w", newline="") as file:
            file.write(csv_lines([COLUMNS]))
    if config.workers == 1:
        work(0, config, model, pictures, state)
    else:
        model.share_memory()
        arguments = (config, model, pictures, state)
        spawn(work, arguments, config.workers)  # type: ignore[no-untyped-call]
    return path
