"""Messages by their bytes: counted as protobuf's own reader counts them, and never further than allowed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette import starlette_routes, starlette_websocket

from viz.site.server import streamlit_messages
from viz.site.server.streamlit_messages import (
    BrowserPage,
    MessageError,
    fields_in,
    kind_of,
    page_in,
    parsed,
    session_in,
    toast,
)


def counted(message: Any) -> int:
    """The fields of a message by protobuf's own list of them."""
    number = 0
    for field, value in message.ListFields():
        values = value if field.is_repeated else [value]
        packed = field.is_repeated and field.is_packed
        number += 1 if packed else len(values)
        number += sum(counted(inner) for inner in values) if field.message_type else 0
    return number


def message(widgets: int, hashes: int, numbers: int) -> BackMsg:
    made_up = BackMsg()
    client = made_up.rerun_script
    client.query_string, client.is_auto_rerun = "side=14", True
    client.cached_message_hashes.extend(["hash"] * hashes)
    for i in range(widgets):
        state = client.widget_states.widgets.add()
        state.id = f"widget {i}"
        state.double_array_value.data.extend([0.5] * numbers)
    return made_up


@settings(max_examples=40, derandomize=True)
@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 5))
def test_fields_are_counted_as_protobuf_counts_them(widgets: int, hashes: int, numbers: int) -> None:
    sent = message(widgets, hashes, numbers)
    assert fields_in(sent.SerializeToString(), most=1000) == counted(sent)


def test_counting_ends_at_the_limit() -> None:
    data = message(0, 300_000, 0).SerializeToString()
    with pytest.raises(MessageError, match="too many fields"):
        fields_in(data, most=100)


@settings(max_examples=300, derandomize=True)
@given(st.binary(max_size=60))
def test_whatever_bytes_come_they_are_counted_or_refused(data: bytes) -> None:
    try:
        assert 0 <= fields_in(data, most=100) <= 100
    except MessageError:
        return


@pytest.mark.parametrize("data", [b"\xff" * 20, b"\x0a\x7f", b"\x0b", b"\x80", b"\x09\x00"])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(MessageError):
        fields_in(data, most=100)


def test_what_protobuf_cannot_read_is_refused() -> None:
    with pytest.raises(MessageError):
        parsed(b"\xff" * 20)


def test_the_kinds_are_streamlits() -> None:
    names = {field.name for field in BackMsg.DESCRIPTOR.fields}
    ours = {streamlit_messages.RERUN, streamlit_messages.STOP, streamlit_messages.FILES, streamlit_messages.WORK}
    assert ours <= names
    assert kind_of(BackMsg(clear_cache=True)) == "clear_cache"
    assert kind_of(BackMsg()) == "nothing"
    work = BackMsg()
    work.backend_operation_request.deferred_file.file_id = "a"
    assert kind_of(work) == f"{streamlit_messages.WORK} {streamlit_messages.EXPORT}"


def test_streamlit_still_listens_where_we_look() -> None:
    assert streamlit_messages.STREAM_PATH.search(f"/base/{starlette_websocket._ROUTE_WEBSOCKET_STREAM}")
    assert streamlit_messages.METRICS_PATH.search(f"/{starlette_routes.ROUTE_METRICS}")
    match = streamlit_messages.UPLOAD_PATH.search(f"/{starlette_routes.BASE_ROUTE_UPLOAD_FILE}/abc/def")
    assert match
    assert match["session"] == "abc"


def test_a_sentence_is_a_toast() -> None:
    shown = ForwardMsg.FromString(toast("Words."))
    assert shown.delta.new_element.toast.body == "Words."


def test_the_session_is_read_from_the_message_that_begins_it() -> None:
    begins = ForwardMsg()
    begins.new_session.initialize.session_id = "abc"
    assert session_in(begins.SerializeToString()) == "abc"
    assert session_in(toast("x")) == session_in(b"\xff\xff") == ""


def test_the_page_is_read_from_the_messages_that_tell_of_it() -> None:
    begins, named = ForwardMsg(), ForwardMsg()
    begins.new_session.page_script_hash, named.navigation.page_script_hash = "abc", "def"
    messages = [begins.SerializeToString(), named.SerializeToString(), toast("x")]
    assert [page_in(message) for message in messages] == ["abc", "def", ""]


def wish(page: str, part: str = "", query: str = "side=29", *, back: bool = False) -> BackMsg:
    """A wish to run a page, or a part of it, with a slider that was moved."""
    message = BackMsg()
    client = message.rerun_script
    client.fragment_id, client.page_script_hash, client.query_string = part, page, query
    client.is_history_navigation = back
    client.widget_states.widgets.add(id="slider", int_value=3)
    return message


@pytest.mark.parametrize(
    ("part", "of", "page", "led"),
    [
        ("part", "old", "new", True),
        ("part", "new", "new", False),
        ("part", "old", "", False),
        ("part", "", "new", False),
        ("", "old", "new", False),  # a choice of another page
    ],
    ids=["left", "on-it", "before-any", "of-none", "choice"],
)
def test_only_a_wish_to_run_a_part_of_a_page_that_was_left_is_led_to_the_new_one(
    part: str, of: str, page: str, led: bool
) -> None:
    client, there = wish(of, part).rerun_script, BrowserPage()
    there.tell(page)
    assert there.lead(client) is led
    said = (client.fragment_id, client.page_script_hash, client.query_string)
    assert said == (("", page, "") if led else (part, of, "side=29"))
    assert client.widget_states.widgets[0].int_value == 3  # what was chosen is not lost


@pytest.mark.parametrize("told", [(), ("old",), ("new",), ("old", "new")], ids=["-", "old", "new", "old-new"])
def test_a_page_counts_from_when_it_is_chosen_with_the_address_it_was_chosen_with(told: tuple[str, ...]) -> None:
    there = BrowserPage()
    there.tell("old")
    assert not there.lead(wish("new", query="module=4b", back=True).rerun_script)
    for page in told:  # what a run that is older than the choice tells of is out of date
        there.tell(page)
    late = wish("old", "part").rerun_script
    assert there.lead(late)
    said = (late.fragment_id, late.page_script_hash, late.query_string, late.is_history_navigation)
    assert said == ("", "new", "module=4b", True)


def test_where_the_script_itself_changes_to_a_page_a_late_wish_is_led_there() -> None:
    there = BrowserPage()
    assert not there.lead(wish("chosen").rerun_script)
    there.tell("chosen")
    there.tell("changed to")
    late = wish("chosen", "part").rerun_script
    assert there.lead(late)
    assert (late.page_script_hash, late.query_string) == ("changed to", "")
