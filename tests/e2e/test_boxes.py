"""Every step of every page, wide, narrow and on a wall: whole on the first screen, and as it was looked at.

How pictures are compared and renewed stands in tests/golden_pictures.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.e2e.axe import UNREACHABLE, tab_stops, violations
from tests.e2e.conftest import SCHEMES, SIZES
from tests.e2e.golden import FOLDER, NAMES, ON_A_WALL, SHOWS, first_screen
from tests.e2e.verbs import LISTEN, drawn, no_sideways_scroll, settled
from tests.golden_pictures import agree, differs
from tests.test_pages import STEPS_BY_PAGE
from viz.site.page_table import PAGES

SCREENS = {**{name: (*size, "") for name, size in SIZES.items()}, "wall": (1920, 1080, "present=1")}
SMALLEST_ON_A_WALL = 22
"""Pixels of type at 1920×1080."""
PHONE, NARROWEST = (
    ViewportSize(width=SIZES["narrow"][0], height=SIZES["narrow"][1]),
    ViewportSize(width=320, height=640),
)


STEPPED = [(key, step) for key, steps in STEPS_BY_PAGE.items() for step in steps]

OVER_EACH_OTHER = """() => {
  // Buttons and links of the bar that lie over one another.
  const found = [];
  for (const host of document.querySelectorAll('.st-key-frame-bar *')) {
    const all = [...(host.shadowRoot?.querySelectorAll('button, a') ?? [])].filter(node => node.checkVisibility());
    const boxes = all.map(node => node.getBoundingClientRect()).filter(box => box.width);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
      if (a.right > b.left + 1 && b.right > a.left + 1) found.push(`${a.left}-${a.right} over ${b.left}-${b.right}`);
    }));
  }
  return found;
}"""
CUT = """() => {
  // What lies below the bar's upper edge or beside the window, and boxes that scroll without saying so.
  const bar = document.querySelector('.st-key-frame-bar').getBoundingClientRect();
  const main = document.querySelector('[data-testid="stMain"]');
  const found = [];
  const say = (node, why) => found.push(`${why}: ${node.outerHTML.slice(0, 120)}`);
  const framed = '.st-key-frame-bar, .st-key-frame-tools, .st-key-picture-bar';
  const walk = (root) => {
    for (const node of root.children) {
      if (node.matches(framed)) continue;
      const box = node.getBoundingClientRect(), style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath.startsWith('inset')) continue;
      if (box.width && box.height && node.checkVisibility()) {
        if (box.bottom > bar.top + 1) say(node, `ends ${Math.round(box.bottom - bar.top)} px below the bar's edge`);
        if (box.right > innerWidth + 1 || box.left < -1) say(node, 'beside the window');
        const scrolls = ['auto', 'scroll'].includes(style.overflowY) && node.scrollHeight > node.clientHeight + 1;
        const table = node.closest('[data-testid="stDataFrame"]'); // Streamlit's own; its step says that it scrolls
        if (scrolls && !node.hasAttribute('data-scrolls') && !table) say(node, 'scrolls');
      }
      if (node.hasAttribute('data-scrolls')) continue; // what is in it is clipped
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  };
  const block = main.querySelector('[data-testid="stVerticalBlock"]');
  walk(block);
  if (main.scrollHeight > main.clientHeight + 1) found.push(`the page is ${main.scrollHeight - main.clientHeight} px too tall`);
  return found.slice(0, 8);
}"""  # noqa: E501

FILLED = """() => {
  // How much of the height between header and bar has something in it, from its upper edge on.
  const top = document.querySelector('header').getBoundingClientRect().bottom;
  const end = document.querySelector('.st-key-frame-bar').getBoundingClientRect().top;
  const framed = '.st-key-frame-bar, .st-key-frame-tools, .st-key-picture-bar, style';
  let low = top;
  const walk = (root) => {
    for (const node of root.children) {
      if (node.matches(framed)) continue;
      const words = [...node.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());
      const seen = words || node.matches('svg, canvas, img') || parseFloat(getComputedStyle(node).borderBottomWidth);
      if (seen && node.checkVisibility()) low = Math.max(low, node.getBoundingClientRect().bottom);
      if (node.shadowRoot) walk(node.shadowRoot);
      if (!node.matches('svg')) walk(node);
    }
  };
  walk(document.querySelector('[data-testid="stMain"]'));
  return (low - top) / (end - top);
}"""
HALF_EMPTY = 0.6
"""Of a large screen's height: a step that ends above that has room for a larger drawing."""
SMALL = """(least) => {
  // Every visible text whose type is smaller, as it is drawn: transforms of an SVG and the scale of a chart included.
  const found = [];
  const scale = (node) => {
    const svg = node.closest('svg');
    const drawn = node instanceof SVGGraphicsElement && svg ? node.getScreenCTM() : null;
    return drawn ? Math.hypot(drawn.b, drawn.d) : 1;
  };
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const holder = node.parentElement ?? node.parentNode.host;
        const style = getComputedStyle(holder), box = holder.getBoundingClientRect();
        const hidden = !box.width || !box.height || style.visibility === 'hidden' || style.clipPath.startsWith('inset');
        const icon = holder.closest('[data-testid="stIconMaterial"]');
        const size = parseFloat(style.fontSize) * scale(holder);
        const words = node.textContent.replaceAll('\\u200b', '').trim(); // a formula has signs without width
        const read = words && !hidden && !icon && !['STYLE', 'SCRIPT'].includes(holder.tagName);
        if (read && size < least)
          found.push(`${size.toFixed(1)} px: ${node.textContent.trim().slice(0, 40)}`);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.shadowRoot) walk(node.shadowRoot);
        if (node.tagName === 'CANVAS' && node.dataset.type && Number(node.dataset.type) < least)
          found.push(`${node.dataset.type} px on a canvas`);
        walk(node);
      }
    }
  };
  walk(document.querySelector('[data-testid="stApp"]'));
  return [...new Set(found)];
}"""
"""A canvas that writes says its smallest type, in pixels of the screen, in `data-type`."""


@pytest.fixture(scope="module", params=list(SCREENS))
def screen(browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[Page, str, str]]:
    """A browser page of each size, the size's name, and what its addresses must say besides."""
    width, height, extra = SCREENS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-US")
    context.add_init_script(LISTEN)
    context.add_init_script("localStorage.clear()")  # what the steps before have left in the browser
    yield context.new_page(), request.param, extra
    context.close()


def step_shown(page: Page, app_url: str, key: str, step: str, extra: str = "") -> None:
    page.goto(f"{app_url}/{'' if key == PAGES[0].key else key}?{extra}&step={step}")
    drawn(page)
    for chart in page.get_by_test_id("stPlotlyChart").all():
        chart.locator(".main-svg").first.wait_for()
    drawn(page)


@pytest.mark.parametrize(("key", "step"), STEPPED)
def test_a_step_is_whole_on_the_first_screen_and_as_it_was_looked_at(
    screen: tuple[Page, str, str], app_url: str, key: str, step: str
) -> None:
    """Wide and on a phone axe is asked in both themes, and everything is within the keyboard's reach.

    On the narrowest screen nothing is beside the window at least.
    """
    page, size, extra = screen
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    step_shown(page, app_url, key, step, extra)
    if step == STEPS_BY_PAGE[key][0]:
        page.locator(SHOWS[key]).first.wait_for(
            state="attached", timeout=90_000
        )  # the first page is there before torch
        drawn(page)
    assert page.evaluate(CUT) == []
    no_sideways_scroll(page)
    if page.viewport_size != PHONE:
        assert page.evaluate(FILLED) > HALF_EMPTY
    if extra:
        assert page.evaluate(SMALL, SMALLEST_ON_A_WALL) == []
        page.evaluate("dispatchEvent(new Event('resize'))")  # heights are measured with all that is there
        drawn(page)
        agree(differs(first_screen(page), FOLDER / f"{ON_A_WALL[key, step]}.png"))
        if step == "check":
            answers_fit(page)
        return
    wrong, violated = [], []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        drawn(page)
        wrong += differs(first_screen(page), FOLDER / f"{NAMES[key, step]}-{size}-{scheme}.png")
        violated += [f"{scheme}: {found}" for found in violations(page)]
    assert not violated, "\n".join(violated)
    assert page.evaluate(UNREACHABLE) == []
    if page.viewport_size == PHONE:
        fits_the_narrowest(page)
    else:
        stops = tab_stops(page)
        assert "body" in stops, f"Tab is caught after {len(stops)} stops; the last: {stops[-6:]}"
    agree(wrong)


def answers_fit(page: Page) -> None:
    """Every question of the step is whole on the screen with its explanation and the count, too."""
    questions = page.get_by_role("radio", name="Question").all_inner_texts()
    assert len(questions) >= 3
    for name in questions:
        page.get_by_role("radio", name=name).click()
        settled(page)
        page.get_by_test_id("stRadio").locator("label").last.click()
        page.get_by_role("button", name="Reveal").and_(page.locator(":enabled")).click()
        expect(page.get_by_test_id("stAlert")).to_be_visible()
        settled(page)
        assert page.evaluate(CUT) == [], name
        assert page.evaluate(SMALL, SMALLEST_ON_A_WALL) == [], name


def fits_the_narrowest(page: Page) -> None:
    """Nothing is beside the window or over anything in the bar, there and on a phone."""
    page.set_viewport_size(NARROWEST)
    drawn(page)
    no_sideways_scroll(page)
    beside = [line for line in page.evaluate(CUT) if line.startswith("beside")] + page.evaluate(OVER_EACH_OTHER)
    page.set_viewport_size(PHONE)
    assert beside + page.evaluate(OVER_EACH_OTHER) == []


def test_every_page_is_a_row_of_steps() -> None:
    assert {row.key for row in PAGES} == STEPS_BY_PAGE.keys()


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ('<div style="position: absolute; top: 100vh; height: 9px; width: 9px"></div>', "below the bar's edge"),
        ('<div style="margin-left: 2000px; width: 9px; height: 9px"></div>', "beside the window"),
        ('<div style="height: 20px; overflow: auto"><p style="height: 40px">a</p></div>', "scrolls"),
        ('<div style="height: 20px; overflow: auto" data-scrolls><p style="height: 40px">a</p></div>', ""),
        ('<div style="height: 1500px">a</div>', "too tall"),
    ],
    ids=["below", "beside", "scrolls", "says-so", "tall"],
)
def test_the_measure_sees(screen: tuple[Page, str, str], app_url: str, markup: str, said: str) -> None:
    page, _, extra = screen
    step_shown(page, app_url, "cost", "check", extra)
    put = """(markup) => document.querySelector('[data-testid="stMain"] [data-testid="stVerticalBlock"]')
        .insertAdjacentHTML('beforeend', markup)"""
    page.evaluate(put, markup)
    cut: list[Any] = page.evaluate(CUT)
    assert any(said in line for line in cut) if said else cut == []


def test_the_measure_sees_small_type(screen: tuple[Page, str, str], app_url: str) -> None:
    page, _, extra = screen
    step_shown(page, app_url, "cost", "check", extra)
    small = '<svg viewBox="0 0 200 100" width="100" height="50"><text y="40" font-size="40">half of it</text></svg>'
    put = """(markup) => document.querySelector('[data-testid="stMain"]').insertAdjacentHTML('beforeend', markup)"""
    page.evaluate(put, small)
    assert any("20.0 px: half of it" in line for line in page.evaluate(SMALL, SMALLEST_ON_A_WALL))


def test_the_longest_ready_made_lecture_is_whole_on_a_wall(browser: Browser, app_url: str) -> None:
    """Its list scrolls within its table, and says so."""
    width, height, extra = SCREENS["wall"]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-US")
    context.add_init_script(LISTEN)
    page = context.new_page()
    step_shown(page, app_url, "lecture", "choose", f"{extra}&lecture=lesson")
    expect(page.get_by_text("14 places, 45 minutes; the list scrolls")).to_be_visible()
    assert page.evaluate(CUT) == []
    context.close()
