"""Lesson 2 in a real browser: four windows, widths while dragging, broken concatenations, the padding strip."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page, Position, expect

from tests.e2e.test_cost import go
from tests.e2e.verbs import (
    Visit,
    address_says,
    clock_held,
    narrow,
    no_sideways_scroll,
    painted,
    place_of,
    query,
    settled,
    wide,
)
from viz.inference.capture import Captured, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.network.architecture import BRANCHES
from viz.pictures.gallery import load_picture as gallery_picture
from viz.rendering.sprites import LEVELS, palette


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.dark)], ids=["light", "dark"])
def test_the_opening_module_and_a_broken_concatenation(visit: Visit, dark: bool) -> None:
    del dark
    page = visit("inception_idea?step=stack-them")
    verdict = page.locator(".slabs .verdict")
    expect(verdict).to_contain_text("64 + 128 + 32 + 192 = 416 channels: the output is 28×28×416")
    expect(page.locator(".slabs .where")).to_have_text(
        ["channels 0–63", "channels 64–191", "channels 192–223", "channels 224–415"]
    )
    go(page, "what-breaks")
    page.get_by_test_id("stButtonGroup").first.get_by_text("none", exact=True).click()
    expect(verdict).to_contain_text("Cannot concatenate 28×28, 26×26, 24×24, 28×28")
    page.get_by_test_id("stButtonGroup").last.get_by_text("2", exact=True).click()
    expect(verdict).to_contain_text("28×28, 26×26, 24×24, 14×14")
    expect(page.locator(".slabs .output.odd")).to_have_count(3)
    expect(page.get_by_text("the pool gives 14×14")).to_be_visible()
    address_says(page, padding="valid")
    assert query(page)["stride"] == "2"
    no_sideways_scroll(page)
    page.reload()
    expect(verdict).to_contain_text("28×28, 26×26, 24×24, 14×14")
    go(page, "stack-them")
    expect(verdict).to_contain_text("the output is 28×28×416")  # how it is meant, whatever is broken elsewhere


@wide
def test_slabs_and_sum_follow_the_finger_without_the_server(visit: Visit) -> None:
    page = visit("inception_idea?step=stack-them")
    verdict = page.locator(".slabs .verdict")
    expect(verdict).to_contain_text("= 416")
    place = place_of(page.get_by_role("slider", name="3×3 filters"))
    page.mouse.move(*place.at(0.25))
    page.mouse.down()
    seen = set()
    for share in (0.4, 0.5, 0.6, 0.7):
        page.mouse.move(*place.at(share))
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
    page = visit("inception_idea?step=stack-them&module=5b&cin=832&conv1x1=384&conv3x3=384&conv5x5=128")
    expect(page.locator(".slabs .verdict")).to_contain_text("the output is 7×7×1,728")
    page.get_by_role("button", name="Reset").first.click()
    expect(page.locator(".slabs .verdict")).to_contain_text("28×28×416")


@wide
def test_another_modules_maps_follow_its_widths(visit: Visit) -> None:
    page = visit("inception_idea?step=on-your-picture")
    expect(page.get_by_text("Maps of module 3a")).to_be_visible()
    page.get_by_role("button", name="Module 3a").click()
    page.get_by_role("radio", name="5b").or_(page.get_by_role("button", name="5b", exact=True)).first.click()
    expect(page.get_by_text("Maps of module 5b")).to_be_visible()
    go(page, "stack-them")
    expect(page.locator(".slabs .verdict")).to_contain_text("the output is 7×7×1,728")


def test_the_padding_strip(visit: Visit) -> None:
    page = visit("inception_idea?step=same-padding")
    strip = page.locator(".strip")
    expect(strip.locator(".says")).to_contain_text("9 + 2·1 − 3 + 1 = 9: as long as before")
    strip.locator('label:has(input[name="kernel"][value="5"])').click()
    expect(strip.locator(".says")).to_contain_text("= 7: 2 shorter")
    expect(strip.locator(".cell.made")).to_have_count(7)
    strip.locator('label:has(input[name="pad"][value="2"])').click()
    expect(strip.locator(".says")).to_contain_text("as long as before")
    strip.locator(".cell.made").nth(4).hover()
    expect(strip.locator(".cell.seen")).to_have_text(["3", "4", "5", "6", "7"])
    address_says(page, kernel="5")


@wide
def test_the_window_of_the_padding_strip_moves_by_keyboard(visit: Visit) -> None:
    page = visit("inception_idea?step=same-padding")
    strip = page.locator(".strip")
    strip.get_by_role("button", name="Slide").focus()
    page.keyboard.press("Tab")
    output = strip.get_by_role("slider", name="Output under the window")
    expect(output).to_be_focused()
    for key, at, seen in (("ArrowRight", 2, "1, 2, 3"), ("End", 9, "8, 9, a padded zero"), ("ArrowLeft", 8, "7, 8, 9")):
        page.keyboard.press(key)
        expect(output).to_have_attribute("aria-valuenow", str(at))
        expect(output).to_have_attribute("aria-valuetext", f"output {at} comes from cells {seen}")
    expect(strip.locator(".cell.seen")).to_have_text(["7", "8", "9"])
    page.keyboard.press("Home")
    expect(output).to_have_attribute("aria-valuetext", "output 1 comes from cells a padded zero, 1, 2")


@wide
def test_the_four_operations_run_on_the_picture(visit: Visit) -> None:
    page = visit("inception_idea?step=on-your-picture")
    shapes = page.locator(".branches .shape")
    expect(shapes).to_have_text(["28×28×64", "28×28×128", "28×28×32", "28×28×192"])
    expect(page.locator(".branches canvas").first).to_have_attribute("data-tiles", "12")


@wide
def test_predict_then_reveal(visit: Visit) -> None:
    page = visit("inception_idea?step=check")
    card = page.locator(".st-key-question-card").filter(has_text="The pool gets stride 2")
    card.get_by_text("28×28×416", exact=True).click()
    card.get_by_role("button", name="Reveal").click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("Not quite. The outputs would be 28×28 and 14×14.")
    expect(card).to_contain_text("check_circle Nothing: 14×14 does not fit 28×28")


@wide
def test_a_task_breaks_the_module(visit: Visit) -> None:
    page = visit("inception_idea?step=try-it")
    page.get_by_role("button", name="Set it up").first.click()
    address_says(page, step="what-breaks", padding="valid", stride="2")
    expect(page.locator(".slabs .verdict")).to_contain_text("Cannot concatenate 28×28, 26×26, 24×24, 14×14")


@wide
def test_the_drawing_and_its_numbers_are_taken_away(visit: Visit) -> None:
    page = visit("inception_idea?step=stack-them")
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
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="The outputs as CSV").click()
    table = list(csv.DictReader(download.value.path().read_text("utf-8-sig").splitlines()))
    assert [row["last_channel"] for row in table] == ["63", "191", "223", "415", "415"]
    go(page, "on-your-picture")
    with page.expect_download() as download:
        page.get_by_role("button", name="These maps as PNG").click()
    assert download.value.path().read_bytes().startswith(b"\x89PNG")


@wide
def test_in_front_of_a_class_drawings_are_larger_and_the_switch_is_in_the_header(visit: Visit) -> None:
    page = visit("inception_idea?step=stack-them")
    svg, texts = page.locator(".slabs svg").first, page.locator(".slabs svg text")
    tallest = "texts => Math.max(...texts.map(text => text.getBoundingClientRect().height))"
    expect(svg).to_have_attribute("data-stacked", "1.00")
    usual = texts.evaluate_all(tallest)
    page = visit("inception_idea?step=stack-them&present=1")
    expect(svg).to_have_attribute("data-stacked", "1.00")
    assert texts.evaluate_all(tallest) > 1.2 * usual
    expect(page.get_by_test_id("stTopNav")).to_have_count(0)
    switch = page.get_by_role("switch", name="Present")
    expect(switch).to_be_in_viewport(ratio=1)
    no_sideways_scroll(page)
    switch.click()
    expect(page.get_by_test_id("stTopNav")).to_be_visible()
    settled(page)
    assert "present" not in query(page)


# Four windows, one place


class Branch(NamedTuple):
    """One branch as it is drawn: the exact value, what is written, and the colours of its map."""

    label: str
    number: int
    exact: float
    written: str
    pixel: list[int]


READ = """(row) => {
  const map = row.querySelector('.map canvas'), mark = row.querySelector('.mark');
  const x = Math.round(parseFloat(mark.style.left) / 100 * map.width);
  const y = Math.round(parseFloat(mark.style.top) / 100 * map.height);
  return [
    row.querySelector('.name').textContent, Number(row.querySelector('.number').textContent),
    Number(row.querySelector('.value').dataset.exact), row.querySelector('.sum').textContent,
    [...map.getContext('2d').getImageData(x, y, 1, 1).data].slice(0, 3),
  ];
}"""


def drawn_branches(page: Page) -> list[Branch]:
    """What the four rows show now."""
    return [Branch(*row.evaluate(READ)) for row in rows(page)]


def rows(page: Page) -> list[Locator]:
    """The four rows, once they have their numbers."""
    expect(page.locator(".windows .value")).to_have_text([re.compile(r"\d")] * 4)
    return page.locator(".windows .row").all()


@pytest.fixture(scope="module")
def run() -> Captured:
    """The first picture of the gallery in the real network, as the server has it."""
    loaded = load_embedded()
    return capture(loaded, to_tensor(gallery_picture("espresso"), loaded.preprocessing))


@wide
@pytest.mark.parametrize("module", ["3a", "5b"])
def test_the_drawing_has_the_networks_own_numbers(visit: Visit, run: Captured, module: str) -> None:
    side = run.module_input(module).shape[1]
    page = visit(f"inception_idea?module={module}&filter3x3=7")
    board = page.locator(".windows .heat")
    box = place_of(board)
    for row, column in ((0, 0), (side // 2, side // 3), (side - 1, side - 2)):
        where = Position(x=(column + 0.5) / side * box.width, y=(row + 0.5) / side * box.height)
        board.click(position=where)
        expect(page.locator(".windows .where")).to_contain_text(f"Row {row}, column {column} of {side}×{side}×")
        for branch, shown in zip(BRANCHES, drawn_branches(page), strict=True):
            maps = run.branch(module, branch)[shown.number]
            network = float(maps[row, column])
            assert shown.exact == pytest.approx(network, abs=1e-4, rel=1e-4)
            assert shown.written.endswith(f"{shown.exact:.2f}")
            level = round(network / (float(maps.max()) or 1) * (LEVELS - 1))
            near = palette("sequential")[max(0, level - 1) : level + 2, :3].tolist()
            assert shown.pixel in near
    assert drawn_branches(page)[1].number == 7
    settled(page)
    assert query(page)["row"] == str(side - 1)


@wide
def test_positive_and_negative_with_the_bias_are_the_value(visit: Visit) -> None:
    page = visit("inception_idea?row=11&column=8")
    for shown in drawn_branches(page):
        match = re.fullmatch(r"([+\d.]+)([−\d.]+)sums([+−\d.]+)bias([=≈])([−\d.]+)→ ReLU →([\d.]+)", shown.written)
        assert match, shown.written
        numbers = [float(number.replace("−", "-")) for number in match.groups() if number not in "=≈"]
        positive, negative, bias, score, value = numbers
        assert positive + negative + bias == pytest.approx(score, abs=0.021)
        assert match[4] == ("=" if round(positive + negative + bias, 2) == score else "≈")
        assert value == max(0, score)


@wide
def test_arrow_keys_move_the_windows_without_the_server(visit: Visit) -> None:
    page = visit("inception_idea?row=11&column=8")
    where = page.locator(".windows .where")
    page.locator(".windows .heat").focus()
    for key, said in (
        ("ArrowRight", "Row 11, column 9"), ("ArrowUp", "Row 10, column 9"), ("Shift+ArrowLeft", "Row 10, column 5"),
        ("ArrowDown", "Row 11, column 5"),
    ):  # fmt: skip
        page.keyboard.press(key)
        assert where.inner_text().startswith(said)
    address_says(page, row="11", column="5")
    expect(page.locator(".windows [role=status]")).to_contain_text("Row 11, column 5. 1×1, filter ")


@wide
def test_another_filter_comes_from_the_server(visit: Visit) -> None:
    page = visit("inception_idea?filter5x5=31&row=11&column=8")
    before = drawn_branches(page)
    page.get_by_role("button", name="5×5: next filter, 0").click()
    row = page.locator(".windows .row").nth(2)
    expect(row.locator(".number")).to_have_text("0")
    expect(row).not_to_have_class(re.compile("waiting"))
    address_says(page, filter5x5="0", row="11")
    after = drawn_branches(page)
    assert after[2].written != before[2].written
    assert after[:2] == before[:2]
    page.get_by_role("button", name="5×5: previous filter, 31").click()
    address_says(page, filter5x5="31")
    assert drawn_branches(page) == before


FILLED = """(row) => {
  const map = row.querySelector('.map canvas');
  const data = map.getContext('2d').getImageData(0, 0, map.width, map.height).data;
  let filled = 0;
  for (let i = 3; i < data.length; i += 4) filled += data[i] ? 1 : 0;
  return filled;
}"""


def filled(page: Page) -> list[int]:
    """How many places of each output map are drawn."""
    return [row.evaluate(FILLED) for row in rows(page)]


def test_sliding_fills_the_maps_and_stops_when_told(visit: Visit) -> None:
    page = visit("inception_idea?row=11&column=8")
    slide, step = (page.locator(".windows .controls button").nth(i) for i in range(2))
    assert filled(page) == [784] * 4
    with clock_held(page) as let_pass:
        slide.click()
        let_pass(1000)
        slide.click()
        expect(slide).to_have_text("▶ Go on")
        before = filled(page)
        assert len(set(before)) == 1
        assert 60 <= before[0] < 784
        step.click()
        assert filled(page) == [before[0] + 1] * 4
        slide.click()
        let_pass(5000)
    expect(slide).to_have_text("▶ Slide")
    assert filled(page) == [784] * 4
    expect(page.locator(".windows .where")).to_contain_text("Row 11, column 8")
    no_sideways_scroll(page)


@wide
def test_whoever_wants_no_motion_gets_the_end_at_once(visit: Visit) -> None:
    page = visit("inception_idea?row=11&column=8")
    page.emulate_media(reduced_motion="reduce")
    page.locator(".windows .slide").click()
    assert page.locator(".windows .slide").inner_text() == "▶ Slide"
    assert filled(page) == [784] * 4
    go(page, "stack-them")
    assert page.locator(".slabs svg").first.get_attribute("data-stacked") == "1.00"
    page.get_by_role("button", name="▶ Stack them").click()
    assert page.locator(".slabs svg").first.get_attribute("data-stacked") == "1.00"


@narrow
def test_a_finger_moves_the_windows_with_a_tap(visit: Visit) -> None:
    page = visit("inception_idea?module=5b")
    board = page.locator(".windows .heat")
    assert board.evaluate("node => getComputedStyle(node).touchAction") == "pan-y pinch-zoom"
    x, y = place_of(board).at(0.5 / 7, 3.5 / 7)
    for name in ("pointerdown", "pointerup"):
        at = {"clientX": x, "clientY": y}
        board.dispatch_event(name, {**at, "pointerType": "touch", "pointerId": 1, "isPrimary": True, "button": 0})
    expect(page.locator(".windows .where")).to_contain_text("Row 3, column 0")


@wide
def test_outputs_slide_together_and_part_again_where_they_do_not_fit(visit: Visit) -> None:
    page = visit("inception_idea?step=what-breaks&padding=valid")
    svg, button = page.locator(".slabs svg").first, page.get_by_role("button", name="▶ Stack them")
    expect(svg).to_have_attribute("data-stacked", "1.00")
    gaps = """(svg) => [...svg.querySelectorAll('.slab.loose .front')].map((face) => [face.x.baseVal.value,
      face.x.baseVal.value + face.width.baseVal.value]).slice(1)"""
    apart = [start for start, _ in svg.evaluate(gaps)]
    with clock_held(page) as let_pass:
        button.click()
        let_pass(400)
        assert 0 < float(svg.get_attribute("data-stacked") or "") < 1
        let_pass(5000)
    expect(svg).to_have_attribute("data-stacked", "1.00")
    edges = svg.evaluate(gaps)
    assert [start for start, _ in edges] == apart
    assert all(after[0] - before[1] > 5 for before, after in pairwise(edges))
    assert svg.locator(".slab.ghost").count() == 4  # two that are too small, apart and where they should join
