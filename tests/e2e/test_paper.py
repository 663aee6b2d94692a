"""Every page on paper: the whole of it, light whatever the theme is, nothing cut, and the address at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from pages.lecture.ready import QUARTER
from tests.e2e.verbs import LISTEN, Visit, drawn, settled, wide
from tests.test_pages import STEPS_BY_PAGE, steps_of
from viz.site.page_table import PAGES, row_of

SHEET = ViewportSize(width=703, height=1032)
"""A4 without margins of 12 mm, at 96 pixels an inch."""
CLAIMS = "[data-testid=stHeading] h2"
NO_PRINTER = "window.printed = 0; window.print = () => { window.printed += 1; }"
WRONG = """() => {
  // What lies beside the sheet or is cut by a box around it, and what is only for a screen.
  const found = [];
  const say = (node, why) => found.push(`${why}: ${node.outerHTML.slice(0, 120)}`);
  const UNCUT = '[data-testid=stDataFrame], [role=application]'; // a canvas, and what one zooms
  const SPARE = 6; // pixels of rings around a focus, and of shadows
  const walk = (root) => {
    for (const node of root.children) {
      const box = node.getBoundingClientRect(), style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath.startsWith('inset')) continue;
      if (node.closest('.draglayer, #js-plotly-tester, [data-testid=stDataFrame] *')) continue; // never seen, or canvas
      if (box.width && box.height) {
        if (box.right > innerWidth + SPARE || box.left < -SPARE) say(node, 'beside the sheet');
        const clips = style.overflowX !== 'visible' && !node.matches(UNCUT);
        if (clips && node.scrollWidth > node.clientWidth + SPARE && node.clientWidth) say(node, 'cut');
        if (node.matches('header.stAppHeader, nav, .stButton, .stDownloadButton, .button')) say(node, 'a control');
      }
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);
  return found.slice(0, 8);
}"""
COLOURS = """() => {
  const of = (node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor].map((one) => one.match(/[0-9.]+/g).map(Number));
  };
  const app = of(document.querySelector('[data-testid=stApp]'));
  const words = [...document.querySelectorAll('h1, h2, [data-testid=stMarkdownContainer] p, label')];
  return { ground: app[1], words: words.filter((one) => one.checkVisibility()).map((one) => of(one)[0]) };
}"""

FEET = """() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  .filter((rule) => rule instanceof CSSPageRule).flatMap((rule) => [...rule.cssRules])
  .map(({ style }) => style.content)"""


@pytest.fixture(scope="module")
def dark(browser: Browser) -> Iterator[Page]:
    """A browser page in the dark theme whose printer only counts."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, color_scheme="dark", reduced_motion="reduce", locale="en-US"
    )
    context.add_init_script(LISTEN)
    context.add_init_script(NO_PRINTER)
    yield context.new_page()
    context.close()


def put_on_paper(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size(SHEET)
    drawn(page)


def back_to_screen(page: Page) -> None:
    page.emulate_media(media="screen", color_scheme="dark")
    page.set_viewport_size({"width": 1440, "height": 900})


def is_light(page: Page) -> None:
    """White ground, and every word much darker than it."""
    colours = page.evaluate(COLOURS)
    assert colours["ground"][:3] == [255, 255, 255]
    assert colours["words"]
    light = [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue, *_ in colours["words"]]
    assert max(light) < 130


def foot_says(page: Page, address: str) -> None:
    foot = page.locator("footer.foot")
    expect(foot).to_be_visible()
    expect(foot.locator(".address")).to_have_text(address)
    expect(foot.get_by_role("img", name="QR code")).to_be_visible()


def last_sheet(page: Page) -> list[str]:
    """The headings on the last sheet, as the outline of the browser's PDF has them."""
    pdf = page.pdf(format="A4", outline=True, tagged=True)
    last = re.findall(rb"(\d+) 0 obj\n<</Type /Page\n", pdf)[-1]
    return [
        words.decode("latin-1")
        for words, sheet in re.findall(rb"/Title \((.+?)\)\n/Dest \[(\d+) 0 R", pdf)
        if sheet == last
    ]


@pytest.mark.parametrize("key", STEPS_BY_PAGE)
def test_a_page_in_the_form_for_paper(dark: Page, app_url: str, key: str) -> None:
    """It prints itself once all of it is there."""
    back_to_screen(dark)
    address = f"{app_url}/{'' if key == PAGES[0].key else key}"
    dark.goto(f"{address}?paper=1&embed_options=light_theme")
    dark.wait_for_function("printed > 0", timeout=90_000)
    put_on_paper(dark)
    assert dark.evaluate(WRONG) == []
    is_light(dark)
    expect(dark.get_by_role("heading", level=1)).to_have_text(row_of(key).title)
    steps = steps_of(key)
    assert steps
    expect(dark.locator(CLAIMS)).to_have_text([step.claim for step in steps.steps])
    foot_says(dark, address)
    assert dark.evaluate("printed") == 1
    assert dark.evaluate(FEET) == [f'"{row_of(key).title} · {address[7:]}"', 'counter(page) " of " counter(pages)']
    assert steps.steps[-1].claim in last_sheet(dark)  # the foot does not stand there alone


def test_a_step_that_is_printed_as_it_stands(dark: Page, app_url: str) -> None:
    """By the browser's own menu, which nobody hears: light, too, with the address of the step."""
    back_to_screen(dark)
    address = f"{app_url}/cost?step=what-it-loses"
    dark.goto(address)
    drawn(dark)
    put_on_paper(dark)
    is_light(dark)
    foot_says(dark, address)
    assert not [line for line in dark.evaluate(WRONG) if line.startswith("a control")]


def test_a_lectures_tables_are_printed_with_all_of_their_words(dark: Page, app_url: str) -> None:
    """By the browser's own menu nothing is drawn anew for the sheet, and a canvas would be cut at its edge."""
    for step in ("choose", "edit"):
        back_to_screen(dark)
        dark.goto(f"{app_url}/lecture?step={step}")
        drawn(dark)
        expect(dark.get_by_role("cell", name=QUARTER[0].note)).to_have_count(0)  # on a screen the canvas has it
        put_on_paper(dark)
        expect(dark.get_by_test_id("stDataFrame")).to_be_hidden()
        table = dark.locator("[class*='st-key-printed-'] table")
        expect(table.locator("tbody td:last-child")).to_have_text([place.note for place in QUARTER])
        box = table.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= SHEET["width"]


@wide
def test_the_way_to_paper_and_back(visit: Visit) -> None:
    """“Print” beside the whole page, or Ctrl+P wherever one is, opens the form for paper in another tab."""
    page = visit("cost?step=bottleneck&side=14")
    page.context.add_init_script(NO_PRINTER)
    expect(page.locator("nav.bar")).to_be_visible()  # which hears the keys
    with page.context.expect_page() as opened:
        page.keyboard.press("Control+p")
    paper = opened.value
    paper.wait_for_function("window.printed > 0", timeout=60_000)
    expect(paper.locator(CLAIMS)).to_have_count(len(STEPS_BY_PAGE["cost"]))
    paper.get_by_role("button", name="Print").click()
    assert paper.evaluate("printed") == 2
    paper.get_by_role("link", name="Back to the page").click()
    expect(paper.get_by_role("switch", name="Whole page")).to_be_visible()
    settled(paper)
    assert paper.url == page.url
    paper.close()
    page.get_by_role("switch", name="Whole page").click()
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Print").click()
    assert "paper=1" in opened.value.url
