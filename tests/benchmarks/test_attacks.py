"""Four strangers attack a real server for a moment, in each way: what holds then is counted, nothing is timed.

Another visitor's session answers without an error meanwhile and afterwards, a new one finds every page, the log stays
short, and the strangers leave nothing behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import client
from benchmarks.attacks import ATTACKS, PAGE, attack_for
from benchmarks.client import Session
from benchmarks.server import Server
from tests.parts import ROOT, finished

SECONDS = 1.5
"""How long each attack lasts."""
LINES_A_KIND, MEMORY_MB = 40, 2000.0
"""The longest of tracebacks, and what the server may hold after all attacks."""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine an answer may take minutes: that is no fault of what is tested."""
    monkeypatch.setattr(client, "ANSWER_S", 600.0)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own, without a way out and without torchvision's weights."""
    nowhere = {"https_proxy": "http://127.0.0.1:9", "no_proxy": "127.0.0.1"}
    env = nowhere | {"TORCH_HOME": str(tmp_path_factory.mktemp("empty"))}
    with Server(Path(ROOT) / "app.py", env=env) as server:
        yield server


@pytest.mark.parametrize("name", ATTACKS)
def test_beside_an_attack_others_go_on_and_afterwards_nothing_is_left(server: Server, name: str) -> None:
    before = server.log().count("\n")

    async def run() -> int:
        other, _ = await Session.open(server.url, PAGE)
        attack = asyncio.create_task(attack_for(name, server.url, SECONDS))
        answers = 0
        while not attack.done():
            assert not (await other.act([])).errors
            answers += 1
        await attack
        assert not (await other.goto(PAGE)).errors
        await other.close()
        newcomer, reply = await Session.open(server.url)
        assert not reply.errors
        await newcomer.close()
        return answers

    assert finished(run()) > 0
    assert server.process.poll() is None
    assert server.log().count("\n") - before <= 3 * LINES_A_KIND, server.log()[-3000:]
    assert server.memory_mb() <= MEMORY_MB
