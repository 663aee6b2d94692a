"""What of a browser's messages Streamlit gets to see: the kinds that our pages send, in the sizes that they have.

The largest honest message is a picture that the browser kept and sends again, some 2 MB of text in a component's state;
tests/site/server/test_honest_use.py walks all pages and measures the others, which stay below a tenth of every limit.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Any

from viz.site.server.streamlit_messages import (
    EVENTS,
    EXPORT,
    FILES,
    RERUN,
    STOP,
    VALUE,
    WORK,
    BackMsg,
    BrowserPage,
    MessageError,
    WidgetState,
    fields_in,
    kind_of,
    parsed,
    size_of,
)

MAX_MESSAGE = 4 * 2**20
"""Bytes of one message: `maxWidgetStateSize` in .streamlit/config.toml is the same."""
MAX_FIELDS = 5000
"""Fields of one message, those of its widgets included: some 10 a widget, and a hash for each thing that was sent."""
MAX_WIDGETS, MAX_EVENTS, MAX_FILES = 400, 32, 4
"""Widgets in one message, events of one component, and files whose names are sent at once."""
MAX_TEXT, MAX_STATE, MAX_NUMBERS = 8000, 20_000, 200
"""Characters of an address or a name; bytes of a widget's state that is not a component's; numbers in such a state."""
MAX_ITEMS, MAX_DIGITS = 20_000, 18
"""Lists, dictionaries and their items in a component's state; digits of a whole number in it."""

SENT_KINDS = {RERUN, STOP, FILES, f"{WORK} {EXPORT}"}
COSTS = {RERUN: 0.004, STOP: 0.004, FILES: 0.01, f"{WORK} {EXPORT}": 0.3}
"""Seconds of the processor that a message of each kind costs apart from what is measured: threads, a file's making."""
OTHER_COST = 0.01
"""The same for a message that is dropped."""

SORRY = (
    "Your browser sent something that this page cannot take, so that part was left out. Go on, or reload the page if "
    "something is missing."
)
"""What the sender is told."""


@dataclass
class Checked:
    """A message after the look at it: what Streamlit gets (None: nothing), what it costs, and why something is gone."""

    data: bytes | None
    cost: float = OTHER_COST
    reasons: list[str] = field(default_factory=list)


def checked(data: bytes, page: BrowserPage) -> Checked:
    """What of a browser's message is handed on; `page` notes the one that it chooses, and leads a late wish there."""
    try:
        if len(data) > MAX_MESSAGE:
            raise MessageError("too large a message")
        fields_in(data, most=MAX_FIELDS)
        message = parsed(data)
        kind = kind_of(message)
        if kind not in SENT_KINDS:
            raise MessageError(f"a message that no page sends ({kind})")
        if message.WhichOneof("type") == FILES:
            _check_files(message)
        reasons = _without_strange_states(message) if kind == RERUN else []
    except MessageError as error:
        return Checked(None, reasons=[str(error)])
    led = kind == RERUN and page.lead(message.rerun_script)
    return Checked(message.SerializeToString() if reasons or led else data, COSTS[kind], reasons)


def _check_files(message: BackMsg) -> None:
    names = message.file_urls_request.file_names
    if len(names) > MAX_FILES or any(len(name) > MAX_TEXT for name in names):
        raise MessageError("too many files")


def _without_strange_states(message: BackMsg) -> list[str]:
    """Takes out what no page sends; why, for each."""
    client = message.rerun_script
    texts = (client.query_string, client.page_name, client.page_script_hash, client.fragment_id)
    if any(len(text) > MAX_TEXT for text in texts):
        raise MessageError("too long an address")
    states = client.widget_states.widgets
    if len(states) > MAX_WIDGETS:
        raise MessageError("too many widgets")
    reasons = [why_not(state) for state in states]
    if any(reasons):
        sound = [state for state, reason in zip(states, reasons, strict=True) if not reason]
        copies = [WidgetState.FromString(state.SerializeToString()) for state in sound]
        del states[:]
        states.extend(copies)
    return [reason for reason in reasons if reason]


def why_not(state: WidgetState) -> str:
    """Why a widget's state is left out, "" if it is not."""
    kind = state.WhichOneof("value")
    if kind in (VALUE, EVENTS):
        return why_no_json(getattr(state, kind), events=kind == EVENTS)
    if size_of(state) > MAX_STATE:
        return "too large a state"
    numbers = {"double_value": [state.double_value], "double_array_value": state.double_array_value.data}
    if kind in numbers and not all(map(math.isfinite, numbers[kind])):
        return "a number that is none"
    arrays = {"double_array_value", "int_array_value", "string_array_value"}
    return "too many numbers" if kind in arrays and len(getattr(state, str(kind)).data) > MAX_NUMBERS else ""


def why_no_json(text: str, *, events: bool) -> str:
    """Why a component's state or its `events` are left out, "" if they are not."""
    if sum(map(text.count, "[{,")) > MAX_ITEMS:
        return "too many parts"
    try:
        value = json.loads(text, parse_int=_whole, parse_float=_finite, parse_constant=_finite) if text else None
    except (ValueError, RecursionError):
        return "no JSON that a browser writes"
    if not events and not isinstance(value, dict):
        return "a component's state that is none"
    if events and isinstance(value, list) and len(value) > MAX_EVENTS:
        return "too many events"
    return ""


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError
    return int(text)


def _finite(text: str) -> Any:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError
    return value
