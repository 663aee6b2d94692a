"""Every chart of every page as it is drawn: titles at its axes and above it, and a name for the picture of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import Visit, settled, wide
from viz.site.page_table import MADE_WITH, PAGES

CHARTS = {
    "cost": [("width of the bottleneck r (channels)", "share", "Input of module 3a on “Espresso”")],
    "module": [("share of the whole module", "what is counted", "Module 3a · 28×28×192 → 28×28×256")],
    "what_if": [
        ("share of the bottleneck's channels kept", "right answers", "Accuracy against bottleneck width"),
        ("module", "right answers", "Accuracy with branches switched off"),
    ],
}
"""What stands across, up and above each plotly chart, by page; the other pages have none."""


SAVED = {
    "cost": [("Chart as", "cost-3a-what-it-loses", CHARTS["cost"][0][2])],
    "module": [("Shares as", "module-paper-3a-shares", CHARTS["module"][0][2])],
    "what_if": [
        ("Narrow bottlenecks as", "what-if-embedded-3a-accuracy-by-width", CHARTS["what_if"][0][2]),
        ("Branches off as", "what-if-embedded-3a-accuracy-by-branch", CHARTS["what_if"][1][2]),
    ],
}
"""How the entries that save the charts are called, and name and title of what they save."""


def saved_chart(page: Page, words: str) -> tuple[str, set[str]]:
    """The name of the file that an entry saves as SVG, and which of what it should say it says."""
    entry = page.locator(".chart-saves", has_text=words)
    if not entry.count():
        page.get_by_role("button", name="Download", exact=True).last.click()
    with page.expect_download() as download:
        entry.get_by_role("button", name="Save this chart as SVG").click()
    text = download.value.path().read_text(encoding="utf-8")
    wanted = {title for titles in CHARTS.values() for *_, title in titles} | {MADE_WITH, *(f"/{key}" for key in CHARTS)}
    unwrapped = "".join(text.split())
    return download.value.suggested_filename, {one for one in wanted if one in text or one in unwrapped}


def said(chart: Locator, *kinds: str) -> tuple[str, ...]:
    for kind in kinds:
        expect(chart.locator(f"svg text.{kind}")).to_be_visible()
    return tuple(chart.locator(f"svg text.{kind}").text_content() or "" for kind in kinds)


@wide
@pytest.mark.parametrize("key", [row.key for row in PAGES])
def test_every_drawn_chart_says_what_it_is(visit: Visit, key: str) -> None:
    page = visit(f"{key if key != 'start' else ''}?whole=1")
    wanted = CHARTS.get(key, [])
    charts = page.locator(".js-plotly-plot")
    expect(charts).to_have_count(len(wanted))
    for number, titles in enumerate(wanted):
        chart = charts.nth(number)
        assert said(chart, "xtitle", "ytitle", "gtitle") == titles
        assert MADE_WITH in said(chart, "gtitle-subtitle")[0]
    expect(page.locator("[data-attr=toImage], [data-title*=Download]")).to_have_count(0)
    for words, name, title in SAVED.get(key, []):
        assert saved_chart(page, words) == (f"{name}.svg", {title, MADE_WITH, f"/{key}"})


SLIDERS = "side.28-cin.192-conv1x1.64-reduce3x3.96-conv3x3.128-reduce5x5.16-conv5x5.32-pool_proj.32"
FILES = {
    "module": (f"module-paper-3a-drawing-{SLIDERS}", "Inception"),
    "cost": ("cost-curve-side.28-cin.192-cout.32-kernel.5-reduce.16", "Multiplications"),
    "inception_idea": ("inception-idea-3a-outputs-cin.192-conv1x1.64-conv3x3.128-conv5x5.32", "3a"),
    "googlenet": ("googlenet-paper-graph", "GoogLeNet as in the paper"),
}
"""Name and title of the drawing that a page saves as SVG."""
BEHIND = {"cost": 1}
"""How many other drawings stand before it: the price that grows, which its own test saves."""


@wide
@pytest.mark.parametrize("key", FILES)
def test_a_drawing_leaves_with_title_legend_maker_and_address(visit: Visit, key: str) -> None:
    page = visit(f"{key}?whole=1")
    settled(page)
    name, title = FILES[key]
    with page.expect_download() as download:
        page.get_by_role("button", name="as SVG").nth(BEHIND.get(key, 0)).click()
    assert download.value.suggested_filename == f"{name}.svg"
    text = download.value.path().read_text(encoding="utf-8")
    assert title in text
    assert MADE_WITH in text
    assert f"/{key}" in "".join(text.split())
    assert text.count("<rect") > 3
