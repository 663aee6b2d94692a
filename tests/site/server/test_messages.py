"""What of a browser's message is handed on: what our pages send as it is, of anything else nothing or less."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.parts import ROOT
from viz.site.server.messages import (
    MAX_EVENTS,
    MAX_FILES,
    MAX_MESSAGE,
    MAX_WIDGETS,
    checked,
    why_no_json,
    why_not,
)
from viz.site.server.streamlit_messages import BrowserPage


def rerun(*states: WidgetState) -> BackMsg:
    message = BackMsg()
    message.rerun_script.query_string = "side=14"
    message.rerun_script.widget_states.widgets.extend(states)
    return message


def files(number: int) -> BackMsg:
    message = BackMsg()
    message.file_urls_request.file_names.extend(["a.jpg"] * number)
    return message


def export() -> BackMsg:
    message = BackMsg()
    message.backend_operation_request.deferred_file.file_id = "a"
    return message


PICTURE = "data:image/jpeg;base64," + "A" * 2_000_000
HONEST = {
    "rerun": rerun(WidgetState(id="a", bool_value=True), WidgetState(id="b", json_value='{"values": {"side": 14}}')),
    "picture": rerun(WidgetState(id="a", json_value=json.dumps({"picture": PICTURE}))),
    "click": rerun(WidgetState(id="a", json_trigger_value='[{"event":"picked","value":"3a"}]')),
    "cleared": rerun(WidgetState(id="a", json_trigger_value="")),
    "stop": BackMsg(stop_script=True),
    "upload": files(1),
    "export": export(),
}


@pytest.mark.parametrize("message", HONEST.values(), ids=HONEST)
def test_what_our_pages_send_is_handed_on_as_it_is(message: BackMsg) -> None:
    data = message.SerializeToString()
    result = checked(data, BrowserPage())
    assert (result.data, result.reasons) == (data, [])


def install() -> BackMsg:
    message = BackMsg()
    message.backend_operation_request.install_skills.SetInParent()
    return message


def long_address() -> BackMsg:
    message = rerun()
    message.rerun_script.query_string = "a" * 10_000
    return message


DROPPED = {
    "clear_cache": BackMsg(clear_cache=True),
    "git": BackMsg(load_git_info=True),
    "save": BackMsg(set_run_on_save=True),
    "heartbeat": BackMsg(app_heartbeat=True),
    "shutdown": BackMsg(debug_shutdown_runtime=True),
    "disconnect": BackMsg(debug_disconnect_websocket=True),
    "nothing": BackMsg(),
    "skills": install(),
    "files": files(MAX_FILES + 1),
    "300,000 files": files(300_000),
    "widgets": rerun(*(WidgetState(id=str(i)) for i in range(MAX_WIDGETS + 1))),
    "300,000 widgets": rerun(*(WidgetState(id=str(i)) for i in range(300_000))),
    "address": long_address(),
    "large": rerun(WidgetState(id="a", json_value='"' + "a" * MAX_MESSAGE + '"')),
}


@pytest.mark.parametrize("message", DROPPED.values(), ids=DROPPED)
def test_what_no_page_sends_is_dropped_and_costs_something(message: BackMsg) -> None:
    result = checked(message.SerializeToString(), BrowserPage())
    assert result.data is None
    assert len(result.reasons) == 1
    assert result.cost > 0


def test_every_kind_that_streamlit_knows_is_decided() -> None:
    known = {field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields}
    sent = {message.WhichOneof("type") for message in (*HONEST.values(), *DROPPED.values())}
    assert known <= {str(kind) for kind in sent}


def event(number: int) -> str:
    return json.dumps([{"event": "values", "value": {"n": i}} for i in range(number)])


STRANGE: dict[str, WidgetState] = {
    "events": WidgetState(id="a", json_trigger_value=event(MAX_EVENTS + 1)),
    "20,000 events": WidgetState(id="a", json_trigger_value=event(20_000)),
    "digits": WidgetState(id="a", json_value='{"values": ' + "9" * 5000 + "}"),
    "19 digits": WidgetState(id="a", json_value='{"values": ' + "9" * 19 + "}"),
    "nan": WidgetState(id="a", json_value='{"values": NaN}'),
    "infinity": WidgetState(id="a", json_value='{"values": 1e999}'),
    "nested": WidgetState(id="a", json_value="[" * 10_000 + "]" * 10_000),
    "parts": WidgetState(id="a", json_value="[" + ",".join("1" * 30_000) + "]"),
    "no json": WidgetState(id="a", json_value="{"),
    "no text": WidgetState(id="a", json_value=""),
    "a text": WidgetState(id="a", json_value='"a"'),
    "a list": WidgetState(id="a", json_value="[]"),
    "a long text": WidgetState(id="a", string_value="a" * 30_000),
    "a number that is none": WidgetState(id="a", double_value=float("nan")),
}
for name, value in (("none", float("inf")), ("many", 0.0)):
    STRANGE[f"numbers: {name}"] = WidgetState(id="a")
    STRANGE[f"numbers: {name}"].double_array_value.data.extend([value] * 300)


@pytest.mark.parametrize("state", STRANGE.values(), ids=STRANGE)
def test_a_strange_state_is_left_out_and_the_rest_stays(state: WidgetState) -> None:
    sound = WidgetState(id="b", bool_value=True)
    result = checked(rerun(sound, state).SerializeToString(), BrowserPage())
    assert result.data == rerun(sound).SerializeToString()
    assert len(result.reasons) == 1


@settings(max_examples=200, derandomize=True)
@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False,
       allow_infinity=False) | st.text(max_size=20), lambda inner: st.lists(inner, max_size=4)
       | st.dictionaries(st.text(max_size=5), inner, max_size=4), max_leaves=20))  # fmt: skip
def test_whatever_a_browser_writes_as_json_is_taken(value: object) -> None:
    assert why_no_json(json.dumps({"values": value}), events=False) == ""
    assert why_no_json(json.dumps([{"event": "values", "value": value}]), events=True) == ""


@settings(max_examples=200, derandomize=True)
@given(st.text(max_size=40), st.booleans())
def test_whatever_text_comes_it_is_taken_or_left_out(text: str, events: bool) -> None:
    assert isinstance(why_no_json(text, events=events), str)


def test_a_widget_without_a_value_is_taken() -> None:
    assert why_not(WidgetState(id="a")) == ""


def test_streamlits_own_limit_is_the_same() -> None:
    assert f"maxWidgetStateSize = {MAX_MESSAGE // 2**20} " in (ROOT / ".streamlit" / "config.toml").read_text()
