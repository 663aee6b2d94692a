"""Choosing a picture: gallery, upload, the square, and that a bad file leaves the picture before it in place."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

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
from viz.site.picture_bar import camera_allowed


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A real photograph under a name that would be markup if it were not escaped."""
    import skimage

    source = Path(skimage.__file__).parent / "data" / "coffee.png"
    path = tmp_path / "my <b>cup.jpg"
    Image.open(source).convert("RGB").save(path, "JPEG")
    return path


def test_gallery_picture_follows_to_the_address(visit: Visit) -> None:
    page = visit("")
    page.get_by_role("button", name="Change picture").click()
    page.get_by_role("dialog").get_by_role("button", name="Cat").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("Cat", exact=True).first).to_be_visible()
    address_says(page, picture="cat")
    no_sideways_scroll(page)


def test_uploaded_photograph_becomes_the_picture_and_its_name_is_text(visit: Visit, photograph: Path) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, photograph.name, photograph.read_bytes())
    take_square(page)
    expect(page.get_by_text("my <b>cup.jpg").first).to_be_visible()


def test_a_double_click_on_upload_leaves_upload_chosen(visit: Visit) -> None:
    page = visit("")
    page.get_by_role("button", name="Change picture").click()
    choice = page.get_by_role("dialog").get_by_role("radio", name="Upload")
    choice.dblclick()
    settled(page)
    expect(choice).to_be_checked()
    expect(page.get_by_role("dialog").locator("input[type=file]")).to_be_attached()


@wide
def test_broken_file_gives_one_sentence_and_the_picture_before_stays(visit: Visit) -> None:
    page = visit("?picture=rocket")
    choose_source(page, "Upload")
    upload(page, "broken.jpg", b"GIF89a nonsense")
    expect(page.get_by_role("dialog").get_by_text("The picture you had stays.")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Rocket", exact=True).first).to_be_visible()


@wide
def test_square_moves_by_keyboard_and_the_address_remembers_it(visit: Visit) -> None:
    page = visit("?picture=cat")
    choose_source(page, "Move the square")
    grip = page.get_by_role("application")
    grip.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    settled(page)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)
    found = query(page)
    assert float(found["x"]) > 0.5
    assert float(found["zoom"]) > 1


@wide
def test_address_of_an_upload_opened_elsewhere_shows_the_first_picture_and_says_so(visit: Visit) -> None:
    page = visit("?picture=upload")
    expect(page.get_by_text("Espresso", exact=True).first).to_be_visible()
    expect(page.get_by_text("kept only in the browser that it came from", exact=False).first).to_be_visible()


@narrow
@pytest.mark.dark
def test_start_page_fits_a_phone_in_the_dark_theme(visit: Visit) -> None:
    page = visit("")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("^Module 5b, branch "))).to_have_count(4)
    no_sideways_scroll(page)


def picture_bytes(kind: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 30, 30)).save(file, kind)
    return file.getvalue()


@wide
@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF", "TIFF"])
def test_other_formats_upload_too(visit: Visit, kind: str) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, f"red.{kind.lower()}", picture_bytes(kind))
    expect(page.get_by_text(f"red.{kind.lower()}", exact=True).first).to_be_visible()


@wide
@pytest.mark.parametrize("name", ["IMG_0001.HIF", "picture", "old.jpe", "photo.jpg.download", "notes.txt"])
def test_the_content_decides_whatever_the_name(visit: Visit, name: str) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, name, picture_bytes("JPEG"))
    expect(page.get_by_text(name, exact=True).first).to_be_visible()


@wide
def test_a_file_that_is_no_picture_is_named_for_what_it_is(visit: Visit) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, "report", b"%PDF-1.7 and so on")
    expect(page.get_by_role("dialog").get_by_text("“report” is a PDF document", exact=False)).to_be_visible()


NAMES = {
    'say "cheese" {x}.png': 'say "cheese" {x}.png',
    "gpj\u202e\u200bname.png": "gpjname.png",
    ":smile: :material/home: :red": ":\u2060smile: :\u2060material/home: :red",
    "a :red[b].png": "a :red[b].png",
    "**a** _b_ `c` $d$ &lt; <i>": "**a** _b_ `c` $d$ &lt; <i>",
    "www.a.org http://a.org a@b": "www\u2060.a.org http\u2060://a.org a@b",
    "a@b.org": "a\u2060@b.org",
    "a -> b -- c": "a -\u2060> b -\u2060- c",
    "1. 🐈 cat": "1. 🐈 cat",
}


@wide
@pytest.mark.parametrize(("name", "wanted"), NAMES.items(), ids=[ascii(name) for name in NAMES])
def test_a_name_is_plain_text_in_the_bar_and_in_a_sentence(visit: Visit, name: str, wanted: str) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, name, b"nothing that could be read")
    fault = page.get_by_role("dialog").get_by_test_id("stAlert")
    expect(fault).to_contain_text(f"“{wanted}” is")
    expect(fault.locator("p").locator("a, em, code, i, img, .katex, [data-testid=stIconMaterial]")).to_have_count(0)
    upload(page, name, picture_bytes("PNG"))
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.locator("strong", has_text=wanted).first.inner_text() == wanted


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://school.example/inception/", True),
        ("http://localhost:8501/", True),
        ("http://127.0.0.1:8501", True),
        ("http://[::1]:8501/cost", True),
        ("http://192.0.2.7:8501/", False),
        ("http://localhost.school.example/", False),
        (None, True),
    ],
)
def test_the_camera_needs_https_or_the_visitor_s_own_machine(address: str | None, allowed: bool) -> None:
    assert camera_allowed(address) is allowed
