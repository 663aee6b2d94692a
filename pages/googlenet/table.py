"""Table 1 with any widths: each module's input, widths, output and cost beside the paper's printed figures."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache
from typing import NamedTuple, TypedDict

from pages.googlenet.table1 import PRINTED, printed_ops, printed_total, rows
from pages.googlenet.widths import HIGH, LOW
from viz.network.architecture import BRANCHES, WIDTH_FIELDS, BranchName, Network
from viz.network.costs import Cost, network_cost
from viz.network.operations import Role
from viz.network.shapes import Shape, module_input, step_at, trace
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.notation.names import step_title
from viz.notation.palette import colour_of
from viz.rendering.table import csv_text


class TableLine(NamedTuple):
    """One module or layer: its key, widths (none outside modules), input, output channels, cost, and cost unchanged."""

    key: str
    title: str
    widths: tuple[int, ...]
    into: Shape
    out: int
    cost: Cost
    before: Cost


class Column(TypedDict):
    """A width: its field's name, its heading, and the colour of its branch."""

    name: str
    label: str
    colour: str


class Cells(TypedDict):
    """What a row costs, each short and exact, and what the paper prints; `change` is what the changed widths add."""

    work: list[str]
    change: list[str]
    ops: str
    size: list[str]
    params: str


class TableRow(Cells):
    """A module or layer: its input, which of its widths differ from the paper's, its output and cost."""

    key: str
    title: str
    into: str
    changed: list[bool]
    out: int


class WidthTable(TypedDict):
    """What the table component draws (frontend/src/contract/width_table.ts); `headings` stand behind the widths."""

    columns: list[Column]
    low: int
    high: int
    headings: list[str]
    rows: list[TableRow]
    total: Cells


@lru_cache(maxsize=32)
def lines(network: Network, unchanged: Network) -> tuple[TableLine, ...]:
    """The rows of Table 1 for `network`, each with what it cost in `unchanged`."""
    before = {row.key: row.cost for row in rows(unchanged)}
    names = {module.name for module in network.modules}
    places = {row.key: row for row in rows(network)}
    first = {"conv1": "conv1", "conv2": "conv2", "linear": "fc"}
    last = {"conv1": "conv1", "conv2": "conv3", "linear": "fc"}
    entries = []
    for key, row in places.items():
        if key in names:
            module = network.module(key)
            widths = tuple(getattr(module, name) for name in WIDTH_FIELDS)
            into, out = module_input(network, key), module.width
        else:
            widths, into, out = (), step_at(network, first[key]).in_shape, step_at(network, last[key]).out_shape.c
        entries.append(TableLine(key, row.title, widths, into, out, row.cost, before[key]))
    return tuple(entries)


@cache
def columns(network: Network) -> tuple[Column, ...]:
    """The six widths: field name, heading, colour."""
    steps = [s for s in trace(network) if s.module == network.modules[0].name and s.branch and s.role != "pool"]
    places: list[tuple[BranchName, Role]] = [(s.branch, s.role) for s in steps if s.branch and s.role]
    assert [b for b in BRANCHES if b in {p[0] for p in places}] == list(BRANCHES)
    return tuple(
        {"name": name, "label": step_title(step), "colour": colour_of(*place)}
        for name, step, place in zip(WIDTH_FIELDS, steps, places, strict=True)
    )


def widths_of(table_lines: tuple[TableLine, ...]) -> dict[str, list[int]]:
    """The widths of every module by its key."""
    return {line.key: list(line.widths) for line in table_lines if line.widths}


def width_table_data(
    network: Network,
    table_lines: tuple[TableLine, ...],
    whole: tuple[Cost, Cost],
    changed: Collection[tuple[str, str]],
    counting: Counting,
) -> WidthTable:
    """What the table component draws besides the widths; `whole` is the cost of `network` and its cost unchanged."""
    params, ops = printed_total()
    return {
        "columns": list(columns(network)),
        "low": LOW,
        "high": HIGH,
        "headings": [counting.work_unit, "change", "paper", counting.size_unit, "paper"],
        "rows": [
            {
                "key": line.key,
                "title": line.title,
                "into": names.shape(line.into),
                "changed": [(line.key, name) in changed for name in WIDTH_FIELDS],
                "out": line.out,
                **_cells(line.cost, line.before, PRINTED[line.key], counting),
            }
            for line in table_lines
        ],
        "total": _cells(*whole, (params, ops), counting),
    }


def _cells(cost: Cost, before: Cost, printed: tuple[float, float], counting: Counting) -> Cells:
    work, size = counting.work(cost), counting.size(cost)
    change = work - counting.work(before)
    sign = "+" if change > 0 else "−"
    return {
        "work": [numbers.count(work), numbers.exact(work)],
        "change": [f"{sign}{numbers.count(abs(change))}" if change else "", f"{change:+,}" if change else ""],
        "ops": printed_ops(printed[1], counting),
        "size": [numbers.count(size), numbers.exact(size)],
        "params": f"{printed[0]:,g}K" if printed[0] < 10 else f"{printed[0]:,.0f}K",
    }


def to_csv(table_lines: tuple[TableLine, ...], network: Network) -> str:
    """The table with exact numbers, the paper's printed figures, and the total in the last line."""
    costs = ["multiplications", "weights", "parameters", "paper_multiplications_M", "paper_params_K"]
    header = ["row", "in_channels", "in_height", "in_width", *WIDTH_FIELDS, "out_channels", *costs]
    rows: list[list[object]] = []
    for line in table_lines:
        params, ops = PRINTED[line.key]
        widths = line.widths or ("",) * len(WIDTH_FIELDS)
        rows.append([line.key, *line.into, *widths, line.out, *line.cost[:3], f"{ops:g}", f"{params:g}"])
    whole, (params, ops) = network_cost(network), printed_total()
    blank = [""] * (len(WIDTH_FIELDS) + 4)
    rows.append(["total", *blank, *whole[:3], f"{ops:g}", f"{params:g}"])
    return csv_text(header, rows)
