"""What a person takes away from page 6: a module's numbers, and a picture of its sheets."""

from __future__ import annotations

import io

import numpy as np

from pages.feature_maps.sheets import Layers, layer_title, layers_of, range_of, widest
from viz.inference.capture import Captured, Order
from viz.network.shapes import Shape
from viz.notation import names
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.sheets import LabelledPicture, map_sheet, page_png
from viz.rendering.sprites import RangeOf


def npz(captured: Captured, module: str) -> bytes:
    """Every map of the module, reduce layers and pooled input too: float32 (C, H, W) by step path, compressed."""
    arrays = {layer.step.path: np.ascontiguousarray(layer.maps) for layer in layers_of(captured, module)}
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    return file.getvalue()


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
