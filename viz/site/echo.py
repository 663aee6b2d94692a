"""Values that the browser changes by itself and is ahead of the server with: one protocol for all components.

While a person drags a slider, types into a table or moves a mark, the browser shows the new value at once and tells
the server a little later; the server's answer, and answers to older messages, come when the hand is further already.
And sometimes the server decides: a button was clicked, an address opened, a value put right. Who is right?

- The server tells a value as `Told`: the value, and the number of the server's last decision about it.
- The browser (frontend/src/shared/echo.ts) takes a value with a number that it has not seen, whatever it shows. With a
  number that it knows it keeps its own: that is newer.
- The browser sends what was chosen with the number of the decision it was built on. `hear` drops a message that does
  not know of the last decision, which is newer and on its way to the browser, and notes the value of any other.
- `tell` compares what it is to tell with what the browser is known to show, and when they differ, the server has
  decided: the number goes up. `decide_all` says so beforehand, whatever the browser shows.

Hence once all messages have arrived, both sides hold the same value, in whatever order they crossed; the tests play
that through. A number is never used twice, in no other session either: a page that outlives its session takes the next
one's values. `tell_decision` is `tell` for what stands beside something large: it tells the value as decided, which the
browser has long changed, so that what is sent stays the same and is not sent again.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import streamlit as st

from viz.rendering.blocks import pack


class Told(NamedTuple):
    """A value, and the number of the decision that made it or that it was changed from."""

    value: Any
    number: int

    @property
    def json(self) -> dict[str, Any]:
        """The browser's form."""
        return self._asdict()


@dataclass
class Echoes:
    """The protocol's side of the server, for all values of a session by name."""

    number: int = field(default_factory=lambda: time.time_ns() // 1_000_000)
    decisions: dict[str, Told] = field(default_factory=dict)
    in_browser: dict[str, Any] = field(default_factory=dict)
    """What the browser shows as far as is known; a value that is missing must be decided anew."""

    def tell_decision(self, name: str, value: Any) -> Told:
        """The last decision about `name`; a new one when the browser does not show `value`."""
        if name not in self.in_browser or self.in_browser[name] != value:
            self.number += 1
            self.decisions[name] = Told(value, self.number)
            self.in_browser[name] = value
        return self.decisions[name]

    def tell(self, name: str, value: Any) -> Told:
        """`value`, with the number of the last decision."""
        return Told(value, self.tell_decision(name, value).number)

    def hear(self, name: str, message: Mapping[str, Any], value: Any) -> bool:
        """Note that the browser shows `value`, unless its `message` is older than the last decision: then False.

        A message without a number, from a client that knows no decisions, is never too old.
        """
        number = message.get("number")
        if name in self.decisions and number is not None and number != self.decisions[name].number:
            return False
        self.in_browser[name] = value
        return True

    def decide(self) -> None:
        """All values are the server's to decide when they are told next, whatever the browser shows."""
        self.in_browser.clear()


_ECHOES = "echoes"


def tell(name: str, value: Any) -> Told:
    """`Echoes.tell` of this session."""
    return _echoes().tell(name, value)


def tell_decision(name: str, value: Any) -> Told:
    """`Echoes.tell_decision` of this session."""
    return _echoes().tell_decision(name, value)


def tell_parts(name: str, data: Mapping[str, Any], parts: Sequence[str]) -> dict[str, Any]:
    """`data` with these parts of it, which the browser changes by itself, told as one value."""
    rest = {part: value for part, value in data.items() if part not in parts}
    return rest | {"told": tell(name, [data[part] for part in parts]).json}


def hear(name: str, message: Mapping[str, Any], value: Any) -> bool:
    """`Echoes.hear` of this session."""
    return _echoes().hear(name, message, value)


def decide_all() -> None:
    """`Echoes.decide` of this session."""
    _echoes().decide()


def packed_with(told: Told, packed: bytes) -> bytes:
    """A block (viz/rendering/blocks.py) whose header has what is `told`, and `packed` as its one blob."""
    return pack({"told": told.json}, [packed])


def _echoes() -> Echoes:
    if _ECHOES not in st.session_state:
        st.session_state[_ECHOES] = Echoes()
    return cast(Echoes, st.session_state[_ECHOES])
