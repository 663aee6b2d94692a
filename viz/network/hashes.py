"""The hash of a frozen value that is a key of much: computed once, and left behind when the value goes elsewhere.

A class takes both: `__hash__ = hash_once` and `__getstate__ = state_without_hash`.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any


def hash_once(self: Any) -> int:
    """The hash of a layer, module or network, computed at its first use.

    They are the keys of most of what is remembered: a recount of the whole network spent half of its time on hashes.
    """
    known: int | None = self.__dict__.get("_hash")
    if known is None:
        values = tuple(getattr(self, field.name) for field in fields(self) if field.compare)
        known = self.__dict__["_hash"] = hash(values)
    return known


def state_without_hash(self: Any) -> dict[str, Any]:
    """What is copied and sent to other processes: not the hash, since every process hashes text differently."""
    return {name: value for name, value in self.__dict__.items() if name != "_hash"}
