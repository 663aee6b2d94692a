"""What the feature-map page shows, put together from a captured picture: the sheets of a module and one enlarged map.

The first convolutions stand before the first module; each is shown like a module of a single branch, `ALONE`. All goes
to the browser as blocks of bytes: a JSON header, then the PNGs and values it points into.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from functools import lru_cache
from typing import Any, Literal, TypedDict

import numpy as np
from numpy.typing import NDArray

from viz.inference.capture import Captured, Maps, Order, Statistics, statistics, strongest_patch
from viz.network.architecture import BranchName, InceptionModule, Layer, Network
from viz.network.costs import BranchCost, branch_costs, network_cost, step_cost
from viz.network.operations import Conv, Op
from viz.network.shapes import ReceptiveField, Step, branch_steps, module_input, receptive_fields, step_at
from viz.notation import names, numbers
from viz.notation.colour import tint
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS, INK, NEUTRAL
from viz.rendering import sprites
from viz.rendering.blocks import pack
from viz.rendering.sprites import Range, RangeOf

LayerName = Literal["output", "inner"]
SheetName = BranchName | Literal["alone"]
ALONE: SheetName = "alone"
"""Stands for the branch where there is none: a convolution before the first module."""
Layers = Literal["output", "reduce", "all"]
"""Which layers a sheet shows: the branches' outputs; the reduce layers too; what the pool passes on as well."""

HISTOGRAM_BINS = 24
LEVELS_ALONE, LEVELS_ALONE_COMPARED = sprites.FEWER_LEVELS, sprites.FEWER_LEVELS // 2
"""Colours of the maps of a first convolution, which have many times more values than a module's."""


def first_convolutions(network: Network) -> tuple[str, ...]:
    """Paths of the convolutions before the first module whose window sees more than one place."""
    path = network.modules[0].path
    before = itertools.takewhile(lambda layer: layer.path != path, network.trunk)
    return tuple(layer.path for layer in before if isinstance(layer, Layer) and _looks_around(layer.op))


def _looks_around(op: Op) -> bool:
    return isinstance(op, Conv) and op.kernel > 1


def levels_for(network: Network, name: str, *, compared: bool) -> int:
    """In how many colours the maps of a module or first convolution are drawn, alone or beside another's."""
    if name in first_convolutions(network):
        return LEVELS_ALONE_COMPARED if compared else LEVELS_ALONE
    return sprites.FEWER_LEVELS if compared else sprites.LEVELS


def steps_of(network: Network, name: str, branch: SheetName) -> tuple[Step, ...]:
    """The steps of one branch of a module; of a first convolution that alone."""
    if branch == "alone" or name in first_convolutions(network):
        return (step_at(network, name),)
    return branch_steps(network, name, branch)


def output_step(network: Network, name: str) -> Step:
    """The step that gives what the module or first convolution called `name` gives."""
    return step_at(network, name if name in first_convolutions(network) else network.module(name).path)


@dataclass(frozen=True)
class MapPlace:
    """One map of a network: module or first convolution, branch, its output or inner layer, the channel from 0."""

    module: str
    branch: SheetName
    layer: LayerName
    channel: int


@dataclass(frozen=True)
class LayerMaps:
    """One layer of a branch with everything a sheet says of it."""

    branch: SheetName
    name: LayerName
    step: Step
    maps: Maps
    statistics: Statistics


def layers_of(captured: Captured, module: str, included: Layers = "all") -> tuple[LayerMaps, ...]:
    """The layers of the module's four branches that `included` asks for: every output, then every inner layer.

    Of a first convolution its output alone.
    """
    if module in first_convolutions(captured.network):
        maps = captured.maps[module]
        return (LayerMaps(ALONE, "output", step_at(captured.network, module), maps, statistics(maps)),)
    outputs, inner = [], []
    for branch in captured.network.module(module).branches:
        steps = branch_steps(captured.network, module, branch.name)
        maps = captured.branch(module, branch.name)
        outputs.append(LayerMaps(branch.name, "output", steps[-1], maps, statistics(maps)))
        wanted = included == "all" or (included == "reduce" and steps[0].role == "reduce")
        if wanted and len(steps) > 1 and steps[-2].path in captured.maps:  # a branch that is off has none
            maps = captured.maps[steps[-2].path]
            inner.append(LayerMaps(branch.name, "inner", steps[-2], maps, statistics(maps)))
    return (*outputs, *inner)


@lru_cache(maxsize=16)
def fields_of(network: Network) -> dict[str, ReceptiveField]:
    """Receptive field of every trunk step by path."""
    return receptive_fields(network)


def widest(
    layers: Sequence[LayerMaps], others: Sequence[LayerMaps] = ()
) -> dict[tuple[SheetName, LayerName], Statistics]:
    """Statistics by branch and layer for the ranges; with `others`, of the two taken together, channel by channel."""
    mine = {(layer.branch, layer.name): layer.statistics for layer in layers}
    for layer in others:
        known = mine.get((layer.branch, layer.name))
        if known is not None and len(known.maximum) == len(layer.statistics.maximum):
            low = np.minimum(known.minimum, layer.statistics.minimum)
            high = np.maximum(known.maximum, layer.statistics.maximum)
            mine[layer.branch, layer.name] = Statistics(low, high, known.mean)
    return mine


def range_of(layer: LayerMaps, of: RangeOf, known: dict[tuple[SheetName, LayerName], Statistics]) -> Range:
    """The range a layer is shown in; for "module", that of all layers of the same kind (outputs, or inner layers)."""
    same = [of_layer for (_, name), of_layer in known.items() if name == layer.name]
    return sprites.value_range(of, known[layer.branch, layer.name], same)


def sheet(
    captured: Captured,
    module: str,
    *,
    order: Order,
    of: RangeOf,
    included: Layers,
    beside: Captured | None = None,
    side: str = "a",
    compared: bool = False,
    counting: Counting = USUAL,
    picture: str = "",
    besides: str = "",
) -> bytes:
    """The packed sheets of a module. `beside` is another picture's run whose values share the colour ranges.

    `side` tells the browser which enlargement belongs to which sheets; `compared` says whether two modules are set side
    by side, each with fewer colours. `picture` names the picture, and `besides` all that is shown besides it and the
    module, so that the browser can show what it has kept of another.
    """
    layers = layers_of(captured, module, included)
    known = widest(layers, layers_of(beside, module, included) if beside else ())
    levels = levels_for(captured.network, module, compared=compared)
    blobs: list[bytes] = []
    entries = [
        _layer_entry(layer, range_of(layer, of, known), order, captured.network, blobs, levels) for layer in layers
    ]
    branches = [
        branch | {"layers": [entry for entry in entries if entry["branch"] == branch["name"]]}
        for branch in _branch_entries(captured.network, module, counting)
    ]
    about = {"module": module, "picture": picture, "besides": besides, "side": side, "compared": compared, "ink": INK}
    return pack(about | {"branches": branches}, blobs)


def _layer_entry(
    layer: LayerMaps, bounds: Range, order: Order, network: Network, blobs: list[bytes], levels: int
) -> dict[str, Any]:
    of_maps = layer.statistics
    drawn = sprites.sprite(layer.maps, bounds, order, measured=of_maps, levels=levels)
    blobs.append(drawn.png)
    place = MapPlace(layer.step.module or layer.step.path, layer.branch, layer.name, 0)
    return {
        **layer_naming(network, place),
        "branch": layer.branch,
        "name": layer.name,
        "title": layer_title(layer),
        "blob": len(blobs) - 1,
        "columns": drawn.columns,
        "height": drawn.height,
        "width": drawn.width,
        "gap": drawn.gap,
        "order": list(drawn.order),
        "of": _whose_channels(network, layer),
        "start": _start_of(network, place),
        "mean": _short(of_maps.mean),
        "max": _short(of_maps.maximum),
        "silent": int(of_maps.silent.sum()),
    }


def _start_of(network: Network, place: MapPlace) -> int | None:
    """Where the layer's channels begin in the module's concatenation; None where they are in none."""
    if place.branch == "alone" or place.layer == "inner":
        return None
    start: int = network.module(place.module).channels(place.branch).start
    return start


def _whose_channels(network: Network, layer: LayerMaps) -> str:
    """Whose channels they are: "the 5×5 branch", "the 5×5 branch's reduce layer", "conv1"."""
    if layer.branch == "alone":
        return layer.step.path
    branch = f"the {names.branch_label(network.module(layer.step.module).branch(layer.branch))} branch"
    return branch if layer.name == "output" else f"{branch}'s {_inner_words(layer)}"


def _inner_words(layer: LayerMaps) -> str:
    return "reduce layer" if layer.step.role == "reduce" else "pooled input"


def layer_title(layer: LayerMaps) -> str:
    """What a layer is: "output", "reduce layer" or "pooled input", with its channels and size."""
    what = "output" if layer.name == "output" else _inner_words(layer)
    return f"{what} · {names.shape(layer.step.out_shape)}"


def _short(values: NDArray[np.float32]) -> list[float]:
    return [float(f"{value:.3g}") for value in values]


@lru_cache(maxsize=64)
def _branch_entries(network: Network, module: str, counting: Counting) -> tuple[dict[str, Any], ...]:
    if module in first_convolutions(network):
        return (_alone_entry(network, step_at(network, module), counting),)
    declared = network.module(module)
    shape = module_input(network, module)
    costs = {cost.branch: cost for cost in branch_costs(declared, shape)}
    whole = sum(counting.work(cost.total) for cost in costs.values())
    return tuple(_branch_entry(network, declared, costs[branch.name], whole, counting) for branch in declared.branches)


def _branch_entry(
    network: Network, module: InceptionModule, cost: BranchCost, whole: int, counting: Counting
) -> dict[str, Any]:
    steps = branch_steps(network, module.name, cost.branch)
    widths = [steps[0].in_shape.c, *(step.out_shape.c for step in steps if step.role != "pool")]
    label, work = names.branch_label(module.branch(cost.branch)), counting.work(cost.total)
    share = numbers.percent(work / whole if whole else 0)
    return {
        "name": cost.branch,
        "label": label,
        "title": f"Branch {label}",
        "colour": BRANCH_COLOURS[cost.branch],
        "widths": " → ".join(map(str, widths)),
        "cost": f"{share} of work" if widths[-1] else "switched off",
        "exact": f"{share} of the module's {counting.work_unit}: {numbers.exact(work)}",
    }


def _alone_entry(network: Network, step: Step, counting: Counting) -> dict[str, Any]:
    work, whole = counting.work(step_cost(step)), counting.work(network_cost(network))
    share = numbers.percent(work / whole)
    return {
        "name": ALONE,
        "label": names.step_title(step),
        "title": f"Layer {step.path}",
        "colour": NEUTRAL,
        "widths": f"{step.in_shape.c} → {step.out_shape.c}",
        "cost": f"{share} of the network's cost",
        "exact": f"{share} of the whole network's {counting.work_unit}: {numbers.exact(work)}",
    }


def resolve(captured: Captured, place: MapPlace) -> MapPlace:
    """The place with a layer that exists and a channel in it; channel −1 is the strongest on this picture."""
    if place.module in first_convolutions(captured.network):
        place = replace(place, branch=ALONE)
    steps = steps_of(captured.network, place.module, place.branch)
    layer: LayerName = place.layer if len(steps) > 1 else "output"
    maps = layer_maps(captured, replace(place, layer=layer))
    channel = int(statistics(maps).mean.argmax()) if place.channel < 0 else min(place.channel, len(maps) - 1)
    return replace(place, layer=layer, channel=channel)


def last_channel(network: Network, place: MapPlace) -> int:
    """The number of the last channel of the layer that the place names."""
    steps = steps_of(network, place.module, place.branch)
    return steps[-1 if place.layer == "output" or len(steps) == 1 else -2].out_shape.c - 1


def layer_maps(captured: Captured, place: MapPlace) -> Maps:
    """All maps (C, H, W) of the layer that the place names."""
    if place.branch == "alone":
        return captured.maps[place.module]
    if place.layer == "output":
        return captured.branch(place.module, place.branch)
    return captured.maps[branch_steps(captured.network, place.module, place.branch)[-2].path]


def enlarged(
    captured: Captured,
    place: MapPlace,
    picture: bytes,
    name: str,
    *,
    beside: Captured | None = None,
    side: str = "a",
    compared: bool = False,
) -> bytes:
    """One map, packed with its values, histogram, receptive field and the `picture` (PNG or JPEG) it came from.

    The range begins at zero and ends at the largest value, of both pictures when there is one `beside`. `compared` says
    whether another map stands beside it.
    """
    place = resolve(captured, place)
    maps = layer_maps(captured, place)
    values = np.ascontiguousarray(maps[place.channel])
    step = steps_of(captured.network, place.module, place.branch)[-1 if place.layer == "output" else -2]
    of_map = statistics(values[None])
    others = () if beside is None else (statistics(layer_maps(beside, place)[place.channel][None]),)
    value_range = sprites.value_range("module", of_map, (of_map, *others))
    colours = sprites.colours_for(of_map)
    field = fields_of(captured.network)[step.path]
    pixels = captured.network.input_shape[1]
    patch = strongest_patch(values, field, pixels)
    counts, edges = np.histogram(
        values, bins=HISTOGRAM_BINS, range=(float(value_range.low), float(value_range.high) or 1.0)
    )
    header = {
        **naming(captured.network, place),
        "picture": name,
        "side": side,
        "compared": compared,
        "shape": list(values.shape),
        "low": float(value_range.low),
        "high": float(value_range.high),
        "mean": float(of_map.mean[0]),
        "zeros": float((values == 0).mean()),
        "silent": bool(of_map.silent[0]),
        "field": list(field),
        "pixels": pixels,
        "patch": {"row": patch.row, "column": patch.column, "value": patch.value, "square": list(patch.square)},
        "histogram": counts.tolist(),
        "edges": _short(edges.astype(np.float32)),
    }
    map_png = sprites.single(values, header["low"], header["high"], colours)
    return pack(header, [map_png, values.tobytes(), picture, sprites.colour_bar(colours)])


def naming(network: Network, place: MapPlace) -> dict[str, Any]:
    """What a map is called: its `layer`, `channel`, where that is in the concatenation (`concat`), its `colour`."""
    layer = layer_naming(network, place)
    return {
        "place": list(astuple(place)),
        "ink": INK,
        "channel": place.channel,
        "colour": layer["colour"],
        "layer": layer["called"],
        "concat": layer["concat"].format((_start_of(network, place) or 0) + place.channel),
    }


class LayerNaming(TypedDict):
    """What the maps of a layer are `called`, in which `colour`, and where a channel is: `concat`, a slot in it."""

    called: str
    colour: str
    concat: str


def layer_naming(network: Network, place: MapPlace) -> LayerNaming:
    """The words of the place's layer, the same for all its channels."""
    if place.branch == "alone":
        step = step_at(network, place.module)
        where = f"of {step.out_shape.c}, before the first module"
        return {"called": f"{place.module} · {names.step_title(step)}", "colour": NEUTRAL, "concat": where}
    module = network.module(place.module)
    label = names.branch_label(module.branch(place.branch))
    inner = "pooled input" if place.branch == "pool" else f"{label} reduce"
    output = place.layer == "output"
    return {
        "called": f"{place.module} · {label if output else inner}",
        "colour": BRANCH_COLOURS[place.branch] if output else tint(BRANCH_COLOURS[place.branch]),
        "concat": f"in the concatenation: channel {{}} (0 to {module.width - 1})" if output else "inside the branch",
    }
