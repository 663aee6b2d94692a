"""What is noticed of the pictures of all steps that were looked at; the visits of tests/e2e/test_boxes.py compare them.

How they are compared and renewed stands in tests/golden_pictures.py.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import SCHEMES, SIZES
from tests.e2e.golden import FOLDER, NAMES, ON_A_WALL
from tests.golden_pictures import ALLOWED, difference, differs, longest_row, pixels


def test_a_moved_line_of_text_is_noticed() -> None:
    golden = pixels((FOLDER / "cost-wide-light.png").read_bytes())
    moved = golden.copy()
    moved[440:480] = golden[436:476]
    assert difference(golden, golden).mean() == 0
    assert difference(moved, golden).mean() > ALLOWED


@pytest.mark.parametrize("down", [False, True], ids=["across", "down"])
def test_the_edge_of_a_box_that_moved_is_noticed(down: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is far fewer pixels than the letters that come out a little different may be."""
    golden = pixels((FOLDER / "cost-check-wide-light.png").read_bytes())
    moved = golden.copy()
    (moved.transpose(1, 0, 2) if down else moved)[780, 300:520] = (201, 209, 219)
    wrong = difference(moved, golden)
    assert wrong.mean() < ALLOWED / 4
    assert longest_row(wrong) == 220
    monkeypatch.setattr("tests.golden_pictures.OUT", tmp_path)
    monkeypatch.delenv("OVERWRITE_GOLDEN", raising=False)
    assert differs(moved, FOLDER / "cost-check-wide-light.png")


def test_pictures_are_small_and_there_is_one_of_every_view() -> None:
    files = list(FOLDER.glob("*.png"))
    views = {f"{key}-{s}-{c}" for key in NAMES.values() for s in SIZES for c in SCHEMES}
    assert {file.stem for file in files} == views | set(ON_A_WALL.values())
    assert sum(file.stat().st_size for file in files) < 15_000_000
