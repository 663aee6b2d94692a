"""Four windows, one place: what the component of that name gets, packed, and the place it opens at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viz.inference.capture import Captured, Maps
from viz.inference.windows import filter_window, pool_window, strongest
from viz.network.architecture import BRANCHES, BranchName, Network
from viz.network.shapes import branch_steps
from viz.notation import names
from viz.notation.palette import BRANCH_COLOURS
from viz.pictures.encoding import jpeg
from viz.pictures.picture import Picture
from viz.rendering.blocks import pack
from viz.rendering.sprites import LEVELS, ColourScale, palette

if TYPE_CHECKING:
    from viz.inference.model import GoogLeNet

GREY_SIDE = 224
GREY_BYTES = 12_000
"""What the grey picture may weigh: it lies under the heat, and the numbers are ten times as much."""
QUALITIES = (70, 50, 30, 15, 5)
SCALES_SENT: tuple[ColourScale, ...] = ("heat", "sequential", "diverging")
"""The colours that are sent, each LEVELS times red, green and blue."""

TINY = 1e-12
"""Less than any value that a filter gives."""

Filters = Mapping[BranchName, int]
"""The filter of each branch that is looked at, by number."""


class PoolPart(TypedDict):
    """What a pool's window shows: a channel of its input, and the next layer's weight for it."""

    channel: int
    weight: float


class WindowPart(TypedDict):
    """One branch (frontend/src/contract/windows.ts). `numbers` is the blob of its maps, float32, H·W each.

    With a convolution these are the shares of its k·k places and the positive sum; with a pool the channel that it is
    seen in, then the same of the 1×1 behind it.
    """

    branch: BranchName
    label: str
    colour: str
    kernel: int
    filter: int
    filters: int
    words: str
    bias: float
    pool: PoolPart | None
    numbers: int


def chosen_filters(run: Captured, module: str, wanted: Filters) -> dict[BranchName, int]:
    """The filter to show of each branch: the wanted one, the strongest on this picture for −1."""
    return {branch: wanted[branch] if wanted[branch] >= 0 else strongest(run, module, branch) for branch in BRANCHES}


def opening_place(run: Captured, module: str, filters: Filters) -> tuple[int, int]:
    """(row, column) where even the weakest of the four filters has most to say, each against its own maximum.

    No window hangs over the edge there: the zeros outside would be part of what it saw.
    """
    outputs = np.array([run.branch(module, branch)[filters[branch]] for branch in BRANCHES])
    levels = outputs / np.maximum(outputs.max((1, 2), keepdims=True), TINY)
    together = levels.min(0) + levels.mean(0) / 100  # the mean where one filter is silent everywhere
    margin = max(branch.main.op.kernel for branch in run.network.module(module).branches) // 2
    inner = together[margin:-margin, margin:-margin]
    row, column = np.unravel_index(int(inner.argmax()), inner.shape)
    return int(row) + margin, int(column) + margin


def windows_data(model: GoogLeNet, run: Captured, picture: Picture, module: str, filters: Filters) -> bytes:
    """Everything the four windows show of a picture, packed; place and filters are told beside it."""
    entering = run.module_input(module)
    channels, rows, columns = entering.shape
    parts = [_part(model, run, module, branch, filters[branch]) for branch in BRANCHES]
    header = {
        "module": module,
        "rows": rows,
        "columns": columns,
        "channels": channels,
        "picture": picture.name,
        "levels": LEVELS,
        "scales": list(SCALES_SENT),
        "branches": [part | {"numbers": 3 + place} for place, (part, _) in enumerate(parts)],
    }
    heat = entering.mean(0, dtype=np.float32)
    return pack(
        header, [grey_file(picture), _scale_bytes(), heat.tobytes(), *(numbers.tobytes() for _, numbers in parts)]
    )


def _part(model: GoogLeNet, run: Captured, module: str, branch: BranchName, number: int) -> tuple[dict[str, Any], Maps]:
    declared, pool = run.network.module(module).branch(branch), None
    if branch == "pool":
        pooled = pool_window(model, run, module, number)
        pool = PoolPart(channel=pooled.channel, weight=pooled.weight)
        window, front = pooled.projection, [pooled.values[None]]
    else:
        window, front = filter_window(model, run, module, branch, number), []
    kernel = declared.main.op.kernel
    part: WindowPart = {
        "branch": branch,
        "label": names.branch_label(declared),
        "colour": BRANCH_COLOURS[branch],
        "kernel": kernel,
        "filter": window.number,
        "filters": declared.width,
        "words": _window_words(run.network, module, branch, kernel**2),
        "bias": window.bias,
        "pool": pool,
        "numbers": 0,
    }
    return dict(part), np.concatenate([*front, window.shares, window.positive[None]]).astype(np.float32)


def _window_words(network: Network, module: str, branch: BranchName, places: int) -> str:
    """What the branch's window reads: "9 places × 96 channels, after a 1×1"."""
    first, last = branch_steps(network, module, branch)[0], branch_steps(network, module, branch)[-1]
    if branch == "pool":
        return f"the largest of {places} per channel, then a 1×1 over {last.in_shape.c} channels"
    after = "" if last is first else ", after a 1×1"
    return f"{places} place{'s' if places > 1 else ''} × {last.in_shape.c} channels{after}"


def grey_file(picture: Picture) -> bytes:
    """The picture's square in grey as a JPEG file of at most GREY_BYTES, if any quality makes it so small."""
    grey = np.asarray(Image.fromarray(picture.square(GREY_SIDE)).convert("L"))
    files = (jpeg(grey, quality) for quality in QUALITIES)
    return next((file for file in files if len(file) <= GREY_BYTES), jpeg(grey, QUALITIES[-1]))


def _scale_bytes() -> bytes:
    tables: list[NDArray[np.uint8]] = [palette(scale)[:LEVELS, :3] for scale in SCALES_SENT]
    return np.concatenate(tables).tobytes()
