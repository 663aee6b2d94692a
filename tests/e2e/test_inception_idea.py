"""Lesson 2 in a real browser: widths while dragging, broken concatenations, the padding strip."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET

import pytest
from playwright.sync_api import expect

from tests.e2e.verbs import Visit, no_sideways_scroll, painted, query, settled, wide


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.dark)], ids=["light", "dark"])
def test_the_opening_module_and_a_broken_concatenation(visit: Visit, dark: bool) -> None:
    del dark
    page = visit("inception_idea")
    verdict = page.locator(".slabs .verdict")
    expect(verdict).to_contain_text("64 + 128 + 32 + 192 = 416 channels: the output is 28×28×416")
    expect(page.locator(".slabs .where")).to_have_text(
        ["channels 0–63", "channels 64–191", "channels 192–223", "channels 224–415"]
    )
    page.get_by_text("valid (none)").first.click()
    expect(verdict).to_contain_text("Cannot concatenate 28×28, 26×26, 24×24, 28×28")
    page.get_by_test_id("stButtonGroup").last.get_by_text("2", exact=True).click()
    expect(verdict).to_contain_text("28×28, 26×26, 24×24, 14×14")
    expect(page.locator(".slabs .output.odd")).to_have_count(3)
    expect(page.get_by_text("the pool gives 14×14")).to_be_visible()
    settled(page)
    assert query(page)["padding"] == "valid"
    assert query(page)["stride"] == "2"
    no_sideways_scroll(page)
    page.reload()
    expect(verdict).to_contain_text("28×28, 26×26, 24×24, 14×14")


@wide
def test_slabs_and_sum_follow_the_finger_without_the_server(visit: Visit) -> None:
    page = visit("inception_idea")
    verdict, slider = page.locator(".slabs .verdict"), page.get_by_role("slider", name="3×3 filters")
    expect(verdict).to_contain_text("= 416")
    box = slider.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] / 2)
    page.mouse.down()
    seen = set()
    for share in (0.4, 0.5, 0.6, 0.7):
        page.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)
        painted(page)
        seen.add(verdict.inner_text())
    assert len(seen) == 4
    assert "conv3x3" not in query(page)
    page.mouse.up()
    page.wait_for_function("location.search.includes('conv3x3=')")
    settled(page)
    width = int(query(page)["conv3x3"])
    expect(verdict).to_contain_text(f"64 + {width} + 32 + 192 = {64 + width + 32 + 192} channels")


@wide
def test_a_modules_widths_are_taken_over(visit: Visit) -> None:
    page = visit("inception_idea?module=5b&cin=832&conv1x1=384&conv3x3=384&conv5x5=128")
    expect(page.locator(".slabs .verdict")).to_contain_text("the output is 7×7×1,728")
    page.get_by_role("button", name="Reset").first.click()
    expect(page.locator(".slabs .verdict")).to_contain_text("28×28×416")


@wide
def test_another_modules_maps_follow_its_widths(visit: Visit) -> None:
    page = visit("inception_idea")
    expect(page.get_by_text("The learned filters of module 3a")).to_be_visible()
    page.get_by_role("combobox", name="Widths of module").click()
    page.get_by_role("option", name="5b", exact=True).click()
    expect(page.locator(".slabs .verdict")).to_contain_text("the output is 7×7×1,728")
    expect(page.get_by_text("The learned filters of module 5b")).to_be_visible()


def test_the_padding_strip(visit: Visit) -> None:
    page = visit("inception_idea")
    strip = page.locator(".strip")
    expect(strip.locator(".says")).to_contain_text("9 + 2·1 − 3 + 1 = 9: as long as before")
    strip.locator('label:has(input[name="kernel"][value="5"])').click()
    expect(strip.locator(".says")).to_contain_text("= 7: 2 shorter")
    expect(strip.locator(".cell.made")).to_have_count(7)
    strip.locator('label:has(input[name="pad"][value="2"])').click()
    expect(strip.locator(".says")).to_contain_text("as long as before")
    strip.locator(".cell.made").nth(4).hover()
    expect(strip.locator(".cell.seen")).to_have_text(["2", "3", "4", "5", "6"])
    settled(page)
    assert query(page)["kernel"] == "5"


@wide
def test_the_window_of_the_padding_strip_moves_by_keyboard(visit: Visit) -> None:
    page = visit("inception_idea")
    strip = page.locator(".strip")
    strip.locator('input[name="pad"]:checked').focus()
    page.keyboard.press("Tab")
    output = strip.get_by_role("slider", name="Output under the window")
    expect(output).to_be_focused()
    for key, at, seen in (("ArrowRight", 1, "0, 1, 2"), ("End", 8, "7, 8, a padded zero"), ("ArrowLeft", 7, "6, 7, 8")):
        page.keyboard.press(key)
        expect(output).to_have_attribute("aria-valuenow", str(at))
        expect(output).to_have_attribute("aria-valuetext", f"output {at} comes from cells {seen}")
    expect(strip.locator(".cell.seen")).to_have_text(["6", "7", "8"])
    page.keyboard.press("Home")
    expect(output).to_have_attribute("aria-valuetext", "output 0 comes from cells a padded zero, 0, 1")


@wide
def test_the_four_operations_run_on_the_picture(visit: Visit) -> None:
    page = visit("inception_idea")
    shapes = page.locator(".branches .shape")
    expect(shapes).to_have_text(["28×28×64", "28×28×128", "28×28×32", "28×28×192"])
    expect(page.locator(".branches canvas").first).to_have_attribute("data-tiles", "12")


@wide
def test_predict_then_reveal(visit: Visit) -> None:
    page = visit("inception_idea")
    card = page.get_by_test_id("stColumn").filter(has_text="The pool gets stride 2").last
    card.get_by_text("28×28×416", exact=True).click()
    card.get_by_role("button", name="Reveal").click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("Not quite. The outputs would be 28×28 and 14×14.")
    expect(card).to_contain_text("Nothing: 14×14 does not fit to 28×28 ✓")


@wide
def test_a_task_breaks_the_module(visit: Visit) -> None:
    page = visit("inception_idea")
    page.get_by_role("button", name="Set it up").first.click()
    expect(page.locator(".slabs .verdict")).to_contain_text("Cannot concatenate 28×28, 26×26, 24×24, 14×14")


@wide
def test_the_drawing_and_its_numbers_are_taken_away(visit: Visit) -> None:
    page = visit("inception_idea")
    expect(page.locator(".slabs .verdict")).to_contain_text("= 416")
    for kind in ("SVG", "PNG"):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Save this drawing as {kind}").click()
        data = download.value.path().read_bytes()
        assert (
            download.value.suggested_filename
            == f"inception-idea-3a-outputs-cin.192-conv1x1.64-conv3x3.128-conv5x5.32.{kind.lower()}"
        )
        if kind == "PNG":
            assert data.startswith(b"\x89PNG")
            continue
        root = ET.fromstring(data.decode())
        assert len(root.findall(".//*[@class='front']")) == 9  # one input, four outputs, and those four once more
        assert "var(" not in data.decode()
        assert "color(" not in data.decode()
    with page.expect_download() as download:
        page.get_by_role("button", name="The outputs as CSV").click()
    table = list(csv.DictReader(download.value.path().read_text("utf-8-sig").splitlines()))
    assert [row["last_channel"] for row in table] == ["63", "191", "223", "415", "415"]
    with page.expect_download() as download:
        page.get_by_role("button", name="These maps as PNG").click()
    assert download.value.path().read_bytes().startswith(b"\x89PNG")


@wide
def test_in_front_of_a_class_drawings_are_larger_and_the_switch_is_in_the_header(visit: Visit) -> None:
    page = visit("inception_idea")
    text = page.locator(".slabs svg text").first
    usual = text.evaluate("t => t.getBoundingClientRect().height")
    page = visit("inception_idea?present=1")
    expect(text).to_be_visible()
    assert text.evaluate("t => t.getBoundingClientRect().height") > 1.2 * usual
    expect(page.get_by_test_id("stTopNav")).to_have_count(0)
    switch = page.get_by_role("switch", name="Present")
    expect(switch).to_be_in_viewport(ratio=1)
    no_sideways_scroll(page)
    switch.click()
    expect(page.get_by_test_id("stTopNav")).to_be_visible()
    settled(page)
    assert "present" not in query(page)
