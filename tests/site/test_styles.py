"""The styles are whole, and say what a page of steps, all of it, and a class need."""

from __future__ import annotations

import itertools
import tomllib

import pytest

from viz.site import styles
from viz.site.page_table import ROOT

ALL = [styles.around()]
ALL += [styles.around(paper=True), styles.of_steps(whole=True, present=False, paper=True)]
ALL += [styles.of_steps(whole=whole, present=present) for whole, present in itertools.product((False, True), repeat=2)]


@pytest.mark.parametrize("element", ALL)
def test_every_brace_is_closed(element: str) -> None:
    assert element.count("{") == element.count("}") > 0
    assert element.startswith("<style>")
    assert element.endswith("</style>")


def test_only_one_step_on_the_screen_makes_heroes_take_the_height_left() -> None:
    fits = "--fit: 1"
    assert fits in styles.of_steps(whole=False, present=True)
    assert fits not in styles.of_steps(whole=True, present=False)
    assert fits not in styles.around()


def test_only_the_form_for_paper_is_as_wide_as_a_sheet_and_is_light_by_its_theme() -> None:
    """A4 is 210 mm wide; the margins are those of `@page`."""
    assert "@page { size: portrait; margin: 12mm; }" in styles.around()
    width = f"width: {210 - 2 * 12}mm"
    assert width in styles.of_steps(whole=True, present=False, paper=True)
    assert width not in styles.of_steps(whole=True, present=False)
    forced = f"color: {styles.BLACK} !important"
    assert forced in styles.around()
    assert forced not in styles.around(paper=True)


def test_ink_on_paper_are_the_light_themes() -> None:
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]["light"]
    colours = {theme[name].lower() for name in ("textColor", "secondaryBackgroundColor", "primaryColor")}
    assert {colour for colour in colours if colour in styles.IN_INK} == colours


def test_the_smallest_type_in_front_of_a_class_is_22_pixels() -> None:
    """28 px to the rem on a screen of 1920×1080 (2.6 % of its height, 1.458 % of its width)."""
    rem = min(0.026 * 1080, 0.01458 * 1920)
    assert "clamp(13px, min(2.6vh, 1.458vw), 80px)" in styles.PRESENT
    assert "--least: 0.79rem" in styles.PRESENT
    assert 0.79 * rem >= 22
