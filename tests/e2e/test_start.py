"""The first page in a real browser: the way through the network, what it opens, and where its parts lead."""

from __future__ import annotations

from playwright.sync_api import expect

from pages.start.lessons import LESSONS
from tests.e2e.verbs import Visit, address_says, drawn, narrow, settled, way_is_complete, wide
from viz.network.architecture import PAPER
from viz.site.page_table import row_of

TABLETS = ((720, 1000), (768, 1024), (1024, 768))
"""Pixels of a window on which all of the way has to be on one screen, too."""


@wide
def test_the_way_has_every_module_and_every_answer(visit: Visit) -> None:
    page = visit("")
    way_is_complete(page)
    expect(page.locator(".way .name")).to_have_text([module.name for module in PAPER.modules])
    expect(page.locator(".way .stripe")).to_have_count(4 * len(PAPER.modules))
    expect(page.locator(".way .head .guess:first-of-type, .way .who + .guess")).to_have_count(3)
    for width, height in TABLETS:
        page.set_viewport_size({"width": width, "height": height})
        page.reload()  # what is open suits the window
        way_is_complete(page)
        drawn(page)
        too_tall = "(main) => main.scrollHeight - main.clientHeight"
        assert page.get_by_test_id("stMain").evaluate(too_tall) <= 1, f"{width}×{height}"


@wide
def test_the_lessons_cards_of_a_row_are_equally_high_on_a_wall(visit: Visit) -> None:
    page = visit("?step=lessons&present=1")
    page.set_viewport_size({"width": 1920, "height": 1080})
    drawn(page)
    heights = page.locator('[class*="st-key-card-"]').evaluate_all("(cards) => cards.map((card) => card.offsetHeight)")
    learn = sum(row_of(lesson.page).section == row_of(LESSONS[0].page).section for lesson in LESSONS)
    assert len(heights) == len(LESSONS)
    assert len(set(heights[:learn])) == len(set(heights[learn:])) == 1


def test_a_stack_opens_and_closes_and_the_address_says_so(visit: Visit) -> None:
    page = visit("")
    way_is_complete(page)
    page.locator('[data-module="3b"] .lid').click()
    address_says(page, look="3b")
    expect(page.locator(".way .inside")).to_have_attribute("aria-label", "Inside 3b")
    expect(page.locator(".way .branch img")).to_have_count(4)
    page.get_by_role("button", name="Close 3b").click()
    address_says(page, look="none")
    expect(page.locator(".way .inside")).to_be_hidden()


@wide
def test_a_stripe_leads_to_its_branch_in_the_same_visit(visit: Visit) -> None:
    page = visit("?picture=cat")
    way_is_complete(page)
    stripe = page.locator('[data-module="4b"] .stripe').nth(2)
    expect(stripe).to_have_attribute("href", "feature_maps?module=4b&branch=5x5")
    stripe.click()
    page.wait_for_function("location.pathname === '/feature_maps'")
    address_says(page, module="4b", picture="cat")


@narrow
def test_start_here_leads_to_lesson_1(visit: Visit) -> None:
    page = visit("")
    way_is_complete(page)
    page.get_by_role("link", name="Start here").click()
    page.wait_for_function("location.pathname === '/one_by_one'")
    settled(page)
