"""What a person takes away from lesson 1."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from pages.one_by_one import board, pixel
from pages.one_by_one.mixer import Table
from pages.one_by_one.pixel import Array, Bank, OneByOneLayer, Pixel
from viz.inference.capture import Maps, statistics
from viz.network.shapes import Shape
from viz.notation import names
from viz.notation.palette import NEUTRAL
from viz.rendering.sheets import LabelledPicture, map_legends, map_sheet, page_png
from viz.rendering.sprites import colours_for
from viz.rendering.table import csv_text


def pixel_table(place: Pixel, network: float) -> str:
    """CSV of one filter at one place: a row for each channel, then the way from the products to the output.

    Nine digits give a 32-bit number back exactly. `network` is what the network itself has at this place.
    """
    rows: list[Sequence[object]] = [
        (channel, f"{value:.9g}", f"{weight:.9g}", f"{product:.9g}")
        for channel, (value, weight, product) in enumerate(
            zip(place.column, place.weights, place.products, strict=True)
        )
    ]
    ends = (
        ("sum", place.total),
        ("bias", place.bias),
        ("sum + bias", place.score),
        ("ReLU", place.output),
        ("network", network),
    )
    return csv_text(
        ("channel", "input", "weight", "product"), [*rows, *((name, "", "", f"{value:.9g}") for name, value in ends)]
    )


def before_after_png(
    title: str, before: Maps, bank: Bank, number: int, layers: tuple[OneByOneLayer, ...], source: str
) -> bytes:
    """The maps (C, H, W) that go in, and those of the first `number` filters under the names of their layers."""
    after = pixel.apply(np.ascontiguousarray(before), bank.weights[:number], bank.biases[:number])
    parts = [LabelledPicture(f"Before: {names.shape(Shape(*before.shape))}", NEUTRAL, map_sheet(before))]
    for section in bank.sections:
        stop = min(section.stop, number)
        if section.start < stop:
            words = f"After: {section.label}, {stop - section.start} filters"
            maps = after[section.start : stop]
            parts.append(LabelledPicture(words, board.section_colour(section, layers), map_sheet(maps)))
    legends = map_legends([colours_for(statistics(maps)) for maps in (before, after)], "map")
    return page_png(f"{title} · {names.shape(Shape(*after.shape))}", parts, source, legends)


def mixer_png(title: str, planes: Array, first: Table, second: Table, relu: bool, source: str) -> bytes:
    """A picture (3, H, W), then each output of the first table and of the second under its weights and its legend."""
    between = pixel.apply(planes, first.weights, first.biases, relu)
    outputs = pixel.apply(between, second.weights, second.biases, relu=False)
    picture = LabelledPicture("The picture", NEUTRAL, Image.fromarray(board.colour_picture(planes)))
    after = ", then ReLU" if relu else ""
    parts = [picture, *_outputs("First layer", first, between, after), *_outputs("Second layer", second, outputs)]
    return page_png(title, parts, source)


def _outputs(layer: str, table: Table, outputs: Array, after: str = "") -> list[LabelledPicture]:
    parts = []
    for number, (row, plane) in enumerate(zip(table.lines(), outputs, strict=True)):
        png, legend = board.plane_png(plane)
        words = f"{layer}, filter {number}: weights and bias {row}{after} ({legend})"
        parts.append(LabelledPicture(words, NEUTRAL, Image.open(io.BytesIO(png)).convert("RGB")))
    return parts
