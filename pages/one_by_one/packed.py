"""What the two components of a place get, packed: all numbers of all places, so that a probe moves without the server.

A filter's sum at a place is the sum of its products over all channels: as a map (H, W) it is weights @ tensor. A few
channels are sent one by one, the rest is what is missing to the sum.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from pages.one_by_one.pixel import Array, OneByOneLayer
from viz.inference.capture import Maps
from viz.network.shapes import ReceptiveField
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.blocks import pack
from viz.rendering.sprites import LEVELS, ColourScale, palette

SHOWN = 24
"""Channels that are sent one by one; the drawing shows as many of them as there is room for."""
NEURONS = 16
"""Outputs that the layer is drawn with."""
STEPS = 255
"""Levels of a value that is only drawn, never written."""
LAID_SCALES: tuple[ColourScale, ...] = ("heat", "sequential")


def largest_channels(tensor: Maps, weights: Array) -> list[int]:
    """The SHOWN channels whose products with a filter's weights (C,) are largest on this picture, on average."""
    sizes = np.abs(weights) * np.abs(tensor).mean((1, 2))
    largest: list[int] = np.argsort(-sizes, kind="stable")[:SHOWN].tolist()
    return largest


def probe_data(
    picture: bytes, tensor: Maps, weights: Array, bias: float, network: Maps, words: dict[str, Any], channels: list[int]
) -> bytes:
    """One filter at every place of `tensor` (C, H, W); `network` (H, W) is the network's own output, after the ReLU.

    `words` is the header's part of `layer_header`; its blobs are the picture, the scales, and float32 maps: the mean of
    the channels, the filter's sum, its positive part, the network's own, and the `channels`.
    """
    flat = np.ascontiguousarray(tensor.reshape(len(tensor), -1), np.float32)
    total = weights.astype(np.float32) @ flat
    above = np.maximum(weights, 0).astype(np.float32) @ np.maximum(flat, 0)
    if float(flat.min(initial=0)) < 0:
        above = above + np.minimum(weights, 0).astype(np.float32) @ np.minimum(flat, 0)
    maps = [flat.mean(0), total, above, network.reshape(-1), *(flat[channel] for channel in channels)]
    sent = np.concatenate([np.asarray(numbers, np.float32) for numbers in maps])
    told = words | {"bias": bias, "shown": channels, "weights": [float(weights[channel]) for channel in channels]}
    return pack(told, [picture, scale_bytes(), sent.tobytes()])


def layer_data(picture: bytes, tensor: Maps, weights: Array, outputs: Maps, words: dict[str, Any]) -> bytes:
    """All filters (N, C) at every place, as the outputs of a small fully connected layer; at most NEURONS of them.

    Its blobs are the picture, the scales, the tensor in STEPS levels a channel, and float32: the channels' largest
    values (C,), the weights (n, C), and the outputs (n, H·W).
    """
    drawn = np.sort(np.argsort(-outputs.mean((1, 2)), kind="stable")[:NEURONS])
    flat = np.ascontiguousarray(tensor.reshape(len(tensor), -1), np.float32)
    highest = np.abs(flat).max(1)
    levels = np.rint(np.maximum(flat, 0) / np.maximum(highest, 1e-12)[:, None] * STEPS).astype(np.uint8)
    numbers = [highest, weights[drawn].reshape(-1), np.ascontiguousarray(outputs[drawn]).reshape(-1)]
    return pack(
        words | {"drawn": drawn.tolist()},
        [
            picture,
            scale_bytes(),
            levels.tobytes(),
            np.concatenate([np.asarray(part, np.float32) for part in numbers]).tobytes(),
        ],
    )


def layer_header(
    name: str, layer: OneByOneLayer, module: str, number: int, field: ReceptiveField, side: int
) -> dict[str, Any]:
    """What both components are told of a layer in words and sizes.

    `field` is what a place of the tensor sees of the network's input of `side`×`side` pixels; `name` the picture's.
    """
    colour = BRANCH_COLOURS[layer.branch]
    return {
        "picture": name,
        "module": module,
        "layer": layer.label,
        "colour": colour if layer.branch == "1x1" else tint(colour),
        "channels": layer.in_shape.c,
        "rows": layer.in_shape.h,
        "columns": layer.in_shape.w,
        "filter": number,
        "filters": layer.out_shape.c,
        "seen": field.size,
        "field": [value / side for value in field.square(0, 0)],
        "cells": [(field.start - field.jump / 2) / side, field.jump / side],
        "levels": LEVELS,
        "scales": list(LAID_SCALES),
    }


def scale_bytes() -> bytes:
    """The colours of LAID_SCALES, LEVELS times red, green and blue each."""
    return b"".join(np.ascontiguousarray(palette(scale)[:LEVELS, :3]).tobytes() for scale in LAID_SCALES)
