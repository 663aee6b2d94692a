"""Back and Forward show what their address says; a burst of a control is no more than one entry; none leaves early."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import SIZES
from tests.e2e.verbs import Visit, address_says, choose_page, query, settled, wide
from viz.site.page_table import PAGES

SIDE = "Height = width"


def slider(page: Page, label: str = SIDE) -> Locator:
    """The handle of one of a panel's sliders."""
    return page.get_by_role("slider", name=label).first


def side(page: Page) -> str:
    return slider(page).input_value()


def length(page: Page) -> int:
    """Entries of the browser's history."""
    return int(page.evaluate("history.length"))


def place(page: Page) -> str:
    """Path and query of the address."""
    return str(page.evaluate("location.pathname + location.search"))


def press(page: Page, steps: int, value: str) -> None:
    """Arrow keys on the side's slider, as one burst, until the address has the value."""
    for _ in range(steps):
        slider(page).press("ArrowRight")
    address_says(page, side=value)


def choose_module(page: Page, name: str) -> None:
    """One of the modules that page 4 starts from, or that page 6 has in its strip."""
    page.get_by_role("radio", name=name, exact=True).or_(
        page.get_by_role("button", name=name, exact=True)
    ).first.click()
    address_says(page, module=name)


def open_page(page: Page, key: str) -> None:
    """Go to a page by the menu, which a phone has in the sidebar."""
    if (page.viewport_size or {"width": 0})["width"] == SIZES["wide"][0]:
        choose_page(page, key)
        return
    if page.get_by_test_id("stExpandSidebarButton").count():
        page.get_by_test_id("stExpandSidebarButton").click()
    title = next(row.title for row in PAGES if row.key == key)
    page.get_by_test_id("stSidebarNavLink").filter(has_text=title).click()
    page.wait_for_function("(key) => location.pathname.endsWith(`/${key}`)", arg=key)
    settled(page)


def next_step(page: Page, key: str) -> None:
    """The bar's button to the step behind the one that is shown."""
    page.get_by_role("navigation", name="Steps").locator(".on").click()
    address_says(page, step=key)


def move(page: Page, by: int, to: str) -> None:
    """Back or Forward, until the address is `to` and the app is idle."""
    page.evaluate("(by) => history.go(by)", by)
    page.wait_for_function("(to) => location.pathname + location.search === to", arg=to)
    settled(page)
    assert place(page) == to


@dataclass(frozen=True)
class Way:
    """What a person does from an address, and then every entry of it with the side that its slider shows."""

    start: str
    acts: tuple[tuple[str, ...], ...]
    entries: tuple[tuple[str, str], ...]


WAYS = {
    "a burst and another": Way("cost", (("press", "5", "33"), ("press", "2", "35")), (("/cost?side=35", "35"),)),
    "values, then a page, then values": Way(
        "cost",
        (("press", "5", "33"), ("menu", "module"), ("press", "1", "29"), ("menu", "cost")),
        (("/cost?side=33", "33"), ("/module?side=29", "29"), ("/cost?side=33", "33")),
    ),
    "modules": Way(
        "module",
        (("module", "4b"), ("module", "5a"), ("press", "1", "8")),
        (("/module", "28"), ("/module?module=4b", "14"), ("/module?module=5a&side=8", "8")),
    ),
    "steps": Way(
        "cost",
        (("press", "1", "29"), ("step", "bottleneck"), ("press", "1", "30"), ("menu", "module")),
        (("/cost?side=29", "29"), ("/cost?step=bottleneck&side=30", "30"), ("/module", "28")),
    ),
    "an address that is put right": Way(
        "cost?side=999&cout=32&kernel=3&kernel=7&nonsense=1",
        (("menu", "module"),),
        (("/cost?side=224&kernel=7", "224"), ("/module", "28")),
    ),
}


def go_way(page: Page, way: Way) -> None:
    for what, *words in way.acts:
        if what == "press":
            press(page, int(words[0]), words[1])
        elif what == "menu":
            open_page(page, words[0])
        elif what == "step":
            next_step(page, words[0])
        else:
            choose_module(page, words[0])


@pytest.mark.parametrize("name", WAYS)
def test_back_and_forward_show_what_their_address_says(visit: Visit, name: str) -> None:
    way = WAYS[name]
    page = visit(way.start)
    first = way.entries[0][0]
    if way.acts[0][0] != "press":
        page.wait_for_function("(to) => location.pathname + location.search === to", arg=first)
    before = length(page)
    go_way(page, way)
    assert length(page) == before + len(way.entries) - 1
    assert (place(page), side(page)) == way.entries[-1]
    for entries, by in ((way.entries[-2::-1], -1), (way.entries[1:], 1)):
        for address, value in entries:
            move(page, by, address)
            expect(slider(page)).to_have_value(value)
    assert length(page) == before + len(way.entries) - 1


@wide
def test_a_link_keeps_the_persons_own_order_widths_and_conventions(visit: Visit) -> None:
    page = visit("feature_maps?module=4b&order=strength&convention=flops")
    open_page(page, "googlenet")
    page.get_by_role("link", name="Its maps").click()
    address_says(page, module=None, order="strength", convention="flops")
    assert place(page).startswith("/feature_maps?")


@wide
def test_its_sliders_are_with_the_persons_own_widths(visit: Visit) -> None:
    page = visit("module?conv1x1=100&convention=flops")
    open_page(page, "googlenet")
    page.get_by_role("link", name="Its sliders").click()
    address_says(page, conv1x1="100", convention="flops")
    assert query(page) == {"conv1x1": "100", "convention": "flops"}
    expect(slider(page, "1×1")).to_have_value("100")


@wide
def test_what_was_changed_just_before_a_click_on_a_link_is_not_lost(visit: Visit) -> None:
    page = visit("cost")
    slider(page).press("ArrowRight")
    open_page(page, "module")
    address_says(page, side=None)
    open_page(page, "cost")
    address_says(page, side="29")
    assert side(page) == "29"


AFTER_LEAVING = """(atOnce) => {
  // With the next message, which asks for another page, a part of this page is touched; the wish to run that comes
  // right behind it, or on a slow way: when the server has begun with the other page.
  const send = WebSocket.prototype.send, touched = { detail: { module: '3a' } };
  WebSocket.prototype.send = function (asks) {
    const { begun } = testRuns;
    if (!atOnce) send.call(this, asks);
    WebSocket.prototype.send = function (late) {
      WebSocket.prototype.send = send;
      if (atOnce) {
        send.call(this, asks);
        send.call(this, late);
        return;
      }
      const look = () => {
        if (testRuns.begun === begun) return;
        this.removeEventListener('message', look);
        send.call(this, late);
      };
      this.addEventListener('message', look);
    };
    dispatchEvent(new CustomEvent('inception:wished', touched));
  };
}"""


@wide
@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "late"])
def test_what_is_touched_just_after_a_page_was_left_does_not_empty_the_next_one(visit: Visit, at_once: bool) -> None:
    page = visit("feature_maps?module=4b")
    row = next(row for row in PAGES if row.key == "googlenet")
    page.get_by_test_id("stTopNavSection").filter(has_text=row.section).click()
    page.evaluate(AFTER_LEAVING, at_once)
    page.get_by_test_id("stTopNavDropdownLink").filter(has_text=row.title).click()
    page.wait_for_function("location.pathname.endsWith('/googlenet')")
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("g.node").first).to_be_visible()
    expect(page.get_by_role("link", name="Its maps")).to_be_visible()
