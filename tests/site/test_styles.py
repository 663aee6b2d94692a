"""The styles are whole, and say what a page of steps, all of it, and a class need."""

from __future__ import annotations

import itertools

import pytest

from viz.site import styles

ALL = [styles.around()]
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


def test_the_smallest_type_in_front_of_a_class_is_22_pixels() -> None:
    """28 px to the rem on a screen of 1920×1080 (2.6 % of its height, 1.458 % of its width)."""
    rem = min(0.026 * 1080, 0.01458 * 1920)
    assert "clamp(13px, min(2.6vh, 1.458vw), 80px)" in styles.PRESENT
    assert "--least: 0.79rem" in styles.PRESENT
    assert 0.79 * rem >= 22
