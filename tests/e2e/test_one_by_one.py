"""Lesson 1 in a real browser: a probe on the picture, the number of filters, and the two layers that are one."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ET
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import (
    Visit,
    address_says,
    choose_page,
    clock_held,
    no_sideways_scroll,
    painted,
    query,
    settled,
    take_square,
    wide,
)
from viz.inference.capture import Captured, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import Loaded, load_embedded
from viz.network.architecture import EMBEDDED
from viz.pictures.gallery import load_picture as gallery_picture

PARTS = ("positive", "negative", "bias", "score", "output", "network", "average")


@pytest.fixture(scope="module")
def embedded() -> Loaded:
    return load_embedded()


@pytest.fixture(scope="module")
def run(embedded: Loaded) -> Captured:
    return capture(embedded, to_tensor(gallery_picture("espresso"), embedded.preprocessing))


def _probe(page: Page) -> Locator:
    probe = page.locator(".probe")
    expect(probe.locator("[data-step=output]")).to_have_text(re.compile(r"\d"))
    return probe


def _parts(page: Page) -> dict[str, float]:
    """The numbers of the drawing, as exact as it has them."""
    return {
        part: float(page.locator(f".probe [data-step={part}]").get_attribute("data-exact") or "nan") for part in PARTS
    }


def _adds_up(page: Page) -> dict[str, float]:
    found = _parts(page)
    assert found["positive"] + found["negative"] + found["bias"] == pytest.approx(found["score"], abs=1e-4)
    assert max(0.0, found["score"]) == found["output"] == pytest.approx(found["network"], abs=1e-4)
    return found


def _click(place: Locator, row: float, column: float, side: int) -> None:
    box = place.bounding_box()
    assert box is not None
    place.click(position={"x": box["width"] * (column + 0.5) / side, "y": box["height"] * (row + 0.5) / side})


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.dark)], ids=["light", "dark"])
def test_a_click_on_the_picture_changes_the_numbers(visit: Visit, dark: bool) -> None:
    del dark
    page = visit("one_by_one")
    probe = _probe(page)
    before = probe.get_attribute("data-output")
    _adds_up(page)
    _click(probe.locator(".heat"), 5, 2, 28)
    expect(probe.locator(".where")).to_contain_text("Row 5, column 2 of 28×28")
    address_says(page, row="5", column="2")
    assert probe.get_attribute("data-output") != before
    _adds_up(page)
    no_sideways_scroll(page)


@wide
@pytest.mark.parametrize("module", [module.name for module in EMBEDDED.modules])
def test_the_probe_shows_the_networks_own_numbers(visit: Visit, run: Captured, module: str) -> None:
    path, number = EMBEDDED.module(module).path, 7
    row, column = 3, 2
    page = visit(f"one_by_one?module={module}&branch=1x1&filter={number}&row={row}&column={column}")
    _probe(page)
    network = float(run.maps[f"{path}.branch1"][number, row, column])
    assert _adds_up(page)["output"] == pytest.approx(network, abs=1e-4)


@wide
def test_the_place_moves_by_keyboard_and_survives_in_the_address(visit: Visit) -> None:
    page = visit("one_by_one?row=10&column=10&filter=3")
    where = _probe(page).locator(".where")
    expect(where).to_contain_text("Row 10, column 10")
    page.locator(".probe .heat").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(where).to_contain_text("Row 11, column 11")
    address_says(page, row="11", column="11", filter="3")
    page.reload()
    expect(where).to_contain_text("Row 11, column 11")
    _adds_up(page)


@wide
def test_the_probe_sweeps_over_the_picture_and_ends_where_it_was(visit: Visit) -> None:
    page = visit("one_by_one?row=11&column=8")
    probe = _probe(page)
    filled = """(canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((_, i) => i % 4 === 3).reduce((sum, alpha) => sum + (alpha > 0), 0);
    }"""
    canvas, slide = probe.locator(".map canvas"), probe.locator(".slide")
    assert canvas.evaluate(filled) == 28 * 28
    with clock_held(page) as let_pass:
        slide.click()
        expect(slide).to_have_text("⏸ Pause")
        let_pass(1000)
        slide.click()
        expect(slide).to_have_text("▶ Go on")
        some = canvas.evaluate(filled)
        assert 0 < some < 28 * 28
        probe.get_by_role("button", name="Step").click()
        assert canvas.evaluate(filled) == some + 1
        _adds_up(page)
        slide.click()
        let_pass(5000)
    expect(slide).to_have_text("▶ Sweep")
    assert canvas.evaluate(filled) == 28 * 28
    expect(probe.locator(".where")).to_contain_text("Row 11, column 8")


@wide
def test_a_channel_that_is_looked_at_is_written_out_and_lies_on_the_picture(visit: Visit) -> None:
    page = visit("one_by_one?row=11&column=8&filter=3")
    probe = _probe(page)
    expect(probe.locator(".legend .what")).to_have_text("mean of 192 channels")
    probe.locator(".sums svg").focus()
    page.keyboard.press("ArrowDown")
    expect(probe.locator(".legend .what")).to_have_text(re.compile(r"channel \d+"))
    said = re.fullmatch(r"channel (\d+): ([−\d.]+) × ([−\d.]+) = ([+−\d.]+)", probe.locator(".readout").inner_text())
    assert said is not None
    value, weight, product = (float(said[i].replace("−", "-")) for i in (2, 3, 4))
    assert value * weight == pytest.approx(product, abs=6e-4)


@wide
def test_another_filter_is_taken(visit: Visit) -> None:
    page = visit("one_by_one?filter=3")
    probe = _probe(page)
    probe.get_by_role("button", name="Next filter").click()
    address_says(page, filter="4")
    expect(probe.locator(".caption")).to_contain_text("output 4 of")
    number = probe.get_by_role("spinbutton", name="Filter")
    number.fill("9")
    number.press("Enter")
    address_says(page, filter="9")
    expect(probe.locator(".caption")).to_contain_text("output 9 of")
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


def _keeps_readable_when_the_theme_changes(page: Page, net: Locator) -> None:
    """The words painted on a canvas take the ink of the theme, also while they are looked at."""
    ink = """node => {
        const { data } = node.getContext("2d").getImageData(0, 0, node.width, node.height / 20);
        let strongest = [0, 0];
        for (let i = 0; i < data.length; i += 4)
            if (data[i + 3] > strongest[0]) strongest = [data[i + 3], data[i]];
        return strongest[1];
    }"""
    assert net.evaluate(ink) < 128
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"node => ({ink})(node) > 128", arg=net.element_handle())


@wide
def test_the_layer_says_what_the_network_computes_and_shares_the_place(visit: Visit, run: Captured) -> None:
    page = visit("one_by_one?step=one-layer&row=4&column=6")
    net = page.locator(".layer canvas[tabindex]")
    expect(net).to_have_attribute("aria-label", re.compile("Row 4, column 6: 192 values, 16 outputs"))
    said = re.findall(r"filter (\d+): ([\d.]+)", net.get_attribute("aria-label") or "")
    network = run.maps[f"{EMBEDDED.module('3a').path}.branch3.0"][:, 4, 6]
    assert [float(value) for _, value in said] == pytest.approx(network.tolist(), abs=0.0051)
    _keeps_readable_when_the_theme_changes(page, net)
    page.locator(".layer .heat").focus()
    page.keyboard.press("ArrowRight")
    address_says(page, column="7")
    page.goto(page.url.replace("step=one-layer", "step=one-pixel"))
    expect(_probe(page).locator(".where")).to_contain_text("Row 4, column 7")


def test_the_number_of_filters_goes_below_and_above_the_input(visit: Visit) -> None:
    page = visit("one_by_one?step=all-pixels")
    bank = page.locator(".bank")
    expect(bank.locator(".title").last).to_have_text("After: 28×28×16")
    expect(bank.locator(".title").first).to_have_text("Before: 28×28×192")
    typed, drawn_high = bank.locator(".typed"), {}
    for number, word in ((4, "narrower"), (192, "as wide as before"), (250, "wider")):
        typed.fill(str(number))
        typed.press("Enter")
        expect(bank.locator(".title").last).to_have_text(f"After: 28×28×{number}")
        expect(bank.locator(".verdict")).to_contain_text(word)
        expect(bank.locator("canvas").last).to_have_attribute("data-tiles", str(number))
        painted(page)
        drawn_high[number] = bank.locator("canvas").first.evaluate("(node) => node.offsetHeight")
    address_says(page, filters="250")
    assert drawn_high[192] > drawn_high[250]  # the larger tensor takes the room, both at one scale


@wide
def test_the_new_maps_stack_up_one_by_one(visit: Visit) -> None:
    page = visit("one_by_one?step=all-pixels&filters=60")
    bank = page.locator(".bank")
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "60")
    with clock_held(page) as let_pass:
        bank.locator(".play").click()
        expect(bank.locator(".play")).to_have_text("⏸ Show all")
        let_pass(400)
        assert 0 < int(bank.locator("canvas").last.get_attribute("data-tiles") or "") < 60
        let_pass(5000)
    expect(bank.locator(".play")).to_have_text("▶ Stack up")
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "60")
    assert query(page)["filters"] == "60"


@wide
def test_the_number_of_filters_is_kept_and_sends_no_maps(visit: Visit) -> None:
    received: list[int] = []
    page = visit("one_by_one?module=5a&step=all-pixels")
    bank = page.locator(".bank")
    page.on("websocket", lambda socket: socket.on("framereceived", lambda data: received.append(len(data))))
    page.reload()  # only a connection made from here on is listened to
    settled(page)
    assert max(received) > 50_000, "the maps themselves; scripts come by their addresses"
    received.clear()
    bank.locator(".typed").fill("70")
    bank.locator(".typed").press("Enter")
    page.wait_for_function("location.search.includes('filters=70')")
    settled(page)
    assert 0 < sum(received) < 20_000
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "70")
    for key in ("module", "one_by_one"):
        choose_page(page, key)
    expect(bank.locator("canvas").last).to_have_attribute("data-tiles", "70")
    assert query(page)["filters"] == "70"
    page.get_by_role("button", name="Reset").first.click()
    address_says(page, filters=None)


@wide
def test_a_click_that_ends_the_typing_counts(visit: Visit) -> None:
    page = visit("one_by_one?filters=20&step=all-pixels")
    typed = page.locator(".bank .typed")
    typed.fill("78")
    page.get_by_role("button", name="Reset").first.click()
    address_says(page, filters=None)
    expect(typed).to_have_value("16")
    assert "filters" not in query(page)


@wide
@pytest.mark.parametrize("milliseconds", [0, 80], ids=["tap", "click"])
def test_a_click_on_reset_that_ends_the_typing_of_a_weight_counts(visit: Visit, milliseconds: int) -> None:
    page = visit("one_by_one?relu=0&step=two-layers")
    weight = page.locator('[data-at="0-0"]').first
    usual = weight.input_value()
    weight.fill("0.75")
    page.get_by_role("button", name="Reset").first.click(delay=milliseconds)
    address_says(page, relu=None, first=None)
    expect(weight).to_have_value(usual)


@wide
def test_two_layers_are_one_until_a_relu_stands_between_them(visit: Visit) -> None:
    page = visit("one_by_one?relu=0&step=two-layers")
    proof = page.get_by_test_id("stMarkdown").filter(has_text=re.compile("two 1×1 layers are one|best single layer"))
    expect(proof).to_contain_text("two 1×1 layers are one")
    found = re.search(r"at most (\d\.\de[-−]\d+)", proof.inner_text())
    assert found is None or float(found[1].replace("−", "-")) < 1e-5
    page.get_by_text("ReLU between", exact=True).click()
    expect(proof).to_contain_text("from the best single layer")
    assert float(re.findall(r"up to ([\d.]+)", proof.inner_text())[0]) > 0.01


@wide
def test_a_weight_is_edited_and_a_preset_chosen(visit: Visit) -> None:
    page = visit("one_by_one?step=colours&mixer=0.299,0.587,0.114,0")
    sheet = page.locator(".sheet").first
    field = sheet.get_by_label("filter 0, G", exact=True)
    expect(field).to_have_value("0.587")
    picture = sheet.locator(".row img").first
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
    page = visit("one_by_one?step=check")
    card = page.locator(".st-key-question-card")
    expect(card).to_contain_text("You keep 16 filters")
    expect(card.get_by_role("button", name="Reveal")).to_be_disabled()
    card.get_by_text("28×28×32", exact=True).click()
    card.get_by_role("button", name="Reveal").click()
    expect(card.get_by_test_id("stAlert")).to_contain_text("Each filter gives one map")


@wide
@pytest.mark.parametrize(
    ("number", "step", "said"),
    [
        (0, "one-pixel", {"module": None}),
        (1, "all-pixels", {"module": "3b", "filters": "288"}),
        (2, "two-layers", {"relu": None}),
    ],
    ids=["silent", "wider", "relu"],
)
def test_a_task_is_set_up_and_shown(visit: Visit, number: int, step: str, said: dict[str, str | None]) -> None:
    page = visit("one_by_one?step=try-it")
    page.get_by_role("button", name="Set it up").nth(number).click()
    page.get_by_role("button", name="Show me").click()
    address_says(page, step=None if step == "one-pixel" else step, **said)
    expect(page.get_by_role("button", name="Show me")).to_have_count(0)
    if step == "one-pixel":
        assert _adds_up(page)["output"] == 0


@wide
def test_a_garbage_address_gives_a_valid_page(visit: Visit) -> None:
    page = visit("one_by_one?module=9z&row=500&column=x&filter=99999&mixer=1;2;3&filters=-4")
    _probe(page)
    _adds_up(page)


@wide
def test_drawings_products_maps_and_pictures_are_taken_away(visit: Visit) -> None:
    page = visit("one_by_one?filter=3&row=10&column=10")
    shown = _probe(page).get_attribute("data-output")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save this drawing as SVG").click()
    texts = [node.text for node in ET.fromstring(download.value.path().read_text()).iter() if node.text]
    assert f"{float(shown or 0):.2f}" in texts
    page.get_by_role("button", name="Numbers").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Products as CSV").click()
    table = {
        row["channel"]: row["product"]
        for row in csv.DictReader(download.value.path().read_text("utf-8-sig").splitlines())
    }
    assert f"{float(table['ReLU']):.4f}" == shown
    assert len(table) == 192 + 5
    for step, popover, name in (
        ("one-layer", "", "Save this drawing as PNG"),
        ("all-pixels", "Whose filters", "Maps before and after as PNG"),
        ("two-layers", "As one layer", "These pictures as PNG"),
    ):
        page = visit(f"one_by_one?step={step}")
        if popover:
            page.get_by_role("button", name=popover).click()
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        assert Image.open(download.value.path()).width > 200


ROOM = """(field) => field.clientWidth - parseFloat(getComputedStyle(field).paddingLeft) * 2"""


@wide
def test_on_a_low_screen_every_weight_can_still_be_read(visit: Visit, page: Page) -> None:
    page.set_viewport_size({"width": 1093, "height": 518})  # a laptop's, enlarged to 125 %
    visit("one_by_one?step=colours")
    weights = page.get_by_role("spinbutton")
    expect(weights).to_have_count(12)
    rooms = weights.evaluate_all(f"(fields) => fields.map({ROOM})")
    assert min(rooms) >= 44, "as wide as −0.333"
