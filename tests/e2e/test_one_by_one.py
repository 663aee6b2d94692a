"""Lesson 1 in a real browser: a click on the picture, the number of filters, and the two layers that are one."""

from __future__ import annotations

import csv
import re
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import (
    Visit,
    address_says,
    choose_page,
    no_sideways_scroll,
    place_of,
    query,
    settled,
    take_square,
    wide,
)


def _probe(page: Page) -> Locator:
    probe = page.locator(".probe")
    expect(probe.locator(".step")).to_have_count(8)
    return probe


def _step(page: Page, name: str) -> float:
    text = page.locator(f'.probe [data-step="{name}"] .value').inner_text()
    return float(text.replace("−", "-"))


def _adds_up(page: Page) -> None:
    total = _step(page, "positive") + _step(page, "negative")
    assert total == pytest.approx(_step(page, "total"), abs=2e-4)
    assert total + _step(page, "bias") == pytest.approx(_step(page, "score"), abs=3e-4)
    assert max(0.0, _step(page, "score")) == pytest.approx(_step(page, "output"), abs=1e-4)
    assert _step(page, "output") == pytest.approx(_step(page, "network"), abs=2e-4)


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.dark)], ids=["light", "dark"])
def test_a_click_on_the_picture_changes_the_numbers(visit: Visit, dark: bool) -> None:
    del dark
    page = visit("one_by_one")
    probe = _probe(page)
    before = probe.get_attribute("data-output")
    _adds_up(page)
    frame = probe.locator(".board.picture .frame")
    place = place_of(frame)
    frame.click(position={"x": place.width * 2.5 / 28, "y": place.height * 5.5 / 28})
    expect(probe.locator(".readout")).to_contain_text("row 5, column 2")
    settled(page)
    assert probe.get_attribute("data-output") != before
    _adds_up(page)
    assert query(page)["row"] == "5"
    assert query(page)["column"] == "2"
    no_sideways_scroll(page)


@wide
def test_the_place_moves_by_keyboard_and_survives_in_the_address(visit: Visit) -> None:
    page = visit("one_by_one?row=10&column=10&filter=3&order=product")
    expect(_probe(page).locator(".readout")).to_contain_text("row 10, column 10")
    page.locator(".board.picture .frame").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".probe .readout")).to_contain_text("row 11, column 11")
    settled(page)
    assert {k: query(page)[k] for k in ("row", "column", "filter")} == {"row": "11", "column": "11", "filter": "3"}
    page.reload()
    expect(page.locator(".probe .readout")).to_contain_text("row 11, column 11")
    _adds_up(page)


@wide
def test_an_uploaded_photo_is_probed(visit: Visit) -> None:
    page = visit("one_by_one?row=9&column=9&filter=2")
    before = _probe(page).get_attribute("data-output")
    noise = np.random.default_rng(0).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    file = BytesIO()
    Image.fromarray(noise).save(file, "PNG")
    page.get_by_role("button", name="Change picture").first.click()
    page.get_by_text("Upload", exact=True).first.click()
    page.locator('input[type="file"]').set_input_files(
        {"name": "noise.png", "mimeType": "image/png", "buffer": file.getvalue()}
    )
    take_square(page)
    expect(page.locator(".probe")).not_to_have_attribute("data-output", before or "", timeout=30_000)
    settled(page)
    _adds_up(page)


def test_the_number_of_filters_goes_below_and_above_the_input(visit: Visit) -> None:
    page = visit("one_by_one")
    bank = page.locator(".bank")
    expect(bank.locator(".title").last).to_have_text("After: 28×28×16")
    expect(bank.locator(".title").first).to_have_text("Before: 28×28×192")
    typed = bank.locator(".typed")
    for number, word in ((4, "narrower"), (192, "as wide as before"), (250, "wider")):
        typed.fill(str(number))
        typed.press("Enter")
        expect(bank.locator(".title").last).to_have_text(f"After: 28×28×{number}")
        expect(bank.locator(".verdict")).to_contain_text(word)
        expect(bank.locator("canvas").last).to_have_attribute("data-tiles", str(number))
    address_says(page, filters="250")


@wide
def test_the_number_of_filters_is_kept_and_sends_no_maps(visit: Visit) -> None:
    received: list[int] = []
    page = visit("one_by_one?module=5a")
    bank = page.locator(".bank")
    page.on("websocket", lambda socket: socket.on("framereceived", lambda data: received.append(len(data))))
    page.reload()  # only a connection made from here on is listened to
    settled(page)
    assert sum(received) > 100_000, "the maps themselves"
    received.clear()
    bank.locator(".typed").fill("70")
    bank.locator(".typed").press("Enter")
    page.wait_for_function("location.search.includes('filters=70')")
    settled(page)
    assert 0 < sum(received) < 50_000
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "70")
    for key in ("module", "one_by_one"):
        choose_page(page, key)
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "70")
    assert query(page)["filters"] == "70"
    page.get_by_role("button", name="Reset").first.click()
    expect(bank.locator(".title").last).to_have_text("After: 28×28×16")


@wide
def test_a_layer_stays_chosen_in_another_module(visit: Visit) -> None:
    page = visit("one_by_one?branch=pool")
    layer = page.get_by_role("combobox", name="1×1 layer")
    page.get_by_role("combobox", name="Module").click()
    page.get_by_role("option", name="4a").click()
    expect(layer).to_have_value("pool projection: 480 → 64")
    page.locator(".bank .typed").fill("300")
    page.locator(".bank .typed").press("Enter")
    page.wait_for_function("location.search.includes('filters=300')")
    settled(page)
    assert {name: query(page)[name] for name in ("module", "branch")} == {"module": "4a", "branch": "pool"}


@wide
def test_a_click_that_ends_the_typing_counts(visit: Visit) -> None:
    page = visit("one_by_one?filters=20")
    typed = page.locator(".bank .typed")
    typed.fill("78")
    page.get_by_role("button", name="Reset").first.click()
    address_says(page, filters=None)
    expect(typed).to_have_value("16")
    assert "filters" not in query(page)
    typed.fill("33")
    typed.press("Enter")
    page.get_by_role("button", name="Set it up").nth(1).click()
    address_says(page, filters="288")
    expect(typed).to_have_value("288")
    assert query(page)["filters"] == "288"


@wide
@pytest.mark.parametrize("milliseconds", [0, 80], ids=["tap", "click"])
def test_a_click_on_reset_that_ends_the_typing_of_a_weight_counts(visit: Visit, milliseconds: int) -> None:
    page = visit("one_by_one?relu=0")
    weight = page.locator('[data-at="0-0"]').first
    usual = weight.input_value()
    weight.fill("0.75")
    page.get_by_role("button", name="Reset").first.click(delay=milliseconds)
    page.wait_for_function("location.search === ''")
    settled(page)
    expect(weight).to_have_value(usual)
    assert query(page) == {}


@wide
def test_two_layers_are_one_until_a_relu_stands_between_them(visit: Visit) -> None:
    page = visit("one_by_one?relu=0")
    proof = (
        page.get_by_test_id("stAlert")
        .filter(has_text="two layers")
        .or_(page.get_by_test_id("stAlert").filter(has_text="ReLU between"))
    )
    expect(proof).to_contain_text("two 1×1 layers are one")
    found = re.search(r"at most (\d\.\de[-−]\d+)", proof.inner_text())
    without = proof.inner_text()
    assert found is None or float(found[1].replace("−", "-")) < 1e-5, without
    page.get_by_text("ReLU behind the first layer").click()
    expect(proof).to_contain_text("no other single layer would do")
    assert float(re.findall(r"up to ([\d.]+)", proof.inner_text())[0]) > 0.01


@wide
def test_a_weight_is_edited_and_a_preset_chosen(visit: Visit) -> None:
    page = visit("one_by_one?mixer=0.299,0.587,0.114,0")
    sheet = page.locator(".sheet").first
    field = sheet.get_by_label("filter 0, G", exact=True)
    expect(field).to_have_value("0.587")
    picture = sheet.locator("img").first
    before = picture.get_attribute("src")
    field.fill("-0.5")
    field.press("Enter")
    expect(picture).not_to_have_attribute("src", before or "")
    settled(page)
    assert query(page)["mixer"].replace("%2C", ",") == "0.299,-0.5,0.114,0"
    field.fill("99")
    field.press("Enter")
    expect(sheet.locator(".note")).to_contain_text("Allowed is")
    expect(field).to_have_value("9.99")


@wide
def test_predict_then_reveal(visit: Visit) -> None:
    page = visit("one_by_one")
    card = page.get_by_test_id("stColumn").filter(has_text="You keep 16 filters").last
    expect(card.get_by_role("button", name="Reveal")).to_be_disabled()
    card.get_by_text("28×28×32", exact=True).click()
    card.get_by_role("button", name="Reveal").click()
    expect(card.get_by_test_id("stAlert")).to_contain_text("Each filter gives one map")


@wide
def test_a_task_sets_the_page_up(visit: Visit) -> None:
    page = visit("one_by_one")
    page.get_by_role("button", name="Set it up").nth(1).click()
    expect(page.locator(".bank .title").last).to_have_text("After: 28×28×288")
    settled(page)
    assert query(page)["module"] == "3b"


@wide
def test_a_garbage_address_gives_a_valid_page(visit: Visit) -> None:
    page = visit("one_by_one?module=9z&row=500&column=x&filter=99999&mixer=1;2;3&filters=-4")
    _probe(page)
    _adds_up(page)


@wide
def test_bars_products_maps_and_pictures_are_taken_away(visit: Visit) -> None:
    page = visit("one_by_one?filter=3&row=10&column=10")
    shown = _probe(page).get_attribute("data-output")
    for name in ("Save the bars as PNG", "Maps before and after as PNG", "These pictures as PNG"):
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        assert Image.open(download.value.path()).width > 200
    with page.expect_download() as download:
        page.get_by_role("button", name="Products as CSV").click()
    table = {
        row["channel"]: row["product"]
        for row in csv.DictReader(download.value.path().read_text("utf-8-sig").splitlines())
    }
    assert f"{float(table['ReLU']):.4f}" == shown
    assert len(table) == 192 + 5
