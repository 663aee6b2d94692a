"""The way through the steps in a browser: bar, keys, clicker, address; whole page; in front of a class; the link."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from pages.cost.page import STEPS
from tests.e2e.verbs import Visit, address_says, narrow, query, settled, until, wide

CLAIMS = {step.key: step.claim for step in STEPS.steps}


def on(page: Page, key: str) -> None:
    """The page shows this step and no other, and the address says so."""
    address_says(page, step=None if key == "count-it" else key)
    expect(page.get_by_role("heading", level=1)).to_have_text(CLAIMS[key])


def press(page: Page, *keys: str) -> None:
    """Press keys one after another, once the bar that hears them is there."""
    expect(page.locator("nav.bar")).to_be_visible()
    for key in keys:
        page.keyboard.press(key)


def test_the_bar_leads_through_the_steps_and_on_to_the_next_page(visit: Visit) -> None:
    page = visit("cost")
    bar = page.get_by_role("navigation", name="Steps")
    for key in list(CLAIMS)[1:]:
        bar.locator(".on").click()
        on(page, key)
    bar.locator(".on").click()
    page.wait_for_url("**/module*")
    settled(page)
    bar.locator(".back").click()
    on(page, "check")
    bar.locator(".dot").nth(1).click()
    on(page, "bottleneck")
    expect(bar.locator("[aria-current=step]")).to_have_attribute("data-key", "bottleneck")


@narrow
def test_a_thumb_reaches_the_bar(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    for part in (".on", ".back"):
        box = page.locator(f"nav.bar {part}").bounding_box()
        assert box
        assert box["y"] > 844 * 0.8
        assert box["height"] >= 40
        assert box["width"] >= 40


@wide
def test_keys_lead_where_a_clicker_does(visit: Visit) -> None:
    page = visit("cost")
    for keys, key in (
        (("PageDown",), "bottleneck"), (("ArrowRight",), "what-it-loses"), (("ArrowLeft",), "bottleneck"),
        (("End",), "check"), (("PageUp",), "try-it"), (("Home",), "count-it"), (("PageDown",) * 3, "weights-and-time"),
    ):  # fmt: skip
        press(page, *keys)
        on(page, key)
    press(page, "Home", "PageUp")
    page.wait_for_url("**/inception_idea*")


@wide
def test_keys_mean_what_they_do_on_a_control(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    page.get_by_role("slider", name="Bottleneck r").focus()
    press(page, "ArrowRight", "End", "Home", "PageDown")
    settled(page)
    assert query(page)["step"] == "bottleneck"
    page.get_by_role("spinbutton", name="Bottleneck r").focus()
    press(page, "ArrowLeft", "Home")
    page.get_by_role("button", name="Reset").focus()
    press(page, "ArrowRight")
    on(page, "what-it-loses")


@wide
def test_what_was_set_stays_while_other_steps_are_shown(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    page.get_by_role("spinbutton", name="Input channels").fill("100")
    press(page, "Enter")
    address_says(page, cin="100")
    page.locator(".dot").last.click()
    on(page, "check")
    page.get_by_test_id("stRadio").get_by_text("2.4 M").or_(
        page.get_by_test_id("stRadio").locator("label")
    ).last.click()
    settled(page)
    page.locator(".dot").nth(1).click()
    on(page, "bottleneck")
    address_says(page, cin="100")
    expect(page.get_by_role("spinbutton", name="Input channels")).to_have_value("100")
    page.locator(".dot").last.click()
    expect(page.get_by_test_id("stRadio").locator("input:checked")).to_have_count(1)
    on(page, "check")
    page.reload()
    on(page, "check")
    address_says(page, cin="100")


@wide
def test_a_task_leads_to_the_step_where_it_shows(visit: Visit) -> None:
    page = visit("cost?step=try-it")
    page.get_by_role("button", name="Set it up").nth(1).click()
    on(page, "bottleneck")
    address_says(page, kernel="1")
    expect(page.locator("[aria-current=step]")).to_have_attribute("data-key", "bottleneck")


@wide
def test_a_task_stays_until_it_is_done_and_the_browser_remembers_it(visit: Visit) -> None:
    page = visit("cost?step=try-it")
    page.get_by_role("button", name="Set it up").first.click()
    on(page, "bottleneck")
    strip = page.locator(".st-key-task-strip")
    expect(strip).to_contain_text("Make it cheaper.")
    strip.get_by_role("button", name="Hint").click()
    expect(page.get_by_text("Where the curve crosses the line")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("slider", name="Bottleneck r").fill("100")
    expect(strip).to_contain_text("Done.")
    expect(strip.get_by_role("button", name="Show me")).to_have_count(0)
    settled(page)
    remembered = "() => JSON.parse(localStorage.getItem('inception-explorer:progress')).cost.tasks"
    until(page, lambda: page.evaluate(remembered) == ["A bottleneck that does not squeeze"])
    strip.get_by_role("button", name="Put the task away").click()
    expect(strip).to_have_count(0)
    page.goto(page.url.replace("step=bottleneck", "step=try-it"))
    expect(page.get_by_test_id("stMain").get_by_text("check_circle")).to_have_count(1)


@wide
def test_steps_seen_and_answers_survive_a_reload(visit: Visit) -> None:
    page = visit("cost?step=check")
    seen = page.locator("nav.bar .dot.seen")
    expect(seen).to_have_count(1)
    page.get_by_test_id("stRadio").get_by_text("24.9 M", exact=True).click()
    page.get_by_role("button", name="Reveal").click()
    expect(page.get_by_text("So far: 1 of 1 answer right")).to_be_visible()
    press(page, "PageUp")
    on(page, "try-it")
    expect(seen).to_have_count(2)
    page.reload()
    on(page, "try-it")
    expect(seen).to_have_count(2)
    press(page, "PageDown")
    on(page, "check")
    expect(page.get_by_text("So far: 1 of 1 answer right")).to_be_visible()
    page.get_by_role("button", name="Reset the count").click()
    expect(page.get_by_role("button", name="Reveal")).to_be_disabled()
    settled(page)
    page.reload()
    on(page, "check")
    expect(page.get_by_role("button", name="Reveal")).to_be_disabled()
    expect(page.get_by_text("So far:")).to_have_count(0)


@wide
def test_the_whole_page_shows_all_steps_and_scrolls(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    page.get_by_role("switch", name="Whole page").click()
    address_says(page, whole="1")
    expect(page.get_by_role("heading", level=2)).to_have_text(list(CLAIMS.values()))
    press(page, "PageDown")
    until(page, lambda: page.get_by_test_id("stMain").evaluate("main => main.scrollTop") > 100)
    slider = page.get_by_role("slider", name="Filters Cout").first
    slider.focus()
    press(page, "ArrowRight")
    address_says(page, cout="33")
    expect(page.locator(".chip", has_text="all 33 filters")).to_be_attached()
    expect(page.get_by_role("spinbutton", name="Filters Cout").nth(1)).to_have_value("33")
    page.get_by_role("switch", name="Whole page").click()
    on(page, "bottleneck")


@wide
def test_in_front_of_a_class(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    page.get_by_role("switch", name="Present").click()
    expect(page.get_by_test_id("stTopNav")).to_have_count(0)
    address_says(page, present=None)  # who copies it gets the page, not the show
    note = page.locator("[class*=st-key-note-]")
    expect(note).to_be_hidden()
    press(page, "n")
    expect(note).to_be_visible()
    press(page, "n")
    expect(note).to_be_hidden()
    press(page, "b")
    dark = page.get_by_role("button", name="The screen is blank")
    expect(dark).to_be_visible()
    copying = page.get_by_role("button", name="Copy link")
    expect(copying).to_be_hidden()
    press(page, "PageDown")
    expect(dark).to_have_count(0)
    expect(copying).to_be_visible()
    on(page, "bottleneck")
    page.get_by_role("spinbutton", name="Bottleneck r").focus()
    press(page, "PageUp")
    on(page, "count-it")
    press(page, "PageDown")
    on(page, "bottleneck")
    page.get_by_role("slider", name="Bottleneck r").focus()
    press(page, "PageDown")
    on(page, "what-it-loses")
    press(page, "Escape")
    expect(page.get_by_test_id("stTopNav")).to_be_visible()
    address_says(page, step="what-it-loses")
    assert query(page) == {"step": "what-it-loses"}


def test_the_link_to_this_view_as_text_and_as_a_code(visit: Visit) -> None:
    page = visit("cost?step=bottleneck&side=14")
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("textbox", name="Address of this view")).to_have_value(page.url)
    expect(page.get_by_role("img", name="QR code")).to_be_in_viewport(ratio=1)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    page.keyboard.press("Escape")
    expect(page.get_by_role("img", name="QR code")).to_be_hidden()


@wide
def test_a_quick_hand_is_followed_to_where_it_stops(visit: Visit) -> None:
    """Presses that come while the one before is still on its way: page, bar and address end at the same step."""
    page = visit("cost")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    keys, at = list(CLAIMS), 0
    for way in ("+", "++", "-", "+-", "-+", "++-", "--", "+++-", "-+", "+-", "-++", "---", "+", "++", "-", "+-", "--"):
        for by in way:
            press(page, "PageDown" if by == "+" else "PageUp")
            at += 1 if by == "+" else -1
        on(page, keys[at])


@wide
@pytest.mark.parametrize("extra", ["", "&present=1"], ids=["page", "class"])
def test_a_change_runs_its_step_alone(visit: Visit, extra: str) -> None:
    """The bar and the header around it are not sent again."""
    page = visit(f"cost?step=bottleneck{extra}")
    received: list[bytes] = []

    def hear(data: str | bytes) -> None:
        received.append(data if isinstance(data, bytes) else data.encode())

    page.on("websocket", lambda socket: socket.on("framereceived", hear))
    page.reload()
    settled(page)
    assert any(b"inception.step_bar" in data for data in received)
    received.clear()
    page.get_by_role("slider", name="Bottleneck r").focus()
    press(page, "ArrowRight")
    address_says(page, reduce="17")
    assert any(b"inception.live_panel" in data for data in received)
    assert not any(b"inception.step_bar" in data or b"inception.tools" in data for data in received)


@wide
def test_the_picture_in_the_header_stays_off_the_menu_whatever_its_name(visit: Visit) -> None:
    page = visit("feature_maps")
    page.evaluate(
        "document.querySelector('.st-key-picture-bar strong').textContent = 'A photograph of a long name '.repeat(4)"
    )
    for width in (1440, 1280, 1279, 1093, 1025, 900):
        page.set_viewport_size({"width": width, "height": 600})
        last = page.get_by_test_id("stTopNavSection").or_(page.get_by_test_id("stTopNavLinkContainer")).last
        menu, picture = last.bounding_box(), page.locator(".st-key-picture-bar").bounding_box()
        assert menu
        assert picture
        assert menu["x"] + menu["width"] <= picture["x"], width
