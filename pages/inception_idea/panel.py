"""What the components of lesson 2 get: the live panel with its slabs, the padding strip, and branches' maps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypedDict

from pages.inception_idea import naive
from pages.inception_idea.naive import NAIVE_WIDTHS, POOL_WIDTH, SOUND, Mark, Outcome, Switches
from viz.inference.capture import Captured, Maps, ordered, statistics
from viz.network.architecture import BRANCHES, FIRST_MODULE, PAPER, BranchName, InceptionModule, Network
from viz.network.operations import Conv, Pool
from viz.network.shapes import (
    Shape,
    Step,
    branch_steps,
    module_input,
    output_shape,
    padding_of,
    receptive_fields,
    trace,
)
from viz.network.symbols import Json
from viz.notation import names, numbers
from viz.notation.palette import BRANCH_COLOURS
from viz.pictures.encoding import data_url
from viz.rendering import live
from viz.rendering.live import Case, Input, Panel
from viz.rendering.sheets import map_tiles

MAX_WIDTH, MAX_INPUT_CHANNELS = 512, 1024
MAPS_SHOWN = 12
"""Maps of each branch that are shown."""


def panel(module: InceptionModule, side: int) -> Panel:
    """Sliders for the input's channels and the three widths; slabs, ruler and totals that follow them."""
    depths = naive.symbolic_depths(module, side)
    marks, cost = naive.marks(depths), naive.work(module, side)
    total = marks[-1].stop
    numbers: dict[str, Any] = {"macs": cost.macs, "weights": cost.weights}
    numbers["share"] = depths[BRANCHES.index("pool")] / total
    return Panel(
        inputs=_inputs(),
        numbers=numbers | _stretches(marks),
        beside=(
            slabs(module, side, SOUND),
            live.tiles(
                ("output channels", "{total:exact}", "", ""),
                ("from the pool branch", "{share:percent}", "", BRANCH_COLOURS["pool"]),
                ("multiplications", "{macs:count}", "", ""),
                ("weights", "{weights:count}", "", ""),
            ),
        ),
        summary=(Case(_sum(side)),),
    )


def switched_panel(module: InceptionModule, side: int, switches: Switches) -> Panel:
    """The slabs with the switches thrown, and no slider."""
    outcome = naive.outcome(module, Shape(1, side, side), switches)
    return Panel(
        inputs=(),
        held=(POOL_WIDTH, *NAIVE_WIDTHS),
        numbers=_stretches(naive.marks(naive.symbolic_depths(module, side, switches))),
        beside=(slabs(module, side, switches),),
        summary=(Case(_sum(side) if outcome.output else error(outcome)),),
    )


def _stretches(marks: tuple[Mark, ...]) -> dict[str, Any]:
    """Where each branch stands in the stack, and the stack's length, by the names that the slabs know."""
    numbers: dict[str, Any] = {"total": marks[-1].stop}
    for place, mark in enumerate(marks):
        numbers |= {f"depth{place}": mark.depth, f"start{place}": mark.start, f"stop{place}": mark.stop}
    return numbers


def _inputs() -> tuple[Input, ...]:
    colours = dict(zip(NAIVE_WIDTHS, BRANCHES, strict=False))
    labels = {
        name: f"{names.kernel(FIRST_MODULE.branch(colours[name]).main.op.kernel)} filters" for name in NAIVE_WIDTHS
    }
    return (
        Input(POOL_WIDTH, "Input channels Cin", 1, MAX_INPUT_CHANNELS),
        *(Input(name, labels[name], 1, MAX_WIDTH, colour=BRANCH_COLOURS[colours[name]]) for name in NAIVE_WIDTHS),
    )


def _sum(side: int) -> str:
    parts = " + ".join(f"{{depth{i}}}" for i in range(len(BRANCHES)))
    return f"{parts} = {{total}} channels: the output is {side}×{side}×{{total}}. Channels add up; values do not."


def error(outcome: Outcome) -> str:
    """The concatenation's own error as a sentence."""
    return outcome.error[:1].upper() + outcome.error[1:] + "."


def slabs(module: InceptionModule, side: int, switches: Switches) -> Json:
    """The block of slabs; `share` is a slab's height and width as a share of the input's."""
    branches = naive.branches(module, switches)
    outcome = naive.outcome(module, Shape(1, side, side), switches)
    return {
        "kind": "slabs",
        "input": POOL_WIDTH,
        "inputText": f"one input: {side}×{side}×{{{POOL_WIDTH}}}",
        "joinText": "concatenated:" if outcome.output else "concatenated? The heights and widths differ:",
        "total": "total",
        "fits": outcome.output is not None,
        "says": _sum(side),
        "error": error(outcome),
        "items": [
            {
                "label": names.branch_label(branch),
                "colour": BRANCH_COLOURS[branch.name],
                "depth": f"depth{place}",
                "start": f"start{place}",
                "stop": f"stop{place}",
                "share": shape.h / side,
                "odd": branch.name in outcome.odd,
                "shape": f"{shape.h}×{shape.w}×{{depth{place}}}",
                "how": _how(branch.main.op),
            }
            for place, (branch, shape) in enumerate(zip(branches, outcome.shapes, strict=True))
        ],
    }


def _how(op: Any) -> str:
    kind = "" if isinstance(op, Conv) else "max pool, "
    return f"{kind}padding {padding_of(op.kernel, op.padding)}, stride {op.stride}"


def side_formulas(module: InceptionModule, side: int, switches: Switches) -> tuple[tuple[str, str], ...]:
    """(branch's label, its side written out in TeX) for each branch."""
    return tuple(
        (names.branch_label(branch), naive.side_formula(branch.main.op, side))
        for branch in naive.branches(module, switches)
    )


def why(module: InceptionModule, side: int, switches: Switches) -> str:
    """Why the concatenation works or fails, in words and with the sizes."""
    outcome = naive.outcome(module, Shape(1, side, side), switches)
    if outcome.output:
        return (
            f"All four outputs are {side}×{side}: every k×k window moves by 1, with (k − 1)/2 zeros around the input. "
            "So they can be stacked like sheets of paper: each place of the stack holds what all four branches found "
            "there."
        )
    sizes = [
        f"the {names.branch_label(branch)} gives {shape.h}×{shape.w}"
        for branch, shape in zip(naive.branches(module, switches), outcome.shapes, strict=True)
        if branch.name in outcome.odd
    ]
    blame = [
        text
        for text, on in (
            ("Without padding a k×k window fits into fewer places, k − 1 fewer along each side.", "3x3" in outcome.odd),
            ("A pool with stride 2 keeps every second place only.", switches.pool_stride > 1),
            ("A pool without padding loses places at its edge.", switches.pool == "valid"),
        )
        if on
    ]
    return (
        f"The input is {side}×{side}, but {numbers.listing(sizes)}. {' '.join(blame)} Which value would lie on which?"
    )


# The padding strip


class Strip(TypedDict):
    """The padding strip (frontend/src/contract/pad_strip.ts); lengths and sentences by "kernel,pad"."""

    cells: int
    kernels: list[int]
    pads: list[int]
    kernel: int
    pad: int
    lengths: dict[str, int]
    says: dict[str, str]


def padding_strip(kernel: int, pad: int) -> Strip:
    """The padding strip, with the sentence for every choice."""
    keys = [(k, p) for k in naive.STRIP_KERNELS for p in naive.STRIP_PADS]
    return {
        "cells": naive.STRIP_CELLS,
        "kernels": list(naive.STRIP_KERNELS),
        "pads": list(naive.STRIP_PADS),
        "kernel": kernel,
        "pad": pad,
        "lengths": naive.strip_table(),
        "says": {f"{k},{p}": strip_says(k, p) for k, p in keys},
    }


def strip_says(kernel: int, pad: int) -> str:
    """The length of the result, written out, and what would keep it."""
    cells, length = naive.STRIP_CELLS, naive.strip_length(kernel, pad)
    sum_ = f"n + 2p − k + 1 = {cells} + 2·{pad} − {kernel} + 1 = {length}"
    same = naive.same_pad(kernel)
    if same is None:
        left, right = naive.uneven_pad(kernel)
        return (
            f"{sum_}. An even window has no middle: (k − 1)/2 is not whole, so no padding that is the same on both "
            f"ends keeps the {cells} cells. {left} and {right} zeros would, "
            "but then each result stands half a cell beside the middle of its window."
        )
    if length == cells:
        return f"{sum_}: as long as before. p = (k − 1)/2 = {same} puts the window's middle on every cell once."
    kind = "shorter" if length < cells else "longer"
    return f"{sum_}: {abs(length - cells)} {kind}. To keep the {cells} cells, p must be (k − 1)/2 = {same}."


# In words


def about_windows() -> str:
    """How much of the picture the windows of the paper's first module see: more than they count places."""
    name = PAPER.modules[0].name
    fields = receptive_fields(PAPER)
    sees = [
        names.kernel(fields[branch_steps(PAPER, name, branch)[-1].path].size) for branch in BRANCHES if branch != "pool"
    ]
    windows = [names.branch_label(branch) for branch in PAPER.modules[0].branches if branch.name != "pool"]
    return (
        f"A window counts places of the module's input, not pixels of the picture: in {name} each place has seen a "
        f"stretch of the picture already, so that the {numbers.listing(windows)} see {numbers.listing(sees)} pixels."
    )


def about_the_pool() -> str:
    """What the real module does about the pool's channels, and why a lecture has another sum than the naive one."""
    module, channels = PAPER.modules[0], module_input(PAPER, PAPER.modules[0].name).c
    others = module.width - module.pool_proj
    return (
        f"The real module puts a 1×1 after the pool to cut them down, lesson 4: in {module.name} {channels} channels "
        f"become {module.pool_proj}. A lecture that adds up to {module.width} channels here, not to "
        f"{others + channels}, has counted that 1×1 already."
    )


def about_rounding() -> str:
    """Where the formula for a side does not hold: pools that round up, with the first of them as the example."""
    step, pool = next((step, step.op) for step in trace(PAPER) if isinstance(step.op, Pool) and step.op.ceil)
    down = output_shape(replace(pool, ceil=False), step.in_shape)
    return (
        f"GoogLeNet's pools between the stages round up, ⌈ ⌉ for ⌊ ⌋, and let the last window hang over the edge: the "
        f"first makes {step.out_shape.h} of {step.in_shape.h}, not {down.h}."
    )


# On the picture


def branch_maps_data(run: Captured, network: Network, module: str) -> list[Json]:
    """The strongest maps of the four operations of a real module on the picture, each with what it read."""
    return [_branch(run, network, module, branch) for branch in BRANCHES]


def strongest_maps(run: Captured, network: Network, name: str, branch: BranchName) -> Maps:
    """The MAPS_SHOWN strongest maps (n, H, W) of a branch's own operation in a module, strongest first."""
    every: Maps = run.maps[_own_step(network, name, branch).path]
    return every[numbers_of_strongest(run, network, name, branch)]


def numbers_of_strongest(run: Captured, network: Network, name: str, branch: BranchName) -> list[int]:
    """The numbers of these maps in what the operation gives."""
    every: Maps = run.maps[_own_step(network, name, branch).path]
    return [int(channel) for channel in ordered(statistics(every), "strength")[:MAPS_SHOWN]]


def _own_step(network: Network, module: str, branch: BranchName) -> Step:
    """The step that gives the branch its name: its convolution or pool, not its reduce or projection."""
    return {step.role: step for step in branch_steps(network, module, branch)}[
        network.module(module).branch(branch).main.role
    ]


def _branch(run: Captured, network: Network, name: str, branch: BranchName) -> Json:
    declared, step = network.module(name).branch(branch), _own_step(network, name, branch)
    first = branch_steps(network, name, branch)[0]
    maps_shown = strongest_maps(run, network, name, branch)
    reads = f"reads {step.in_shape.c} channels"
    sprite, png = map_tiles(maps_shown)
    label = names.branch_label(declared)
    squeezed = f" that a 1×1 made of the {first.in_shape.c}" if step is not first else ""
    return {
        "label": label,
        "colour": BRANCH_COLOURS[branch],
        "shape": names.shape(step.out_shape),
        "words": f"{names.operation(declared.main.op)}, {reads}{squeezed}",
        "alt": f"Those {len(maps_shown)} of {step.out_shape.c} maps of the {label} branch with the largest mean",
        "sprite": sprite | {"src": data_url(png)},
    }
