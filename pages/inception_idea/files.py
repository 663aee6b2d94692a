"""What a person takes away from lesson 2."""

from __future__ import annotations

from collections.abc import Sequence

from pages.inception_idea import naive, panel
from pages.inception_idea.naive import Switches
from viz.inference.capture import Captured
from viz.network.architecture import InceptionModule, Network
from viz.network.shapes import Shape, padding_of
from viz.notation import names
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.sheets import LabelledPicture, map_legends, map_sheet, page_png
from viz.rendering.table import csv_text


def branches_png(title: str, run: Captured, network: Network, module: str, source: str) -> bytes:
    """The strongest maps of the four operations of a module, each branch under its name and colour."""
    parts = []
    for branch in network.module(module).branches:
        maps = panel.strongest_maps(run, network, module, branch.name)
        channels = panel.numbers_of_strongest(run, network, module, branch.name)
        words = (
            f"{names.branch_label(branch)}: of {names.operation(branch.main.op)} the {len(maps)} with the largest mean"
        )
        parts.append(LabelledPicture(words, BRANCH_COLOURS[branch.name], map_sheet(maps, channels=channels)))
    return page_png(title, parts, source, map_legends(["sequential"], "map"))


def channel_table(module: InceptionModule, entering: Shape, switches: Switches) -> str:
    """CSV of the naive module's four outputs: what each does, its shape, and its channels in the concatenation.

    When the outputs do not fit together there is no concatenation: the channel numbers and the last row stay empty.
    """
    outcome = naive.outcome(module, entering, switches)
    rows: list[Sequence[object]] = []
    first = 0
    for branch, shape in zip(naive.branches(module, switches), outcome.shapes, strict=True):
        op = branch.main.op
        numbers = (first, first + shape.c - 1) if outcome.output else ("", "")
        first += shape.c
        fits = "no" if branch.name in outcome.odd else "yes"
        rows.append(
            (branch.name, op.kernel, op.stride, padding_of(op.kernel, op.padding), *shape, names.shape(shape),
             *numbers, fits)
        )  # fmt: skip
    whole = outcome.output
    ends = (*whole, names.shape(whole), 0, whole.c - 1, "yes") if whole else ("", "", "", "", "", "", "no")
    rows.append(("concatenation", "", "", "", *ends))
    header = ("branch", "kernel", "stride", "padding", "out_channels", "out_height", "out_width", "shape_hwc",
              "first_channel", "last_channel", "fits")  # fmt: skip
    return csv_text(header, rows)


def growth_table(network: Network) -> str:
    """CSV of the channels behind each module if all were naive, and as they are."""
    return csv_text(("module", "naive_channels", "channels"), naive.growth(network))
