"""Changed widths of a network's modules as a value of a view: in the address "3a.reduce5x5.32~4d.conv1x1.96"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from viz.network.architecture import MAX_CHANNELS, PAPER, WIDTH_FIELDS, Network
from viz.site.address import SPEC

LOW, HIGH = 1, MAX_CHANNELS
"""Bounds of a width."""
MODULES = tuple(module.name for module in PAPER.modules)
LONGEST = 4000
"""Characters of an address that are looked at."""


class Change(NamedTuple):
    """One width that differs from Table 1: the module's name, the width's, and its value."""

    module: str
    name: str
    width: int


@dataclass(frozen=True)
class _Widths:
    """How the changes are checked, written into the address and read from it."""

    def nearest(self, value: object) -> tuple[Any, str]:
        kept: dict[tuple[str, str], int] = {}
        clean = isinstance(value, tuple)
        for item in value if isinstance(value, tuple) else ():
            known = isinstance(item, tuple) and len(item) == 3 and item[0] in MODULES and item[1] in WIDTH_FIELDS
            if not known or isinstance(item[2], bool) or not isinstance(item[2], int):
                clean = False
                continue
            width = min(max(item[2], LOW), HIGH)
            clean = clean and width == item[2]
            kept[item[0], item[1]] = width
        return _ordered(Change(*key, width) for key, width in kept.items()), "" if clean else _ALLOWED

    def parse(self, text: str) -> tuple[Any, str]:
        found, clean = [], len(text) <= LONGEST
        for part in filter(None, text[:LONGEST].split("~")):
            module, _, rest = part.partition(".")
            name, _, number = rest.partition(".")
            if number.isascii() and number.isdigit():
                found.append(Change(module, name, int(number[:9])))
            else:
                clean = False
        value, allowed = self.nearest(tuple(found))
        return value, allowed if clean else _ALLOWED

    def write(self, value: Any) -> str:
        return "~".join(f"{module}.{name}.{width}" for module, name, width in value)


_ALLOWED = f"modules {MODULES[0]} to {MODULES[-1]} with a width of {LOW} to {HIGH} each, like 3a.reduce5x5.32"


def widths() -> tuple[Change, ...]:
    """Declares a field of a view that holds changed widths; none by default."""
    return cast(tuple[Change, ...], field(default=(), metadata={SPEC: _Widths()}))


def _ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """In the network's order, without those that say what Table 1 says."""
    table = {(m, name): getattr(PAPER.module(m), name) for m in MODULES for name in WIDTH_FIELDS}
    order = list(table)
    kept = [change for change in changes if change.width != table[change.module, change.name]]
    return tuple(sorted(kept, key=lambda change: order.index((change.module, change.name))))


def with_change(changes: Iterable[Change], module: str, name: str, width: int) -> tuple[Change, ...]:
    """`changes` and one more; setting a width back to Table 1's takes it out."""
    others = [change for change in changes if (change.module, change.name) != (module, name)]
    return cast(tuple[Change, ...], _Widths().nearest((*others, Change(module, name, width)))[0])


def applied(network: Network, changes: Iterable[Change]) -> Network:
    """The network with the changes; later modules take their new inputs."""
    by_module: dict[str, dict[str, int]] = {}
    for module, name, width in changes:
        by_module.setdefault(module, {})[name] = width
    return network.with_widths(by_module)
