"""Page 6 in a real browser: every branch, hover, click, keyboard, comparison, exports, and the address."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from tests.e2e.conftest import Server
from tests.e2e.verbs import (
    Visit,
    address_says,
    choose,
    no_sideways_scroll,
    place_of,
    query,
    settled,
    take_square,
    until,
    wide,
)
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.shapes import branch_steps
from viz.notation import names


def frame(page: Page, branch: str, layer: str = "output") -> Locator:
    return page.locator(f'.frame[data-layer="{branch} {layer}"]')


def enlarged(page: Page) -> Locator:
    return page.locator(".detail .title b")


def test_shows_every_branch_and_fits(visit: Visit) -> None:
    page = visit("feature_maps")
    for branch in EMBEDDED.module("3a").branches:
        expect(frame(page, branch.name)).to_be_visible()
    expect(frame(page, "3x3", "inner")).to_be_visible()
    no_sideways_scroll(page)


@pytest.mark.dark
def test_dark_page_shows_every_module(visit: Visit) -> None:
    page = visit("feature_maps")
    for module in EMBEDDED.modules:
        page.get_by_role("radio", name=module.name).click()
        settled(page)
        for branch in BRANCHES:
            shape = branch_steps(EMBEDDED, module.name, branch)[-1].out_shape
            says = re.compile(f"^output · {names.shape(shape)}, {shape.c} maps")
            expect(frame(page, branch)).to_have_attribute("aria-label", says)


DOTS = "(canvas) => canvas.toDataURL()"


def in_gallery(page: Page, title: str) -> Locator:
    """The button of a picture in the dialog, which is open then."""
    page.get_by_role("button", name="Change picture").click()
    button = page.get_by_role("dialog").get_by_role("button", name=title)
    button.wait_for()
    settled(page)
    return button


@contextmanager
def shown_before_the_answer(page: Page, server: Server, **says: str) -> Iterator[None]:
    """What is done and seen within is so while the server is silent; its answer is the address and draws nothing."""
    with server.silent():
        yield
        drawn = frame(page, "1x1").get_attribute("data-drawn")
    settled(page)
    address_says(page, **says)
    assert frame(page, "1x1").get_attribute("data-drawn") == drawn


@wide
def test_maps_looked_at_again_are_shown_before_the_server_answers(visit: Visit, server: Server) -> None:
    """And its answer, which is the same, draws nothing."""
    page = visit("feature_maps?module=4a&picture=rocket")
    page.get_by_role("radio", name="5b").click()
    settled(page)
    with shown_before_the_answer(page, server, module="4a", picture="rocket"):
        page.get_by_role("radio", name="4a").click()
        shape = names.shape(branch_steps(EMBEDDED, "4a", "1x1")[-1].out_shape)
        expect(page.locator(".layer .title").first).to_contain_text(shape)
    dots = frame(page, "1x1").locator("canvas")
    of_rocket = dots.evaluate(DOTS)
    in_gallery(page, "Cat").click()
    until(page, lambda: bool(dots.evaluate(DOTS) != of_rocket))
    settled(page)
    to_rocket = in_gallery(page, "Rocket")
    with shown_before_the_answer(page, server, module="4a", picture="rocket"):
        to_rocket.click()
        until(page, lambda: bool(dots.evaluate(DOTS) == of_rocket))


@wide
def test_what_the_mouse_has_rested_on_is_shown_before_the_server_answers(visit: Visit, server: Server) -> None:
    """A module, and a picture of the gallery, whose maps were not there before; the answers draw nothing anew."""
    page = visit("feature_maps?module=3a&picture=cat")
    to_4b = page.get_by_role("radio", name="4b")
    to_4b.hover()
    page.locator('[data-ahead="cat 4b"]').wait_for()
    settled(page)
    with shown_before_the_answer(page, server, module="4b", picture="cat"):
        to_4b.click()
        shape = names.shape(branch_steps(EMBEDDED, "4b", "1x1")[-1].out_shape)
        expect(page.locator(".layer .title").first).to_contain_text(shape)
    to_rocket = in_gallery(page, "Rocket")
    to_rocket.hover()
    page.locator('[data-ahead="rocket 4b"]').wait_for()
    settled(page)
    dots = frame(page, "1x1").locator("canvas")
    of_cat = dots.evaluate(DOTS)
    with shown_before_the_answer(page, server, module="4b", picture="rocket"):
        to_rocket.click()
        until(page, lambda: bool(dots.evaluate(DOTS) != of_cat))


@wide
def test_what_the_mouse_presses_and_the_next_arrow_key_are_shown_before_the_server_answers(
    visit: Visit, server: Server
) -> None:
    """The sheets come while the button is down, and while the focus rests on the module before."""
    page = visit("feature_maps?module=3a&picture=cat")
    title = page.locator(".layer .title").first

    def shows(module: str) -> None:
        expect(title).to_contain_text(names.shape(branch_steps(EMBEDDED, module, "1x1")[-1].out_shape))

    to_4b = place_of(page.get_by_role("radio", name="4b")).at()
    page.mouse.move(*to_4b)
    page.mouse.down()
    page.locator('[data-ahead="cat 4b"]').wait_for()
    settled(page)
    with shown_before_the_answer(page, server, module="4b", picture="cat"):
        page.mouse.up()
        shows("4b")
    page.mouse.move(0, 0)
    for following in ("4d", "4e"):
        page.keyboard.press("ArrowRight")
        page.locator(f'[data-ahead="cat {following}"]').wait_for()
        settled(page)
    with shown_before_the_answer(page, server, module="4e", picture="cat"):
        page.keyboard.press("ArrowRight")
        shows("4e")


@wide
def test_a_choice_in_the_instant_of_a_wish_is_shown(visit: Visit) -> None:
    """Streamlit sends both in one message, and says that only the part behind the wish is to run."""
    page = visit("feature_maps?module=3a&picture=cat")
    page.get_by_role("radio", name="4b").evaluate(
        "(button) => { dispatchEvent(new CustomEvent('inception:wished', {detail: {module: '4c'}})); button.click(); }"
    )
    expect(enlarged(page)).to_contain_text("4b · ")
    settled(page)
    expect(enlarged(page)).to_contain_text("4b · ")
    address_says(page, module="4b", picture="cat")


@wide
def test_a_value_in_the_instant_of_a_wish_counts(visit: Visit) -> None:
    """As a choice does; of it the address alone tells."""
    page = visit("feature_maps?module=3a&picture=cat")
    page.get_by_role("button", name="Larger maps").evaluate("""(button) => {
      button.click();
      dispatchEvent(new CustomEvent('inception:wished', {detail: {module: '4c'}}));
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})); // it ends the waiting
    }""")
    until(page, lambda: "size=1" in page.url)
    settled(page)
    address_says(page, picture="cat", size="1")


CHOICES = (b"picked", b"chosen")
"""What the browser calls the choices of a module, of a picture and of a map."""


@contextmanager
def only_wishes_are_heard(page: Page) -> Iterator[None]:
    """The server hears of no choice that is made within: what is shown then has come ahead of the page's answer."""
    choices_go = True

    def connect(ours: WebSocketRoute) -> None:
        to_server = ours.connect_to_server()

        def up(message: str | bytes) -> None:
            if choices_go or not isinstance(message, bytes) or not any(choice in message for choice in CHOICES):
                to_server.send(message)

        ours.on_message(up)
        to_server.on_message(ours.send)

    page.route_web_socket("**/_stcore/stream*", connect)
    page.reload()
    settled(page)
    choices_go = False
    yield


def pressed_and_chosen_while_silent(page: Page, server: Server, button: Locator) -> None:
    """Press a button until the browser has wished for what it shows, and let go before the server has answered."""
    at = place_of(button).at()
    with server.silent():
        asked = page.evaluate("testRuns.asked")
        page.mouse.move(*at)
        page.mouse.down()
        page.wait_for_function("(asked) => testRuns.asked > asked", arg=asked)
        page.mouse.up()


@wide
def test_what_was_chosen_is_shown_by_what_comes_before_the_pages_answer(visit: Visit, server: Server) -> None:
    """A map's values, a module and a picture that were not there before; of the choices the server hears nothing."""
    page = visit("feature_maps?module=3a&branch=1x1&channel=0&picture=cat")
    facts, dots = page.locator(".detail .facts"), frame(page, "1x1").locator("canvas")
    with only_wishes_are_heard(page):
        frame(page, "5x5").focus()
        page.keyboard.press("Home")
        page.locator('.detail[data-ahead="3a,5x5,output,0"]').wait_for()
        page.keyboard.press("Enter")
        expect(enlarged(page)).to_have_text("3a · 5×5 · channel 0")
        expect(facts).to_be_visible()
        pressed_and_chosen_while_silent(page, server, page.get_by_role("radio", name="4b"))
        shape = names.shape(branch_steps(EMBEDDED, "4b", "1x1")[-1].out_shape)
        expect(page.locator(".layer .title").first).to_contain_text(shape)
        of_cat = dots.evaluate(DOTS)
        page.get_by_role("button", name="Change picture").click()
        pressed_and_chosen_while_silent(page, server, page.get_by_role("dialog").get_by_role("button", name="Rocket"))
        until(page, lambda: bool(dots.evaluate(DOTS) != of_cat))


AS_DRAWN = """async (image) => {
  const canvas = Object.assign(document.createElement("canvas"), {width: 28, height: 28});
  await image.decode();
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.toDataURL();
}"""


@wide
def test_a_map_is_enlarged_before_the_server_answers(visit: Visit, server: Server) -> None:
    """As the answer draws it, to the pixel; of quick clicks the last one stays, and what is not known is hidden."""
    page = visit("feature_maps?module=3a&branch=1x1&channel=0")
    shown, facts = page.locator(".detail .map"), page.locator(".detail .facts")
    frame(page, "5x5").focus()
    page.keyboard.press("Home")
    with server.silent():
        page.keyboard.press("Enter")
        expect(enlarged(page)).to_have_text("3a · 5×5 · channel 0")
        expect(page.locator(".detail .title span")).to_have_text("in the concatenation: channel 192 (0 to 255)")
        for _ in range(3):
            page.get_by_role("button", name="Next channel").click()
        expect(enlarged(page)).to_have_text("3a · 5×5 · channel 3")
        expect(facts).to_be_hidden()
        ahead = shown.evaluate(AS_DRAWN)
    expect(facts).to_be_visible()
    settled(page)
    assert shown.evaluate(AS_DRAWN) == ahead
    expect(enlarged(page)).to_have_text("3a · 5×5 · channel 3")
    address_says(page, channel="3")  # the branch is the one it opens with
    page.get_by_role("radio", name="3b").click()
    expect(enlarged(page)).to_contain_text("3b · 5×5")
    settled(page)  # only its answer makes an entry to go back from
    page.go_back()
    expect(enlarged(page)).to_have_text("3a · 5×5 · channel 3")


@wide
def test_hover_says_which_channel(visit: Visit) -> None:
    page = visit("feature_maps?module=3a")
    frame(page, "5x5").hover(position={"x": 5, "y": 5})
    expect(page.locator(".tip")).to_contain_text(
        "channel 0 of the 5×5 branch · in the concatenation: channel 192 (0 to 255) · mean"
    )


def test_click_enlarges_and_the_address_brings_it_back(visit: Visit, page: Page) -> None:
    visit("feature_maps?module=4a&order=strength&range=module")
    frame(page, "1x1").scroll_into_view_if_needed()
    frame(page, "1x1").click(position={"x": 40, "y": 12})
    expect(enlarged(page)).to_contain_text("4a · 1×1 · channel")
    settled(page)
    shown, address = enlarged(page).inner_text(), query(page)
    assert address.items() >= {"module": "4a", "order": "strength", "range": "module", "branch": "1x1"}.items()
    page.reload()
    settled(page)
    expect(enlarged(page)).to_have_text(shown)
    assert query(page) == address
    expect(frame(page, "1x1").locator(".chosen")).to_be_visible()


def test_the_strip_begins_with_the_first_convolutions(visit: Visit, page: Page) -> None:
    visit("feature_maps")
    page.get_by_role("radio", name="conv1").click()
    settled(page)
    expect(frame(page, "alone")).to_have_attribute("aria-label", re.compile("^output · 112×112×64, 64 maps"))
    frame(page, "alone").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(enlarged(page)).to_have_text("conv1 · conv 7×7/2 · channel 0")
    address_says(page, module="conv1", channel="0")
    no_sideways_scroll(page)
    page.reload()
    settled(page)
    expect(enlarged(page)).to_have_text("conv1 · conv 7×7/2 · channel 0")
    expect(frame(page, "alone").locator(".chosen")).to_be_visible()


@wide
def test_an_enlarged_map_lies_where_its_values_look_from(visit: Visit) -> None:
    page = visit("feature_maps?module=5b&branch=1x1&channel=0")
    shares = page.locator(".stage").evaluate(
        "stage => { const [own, map] = [stage, stage.querySelector('.map')].map((e) => e.getBoundingClientRect());"
        "return [(map.left - own.left) / own.width, (map.top - own.top) / own.height, map.width / own.width] }"
    )
    assert shares == pytest.approx([14.5 / 224, 14.5 / 224, 1], abs=0.005)
    page.locator(".stage").focus()
    page.keyboard.press("ArrowUp")
    left, across = page.locator(".stage").evaluate(
        "stage => { const [own, cell] = [stage, stage.querySelector('.pixel')].map((e) => e.getBoundingClientRect());"
        "return [(cell.left - own.left) / own.width, cell.width / own.width] }"
    )
    assert (left, across) == pytest.approx((110.5 / 224, 32 / 224), abs=0.005)


@wide
def test_keyboard_alone(visit: Visit, page: Page) -> None:
    visit("feature_maps?module=5b")
    frame(page, "pool").focus()
    page.keyboard.press("Home")
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
    said = "channel 1 of the pool branch · in the concatenation: channel 897 (0 to 1023)"
    expect(page.locator(".spoken").first).to_contain_text(said)
    page.keyboard.press("Enter")
    expect(enlarged(page)).to_have_text("5b · pool · channel 1")
    page.get_by_role("button", name="Next channel").click()
    expect(enlarged(page)).to_have_text("5b · pool · channel 2")
    settled(page)
    stage = page.locator(".stage")
    stage.focus()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".say")).to_contain_text("row 2, column 3:")
    page.get_by_role("radio", name="5b").focus()
    page.keyboard.press("ArrowLeft")
    expect(enlarged(page)).to_contain_text("5a · pool")


@wide
def test_pixel_under_the_cursor(visit: Visit) -> None:
    page = visit("feature_maps?module=3a&branch=1x1&channel=0")
    page.locator(".stage").hover(position={"x": 60, "y": 60})
    expect(page.locator(".say")).to_contain_text("sees input rows")
    expect(page.locator(".field")).to_be_visible()


def test_narrow_click_opens_a_drawer(visit: Visit, size: str) -> None:
    page = visit("feature_maps")
    frame(page, "5x5").scroll_into_view_if_needed()
    frame(page, "5x5").click(position={"x": 5, "y": 5})
    expect(enlarged(page)).to_have_text("3a · 5×5 · channel 0")
    if size == "narrow":
        expect(page.locator(".detail")).to_be_in_viewport(ratio=0.5)
        page.get_by_role("button", name="Close").click()
        expect(page.locator(".detail.open")).to_have_count(0)


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("compare=picture&with_picture=rocket", "3a · 5×5 · channel 4"),
        ("compare=module&with_module=5b", "5b · 5×5 · channel 4"),
    ],
    ids=["picture", "module"],
)
def test_two_side_by_side(address: str, other: str, visit: Visit) -> None:
    page = visit(f"feature_maps?step=compare&channel=4&{address}")
    expect(enlarged(page)).to_have_text(["3a · 5×5 · channel 4", other])
    expect(frame(page, "3x3")).to_have_count(2)
    no_sideways_scroll(page)


@wide
def test_an_uploaded_photograph_changes_the_maps(visit: Visit) -> None:
    page = visit("feature_maps?module=3b")
    before = frame(page, "1x1").locator("canvas").screenshot()
    package = find_spec("skimage")
    assert package is not None
    assert package.origin is not None
    page.get_by_role("button", name="Change picture").click()
    page.get_by_text("Upload", exact=True).click()
    page.locator('input[type="file"]').set_input_files(Path(package.origin).parent / "data" / "rocket.jpg")
    take_square(page)
    expect(page.get_by_text("rocket.jpg").first).to_be_visible()
    until(page, lambda: frame(page, "1x1").locator("canvas").screenshot() != before)


@wide
def test_exports(visit: Visit) -> None:
    page = visit("feature_maps?module=5a")
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Sheets as PNG").click()
    picture = Image.open(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert picture.size[0] > 1500
    with page.expect_download() as download:
        page.get_by_role("button", name="Maps as NPZ").click()
    arrays = np.load(Path(download.value.path()))
    module = EMBEDDED.module("5a")
    assert arrays[f"{module.path}.branch2.1"].shape == (module.conv3x3, 7, 7)
    assert arrays[f"{module.path}.branch3.0"].shape == (module.reduce5x5, 7, 7)


def test_garbage_in_the_address_gives_a_valid_view_and_says_so(visit: Visit) -> None:
    page = visit("feature_maps?module=zz&branch=pool&channel=9999&range=%3Cb%3E")
    expect(enlarged(page)).to_have_text(re.compile(r"3a · pool · channel \d+"))
    expect(page.get_by_text("allowed is 0 to 31. Shown is the strongest one.")).to_be_visible()


@wide
def test_the_size_of_the_maps_is_in_the_address(visit: Visit) -> None:
    page = visit("feature_maps")
    canvas = frame(page, "5x5").locator("canvas")
    width = "c => c.width / c.parentElement.dataset.columns"
    usual = canvas.evaluate(width)
    for _ in range(2):
        page.get_by_role("button", name="Larger maps").click()
    page.wait_for_function("location.search.includes('size=2')")
    larger = canvas.evaluate(width)
    assert larger > usual
    page.reload()
    settled(page)
    expect(canvas).to_be_visible()
    until(page, lambda: canvas.evaluate(width) == larger)
    page.get_by_role("button", name="Arrange").click()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.search.includes('size=')")
    until(page, lambda: canvas.evaluate(width) == usual)


def test_what_is_compared_can_be_chosen(visit: Visit) -> None:
    page = visit("feature_maps?step=compare&channel=4")
    page.get_by_role("button", name="3a beside another module").click()
    choose(page, "Compared", "beside another picture")
    expect(page.get_by_role("combobox", name="Other picture")).to_be_visible()
    address_says(page, compare="picture")
    expect(enlarged(page)).to_have_text(["3a · 5×5 · channel 4"] * 2)
    page.keyboard.press("Escape")
    left, right = (box for box in page.locator(".detail").evaluate_all(
        "nodes => nodes.map(node => node.getBoundingClientRect()).map(({x, y}) => [x, y])"))  # fmt: skip
    assert left[1] == right[1], "they stand beside each other on a phone, too"
    assert left[0] < right[0]


@wide
def test_the_list_of_maps_scrolls_and_says_so(visit: Visit) -> None:
    page = visit("feature_maps?module=4e")
    box = page.locator(".box")
    assert box.evaluate("box => box.scrollHeight > box.clientHeight")
    expect(page.get_by_text("Scroll down for more maps.")).to_be_visible()
    visit("feature_maps?module=4e&whole=1")
    expect(page.locator(".more").first).to_be_hidden()
    assert page.locator(".box").first.evaluate("box => box.scrollHeight <= box.clientHeight + 1")
