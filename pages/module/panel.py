"""Page 4's live panel: one Inception module with its six widths, its input, and the naive module beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from pages.module import diagram
from viz.network.architecture import (
    BRANCHES,
    FINAL,
    FIRST_MODULE,
    MAX_CHANNELS,
    MAX_SIDE,
    PAPER,
    SQUEEZED,
    WIDTH_FIELDS,
    WIDTHS,
    BranchName,
    InceptionModule,
)
from viz.network.costs import (
    BranchCost,
    Cost,
    branch_cost,
    branch_costs,
    break_even,
    compare_bottleneck,
    naive_costs,
    network_cost,
)
from viz.network.operations import Linear
from viz.network.shapes import Shape, module_input
from viz.network.symbols import Json, symbol
from viz.notation import numbers
from viz.notation.colour import tint
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS, BRANCH_LABELS, colour_of
from viz.rendering import live
from viz.rendering.live import Case, Input, Panel

INPUT_FIELDS = ("side", "cin")
FIELDS = (*INPUT_FIELDS, *WIDTH_FIELDS)
"""The page's eight numbers; the widths have the declaration's names."""


class Design(NamedTuple):
    """A module and the shape (C, H, W) that enters it."""

    module: InceptionModule
    shape: Shape

    @property
    def numbers(self) -> dict[str, int]:
        """The eight numbers by field name."""
        widths = {name: getattr(self.module, name) for name in WIDTH_FIELDS}
        return {"side": self.shape.h, "cin": self.shape.c, **widths}

    @property
    def edited(self) -> bool:
        """Whether it is another module than the paper's of this name: other widths, or other channels that enter."""
        paper = paper_design(self.module.name)
        return (self.module, self.shape.c) != (paper.module, paper.shape.c)

    @property
    def total(self) -> Cost:
        """Cost of the four branches (the concatenation itself computes nothing)."""
        return summed(branch_costs(*self))

    @property
    def naive(self) -> Cost:
        """Cost of the naive module's branches."""
        return summed(naive_costs(*self))


def summed(costs: tuple[BranchCost, ...]) -> Cost:
    """All branches together."""
    result = Cost()
    for cost in costs:
        result = result.plus(cost.total)
    return result


def paper_design(name: str) -> Design:
    """A module of the paper on the input that it has there. Raises KeyError for an unknown name."""
    return Design(PAPER.module(name), module_input(PAPER, name))


def design(name: str, numbers: Mapping[str, int]) -> Design:
    """The paper's module `name` with some of its eight numbers changed."""
    base = paper_design(name)
    known = base.numbers | dict(numbers)
    widths: dict[str, Any] = {field: known[field] for field in WIDTH_FIELDS}
    return Design(replace(base.module, **widths), Shape(known["cin"], known["side"], known["side"]))


def symbolic_design() -> Design:
    """The module with a symbol for each of the eight numbers."""
    widths: dict[str, Any] = {name: symbol(name) for name in WIDTH_FIELDS}
    side = symbol("side")
    return Design(replace(FIRST_MODULE, **widths), Shape(symbol("cin"), side, side))


@cache
def panel(counting: Counting = USUAL) -> Panel:
    """The first step's panel, in the wanted convention: the sliders, and the module that moves with them."""
    unit = counting.work_unit
    says = f"Thicker line with a number: more {unit}. Wider box: more channels (the stack has its own scale)."
    return Panel(
        inputs=inputs(),
        numbers=_numbers(counting) | diagram.flow_numbers(symbolic_design(), counting),
        beside=(
            _tiles(unit, counting.size_unit),
            diagram.module_drawing(symbolic_design().module, counting, scale="all", says=says),
        ),
        summary=(Case(f"The module needs {{all:count}} {unit}, the naive one {{naive:count}}."),),
        held=(diagram.IS_NAIVE,),
    )


@cache
def against_panel(counting: Counting = USUAL) -> Panel:
    """The second step's panel: the module or the naive one with these widths, drawn on one scale."""
    unit = counting.work_unit
    says = f"The thicker a line, the more {unit} in the box it leads to. Both drawings use one scale."
    return Panel(
        inputs=(),
        numbers=_numbers(counting) | diagram.flow_numbers(symbolic_design(), counting),
        beside=(
            _naive_bars(unit),
            diagram.module_drawing(symbolic_design().module, counting, scale="naive_all", says=says),
            _module_words(unit),
        ),
        held=(*FIELDS, diagram.IS_NAIVE),
    )


@cache
def shares_panel(counting: Counting = USUAL) -> Panel:
    """The third step's panel: each branch's work, for the widths that were chosen."""
    return Panel(inputs=(), numbers=_numbers(counting), beside=(_branch_bars(counting.work_unit),), held=FIELDS)


def inputs() -> tuple[Input, ...]:
    """H = W, the input channels, and the six widths in the paper's order."""
    first = (
        Input("side", "Height = width, H = W", 1, MAX_SIDE, symbols=("H", "W")),
        Input("cin", "Input channels Cin", 1, MAX_CHANNELS, symbols=("Cin",)),
    )
    labels = {
        "conv1x1": ("1×1", BRANCH_COLOURS["1x1"]),
        "reduce3x3": ("3×3 reduce", tint(BRANCH_COLOURS["3x3"])),
        "conv3x3": ("3×3", BRANCH_COLOURS["3x3"]),
        "reduce5x5": ("5×5 reduce", tint(BRANCH_COLOURS["5x5"])),
        "conv5x5": ("5×5", BRANCH_COLOURS["5x5"]),
        "pool_proj": ("pool projection", tint(BRANCH_COLOURS["pool"])),
    }
    widths = (Input(name, labels[name][0], 1, MAX_CHANNELS, colour=labels[name][1]) for name in WIDTH_FIELDS)
    return (*first, *widths)


def _numbers(counting: Counting) -> dict[str, Any]:
    with_symbols = symbolic_design()
    numbers: dict[str, Any] = {}
    for kind, costs in (("", branch_costs(*with_symbols)), ("naive_", naive_costs(*with_symbols))):
        whole = summed(costs)
        for cost in costs:
            name = f"{kind}b{cost.branch}"
            numbers[f"{name}_main"] = counting.work(cost.main)
            numbers[f"{name}_extra"] = counting.work(cost.extra)
            numbers[name] = counting.work(cost.total)
            numbers[f"{name}_share"] = cost.total.macs / whole.macs
            numbers[f"{name}_weights"] = counting.size(cost.total)
        numbers[f"{kind}all"] = counting.work(whole)
        numbers[f"{kind}weights"] = counting.size(whole)
    numbers["naive"] = numbers["naive_all"]
    numbers["saving"] = numbers["naive_all"] / numbers["all"]
    numbers["out"] = with_symbols.module.width
    numbers["naive_out"] = with_symbols.module.width + with_symbols.shape.c + -1 * with_symbols.module.pool_proj
    for branch in SQUEEZED:
        side, (reduce, width) = FIRST_MODULE.branch(branch).main.op.kernel, WIDTHS[branch]
        numbers[f"even_{reduce}"] = break_even(with_symbols.shape.c, symbol(width), side)
    return numbers


def _tiles(unit: str, weights: str) -> Json:
    return live.tiles(
        ("this module", "{all:count}", unit, ""),
        ("its size", "{weights:count}", weights, ""),
        ("naive module", "{naive:count}", unit, ""),
        ("the naive one needs", "{saving:ratio}", "as many", ""),
    )


def _parts(kind: str, branch: BranchName) -> list[tuple[str, str, str]]:
    main = (f"{kind}b{branch}_main", BRANCH_COLOURS[branch], BRANCH_LABELS[branch])
    if branch == "1x1":
        return [main]
    extra = (f"{kind}b{branch}_extra", colour_of(branch, "reduce"), "projection" if branch == "pool" else "reduce")
    return [extra] if branch == "pool" else [extra, main]


def _branch_bars(unit: str) -> Json:
    rows = [(BRANCH_LABELS[b], _parts("", b), f"{{b{b}:count}} · {{b{b}_share:percent}}") for b in BRANCHES]
    return live.bars(f"{unit[0].upper()}{unit[1:]} of each branch, its reduce or projection lighter", rows, unit)


def _naive_bars(unit: str) -> Json:
    rows = [
        (label, [(f"{kind}b{b}", BRANCH_COLOURS[b], BRANCH_LABELS[b]) for b in BRANCHES], f"{{{kind}all:count}}")
        for label, kind in (("this module", ""), ("naive", "naive_"))
    ]
    return live.bars("Against the naive module", rows, unit)


def _module_words(unit: str) -> Json:
    return live.changing_text(_naive_words(unit), _too_wide("3x3"), _too_wide("5x5"))


def _naive_words(unit: str) -> live.Cases:
    compared = f"{{naive:count}} {unit} without reduce layers and projection, {{all:count}} with them"
    return (
        Case(f"{compared}: {{saving:ratio}} fewer.", (("saving", ">", 1),)),
        Case(f"{compared}: at these widths they cost more than they save."),
    )


def _too_wide(branch: BranchName) -> live.Cases:
    reduce, _ = WIDTHS[branch]
    label = BRANCH_LABELS[branch]
    return (
        Case(
            f"The {label} reduce of {{{reduce}}} is above its break-even r* = {{even_{reduce}:one}}: the branch would "
            "be cheaper without it.",
            ((reduce, ">", f"even_{reduce}"),),
        ),
        Case(""),
    )


# Why the module is built like this ------------------------------------------------------------------------------------


def about_stacking() -> str:
    """What the four branches have in common."""
    return "All four keep height and width, so their outputs stack along the channels. Naive modules cost more."


def about_the_tensors() -> str:
    """How to read the graph."""
    return "Every line is labelled height×width×channels: of these three a branch changes the channels alone."


def about_the_projection() -> str:
    """Why a 1×1 stands after the pool: what it costs in the paper's first module, and what it saves in the second."""
    first, second = (paper_design(module.name) for module in PAPER.modules[:2])
    projection = branch_cost(*first, "pool").extra
    passed_on = first.module.width - first.module.pool_proj + first.shape.c
    wider = second._replace(shape=second.shape._replace(c=passed_on))
    return (
        "Each reduce saves work in its branch. The pool keeps the number of channels; the 1×1 projection *after* it "
        f"lowers that number. In module {first.module.name} the projection costs {numbers.count(projection.macs)} "
        "multiplications. Without it all "
        f"{first.shape.c} channels of the pool would be passed on, module {second.module.name} would read {passed_on} "
        f"channels instead of {second.shape.c} and need {numbers.count(wider.total.macs - second.total.macs)} more."
    )


def about_no_reduce(design: Design) -> str:
    """Why the 1×1 branch has no 1×1 in front of it: what one would save, and what it would take away."""
    module, shape = design
    kernel, width = module.branch("1x1").main.op.kernel, module.reduce5x5
    costs = compare_bottleneck(shape, module.conv1x1, kernel, width)
    share = branch_cost(module, shape, "1x1").total.macs / design.total.macs
    return (
        f"The 1×1 branch has no reduce. A 1×1 has the smallest window there is and does "
        f"{numbers.percent(share)} of module {module.name}'s multiplications, so there is little to save. A 1×1 to "
        f"{width} channels in front of it would save some of that ({numbers.exact(costs.bottleneck.weights)} weights "
        f"instead of {numbers.exact(costs.direct.weights)}; any width below r\\* = {costs.break_even:.1f} saves), but "
        f"would let only {width} numbers of each place's {shape.c} through. The paper gives no reason."
    )


def tower() -> tuple[int, int]:
    """Multiplications of the paper's whole network, and of one whose modules are all naive, with the same widths.

    There the pool passes on all that it reads, so that each module reads what all before it have made, and the last
    layer as well. Source: sections 3 and 4 of arXiv 1409.4842 on why the naive module cannot be stacked.
    """
    whole = network_cost(PAPER).macs
    channels, naive = paper_design(PAPER.modules[0].name).shape.c, whole
    for module in PAPER.modules:
        paper = paper_design(module.name)
        piled = Design(module, paper.shape._replace(c=channels))
        naive += piled.naive.macs - paper.total.macs
        channels += module.width - module.pool_proj
    classes = next(layer.op.width for layer in PAPER.head(FINAL).layers if isinstance(layer.op, Linear))
    return whole, naive + classes * (channels - PAPER.modules[-1].width)


def about_the_tower() -> str:
    """What a network of naive modules would need."""
    whole, naive = tower()
    return (
        f"With nine naive modules of the paper's widths the network would need {numbers.count(naive)} multiplications "
        f"instead of {numbers.count(whole)}, {numbers.ratio(naive / whole)} as many: each pool passes on all its "
        "channels, so every next module reads more."
    )


class ToTry(NamedTuple):
    """A task: the paper's module that it starts from, when it is solved, numbers that solve it, and in which step.

    `is_reached` takes the module on the sliders, and whether it is drawn naive.
    """

    title: str
    text: str
    start: str
    is_reached: Callable[[Design, bool], bool]
    end: Mapping[str, int]
    hint: str
    where: str = "build-it"
    naive: bool = False


CHEAPER, CLOSE = 3 / 4, 0.1
"""What share of its work a module is to be brought to; how far two branches may differ that do about as much."""


def things_to_try() -> tuple[ToTry, ...]:
    """Three things to try on the sliders."""
    first, last = PAPER.modules[0].name, PAPER.modules[-1].name
    return (
        ToTry(
            "As wide, and cheaper",
            f"Bring {first}'s work to {numbers.round_percent(CHEAPER)}, its four outputs as wide as before.",
            first,
            lambda tried, _: _is_as_wide(tried, first) and tried.total.macs <= CHEAPER * paper_design(first).total.macs,
            {name: width // 2 for name, width in paper_design(first).numbers.items() if name.startswith("reduce")},
            "Some widths do not show in the output: a reduce layer's is used up inside its branch.",
        ),
        ToTry(
            "One price for two",
            f"Set both widths of {first}'s 5×5 branch so that it does as much work as the 3×3, within "
            f"{numbers.round_percent(CLOSE)}.",
            first,
            lambda tried, _: _only_five_changed(tried, first) and _cost_about_the_same(tried),
            _five_like_three(first),
            "The last layer's price is 5·5·r·Cout a place: both widths count.",
        ),
        ToTry(
            "Without reduce layers",
            f"{last} reads {paper_design(last).shape.c} channels. Take its reduce layers and its projection away.",
            last,
            lambda tried, naive: tried.module.name == last and naive,
            {},
            "The switch “naive” stands above the drawing.",
            "against-naive",
            naive=True,
        ),
    )


def _is_as_wide(tried: Design, start: str) -> bool:
    paper = paper_design(start)
    same = tried.module.name == start and tried.shape == paper.shape
    return same and all(tried.module.branch(name).width == paper.module.branch(name).width for name in BRANCHES)


def _only_five_changed(tried: Design, start: str) -> bool:
    paper = paper_design(start).numbers
    return tried.module.name == start and all(
        tried.numbers[name] == paper[name] for name in FIELDS if not name.endswith("5x5")
    )


def _cost_about_the_same(tried: Design) -> bool:
    three, five = (branch_cost(*tried, name).total.macs for name in SQUEEZED)
    return abs(five - three) <= CLOSE * three


def _five_like_three(start: str) -> dict[str, int]:
    """The 5×5 branch's output width at which it costs about as much as the 3×3, its reduce as the paper has it."""
    widths = range(1, MAX_CHANNELS)
    return next({"conv5x5": width} for width in widths if _cost_about_the_same(design(start, {"conv5x5": width})))
