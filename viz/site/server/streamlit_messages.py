"""The messages between Streamlit's page in the browser and its server, which it has promised nobody.

What stands here was seen in the version that `streamlit_internals.SEEN_IN` names; where it is gone nothing works, for
nothing can be looked at: tests/site/server/test_streamlit_messages.py fails before that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg as BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.RootContainer_pb2 import RootContainer
from streamlit.proto.WidgetStates_pb2 import WidgetState as WidgetState

STREAM_PATH = re.compile(r"/_stcore/stream$")
UPLOAD_PATH = re.compile(r"/_stcore/upload_file/(?P<session>[^/]+)/(?P<file>[^/]+)$")
METRICS_PATH = re.compile(r"/_stcore/metrics$")
"""Where the messages go, where a file is uploaded to, and where the server tells of itself; a base path may precede."""

RERUN, STOP, FILES, WORK = "rerun_script", "stop_script", "file_urls_request", "backend_operation_request"
EXPORT = "deferred_file"
"""The kinds of messages that our pages send, and the one piece of work that they ask for: to make a file."""
VALUE, EVENTS = "json_value", "json_trigger_value"
"""Where a component's state and its events stand, as JSON."""


class MessageError(ValueError):
    """A message that is not looked at any further; its text says why, for the log."""


def fields_in(data: bytes, kind: Any = BackMsg.DESCRIPTOR, most: int = 0) -> int:
    """How many fields a message has, those of the messages in it included, by its bytes alone.

    Why: Streamlit, as every reader, makes an object of each before anybody can say that these are too many.
    Raises MessageError when there are more than `most`, or the bytes are no message.
    """
    budget = [most]
    _walk(memoryview(data), kind, budget)
    return most - budget[0]


def _walk(data: memoryview, kind: Any, budget: list[int], depth: int = 0) -> None:
    if depth > 8:
        raise MessageError("messages in messages")
    messages = _messages_in(kind)
    for number, part in _wire_fields(data):
        budget[0] -= 1
        if budget[0] < 0:
            raise MessageError("too many fields")
        inner = messages.get(number)
        if inner is not None and part is not None:
            _walk(part, inner, budget, depth + 1)


@cache
def _messages_in(kind: Any) -> dict[int, Any]:
    """Which fields of a message are messages themselves, by number."""
    return {field.number: field.message_type for field in kind.fields if field.message_type is not None}


def _wire_fields(data: memoryview) -> Iterator[tuple[int, memoryview | None]]:
    """Number and, where it has a length, content of each field (protobuf's wire format)."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        match tag & 7:
            case 0:
                _, at = _varint(data, at)
                yield tag >> 3, None
            case 1:
                at += 8
                yield tag >> 3, None
            case 2:
                length, at = _varint(data, at)
                yield tag >> 3, data[at : at + length]
                at += length
            case 5:
                at += 4
                yield tag >> 3, None
            case _:
                raise MessageError("no message")
    if at != len(data):
        raise MessageError("a message that is cut off")


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data) and shift < 70:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
    raise MessageError("a number without an end")


def page_in(data: bytes) -> str:
    """The name of the page on which a message tells the browser that it is; "" for another message.

    A run tells of its page when it begins, and again when the script has named its pages: not before that is it known.
    """
    if not any(number in _TELL_OF_A_PAGE for number, _ in _wire_fields(memoryview(data))):
        return ""
    message = ForwardMsg.FromString(data)
    return str(getattr(message, message.WhichOneof("type")).page_script_hash)


_TELL_OF_A_PAGE = {ForwardMsg.DESCRIPTOR.fields_by_name[name].number for name in ("new_session", "navigation")}


@dataclass
class BrowserPage:
    """The page that a browser has chosen or was told of last, whichever came later, and the address it chose it with.

    Why: what somebody does just after a choice of another page, before the browser has heard of that one, is a wish to
    run a part of the page that they have left. Streamlit forgets the choice for it, or runs nothing and tells the
    browser that it is on that page again: nothing is left on the screen.
    """

    page: str = ""
    query: str = ""
    history: bool = False
    awaited: bool = False
    """Whether the page was chosen and no run of it has begun yet: what older runs tell of is out of date."""

    def tell(self, page: str) -> None:
        """Note the page that the browser is told of, if any."""
        if page == self.page:
            self.awaited = False
        elif page and not self.awaited:
            self.page, self.query, self.history = page, "", False

    def lead(self, client: ClientState) -> bool:
        """Note the page that a wish to run all of one names, and make of one for a part of another page one for this.

        Returns whether the wish is another one now.
        """
        if not client.page_script_hash:
            return False
        if not client.fragment_id:
            self.page, self.query = client.page_script_hash, client.query_string
            self.history, self.awaited = client.is_history_navigation, True
            return False
        if self.page in ("", client.page_script_hash):
            return False
        client.page_script_hash, client.fragment_id = self.page, ""
        client.query_string, client.is_history_navigation = self.query, self.history
        return True


def parsed(data: bytes) -> BackMsg:
    """A browser's message. Raises MessageError."""
    try:
        message: BackMsg = BackMsg.FromString(data)
        return message
    except Exception:  # protobuf's own error, of a package that is Streamlit's affair
        raise MessageError("no message") from None


def kind_of(message: BackMsg) -> str:
    """What a message is about; for a piece of work with its kind ("backend_operation_request deferred_file")."""
    name = message.WhichOneof("type") or "nothing"
    return f"{name} {message.backend_operation_request.WhichOneof('payload')}" if name == WORK else name


def size_of(state: WidgetState) -> int:
    """Bytes of a widget's state."""
    size: int = state.ByteSize()
    return size


def toast(words: str) -> bytes:
    """A message to the browser that shows `words`, as Markdown, for a while."""
    message = ForwardMsg()
    message.metadata.delta_path.extend([RootContainer.EVENT, 0])
    message.delta.new_element.toast.body = words
    message.delta.new_element.toast.icon = ":material/info:"
    message.delta.new_element.toast.duration = 10
    data: bytes = message.SerializeToString()
    return data


def session_in(data: bytes) -> str:
    """Streamlit's name for the session that a message to the browser begins, "" for every other message."""
    try:
        message = ForwardMsg.FromString(data)
    except Exception:  # the same
        return ""
    return message.new_session.initialize.session_id if message.WhichOneof("type") == "new_session" else ""
