"""The first screen of every step, wide and narrow, light and dark, is the one that was looked at.

How pictures are compared and renewed stands in tests/golden_pictures.py; those in front of a class are compared in the
visit of tests/e2e/test_boxes.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import SCHEMES, SIZES
from tests.e2e.golden import FOLDER, FURTHER, NAMES, ON_A_WALL, SHOWS, first_screen
from tests.e2e.verbs import LISTEN, drawn
from tests.golden_pictures import ALLOWED, agree, difference, differs, longest_row, pixels
from tests.test_pages import IDS


@pytest.fixture(scope="module", params=list(SIZES))
def view(browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[Page, str]]:
    """A browser page of one size that moves nothing, and its name."""
    width, height = SIZES[request.param]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce", locale="en-US"
    )
    context.add_init_script(LISTEN)
    context.add_init_script("localStorage.clear()")  # what the pages before it have left in the browser
    yield context.new_page(), str(request.param)
    context.close()


@pytest.mark.parametrize("key", NAMES)
def test_first_screen_is_the_one_that_was_looked_at(view: tuple[Page, str], app_url: str, key: str) -> None:
    page, size = view
    place, step = FURTHER.get(key, (key, ""))
    page.emulate_media(color_scheme=SCHEMES[0], reduced_motion="reduce")
    page.goto(f"{app_url}/{'' if place == IDS[0] else place}{step and f'?step={step}'}")
    drawn(page)
    expect(page.locator("h1" if step else SHOWS[key]).first).to_be_attached(
        timeout=90_000
    )  # the first page is there before torch is
    wrong = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        drawn(page)
        wrong += differs(first_screen(page), FOLDER / f"{key}-{size}-{scheme}.png")
    agree(wrong)


def test_a_moved_line_of_text_is_noticed() -> None:
    golden = pixels((FOLDER / "cost-wide-light.png").read_bytes())
    moved = golden.copy()
    moved[300:340] = golden[296:336]
    assert difference(golden, golden).mean() == 0
    assert difference(moved, golden).mean() > ALLOWED


@pytest.mark.parametrize("down", [False, True], ids=["across", "down"])
def test_the_edge_of_a_box_that_moved_is_noticed(down: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is far fewer pixels than the letters that come out a little different may be."""
    golden = pixels((FOLDER / "cost-check-wide-light.png").read_bytes())
    moved = golden.copy()
    (moved.transpose(1, 0, 2) if down else moved)[700, 560:780] = (201, 209, 219)
    wrong = difference(moved, golden)
    assert wrong.mean() < ALLOWED / 4
    assert longest_row(wrong) == 220
    monkeypatch.setattr("tests.golden_pictures.OUT", tmp_path)
    monkeypatch.delenv("OVERWRITE_GOLDEN", raising=False)
    assert differs(moved, FOLDER / "cost-check-wide-light.png")


def test_pictures_are_small_and_there_is_one_of_every_view() -> None:
    files = list(FOLDER.glob("*.png"))
    views = {f"{key}-{s}-{c}" for key in NAMES for s in SIZES for c in SCHEMES}
    assert {file.stem for file in files} == views | set(ON_A_WALL.values())
    assert sum(file.stat().st_size for file in files) < 14_000_000
