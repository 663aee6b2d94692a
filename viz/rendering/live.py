"""What a live panel shows: inputs, numbers as polynomials of them, and blocks that draw or say them.

Pure data. The browser (frontend/src/panel) evaluates the polynomials while a slider moves; the formulas
stay in costs.py. Texts are templates such as "{through:count} multiplications" with the formats of `FORMATS`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple

from viz.network.symbols import Json, Polynomial, as_json, evaluate
from viz.notation import numbers

FORMATS: dict[str, Callable[[Any], str]] = {
    "exact": numbers.exact,
    "count": numbers.count,
    "ratio": numbers.ratio,
    "against": numbers.against,
    "one": numbers.one,
    "percent": numbers.percent,
    "memory": numbers.memory,
}
"""Formats that templates, tiles and tables may name; frontend/src/shared/formats.ts has the same ones."""

COMPARE_BY: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}
SLOT = re.compile(r"\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}")
"""A number in a template: "{cout}", "{macs:count}", with its word "{cout|filter}", or as "{all cout|filter}"."""

Condition = tuple[str, str, str | float]
"""(number, comparison, number or constant): ("r", ">", "break_even")."""


@dataclass(frozen=True)
class Case:
    """A template that is said when all its conditions hold."""

    text: str
    when: tuple[Condition, ...] = ()


Cases = tuple[Case, ...]
"""The first case that holds is said; the last has no condition."""


@dataclass(frozen=True)
class Input:
    """A whole number that can be dragged and typed. `at_most` names another input that bounds it from above.

    `symbols` are its names in a formula; a square repeats, so H = W has two ("H", "W").
    """

    name: str
    label: str
    low: int
    high: int
    step: int = 1
    symbols: tuple[str, ...] = ()
    at_most: str = ""
    colour: str = ""

    def as_json(self) -> Json:
        """The browser's form."""
        names = list(self.symbols or (self.name,))
        limits = {"low": self.low, "high": self.high, "step": self.step, "atMost": self.at_most}
        return {"name": self.name, "label": self.label, "symbols": names, "colour": self.colour, **limits}


Scheme = tuple[str, Mapping[int, tuple[str, str]], tuple[str, str]]
"""The colours "main" and "tint" by the value of one input: (input, {value: (main, tint)}, else)."""


@dataclass(frozen=True)
class Panel:
    """Inputs, numbers (name → polynomial or ratio of the inputs), blocks beside and below the inputs, and a summary.

    `held` are values that the numbers need and no slider of this panel moves.
    """

    inputs: tuple[Input, ...]
    numbers: Mapping[str, Any]
    beside: tuple[Json, ...]
    below: tuple[Json, ...] = ()
    summary: Cases = ()
    scheme: Scheme | None = None
    groups: Mapping[str, str] = field(default_factory=dict)
    held: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All values that its numbers need: what its sliders move, and what is held."""
        return (*(slider.name for slider in self.inputs), *self.held)

    def at(self, values: Mapping[str, int]) -> dict[str, int | float]:
        """All inputs and numbers at `values`, as the browser gets them."""
        inputs: dict[str, int | float] = {name: values[name] for name in self.names}
        return inputs | {name: evaluate(number, values) for name, number in self.numbers.items()}

    @cached_property
    def json(self) -> Json:
        """The browser's form, without the inputs' values; to be read only."""
        scheme = None
        if self.scheme:
            name, colours, other = self.scheme
            scheme = {"input": name, "colours": {str(k): list(v) for k, v in colours.items()}, "other": list(other)}
        return {
            "inputs": [i.as_json() for i in self.inputs],
            "numbers": {name: as_json(number) for name, number in self.numbers.items()},
            "beside": list(self.beside),
            "below": list(self.below),
            "summary": cases_json(self.summary),
            "scheme": scheme,
            "groups": dict(self.groups),
        }


def fill(template: str, values: Mapping[str, int | float]) -> str:
    """The template with its numbers put in. Raises KeyError for an unknown number or format."""

    def written(slot: re.Match[str]) -> str:
        every, name, form, noun = slot.groups()
        number = values[name]
        if every:
            return numbers.every(int(number), noun)
        return FORMATS[form or "exact"](number) + (f" {numbers.noun(number, noun)}" if noun else "")

    return SLOT.sub(written, template)


def say(cases: Cases, numbers: Mapping[str, int | float]) -> str:
    """The text of the first case that holds, or "" when none does."""
    for case in cases:
        if all(holds(condition, numbers) for condition in case.when):
            return fill(case.text, numbers)
    return ""


def holds(condition: Condition, numbers: Mapping[str, int | float]) -> bool:
    """Whether the condition is true for these numbers."""
    left, sign, right = condition
    return COMPARE_BY[sign](numbers[left], numbers[right] if isinstance(right, str) else right)


def cases_json(cases: Cases) -> list[Json]:
    """The browser's form of cases."""
    return [{"text": case.text, "when": [list(c) for c in case.when]} for case in cases]


# Blocks. A colour is "#RRGGBB", "main" or "tint" (of the scheme), or "" for the neutral one.


def product(number: Polynomial, order: Sequence[str]) -> list[Json]:
    """A polynomial as written-out products, the factors in `order`."""
    return [{"coefficient": c, "factors": sorted(m, key=order.index)} for m, c in sorted_terms(number, order)]


def sorted_terms(number: Polynomial, order: Sequence[str]) -> list[tuple[tuple[str, ...], int]]:
    """The terms with those first whose last factor in `order` is last: the reduce (·Cin) before the main part."""
    return sorted(number.terms.items(), key=lambda term: -max((order.index(s) for s in term[0]), default=0))


def formula_row(label: str, colour: str, number: str, terms: list[Json]) -> Json:
    """label | 28·28·32·5·5·192 = number."""
    return {"label": label, "colour": colour, "number": number, "terms": terms}


def sum_row(label: str, colour: str, number: str, parts: Sequence[str], after: Cases = ()) -> Json:
    """label | a + b = number, and a text behind it."""
    return {"label": label, "colour": colour, "number": number, "sum": list(parts), "after": cases_json(after)}


def formula(*rows: Json) -> Json:
    """Rows of `formula_row` and `sum_row`."""
    return {"kind": "formula", "rows": list(rows)}


def tiles(*items: tuple[str, str, str, str]) -> Json:
    """Big numbers: (label, template, unit, colour)."""
    return {"kind": "tiles", "items": [{"label": a, "text": b, "unit": c, "colour": d} for a, b, c, d in items]}


def curve(
    title: str,
    x: str,
    layers: Sequence[tuple[str, str, str]],
    line: tuple[str, str],
    mark: tuple[str, str],
    *,
    x_label: str,
    y_label: str,
) -> Json:
    """Stacked `layers` (number, label, colour) against input `x` from its lowest to its highest value.

    `line` (number, template) is drawn level; `mark` (number, template) is a place on the x axis.
    """
    return {
        "kind": "curve",
        "title": title,
        "x": x,
        "xLabel": x_label,
        "yLabel": y_label,
        "layers": [{"number": a, "label": b, "colour": c} for a, b, c in layers],
        "line": {"number": line[0], "text": line[1]},
        "mark": {"number": mark[0], "text": mark[1]},
    }


def table(columns: Sequence[str], rows: Sequence[tuple[str, str, Sequence[str]]], caption: str) -> Json:
    """A table of templates: rows are (label, colour, cells); the exact figure is each cell's tooltip."""
    items = [{"label": label, "colour": colour, "cells": list(cells)} for label, colour, cells in rows]
    return {"kind": "table", "columns": list(columns), "rows": items, "caption": caption}


def bars(
    title: str, rows: Sequence[tuple[str, Sequence[tuple[str, str, str]], str]], unit: str, *, legend: bool = False
) -> Json:
    """Stacked bars on one scale: rows are (label, segments (number, colour, label), template at the end).

    With `legend` the first row's colours are named below: a part too narrow for its label has none.
    """
    items = [
        {"label": label, "segments": [{"number": n, "colour": c, "label": t} for n, c, t in parts], "text": text}
        for label, parts, text in rows
    ]
    return {"kind": "bars", "title": title, "rows": items, "unit": unit, "legend": legend}


def ruler(title: str, segments: Sequence[tuple[str, str, str]], total: str) -> Json:
    """Channels of a concatenation: segments are (number, colour, label), `total` a template."""
    items = [{"number": n, "colour": c, "label": t} for n, c, t in segments]
    return {"kind": "ruler", "title": title, "segments": items, "total": total}


def changing_text(*sentences: Cases) -> Json:
    """Sentences that change with the numbers."""
    return {"kind": "text", "sentences": [cases_json(cases) for cases in sentences]}


@dataclass(frozen=True)
class FlowBox:
    """An operation in a diagram: its place (column -1 is the middle), what stands in it, and the number of filters.

    `there` names a number that is 1 where the box is there and 0 where it has faded out; "" is always there.
    """

    key: str
    column: int
    row: int
    label: str
    short: str
    text: str
    colour: str
    width: str
    there: str = ""


@dataclass(frozen=True)
class FlowLine:
    """A line of a diagram, as thick as the work `number` that its end does ("" for none)."""

    start: str
    end: str
    number: str
    text: str
    colour: str
    there: str = ""


def flow(
    title: str,
    boxes: Sequence[FlowBox],
    lines: Sequence[FlowLine],
    stack: Sequence[tuple[str, str, str, str]],
    *,
    scale: str,
    unit: str,
    says: str,
) -> Json:
    """A diagram over a stack of (key, number, label, colour); a line of full thickness does the work `scale`."""
    return {
        "kind": "flow",
        "title": title,
        "says": says,
        "unit": unit,
        "scale": scale,
        "boxes": [vars(box) for box in boxes],
        "lines": [vars(line) for line in lines],
        "stack": [{"key": a, "number": b, "label": c, "colour": d} for a, b, c, d in stack],
    }


class GrowthStage(NamedTuple):
    """A stage of a price that grows: its picture, label and short label, by what it grows, and its number's name."""

    picture: Literal["product", "window", "filter", "places", "filters"]
    label: str
    short: str
    times: str
    number: str


def growing(title: str, stages: Sequence[GrowthStage], *, sizes: Mapping[str, str], unit: str, colour: str) -> Json:
    """A price from one product to all of them; `sizes` names the inputs for side, cin, cout and kernel."""
    return {
        "kind": "growth",
        "title": title,
        "unit": unit,
        "sizes": dict(sizes),
        "stages": [stage._asdict() | {"colour": colour} for stage in stages],
    }
