"""Names that this project uses though Streamlit, or Python, has not promised them; those of runs: `streamlit_runs`.

Each function says why it is needed and in which version the name was seen. Where the name is gone the app goes on
without it and says so in the log, once; tests/site/server/test_streamlit_internals.py fails before that.
"""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from streamlit import net_util, runtime
from streamlit.components.v2.bidi_component import main as bidi_component
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.runtime.runtime import RuntimeState
from streamlit.runtime.scriptrunner import StopException, get_script_run_ctx
from streamlit.runtime.state.session_state import Serialized, WStates
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

LOG = logging.getLogger(__name__)
SEEN_IN = "1.67.0"
"""The version of Streamlit that all names below were seen in."""
_SKIPPED: set[str] = set()
"""What the log has been told of."""
_REGISTERING = threading.Lock()


def skip(name: str, consequence: str) -> None:
    """Tell the log, once, that a name is gone and what follows from it."""
    if name not in _SKIPPED:
        _SKIPPED.add(name)
        LOG.warning("Streamlit has no %s any more (seen in %s): %s", name, SEEN_IN, consequence)


# The run of a page ----------------------------------------------------------------------------------------------------


def page_asked_for() -> str:
    """The page that a freshly opened address names; "" in every later run.

    Why: an address with an unknown page shows the first one, and a person should be told. Streamlit tells nobody.
    Names: `get_script_run_ctx`, its `pages_manager.intended_page_name`.
    """
    context: Any = get_script_run_ctx()
    try:
        return (context.pages_manager.intended_page_name if context else "") or ""
    except AttributeError:
        skip("pages_manager.intended_page_name", "an address with an unknown page gets no words.")
        return ""


def history_was_moved() -> bool:
    """Whether this run was asked for by the browser's Back or Forward.

    Why: only then what the address says is newer than the session; at any other run it may be older, on its way.
    Names: `get_script_run_ctx`, its `is_history_navigation`.
    """
    context: Any = get_script_run_ctx()
    try:
        return bool(context and context.is_history_navigation)
    except AttributeError:
        skip("is_history_navigation", "Back and Forward within a page do not show what their address says.")
        return False


def only_a_part_runs() -> bool:
    """Whether this run is that of a fragment alone, not of its whole page.

    Why: only then the part has to do what the page does around it, as writing the address. `st.fragment` does not say.
    Names: `get_script_run_ctx`, its `fragment_ids_this_run`.
    """
    context: Any = get_script_run_ctx()
    try:
        return bool(context and context.fragment_ids_this_run)
    except AttributeError:
        skip("fragment_ids_this_run", "parts that run alone do not write the address.")
        return False


def browser_has_left() -> bool:
    """Whether the browser of this run's session is gone (closed, or the page left).

    Why: nobody should wait in line behind somebody who has left.
    Names: `get_script_run_ctx`, its `session_id`; `Runtime.is_active_session`.
    """
    context: Any = get_script_run_ctx()
    if context is None or not runtime.exists():
        return False
    try:
        return not runtime.get_instance().is_active_session(context.session_id)
    except AttributeError:
        skip("Runtime.is_active_session", "who has left keeps the place in the line.")
        return False


def another_run_waits() -> bool:
    """Whether the person has asked for something else while this run goes on.

    Why: a click within a fragment ends no run that goes on, it waits for its end; so "Cancel" would come too late.
    Names: `get_script_run_ctx`, its `script_requests`, `_state` of these, `ScriptRequestType.RERUN`.
    """
    context: Any = get_script_run_ctx()
    try:
        return bool(context and context.script_requests and context.script_requests._state.name == "RERUN")
    except AttributeError:
        skip("script_requests._state", "slow work goes on to its end when somebody cancels it.")
        return False


def end_this_run() -> NoReturn:
    """End the run at once, from within any function that waits.

    Why: `st.stop()` ends a run only at its next call of Streamlit, and not where it has no context.
    Names: `StopException`.
    """
    raise StopException


# Components -----------------------------------------------------------------------------------------------------------


def give_addresses(family: str, folders: Sequence[str], root: Path) -> None:
    """Let the running server hand out the files of each folder of `root` as those of a component "FAMILY.FOLDER".

    Why: a component's script that is a file is kept by the browser; otherwise it travels with every change of the data,
    a script of its own for each component, with all that they have in common. Streamlit gives addresses to the files of
    installed packages alone; this app is run from its folder. Without these names no component can be shown.
    Names: `get_bidi_component_manager`, `BidiComponentManager.register_from_manifest` and `get_component_asset_root`,
    `ComponentManifest`, `ComponentConfig`.
    """
    manager = get_bidi_component_manager()
    with _REGISTERING:
        if not manager.get_component_asset_root(f"{family}.{folders[0]}"):
            components = [ComponentConfig(name, asset_dir=name) for name in folders]
            manager.register_from_manifest(ComponentManifest(family, SEEN_IN, components), root)


def plain_presenter(aggregator_id: str, *_: object) -> Callable[[object, Any], object]:
    """What `st.session_state[key]` says of a component: its state and, in the run they came with, its triggers.

    Why: Streamlit's own answer is the same dictionary of a class that it makes anew for every component at every read,
    in case somebody writes to it; nobody does here. A lesson with four components made forty classes at every release
    of a slider, and as classes hold themselves, only a full garbage collection, for which everybody waits, freed them
    and the session that they belong to.
    Names: `SessionState._new_widget_state`.
    """

    def present(state: object, session: Any) -> object:
        if not isinstance(state, dict):
            return state
        try:
            sent = session._new_widget_state.get(aggregator_id) or ()
        except AttributeError:
            skip("SessionState._new_widget_state", "clicks on components are not seen.")
            return state
        if not sent:
            return state
        events = (item for item in sent if isinstance(item, dict) and isinstance(item.get("event"), str))
        return {event["event"]: event.get("value") for event in events} | state

    return present


def leave_out_unsound_values() -> None:
    """Let a widget's value that cannot be read, or is of another kind than the widget's, count as not sent.

    Why: one wrong value from a browser, which only a broken or hostile one sends, ends its page in a traceback, at
    every run until the session ends.
    Names: `WStates.__getitem__`, its `states` and `widget_metadata`; `Serialized`, `WidgetMetadata.value_type`.
    """
    setattr(WStates, "__getitem__", _read_sound)  # noqa: B010 (the class is Streamlit's)


_READ: Any = WStates.__getitem__
"""Streamlit's own way to read a widget's value."""


_WHOLE: dict[str | None, str] = {"int_value": "double_value", "int_array_value": "double_array_value"}
"""Numbers that a browser sends as whole ones where they are, for the same widget."""


def _read_sound(states: Any, key: str) -> Any:
    stored = states.states.get(key)
    if not isinstance(stored, Serialized):
        return _READ(states, key)
    metadata, kind = states.widget_metadata.get(key), stored.value.WhichOneof("value")
    expected = metadata.value_type if metadata else None
    if kind is None and expected == "json_value":
        reason = "a component without a state"  # which Streamlit would take for a widget of any kind from then on
    elif None in (kind, expected) or _WHOLE.get(kind, kind) == _WHOLE.get(expected, expected):
        try:
            return _READ(states, key)
        except KeyError:
            raise
        except Exception as error:  # whatever a deserializer stumbles over
            reason = type(error).__name__
    else:
        reason = f"{kind} instead of {expected}"
    LOG.warning("Left out: a widget's value (%s)", reason)
    raise KeyError(key)  # as of a widget that is not known yet; whoever reads all of them is in the middle of it


def present_components_plainly() -> None:
    """Let every component of this process be read through `plain_presenter`.

    Names: `streamlit.components.v2.bidi_component.main.make_bidi_component_presenter`.
    """
    if hasattr(bidi_component, "make_bidi_component_presenter"):
        setattr(bidi_component, "make_bidi_component_presenter", plain_presenter)  # noqa: B010 (the types differ)
    else:
        skip("make_bidi_component_presenter", "every read of a component leaves a class behind.")


# The server -----------------------------------------------------------------------------------------------------------


def nobody_is_there() -> bool:
    """Whether no browser is connected to the server.

    Why: only then may all that can be made again be given up.
    Names: `Runtime.state`, `RuntimeState.NO_SESSIONS_CONNECTED`.
    """
    try:
        return runtime.exists() and runtime.get_instance().state is RuntimeState.NO_SESSIONS_CONNECTED
    except AttributeError:
        skip("RuntimeState.NO_SESSIONS_CONNECTED", "memory is not given back when the last visitor has left.")
        return False


def forget_sessions() -> None:
    """Drop the sessions that Streamlit kept for two minutes in case they come back. For the server's event loop.

    Why: it would do so itself, but not before another visitor leaves; till then they hold their memory.
    Names: `Runtime._session_mgr`, its `_session_storage`, its `_cache`.
    """
    if not runtime.exists():
        return
    try:
        storage: Any = runtime.get_instance()._session_mgr._session_storage  # type: ignore[attr-defined]
        storage._cache.expire()
    except AttributeError:
        skip("Runtime._session_mgr._session_storage._cache", "sessions that left hold memory till the next one leaves.")


def bound_uploads(session: str, most: int, most_in_all: int) -> list[str]:
    """Give up uploads that nobody has read: the oldest of `session` above `most` bytes, then of whoever holds most.

    Returns whose they were, session by session.

    Why: Streamlit keeps every file of everybody, read or not, until its session ends.
    Names: `Runtime.uploaded_file_mgr`, its `file_storage` and `remove_file`.
    """
    if not runtime.exists():
        return []
    try:
        manager: Any = runtime.get_instance().uploaded_file_mgr
        storage = {name: dict(files) for name, files in list(manager.file_storage.items())}
    except AttributeError:
        skip("MemoryUploadedFileManager.file_storage", "uploads are not bounded.")
        return []
    sizes = {name: {file: len(record.data) for file, record in files.items()} for name, files in storage.items()}
    superfluous = list(too_much(sizes, session, most, most_in_all))
    for name, file in superfluous:
        manager.remove_file(name, file)
    return [name for name, _ in superfluous]


def too_much(sizes: dict[str, dict[str, int]], session: str, most: int, most_in_all: int) -> Iterator[tuple[str, str]]:
    """Session and name of the files to give up; `sizes` has their bytes, the oldest of each session first."""
    mine = sizes.get(session, {})
    while sum(mine.values()) > most:
        oldest = next(iter(mine))
        del mine[oldest]
        yield session, oldest
    while sum(sum(files.values()) for files in sizes.values()) > most_in_all:
        largest = max(sizes, key=lambda name: sum(sizes[name].values()))
        oldest = next(iter(sizes[largest]))
        del sizes[largest][oldest]
        yield largest, oldest


def empty_upload(file: Any) -> None:
    """Give up what an uploaded file holds, once it was read; Streamlit still knows that it is there.

    Why: it would keep it, twice, until the session ends or another file is chosen.
    Names: `Runtime.uploaded_file_mgr`, its `add_file` and `UploadedFileRec`; `UploadedFile` is an `io.BytesIO`.
    """
    file.seek(0)
    file.truncate(0)
    context: Any = get_script_run_ctx()
    if context is None or not runtime.exists():
        return
    try:
        record = UploadedFileRec(file_id=file.file_id, name=file.name, type=file.type, data=b"")
        manager: Any = runtime.get_instance().uploaded_file_mgr
        if manager.get_files(context.session_id, [file.file_id]):
            manager.add_file(context.session_id, record)
    except AttributeError:
        skip("MemoryUploadedFileManager.add_file", "an upload is held until its session ends.")


def ask_nobody_outside() -> None:
    """Keep Streamlit from asking a web service for this machine's public address.

    Why: it does so when it starts headless, and, waiting for the answer, whenever a page of another origin knocks.
    Names: `net_util._external_ip`, where it keeps the answer.
    """
    if hasattr(net_util, "_external_ip"):
        net_util._external_ip = ""
    else:
        skip("net_util._external_ip", "a headless server asks a web service for its public address.")


# Python ---------------------------------------------------------------------------------------------------------------


def forget_what_is_remembered(module: object) -> None:
    """Empty every `functools.cache` and `lru_cache` that a module has.

    Why: what they keep is little, but lies scattered over the memory that a class has used, and holds all of it.
    Names: `functools._lru_cache_wrapper`, the type of such functions, seen in Python 3.11.
    """
    remembering: Any = getattr(functools, "_lru_cache_wrapper", ())
    if not remembering:
        skip("functools._lru_cache_wrapper", "what functions remember is never given up.")
    for thing in list(vars(module).values()):
        if isinstance(thing, remembering):
            thing.cache_clear()


# The page in the browser ----------------------------------------------------------------------------------------------

MAIN_BLOCK = ".stMainBlockContainer"
"""What holds a page: less room above and below it than Streamlit leaves."""
WORDS = ".stMarkdown"
"""What holds words: their tables are set smaller on a phone."""
FORMULA = f"{WORDS} .katex-display"
"""A formula on a line of its own, which Streamlit cuts off."""
WRAPPER = '[data-testid="stLayoutWrapper"]'
"""What Streamlit puts around a container, with room above and below it even when that is empty."""
STACK = '[data-testid="stVerticalBlock"]'
"""What holds elements one under another."""
CONNECTION, CONNECTED = "data-test-connection-state", "CONNECTED"
"""The app's attribute that says how the connection is, and what that is while there is one."""
OFFLINE = '[data-testid="stConnectionStatus"]'
"""What says in the header that there is none, where it would stand under the header's tools."""
SCRIPT, IDLE = "data-test-script-state", "notRunning"
"""Its attribute that says whether a run goes on, and what that is while none does."""
SIDEBAR, SIDEBAR_BUTTON = '[data-testid="stSidebar"]', '[data-testid="stExpandSidebarButton"]'
"""The menu of the pages on a phone and the button that brings it: both are away in front of a class."""
APP, MAIN, HEADER = '[data-testid="stApp"]', '[data-testid="stMain"]', '[data-testid="stHeader"]'
"""The whole app, what scrolls in it, and the bar above."""
TOP_MENU, MENU_BUTTON = '[data-testid="stTopNav"]', '[data-testid="stMainMenuButton"]'
"""The menu of the pages in the header, and the button of Streamlit's own menu."""
ALERT = '[data-testid="stAlert"]'
"""What holds a verdict or a warning."""
TABLE = '[data-testid="stDataFrame"]'
"""A table with a toolbar that comes over what stands above it."""
SELECT = '[data-testid="stSelectbox"]'
"""A select box, which grows with its type."""
BUTTONS = '[data-testid="stButton"], [data-testid="stDownloadButton"], [data-testid="stPopover"]'
HINTS = ", ".join(
    f'[data-testid="{name}"]' for name in ("stTooltipIcon", "stSkipToContent", "stToast", "stElementToolbar")
)
"""Buttons with the room that they take, and what only a pointer or a keyboard can use: on paper they are away."""
DRESSED = '[class^="st-"], [class*=" st-"]'
"""Everything that Streamlit and its widgets have given a colour of the theme."""
WIDGET = '*:has(> [data-testid="stBidiComponentIsolated"])'
"""What holds a component and the theme's colours for it."""
POPOVER = '[data-testid="stPopoverButton"]'
"""The button of a popover, whose words may be longer than a phone is wide."""
COLUMNS, COLUMN = '[data-testid="stHorizontalBlock"]', '[data-testid="stColumn"]'
"""Columns side by side, and one of them; on a phone they are put under each other."""
