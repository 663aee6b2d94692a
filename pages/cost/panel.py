"""Lesson 3's live panel: a k×k convolution done directly and through a 1×1 bottleneck; its presets and tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from viz.network.architecture import MAX_CHANNELS, MAX_SIDE, PAPER, SQUEEZED, BranchName
from viz.network.costs import Comparison, compare_bottleneck
from viz.network.operations import Conv
from viz.network.shapes import Shape, module_input
from viz.network.symbols import Json, Polynomial, symbol
from viz.notation import numbers
from viz.notation.colour import tint
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS, BRANCH_LABELS, NEUTRAL
from viz.rendering import live
from viz.rendering.live import Case, Input, Panel

MAX_KERNEL = 11
ORDER = ("side", "cout", "kernel", "reduce", "cin")
"""Factors of a product are written in this order: H·W·Cout·k·k·Cin, as in the course."""
_BY_KERNEL: dict[int, BranchName] = {1: "1x1", 3: "3x3", 5: "5x5"}
SCHEME = {side: (BRANCH_COLOURS[name], tint(BRANCH_COLOURS[name])) for side, name in _BY_KERNEL.items()}


class Choice(NamedTuple):
    """The five numbers of the lesson: H = W, input channels, filters, kernel, bottleneck."""

    side: int
    cin: int
    cout: int
    kernel: int
    reduce: int

    @property
    def shape(self) -> Shape:
        """Shape of the input (C, H, W)."""
        return Shape(self.cin, self.side, self.side)

    def compare(self) -> Comparison:
        """Costs of both ways."""
        return compare_bottleneck(self.shape, self.cout, self.kernel, self.reduce)


def _branch_choice(module: str, branch: BranchName) -> Choice:
    size = module_input(PAPER, module)
    parts = PAPER.module(module).branch(branch).parts
    first, second = (part.op for part in parts)
    assert isinstance(first, Conv)
    assert isinstance(second, Conv)
    return Choice(size.h, size.c, second.width, second.kernel, first.width)


CLASSROOM = _branch_choice("3a", "5x5")
"""The course's example is module 3a's 5×5 branch."""


def presets() -> dict[str, Choice]:
    """The classroom example, then the 3×3 and 5×5 branches of all modules, by label."""
    by_label = {"The classroom example": CLASSROOM}
    for module in PAPER.modules:
        for branch in SQUEEZED:
            by_label[f"Module {module.name}, {BRANCH_LABELS[branch]} branch"] = _branch_choice(module.name, branch)
    return by_label


def symbolic_comparison() -> Comparison:
    """Both ways' costs as polynomials of side, cin, cout, kernel and reduce."""
    names = ("side", "cin", "cout", "kernel", "reduce")
    return Choice(*(symbol(name) for name in names)).compare()


def _values(counting: Counting) -> dict[str, Any]:
    """Everything that the panels say of both ways, as polynomials or ratios of the five numbers."""
    costs = symbolic_comparison()
    by_name = {"direct": costs.direct, "squeeze": costs.reduce, "main": costs.main, "through": costs.bottleneck}
    values: dict[str, Any] = {name: counting.work(cost) for name, cost in by_name.items()}
    direct, through = values["direct"], values["through"]
    values |= {
        "saving": costs.saving,
        "saved": (direct - through) / direct,
        "dearer": (through - direct) / direct,
        "break_even": costs.break_even,
    }
    values |= {f"{name}_weights": counting.size(cost) for name, cost in by_name.items()}
    return values | {f"{name}_memory": cost.activations for name, cost in by_name.items()}


_COLOURS: live.Scheme = ("kernel", SCHEME, (NEUTRAL, tint(NEUTRAL)))


@cache
def panel(counting: Counting = USUAL) -> Panel:
    """The bottleneck's panel, in the wanted convention: five sliders, the formula and the curve."""
    values, unit = _values(counting), counting.work_unit
    return Panel(
        inputs=_inputs(),
        numbers=values,
        beside=(_formula(values), _curve(unit)),
        below=(live.changing_text(_bottleneck_verdict(unit)),),
        summary=_bottleneck_verdict(unit),
        scheme=_COLOURS,
    )


@cache
def count_panel(counting: Counting = USUAL) -> Panel:
    """How the price of one convolution grows: one filter at one place, at all places, all filters."""
    side, cin, cout, kernel = (symbol(name) for name in ("side", "cin", "cout", "kernel"))

    def price(side: Any, cout: Any) -> Any:
        return counting.work(Choice(side, cin, cout, kernel, symbol("reduce")).compare().direct)

    single: Any = Polynomial({(): 1})

    def window(kernel: Any) -> Any:
        return counting.work(Choice(single, single, single, kernel, symbol("reduce")).compare().direct)

    grown = {"one": window(single), "window": window(kernel), "place": price(single, single)}
    grown |= {"map": price(side, single), "direct": price(side, cout)}
    says = (
        Case(
            f"A {KERNEL} convolution with {{cout|filter}} needs "
            f"{{direct:count|{_unit_of_one(counting.work_unit)}}} here."
        ),
    )
    row = live.formula_row("{all cout|filter}", "main", "direct", live.product(grown["direct"], ORDER))
    return Panel(
        inputs=tuple(slider for slider in _inputs() if slider.name != "reduce"),
        numbers=grown,
        beside=(_growth(counting.work_unit), live.formula(row), live.changing_text(says)),
        summary=says,
        scheme=_COLOURS,
    )


def _unit_of_one(units: str) -> str:
    return units.removesuffix("s")


def _growth(unit: str) -> Json:
    stages = (
        live.GrowthStage("product", "one product", "one product", "", "one"),
        live.GrowthStage("window", "one window", "window", "×{kernel}·{kernel}", "window"),
        live.GrowthStage("filter", "{all cin|channel}", "channels", "×{cin}", "place"),
        live.GrowthStage("places", "all places", "places", "×{side}·{side}", "map"),
        live.GrowthStage("filters", "{all cout|filter}", "filters", "×{cout}", "direct"),
    )
    sizes = {"side": "side", "cin": "cin", "cout": "cout", "kernel": "kernel"}
    return live.growing("How the price grows", stages, sizes=sizes, unit=unit, colour="main")


@cache
def table_panel(counting: Counting = USUAL) -> Panel:
    """Work, weights and memory of both ways, with the sliders for the height and the bottleneck."""
    sliders = tuple(slider for slider in _inputs() if slider.name in ("side", "reduce"))
    return Panel(
        inputs=sliders,
        numbers=_values(counting),
        beside=(_table(counting.work_unit, counting.size_unit),),
        summary=_bottleneck_verdict(counting.work_unit),
        scheme=_COLOURS,
        held=("cin", "cout", "kernel"),
    )


def _inputs() -> tuple[Input, ...]:
    return (
        Input("side", "Height = width, H = W", 1, MAX_SIDE, symbols=("H", "W")),
        Input("cin", "Input channels Cin", 1, MAX_CHANNELS, symbols=("Cin",)),
        Input("cout", "Filters Cout", 1, MAX_CHANNELS, symbols=("Cout",)),
        Input("kernel", "Kernel k (odd)", 1, MAX_KERNEL, 2, symbols=("k",), colour="main"),
        Input("reduce", "Bottleneck r", 1, MAX_CHANNELS, symbols=("r",), at_most="cin", colour="tint"),
    )


KERNEL = "{kernel}×{kernel}"


def _formula(values: Mapping[str, Any]) -> Json:
    def row(label: str, colour: str, name: str) -> Json:
        number = values[name]
        assert isinstance(number, Polynomial)
        return live.formula_row(label, colour, name, live.product(number, ORDER))

    after = (
        Case("{saving:ratio} fewer than directly", (("saving", ">=", 2),)),
        Case("{saved:percent} fewer than directly", (("saving", ">", 1),)),
        Case("as many as directly", (("saving", "==", 1),)),
        Case("{dearer:percent} more than directly"),
    )
    return live.formula(
        row(f"{KERNEL} directly", "", "direct"),
        row("1×1 makes {reduce}", "tint", "squeeze"),
        row(f"{KERNEL} reads {{reduce}}", "main", "main"),
        live.sum_row("together", "", "through", ("squeeze", "main"), after),
    )


def _curve(unit: str) -> Json:
    return live.curve(
        f"{unit.capitalize() if unit.islower() else unit} against the width of the bottleneck",
        "reduce",
        (("squeeze", "1×1 reduce", "tint"), ("main", f"{KERNEL} after it", "main")),
        ("direct", "directly: {direct:count}"),
        ("break_even", "break-even r* = {break_even:one}"),
        x_label="bottleneck r (channels)",
        y_label=unit,
    )


def _table(unit: str, counted: str) -> Json:
    def cells(name: str) -> tuple[str, str, str]:
        return f"{{{name}:count}}", f"{{{name}_weights:count}}", f"{{{name}_memory:memory}}"

    rows = (
        (f"{KERNEL} directly", "", cells("direct")),
        ("1×1 reduce", "tint", cells("squeeze")),
        (f"{KERNEL} after it", "main", cells("main")),
        ("together", "", cells("through")),
    )
    return live.table((unit, counted, "output memory"), rows, "What each way costs (outputs as 32-bit floats)")


def _bottleneck_verdict(unit: str) -> live.Cases:
    instead = f"With a bottleneck of {{reduce}} it takes {{through:count}} {unit} instead of {{direct:count}}"
    return (
        Case(
            f"{instead}: {{saving:ratio}} fewer. Any r below the break-even r* = {{break_even:one}} saves work.",
            (("saving", ">=", 1.25),),
        ),
        Case(
            f"{instead}: only {{saved:percent}} fewer, for r is near the break-even r* = {{break_even:one}}.",
            (("saving", ">", 1),),
        ),
        Case(
            f"The bottleneck of {{reduce}} costs exactly what none costs: {{direct:count}} {unit}.",
            (("saving", "==", 1),),
        ),
        Case(
            f"Too wide: {{through:count}} {unit} instead of {{direct:count}}, {{dearer:percent}} more. Above the "
            f"break-even r* = {{break_even:one}}, the 1×1 ({{squeeze:count}}) and the {KERNEL} after it together cost "
            f"more than the {KERNEL} directly."
        ),
    )


def about_product() -> str:
    """The formula in words."""
    return (
        "At each of the H·W places each of the Cout filters multiplies k·k·Cin pairs of numbers. All these "
        "factors multiplied are the whole price: to pay less, make one of them smaller."
    )


@cache
def claim() -> str:
    """How many times cheaper the bottlenecks of the paper's network make its 3×3 and its 5×5 branches."""
    spans = []
    for branch in SQUEEZED:
        savings = [_branch_choice(module.name, branch).compare().saving for module in PAPER.modules]
        low, high = (numbers.ratio(value).removesuffix("×") for value in (min(savings), max(savings)))
        spans.append(f"{low} to {high} for a {BRANCH_LABELS[branch]}")
    return (
        "A bottleneck with r filters saves work while r is below the break-even r*. In GoogLeNet it saves a factor of "
        f"{numbers.listing(spans)}."
    )


def about_memory() -> str:
    """What the classroom example's bottleneck adds to the memory of outputs and takes from that of weights."""
    costs = CLASSROOM.compare()
    direct, through = costs.direct, costs.bottleneck
    return (
        "The number of weights does not depend on H and W. The bottleneck's own output must be stored, "
        f"{numbers.memory(through.activations - direct.activations)} more in the classroom example, but "
        f"{numbers.memory(direct.weights - through.weights)} of weights are saved. A clock also measures "
        "how long each layer takes to start, to read its input and to write its output."
    )


def five_by_five(module: str) -> Choice:
    """The 5×5 of a module of the paper with its reduce."""
    return _branch_choice(module, "5x5")


class ChoiceSetUp(NamedTuple):
    """Something to try: what to do, the numbers that set it up, when it is done, numbers that do it, and a hint."""

    title: str
    text: str
    choice: Choice
    is_done: Callable[[Choice], bool]
    end: Choice
    hint: str

    def is_reached(self, choice: Choice) -> bool:
        """Whether `choice` has solved it by its bottleneck alone."""
        return choice._replace(reduce=self.choice.reduce) == self.choice and self.is_done(choice)


def choice_set_ups() -> tuple[ChoiceSetUp, ...]:
    """Three things to try, set up by a click."""
    wide = CLASSROOM._replace(reduce=CLASSROOM.cin)
    five = _branch_choice("5b", "5x5")
    five = five._replace(reduce=five.cin)
    point = CLASSROOM._replace(kernel=1)
    return (
        ChoiceSetUp(
            "A bottleneck that does not squeeze",
            f"r = Cin = {wide.reduce} narrows nothing. Make it cheaper.",
            wide,
            _saves,
            _with_widest(wide, _saves),
            "Where the curve crosses the line, both ways cost the same.",
        ),
        ChoiceSetUp(
            "The same with a 1×1 kernel",
            "Now there are two 1×1 in a row. Find the largest r that still saves.",
            point,
            lambda choice: choice.reduce == _with_widest(point, _saves).reduce,
            _with_widest(point, _saves),
            "A place costs Cin·Cout directly, and r·(Cin + Cout) through the bottleneck.",
        ),
        ChoiceSetUp(
            "Deep in the network",
            f"The 5×5 branch of module 5b reads {five.cin} channels. Save nine tenths of its work.",
            five,
            _saves_nine_tenths,
            _with_widest(five, _saves_nine_tenths),
            "The bottleneck's price grows in step with r: half the r, half the price.",
        ),
    )


def _saves(choice: Choice) -> bool:
    return choice.compare().saving > 1


def _saves_nine_tenths(choice: Choice) -> bool:
    return choice.compare().saving >= 10


def _with_widest(choice: Choice, holds: Callable[[Choice], bool]) -> Choice:
    """The choice with the widest bottleneck for which this holds."""
    widths = range(choice.cin, 0, -1)
    return next(narrower for r in widths if holds(narrower := choice._replace(reduce=r)))
