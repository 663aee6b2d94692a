"""Changed widths of a network's modules as a value of a view: in the address "3a.reduce5x5.32~4d.conv1x1.96"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from viz.network.architecture import EMBEDDED, MAX_CHANNELS, PAPER, SQUEEZED, WIDTH_FIELDS, WIDTHS, Network
from viz.network.edits import Edits, keep
from viz.site.address import typed

LOW, HIGH = 1, MAX_CHANNELS
"""Bounds of a width."""
MODULES = tuple(module.name for module in PAPER.modules)
LONGEST_CHANGES = 4000
"""Characters of an address that are looked at."""


class Change(NamedTuple):
    """One width that differs from Table 1: the module's name, the width's, and its value."""

    module: str
    name: str
    width: int


_ALLOWED = f"modules {MODULES[0]} to {MODULES[-1]} with a width of {LOW} to {HIGH} each, like 3a.reduce5x5.32"


def widths() -> tuple[Change, ...]:
    """Declares a field of a view that holds changed widths; none by default."""
    return typed((), Change, _read_changes, written, _ALLOWED)


def _read_changes(text: str) -> tuple[tuple[Change, ...], bool]:
    """The changes in a text that are possible, and whether each of its parts is one."""
    parts = [part for part in text[:LONGEST_CHANGES].split("~") if part]
    changes = [change for part in parts if (change := _change(part))]
    bounded = [change._replace(width=min(max(change.width, LOW), HIGH)) for change in changes]
    return _ordered(bounded), len(text) <= LONGEST_CHANGES and len(changes) == len(parts) and bounded == changes


def _change(text: str) -> Change | None:
    """The change that a text like 3a.reduce5x5.32 names, its width not yet bounded; None if it names none."""
    module, _, rest = text.partition(".")
    name, _, number = rest.partition(".")
    known = module in MODULES and name in WIDTH_FIELDS and number.isascii() and number.isdigit()
    return Change(module, name, int(number[:9])) if known else None


def written(changes: Iterable[Change]) -> str:
    """The changes as an address and a file's name have them: "3a.reduce5x5.32~4d.conv1x1.96"."""
    return "~".join(f"{module}.{name}.{width}" for module, name, width in changes)


def _ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """In the network's order, the last of two about one width, without those that say what Table 1 says."""
    table = {(m, name): getattr(PAPER.module(m), name) for m in MODULES for name in WIDTH_FIELDS}
    order = list(table)
    last = {(change.module, change.name): change for change in changes}
    different = [change for place, change in last.items() if change.width != table[place]]
    return tuple(sorted(different, key=lambda change: order.index((change.module, change.name))))


def with_change(changes: Iterable[Change], module: str, name: str, width: int) -> tuple[Change, ...]:
    """`changes` and one more; setting a width back to Table 1's takes it out."""
    others = [change for change in changes if (change.module, change.name) != (module, name)]
    return _ordered((*others, Change(module, name, min(max(width, LOW), HIGH))))


def applied(network: Network, changes: Iterable[Change]) -> Network:
    """The network with the changes; later modules take their new inputs."""
    by_module: dict[str, dict[str, int]] = {}
    for module, name, width in changes:
        by_module.setdefault(module, {})[name] = width
    return network.with_widths(by_module)


def as_edits(network: Network, changes: Iterable[Change]) -> Edits | None:
    """The edits of the running network that do the same as the changes; None if no trained network can do them.

    Only a reduce layer can become narrower with the weights that it has; what is wider has none yet.
    """
    if network.key != EMBEDDED.key:
        return None
    reduces = {WIDTHS[branch][0]: branch for branch in SQUEEZED}
    edits = []
    for module, name, width in changes:
        if name not in reduces or width >= getattr(network.module(module), name):
            return None
        edits.append(keep(module, reduces[name], width))
    return tuple(edits)
