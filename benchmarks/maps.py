"""From a picture to every branch's maps, and from maps to a picture of them, beside what people use instead."""

from __future__ import annotations

import importlib
import importlib.util
import io
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.table import Row, against
from benchmarks.timing import paired
from viz.network.architecture import BRANCHES, TORCHVISION
from viz.pictures import gallery

SECTION = "maps"
ROUNDS = 11
FORWARD_GOAL, CHANGE_GOAL, SPRITE_MS, SPRITE_KB = 0.6, 1.5, 12.0, 300.0
MODULE, LARGEST = "3a", "3b"

Work = Callable[[], object]


def rows() -> Iterator[Row]:
    """Forward passes with one thread and with two, a change of picture, and pictures of 480 maps."""
    yield from forwards(1)
    yield from forwards(2)
    yield from picture_change()
    yield from sprites()


def forwards(threads: int) -> Iterator[Row]:
    """torchvision's GoogLeNet with the same weights, run in every way; all but the bare ones keep every branch."""
    import torch

    torch.set_num_threads(threads)
    group = f"one forward of torchvision's GoogLeNet, {threads} thread{'s' if threads > 1 else ''}"
    eager = "torchvision eager, nothing kept"
    with tempfile.TemporaryDirectory() as folder:
        work = _ways(Path(folder), threads)
        found = paired(work, rounds=ROUNDS)
    measured = [Row(SECTION, group, name, ms, "ms") for name, ms in found.items()]
    for row in against(measured, eager):
        ours = row.name.startswith("Inception Explorer")
        goal = FORWARD_GOAL if ours and threads == 1 else None
        yield Row(**{**vars(row), "goal": goal, "judged": row.ratio if goal else None})
    if importlib.util.find_spec("onnxruntime") is None:
        yield Row(SECTION, group, "ONNX Runtime", None, "")


def _ways(folder: Path, threads: int) -> dict[str, Work]:
    import torch
    from torchvision.models import googlenet
    from torchvision.models.feature_extraction import create_feature_extractor

    from viz.inference.capture import capture
    from viz.inference.weights import from_torchvision

    torch.manual_seed(0)
    x = torch.randn(1, 3, 224, 224)
    eager = googlenet(init_weights=False, aux_logits=False).eval().requires_grad_(False)
    ours = from_torchvision(eager.state_dict(), ())
    branches = [f"inception{m.name}.branch{i}" for m in TORCHVISION.modules for i in range(1, len(BRANCHES) + 1)]
    extractor = create_feature_extractor(eager, branches)
    fused = _fused(eager)
    hooked = googlenet(init_weights=False, aux_logits=False).eval().requires_grad_(False)
    hooked.load_state_dict(eager.state_dict())
    found: dict[str, Any] = {}
    for name in branches:
        hooked.get_submodule(name).register_forward_hook(lambda _m, _i, out, name=name: found.update({name: out}))

    def inference(call: Callable[[], object]) -> Work:
        def run() -> object:
            with torch.inference_mode():
                return call()

        return run

    channels_last = x.contiguous(memory_format=torch.channels_last)
    ways: dict[str, Work] = {
        "torchvision eager, nothing kept": inference(lambda: eager(x)),
        "torchvision eager, hooks on all branches": inference(lambda: hooked(x)),
        "create_feature_extractor, all branches": inference(lambda: extractor(x)),
        "torchvision fused, channels_last, nothing kept": inference(lambda: fused(channels_last)),
        "Inception Explorer, everything kept": lambda: capture(ours, x),
        "Inception Explorer, nothing kept": inference(lambda: ours.model(x)),
    }
    return ways | _onnx(eager, x, branches, folder, threads)


def _fused(model: Any) -> Any:
    """The model with BatchNorm folded by torch's own tool, channels last."""
    import torch
    from torch.fx.experimental.optimization import fuse

    return fuse(model).to(memory_format=torch.channels_last).eval()


def _onnx(model: Any, x: Any, branches: list[str], folder: Path, threads: int) -> dict[str, Work]:
    """ONNX Runtime, bare and with the branches as outputs; nothing if it is not installed."""
    if importlib.util.find_spec("onnxruntime") is None or importlib.util.find_spec("onnx") is None:
        return {}
    import torch
    from torchvision.models.feature_extraction import create_feature_extractor

    class Listed(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.extractor = create_feature_extractor(model, [*branches, "fc"])

        def forward(self, x: Any) -> Any:
            return tuple(self.extractor(x).values())

    runtime = importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    given, ways = {"x": x.numpy()}, dict[str, Work]()
    for name, what in {"nothing kept": model, "all branches": Listed().eval()}.items():
        file = folder / f"{name}.onnx"
        torch.onnx.export(what, (x,), str(file), input_names=["x"], dynamo=False)
        session = runtime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        ways[f"ONNX Runtime, {name}"] = lambda session=session: session.run(None, given)  # type: ignore[misc]
    return ways


def picture_change() -> Iterator[Row]:
    """A new picture to the sprites of one module's four branches, beside the bare forward of the same network."""
    import torch

    from viz.inference.preprocessing import to_tensor
    from viz.inference.weights import load_embedded

    torch.set_num_threads(1)
    loaded = load_embedded()
    tensors = to_tensor(gallery.load_picture(gallery.GALLERY[0].key), loaded.preprocessing)

    def bare() -> None:
        with torch.inference_mode():
            loaded.model(tensors)

    def change() -> None:
        picture = gallery.load_picture(gallery.GALLERY[0].key)
        shown_branches(loaded, picture)

    group = "a change of picture, embedded network, 1 thread"
    found = paired({"bare forward": bare, f"picture to the four branches of {MODULE}": change}, rounds=ROUNDS)
    for row in against([Row(SECTION, group, name, ms, "ms") for name, ms in found.items()], "bare forward"):
        goal = None if row.name == "bare forward" else CHANGE_GOAL
        yield Row(**{**vars(row), "goal": goal, "judged": row.ratio if goal else None})


def shown_branches(loaded: Any, picture: Any) -> list[bytes]:
    """What the app does with a new picture: input, run, and the four branches' sprites."""
    from viz.inference.capture import capture
    from viz.inference.preprocessing import to_tensor

    maps = capture(loaded, to_tensor(picture, loaded.preprocessing))
    return [our_sprite(maps.branch(MODULE, branch)) for branch in BRANCHES]


def our_sprite(maps: Any) -> bytes:
    """The app's sprite of maps (C, H, W), each map in its own range."""
    from viz.rendering.sprites import sprite

    return sprite(maps).png


def sprites() -> Iterator[Row]:
    """Every way to a picture of 3b's 480 maps: time and bytes."""
    from viz.inference.capture import capture
    from viz.inference.preprocessing import to_tensor
    from viz.inference.weights import load_embedded

    loaded = load_embedded()
    picture = gallery.load_picture(gallery.GALLERY[0].key)
    maps = capture(loaded, to_tensor(picture, loaded.preprocessing)).output(LARGEST)
    group = f"a picture of the {len(maps)} maps of {LARGEST} ({maps.shape[1]}×{maps.shape[2]})"
    ours = "Inception Explorer's sprite"
    fast: dict[str, Callable[[], bytes]] = {ours: lambda: our_sprite(maps), "make_grid, PNG": lambda: _grid(maps)}
    slow: dict[str, Callable[[], bytes]] = {"plotly facets, JSON": lambda: _plotly(maps)}
    if importlib.util.find_spec("matplotlib"):
        slow["matplotlib subplots, PNG"] = lambda: _matplotlib(maps)
    found = paired(fast, rounds=ROUNDS) | paired(slow, rounds=1)
    size = {name: f"{len(make()) / 1000:,.0f} kB" for name, make in {**fast, **slow}.items()}
    measured = [Row(SECTION, group, name, ms, "ms", note=size[name]) for name, ms in found.items()]
    for row in against(measured, ours):
        goal = SPRITE_MS if row.name == ours else None
        yield Row(**{**vars(row), "goal": goal, "judged": row.value if goal else None})
    if "matplotlib subplots, PNG" not in found:
        yield Row(SECTION, group, "matplotlib subplots, PNG", None, "")
    kilobytes = len(our_sprite(maps)) / 1000
    yield Row(SECTION, group, "bytes of our sprite", kilobytes, "kB", goal=SPRITE_KB, judged=kilobytes)


def _grid(maps: Any) -> bytes:
    """torchvision's make_grid, each map normalised, saved by Pillow."""
    import torch
    from PIL import Image
    from torchvision.utils import make_grid

    grid = make_grid(torch.tensor(np.asarray(maps))[:, None], nrow=22, padding=1, normalize=True, scale_each=True)
    file = io.BytesIO()
    Image.fromarray((grid * 255).byte().permute(1, 2, 0).numpy()).save(file, "PNG")
    return file.getvalue()


def _plotly(maps: Any) -> bytes:
    """plotly.express' facets: one trace a map, as the browser gets it."""
    import plotly.express as px

    figure = px.imshow(np.asarray(maps), facet_col=0, facet_col_wrap=22, facet_row_spacing=0.001)
    return bytes(figure.to_json().encode())


def _matplotlib(maps: Any) -> bytes:
    """The usual loop over subplots."""
    os.environ.setdefault("MPLBACKEND", "agg")
    pyplot = importlib.import_module("matplotlib.pyplot")
    figure, axes = pyplot.subplots(22, 22, figsize=(11, 11))
    for axis in axes.flat:
        axis.axis("off")
    for axis, one in zip(axes.flat, maps, strict=False):
        axis.imshow(one)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    pyplot.close(figure)
    return file.getvalue()
