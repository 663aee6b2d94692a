"""How every step is laid out by itself, on a desk and in front of a class, as somebody has looked at it."""

from __future__ import annotations

import pytest

from tests.forms import are_as_before, form
from tests.test_pages import STEPS_BY_PAGE, opened


@pytest.mark.parametrize("wall", [False, True], ids=["desk", "wall"])
@pytest.mark.parametrize("key", STEPS_BY_PAGE)
def test_the_steps_are_laid_out_as_before(key: str, wall: bool) -> None:
    lines: list[str] = []
    for step in STEPS_BY_PAGE[key]:
        app = opened(f"pages/{key}/script.py", {"step": step, **({"present": "1"} if wall else {})})
        assert not app.exception, app.exception
        lines += [f"== {step}", *form(app)]
    are_as_before(lines, f"{key}-steps{'-wall' if wall else ''}")
