"""What others notice while four strangers attack at once, and after they have left: each attack of `attacks`.

One visitor moves a slider four times a second, another one uploads a photograph every two seconds.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from benchmarks.attacks import ATTACKS, PAGE, STRANGERS
from benchmarks.classroom import movement, new_picture, photograph
from benchmarks.client import ANSWER_S, Session, SessionError
from benchmarks.server import HOST, ROOT, Server
from benchmarks.table import Row
from benchmarks.timing import percentile

SECTION = "strangers"
ATTACK_S, AFTER_S, BEFORE_S = 12.0, 4.0, 4.0
"""Seconds that an attack lasts, and that are measured after and before it."""
MOVE_EVERY_S, UPLOAD_EVERY_S = 0.25, 2.0
SLIDER_GOAL_MS, UPLOAD_GOAL_MS, MEMORY_GOAL_MB = 100.0, 1000.0, 2000.0

GROUP = f"another visitor, beside {STRANGERS} strangers who attack at once"


class Others:
    """Two visitors who only want to work, and what they notice, in milliseconds."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.moves: list[float] = []
        self.uploads: list[float] = []
        self.memory: list[float] = []
        self.errors: list[str] = []

    def forget(self) -> None:
        """Begin to measure anew."""
        for measured in (self.moves, self.uploads, self.memory):
            measured.clear()

    async def work(self) -> None:
        """Both, until cancelled."""
        await asyncio.gather(self._move(), self._upload(), self._weigh())

    async def _move(self) -> None:
        session, _ = await Session.open(self.server.url, PAGE)
        random_ = random.Random(1)
        while True:
            if states := movement(session, random_):
                reply = await session.act(*states)
                self.moves.append(reply.ms)
                self.errors += reply.errors
            await asyncio.sleep(MOVE_EVERY_S)

    async def _upload(self) -> None:
        session, _ = await Session.open(self.server.url)
        random_ = random.Random(2)
        while True:
            reply = await new_picture(session, photograph(random_.random()))
            self.uploads.append(reply.ms)
            self.errors += reply.errors
            await asyncio.sleep(UPLOAD_EVERY_S)

    async def _weigh(self) -> None:
        while True:
            self.memory.append(self.server.memory_mb())
            await asyncio.sleep(0.25)


def rows() -> Iterator[Row]:
    """The rows of each attack, each on a server of its own, whose way out leads to somebody who never answers."""
    for name in ATTACKS:
        with _silence() as proxy, tempfile.TemporaryDirectory() as empty:
            env = {"https_proxy": proxy, "http_proxy": "", "no_proxy": HOST, "TORCH_HOME": empty}
            with Server(env=env) as server:
                yield from asyncio.run(measured(server, name))


@contextlib.contextmanager
def _silence() -> Iterator[str]:
    """The address of a proxy that takes connections and never says a word."""
    with socket.create_server((HOST, 0), backlog=64) as listener:
        yield f"http://{HOST}:{listener.getsockname()[1]}"


async def measured(server: Server, name: str, seconds: float = ATTACK_S) -> list[Row]:
    """What the others notice before, while and after `name`."""
    session, _ = await Session.open(server.url)
    for page in list(session.pages):
        await session.goto(page)
    await session.close()
    others = Others(server)
    work = asyncio.create_task(others.work())
    await asyncio.sleep(BEFORE_S)
    alone = last(others.moves)
    others.forget()
    command = [sys.executable, "-m", "benchmarks.attacks", name, server.url, str(seconds)]
    strangers = await asyncio.to_thread(subprocess.Popen, command, cwd=ROOT)
    await asyncio.to_thread(strangers.wait)
    beside = (last(others.moves), max(others.uploads, default=0.0), max(others.memory))
    others.forget()
    await asyncio.sleep(AFTER_S)
    after = last(others.moves)
    if work.done() and (error := work.exception()):
        others.errors.append(f"{type(error).__name__}: {error}")
    work.cancel()
    with contextlib.suppress(asyncio.CancelledError, SessionError, OSError):
        await work
    return _rows(name, alone, beside, after, others.errors, server.log())


def last(times: list[float]) -> float:
    """The 95th percentile; as long as an answer is waited for when none has come."""
    return percentile(times, 0.95) if times else ANSWER_S * 1000


def _rows(
    name: str, alone: float, beside: tuple[float, float, float], after: float, errors: list[str], log: str
) -> list[Row]:
    slider, upload, memory = beside

    def row(what: str, value: float, unit: str, goal: float | None, note: str = "") -> Row:
        judged = value if goal is not None else None
        return Row(SECTION, GROUP, f"{name}: {what}", value, unit, None, goal, judged, note)

    return [
        row("slider before, p95", alone, "ms", None),
        row("slider, p95", slider, "ms", SLIDER_GOAL_MS),
        row("upload, the slowest", upload, "ms", UPLOAD_GOAL_MS),
        row("memory, peak", memory, "MB", MEMORY_GOAL_MB),
        row("slider after they left, p95", after, "ms", SLIDER_GOAL_MS),
        row("errors that others saw", len(errors), "", 0.0, "; ".join(sorted(set(errors))[:3])),
        row("lines in the log", log.count("\n"), "", None),
    ]
