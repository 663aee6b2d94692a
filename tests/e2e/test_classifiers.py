"""Page 7 in a real browser: three answers to an uploaded picture, evidence for a class, the slower checks."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import (
    Visit,
    address_says,
    choose_source,
    narrow,
    no_sideways_scroll,
    query,
    settled,
    take_square,
    upload,
    wide,
)
from viz.network.architecture import EMBEDDED

HEADS = ("auxiliary 1", "auxiliary 2", "final")


def photograph(name: str) -> bytes:
    """One of scikit-image's photographs as a JPEG."""
    import skimage

    made = io.BytesIO()
    Image.open(Path(skimage.__file__).parent / "data" / name).convert("RGB").save(made, "JPEG")
    return made.getvalue()


def take(page: Page, name: str) -> None:
    """Upload one of scikit-image's photographs as "mine.jpg"."""
    choose_source(page, "Upload")
    upload(page, "mine.jpg", photograph(name))
    take_square(page)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("mine.jpg", exact=True).first).to_be_attached()
    settled(page)


def cards(page: Page) -> list[Locator]:
    found = [page.get_by_role("region", name=f"{head} classifier") for head in HEADS]
    for card in found:
        expect(card).to_be_visible()
    return found


def classes(card: Locator) -> Locator:
    """The classes that a card lists, each to be chosen."""
    return card.locator(".row:visible")


def test_uploaded_picture_is_answered_by_three_heads(visit: Visit, size: str) -> None:
    page = visit("classifiers?picture=cat")
    before = [card.inner_text() for card in cards(page)]
    take(page, "coffee.png")
    for card, old in zip(cards(page), before, strict=True):
        expect(classes(card).first).to_contain_text("espresso")
        assert card.inner_text() != old
        assert classes(card).count() >= (5 if size == "wide" else 2)
    no_sideways_scroll(page)


def test_a_click_on_a_class_shows_it_in_all_three_and_goes_to_the_address(visit: Visit, page: Page) -> None:
    visit("classifiers?step=evidence&picture=espresso")
    final = cards(page)[2]
    second = classes(final).nth(1)
    name = second.inner_text().splitlines()[0]
    second.click()
    settled(page)
    for card in cards(page):
        expect(card.get_by_alt_text(f"Evidence for {name}: red places speak for it, blue ones against")).to_be_visible()
        expect(card.locator("[aria-pressed=true]")).to_have_count(1)
    assert int(query(page)["label"]) >= 0
    shown = [card.inner_text() for card in cards(page)]
    page.goto(page.url)
    settled(page)
    assert [card.inner_text() for card in cards(page)] == shown


def test_evidence_can_be_set_against_another_class(visit: Visit, page: Page) -> None:
    visit("classifiers?step=evidence&picture=cat")
    expect(page.get_by_alt_text("Evidence for Egyptian cat:", exact=False)).to_have_count(3)
    before = [card.get_by_role("img").last.get_attribute("src") for card in cards(page)]
    page.get_by_role("button", name="Another class").click()
    box = page.get_by_role("combobox", name="Evidence for it rather than for")
    box.click()
    box.fill("tabby")
    page.get_by_role("option", name="tabby").first.click()
    settled(page)
    for card, old in zip(cards(page), before, strict=True):
        over = card.get_by_alt_text("Evidence for Egyptian cat rather than tabby:", exact=False)
        expect(over).to_be_visible()
        assert over.get_attribute("src") != old
    expect(cards(page)[2]).to_contain_text("difference of the logits")
    assert int(query(page)["rather"]) >= 0
    no_sideways_scroll(page)


@wide
def test_a_class_can_be_chosen_by_keyboard_and_an_answer_leads_to_what_speaks_for_it(visit: Visit, page: Page) -> None:
    visit("classifiers?picture=espresso")
    third = classes(cards(page)[0]).nth(2)
    third.focus()
    page.keyboard.press("Enter")
    settled(page)
    expect(classes(cards(page)[0]).nth(2)).to_have_attribute("aria-pressed", "true")
    expect(classes(cards(page)[0]).nth(2)).to_be_focused()
    page.get_by_role("button", name=re.compile("^What speaks for espresso, the answer of final")).click()
    expect(page.get_by_alt_text("Evidence for espresso:", exact=False)).to_have_count(3)
    assert query(page)["step"] == "evidence"


@wide
def test_occlusion_shows_progress_can_be_cancelled_and_finishes(visit: Visit, page: Page) -> None:
    visit("classifiers?step=cover&picture=rocket")
    page.get_by_role("button", name="Cover it place by place").click()
    page.get_by_role("button", name="Cancel").click()
    settled(page)
    expect(page.get_by_text("What covering changes for", exact=False)).to_have_count(0)
    page.get_by_role("button", name="Cover it place by place").click()
    expect(page.get_by_text("What covering changes for", exact=False)).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name="Cover it place by place")).to_be_disabled()


@wide
def test_whoever_leaves_the_step_ends_the_covering(visit: Visit, page: Page) -> None:
    visit("classifiers?step=cover&picture=astronaut")
    page.get_by_role("button", name="Cover it place by place").click()
    expect(page.get_by_role("button", name="Cancel")).to_be_visible()
    page.locator(".bar .on").click()
    expect(page.get_by_role("img", name="Who is right, of 10,000 pictures")).to_be_visible()
    settled(page)
    page.locator(".bar .back").click()
    expect(page.get_by_role("button", name="Cover it place by place")).to_be_enabled()


def test_every_way_to_answer_has_its_share_of_right_ones(visit: Visit) -> None:
    page = visit("classifiers?step=believe")
    rows = page.get_by_role("table").get_by_role("row")
    expect(rows).to_have_count(7)
    for row, (whom, share) in zip(
        rows.all()[1:],
        (
            ("auxiliary 1", "59.5 %"), ("auxiliary 2", "64.8 %"), ("final", "68.9 %"), ("the surest", "67.7 %"),
            ("the average", "67.7 %"), ("a perfect chooser", "73.9 %"),
        ),
        strict=True,
    ):  # fmt: skip
        expect(row).to_contain_text(whom)
        expect(row).to_contain_text(share)
    no_sideways_scroll(page)


@narrow
def test_the_gallery_can_be_judged(visit: Visit, page: Page) -> None:
    visit("classifiers?step=judge")
    page.get_by_role("button", name="Ask the whole gallery").click()
    expect(page.get_by_text("Disagreement 1 of", exact=False)).to_be_visible(timeout=60_000)
    settled(page)
    judged = page.get_by_role("radiogroup", name="What does it show?").first
    judged.get_by_text("none of these").click()
    verdict = page.get_by_text(re.compile("No classifier knew it, then|it is none of the classes"))
    expect(verdict).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(verdict).to_have_count(0)
    page.get_by_role("button", name="Previous").click()
    expect(verdict).to_be_visible()
    expect(page.get_by_text("You judged 1", exact=False)).to_be_visible()
    no_sideways_scroll(page)


@pytest.mark.parametrize("address", ["classifiers?label=99999&true=-7", "classifiers?label=x&evidence=maybe"])
@wide
def test_nonsense_in_the_address_gives_the_nearest_view_and_a_note(visit: Visit, page: Page, address: str) -> None:
    visit(address)
    assert len(cards(page)) == 3
    expect(page.get_by_text("The address says", exact=False).first).to_be_visible()


@wide
@pytest.mark.parametrize(
    ("address", "button", "columns"),
    [("classifiers", "Answers as CSV", 3), ("what_if?edits=all-3x3", "Both answers as CSV", 6)],
    ids=["three", "intact-and-edited"],
)
def test_all_probabilities_are_taken_away(visit: Visit, address: str, button: str, columns: int) -> None:
    page = visit(address)
    page.get_by_role("button", name="Download" if address == "classifiers" else "How it is edited").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    header, *table = csv.reader(download.value.path().read_text("utf-8-sig").splitlines())
    assert len(table) == EMBEDDED.classes
    for place in range(2, 2 + columns):
        assert sum(float(row[place]) for row in table) == pytest.approx(1, abs=1e-3), header[place]


def test_answering_only_when_sure_changes_the_numbers_at_once_and_goes_to_the_address(visit: Visit, page: Page) -> None:
    visit("classifiers?step=confidence")
    final = page.get_by_role("region", name="final", exact=True)
    expect(final).to_contain_text("answers 4,679 of 10,000; 94.6 % of its answers are right")
    above = page.get_by_role("slider", name="Answer only above")
    above.focus()
    page.keyboard.press("End")
    expect(final).to_contain_text("no answer")
    page.keyboard.press("Home")
    expect(final).to_contain_text("answers 10,000 of 10,000; 68.9 % of its answers are right")
    expect(final).to_contain_text("it answers")
    settled(page)
    address_says(page, above="0")
    no_sideways_scroll(page)
