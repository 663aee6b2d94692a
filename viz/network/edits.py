"""What if? – changes to a network that runs, without touching it.

An edit is a small value; a tuple of edits is the whole state and has one textual form for the address. `declared`
gives the network that corresponds, with exact costs; edited_model.py runs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Literal, NamedTuple

from viz.network.architecture import BRANCHES, SQUEEZED, WIDTHS, BranchName, InceptionModule, Layer, Network
from viz.network.operations import Conv

EditKind = Literal["off", "keep", "small"]
ALL = "all"
"""Stands for every module."""
SMALL_KERNEL = 3
_TOKEN = re.compile(
    r"(?P<module>all|[0-9][a-z])-(?P<branch>1x1|3x3|5x5|pool)(?:-(?:k(?P<k>[0-9]{1,4})|(?P<small>small)))?"
)
LONGEST_EDITS = 900
"""Characters of a text that are read at most; all edits at once need fewer."""


class EditError(ValueError):
    """Edits that leave no network; the message is a sentence for a person."""


class Edit(NamedTuple):
    """One change: switch a branch off, keep the `k` strongest channels of its reduce layer, or shrink its kernel.

    `module` is "3a" ... "5b", or "all" for all nine.
    """

    kind: EditKind
    module: str
    branch: BranchName
    k: int = 0

    def __str__(self) -> str:
        tail = {"off": "", "keep": f"-k{self.k}", "small": "-small"}[self.kind]
        return f"{self.module}-{self.branch}{tail}"


Edits = tuple[Edit, ...]


def off(module: str, branch: BranchName) -> Edit:
    """Switch `branch` of `module` ("all": of every module) off: its slice of the concatenation becomes zero."""
    return Edit("off", module, branch)


def keep(module: str, branch: BranchName, k: int) -> Edit:
    """Keep the `k` strongest channels of the reduce layer of `branch`, "3x3" or "5x5"."""
    return Edit("keep", module, branch, k)


def small(module: str) -> Edit:
    """Replace the kernels of the 5×5 branch by their central 3×3."""
    return Edit("small", module, "5x5")


def parse_edits(text: str, network: Network) -> Edits:
    """The edits that `text` names, in its order; what means nothing in `network` is left out."""
    edits: list[Edit] = []
    for token in text[:LONGEST_EDITS].split("."):
        match = _TOKEN.fullmatch(token)
        if match:
            kind: EditKind = "keep" if match["k"] else "small" if match["small"] else "off"
            edits.append(Edit(kind, match["module"], match["branch"], int(match["k"] or 0)))  # type: ignore[arg-type]
    return mended(edits, network)


def write(edits: Iterable[Edit]) -> str:
    """The text of some edits; `parse_edits` reads it back."""
    return ".".join(str(edit) for edit in edits)


def mended(edits: Iterable[Edit], network: Network) -> Edits:
    """The edits that `network` can have, in their order: of two about the same thing the later one counts.

    Left out are unknown modules, reduce widths that keep everything, kernels that are small already, and whatever would
    leave a module without a branch.
    """
    by_subject: dict[tuple[EditKind, str, BranchName], Edit] = {}
    for edit in edits:
        key = (edit.kind, edit.module, edit.branch)
        before = by_subject.pop(key, None)
        changed = _possible(edit, network)
        if changed and _breathes([*by_subject.values(), changed], network):
            by_subject[key] = changed
        elif changed and before:
            by_subject[key] = before
    return tuple(by_subject.values())


def _possible(edit: Edit, network: Network) -> Edit | None:
    modules = reached(edit, network)
    if edit.kind == "off":
        return edit if modules else None
    if edit.kind == "small":
        works = edit.branch == "5x5" and any(m.kernel5x5 > SMALL_KERNEL for m in modules)
        return edit if works else None
    if edit.branch not in SQUEEZED:
        return None
    widest = max((m.branch(edit.branch).reduce_width for m in modules), default=0)
    return edit._replace(k=max(1, edit.k)) if max(1, edit.k) < widest else None


def _breathes(edits: Iterable[Edit], network: Network) -> bool:
    closed = switched_off(edits, network)
    return all(len(branches) < len(BRANCHES) for branches in closed.values())


def reached(edit: Edit, network: Network) -> tuple[InceptionModule, ...]:
    """The modules that the edit is about."""
    return tuple(m for m in network.modules if edit.module in (ALL, m.name))


def switched_off(edits: Iterable[Edit], network: Network) -> dict[str, frozenset[BranchName]]:
    """For every module by name the branches that are off."""
    closed: dict[str, set[BranchName]] = {module.name: set() for module in network.modules}
    for edit in edits:
        if edit.kind == "off":
            for module in reached(edit, network):
                closed[module.name].add(edit.branch)
    return {name: frozenset(branches) for name, branches in closed.items()}


def kept_of(edits: Iterable[Edit], module: InceptionModule, branch: BranchName) -> int:
    """Channels that stay of the reduce layer of `branch`: the smallest that an edit asks for, else all."""
    asked = [e.k for e in edits if e.kind == "keep" and e.branch == branch and e.module in (ALL, module.name)]
    return min([module.branch(branch).reduce_width, *asked])


def shrunk(edits: Iterable[Edit], module: InceptionModule) -> bool:
    """Whether the kernels of the 5×5 branch are cut to their centre."""
    asked = any(e.kind == "small" and e.module in (ALL, module.name) for e in edits)
    return asked and module.kernel5x5 > SMALL_KERNEL


@lru_cache(maxsize=256)
def declared(network: Network, edits: Edits) -> Network:
    """The network as one would declare it after the edits: what its costs are computed from.

    Raises EditError when a module would have no branch left.
    """
    closed = switched_off(edits, network)
    for module in network.modules:
        if len(closed[module.name]) == len(BRANCHES):
            raise EditError(f"All branches of {module.name} would be off; nothing would reach the layers after it.")
        changed = edited_module(module, edits, closed[module.name])
        network = network.with_module(changed) if changed != module else network
    return network


def edited_module(module: InceptionModule, edits: Edits, closed: frozenset[BranchName]) -> InceptionModule:
    """`module` with its widths and kernel after the edits; branches in `closed` have width 0."""
    widths = {WIDTHS[branch][0]: kept_of(edits, module, branch) for branch in SQUEEZED}
    widths |= {name: 0 for branch in closed for name in WIDTHS[branch]}
    kernel = SMALL_KERNEL if shrunk(edits, module) else module.kernel5x5
    return replace(module, kernel5x5=kernel, **widths)  # type: ignore[arg-type]


def first_edited(network: Network, edited: Network) -> str | None:
    """Name of the first module that differs, None when none does."""
    pairs = zip(network.modules, edited.modules, strict=True)
    return next((before.name for before, after in pairs if before != after), None)


def layer_before(network: Network, module: str) -> str:
    """Path of the trunk layer whose output enters `module`."""
    paths = [layer.path for layer in network.trunk]
    return paths[paths.index(network.module(module).path) - 1]


def folded(network: Network) -> Network:
    """The network as it runs: every batch normalisation is folded into its convolution, which gets a bias."""
    heads = tuple(replace(head, layers=tuple(map(_folded_layer, head.layers))) for head in network.heads)
    trunk = tuple(
        replace(layer, batch_norm=False) if isinstance(layer, InceptionModule) else _folded_layer(layer)
        for layer in network.trunk
    )
    return replace(network, trunk=trunk, heads=heads)


def _folded_layer(layer: Layer) -> Layer:
    return replace(layer, op=replace(layer.op, batch_norm=False)) if isinstance(layer.op, Conv) else layer
