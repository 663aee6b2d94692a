"""Values that the browser is ahead of the server with: whoever decides, both sides end with the same value."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from viz.rendering.blocks import unpack
from viz.site.echo import Echoes, Told, packed_with


class Browser:
    """frontend/src/shared/echo.ts, as its tests describe it."""

    def __init__(self) -> None:
        self.number: int | None = None
        self.value: Any = None

    def hear(self, told: Told) -> None:
        if told.number != self.number:
            self.number, self.value = told.number, told.value

    def choose(self, value: Any) -> dict[str, Any]:
        self.value = value
        return {"value": value, "number": self.number}


def test_the_same_is_told_while_only_the_browser_changes_the_value() -> None:
    echoes = Echoes()
    first = echoes.tell_decision("size", 0)
    assert echoes.hear("size", {"number": first.number}, 3)
    assert echoes.tell_decision("size", 3) is first
    assert echoes.tell("size", 3) == Told(3, first.number)


def test_a_value_put_right_is_a_decision() -> None:
    echoes = Echoes()
    first = echoes.tell("width", 10)
    assert echoes.hear("width", {"number": first.number}, 9999)
    assert echoes.tell("width", 512) == Told(512, first.number + 1)


def test_what_is_decided_anew_is_told_anew_though_the_browser_seems_to_show_it() -> None:
    echoes = Echoes()
    first = echoes.tell("width", 10)
    echoes.decide()
    assert echoes.tell("width", 10).number > first.number


def test_a_message_older_than_the_decision_is_dropped() -> None:
    echoes = Echoes()
    first = echoes.tell("width", 10)
    echoes.decide()
    last = echoes.tell("width", 10)
    assert not echoes.hear("width", {"number": first.number}, 99)
    assert echoes.tell("width", 10) == last
    assert echoes.hear("width", {"number": last.number}, 99)


def test_a_client_that_knows_no_decisions_is_heard() -> None:
    echoes = Echoes()
    echoes.tell("width", 10)
    assert echoes.hear("width", {}, 12)
    assert echoes.hear("unheard of", {"number": 3}, 12)


def test_numbers_of_another_session_are_others() -> None:
    assert Echoes(number=5).tell("width", 1).number == 6
    earlier, later = Echoes(), Echoes(number=Echoes().number + 1)
    assert earlier.tell("width", 1).number != later.tell("width", 1).number


def test_a_name_knows_nothing_of_another() -> None:
    echoes = Echoes()
    first = echoes.tell("a", 1)
    echoes.tell("b", 1)
    echoes.hear("b", {}, 2)
    assert echoes.tell("a", 1) == first


def test_a_block_carries_what_is_told_beside_its_bytes() -> None:
    header, blobs = unpack(packed_with(Told([1, 2], 7), b"maps"))
    assert header == {"told": {"value": [1, 2], "number": 7}}
    assert blobs == [b"maps"]
    json.dumps(Told({"r": 16}, 7).json)


MOST = 20
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("choose"), st.integers(0, 30)),
        st.tuples(st.just("decide"), st.integers(0, MOST)),
        st.just(("to server", 0)),
        st.just(("to browser", 0)),
    ),
    max_size=40,
)


@given(STEPS, st.booleans())
def test_both_sides_end_with_the_same_value(steps: list[tuple[str, int]], large: bool) -> None:
    """A person chooses, the server decides and puts right (at most MOST), and messages cross in any order."""
    echoes, browser, value = Echoes(), Browser(), 5
    up: deque[dict[str, Any]] = deque()
    down: deque[Told] = deque()

    def draw() -> None:
        down.append(echoes.tell_decision("it", value) if large else echoes.tell("it", value))

    def deliver_up() -> None:
        nonlocal value
        message = up.popleft()
        if echoes.hear("it", message, message["value"]):
            value = min(message["value"], MOST)
        draw()

    draw()
    browser.hear(down.popleft())
    for step, number in steps:
        if step == "choose":
            up.append(browser.choose(number))
        elif step == "decide":
            value = number
            echoes.decide()
            draw()
        elif step == "to server" and up:
            deliver_up()
        elif step == "to browser" and down:
            browser.hear(down.popleft())
    while up:
        deliver_up()
    while down:
        browser.hear(down.popleft())
    assert browser.value == value
