"""What a person takes away from page 6: a module's numbers, and a picture of its sheets."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from pages.feature_maps.sheets import (
    LayerMaps,
    Layers,
    first_convolutions,
    layer_title,
    layers_of,
    output_step,
    range_of,
    widest,
)
from viz.inference.capture import Captured, Order
from viz.inference.preprocessing import Preprocessing, described
from viz.network.architecture import BRANCHES, Network
from viz.network.shapes import INPUT, branch_steps
from viz.notation import names
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL
from viz.pictures.picture import Picture, Pixels
from viz.rendering.sheets import LabelledPicture, map_legends, map_sheet, page_png, range_words
from viz.rendering.sprites import RangeOf, colours_for


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
            if module not in first_convolutions(captured.network)
        ],
        "maps": "float32 (channels, height, width) after the ReLU, by path in the torch model",
        "order": "the outputs of the branches are concatenated along the channels in the order of branches",
    }
    file = io.BytesIO()
    words = np.array(json.dumps(said, ensure_ascii=False))
    np.savez_compressed(file, allow_pickle=False, **arrays, picture=square, about=words)
    return file.getvalue()


def about_run(picture: Picture, preprocessing: Preprocessing, made_with: str, address: str) -> dict[str, object]:
    """Where a file's maps come from: picture and crop, what was done with it, the app and the address."""
    return {
        "picture": picture.name,
        "picture_sha256": picture.content,
        "picture_size": {"height": picture.pixels.shape[0], "width": picture.pixels.shape[1]},
        "crop": asdict(picture.crop),
        "preprocessing": described(preprocessing),
        "made_with": made_with,
        "address": address,
    }


def sheet_png(
    captured: Captured, module: str, title: str, source: str, *, order: Order, of: RangeOf, included: Layers
) -> bytes:
    """All sheets of the module under each other in one PNG, each under a band with the branch's colour and name.

    `source` says what made it and where it is found again.
    """
    layers = layers_of(captured, module, included)
    known, network = widest(layers), captured.network
    parts = []
    for layer in layers:
        bounds = range_of(layer, of, known)
        words = (module, _sheet_words(network, layer), layer_title(layer), range_words(bounds))
        sheet = map_sheet(layer.maps, bounds, order, measured=layer.statistics)
        parts.append(LabelledPicture(" · ".join(word for word in words if word), _band(layer), sheet))
    legends = map_legends([colours_for(layer.statistics) for layer in layers], of)
    shape = names.shape(output_step(network, module).out_shape)
    return page_png(f"{title} · {shape} · {_ORDER_WORDS[order]} · range per {of}", parts, source, legends)


_ORDER_WORDS: dict[Order, str] = {"channel": "by channel", "strength": "strongest first"}


def _sheet_words(network: Network, layer: LayerMaps) -> str:
    if layer.branch == "alone":
        return names.step_title(layer.step)
    return names.branch_label(network.module(layer.step.module).branch(layer.branch))


def _band(layer: LayerMaps) -> str:
    if layer.branch == "alone":
        return NEUTRAL
    colour = BRANCH_COLOURS[layer.branch]
    return colour if layer.name == "output" else tint(colour)
