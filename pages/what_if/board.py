"""Edits as data for a page: the switchboard, what its switches do, and set-ups to try."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from viz.network.architecture import BRANCHES, SQUEEZED, BranchName, InceptionModule, Network
from viz.network.costs import Cost, network_cost
from viz.network.edits import (
    ALL,
    SMALL_KERNEL,
    Edit,
    Edits,
    declared,
    keep,
    kept_of,
    mended,
    off,
    shrunk,
    small,
    switched_off,
)
from viz.notation import names, numbers
from viz.notation.colour import tint
from viz.notation.counting import Counting
from viz.notation.palette import BRANCH_COLOURS, GLOW_COLOUR, INK

CHIPS = 8
"""Edits that are listed one by one; more are only counted."""
GLOW: Glow = {
    "words": "changed from the intact network",
    "exactly": "Relative L2 distance: the length of the difference of both outputs, divided by the length of the "
    "intact network's. A channel that is off counts as zero, so 100 % is as much as if the whole output were gone.",
    "colour": GLOW_COLOUR,
}


class Cell(TypedDict):
    """A switch: what of the branch is changed, whether it can't be switched off, and more for its name."""

    module: str
    on: bool
    mark: str
    locked: bool
    note: str


class BranchRow(TypedDict):
    """A branch in all modules; `all` is whether it is off everywhere, `tint` the colour where it is changed."""

    branch: str
    label: str
    colour: str
    tint: str
    all: bool
    cells: list[Cell]


class Bottleneck(TypedDict):
    """A slider for how many channels are kept: there are `width`, and the branch may be off."""

    branch: str
    label: str
    colour: str
    width: int
    off: bool


class SmallKernels(TypedDict):
    """Whether the 5×5 kernels are cut, in the module and in all, and whether they can be."""

    on: bool
    all: bool
    possible: bool
    label: str


class Chip(TypedDict):
    """An edit, and what a person calls it."""

    edit: str
    words: str


class ModulePlate(TypedDict):
    """A module on the way through: how far its output is from the unedited run's, and the same as text, "" for not."""

    name: str
    share: float
    text: str
    says: str


class Glow(TypedDict):
    """What the glow of the modules means, in a few words and exactly."""

    words: str
    exactly: str
    colour: str


class Switchboard(TypedDict):
    """The board (frontend/src/contract/switchboard.ts) besides what its sliders show; `hidden` counts further edits."""

    modules: list[ModulePlate]
    glow: Glow
    chosen: str
    rows: list[BranchRow]
    sliders: list[Bottleneck]
    small: SmallKernels
    chips: list[Chip]
    hidden: str
    saved: str
    ink: str


class Kept(TypedDict):
    """How many channels the bottlenecks of a module keep, by branch."""

    module: str
    channels: dict[str, int]


def switchboard_data(
    network: Network, edits: Edits, chosen: str, saved: str, changes: Mapping[str, float]
) -> Switchboard:
    """The board's data: a switch a branch and module, the sliders of the module `chosen`, all edits.

    `changes` says by module how far its output is from the intact run's (viz/inference/edited.py: `change_of`).
    """
    module = network.module(chosen)
    closed = switched_off(edits, network)
    chips: list[Chip] = [{"edit": str(edit), "words": words(edit, network)} for edit in edits]
    hidden = f"… and {len(chips) - CHIPS} more" if len(chips) > CHIPS else ""
    return {
        "modules": [_plate(m.name, changes[m.name]) for m in network.modules],
        "glow": GLOW,
        "chosen": chosen,
        "rows": [_branch_row(network, edits, branch) for branch in BRANCHES],
        "sliders": [_slider(module, branch, branch in closed[chosen]) for branch in SQUEEZED],
        "small": _small(network, edits, module),
        "chips": chips[-CHIPS:],
        "hidden": hidden,
        "saved": saved,
        "ink": INK,
    }


def _plate(name: str, change: float) -> ModulePlate:
    text = numbers.whole_percent(change) if change else ""
    says = f"its output is changed by {text}" if change else "its output is as in the intact network"
    return {"name": name, "share": change, "text": text, "says": says}


def _branch_row(network: Network, edits: Edits, branch: BranchName) -> BranchRow:
    closed = switched_off(edits, network)
    cells = [_cell(module, edits, branch, closed[module.name]) for module in network.modules]
    return {
        "branch": branch,
        "label": names.branch_label(network.modules[0].branch(branch)),
        "colour": BRANCH_COLOURS[branch],
        "tint": tint(BRANCH_COLOURS[branch]),
        "all": not any(cell["on"] for cell in cells),
        "cells": cells,
    }


def _cell(module: InceptionModule, edits: Edits, branch: BranchName, closed: frozenset[str]) -> Cell:
    on, notes, mark = branch not in closed, [], ""
    if branch in SQUEEZED and kept_of(edits, module, branch) < module.branch(branch).reduce_width:
        mark = str(kept_of(edits, module, branch))
        notes.append(f"reduce keeps {mark} of {module.branch(branch).reduce_width}")
    if branch == "5x5" and shrunk(edits, module):
        mark = f"{mark} {names.kernel(SMALL_KERNEL)}".strip()
        notes.append(f"kernel cut to {names.kernel(SMALL_KERNEL)}")
    locked = on and len(closed) == len(BRANCHES) - 1
    if locked:
        notes.append("the module's last branch has to stay")
    return {"module": module.name, "on": on, "mark": mark, "locked": locked, "note": ", ".join(notes)}


def _slider(module: InceptionModule, branch: BranchName, closed: bool) -> Bottleneck:
    return {
        "branch": branch,
        "label": f"{names.branch_label(module.branch(branch))} reduce keeps the strongest",
        "colour": tint(BRANCH_COLOURS[branch]),
        "width": module.branch(branch).reduce_width,
        "off": closed,
    }


def kept(network: Network, edits: Edits, chosen: str) -> Kept:
    """How many channels each bottleneck of the module `chosen` keeps."""
    module = network.module(chosen)
    return {"module": chosen, "channels": {branch: kept_of(edits, module, branch) for branch in SQUEEZED}}


def _small(network: Network, edits: Edits, module: InceptionModule) -> SmallKernels:
    possible = module.kernel5x5 > SMALL_KERNEL
    label = (
        f"{names.kernel(module.kernel5x5)} kernels cut to their central {names.kernel(SMALL_KERNEL)}"
        if possible
        else f"This network's “5×5” kernels are {names.kernel(module.kernel5x5)} already."
    )
    everywhere = all(shrunk(edits, m) for m in network.modules)
    return {"on": shrunk(edits, module), "all": everywhere, "possible": possible, "label": label}


def saved_sentence(network: Network, edits: Edits, counting: Counting) -> str:
    """What the edits save, of the whole network at inference: multiplications and weights."""
    if not edits:
        return ""
    before, after = network_cost(network), network_cost(declared(network, edits))
    work = _less(before, after, counting.work, counting.work_unit)
    size = _less(before, after, counting.size, counting.size_unit)
    return f"Saves {work} and {size}, counting the layers that read it."


def _less(before: Cost, after: Cost, number: Any, unit: str) -> str:
    gap = number(before) - number(after)
    return f"{numbers.count(gap)} {unit} ({numbers.probability(gap / number(before))})"


def toggled(edits: Edits, network: Network, module: str, branch: BranchName) -> Edits:
    """The edits after a switch was moved: `branch` of `module`, or with "all" of every module, off or on again.

    A branch that is off everywhere and is switched on in one module stays off in the others.
    """
    closed = switched_off(edits, network)
    others = [e for e in edits if not (e.kind == "off" and e.branch == branch)]
    mine = [name for name, branches in closed.items() if branch in branches]
    if module == ALL:
        return tuple(others) if len(mine) == len(closed) else mended([*others, off(ALL, branch)], network)
    if module not in mine:
        return mended([*edits, off(module, branch)], network)
    if off(module, branch) in edits and off(ALL, branch) not in edits:
        return tuple(e for e in edits if e != off(module, branch))
    return mended([*others, *(off(name, branch) for name in mine if name != module)], network)


def acted(edits: Edits, network: Network, action: Mapping[str, Any]) -> Edits:
    """The edits after something that a person did on the switchboard; an action that means nothing changes nothing.

    {"kind": "toggle", "module", "branch"} · {"kind": "keep", "module", "branch", "k"} · {"kind": "small", "module"} ·
    {"kind": "remove", "edit": its text} · {"kind": "undo"} · {"kind": "reset"}
    """
    kind, module, branch = action.get("kind"), action.get("module"), action.get("branch")
    if kind == "reset":
        return ()
    if kind == "undo":
        return edits[:-1]
    if kind == "remove":
        return tuple(edit for edit in edits if str(edit) != action.get("edit"))
    if module != ALL and module not in [m.name for m in network.modules]:
        return edits
    if kind == "small":
        return _small_toggled(edits, network, str(module))
    if branch not in BRANCHES:
        return edits
    if kind == "toggle":
        return toggled(edits, network, str(module), branch)
    if kind == "keep" and isinstance(action.get("k"), int) and branch in SQUEEZED:
        if module != ALL and kept_of(edits, network.module(str(module)), branch) == action["k"]:
            return edits
        others = tuple(e for e in edits if (e.kind, e.module, e.branch) != ("keep", module, branch))
        return mended((*others, keep(str(module), branch, action["k"])), network)
    return edits


def _small_toggled(edits: Edits, network: Network, module: str) -> Edits:
    """As `toggled`, for the kernels: small in `module`, or in all, or whole again."""
    mine = [m.name for m in network.modules if shrunk(edits, m)]
    others = tuple(e for e in edits if e.kind != "small")
    if module == ALL:
        return others if len(mine) == len(network.modules) else mended((*others, small(ALL)), network)
    if module not in mine:
        return mended((*edits, small(module)), network)
    if small(module) in edits and small(ALL) not in edits:
        return tuple(e for e in edits if e != small(module))
    return mended((*others, *(small(name) for name in mine if name != module)), network)


def words(edit: Edit, network: Network) -> str:
    """An edit for a person: "4a: 5×5 off", "3a: 3×3 reduce keeps 24"."""
    where = "everywhere" if edit.module == ALL else edit.module
    module = network.modules[0] if edit.module == ALL else network.module(edit.module)
    label = names.branch_label(module.branch(edit.branch))
    if edit.kind == "off":
        return f"{where}: {label} off"
    if edit.kind == "keep":
        return f"{where}: {label} reduce keeps {edit.k}"
    return f"{where}: {label} cut to {names.kernel(SMALL_KERNEL)}"
