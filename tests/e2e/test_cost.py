"""Lesson 3 in a browser: the opening numbers, a drag, typing, keyboard only, a question, the address, the clock."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from pages.cost import panel
from pages.cost.panel import CLASSROOM, Choice
from tests.e2e.verbs import Visit, address_says, clock_held, no_sideways_scroll, place_of, query, settled, wide
from viz.rendering import live


def slider(page: Page, label: str) -> Locator:
    return page.get_by_role("slider", name=label, exact=False)


def typed(page: Page, label: str) -> Locator:
    return page.get_by_role("spinbutton", name=label, exact=False)


def committed(page: Page, **values: str) -> None:
    """Wait until the address holds exactly these values."""
    page.wait_for_function("wanted => location.search.replace('?', '') === wanted", arg=_search(values))
    settled(page)


def _search(values: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in values.items())


def go(page: Page, step: str) -> None:
    """Choose a step in the bar."""
    page.locator(f".dot[data-key={step}]").click()
    address_says(page, step=step)


def test_opens_on_the_classroom_example(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    for number in ("120,422,400", "2,408,448", "10,035,200", "12,443,648"):
        expect(page.locator(".formula .result", has_text=number)).to_be_visible()
    expect(page.get_by_text("9.68× fewer than directly")).to_be_visible()
    expect(page.get_by_text("directly: 120 M")).to_be_visible()
    expect(page.locator("svg text", has_text="break-even r* = 154.8")).to_be_visible()
    no_sideways_scroll(page)


@pytest.mark.dark
def test_dark_theme_opens_too(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    expect(page.locator(".formula .result", has_text="12,443,648")).to_be_visible()
    no_sideways_scroll(page)


@wide
def test_the_numbers_move_with_the_finger_and_the_address_on_release(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    handle = slider(page, "Bottleneck r")
    place = place_of(handle)
    page.mouse.move(*place.at(0.09))
    page.mouse.down()
    drawn = int(page.locator(".panel").get_attribute("data-drawn") or 0)
    requests: list[str] = []
    page.on("websocket", lambda socket: requests.append(socket.url))
    for step in range(40):
        page.mouse.move(*place.at(0.1 + 0.02 * step))
    while_held = int(handle.input_value())
    assert while_held > 150
    expect(page.locator(".says")).to_contain_text("Too wide")
    assert int(page.locator(".panel").get_attribute("data-drawn") or 0) - drawn >= 35
    assert query(page) == {"step": "bottleneck"}, "nothing may go to the server while the slider moves"
    page.mouse.up()
    committed(page, step="bottleneck", reduce=str(while_held))
    expect(handle).to_have_value(str(while_held))


def test_an_address_is_a_view(visit: Visit) -> None:
    page = visit("cost?step=bottleneck&side=14&cin=512&cout=64&kernel=5&reduce=24")
    expect(slider(page, "Input channels")).to_have_value("512")
    expect(page.locator(".formula .result", has_text="9,934,848")).to_be_visible()
    page.reload()
    settled(page)
    expect(slider(page, "Bottleneck r")).to_have_value("24")


@wide
def test_garbage_in_the_address_becomes_the_nearest_view_with_a_note(visit: Visit) -> None:
    page = visit("cost?step=bottleneck&side=9999&kernel=4&cin=<b>&reduce=500")
    expect(slider(page, "Height")).to_have_value("224")
    expect(slider(page, "Input channels")).to_have_value(str(CLASSROOM.cin))
    expect(slider(page, "Bottleneck r")).to_have_value(str(CLASSROOM.cin))
    expect(page.get_by_text("allowed is 1 to 224")).to_be_visible()


@wide
def test_the_browser_says_what_python_says(visit: Visit) -> None:
    """The same polynomials and templates give the same sentence and the same numbers on both sides."""
    lesson = panel.panel()
    page = visit("cost?step=bottleneck")
    for choice in (Choice(224, 2048, 2048, 11, 2048), Choice(1, 3, 7, 1, 2), Choice(14, 512, 64, 5, 404)):
        visit("cost?step=bottleneck&" + _search({name: str(value) for name, value in choice._asdict().items()}))
        numbers = lesson.at(choice._asdict())
        expect(page.locator(".says")).to_have_text(live.say(lesson.summary, numbers))
        for name in ("direct", "squeeze", "main", "through"):
            expect(page.locator(".formula .result", has_text=f"{numbers[name]:,}").first).to_be_visible()
        go(page, "weights-and-time")
        for cell, template in (("td", "{through_weights:count}"), ("td", "{through_memory:memory}")):
            expect(page.locator(cell, has_text=live.fill(template, numbers)).first).to_be_attached()


def tab_to(page: Page, key: str, wanted: Locator) -> None:
    """Press Tab, or Shift+Tab, until the focus is in what is wanted."""
    inside = "e => e.contains(document.activeElement) || e.getRootNode().activeElement === e"
    for _ in range(40):
        page.keyboard.press(key)
        if wanted.evaluate(inside):
            return
    pytest.fail(f"{wanted} cannot be reached with {key}")


@wide
def test_keyboard_only(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    slider(page, "Bottleneck r").focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(page.locator(".formula .result", has_text=f"{20 * 28 * 28 * (192 + 25 * 32):,}")).to_be_visible()
    committed(page, step="bottleneck", reduce="20")
    page.keyboard.press("Shift+Tab")
    expect(typed(page, "Bottleneck r")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("64")
    expect(page.locator(".chip", has_text="1×1 makes 64")).to_be_visible()
    page.keyboard.press("Enter")
    committed(page, step="bottleneck", reduce="64")
    expect(typed(page, "Bottleneck r")).to_be_focused()
    # a question, answered with the keyboard
    check, radio = page.locator(".dot[data-key=check]"), page.get_by_test_id("stRadio")
    tab_to(page, "Tab", check)
    page.keyboard.press("Enter")
    address_says(page, step="check")
    expect(radio).to_be_visible()
    tab_to(page, "Shift+Tab", radio)
    page.keyboard.press("Space")
    reveal = page.get_by_role("button", name="Reveal").first
    expect(reveal).to_be_enabled()
    page.keyboard.press("Tab")
    expect(reveal).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Both parts are proportional to r")).to_be_visible()


@wide
def test_typing_out_of_range_says_what_is_allowed(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    kernel = typed(page, "Kernel")
    kernel.fill("4")
    kernel.press("Enter")
    expect(page.get_by_role("status").filter(has_text="allowed is 1 to 11, in steps of 2; 4 became 5")).to_be_visible()
    kernel.fill("")
    kernel.press("Enter")
    expect(page.get_by_role("status").filter(has_text="the field was empty, so 5 stays")).to_be_visible()
    expect(kernel).to_have_value("5")
    r = typed(page, "Bottleneck r")
    r.fill("999")
    r.press("Enter")
    expect(r).to_have_value("192")
    committed(page, step="bottleneck", reduce="192")


LARGEST = "side=224&cin=2048&cout=2048"


@pytest.mark.parametrize(
    "numbers",
    [f"{LARGEST}&reduce=2048", f"{LARGEST}&kernel=11&reduce=2048", "kernel=1&reduce=30", "cin=1&reduce=1"],
)
def test_no_label_of_the_chart_covers_another(visit: Visit, numbers: str) -> None:
    page = visit(f"cost?step=bottleneck&{numbers}")
    expect(page.locator(".curve .note.strong")).not_to_be_empty()
    edges = "notes => notes.map(n => n.getBoundingClientRect()).map(b => [b.left, b.right, b.top, b.bottom])"
    boxes = page.locator(".curve .note").evaluate_all(edges)
    assert len(boxes) == 3
    for i, (left, right, top, bottom) in enumerate(boxes):
        for other in boxes[i + 1 :]:
            apart = right <= other[0] or other[1] <= left or bottom <= other[2] or other[3] <= top
            assert apart, f"{boxes[i]} and {other}"


@wide
def test_a_narrower_input_narrows_the_bottleneck(visit: Visit) -> None:
    page = visit("cost?step=bottleneck&reduce=150")
    cin = typed(page, "Input channels")
    cin.fill("100")
    expect(slider(page, "Bottleneck r")).to_have_value("100")
    cin.fill("180")
    expect(slider(page, "Bottleneck r")).to_have_value("150")
    cin.press("Enter")
    committed(page, step="bottleneck", cin="180", reduce="150")


GROWN = "nodes => nodes.map(node => Number(node.textContent.replaceAll(',', '')))"


@wide
def test_the_price_grows_stage_by_stage_and_ends_as_worked_out(visit: Visit) -> None:
    page = visit("cost?cin=100")
    growth = page.locator(".growth")
    numbers = growth.locator("text.number")
    whole = [1, 25, 25 * 100, 28 * 28 * 2500, 28 * 28 * 32 * 2500]
    expect(numbers).to_have_count(len(whole))
    assert numbers.evaluate_all(GROWN) == whole
    for stages in range(1, 6):
        growth.get_by_role("button", name="Step").click()
        texts = numbers.all_text_contents()
        assert texts == [f"{number:,}" for number in whole[:stages]] + [""] * (5 - stages), "a class is to say the next"
    with clock_held(page) as let_pass:
        growth.get_by_role("button", name="Play").click()
        expect(growth.get_by_role("button", name="Pause")).to_be_visible()
        let_pass(5000)
    expect(growth.get_by_role("button", name="Play")).to_be_visible()  # it ends by itself
    assert numbers.evaluate_all(GROWN) == whole
    slider(page, "Filters Cout").fill("64")
    expect(numbers.last).to_have_text(f"{2 * whole[-1]:,}")


@wide
def test_presets_tasks_and_reset(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    page.get_by_role("combobox", name="Start from").click()
    page.get_by_role("option", name="Module 4e, 3×3 branch").click()
    committed(page, step="bottleneck", side="14", cin="528", cout="320", kernel="3", reduce="160")
    expect(page.locator(".formula .chip", has_text="3×3 directly")).to_be_visible()
    go(page, "try-it")
    page.get_by_role("button", name="Set it up").first.click()
    committed(page, step="bottleneck", reduce="192")
    expect(page.locator(".says")).to_contain_text("Too wide")
    page.get_by_role("button", name="Reset", exact=False).first.click()
    committed(page, step="bottleneck")
    expect(slider(page, "Bottleneck r")).to_have_value("16")
    # a preset that was taken before can be taken again by hand
    slider(page, "Bottleneck r").fill("192")
    committed(page, step="bottleneck", reduce="192")


def test_predict_then_reveal(visit: Visit) -> None:
    page = visit("cost?step=check")
    question = page.get_by_test_id("stVerticalBlock").filter(has_text="The bottleneck goes from 16 to 32").last
    expect(page.get_by_text("24,887,296")).to_have_count(0)
    expect(page.get_by_role("button", name="Reveal").first).to_be_disabled()
    question.get_by_text("24.9 M", exact=True).click()
    settled(page)
    page.get_by_role("button", name="Reveal").first.click()
    expect(page.get_by_text("24,887,296")).to_be_visible()
    expect(page.get_by_text("1 of 1 answer right")).to_be_visible()
    page.get_by_role("button", name="Reset the count").click()
    expect(page.get_by_text(re.compile("answers? right"))).to_have_count(0)
    expect(page.get_by_text("24,887,296")).to_have_count(0)


@wide
def test_a_choice_is_not_taken_over_by_the_next_question(visit: Visit) -> None:
    page = visit("cost?step=check")
    chosen = page.get_by_test_id("stRadio").get_by_role("radio", checked=True)
    question = page.get_by_test_id("stVerticalBlock").filter(has_text="The bottleneck goes from 16 to 32").last
    question.get_by_text("24.9 M", exact=True).click()
    expect(page.get_by_role("button", name="Reveal").first).to_be_enabled()
    expect(chosen).to_have_count(1)
    go(page, "bottleneck")
    slider(page, "Bottleneck r").fill("30")
    committed(page, step="bottleneck", reduce="30")
    go(page, "check")
    expect(page.get_by_text("The bottleneck goes from 30 to 60")).to_be_visible()
    expect(chosen).to_have_count(0)
    expect(page.get_by_role("button", name="Reveal").first).to_be_disabled()


@wide
def test_a_new_state_asks_anew(visit: Visit) -> None:
    page = visit("cost?step=check&reduce=24")
    expect(page.get_by_text("The bottleneck goes from 24 to 48")).to_be_visible()
    go(page, "bottleneck")
    slider(page, "Bottleneck r").fill("30")
    committed(page, step="bottleneck", reduce="30")
    go(page, "check")
    expect(page.get_by_text("The bottleneck goes from 30 to 60")).to_be_visible()


@wide
def test_time_it_here(visit: Visit) -> None:
    page = visit("cost?step=weights-and-time&side=7")
    page.get_by_role("button", name="Time both ways").click()
    expect(page.get_by_test_id("stMetricValue")).to_have_count(4, timeout=90_000)
    page.get_by_role("button", name="Why these two differ").click()
    expect(page.get_by_text("Multiplications are not milliseconds")).to_be_visible()
    page.keyboard.press("Escape")
    slider(page, "Bottleneck r").fill("17")
    expect(page.get_by_test_id("stMetricValue")).to_have_count(0)


@wide
def test_too_large_to_time_is_said_before_anybody_waits(visit: Visit) -> None:
    page = visit("cost?step=weights-and-time&side=224&cin=2048&cout=2048&kernel=11")
    expect(page.get_by_role("button", name="Time both ways")).to_be_disabled()
    expect(page.get_by_text("timed here are at most")).to_be_visible()


@wide
def test_flops_and_parameters(visit: Visit) -> None:
    page = visit("cost")
    page.get_by_role("button", name="multiplications · weights").click()
    page.get_by_role("button", name="FLOPs", exact=True).or_(page.get_by_role("radio", name="FLOPs")).first.click()
    expect(page.locator(".formula .result", has_text="240,844,800")).to_be_visible()
    assert query(page)["convention"] == "flops"


@wide
def test_the_chart_can_be_saved_and_dragged(visit: Visit) -> None:
    page = visit("cost?step=bottleneck")
    with page.expect_download() as download:
        page.get_by_role("button", name="PNG").click()
    assert download.value.path().read_bytes().startswith(b"\x89PNG")
    with page.expect_download() as download:
        page.get_by_role("button", name="SVG").click()
    assert b"break-even" in download.value.path().read_bytes()
    chart = page.locator(".curve svg")
    chart.click(position={"x": place_of(chart).width / 2, "y": 60})
    page.wait_for_function("location.search.includes('reduce=')")
    assert 70 < int(query(page)["reduce"]) < 110
    go(page, "weights-and-time")
    with page.expect_download() as download:
        page.get_by_role("button", name="Both ways at every r as CSV").click()
    assert re.match(r"bottleneck,reduce_macs", download.value.path().read_text("utf-8-sig"))
