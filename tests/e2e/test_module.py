"""Page 4 in a browser: presets, dragging and typing widths, the graph, questions, measured shares, exports."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests import facts
from tests.e2e.conftest import Server
from tests.e2e.test_cost import committed, slider, typed
from tests.e2e.verbs import Visit, address_says, no_sideways_scroll, place_of, query, settled, wide


def end_of(page: Page, row: str) -> str:
    """The exact figure behind a bar's end, from its tooltip."""
    bar = page.locator(".bar").filter(has=page.locator(".name", has_text=row)).first
    return bar.locator(".end").get_attribute("title") or ""


def drawn(page: Page) -> Locator:
    """The drawing of the module."""
    return page.locator(".flow svg")


def test_opens_on_3a_with_the_tables_numbers(visit: Visit) -> None:
    page = visit("module")
    expect(page.locator(".tile strong").first).to_have_text("128 M")
    expect(drawn(page)).to_have_accessible_name(re.compile("3×3 → 128, 86,704,128 multiplications"))
    for channels in ("0–63", "64–191"):  # the narrow ones are in the tooltip where there is no room
        expect(drawn(page)).to_contain_text(channels)
    no_sideways_scroll(page)


@pytest.mark.parametrize("name", facts.MODULES)
@wide
def test_the_drawing_reads_back_as_the_tables_say(visit: Visit, name: str) -> None:
    page = visit(f"module?module={name}")
    label = drawn(page).get_attribute("aria-label") or ""
    work = [int(number.replace(",", "")) for number in re.findall(r" ([\d,]+) multiplications", label)]
    assert sum(work) == facts.MODULES[name].macs
    page.goto(page.url.split("?")[0] + f"?module={name}&naive=1&step=against-naive")
    settled(page)
    assert end_of(page, "naive") == f"{facts.MODULES[name].naive:,}"
    label = drawn(page).get_attribute("aria-label") or ""
    work = [int(number.replace(",", "")) for number in re.findall(r" ([\d,]+) multiplications", label)]
    assert sum(work) == facts.MODULES[name].naive


@pytest.mark.dark
def test_dark_theme_opens_too(visit: Visit) -> None:
    page = visit("module?module=5b")
    expect(drawn(page)).to_contain_text("384–767")
    no_sideways_scroll(page)


@wide
def test_a_modules_widths_are_shown_before_the_server_answers(visit: Visit, server: Server) -> None:
    """And its answer says the same; what was changed by hand stays where what is chosen is chosen once more."""
    page = visit("module?reduce5x5=48")
    expect(slider(page, "Input channels")).to_have_value("192")
    with server.silent():
        page.get_by_role("radio", name="4c").click()
        expect(slider(page, "Input channels")).to_have_value("512")
        expect(page.locator(".tile strong").first).to_have_attribute("title", f"{facts.MODULES['4c'].macs:,}")
        expect(drawn(page)).to_have_accessible_name(re.compile("3×3 → 256, 57,802,752 multiplications"))
    committed(page, module="4c")
    expect(slider(page, "5×5 reduce")).to_have_value("24")
    page.go_back()
    expect(slider(page, "5×5 reduce")).to_have_value("48")
    page.get_by_role("radio", name="3a").click()
    settled(page)
    expect(slider(page, "5×5 reduce")).to_have_value("48")


@wide
def test_modules_are_presets_and_reset_brings_the_paper_back(visit: Visit) -> None:
    page = visit("module")
    page.get_by_role("radio", name="4c").or_(page.get_by_role("button", name="4c", exact=True)).first.click()
    committed(page, module="4c")
    expect(slider(page, "Input channels")).to_have_value("512")
    expect(page.locator(".tile strong").first).to_have_attribute("title", f"{facts.MODULES['4c'].macs:,}")
    field = typed(page, "5×5 reduce")
    field.fill("48")
    field.press("Enter")
    committed(page, module="4c", reduce5x5="48")
    expect(page.get_by_text("5×5 reduce 48 (paper 24)")).to_be_visible()
    page.reload()
    settled(page)
    expect(slider(page, "5×5 reduce")).to_have_value("48")
    page.get_by_role("button", name="Reset").first.click()
    committed(page, module="4c")
    expect(slider(page, "5×5 reduce")).to_have_value("24")


@wide
@pytest.mark.parametrize("milliseconds", [0, 80], ids=["tap", "click"])
def test_a_click_on_reset_that_ends_the_typing_counts(visit: Visit, milliseconds: int) -> None:
    page = visit("module?reduce5x5=24")
    typed(page, "5×5 reduce").fill("48")
    page.get_by_role("button", name="Reset").first.click(delay=milliseconds)
    address_says(page, reduce5x5=None)
    expect(typed(page, "5×5 reduce")).to_have_value("16")
    assert "reduce5x5" not in query(page)


@wide
def test_dragging_moves_the_drawing_without_the_server(visit: Visit) -> None:
    page = visit("module")
    handle = slider(page, "pool projection")
    place = place_of(handle)
    page.mouse.move(*place.at(0.05))
    page.mouse.down()
    page.mouse.move(*place.at(0.5), steps=20)
    width = int(handle.input_value())
    assert width > 400
    expect(drawn(page)).to_contain_text(f"224–{223 + width}")
    assert query(page) == {}
    page.mouse.up()
    committed(page, pool_proj=str(width))


def test_the_graph_follows_and_can_be_naive(visit: Visit) -> None:
    page = visit("module?module=3a&reduce5x5=24&step=tensors")
    graph = page.locator("svg").filter(has_text="concat").first
    expect(graph).to_contain_text("28×28×24", timeout=60_000)
    page.get_by_text("naive, without reduce layers and projection").click()
    expect(graph).not_to_contain_text("28×28×24")
    page.wait_for_function("location.search.includes('naive=1')")


@wide
def test_a_reduce_above_its_break_even_is_said(visit: Visit) -> None:
    page = visit("module?reduce5x5=155&step=against-naive")
    expect(page.locator(".says")).to_contain_text("155 is above its break-even r* = 154.8")


@wide
def test_garbage_in_the_address(visit: Visit) -> None:
    page = visit("module?module=9z&conv1x1=-4&side=1e9&naive=maybe")
    expect(slider(page, "Height")).to_have_value("224")
    expect(slider(page, "1×1").first).to_have_value("1")  # which is next to it, and the note says so


@wide
def test_measured_shares_and_exports(visit: Visit) -> None:
    page = visit("module?module=5b&conv1x1=100&step=where-it-goes")
    page.get_by_role("button", name="Measure the time, too").click()
    expect(page.get_by_text("Of the measured time it takes")).to_be_visible(timeout=90_000)
    expect(page.locator(".js-plotly-plot").last).to_contain_text("measured time", timeout=60_000)
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON").last.click()
    made = json.loads(download.value.path().read_text())
    assert (made["module"], made["widths"]["conv1x1"]) == ("5b", 100)
    with page.expect_download() as download:
        page.get_by_role("button", name="Shares as CSV").last.click()
    assert len(download.value.path().read_text().splitlines()[1].split(",")[-1]) > 3
    with page.expect_download() as download:
        page.get_by_role("button", name="PyTorch code").last.click()
    assert "class Inception5bEdited(nn.Module)" in download.value.path().read_text()


@wide
def test_predict_then_reveal(visit: Visit) -> None:
    page = visit("module?step=check")
    page.get_by_role("radio", name="Question 2").or_(page.get_by_role("button", name="Question 2")).first.click()
    expect(page.get_by_text("How many channels does the output have")).to_be_visible()
    page.get_by_text("352", exact=True).click()
    settled(page)
    page.get_by_role("button", name="Reveal").click()
    expect(page.get_by_text("256 + 32 = 288")).to_be_visible()
    expect(page.get_by_text("0 of 1 answer right")).to_be_visible()
