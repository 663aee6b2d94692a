"""What a person takes away from lessons 1 and 2: the numbers behind their drawings as CSV, their pictures as PNG."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from viz import captions, inception_idea, inception_panel, one_by_one, one_by_one_panel, rendering
from viz.architecture import InceptionModule, Network
from viz.export import csv_text
from viz.feature_maps import Captured, Maps, statistics
from viz.inception_idea import Switches
from viz.map_export import Part, page_png, sheet
from viz.one_by_one import Array, Bank, Layer, Pixel
from viz.palette import BRANCH_COLOURS, NEUTRAL
from viz.rgb_mixer import Table
from viz.shapes import Shape, padding_of


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


def before_after_png(title: str, before: Maps, bank: Bank, number: int, layers: tuple[Layer, ...]) -> bytes:
    """The maps (C, H, W) that go in, and those of the first `number` filters under the names of their layers."""
    after = one_by_one.apply(np.ascontiguousarray(before), bank.weights[:number], bank.biases[:number])
    parts = [Part(f"Before: {captions.shape(Shape(*before.shape))}", NEUTRAL, own_range_sheet(before))]
    for section in bank.sections:
        stop = min(section.stop, number)
        if section.start < stop:
            words = f"After: {section.label}, {stop - section.start} filters"
            maps = after[section.start : stop]
            parts.append(Part(words, one_by_one_panel.section_colour(section, layers), own_range_sheet(maps)))
    return page_png(f"{title} · {captions.shape(Shape(*after.shape))}", parts)


def own_range_sheet(maps: Maps) -> Image.Image:
    found = statistics(maps)
    return sheet(maps, found, rendering.value_range("map", found))


def branches_png(title: str, run: Captured, network: Network, module: str) -> bytes:
    """The strongest maps of the four operations of a module, each branch under its name and colour."""
    parts = []
    for branch in network.module(module).branches:
        maps = inception_panel.strongest(run, network, module, branch.name)
        words = (
            f"{captions.branch_label(branch)}: the {len(maps)} strongest maps of {captions.operation(branch.main.op)}"
        )
        parts.append(Part(words, BRANCH_COLOURS[branch.name], own_range_sheet(maps)))
    return page_png(title, parts)


def mixer_png(title: str, planes: Array, first: Table, second: Table, relu: bool) -> bytes:
    """A picture (3, H, W), then each output of the first table and of the second under its weights and its legend."""
    between = one_by_one.apply(planes, first.weights, first.biases, relu)
    outputs = one_by_one.apply(between, second.weights, second.biases, relu=False)
    given = Part("The picture", NEUTRAL, Image.fromarray(one_by_one_panel.colour_picture(planes)))
    after = ", then ReLU" if relu else ""
    return page_png(
        title, [given, *_outputs("First layer", first, between, after), *_outputs("Second layer", second, outputs)]
    )


def _outputs(layer: str, table: Table, outputs: Array, after: str = "") -> list[Part]:
    parts = []
    for number, (row, plane) in enumerate(zip(table.text().split(";"), outputs, strict=True)):
        png, legend = one_by_one_panel.plane_png(plane)
        words = f"{layer}, filter {number}: weights and bias {row}{after} ({legend})"
        parts.append(Part(words, NEUTRAL, Image.open(io.BytesIO(png)).convert("RGB")))
    return parts


def channel_table(module: InceptionModule, entering: Shape, switches: Switches) -> str:
    """CSV of the naive module's four outputs: what each does, its shape, and its channels in the concatenation.

    When the outputs do not fit together there is no concatenation: the channel numbers and the last row stay empty.
    """
    found = inception_idea.outcome(module, entering, switches)
    rows: list[Sequence[object]] = []
    first = 0
    for branch, shape in zip(inception_idea.branches(module, switches), found.shapes, strict=True):
        op = branch.main.op
        numbers = (first, first + shape.c - 1) if found.output else ("", "")
        first += shape.c
        fits = "no" if branch.name in found.odd else "yes"
        rows.append(
            (branch.name, op.kernel, op.stride, padding_of(op.kernel, op.padding), *shape, captions.shape(shape),
             *numbers, fits)
        )  # fmt: skip
    whole = found.output
    ends = (*whole, captions.shape(whole), 0, whole.c - 1, "yes") if whole else ("", "", "", "", "", "", "no")
    rows.append(("concatenation", "", "", "", *ends))
    header = ("branch", "kernel", "stride", "padding", "out_channels", "out_height", "out_width", "shape_hwc",
              "first_channel", "last_channel", "fits")  # fmt: skip
    return csv_text(header, rows)


def growth_table(network: Network) -> str:
    """CSV of the channels behind each module if all were naive, and as they are."""
    return csv_text(("module", "naive_channels", "channels"), inception_idea.growth(network))
