"""What a person takes away from page 6: a module's numbers, and a picture of its sheets."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from pages.feature_maps.sheets import Layers, layer_title, layers_of, range_of, widest
from viz.inference.capture import Captured, Order
from viz.inference.preprocessing import Preprocessing, described
from viz.network.architecture import BRANCHES
from viz.network.shapes import INPUT, Shape, branch_steps
from viz.notation import names
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS
from viz.pictures.picture import Picture, Pixels
from viz.rendering.sheets import LabelledPicture, map_sheet, page_png
from viz.rendering.sprites import RangeOf


def npz(captured: Captured, module: str, about: Mapping[str, object], square: Pixels) -> bytes:
    """Every map of the module, reduce layers and pooled input too: float32 (C, H, W) by step path, compressed.

    Beside them "input", the tensor that went into the network (3, H, W); "picture", the square that it was made of
    (H, W, 3), RGB, uint8; and "about", JSON as text: what `about` says, and the order of the branches with their paths.
    Nothing in it needs pickle: `numpy.load(file)`, then `json.loads(str(file["about"]))`.
    """
    arrays = {layer.step.path: np.ascontiguousarray(layer.maps) for layer in layers_of(captured, module)}
    arrays[INPUT] = np.ascontiguousarray(captured.maps[INPUT])
    said = {
        **about,
        "network": {"key": captured.network.key, "title": captured.network.title},
        "module": module,
        "branches": [
            {"name": name, "paths": [step.path for step in branch_steps(captured.network, module, name)]}
            for name in BRANCHES
        ],
        "maps": "float32 (channels, height, width) after the ReLU, by path in the torch model",
        "order": "the outputs of the branches are concatenated along the channels in the order of branches",
    }
    file = io.BytesIO()
    words = np.array(json.dumps(said, ensure_ascii=False))
    np.savez_compressed(file, allow_pickle=False, **arrays, picture=square, about=words)
    return file.getvalue()


def about_run(picture: Picture, preprocessing: Preprocessing, version: str, address: str) -> dict[str, object]:
    """Where a file's maps come from: picture and crop, what was done with it, the app's version and address."""
    return {
        "picture": picture.name,
        "picture_sha256": picture.content,
        "picture_size": {"height": picture.pixels.shape[0], "width": picture.pixels.shape[1]},
        "crop": asdict(picture.crop),
        "preprocessing": described(preprocessing),
        "made_with": f"Inception Explorer {version}",
        "address": address,
    }


def sheet_png(captured: Captured, module: str, title: str, *, order: Order, of: RangeOf, included: Layers) -> bytes:
    """All sheets of the module under each other in one PNG, each under a band with the branch's colour and name."""
    layers = layers_of(captured, module, included)
    known, declared = widest(layers), captured.network.module(module)
    parts = [
        LabelledPicture(
            f"{module} · {names.branch_label(declared.branch(layer.branch))} · {layer_title(layer)}",
            BRANCH_COLOURS[layer.branch] if layer.name == "output" else tint(BRANCH_COLOURS[layer.branch]),
            map_sheet(layer.maps, range_of(layer, of, known), order, measured=layer.statistics),
        )
        for layer in layers
    ]
    return page_png(f"{title} · {names.shape(Shape(*captured.output(module).shape))} · range per {of}", parts)
