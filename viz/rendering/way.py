"""The way through the network as data for a drawing: picture, modules with their maps, and what the classifiers say.

What is declared is there before the network has run (`way` with no run); the maps and the answers come with it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import reduce
from typing import Any, Literal, NamedTuple, NotRequired, TypedDict
from urllib.parse import urlencode

import numpy as np

from viz.inference.answers import Answer
from viz.inference.capture import Captured, Maps, ordered, statistics
from viz.network.architecture import BranchName, InceptionModule, Network
from viz.network.costs import Cost, branch_costs
from viz.network.shapes import module_input, step_at
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.notation.palette import BRANCH_COLOURS, GLOW_COLOUR, HEAD_COLOUR
from viz.rendering.blocks import pack
from viz.rendering.sprites import mean_map, single, sprite

SHEET_MAPS, SHEET_COLUMNS = 10, 5
"""Maps of a branch that an opened module shows, and how many stand side by side."""
Layout = Literal["whole", "beside", "row"]
"""All of it; the picture and the modules beside something else; the modules in one row."""
GUESSES = 3
"""Classes that are listed for each classifier."""


class WayBranch(TypedDict):
    """A branch of a module: its part of the channels and of the work, and the blob with its strongest maps."""

    branch: BranchName
    label: str
    colour: str
    width: int
    work: str
    words: str
    off: bool
    maps: NotRequired[int]
    href: str


class WayModule(TypedDict):
    """A module: `map` is the blob with its mean map; `change` how much of its output differs, from 0 to 1."""

    name: str
    stage: str
    shape: str
    words: str
    branches: list[WayBranch]
    href: str
    map: NotRequired[int]
    change: NotRequired[float]


class WayGuess(TypedDict):
    """A class in a classifier's answer."""

    name: str
    share: float
    percent: str


class WayHead(TypedDict):
    """A classifier, the module that it comes after, and what it answers."""

    head: str
    title: str
    after: str
    guesses: list[WayGuess]
    href: str


class WayAddresses(NamedTuple):
    """The pages that the drawing leads to, by the names that stand in their addresses."""

    maps: str
    answers: str


def link_address(page: str, **said: object) -> str:
    """Where a part of the drawing leads: a page of the site with what its address says."""
    return f"{page}?{urlencode(said)}" if said else page


def way_modules(
    network: Network,
    counting: Counting,
    pages: WayAddresses,
    *,
    off: Collection[tuple[str, BranchName]] = (),
    change: Mapping[str, float] | None = None,
) -> list[WayModule]:
    """All modules as they are declared; `off` are switched off, `change` says how much of an output differs."""
    return [_module(network, module, counting, pages, off, change or {}) for module in network.modules]


def _module(
    network: Network,
    module: InceptionModule,
    counting: Counting,
    pages: WayAddresses,
    off: Collection[tuple[str, BranchName]],
    change: Mapping[str, float],
) -> WayModule:
    costs = branch_costs(module, module_input(network, module.name))
    whole = reduce(Cost.plus, (cost.total for cost in costs))
    branches: list[WayBranch] = []
    for cost in costs:
        declared = module.branch(cost.branch)
        share = numbers.percent(cost.total.macs / whole.macs)
        branches.append(
            {
                "branch": cost.branch,
                "label": names.branch_label(declared),
                "colour": BRANCH_COLOURS[cost.branch],
                "width": declared.width,
                "work": share,
                "words": f"{declared.width} maps · {share} of the work",
                "off": (module.name, cost.branch) in off,
                "href": link_address(pages.maps, module=module.name, branch=cost.branch),
            }
        )
    shape = step_at(network, module.path).out_shape
    entry: WayModule = {
        "name": module.name,
        "stage": module.name[0],
        "shape": names.shape(shape),
        "words": f"{len(branches)} branches, {shape.c} channels, {counting.work_words(whole)}",
        "branches": branches,
        "href": link_address(pages.maps, module=module.name),
    }
    if module.name in change:
        entry["change"] = change[module.name]
    return entry


def way_heads(
    network: Network, answers: Mapping[str, Answer], classes: Sequence[str], pages: WayAddresses
) -> list[WayHead]:
    """The classifiers that answer, in their order; all that are declared, without an answer, while there is none."""
    heads: list[WayHead] = []
    for head in network.heads:
        answer = answers.get(head.name)
        if answers and answer is None:
            continue
        guesses = answer.top(GUESSES) if answer else ()
        heads.append(
            {
                "head": head.name,
                "title": names.title(head.name),
                "after": names.head_place(network, head.name),
                "guesses": [
                    {
                        "name": names.short(classes[guess.label]),
                        "share": guess.probability,
                        "percent": numbers.probability(guess.probability),
                    }
                    for guess in guesses
                ],
                "href": link_address(pages.answers, label=guesses[0].label) if guesses else pages.answers,
            }
        )
    return heads


def way_data(
    key: str,
    picture: bytes,
    words: Mapping[str, str],
    modules: list[WayModule],
    heads: list[WayHead],
    run: Captured | None,
    *,
    sheets: bool = True,
    maps: Mapping[str, bytes] | None = None,
    layout: Layout = "whole",
    start: tuple[str, str] | None = None,
) -> bytes:
    """Everything packed: a header as frontend/src/contract/way.ts has it, picture and maps as blobs.

    `key` names picture, network and edits: where another one comes, the drawing flows. `words` are the picture's `name`
    and `hint`. Without `sheets` a module cannot be opened. Without a `run` the `maps` are
    PNGs by module. `start` are the words and the address of a link on.
    """
    blobs = [picture]
    if run is not None:
        for module in modules:
            module["map"] = _put_blob(blobs, mean_map(run.output(module["name"])))
            if sheets:
                for branch in module["branches"]:
                    branch["maps"] = _put_blob(blobs, strongest_sheet(run.branch(module["name"], branch["branch"])))
    elif maps is not None:
        for module in modules:
            module["map"] = _put_blob(blobs, maps[module["name"]])
    header: dict[str, Any] = {
        "key": key,
        "picture": words["name"],
        "hint": words["hint"],
        "modules": modules,
        "heads": heads,
        "columns": SHEET_COLUMNS,
        "headColour": HEAD_COLOUR,
        "glowColour": GLOW_COLOUR,
        "layout": layout,
    }
    if start:
        header["start"] = dict(zip(("words", "href"), start, strict=True))
    return pack(header, blobs)


def shown_as(mean: Maps, intact: Maps) -> bytes:
    """A mean map (H, W) as a PNG in the colours of another one: from that one's smallest value to its largest."""
    return single(mean.astype(np.float32), float(intact.min()), float(intact.max()))


def _put_blob(blobs: list[bytes], file: bytes) -> int:
    blobs.append(file)
    return len(blobs) - 1


def strongest_sheet(maps: Maps) -> bytes:
    """The SHEET_MAPS maps of a branch by their mean, each in its own range, SHEET_COLUMNS side by side, as one PNG."""
    strongest = maps[ordered(statistics(maps), "strength")[:SHEET_MAPS]]
    return sprite(strongest, columns=SHEET_COLUMNS).png
