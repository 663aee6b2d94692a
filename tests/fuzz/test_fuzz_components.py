"""Garbage in the place of what components send: a broken browser gets a page or a sentence, never a traceback.

It speaks to a real server, because a component's values only come that way. FUZZ_EXAMPLES as in test_fuzz_address.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.client import COMPONENT_EVENT, Session
from benchmarks.server import Server
from tests.fuzz.test_fuzz_address import HOSTILE, calm
from tests.parts import ROOT
from tests.test_pages import IDS, ROWS

PAGES = ["", *(key for key, *_ in ROWS[1:])]
EVENTS = sorted(
    {name for path in (ROOT / "viz" / "ui").rglob("*.py") for name in re.findall(r"on_(\w+)_change=", path.read_text())}
)
"""Everything that a component of this project may send."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of its own: its log may hold what was thrown at it."""
    with Server(Path(ROOT) / "app.py") as server:
        yield server


def words(data: str) -> list[str]:
    """Names and short texts in a component's data, the ones that its answers are likely made of."""
    found = sorted(set(re.findall(r'"([^"\\]{1,24})"', data)))
    return found[:200] or ["values"]


def garbage(names: list[str]) -> st.SearchStrategy[object]:
    """JSON that resembles an answer, with wrong values in wrong places."""
    names_ = st.sampled_from(names) | HOSTILE
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | names_
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names_, inner, max_size=4), max_leaves=8
    )


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_whatever_a_component_sends_the_page_stays(server: Server, page: str) -> None:
    with ThreadPoolExecutor(1) as thread:  # a browser test before this one may have left its event loop in this thread
        parts = thread.submit(throw, server, page).result()
    if not parts:
        pytest.skip("no components")


def throw(server: Server, page: str) -> int:
    """Throw garbage at every component of `page`; returns how many there are."""
    with asyncio.Runner() as loop:
        session, reply = loop.run(Session.open(server.url, page))
        assert not reply.errors
        parts = {c.id: words(c.json or c.mixed.json) for c in session.all("bidi_component")}

        @settings(calm, phases=[Phase.generate])  # the session remembers, so that a shorter failure would be another
        @given(st.data())
        def check(data: st.DataObject) -> None:
            one = data.draw(st.sampled_from(sorted(parts)))
            name, value = data.draw(st.sampled_from(EVENTS)), data.draw(garbage(parts[one]))
            state = WidgetState(id=one, json_value=json.dumps({name: value}))
            event = WidgetState(
                id=COMPONENT_EVENT.format(id=one), json_trigger_value=json.dumps([{"event": name, "value": value}])
            )
            for sent in (state, event):
                answer = loop.run(session.act([sent]))
                assert not answer.errors, (name, value, server.log()[-3000:])

        if parts:
            check()
        loop.run(session.close())
    return len(parts)
