"""A class at once: sessions that open pages, move sliders and change their pictures, and what it costs the server.

Every session acts once in PAUSE_S seconds; one in TEN uploads a new picture each time instead of moving a slider. All
bounded in number and time, on this machine only. Latency is from sending an action to the end of the run it causes,
with everything received.
"""

from __future__ import annotations

import asyncio
import io
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.client import Reply, Session, SessionError
from benchmarks.server import Server
from benchmarks.table import Row
from benchmarks.timing import percentile

SECTION = "class"
LESSON = ("cost",)
"""A class follows its teacher: all are on the page of lesson 3, or, without a lesson, somewhere on all pages."""
CLASSES = ((1, ()), (10, ()), (50, ()), (200, ()), (200, LESSON))
LARGEST = max(count for count, _ in CLASSES)
ROUNDS = 3
PAUSE_S = 5.0
ROUND_S = 60.0
"""From the first arrival to the last action."""
ARRIVAL_S = 25.0
"""Within which all sessions open their first page."""
TEN = 10
KEPT_S = 165.0
"""Streamlit keeps a session that left for two minutes, in case it comes back; then the server tidies up."""
SLIDER_GOAL_MS, PICTURE_GOAL_MS, MEMORY_GOAL_MB, BACK_GOAL, BYTES_GOAL_KB = 500.0, 3000.0, 2000.0, 1.1, 600.0
OPEN, MOVE, SWITCH, PICTURE = "open the app", "move a slider", "change the page", "change the picture"


@dataclass
class Log:
    """What a round measured: replies by kind of action, errors, and memory samples in MB."""

    replies: dict[str, list[Reply]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def add(self, kind: str, page: str, reply: Reply) -> None:
        """Keep a reply, and what it shows of errors."""
        self.replies[kind].append(reply)
        self.errors += [f"{kind} on {page}: {error}" for error in reply.errors]

    def times(self, kind: str) -> list[float]:
        """Milliseconds of every reply of a kind."""
        return [reply.ms for reply in self.replies[kind]]


def rows() -> Iterator[Row]:
    """A group for every number of sessions; the largest in three rounds on one server."""
    for count, pages in CLASSES:
        with Server() as server:
            yield from asyncio.run(_class(server, count, ROUNDS if count == LARGEST else 1, pages))


async def _class(server: Server, count: int, rounds: int, pages: tuple[str, ...] = ()) -> list[Row]:
    where = "in lesson 3" if pages else "on all pages"
    people = f"{count} session{'s' if count > 1 else ''} {where}"
    group = f"{people}, each acting every {PAUSE_S:.0f} s, one in {TEN} with pictures"
    before = server.memory_mb()
    await _warm(server)
    ready = server.memory_mb()
    found = [
        Row(SECTION, group, "memory at start", before, "MB"),
        Row(SECTION, group, "memory with the model and every page once", ready, "MB", 1.0),
    ]
    goals = count == LARGEST
    for number in range(1, rounds + 1):
        log = await one_round(server, count, pages, seed=number, seconds=ROUND_S)
        label = f"round {number}: " if rounds > 1 else ""
        found += _latencies(group, label, log, goals)
        found.append(_row(group, f"{label}memory, peak", max(log.memory), "MB", MEMORY_GOAL_MB if goals else None))
        if "Traceback" in server.log():
            found.append(Row(SECTION, group, f"{label}tracebacks in the log", server.log().count("Traceback"), ""))
    if goals:
        await asyncio.sleep(KEPT_S)
        await _warm(server)
    left = server.memory_mb()
    goal = BACK_GOAL if goals else None
    note = "two minutes later, when Streamlit forgets them" if goals else ""
    found.append(Row(SECTION, group, "memory after all have left", left, "MB", left / ready, goal, left / ready, note))
    return found


async def _warm(server: Server) -> None:
    """One visitor who opens every page once."""
    session, _ = await Session.open(server.url)
    for page in list(session.pages):
        await session.goto(page)
    await session.close()


def _row(group: str, name: str, value: float, unit: str, goal: float | None, note: str = "") -> Row:
    return Row(SECTION, group, name, value, unit, None, goal, value if goal is not None else None, note)


def _latencies(group: str, label: str, log: Log, goals: bool) -> list[Row]:
    limits = {MOVE: SLIDER_GOAL_MS, PICTURE: PICTURE_GOAL_MS} if goals else {}
    found = []
    for kind in (OPEN, MOVE, SWITCH, PICTURE):
        times = log.times(kind)
        if times:
            middle, last = percentile(times, 0.5), percentile(times, 0.99)
            note = f"p50 {middle:,.0f}, p99 {last:,.0f}, {len(times)} times"
            found.append(_row(group, f"{label}{kind}, p95", percentile(times, 0.95), "ms", limits.get(kind), note))
    sent = [reply.received / 1000 for replies in log.replies.values() for reply in replies]
    largest = max(sent, default=0.0)
    found.append(_row(group, f"{label}largest answer", largest, "kB", BYTES_GOAL_KB if goals else None))
    note = "; ".join(sorted(set(log.errors))[:3])
    found.append(_row(group, f"{label}errors", len(log.errors), "", 0.0 if goals else None, note))
    return found


async def one_round(server: Server, count: int, pages: tuple[str, ...], *, seed: int, seconds: float = ROUND_S) -> Log:
    """`count` sessions arrive, act for `seconds` and leave. Memory is sampled four times a second."""
    log = Log()
    random_ = random.Random(seed)
    painters = [i for i in range(count) if i % TEN == TEN - 1 or count == 1]
    pictures = iter([photograph(random_.random()) for _ in range(len(painters) * int(seconds / PAUSE_S + 1))])
    sampler = asyncio.create_task(_sample(server, log))
    clock = asyncio.get_running_loop().time
    end = clock() + seconds
    people = [
        _person(server.url, i, pages, pictures if i in painters else None, random.Random(seed * 1000 + i), end, log)
        for i in range(count)
    ]
    await asyncio.gather(*people)
    sampler.cancel()
    return log


async def _sample(server: Server, log: Log) -> None:
    while True:
        log.memory.append(server.memory_mb())
        await asyncio.sleep(0.25)


async def _person(
    url: str,
    number: int,
    pages: tuple[str, ...],
    pictures: Iterator[bytes] | None,
    random_: random.Random,
    end: float,
    log: Log,
) -> None:
    clock = asyncio.get_running_loop().time
    await asyncio.sleep(random_.uniform(0, ARRIVAL_S))
    page = ""
    try:
        session, reply = await Session.open(url)
        log.add(OPEN, page, reply)
        known = list(pages) or [name for name in session.pages if name]
        page = known[number % len(known)]
        log.add(SWITCH, page, await session.goto(page))
        while clock() + PAUSE_S < end:
            await asyncio.sleep(random_.uniform(0.8, 1.2) * PAUSE_S)
            if pictures is not None:
                log.add(PICTURE, page, await new_picture(session, next(pictures)))
            elif states := movement(session, random_):
                log.add(MOVE, page, await session.act(*states))
            else:
                page = random_.choice(known)
                log.add(SWITCH, page, await session.goto(page))
        await session.close()
    except (SessionError, OSError, TimeoutError) as error:
        log.errors.append(f"{page}: {type(error).__name__}: {error}")
    except Exception as error:
        log.errors.append(f"{page}: broke off with {type(error).__name__}: {error}")


async def new_picture(session: Session, data: bytes) -> Reply:
    """Open the chooser, choose Upload, upload, take the square that is offered.

    The reply is that of the upload, which shows the picture, and of taking the square, together.
    """
    if not any(button.id.endswith("picture:change") for button in session.all("button")):
        await session.goto("")
    await session.press("picture:change")
    await session.choose("picture:source", "Upload")
    reply = await session.upload("photo.jpg", data)
    offered = any(button.id.endswith("picture:done") for button in session.all("button"))
    if not offered:
        return reply
    taken = await session.press("picture:done")
    return Reply(reply.ms + taken.ms, reply.received + taken.received, [*reply.errors, *taken.errors])


def movement(session: Session, random_: random.Random) -> tuple[list[WidgetState], str] | None:
    """A random move of one of the page's sliders, Streamlit's or a live panel's; None without any."""
    movers = [("slider", s) for s in session.all("slider")] + [("number", n) for n in session.all("number_input")]
    movers += [("panel", c) for c in session.all("bidi_component") if '"inputs"' in c.json and '"told"' in c.json]
    if not movers:
        return None
    kind, proto = random_.choice(movers)
    state = WidgetState(id=proto.id)
    if kind == "panel":
        state.json_value = json.dumps({"values": _panel_values(proto.json, random_)})
    elif kind == "number":
        state.double_value = _between(proto.min, proto.max, proto.step, random_)
    elif proto.options:
        state.string_array_value.data.append(random_.choice(list(proto.options)))
    else:
        state.double_array_value.data.append(_between(proto.min, proto.max, proto.step, random_))
    return [state], session.fragments.get(_path(session, proto.id), "")


def _path(session: Session, widget: str) -> tuple[int, ...]:
    for path, element in session.elements.items():
        kind = element.WhichOneof("type")
        if kind and getattr(getattr(element, kind), "id", "") == widget:
            return path
    return ()


def _panel_values(data: str, random_: random.Random) -> dict[str, object]:
    (said,) = json.loads(data)
    values = dict(said["told"]["value"])
    one = random_.choice(said["inputs"])
    values[one["name"]] = int(_between(one["low"], one["high"], one["step"], random_))
    return {**values, "n": str(random_.random())}


def _between(low: float, high: float, step: float, random_: random.Random) -> float:
    steps = int((high - low) / step) if step else 0
    return low + random_.randint(0, max(0, steps)) * step


def photograph(seed: float, width: int = 1280, height: int = 960) -> bytes:
    """A JPEG of soft random colours, different for every seed."""
    from PIL import Image

    noise = np.random.default_rng(int(seed * 2**32)).integers(0, 256, (24, 32, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC).save(file, "JPEG", quality=85)
    return file.getvalue()
