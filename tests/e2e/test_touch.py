"""A finger on a phone and on a large touch screen: what scrolls, what moves, and which words it reads."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import Visit, drawn, fingers, middle, scrolled, settled, steady, straight
from tests.test_pages import ROWS

pytestmark = pytest.mark.touch
RANGE = "(node) => node.value"
ALL_RANGES = "(node) => [...node.getRootNode().querySelectorAll('input.range')].map((one) => one.value).join()"
SLIDES = {
    "live panel": ("cost?side=64", "input.range", RANGE),
    "its curve": ("cost?side=64&step=bottleneck", ".curve svg", ALL_RANGES),
    "panel of the idea": ("inception_idea?step=stack-them", "input.range", RANGE),
    "module": ("module", "input.range", RANGE),
    "filters": ("one_by_one?step=all-pixels", ".bank input.range", RANGE),
    "bottleneck": ("what_if?look=4c", "label.slider input", RANGE),
    "cover of a map": ("feature_maps", ".mix input", RANGE),
    "padding": ("inception_idea?step=same-padding", ".line.out", "(node) => node.getAttribute('aria-valuenow')"),
    "place on the picture": ("one_by_one", ".probe .heat", "(node) => node.querySelector('.cell').style.cssText"),
}


def the(page: Page, selector: str) -> Locator:
    return page.locator(selector).first


def long_page(page: Page) -> None:
    """There is room to scroll below what is swiped over, however large the window is."""
    page.add_style_tag(content="[data-testid=stMainBlockContainer] { padding-bottom: 1200px !important; }")


@pytest.mark.parametrize("slide", SLIDES)
def test_a_swipe_up_scrolls_and_changes_nothing_and_sideways_or_a_tap_moves_it(visit: Visit, slide: str) -> None:
    address, selector, read = SLIDES[slide]
    page = visit(address)
    drawn(page)
    long_page(page)
    if slide == "cover of a map" and not the(page, selector).is_visible():
        pytest.skip("on a phone it is in a drawer that does not scroll, and has its own test")
    place = middle(the(page, selector))
    before, top = the(page, selector).evaluate(read), scrolled(page)
    fingers(page, straight((place[0] + 20, place[1]), 3, -200))
    settled(page)
    assert scrolled(page) > top + 50
    assert the(page, selector).evaluate(read) == before

    place = middle(the(page, selector))
    page.touchscreen.tap(place[0] - 20, place[1] + 4)
    settled(page)
    tapped = the(page, selector).evaluate(read)
    assert tapped != before
    if slide == "padding":
        return  # it has three values, for a tap alone

    place = middle(the(page, selector))
    top = scrolled(page)
    fingers(page, straight(place, 60, 6))
    settled(page)
    assert the(page, selector).evaluate(read) != tapped
    assert scrolled(page) == top


@pytest.mark.parametrize("slide", sorted(SLIDES.keys() - {"cover of a map", "padding"}))  # they change no address
def test_what_was_moved_stays_under_the_finger_when_the_server_has_answered(visit: Visit, slide: str) -> None:
    address, selector, _ = SLIDES[slide]
    page = visit(address)
    x, y = middle(the(page, selector))
    before, asked = place_without_scrolling(the(page, selector)), page.evaluate("location.search")
    page.touchscreen.tap(x - 20, y + 4)
    page.wait_for_function("(asked) => location.search !== asked", arg=asked)
    drawn(page)
    assert place_without_scrolling(the(page, selector)) == before


def place_without_scrolling(element: Locator) -> tuple[float, float]:
    box = element.bounding_box()
    assert box is not None, "it is not to be seen"
    return box["x"], box["y"]


FRAME = ".graph .frame"
INSIDE = "(node) => [node.scrollTop, node.querySelector('svg').getBoundingClientRect().width]"


def test_one_finger_on_the_graph_scrolls_the_page_and_two_move_and_zoom_it(visit: Visit) -> None:
    page = visit("googlenet?whole=1&opened=3a.3b.4a.4b")
    drawn(page)
    long_page(page)
    steady(page, FRAME)
    frame = the(page, FRAME)
    x, y = middle(frame)
    (inside, width), top = frame.evaluate(INSIDE), scrolled(page)
    fingers(page, straight((x, y), 0, -150))
    settled(page)
    assert scrolled(page) > top + 50
    assert frame.evaluate(INSIDE) == [inside, width]
    x, y = middle(frame)
    top = scrolled(page)
    fingers(page, straight((x - 40, y), -60, 0), straight((x + 40, y), 60, 0))
    assert frame.evaluate(INSIDE)[1] > 1.5 * width
    inside = frame.evaluate(INSIDE)[0]
    fingers(page, straight((x - 40, y), 0, -100), straight((x + 40, y), 0, -100))
    assert frame.evaluate(INSIDE)[0] > inside + 50
    assert scrolled(page) == top


WORDS = re.compile(
    r"click|\bpress|hover|\bpoint at|\bEnter\b|arrow key|\bmouse|(?<!potter's )wheel|\bCtrl\b|\bShift\b", re.IGNORECASE
)
READABLE = """() => {
  const texts = (root) => [...root.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    if (!(node instanceof Element) || /^(style|script)$/i.test(node.tagName)) return [];
    const said = ['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? '');
    return [...said, ...texts(node), ...(node.shadowRoot ? texts(node.shadowRoot) : [])];
  });
  return texts(document.querySelector('[data-testid=stMain]'));
}"""


@pytest.mark.parametrize("page_key", ["", *(key for key, *_ in ROWS[1:])])
def test_no_word_is_for_a_mouse_or_a_keyboard(visit: Visit, page_key: str) -> None:
    page = visit(page_key)
    drawn(page)
    assert [text for text in page.evaluate(READABLE) if WORDS.search(text)] == []


def test_the_search_in_the_graph_goes_on_by_a_button(visit: Visit) -> None:
    page = visit("googlenet")
    drawn(page)
    page.get_by_role("searchbox", name="Find a layer by name").fill("reduce")
    page.get_by_role("button", name="Go to the next match").tap()
    expect(page.locator(".graph .found")).to_contain_text("1 of")
