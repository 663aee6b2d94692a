"""README's picture is the tree: every folder with Python, and what each may import."""

from __future__ import annotations

import re

import pytest

from tests.parts import ROOT
from tests.test_order import FLOORS, LEFT_OF, LIBRARIES

LINE = re.compile(r"(?P<indent> *)(?P<name>\S+) +(?P<words>.*?)(?: ← (?P<arrows>.+))?")
MIRRORED = ("tests/",)
"""Folders whose own folders are those of another one, as the picture says in words."""
ORDER = [name for row in FLOORS for name in row]


def picture() -> dict[str, tuple[str, ...]]:
    """Every file and folder of README's tree by its path, with what stands behind its arrow (libraries last)."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("## How it is built")[1]
    found: dict[str, tuple[str, ...]] = {}
    above: list[str] = []
    for line in section.split("```")[1].strip().splitlines():
        match = LINE.fullmatch(line)
        assert match, f"not a line of the tree: {line}"
        above = [*above[: len(match["indent"]) // 2], match["name"]]
        found["".join(above)] = tuple(re.split("[,;] ", match["arrows"])) if match["arrows"] else ()
    return found


PICTURE = picture()


def test_everything_in_the_picture_exists() -> None:
    assert [path for path in PICTURE if not (ROOT / path).exists()] == []


def test_no_text_holds_the_marks_of_a_merge() -> None:
    texts = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    assert len(texts) > 5
    marks = ("<" * 7, "=" * 7 + "\n", ">" * 7)
    assert [path.name for path in texts if any(mark in path.read_text(encoding="utf-8") for mark in marks)] == []


def test_every_folder_with_python_is_in_the_picture() -> None:
    folders = {
        f"{path.parent.relative_to(ROOT).as_posix()}/"
        for top in ("viz", "pages", "training", "benchmarks", "tests")
        for path in (ROOT / top).rglob("*.py")
    }
    twins = {f for f in folders for m in MIRRORED if f.startswith(m) and (ROOT / f.removeprefix(m)).is_dir()}
    twins |= {f for f in folders for m in MIRRORED if f.startswith(m) and (ROOT / "viz" / f.removeprefix(m)).is_dir()}
    assert sorted(folders - twins - PICTURE.keys()) == []


def libraries(*places: str) -> list[str]:
    """The libraries that may be imported somewhere in one of these places."""
    return sorted(name for name, where in LIBRARIES.items() if any(w.startswith(places) for w in where))


@pytest.mark.parametrize("name", ORDER)
def test_a_package_may_import_what_the_picture_says(name: str) -> None:
    allowed = [other for other in ORDER if other in LEFT_OF[name] - {name}]
    assert PICTURE[f"viz/{name}/"] == (*(allowed or ["nothing"]), *libraries(f"viz/{name}/"))


@pytest.mark.parametrize(("name", "last"), [("pages", "site"), ("training", "rendering"), ("benchmarks", "rendering")])
def test_what_stands_beside_viz_may_import_what_the_picture_says(name: str, last: str) -> None:
    assert PICTURE[f"{name}/"] == (*ORDER[: ORDER.index(last) + 1], *libraries(f"{name}/"))
