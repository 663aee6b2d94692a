"""What a person takes away from page 6: a module's numbers, and a picture of its sheets."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np
from PIL import Image

from pages.feature_maps.sheets import (
    LayerMaps,
    Layers,
    MapPlace,
    first_convolutions,
    layer_maps,
    layer_title,
    layers_of,
    naming,
    output_step,
    range_of,
    widest,
)
from viz.inference.capture import Captured, Order, statistics
from viz.inference.preprocessing import Preprocessing, described
from viz.network.architecture import BRANCHES, Network
from viz.network.shapes import INPUT, branch_steps
from viz.notation import names, numbers
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL
from viz.pictures.picture import Picture, Pixels
from viz.rendering.bars import beside
from viz.rendering.sheets import ColourLegend, LabelledPicture, map_legends, map_sheet, page_png, range_words
from viz.rendering.sprites import RangeOf, colours_for, single, value_range
from viz.rendering.table import csv_text

ENLARGED = 448
"""Pixels of the side of an enlarged map."""


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


def map_png(captured: Captured, place: MapPlace, square: Pixels, title: str, source: str) -> bytes:
    """One map, enlarged, beside the picture's `square` that it was made of, with its scale, mean and share of zeros."""
    values = layer_maps(captured, place)[place.channel]
    measured, said = statistics(values[None]), naming(captured.network, place)
    bounds, colours = value_range("map", measured), colours_for(measured)
    low, high = float(bounds.low[0]), float(bounds.high[0])
    drawn = Image.open(io.BytesIO(single(values, low, high, colours))).convert("RGBA").convert("RGB")
    both = (p.resize((ENLARGED, ENLARGED), Image.Resampling.NEAREST) for p in (drawn, Image.fromarray(square)))
    words = f"{said['layer']} · channel {place.channel}, {said['concat']} · {values.shape[0]}×{values.shape[1]}"
    facts = f"mean {measured.mean[0]:.3g}, zero at {numbers.percent(float((values == 0).mean()))} of its places"
    legend = ColourLegend(colours, f"{low:.3g}", f"{high:.3g}", facts)
    return page_png(title, [LabelledPicture(words, said["colour"], beside(*both))], source, [legend])


def map_table(captured: Captured, place: MapPlace) -> str:
    """CSV of one map: a row for each value, with its place counted from 0. Nine digits give a 32-bit number back."""
    values = layer_maps(captured, place)[place.channel]
    rows = ((row, column, f"{float(value):.9g}") for (row, column), value in np.ndenumerate(values))
    return csv_text(("row", "column", "value"), rows)


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
