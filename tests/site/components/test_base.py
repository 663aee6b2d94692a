"""What a page reads of a component: the same as Streamlit's own answer, without a class made for it."""

from __future__ import annotations

import gc
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.components.v2.bidi_component import main
from streamlit.components.v2.presentation import make_bidi_component_presenter as streamlits_own
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.session_state import WStates

from viz.site.components.base import plain_presenter

EVENTS = "the component's events"


def session(sent: object) -> Any:
    """A session whose component has sent `sent` as its triggers; nothing at all for None."""
    states = WStates()
    states.set_widget_metadata(
        WidgetMetadata(EVENTS, lambda value: value, lambda value: value, value_type="json_trigger_value")
    )
    if sent is not None:
        states.set_from_value(EVENTS, sent)
    return SimpleNamespace(_new_widget_state=states)


@pytest.mark.parametrize(
    "sent",
    [
        None,
        [],
        [{"event": "picked", "value": "3a"}],
        [{"event": "picked", "value": 1}, {"event": "values", "value": {"n": 2}}],
        [{"event": "picked", "value": 1}, {"event": "picked", "value": 2}],
        [{"value": 1}, {"event": 7, "value": 1}, "garbage", None],
        [{"event": "picked"}],
    ],
    ids=["nothing", "none", "one", "two", "twice", "garbage", "no-value"],
)
@pytest.mark.parametrize("state", [{}, {"values": {"n": 1}}, {"picked": "kept"}, None, 3])
def test_a_page_reads_what_streamlit_would_say(state: object, sent: object) -> None:
    ours, theirs = plain_presenter(EVENTS)(state, session(sent)), streamlits_own(EVENTS)(state, session(sent))
    assert ours == theirs
    assert type(ours) is type(state)


def test_every_component_is_read_that_way() -> None:
    assert getattr(main, "make_bidi_component_presenter") is plain_presenter  # noqa: B009 (not exported for types)


def classes() -> int:
    return sum(issubclass(type(one), type) for one in gc.get_objects())


def test_reading_makes_no_class() -> None:
    read, here = plain_presenter(EVENTS), session(None)
    gc.collect()
    before = classes()
    kept = [read({"values": 1}, here) for _ in range(20)]
    assert classes() == before
    assert len(kept) == 20


def test_streamlits_own_answer_makes_one_each_time() -> None:
    """The reason for ours; when this fails, `plain_presenter` can go."""
    read, here = streamlits_own(EVENTS), session(None)
    gc.collect()
    before = classes()
    kept = [read({"values": 1}, here) for _ in range(20)]
    assert classes() == before + len(kept)
