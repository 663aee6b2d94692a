"""Page 4's hero: the module as a diagram that moves with the sliders, as it is and as the naive module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from viz.network.architecture import WIDTHS, Branch, BranchName, InceptionModule
from viz.network.costs import op_cost
from viz.network.operations import Part
from viz.network.shapes import Shape, output_shape
from viz.network.symbols import Json, symbol
from viz.notation import names
from viz.notation.colour import tint
from viz.notation.counting import Counting
from viz.notation.palette import BRANCH_COLOURS, BRANCH_LABELS, NEUTRAL, colour_of
from viz.rendering import live
from viz.rendering.live import FlowBox, FlowLine

IS_NAIVE = "plain"
"""1 for the naive module and 0 for the real one: a number like all others, so that the diagram moves between them."""
REAL = "real"
TOP_BOX = "input"
"""Key of the box at the top."""


def flow_numbers(design: tuple[InceptionModule, Shape], counting: Counting) -> dict[str, Any]:
    """What the drawing needs besides the page's numbers: each operation's work and the stack, by `IS_NAIVE`."""
    module, shape = design
    plain: Any = symbol(IS_NAIVE)
    real = 1 + -1 * plain
    values: dict[str, Any] = {REAL: real}
    for branch in module.branches:
        size = shape
        for part in branch.parts:
            out = output_shape(part.op, size)
            values[_work(branch.name, part)] = counting.work(op_cost(part.op, size, out)) * _there(branch, part, real)
            size = out
        direct = counting.work(op_cost(branch.main.op, shape, output_shape(branch.main.op, shape)))
        if len(branch.parts) > 1 and branch.name != "pool":
            values[_direct(branch.name)] = direct * plain
        values[_passed(branch.name)] = size.c
    values[_passed("pool")] = shape.c * plain + module.pool_proj * real
    return values


def _there(branch: Branch, part: Part, real: Any) -> Any:
    """1, or what is 1 for the real module alone: the naive one has the main operations only, on the module's input."""
    return 1 if part is branch.main and len(branch.parts) == 1 else real


def _work(branch: BranchName, part: Part) -> str:
    return f"flow_{branch}_{part.role}"


def _direct(branch: BranchName) -> str:
    return f"flow_{branch}_direct"


def _passed(branch: BranchName) -> str:
    return f"flow_{branch}_out"


def module_drawing(module: InceptionModule, counting: Counting, *, scale: str, says: str) -> Json:
    """The drawing as a block of the live panel; a line of full thickness does the work of the number `scale`."""
    top = FlowBox(TOP_BOX, -1, 0, "input", "input", "{side}×{side}×{cin}", tint(NEUTRAL), "cin")
    boxes, lines = [top], list[FlowLine]()
    for column, branch in enumerate(module.branches):
        boxes += _flow_boxes(column, branch)
        lines += _lines_of_branch(branch)
    stack = [(f"out-{b.name}", _passed(b.name), BRANCH_LABELS[b.name], BRANCH_COLOURS[b.name]) for b in module.branches]
    return live.flow("The module", boxes, lines, stack, scale=scale, unit=counting.work_unit, says=says)


def _flow_boxes(column: int, branch: Branch) -> Iterator[FlowBox]:
    widths = iter(WIDTHS[branch.name])
    for row, part in enumerate(branch.parts, start=1):
        pooled, added = part.role == "pool", part.role in ("reduce", "proj")
        width = "cin" if pooled else next(widths)
        text = f"keeps {{{width}}}" if pooled else f"→ {{{width}}}"
        if added:
            text = f"{names.kernel(part.op.kernel)} {text}"
        label, short = _titles(branch, part)
        colour = tint(NEUTRAL) if pooled else colour_of(branch.name, part.role)
        there = REAL if added else ""
        yield FlowBox(_box_key(branch, part), column, row, label, short, text, colour, width, there)


def _titles(branch: Branch, part: Part) -> tuple[str, str]:
    """What stands in a box, and where there is little room."""
    match part.role:
        case "reduce":
            return f"{BRANCH_LABELS[branch.name]} reduce", "reduce"
        case "proj":
            return f"{BRANCH_LABELS[branch.name]} projection", "proj"
        case "pool":
            return names.operation(part.op), BRANCH_LABELS[branch.name]
        case _:
            return BRANCH_LABELS[branch.name], BRANCH_LABELS[branch.name]


def _box_key(branch: Branch, part: Part) -> str:
    return f"{branch.name}-{part.role}"


def _lines_of_branch(branch: Branch) -> Iterator[FlowLine]:
    before, main, out = TOP_BOX, _box_key(branch, branch.main), f"out-{branch.name}"
    for part in branch.parts:
        key, work = _box_key(branch, part), _work(branch.name, part)
        free = part.role == "pool"
        there = "" if free or len(branch.parts) == 1 else REAL
        text = "" if free else f"{{{work}:count}}"
        yield FlowLine(before, key, "" if free else work, text, colour_of(branch.name, part.role), there)
        before = key
    colour = BRANCH_COLOURS[branch.name]
    if before == main:
        yield FlowLine(main, out, "", "", colour)
        if len(branch.parts) > 1:
            yield FlowLine(TOP_BOX, main, _direct(branch.name), f"{{{_direct(branch.name)}:count}}", colour, IS_NAIVE)
    else:
        yield FlowLine(before, out, "", "", colour, REAL)
        yield FlowLine(main, out, "", "", colour, IS_NAIVE)
