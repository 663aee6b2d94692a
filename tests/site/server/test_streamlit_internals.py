"""The names that Streamlit and Python have not promised: each is still there, and is missed only by the log."""

from __future__ import annotations

import ast
import functools
import gc
import importlib
import inspect
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit
from streamlit import config, net_util, runtime
from streamlit.components.v2.bidi_component import main
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.components.v2.presentation import make_bidi_component_presenter as streamlits_own
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime import scriptrunner
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.runtime import Runtime, RuntimeState
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData, ScriptRequests, ScriptRequestType
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.session_state import SessionState, WStates
from streamlit.runtime.uploaded_file_manager import UploadedFile, UploadedFileRec
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager

from tests.parts import ROOT
from viz.site.server import streamlit_internals as internals
from viz.site.server import streamlit_messages, streamlit_runs
from viz.site.server.streamlit_internals import plain_presenter

# The names are there --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ScriptRunContext, "pages_manager"),
        (PagesManager, "intended_page_name"),
        (ScriptRunContext, "fragment_ids_this_run"),
        (ScriptRunContext, "is_history_navigation"),
        (ScriptRunContext, "session_id"),
        (ScriptRunContext, "script_requests"),
        (ScriptRequestType, "RERUN"),
        (Runtime, "is_active_session"),
        (Runtime, "state"),
        (RuntimeState, "NO_SESSIONS_CONNECTED"),
        (SessionState, "_new_widget_state"),
        (WStates, "__getitem__"),
        (WStates, "states"),
        (WStates, "widget_metadata"),
        (WidgetMetadata, "value_type"),
        (MemoryUploadedFileManager, "get_files"),
        (MemoryUploadedFileManager, "add_file"),
        (MemoryUploadedFileManager, "remove_file"),
        (main, "make_bidi_component_presenter"),
        (BidiComponentManager, "register_from_manifest"),
        (BidiComponentManager, "get_component_asset_root"),
        (net_util, "_external_ip"),
        (scriptrunner, "StopException"),
        (functools, "_lru_cache_wrapper"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_name_is_there(kind: Any, name: str) -> None:
    assert name in {*dir(kind), *getattr(kind, "__dataclass_fields__", ())}


@pytest.mark.parametrize("asked", [True, False])
def test_a_run_that_is_asked_for_meanwhile_is_seen(asked: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    requests = ScriptRequests()
    if asked:
        requests.request_rerun(RerunData(fragment_id="a"))
    monkeypatch.setattr(internals, "get_script_run_ctx", lambda: SimpleNamespace(script_requests=requests))
    assert internals.another_run_waits() is asked


def test_the_runtime_keeps_its_sessions_where_we_look() -> None:
    assert "self._session_mgr" in inspect.getsource(Runtime.__init__)
    assert "self._session_storage" in inspect.getsource(WebsocketSessionManager.__init__)
    assert "self._cache" in inspect.getsource(MemorySessionStorage.__init__)


@pytest.mark.parametrize(
    "selector",
    [
        internals.MAIN_BLOCK,
        internals.FORMULA,
        internals.SIDEBAR,
        internals.SIDEBAR_BUTTON,
        internals.WRAPPER,
        internals.APP,
        internals.CONNECTION,
        internals.CONNECTED,
        internals.COLUMNS,
        internals.COLUMN,
        internals.POPOVER,
    ],
)
def test_streamlits_page_still_has_what_our_styles_are_about(selector: str) -> None:
    scripts = list((Path(streamlit.__file__).parent / "static" / "static" / "js").glob("*.js"))
    names = [part.strip('.[]"').removeprefix('data-testid="') for part in selector.split()]
    assert scripts
    assert [name for name in names if not any(name in script.read_text(encoding="utf-8") for script in scripts)] == []


HIDDEN = ("client.allowedOrigins", "global.maxCachedMessageAge", "runner.postScriptGC")
"""Options of our configuration that Streamlit documents nowhere."""


def ours() -> dict[str, object]:
    """Options in .streamlit/config.toml by their full name, themes left out."""
    sections = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    return {f"{name}.{key}": value for name, options in sections.items() if name != "theme"
            for key, value in options.items()}  # fmt: skip


def test_every_option_of_our_configuration_exists_in_streamlit() -> None:
    known = config.get_config_options()
    assert [name for name in ours() if name not in known] == []


@pytest.mark.parametrize("name", HIDDEN)
def test_a_hidden_option_is_set_and_its_kind_is_as_it_was(name: str) -> None:
    option = config.get_config_options()[name]
    assert option.visibility == "hidden"
    assert (list if option.multiple else option.type) is type(ours()[name])


# Where one is gone, the log says so -----------------------------------------------------------------------------------


class Bare:
    """A Streamlit object without the name that is looked for."""


BARE: Any = Bare()


def without(monkeypatch: pytest.MonkeyPatch, *targets: tuple[object, str, object]) -> None:
    internals._SKIPPED.clear()
    for target, name, value in targets:
        monkeypatch.setattr(target, name, value)


CONTEXT = (internals, "get_script_run_ctx", lambda: BARE)
RUNNING = (runtime, "exists", lambda: True)
INSTANCE = (runtime, "get_instance", lambda: BARE)


@pytest.mark.parametrize(
    ("call", "targets", "answer"),
    [
        (internals.page_asked_for, [CONTEXT], ""),
        (internals.only_a_part_runs, [CONTEXT], False),
        (internals.history_was_moved, [CONTEXT], False),
        (internals.browser_has_left, [CONTEXT, RUNNING, INSTANCE], False),
        (lambda: plain_presenter("e")({"a": 1}, BARE), [], {"a": 1}),
        (internals.present_components_plainly, [(internals, "bidi_component", BARE)], None),
        (internals.nobody_is_there, [RUNNING, INSTANCE], False),
        (internals.forget_sessions, [RUNNING, INSTANCE], None),
        (lambda: internals.bound_uploads("a", 1, 1), [RUNNING, INSTANCE], []),
        (internals.ask_nobody_outside, [(internals, "net_util", BARE)], None),
        (lambda: internals.forget_what_is_remembered(SimpleNamespace()), [(internals, "functools", BARE)], None),
    ],
    ids=[
        "page",
        "part",
        "history",
        "left",
        "state",
        "presenter",
        "nobody",
        "sessions",
        "uploads",
        "outside",
        "remembered",
    ],
)
def test_a_name_that_is_gone_is_skipped_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    call: Callable[[], object],
    targets: list[tuple[object, str, object]],
    answer: object,
) -> None:
    without(monkeypatch, *targets)
    assert call() == answer
    assert call() == answer
    assert len(caplog.records) == 1
    assert internals.SEEN_IN in caplog.text
    internals._SKIPPED.clear()


# What they do ---------------------------------------------------------------------------------------------------------


def test_streamlit_asks_nobody_for_the_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(net_util, "_external_ip", None)
    monkeypatch.setattr(net_util, "_make_blocking_http_get", lambda *_, **__: pytest.fail("somebody was asked"))
    internals.ask_nobody_outside()
    assert net_util.get_external_ip() == ""


def test_a_run_can_be_ended_without_a_session() -> None:
    with pytest.raises(scriptrunner.StopException):
        internals.end_this_run()


def test_what_a_module_remembers_is_forgotten() -> None:
    @functools.cache
    def square(n: int) -> int:
        return n * n

    square(3)
    internals.forget_what_is_remembered(SimpleNamespace(square=square, other=3))
    assert square.cache_info().currsize == 0


def storage_of_a_runtime(monkeypatch: pytest.MonkeyPatch, seconds: int) -> MemorySessionStorage:
    """Streamlit's own session manager and storage in place of the runtime's; sessions are kept for `seconds`."""
    storage, unused = MemorySessionStorage(ttl_seconds=seconds), Any
    manager = WebsocketSessionManager(storage, unused, unused, None)  # type: ignore[arg-type]
    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(_session_mgr=manager))
    session: Any = SimpleNamespace(session=SimpleNamespace(id="left"))
    storage.save(session)
    return storage


def held(storage: MemorySessionStorage) -> list[str]:
    cache: Any = storage._cache
    return list(cache._data)


def test_a_session_whose_time_is_over_is_no_longer_held(monkeypatch: pytest.MonkeyPatch) -> None:
    storage = storage_of_a_runtime(monkeypatch, seconds=0)
    assert held(storage) == ["left"]  # Streamlit alone keeps it until another visitor leaves
    internals.forget_sessions()
    assert held(storage) == []


def test_a_session_that_may_come_back_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    storage = storage_of_a_runtime(monkeypatch, seconds=120)
    internals.forget_sessions()
    assert held(storage) == ["left"]


def test_without_a_server_nothing_is_dropped_and_nothing_fails(caplog: pytest.LogCaptureFixture) -> None:
    assert not runtime.exists()
    internals.forget_sessions()
    assert not caplog.records


@pytest.mark.parametrize("state", list(RuntimeState))
def test_somebody_is_there_while_a_browser_is_connected(monkeypatch: pytest.MonkeyPatch, state: RuntimeState) -> None:
    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(state=state))
    assert internals.nobody_is_there() is (state.name == "NO_SESSIONS_CONNECTED")


# What a page reads of a component: the same as Streamlit's own answer, without a class made for it -------------------

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
    importlib.import_module("viz.site.components.base")
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


# Nobody else uses such names ------------------------------------------------------------------------------------------

PROMISED = {"streamlit", "streamlit.delta_generator"}
"""What Streamlit documents for everybody; the second for types of arguments."""
ELSEWHERE = [
    path
    for folder in ("viz", "pages")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path not in (Path(internals.__file__), Path(streamlit_messages.__file__), Path(streamlit_runs.__file__))
]


def test_other_files_import_only_what_streamlit_and_functools_have_promised() -> None:
    wrong = []
    for path in ELSEWHERE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names if alias.name.startswith("streamlit")]
            elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "streamlit":
                names = [node.module or ""]
            elif isinstance(node, ast.ImportFrom) and node.module == "functools":
                names = [alias.name for alias in node.names if alias.name.startswith("_")]
            else:
                continue
            wrong += [(path.relative_to(ROOT).as_posix(), name) for name in names if name not in PROMISED]
    assert wrong == []


# Uploads --------------------------------------------------------------------------------------------------------------


def uploads_of_a_runtime(monkeypatch: pytest.MonkeyPatch) -> MemoryUploadedFileManager:
    """Streamlit's own keeper of uploads in place of the runtime's."""
    manager = MemoryUploadedFileManager("/upload")
    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(uploaded_file_mgr=manager))
    return manager


def files(manager: MemoryUploadedFileManager) -> dict[str, list[str]]:
    return {session: list(records) for session, records in manager.file_storage.items() if records}


def test_unread_uploads_are_bounded_for_each_and_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    manager = uploads_of_a_runtime(monkeypatch)
    for session, number in (("greedy", 3), ("other", 1)):
        for i in range(number):
            manager.add_file(session, UploadedFileRec(f"{session}{i}", "a", "b", bytes(10)))
    assert internals.bound_uploads("greedy", 20, 100) == ["greedy"]
    assert files(manager) == {"greedy": ["greedy1", "greedy2"], "other": ["other0"]}
    assert internals.bound_uploads("other", 20, 20) == ["greedy"]  # who holds most makes room
    assert files(manager) == {"greedy": ["greedy2"], "other": ["other0"]}
    assert internals.bound_uploads("nobody", 20, 20) == []


def test_an_upload_that_was_read_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    manager = uploads_of_a_runtime(monkeypatch)
    record = UploadedFileRec("id", "a.png", "image/png", bytes(1000))
    manager.add_file("mine", record)
    monkeypatch.setattr(internals, "get_script_run_ctx", lambda: SimpleNamespace(session_id="mine"))
    file = UploadedFile(record, FileURLs())
    internals.empty_upload(file)
    assert file.getvalue() == b""
    (still_there,) = manager.get_files("mine", ["id"])
    assert (still_there.name, still_there.data) == ("a.png", b"")
    manager.remove_file("mine", "id")
    internals.empty_upload(file)
    assert files(manager) == {}


# Values that no widget can read ---------------------------------------------------------------------------------------


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> WStates:
    """A widget of Streamlit's whose deserializer takes numbers up to 9."""
    monkeypatch.setattr(WStates, "__getitem__", WStates.__getitem__)  # put back at the end
    internals.leave_out_unsound_values()
    states = WStates()
    metadata = WidgetMetadata("w", lambda value: [0, 1, 2][int(value)], lambda value: value, value_type="int_value")
    states.set_widget_metadata(metadata)
    return states


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        (WidgetState(id="w", int_value=2), 2),
        (WidgetState(id="w", int_value=9), None),
        (WidgetState(id="w", double_value=2), 2),
        (WidgetState(id="w", string_value="2"), None),
        (WidgetState(id="w", json_value="2"), None),
    ],
    ids=["sound", "too-large", "as-a-decimal", "another-kind", "json"],
)
def test_a_value_that_cannot_be_read_counts_as_not_sent(sound: WStates, sent: WidgetState, answer: object) -> None:
    sound.set_widget_from_proto(sent)
    assert sound.get("w") == answer
    assert [sound.get(key) for key in sound] == [answer]  # while all are read


def test_a_component_without_a_state_stays_a_component(sound: WStates) -> None:
    sound.set_widget_metadata(WidgetMetadata("c", lambda value: value, lambda value: value, "json_value"))
    sound.set_widget_from_proto(WidgetState(id="c"))
    assert sound.get("c") is None
    sound.set_widget_from_proto(WidgetState(id="c", string_value=""))
    assert sound.get("c") is None
    sound.set_widget_from_proto(WidgetState(id="c", json_value="{}"))
    assert sound.get("c") == {}


def test_streamlit_alone_would_end_the_page() -> None:
    """The reason for ours; when this fails, `leave_out_unsound_values` can go."""
    states = WStates()
    states.set_widget_metadata(WidgetMetadata("w", lambda value: [0][value], lambda value: value, "int_value"))
    states.set_widget_from_proto(WidgetState(id="w", int_value=9))
    with pytest.raises(IndexError):
        internals._READ(states, "w")
