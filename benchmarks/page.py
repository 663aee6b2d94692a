"""Pages as a person meets them: a cold start, script runs, and from a click or a key to the paint in Chromium.

The floor is a plain Streamlit page with one slider and one number, in the same browser and the same rounds.
"""

from __future__ import annotations

import asyncio
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.client import Session
from benchmarks.server import PEERS, Server
from benchmarks.table import MISSING, Row, against
from viz.network.architecture import PAPER
from viz.pictures.gallery import GALLERY

SECTION = "page"
START_ROUNDS, RUN_ROUNDS, ACTION_ROUNDS = 3, 15, 5
PRESS_MS = 80  # from button down to up; people below 35 take 87 on average, older ones longer (ClickSense, 2026)
REST_MS = 200
START_GOAL, RUN_GOAL_MS, KEY_GOAL_MS, BYTES_GOAL_KB = 1.5, 60.0, 100.0, 600.0
EMPTY, PLAIN = PEERS / "empty.py", PEERS / "plain.py"
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync"]

WATCH = """(where) => {
  const text = (node) => {
    let found = '';
    for (const one of node.childNodes) {
      if (one.nodeType === 3) found += one.data;
      if (one.shadowRoot) found += text(one.shadowRoot);
      if (one.tagName === 'IMG') found += one.currentSrc;
      if (one.dataset && one.dataset.drawn) found += one.dataset.drawn;
      if (one.nodeType === 1 && one.tagName !== 'STYLE') found += (one.getAttribute('aria-label') || '') + text(one);
    }
    return found;
  };
  const deep = (root) => {
    const here = root.querySelector(where);
    if (here) return here;
    for (const one of root.querySelectorAll('*')) {
      const inside = one.shadowRoot && deep(one.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const shown = () => { const node = deep(document); return node ? text(node) : null; };
  const before = shown();
  let start = null;
  const note = () => { start ??= performance.now(); };
  for (const kind of ['click', 'keydown']) addEventListener(kind, note, {capture: true, once: true});
  window.painted = new Promise((resolve) => {
    const look = () => {
      const now = start === null ? before : shown();
      if (now !== null && now !== before) requestAnimationFrame(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}"""
"""Installs `painted`: milliseconds from the next key or click to the frame after `where` has changed.

A click is when the button is let go; `where` may be within a component.
"""


@dataclass(frozen=True)
class Action:
    """Something people do often: on which page, what to do (turn by turn), and what changes on the screen."""

    name: str
    page: str
    act: Callable[[Any, int], None]
    where: str = '[data-testid="stMain"]'


def rows() -> Iterator[Row]:
    """Cold start, script runs, actions."""
    yield from cold_starts()
    yield from runs()
    yield from actions()


def chromium_path() -> str | None:
    """Where the browser is, if there is one."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def cold_starts() -> Iterator[Row]:
    """From the start of the server's process to a page that can be used, beside an empty app."""
    group, ours, empty = "server start to interactive", "Inception Explorer", "empty Streamlit app"
    chromium = chromium_path()
    if chromium is None:
        yield Row(SECTION, group, f"Chromium {MISSING}", None, "")
        return
    from playwright.sync_api import sync_playwright

    found: dict[str, list[float]] = {empty: [], ours: []}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for _ in range(START_ROUNDS):
            for name, script in ((empty, EMPTY), (ours, Server.APP)):
                found[name].append(_cold(browser, script))
        browser.close()
    measured = [Row(SECTION, group, name, statistics.median(s), "s") for name, s in found.items()]
    for row in against(measured, empty):
        goal = START_GOAL if row.name == ours else None
        yield Row(**{**vars(row), "goal": goal, "judged": row.ratio if goal else None})


def _cold(browser: Any, script: Path) -> float:
    start = time.perf_counter()
    with Server(script) as server:
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_selector("h1")
        page.wait_for_selector(READY, state="attached")
        seconds = time.perf_counter() - start
        page.close()
    return seconds


def runs() -> Iterator[Row]:
    """A rerun of every page with nothing changed, over the websocket, and the bytes of its first visit."""
    group = "a rerun of a page, sent and received"
    with Server(PLAIN) as plain, Server() as app:
        times, first = asyncio.run(_runs(plain.url, app.url))
    floor = "plain Streamlit page"
    measured = [
        Row(SECTION, group, name, statistics.median(ms), "ms", note=f"first visit {first[name] / 1000:,.0f} kB")
        for name, ms in times.items()
    ]
    for row in against(measured, floor):
        goal = None if row.name == floor else RUN_GOAL_MS
        yield Row(**{**vars(row), "goal": goal, "judged": row.value if goal else None})


async def _runs(plain: str, app: str) -> tuple[dict[str, list[float]], dict[str, int]]:
    first, reply = await Session.open(app)
    sessions = {"plain Streamlit page": (await Session.open(plain))[0]}
    sizes = {"plain Streamlit page": 0}
    for page in first.pages:
        session, reply = await Session.open(app, page)
        sessions[page or "start"], sizes[page or "start"] = session, reply.received
    times: dict[str, list[float]] = {name: [] for name in sessions}
    for turn in range(RUN_ROUNDS + 2):
        for name, session in sessions.items():
            reply = await session.act([])
            if turn > 1:
                times[name].append(reply.ms)
    for session in (first, *sessions.values()):
        await session.close()
    return times, sizes


def _key(selector: str) -> Callable[[Any, int], None]:
    """Focus an input and press an arrow key, up and down in turn."""

    def act(page: Any, turn: int) -> None:
        page.locator(selector).first.press("ArrowRight" if turn % 2 == 0 else "ArrowLeft")

    return act


def _click(*names: str, role: str = "radio") -> Callable[[Any, int], None]:
    """Click on controls in turn."""

    def act(page: Any, turn: int) -> None:
        page.get_by_role(role, name=names[turn % len(names)]).first.click()

    return act


def _badge(page: Any, _: int) -> None:
    page.locator('g.badge[data-unit="3b"]').first.click()


def _close_3b(page: Any) -> None:
    page.get_by_role("button", name="Close 3b", exact=True).click()


def _node(page: Any, turn: int) -> None:
    page.locator(f'g.node[id="inception{("4e", "5a")[turn % 2]}"]').click()


def _map(page: Any, turn: int, pressed_ms: int = 0) -> None:
    sheet = page.locator('.frame[data-layer="1x1 output"]')
    sheet.click(position={"x": 5 + 45 * (turn % 2), "y": 5}, delay=pressed_ms)


def _open_menu(page: Any) -> None:
    page.get_by_test_id("stTopNavSection").first.click()
    page.get_by_test_id("stTopNavDropdownLink").first.wait_for()


def _navigate(page: Any, turn: int) -> None:
    page.get_by_test_id("stTopNavDropdownLink").filter(has_text=("1 ·", "3 ·")[turn % 2]).click()


def _picture(*names: str) -> Callable[[Any, int], None]:
    """Choose pictures in turn, in the dialog."""

    def act(page: Any, turn: int) -> None:
        page.get_by_role("dialog").get_by_role("button", name=names[turn % len(names)]).click()

    return act


def _pressed(find: Callable[[Any, int], Any], after_ms: int = 0) -> Callable[[Any, int], None]:
    """Press what `find` gives for as long as a person does, after the mouse has rested on it."""

    def act(page: Any, turn: int) -> None:
        found = find(page, turn)
        found.hover()
        page.wait_for_timeout(after_ms)
        found.click(delay=PRESS_MS)

    return act


def _new_module(page: Any, turn: int) -> Any:
    return page.get_by_role("radio", name=NEW_MODULES[turn % len(NEW_MODULES)]).first


def _next_module(page: Any, _: int) -> None:
    page.get_by_role("radio", checked=True).first.press("ArrowRight")


def _new_picture(page: Any, turn: int) -> Any:
    return page.get_by_role("dialog").get_by_role("button", name=NEW_PICTURES[::-1][turn])


def _open_dialog(page: Any) -> None:
    page.get_by_role("button", name="Change picture").click()
    page.get_by_role("dialog").get_by_role("button", name="Espresso").wait_for()


FLOOR = Action("plain Streamlit page: key to number", "", _key('[role="slider"], input[type="range"]'))
LESSON_3 = "lesson 3: key to number"
SEEN_PICTURE, NEW_PICTURE = "a picture seen before, to its maps", "a new picture, clicked in no time, to its maps"
PRESSED_PICTURE = f"a new picture, pressed for {PRESS_MS} ms, to its maps"
RESTED_PICTURE = f"a new picture, {REST_MS} ms under the mouse and pressed for {PRESS_MS}, to its maps"
NEW_MODULES = tuple(module.name for module in PAPER.modules)[1:]
NEW_PICTURES = tuple(item.title for item in GALLERY)[1:]
"""Behind those that the page opens with, and no fewer than there are turns."""
ACTIONS = (
    Action(LESSON_3, "cost", _key('input[type="range"]'), ".formula"),
    Action("lesson 1: place to numbers, by key", "one_by_one", _key(".probe .heat")),
    Action("lesson 2: key to slabs", "inception_idea?step=stack-them", _key('input[type="range"]')),
    Action("module: key to cost", "module", _key('input[type="range"]'), ".panel"),
    Action("module: another preset", "module", _click("4c", "3a"), ".panel"),
    Action("GoogLeNet: open a module", "googlenet", _badge),
    Action("GoogLeNet: choose a module", "googlenet", _node),
    Action("feature maps: a module seen before", "feature_maps", _click("4a", "3a"), ".sheets"),
    Action("feature maps: a new module, clicked in no time", "feature_maps", _click(*NEW_MODULES), ".sheets"),
    Action(f"feature maps: a new module, pressed for {PRESS_MS} ms", "feature_maps", _pressed(_new_module), ".sheets"),
    Action("feature maps: a new module, by key", "feature_maps", _next_module, ".sheets"),
    Action("feature maps: enlarge a map", "feature_maps", _map, ".detail"),
    Action("feature maps: its values and histogram, clicked in no time", "feature_maps", _map, ".facts"),
    Action(
        f"feature maps: its values and histogram, pressed for {PRESS_MS} ms",
        "feature_maps",
        partial(_map, pressed_ms=PRESS_MS),
        ".facts",
    ),
    Action(SEEN_PICTURE, "feature_maps", _picture("Rocket", "Espresso"), ".sheets"),
    Action(NEW_PICTURE, "feature_maps", _picture(*NEW_PICTURES), ".sheets"),
    Action(PRESSED_PICTURE, "feature_maps", _pressed(_new_picture), ".sheets"),
    Action(RESTED_PICTURE, "feature_maps", _pressed(_new_picture, REST_MS), ".sheets"),
    Action("another page", "", _navigate, "h1"),
)
BEFORE: dict[str, Callable[[Any], object]] = {
    SEEN_PICTURE: _open_dialog,
    NEW_PICTURE: _open_dialog,
    PRESSED_PICTURE: _open_dialog,
    RESTED_PICTURE: _open_dialog,
    "another page": _open_menu,
}
AFTER: dict[str, Callable[[Any], object]] = {"GoogLeNet: open a module": _close_3b}


def actions() -> Iterator[Row]:
    """The most common actions in Chromium, each beside the plain page's slider in the same round."""
    group = "from a click or a key to the paint, in Chromium"
    chromium = chromium_path()
    if chromium is None:
        yield Row(SECTION, group, f"Chromium {MISSING}", None, "")
        return
    from playwright.sync_api import Error, sync_playwright

    with Server(PLAIN) as plain, Server() as app, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        floor = browser.new_page(viewport={"width": 1440, "height": 900})
        floor.goto(plain.url)
        idle(floor)
        measured = []
        floors: list[float] = []
        for action in ACTIONS:
            try:
                times, sent = _measure(browser, floor, app.url, action, floors)
            except Error as error:
                measured.append(Row(SECTION, group, action.name, None, "", note=str(error).splitlines()[0][:80]))
                continue
            note = f"{max(sent) / 1000:,.0f} kB at most"
            goal = KEY_GOAL_MS if action.name == LESSON_3 else None
            middle = statistics.median(times)
            measured.append(Row(SECTION, group, action.name, middle, "ms", None, goal, middle if goal else None, note))
        browser.close()
    yield from against([Row(SECTION, group, FLOOR.name, statistics.median(floors), "ms"), *measured], FLOOR.name)


def idle(page: Any) -> None:
    """Wait until the page has run and is painted."""
    page.wait_for_selector(READY, state="attached")
    page.wait_for_timeout(400)
    page.wait_for_selector(READY, state="attached")


def _once(page: Any, action: Action, turn: int) -> float:
    page.evaluate(WATCH, action.where)
    action.act(page, turn)
    return float(
        page.evaluate("Promise.race([painted, new Promise((_, no) => setTimeout(() => no('no change'), 15e3))])")
    )


def _measure(browser: Any, floor: Any, url: str, action: Action, floors: list[float]) -> tuple[list[float], list[int]]:
    """Milliseconds and received bytes of every turn after the first two."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(60_000)
    sizes: list[int] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda data: sizes.append(len(data))))
    page.goto(f"{url}/{action.page}")
    idle(page)
    times, sent = [], []
    for turn in range(ACTION_ROUNDS + 2):
        BEFORE.get(action.name, idle)(page)
        idle(page)
        sizes.clear()
        ms = _once(page, action, turn)
        idle(page)
        beside = _once(floor, FLOOR, turn)
        if turn > 1:
            times.append(ms)
            sent.append(sum(sizes))
            floors.append(beside)
        AFTER.get(action.name, idle)(page)
    page.close()
    return times, sent
