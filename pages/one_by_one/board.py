"""What the components of lesson 1 get: plain data with the numbers, words and small pictures in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from pages.one_by_one import mixer
from pages.one_by_one.mixer import Proof, Table
from pages.one_by_one.pixel import UNTRAINED, Array, Bank, OneByOneLayer, Pixel, Section
from viz.inference.capture import Maps
from viz.network.shapes import Shape
from viz.notation import names
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL
from viz.pictures.encoding import data_url, png
from viz.rendering import sprites
from viz.rendering.blocks import pack
from viz.rendering.sheets import map_tiles

FAINT = 0.5
"""An output that stays below is brightened: white is its maximum, and its legend says so."""
PICTURE_SIDE = 224
"""Side of the mixer's pictures, in pixels."""


class ColumnHead(TypedDict):
    """The head of a table's column."""

    label: str
    colour: str


class OutputPicture(TypedDict):
    """An output as a picture, with the words of its legend."""

    src: str
    words: str


class Output(OutputPicture):
    """The picture that a filter makes."""

    alt: str


class WeightTable(TypedDict):
    """A table of weights to edit (frontend/src/contract/weight_table.ts)."""

    title: str
    heads: list[ColumnHead]
    rows: list[list[float]]
    outputs: list[Output]
    before: list[Output]
    after: list[Output]
    most: int
    limit: float
    rowWord: str
    add: str
    remove: str


def minus(value: float, places: int = 3) -> str:
    """A number with a real minus sign: "−0.250"."""
    return f"{value:.{places}f}".replace("-", "−")


def answer_verdict(place: Pixel, layer: OneByOneLayer, outputs: Array) -> str:
    """What happened at this place, and why the average is not it, in Markdown."""
    if place.output:
        first = f"The sum is positive, so the ReLU lets {minus(place.output)} through."
    else:
        first = f"Sum + bias is {minus(place.score)}, not above zero, so the ReLU gives **0**."
    return (
        f"{first} This is **not the average** of the {len(place.column)} values, {minus(place.average)}, which would "
        f"be the same for every filter. The {len(outputs)} filters of this layer ({layer.label}) give "
        f"{len(set(outputs.round(6).tolist()))} different numbers here, from {minus(float(outputs.min()))} to "
        f"{minus(float(outputs.max()))}: each has weights of its own, found by training "
        f"({int((place.weights < 0).sum())} of this one's are negative)."
    )


# All pixels


def section_colour(section: Section, layers: tuple[OneByOneLayer, ...]) -> str:
    """The tint of the section's branch (full colour for the 1×1 branch); neutral for untrained filters."""
    for layer in layers:
        if layer.label == section.label:
            colour = BRANCH_COLOURS[layer.branch]
            return colour if layer.branch == "1x1" else tint(colour)
    return NEUTRAL


def filter_bank_data(before: Maps, after: Maps, filters: Bank, layers: tuple[OneByOneLayer, ...], module: str) -> bytes:
    """The tensor before and after the filters, and the slider for how many of them, packed.

    The number itself is left out.
    """
    (entered, before_png), (left, after_png) = map_tiles(before), map_tiles(after)
    channels, height, width = before.shape
    entering, most = Shape(*before.shape), len(filters.weights)
    same = f"Height and width stay {height}×{width}; {channels} channels become {{n}}"
    header = {
        "before": {
            "title": f"Before: {names.shape(entering)}",
            "words": f"All {channels} maps that go in",
            "sprite": entered | {"blob": 0},
        },
        "after": {
            "title": f"After: {height}×{width}×{{n}}",
            "words": "The maps of {n|filter}",
            "sprite": left | {"blob": 1},
        },
        "sections": [
            {
                "label": s.label + ("" if s.learned else " (random weights)" if s.label == UNTRAINED else ""),
                "start": s.start,
                "stop": s.stop,
                "colour": section_colour(s, layers),
            }
            for s in filters.sections
        ],
        "sliderLabel": f"Filters n, each 1×1×{channels} (module {module})",
        "marks": [(channels, f"Cin = {channels}")],
        "most": most,
        "verdicts": [
            {"low": 1, "high": channels - 1, "text": f"{same}: narrower."},
            {
                "low": channels,
                "high": channels,
                "text": f"{same}: as wide as before.",
            },
            {"low": channels + 1, "high": most, "text": f"{same}: wider."},
        ],
    }
    return pack(header, [before_png, after_png])


# Colours


CHANNEL_COLOURS = ("#E05A4F", "#3FA35B", "#4A7FD6")
"""Red, green and blue as marks beside their weights."""


def rgb_heads() -> list[ColumnHead]:
    """Heads of the first table: R, G, B and the bias."""
    heads: list[ColumnHead] = [
        {"label": name, "colour": colour} for name, colour in zip("RGB", CHANNEL_COLOURS, strict=True)
    ]
    return [*heads, {"label": "b", "colour": NEUTRAL}]


def second_heads(channels: int) -> list[ColumnHead]:
    """Heads of the second table: the first layer's outputs y0, y1, ... and the bias."""
    heads: list[ColumnHead] = [{"label": f"y{i}", "colour": NEUTRAL} for i in range(channels)]
    return [*heads, {"label": "b", "colour": NEUTRAL}]


def plane(values: Array) -> OutputPicture:
    """One output (H, W) as a picture with the words of its legend."""
    picture, words = plane_png(values)
    return {"src": data_url(picture), "words": words}


def plane_png(values: Array) -> tuple[bytes, str]:
    """One output (H, W) as a PNG and its legend.

    Grey from black = 0 to white = 1 or more; blue and red as soon as a value is negative.
    """
    low, high = float(values.min()), float(values.max())
    if low < -1e-6:
        reach = max(-low, high)
        coloured = sprites.single(np.asarray(values, np.float32), -reach, reach, "diverging")
        return coloured, f"blue {minus(low, 2)} … white 0 … red {minus(high, 2)}"
    white = high if 0 < high < FAINT else max(high, 1.0)
    grey = (np.clip(values / white, 0, 1) * 255).astype(np.uint8)
    return png(grey, level=1), f"black 0 … white {white:.2f}"


def colour_picture(outputs: Array) -> NDArray[np.uint8]:
    """Three outputs (3, H, W) as the red, green and blue of a picture, clipped to 0–1."""
    mixed: NDArray[np.uint8] = (np.clip(outputs, 0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
    return mixed


def weight_table_data(
    title: str,
    table: Table,
    heads: list[ColumnHead],
    outputs: Array,
    word: str,
    *,
    before: Sequence[Output] = (),
    after: Sequence[Output] = (),
) -> WeightTable:
    """A table to edit with the picture each of its filters makes, between other pictures."""
    return {
        "title": title,
        "heads": heads,
        "rows": [list(row) for row in table.rows],
        "outputs": [{**plane(o), "alt": f"Output of {word} {i}"} for i, o in enumerate(outputs)],
        "before": list(before),
        "after": list(after),
        "most": mixer.MOST_FILTERS,
        "limit": mixer.LIMIT,
        "rowWord": word,
        "add": f"Add {word}",
        "remove": f"Remove {word}",
    }


def matrix(table: Table) -> str:
    """A table's weights and biases in TeX."""

    def body(rows: list[list[float]]) -> str:
        return r" \\ ".join(" & ".join(f"{v:.3g}" for v in row) for row in rows)

    weights, biases = table.weights.tolist(), [[b] for b in table.biases.tolist()]
    return rf"\begin{{bmatrix}} {body(weights)} \end{{bmatrix}} x + \begin{{bmatrix}} {body(biases)} \end{{bmatrix}}"


def proof_text(proof: Proof, relu: bool) -> str:
    """What the comparison of two layers with one shows, with its numbers."""
    if not relu:
        gap = f"differ by at most **{proof.largest:.1e}**: rounding" if proof.largest else "agree to the last bit"
        return (
            f"Over all pixels the two layers and this one layer {gap}. "
            "Without a ReLU between them, two 1×1 layers are one."
        )
    if proof.largest < 1e-5:
        return (
            f"Two layers and one differ by at most {proof.largest:.1e}: with these weights the ReLU "
            "cuts nothing off on this picture. Try negative weights."
        )
    return (
        f"With the ReLU they differ from this one layer by up to **{proof.largest:.3g}** ({proof.mean:.2g} on "
        f"average), from the best single layer (least squares) by up to **{proof.closest_largest:.3g}**."
    )
