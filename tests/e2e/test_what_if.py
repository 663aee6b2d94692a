"""Page 8 in a real browser: upload, three heads, switch a branch off, another answer, and the address keeps it."""

from __future__ import annotations

import re
from pathlib import Path

import onnxruntime
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import Server
from tests.e2e.test_classifiers import HEADS, take
from tests.e2e.test_cost import go
from tests.e2e.verbs import Visit, address_says, narrow, no_sideways_scroll, painted, place_of, settled, wide
from viz.inference.capture import capture
from viz.inference.edited import compact, rerun, summary
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.network.edits import parse_edits
from viz.pictures.gallery import load_picture


def answers(page: Page) -> list[Locator]:
    found = [page.get_by_role("region", name=f"{head} classifier, intact and edited") for head in HEADS]
    for card in found:
        expect(card).to_be_visible()
    return found


def texts(page: Page) -> list[str]:
    """What the three cards say now."""
    return [card.text_content() or "" for card in answers(page)]


def says(page: Page, expected: list[str]) -> None:
    for card, text in zip(answers(page), expected, strict=True):
        expect(card).to_have_text(text)


def edited(page: Page, text: str) -> None:
    """Wait until the address has exactly these edits, or none."""
    pattern = rf"[?&]edits={re.escape(text)}(&|$)" if text else r"^((?![?&]edits=).)*$"
    expect(page).to_have_url(re.compile(pattern))
    settled(page)


def switch(page: Page, branch: str, module: str) -> Locator:
    return page.get_by_role("switch", name=f"{branch} of {module}:")


def test_upload_three_heads_branch_off_answer_changes_and_the_address_restores_it(visit: Visit, page: Page) -> None:
    visit("what_if")
    take(page, "coffee.png")
    for card in answers(page):
        expect(card).to_contain_text("espresso")
    before = texts(page)
    switch(page, "3×3", "3b").click()
    expect(switch(page, "3×3", "3b")).to_have_attribute("aria-checked", "false")
    edited(page, "3b-3x3")
    for card, old in zip(answers(page), before, strict=True):
        expect(card).not_to_have_text(old)
    expect(page.get_by_text(re.compile(r"^Saves .* multiplications"))).to_be_visible()
    page.reload()
    settled(page)
    expect(switch(page, "3×3", "3b")).to_have_attribute("aria-checked", "false")
    expect(page.get_by_role("button", name="Undo: 3b: 3×3 off")).to_be_visible()
    no_sideways_scroll(page)


def test_the_address_opens_the_same_view_in_another_browser(visit: Visit, page: Page) -> None:
    visit("what_if?picture=espresso&edits=all-pool.4b-3x3-k24&look=4b")
    shown = texts(page)
    expect(page.get_by_role("button", name="Undo: 4b: 3×3 reduce keeps 24")).to_be_visible()
    expect(page.get_by_role("slider", name="3×3 reduce keeps the strongest of 4b: channels kept")).to_have_value("24")
    page.context.clear_cookies()
    page.goto(page.url)
    settled(page)
    says(page, shown)


@wide
def test_every_edit_can_be_undone_and_all_reset(visit: Visit, page: Page) -> None:
    visit("what_if?picture=espresso")
    intact = texts(page)
    page.get_by_role("button", name="5×5 in every module: switch off").click()
    edited(page, "all-5x5")
    switch(page, "1×1", "4a").click()
    edited(page, "all-5x5.4a-1x1")
    page.get_by_role("button", name="Undo: everywhere: 5×5 off").click()
    edited(page, "4a-1x1")
    page.get_by_role("button", name="Undo last edit").click()
    edited(page, "")
    says(page, intact)
    go(page, "try-it")
    page.get_by_role("button", name="Set it up").nth(1).click()
    expect(page).to_have_url(re.compile("edits=3a-3x3-k48"))
    address_says(page, step=None)
    page.get_by_role("button", name="Reset all edits").click()
    edited(page, "")
    says(page, intact)


@wide
def test_a_slider_that_is_pressed_stays_in_the_hand_when_an_answer_comes(visit: Visit, server: Server) -> None:
    """The answer to an earlier move draws the board anew, once the hand is off."""
    page = visit("what_if")
    slider = page.get_by_role("slider", name="3×3 reduce keeps the strongest of 3a: channels kept")
    box = place_of(slider)
    with server.silent():
        slider.press("ArrowLeft")
        expect(slider).to_have_value("95")
        page.mouse.move(*(thumb := (box.x + 8 + 94 / 95 * (box.width - 16), box.at()[1])))
        page.mouse.down()
        expect(slider).to_have_value("95")
    edited(page, "3a-3x3-k95")
    page.mouse.move(thumb[0] - box.width / 2, thumb[1], steps=5)
    expect(slider).not_to_have_value("95")
    kept = slider.input_value()
    page.mouse.up()
    edited(page, f"3a-3x3-k{kept}")
    expect(slider).to_have_value(kept)


@wide
def test_a_switch_and_a_slider_work_by_keyboard(visit: Visit, page: Page) -> None:
    visit("what_if")
    switch(page, "pool", "3a").focus()
    page.keyboard.press("Space")
    edited(page, "3a-pool")
    expect(switch(page, "pool", "3a")).to_have_attribute("aria-checked", "false")
    slider = page.get_by_role("slider", name="5×5 reduce keeps the strongest of 3a: channels kept")
    slider.focus()
    page.keyboard.press("ArrowLeft")
    edited(page, "3a-pool.3a-5x5-k15")


@wide
def test_both_networks_are_timed_on_a_click(visit: Visit, page: Page) -> None:
    visit("what_if?edits=all-3x3&step=what-it-saves")
    page.get_by_role("button", name="Time both networks here").click()
    expect(page.get_by_text(re.compile(r"Time for one picture, here: .* instead of "))).to_be_visible(timeout=60_000)


@pytest.mark.parametrize(
    ("text", "kept"),
    [("3a-5x5.9z-pool", "3a-5x5"), ("%3Cscript%3E", None), ("3a-1x1.3a-3x3.3a-5x5.3a-pool", "3a-1x1.3a-3x3.3a-5x5")],
)
@narrow
def test_impossible_edits_in_the_address_are_left_out_with_a_note(
    visit: Visit, page: Page, text: str, kept: str | None
) -> None:
    visit(f"what_if?edits={text}")
    assert len(answers(page)) == 3
    expect(page.get_by_text("The address says", exact=False).first).to_be_visible()
    edited(page, kept or "")


@wide
@pytest.mark.parametrize("paints", [0, 4])
def test_a_burst_of_arrow_keys_loses_no_step(visit: Visit, paints: int) -> None:
    page = visit("what_if")
    slider = page.get_by_role("slider", name="3×3 reduce keeps the strongest of 3a: channels kept")
    slider.focus()
    for _ in range(30):
        page.keyboard.press("ArrowLeft")
        for _ in range(paints):
            painted(page)
    edited(page, "3a-3x3-k66")
    expect(slider).to_have_value("66")
    expect(slider).to_be_focused()
    page.get_by_role("button", name="Reset all edits").click()
    edited(page, "")
    expect(slider).to_have_value("96")


@wide
def test_edited_weights_leave_as_onnx(visit: Visit, tmp_path: Path) -> None:
    page = visit("what_if?edits=3a-5x5-k3.4a-pool&step=what-it-saves")
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download(timeout=60_000) as download:
        page.get_by_role("button", name="Network as ONNX").click()
    assert download.value.suggested_filename == "what-if-embedded-edited-3a-5x5-k3.4a-pool-network.onnx"
    download.value.save_as(tmp_path / "edited.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "edited.onnx")
    assert "3a-5x5-k3.4a-pool" in session.get_modelmeta().custom_metadata_map["weights"]


@wide
def test_every_module_behind_a_cut_glows_by_how_much_it_changed(visit: Visit) -> None:
    loaded = load_embedded()
    intact = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing))
    edits = parse_edits("4b-3x3", loaded.network)
    changes = summary(rerun(compact(loaded.model, edits), intact), intact).changes
    page = visit("what_if?picture=espresso&edits=4b-3x3")
    plates = page.locator(".board .module")
    expect(plates).to_have_count(len(changes))
    for plate, (name, change) in zip(plates.all(), changes.items(), strict=True):
        label = plate.get_attribute("aria-label") or ""
        assert label.startswith(f"Module {name}: look at it; ")
        assert float(plate.get_attribute("data-share") or "nan") == pytest.approx(change, rel=1e-3)
        said = f"{100 * change:.0f} %"
        assert said in (plate.text_content() or "") if change else "as in the intact network" in label
    assert [name for name, change in changes.items() if not change] == ["3a", "3b", "4a"]
    switch(page, "3×3", "4b").click()
    edited(page, "")
    assert {plate.get_attribute("data-share") for plate in plates.all()} == {"0"}


@wide
def test_accuracy_is_drawn_against_one_kind_of_cut_and_the_address_keeps_which(visit: Visit, page: Page) -> None:
    visit("what_if?step=accuracy-against-cuts")
    title = page.locator(".js-plotly-plot .gtitle")
    expect(title).to_contain_text("width")
    page.get_by_role("radio", name="Branches off").or_(page.get_by_role("button", name="Branches off")).first.click()
    address_says(page, chart="branch")
    expect(title).to_contain_text("switched off")
