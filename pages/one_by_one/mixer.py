"""A 1×1 convolution on the three channels of a picture, written as a table that a person edits.

A table has one row a filter: the weights of red, green and blue (or of the outputs below it) and a bias. Two tables
without a ReLU between them are one: B(Ax + a) + b = (BA)x + (Ba + b). Pictures are (C, H, W) float32 from 0 to 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pages.one_by_one.pixel import Array, apply
from viz.site.address import typed

RGB = 3
MOST_FILTERS = 4
LIMIT = 9.99
"""Largest weight that can be typed."""
NUMBER = r"-?\d(?:\.\d{1,3})?"
PATTERN = rf"{NUMBER}(?:[,;]{NUMBER}){{1,{MOST_FILTERS * (MOST_FILTERS + 1) - 1}}}"
"""What the text of a table looks like; `parse_table` also checks that its rows are equally long."""
ALLOWED_TABLES = "rows of weights and a bias: numbers between commas, rows between semicolons"


@dataclass(frozen=True)
class Table:
    """N filters on C channels: `rows` are (w₁, ..., w_C, bias)."""

    rows: tuple[tuple[float, ...], ...]

    @property
    def weights(self) -> Array:
        """(N, C) float32."""
        return np.array([row[:-1] for row in self.rows], np.float32)

    @property
    def biases(self) -> Array:
        """(N,) float32."""
        return np.array([row[-1] for row in self.rows], np.float32)

    @property
    def channels(self) -> int:
        """How many channels the filters read."""
        return len(self.rows[0]) - 1

    def lines(self) -> list[str]:
        """Each row as it is written, numbers between commas."""
        return [",".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in row) for row in self.rows]

    def text(self) -> str:
        """The table for an address: rows between semicolons."""
        return ";".join(self.lines())


class TableError(ValueError):
    """A text that is no table; the message says what is allowed."""


def parse_table(text: str, channels: int | None = None) -> Table:
    """The table in `text`. Raises TableError unless it has 1 to MOST_FILTERS rows of `channels` weights and a bias.

    Without `channels`, of as many weights as the first row has.
    """
    if not re.fullmatch(PATTERN, text):
        raise TableError(f"a table is numbers from −{LIMIT} to {LIMIT}, commas between them, semicolons between rows")
    rows = tuple(tuple(float(value) for value in row.split(",")) for row in text.split(";"))
    channels = len(rows[0]) - 1 if channels is None else channels
    if not channels or len(rows) > MOST_FILTERS or any(len(row) != channels + 1 for row in rows):
        raise TableError(f"a table here has 1 to {MOST_FILTERS} rows of {channels} weights and a bias")
    return Table(rows)


def table_field(default: Table, channels: int | None = None) -> Table:
    """Declares a field of a view that holds a table of `channels` channels, or of any number of them."""

    def read(text: str) -> tuple[Table, bool]:
        try:
            return parse_table(text, channels), True
        except TableError:
            return default, False

    return typed(default, Table, read, Table.text, ALLOWED_TABLES)


def resized(table: Table, channels: int) -> Table:
    """The table for another number of input channels: weights cut off, or zeros added before the bias."""
    rows = [(*row[:-1][:channels], *(0.0,) * (channels - len(row) + 1), row[-1]) for row in table.rows]
    return Table(tuple(rows))


class Preset(NamedTuple):
    """A table with a name and what to look for."""

    title: str
    table: Table
    hint: str


# Greyscale: ITU-R BT.601 luma. Sepia: the matrix of Microsoft's WPF samples, copied by most photo filters.
# Opponent colours: red against green, blue against yellow, and brightness (Hering's three pairs).
PRESET_TABLES: dict[str, Preset] = {
    "one": Preset(
        "One channel only",
        Table(((0.0, 1.5, 0.0, -0.2),)),
        "1 → 1: of a single channel a 1×1 changes brightness and contrast. It takes several channels to mix.",
    ),
    "grey": Preset("Greyscale", Table(((0.299, 0.587, 0.114, 0.0),)), "3 → 1: the eye's weights, not a third each."),
    "average": Preset(
        "Plain average",
        Table(((0.333, 0.333, 0.333, 0.0),)),
        "3 → 1: one choice of weights among many; nothing makes a 1×1 take it.",
    ),
    "sepia": Preset(
        "Sepia",
        Table(((0.393, 0.769, 0.189, 0.0), (0.349, 0.686, 0.168, 0.0), (0.272, 0.534, 0.131, 0.0))),
        "3 → 3: three filters, each a mixture of all three inputs.",
    ),
    "opponent": Preset(
        "Opponent colours",
        Table(((1.0, -1.0, 0.0, 0.0), (0.5, 0.5, -1.0, 0.0), (0.333, 0.333, 0.333, 0.0))),
        "3 → 3: red against green, yellow against blue, brightness. The ReLU keeps one side.",
    ),
    "light": Preset(
        "Light and dark",
        Table(((0.333, 0.333, 0.333, -0.5), (-0.333, -0.333, -0.333, 0.5))),
        "3 → 2: what is lighter than the middle, and what is darker. What one ReLU cuts off, the other filter keeps.",
    ),
    "both": Preset(
        "Both sides of red–green",
        Table(((1.0, -1.0, 0.0, 0.0), (-1.0, 1.0, 0.0, 0.0))),
        "3 → 2: what one filter's ReLU cuts off, the other one keeps.",
    ),
    "negative": Preset(
        "Negative",
        Table(((-1.0, 0.0, 0.0, 1.0), (0.0, -1.0, 0.0, 1.0), (0.0, 0.0, -1.0, 1.0))),
        "3 → 3: the bias at work, 1 − x in every channel.",
    ),
    "same": Preset(
        "Leave it alone",
        Table(((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0))),
        "3 → 3: each filter copies one channel.",
    ),
    "wide": Preset(
        "Wider: 3 → 4",
        Table(((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.333, 0.333, 0.333, 0.0))),
        "3 → 4: more channels than came in. A 1×1 can widen as well as narrow.",
    ),
}
MIXED = PRESET_TABLES["opponent"].table
"""The table that the colour mixer opens with: its three outputs look as different as their weights."""
OPENING = PRESET_TABLES["light"].table
"""The first of two layers to open with: both of its outputs show something on any photograph, and the ReLU cuts into
both."""
SECOND = Table(((1.0, 1.0, 0.0),))
"""The second layer to open with: it adds the two. Behind a ReLU that is the distance from the middle, without one 0."""


def collapsed(first: Table, second: Table) -> Table:
    """The one table that does what `first` and then `second` do when no ReLU stands between them.

    Raises TableError when `second` does not read as many channels as `first` gives.
    """
    if second.channels != len(first.rows):
        raise TableError(f"the second layer reads {second.channels} channels, the first one gives {len(first.rows)}")
    weights = second.weights @ first.weights
    biases = second.weights @ first.biases + second.biases
    return Table(tuple((*map(float, w), float(b)) for w, b in zip(weights, biases, strict=True)))


class Proof(NamedTuple):
    """Two layers against one: the outputs (M, H, W), the one table, and how far apart they are over all pixels."""

    stacked: Array
    single: Array
    table: Table
    largest: float
    mean: float
    closest: Table
    closest_largest: float


def proof(picture: Array, first: Table, second: Table, relu: bool) -> Proof:
    """Run both layers (with a ReLU between them or not) and the collapsed one on a picture (3, H, W) and compare.

    `largest` and `mean` are absolute differences between the two; `closest` is the single table that comes nearest to
    the two layers on this picture by least squares, `closest_largest` how far off even that one is.
    """
    between = apply(picture, first.weights, first.biases, relu)
    stacked = apply(between, second.weights, second.biases, relu=False)
    table = collapsed(first, second)
    single = apply(picture, table.weights, table.biases, relu=False)
    gap = np.abs(stacked - single)
    best, off = closest(picture, stacked)
    return Proof(stacked, single, table, float(gap.max()), float(gap.mean()), best, off)


def closest(picture: Array, wanted: Array) -> tuple[Table, float]:
    """The table that comes nearest to `wanted` (M, H, W) on `picture` by least squares, and its largest error."""
    flat = picture.reshape(len(picture), -1).astype(np.float64)
    inputs = np.vstack([flat, np.ones(flat.shape[1])]).T
    target = wanted.reshape(len(wanted), -1).astype(np.float64).T
    solution, *_ = np.linalg.lstsq(inputs, target, rcond=None)
    error = float(np.abs(inputs @ solution - target).max())
    return Table(tuple(tuple(map(float, row)) for row in solution.T)), error


def as_planes(pixels: NDArray[np.uint8]) -> Array:
    """Pixels (H, W, 3) from 0 to 255 as (3, H, W) float32 from 0 to 1."""
    return (pixels.astype(np.float32) / 255).transpose(2, 0, 1)
