"""Every value that a browser can send for every widget of every page, of any type: the page stays, and so do others.

It speaks to a real server, because only that has Streamlit's own way from a message to a widget. What is wrong is left
out; the sender goes on with the same session, and the log gets no traceback. FUZZ_EXAMPLES as in test_fuzz_address.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.client import COMPONENT_EVENT, Session
from benchmarks.server import Server
from tests.fuzz.test_fuzz_address import EXAMPLES
from tests.parts import ROOT, finished
from tests.test_pages import IDS, ROWS

PAGES = ["", *(key for key, *_ in ROWS[1:])]
TEXTS = ["", "9" * 400, "a" * 3000, "NaN", "../../etc/passwd", "<script>", "\u202e", "None", "-1", "cost", "é" * 50]
NUMBERS = [0.0, -1.0, 0.5, 1e300, -1e300, math.inf, math.nan, 5e-324, 2.0**53]
WHOLES = [0, -1, 2**62, -(2**62), 7]
JSONS = [
    *("", "null", "{}", "[]", "7", '"a"', "NaN", "{", "[" * 5000, "[[[[]]]]"),
    *('{"values": ' + "9" * 5000 + "}", '{"values": 1e999}', '{"values": {"values": {"values": []}}}'),
    *('[{"event": "values"}]', '[{"event": 7}, null, [], "a"]', '{"picked": {}}', '{"chosen": {"id": []}}'),
    *('{"place": {"x": "a", "y": null, "zoom": {}}}', '{"act": {"kind": 1}}'),
]


def values(id: str) -> Iterator[WidgetState]:
    """A state of the widget for every field that a message has, with every value above that fits in."""
    yield WidgetState(id=id)
    for flag in (True, False):
        yield WidgetState(id=id, trigger_value=flag)
        yield WidgetState(id=id, bool_value=flag)
    for number in NUMBERS:
        yield WidgetState(id=id, double_value=number)
        for count in (1, 2, 3, 500):
            yield filled(WidgetState(id=id), "double_array_value", [number] * count)
    for whole in WHOLES:
        yield WidgetState(id=id, int_value=whole)
        for count in (1, 500):
            yield filled(WidgetState(id=id), "int_array_value", [whole] * count)
    for text in TEXTS:
        yield WidgetState(id=id, string_value=text)
        yield WidgetState(id=id, bytes_value=text.encode())
        yield filled(WidgetState(id=id), "string_trigger_value", text)
        for count in (1, 2, 500):
            yield filled(WidgetState(id=id), "string_array_value", [text] * count)
    yield filled(WidgetState(id=id), "double_array_value", [])
    yield filled(WidgetState(id=id), "string_array_value", [])
    for text in JSONS:
        yield WidgetState(id=id, json_value=text)
        yield WidgetState(id=id, json_trigger_value=text)
        yield WidgetState(id=COMPONENT_EVENT.format(id=id), json_trigger_value=text)
    yield from odd_ones(id)


def odd_ones(id: str) -> Iterator[WidgetState]:
    """States of widgets that our pages have not, and files that were never sent."""
    table = WidgetState(id=id)
    table.arrow_value.data = b"no table"
    yield table
    chat = WidgetState(id=id)
    chat.chat_input_value.data = "hello"
    yield chat
    file = WidgetState(id=id)
    info = file.file_uploader_state_value.uploaded_file_info.add()
    info.file_id, info.name, info.size = "none", "\u202egpj.exe", 2**40
    yield file
    empty = WidgetState(id=id)
    empty.file_uploader_state_value.SetInParent()
    yield empty


def filled(state: WidgetState, field: str, value: object) -> WidgetState:
    """The state with `value` as the data of one of its fields that are messages."""
    inner = getattr(state, field)
    if isinstance(value, list):
        inner.data.extend(value)
        inner.SetInParent()
    else:
        inner.data = value
    return state


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of its own, where nobody is made to wait: a test sends more than any person."""
    with Server(Path(ROOT) / "app.py", env={"INCEPTION_SHARE_PERCENT": "100"}) as server:
        yield server


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_whatever_is_sent_for_a_widget_the_page_stays(server: Server, page: str) -> None:
    assert finished(throw(server, page)), "no widgets"
    assert "Traceback" not in server.log(), server.log()[-3000:]


def ids(session: Session) -> list[str]:
    """Every widget of the page."""
    kinds = [element.WhichOneof("type") for element in session.elements.values()]
    parts = [getattr(element, kind) for element, kind in zip(session.elements.values(), kinds, strict=True) if kind]
    return sorted({part.id for part in parts if getattr(part, "id", "")})


async def throw(server: Server, page: str) -> int:
    """Throws values at the widgets of `page`, several at a time; how many widgets there are."""
    session, reply = await Session.open(server.url, page)
    if page in ("", "feature_maps"):
        await session.press("picture:change")
        await session.choose("picture:source", "Upload")
    other, _ = await Session.open(server.url, "cost")
    assert not reply.errors
    widgets = ids(session)
    draw = random.Random(page)
    states = [state for id in widgets for state in values(id)]
    for round in range(3 * EXAMPLES):
        thrown = draw.sample(states, min(len(states), 12 if round % 2 else 1))
        answer = await session.act(list({state.id: state for state in thrown}.values()))
        assert not answer.errors, (answer.errors, thrown, server.log()[-3000:])
        if round % 4 == 3:
            session._states.clear()
    assert not (await other.act([])).errors
    await session.close()
    await other.close()
    return len(widgets)
