"""What a hostile visitor with a short script would do, on this machine only: each attack for a number of seconds.

python -m benchmarks.attacks NAME URL SECONDS

It runs in a process of its own, so that who measures does not compute for the strangers. Bounded in number and time;
whatever the server does to a stranger, the stranger goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import sys
from collections.abc import Awaitable, Callable
from urllib.parse import urlparse

from PIL import Image
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.exceptions import WebSocketException

from benchmarks.client import COMPONENT_EVENT, LOOPBACK, Session, SessionError, put

STRANGERS = 4
PAGE = "cost"
HALF_OPEN = 400
"""Connections that each stranger opens and leaves half open."""

Attack = Callable[[str, int], Awaitable[None]]
"""Does it once, on the server at the address, as the stranger with this number."""


def component(session: Session) -> str:
    """The id of a component on the page."""
    return str(session.all("bidi_component")[0].id)


def rerun(*states: WidgetState) -> BackMsg:
    """A message with these states."""
    message = BackMsg()
    message.rerun_script.page_name = PAGE
    message.rerun_script.widget_states.widgets.extend(states)
    return message


def events(session: Session, number: int) -> BackMsg:
    """Many events of one component in one message."""
    sent = json.dumps([{"event": "values", "value": {"n": i}} for i in range(number)])
    return rerun(WidgetState(id=COMPONENT_EVENT.format(id=component(session)), json_trigger_value=sent))


def states(session: Session, number: int) -> BackMsg:
    """Many states of widgets that are not there."""
    del session
    message = BackMsg()
    message.rerun_script.widget_states.widgets.extend(WidgetState(id=str(i)) for i in range(number))
    return message


def file_names(session: Session, number: int) -> BackMsg:
    """Many names of files that are to be uploaded."""
    message = BackMsg()
    message.file_urls_request.request_id, message.file_urls_request.session_id = "1", session.session_id
    message.file_urls_request.file_names.extend(["a"] * number)
    return message


def clear_cache(session: Session, number: int) -> BackMsg:
    """Throw away what all share."""
    del session, number
    return BackMsg(clear_cache=True)


def bad_number(session: Session, number: int) -> BackMsg:
    """A whole number of many digits."""
    return rerun(WidgetState(id=component(session), json_value='{"values":{"kernel":' + "9" * number + "}}"))


def move(session: Session, number: int) -> BackMsg:
    """A move of a slider like any other."""
    del number
    return rerun(WidgetState(id=component(session), json_value='{"values":{"kernel":3}}'))


def again_and_again(make: Callable[[Session, int], BackMsg], number: int = 0) -> Attack:
    """Sends one message as fast as the server takes it, for as long as it lasts."""

    async def attack(url: str, _: int) -> None:
        session, _reply = await Session.open(url, PAGE)
        drain = asyncio.create_task(session.drain())
        message = make(session, number)
        try:
            while not drain.done():
                await session.send(message)
                await asyncio.sleep(0)  # the others in this process answer the server's pings in between
        finally:
            drain.cancel()

    return attack


async def unfetched(url: str, number: int) -> None:
    """Ask for the network whose weights come from elsewhere."""
    del number
    session, _ = await Session.open(url, "feature_maps", "network=torchvision")
    await session.close()


async def come_and_go(url: str, number: int) -> None:
    """Open a page and leave."""
    del number
    session, _ = await Session.open(url, PAGE)
    await session.close()


async def unread_uploads(url: str, number: int) -> None:
    """Upload files that no page reads."""
    session, _ = await Session.open(url, PAGE)
    drain = asyncio.create_task(session.drain())
    for i in range(20):
        path = f"/_stcore/upload_file/{session.session_id}/{number}-{i}"
        await asyncio.to_thread(put, url, path, "a.jpg", bytes(30 * 2**20), session.cookie)
    drain.cancel()


def striped(width: int, height: int) -> bytes:
    """A PNG of one colour: many pixels in few bytes."""
    file = io.BytesIO()
    Image.new("1", (width, height)).save(file, "PNG", compress_level=9)
    return file.getvalue()


def pictures(width: int, height: int) -> Attack:
    """Uploads and lets read a picture of that size, again and again."""

    async def attack(url: str, number: int) -> None:
        data = await asyncio.to_thread(striped, width, height)
        session, _ = await Session.open(url)
        await session.press("picture:change")
        await session.choose("picture:source", "Upload")
        while True:
            await session.upload(f"{number}.png", data)
            if not session.all("file_uploader"):
                await session.press("picture:change")
                await session.choose("picture:source", "Upload")

    return attack


async def half_open(url: str, number: int) -> None:
    """Begin many requests and never end them."""
    del number
    where = urlparse(url)
    writers = []
    try:
        for _ in range(HALF_OPEN):
            _reader, writer = await asyncio.open_connection(where.hostname, where.port)
            writer.write(b"GET / HTTP/1.1\r\nHost: a\r\n")
            writers.append(writer)
        await asyncio.sleep(60)
    finally:
        for writer in writers:
            writer.close()


async def exports(url: str, number: int) -> None:
    """Ask for every file of a page again and again."""
    del number
    session, _ = await Session.open(url, "feature_maps")
    files = [button.deferred_file_id for button in session.all("download_button")]
    drain = asyncio.create_task(session.drain())
    while files and not drain.done():
        for file in files:
            message = BackMsg()
            message.backend_operation_request.request_id = file
            message.backend_operation_request.session_id = session.session_id
            message.backend_operation_request.deferred_file.file_id = file
            await session.send(message)


async def checks(url: str, number: int) -> None:
    """Start the slowest check of all, again and again, each time on another picture."""
    session, _ = await Session.open(url, "classifiers", f"x=0.{number + 1}&zoom=2")
    button, fragment = session.find("button", "heads:occlude")
    drain = asyncio.create_task(session.drain())
    message = rerun(WidgetState(id=button.id, trigger_value=True))
    message.rerun_script.page_name, message.rerun_script.fragment_id = "classifiers", fragment
    while not drain.done():
        await session.send(message)
        await asyncio.sleep(0.2)


ATTACKS: dict[str, Attack] = {
    "20,000 events of a component in a message": again_and_again(events, 20_000),
    "300,000 events in a message": again_and_again(events, 300_000),
    "300,000 states of widgets in a message": again_and_again(states, 300_000),
    "300,000 file names in a message": again_and_again(file_names, 300_000),
    "messages that clear the cache": again_and_again(clear_cache),
    "numbers of 5,000 digits": again_and_again(bad_number, 5000),
    "moves of a slider without a pause": again_and_again(move),
    "weights from a network that drops packets": unfetched,
    "coming and going": come_and_go,
    "uploads of 30 MB that nobody reads": unread_uploads,
    "pictures of 1×40,000,000 pixels": pictures(1, 40_000_000),
    "pictures of 6,300×6,300 pixels": pictures(6300, 6300),
    f"{HALF_OPEN} half-open connections each": half_open,
    "files to take away, without a pause": exports,
    "the slowest check, without a pause": checks,
}


async def stranger(attack: Attack, url: str, number: int) -> None:
    """One stranger, who comes back whenever the server or the attack has ended it."""
    while True:
        with contextlib.suppress(SessionError, OSError, TimeoutError, WebSocketException, AssertionError, KeyError):
            await attack(url, number)
        await asyncio.sleep(0.01)


async def attack_for(name: str, url: str, seconds: float) -> None:
    """All strangers at once. Raises ValueError for an address that is not of this machine."""
    if urlparse(url).hostname not in LOOPBACK:
        raise ValueError(f"{url}: only this machine is a target")
    everybody = asyncio.gather(*(stranger(ATTACKS[name], url, number) for number in range(STRANGERS)))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(everybody, seconds)


if __name__ == "__main__":
    asyncio.run(attack_for(sys.argv[1], sys.argv[2], float(sys.argv[3])))
