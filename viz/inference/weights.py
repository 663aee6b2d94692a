"""Where weights come from: the embedded network in assets/, or torchvision's ImageNet-1k, fetched on demand.

Both become the same kind of network (convolution + bias + ReLU, float32, channels_last, no gradients), with class
names and the preprocessing they were trained with. The embedded file is opened with safetensors only; of torchvision's
the hash is checked first, then torch reads it in weights-only mode.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlparse

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from viz.inference.model import GoogLeNet, Recorded, build, fold_batch_norm, for_inference, record
from viz.inference.preprocessing import TORCHVISION_PREPROCESSING, Preprocessing, preprocessing_of
from viz.network.architecture import EMBEDDED, TORCHVISION, Network
from viz.pictures.assets import ASSETS
from viz.pictures.errors import UserError

EMBEDDED_WEIGHTS = ASSETS / "embedded.safetensors"
EMBEDDED_CLASSES = ASSETS / "embedded_classes.json"
STALLED_AFTER = 30.0
"""Seconds without a new byte after which a download is given up."""

DownloadProgress = Callable[[int, int], None]
"""Called with the bytes fetched so far and the bytes expected."""


class WeightsError(UserError):
    """Weights that cannot be used; the message is one sentence for a person that says what to do."""


@dataclass(frozen=True, eq=False)
class Loaded:
    """A network that runs. `trained_heads` names the classifiers whose predictions mean something."""

    network: Network
    model: GoogLeNet
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    trained_heads: tuple[str, ...]
    note: str

    @cached_property
    def recorded(self) -> Recorded:
        """The model as one call that gives every step's output; made at first use."""
        return record(self.model)


def load_network(key: str, progress: DownloadProgress | None = None, *, fetching: bool = True) -> Loaded:
    """The network called `key` with its weights; without `fetching` only if they lie on this machine.

    Raises WeightsError for one that has none, and if they fail.
    """
    if key == EMBEDDED.key:
        return load_embedded()
    if key == TORCHVISION.key:
        return load_torchvision(progress, fetching=fetching)
    raise WeightsError(f"“{key}” has no published weights to run; choose {EMBEDDED.key} or {TORCHVISION.key}.")


def load_embedded(weights: Path = EMBEDDED_WEIGHTS, about: Path = EMBEDDED_CLASSES) -> Loaded:
    """The network shipped with the app; classes, preprocessing, trained heads as `about` says. Raises WeightsError."""
    advice = "get it again from the project's repository (git checkout assets)"
    try:
        said = json.loads(about.read_text(encoding="utf-8"))
        classes = tuple(str(entry["name"]) for entry in said["classes"])
        preprocessing, heads = preprocessing_of(said["preprocessing"]), tuple(said["trained_heads"])
        with safe_open(weights, framework="pt") as file:
            state = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118
    except FileNotFoundError:
        missing = next(file.name for file in (about, weights) if not file.exists())
        raise WeightsError(f"The embedded network is incomplete, {missing} is missing: {advice}.") from None
    except (SafetensorError, OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(f"The embedded network's files are damaged or cut short ({error}): {advice}.") from None
    if len(classes) != EMBEDDED.classes:
        raise WeightsError(f"{about.name} names {len(classes)} classes instead of {EMBEDDED.classes}: {advice}.")
    model = from_state(EMBEDDED, state, f"{weights.name} does not fit this version of the app: {advice}")
    return Loaded(EMBEDDED, model, classes, preprocessing, heads, str(said.get("note", "")))


def load_torchvision(
    progress: DownloadProgress | None = None, folder: Path | None = None, *, fetching: bool = True
) -> Loaded:
    """torchvision's published weights, from its hub's folder or, with `fetching`, fetched into it.

    Raises WeightsError.
    """
    from torchvision.models import GoogLeNet_Weights

    published = GoogLeNet_Weights.IMAGENET1K_V1
    size = round(published.meta["_file_size"] * 2**20)
    folder = folder or Path(torch.hub.get_dir()) / "checkpoints"
    if not fetching and not (folder / Path(urlparse(published.url).path).name).exists():
        raise WeightsError(
            "This server does not fetch torchvision's weights; the embedded network stays in use. "
            "Whoever runs the server can change that."
        )
    file = fetch(published.url, size, progress, folder)
    return from_torchvision(
        torch.load(file, map_location="cpu", weights_only=True), tuple(published.meta["categories"])
    )


def from_torchvision(state: dict[str, Tensor], classes: tuple[str, ...]) -> Loaded:
    """A torchvision googlenet's state_dict as our network, BatchNorm folded; its input scaling is in the preprocessing.

    The published auxiliary heads were never trained; they are loaded if they are there, but not named as trained.
    """
    model = from_state(TORCHVISION, fold_batch_norm(state), "these are not torchvision's GoogLeNet weights")
    note = "torchvision's published weights; the two auxiliary classifiers are not trained in them"
    return Loaded(TORCHVISION, model, classes, TORCHVISION_PREPROCESSING, ("final",), note)


def from_state(network: Network, state: dict[str, Tensor], complaint: str) -> GoogLeNet:
    """`network` with exactly the tensors of `state`, ready to run. Raises WeightsError(`complaint` + what differs)."""
    with torch.device("meta"):  # no random start values: every tensor comes from the file
        model = build(network, auxiliary=any(name.startswith("aux") for name in state))
    try:
        model.load_state_dict(state, strict=True, assign=True)
    except RuntimeError as error:
        first = str(error).strip().splitlines()[1:2] or [str(error)]
        raise WeightsError(f"{complaint} ({first[0].strip()[:160]}).") from None
    return for_inference(model)


def fetch(url: str, size: int, progress: DownloadProgress | None, folder: Path) -> Path:
    """The file at `url`, whose name carries the start of its SHA-256, checked; fetched into `folder` if it is missing.

    `size` is what `progress` is told to expect, in bytes. Raises WeightsError; a broken file never stays in `folder`.
    """
    file = folder / Path(urlparse(url).path).name
    expected = file.stem.rpartition("-")[2]
    if file.exists() and not _sha256(file).startswith(expected):
        file.unlink()
    if not file.exists():
        _download(url, file, expected, size, progress)
    return file


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _download(url: str, file: Path, expected: str, size: int, progress: DownloadProgress | None) -> None:
    """Runs torch's own download in a thread, so that this one can report progress and give up on a dead line."""
    failures: list[Exception] = []

    def work() -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            torch.hub.download_url_to_file(url, str(file), expected, progress=False)
        except Exception as error:  # handed to the waiting thread, which turns it into a sentence
            failures.append(error)

    thread = threading.Thread(target=work, daemon=True, name="weights-download")
    thread.start()
    _watch(thread, file, size, progress)
    if failures:
        raise WeightsError(_explain(failures[0])) from None


def _watch(thread: threading.Thread, file: Path, size: int, progress: DownloadProgress | None) -> None:
    done, since = 0, time.monotonic()
    while thread.is_alive():
        thread.join(0.1)
        # torch.hub writes to "<name>.<random>.partial" and moves it when the hash is right
        received = max((part.stat().st_size for part in _existing(file.parent, f"{file.name}.*.partial")), default=done)
        if received != done:
            done, since = received, time.monotonic()
        elif time.monotonic() - since > STALLED_AFTER:
            raise WeightsError(_explain(TimeoutError(f"no answer for {STALLED_AFTER:.0f} s")))
        if progress:
            progress(min(done, size), size)


def _existing(folder: Path, pattern: str) -> list[Path]:
    return [part for part in folder.glob(pattern) if part.exists()]


def _explain(error: Exception) -> str:
    """One sentence for what went wrong, and what to do."""
    keep = "the embedded network stays in use"
    if isinstance(error, URLError | TimeoutError | ConnectionError):
        reason = getattr(error, "reason", None) or error
        reason = getattr(reason, "strerror", None) or reason
        return f"torchvision's weights could not be fetched ({reason}); {keep}. Connect to the internet and try again."
    if isinstance(error, RuntimeError):
        return f"torchvision's weights arrived incomplete or altered and were thrown away; {keep}. Please try again."
    return f"torchvision's weights could not be stored ({error}); {keep}. Make the cache folder writable."
