"""A lecture in a browser: from place to place through all pages, with the notes in the teacher's own window."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from pages.lecture.ready import QUARTER
from tests.e2e.test_steps import press
from tests.e2e.verbs import Visit, address_says, settled, wide
from viz.site.lecture import packed, place_of

MINE = (
    place_of("cost?step=bottleneck&reduce=100", 1, "Ask for the break-even."),
    place_of("cost?step=check", 2, "Hands up."),
    place_of("module", 1, "The module."),
)


def at_place(page: Page, number: int) -> None:
    """The window on the wall is at this place of `MINE`."""
    place = MINE[number]
    page.wait_for_url(f"**/{place.page}*")
    address_says(page, **place.values)
    expect(page.locator("nav.bar .lecture")).to_have_text(f"Lecture, {number + 1} of {len(MINE)}")


def begun(visit: Visit) -> Page:
    page = visit(f"lecture?lecture=own&places={packed(MINE)}")
    page.get_by_role("button", name="Begin").click()
    at_place(page, 0)
    return page


@wide
def test_a_clicker_leads_through_pages_steps_and_states(visit: Visit) -> None:
    page = begun(visit)
    expect(page.get_by_role("slider", name="Bottleneck r")).to_have_value("100")
    press(page, "PageDown")
    at_place(page, 1)
    press(page, "PageDown")
    at_place(page, 2)
    press(page, "PageDown")  # there is no further one
    at_place(page, 2)
    page.go_back()  # the number goes with it
    at_place(page, 1)
    press(page, "PageUp")
    at_place(page, 0)
    expect(page.get_by_role("slider", name="Bottleneck r")).to_have_value("100")
    page.reload()  # what only the session knew comes back from the browser
    at_place(page, 0)
    expect(page.get_by_role("switch", name="Present")).to_be_checked()
    for key in ("PageDown", "PageDown", "PageUp", "PageDown"):  # faster than pages come
        page.keyboard.press(key)
    at_place(page, 2)
    press(page, "PageUp", "PageUp")
    at_place(page, 0)
    page.get_by_role("button", name="End", exact=True).click()
    settled(page)
    expect(page.locator("nav.bar .lecture")).to_be_hidden()
    expect(page.locator("nav.bar .dot").nth(1)).to_have_attribute("aria-current", "step")


@wide
def test_the_notes_follow_the_wall_and_lead_it(visit: Visit, app_url: str) -> None:
    page = begun(visit)
    desk = page.context.new_page()
    desk.goto(f"{app_url}/lecture?step=notes&lecture=own&places={packed(MINE)}")
    settled(desk)
    notes = desk.get_by_role("region", name="Notes")
    expect(notes.locator(".note")).to_have_text("Ask for the break-even.")
    expect(notes.locator(".where")).to_have_text("1 of 3, on the wall: 3 · Computational cost: Bottleneck")
    expect(page.get_by_text("Ask for the break-even.")).to_have_count(0)
    notes.get_by_role("button", name="Next").click()
    at_place(page, 1)
    expect(notes.locator(".note")).to_have_text("Hands up.")
    expect(notes.locator(".clock")).to_contain_text("planned until minute 3 of 4")
    press(page, "PageDown")
    expect(notes.locator(".next")).to_have_text("This is the last place.")


def test_on_another_device_the_notes_stand_by_themselves(visit: Visit) -> None:
    page = visit("lecture?step=notes")
    notes = page.get_by_role("region", name="Notes")
    expect(notes.locator(".note")).to_have_text(QUARTER[0].note)
    notes.get_by_role("button", name="Next").click()
    expect(notes.locator(".note")).to_have_text(QUARTER[1].note)
    expect(notes.locator(".where")).to_contain_text("only here")
    notes.get_by_role("button", name="Back").click()
    expect(notes.get_by_role("button", name="Back")).to_be_disabled()
