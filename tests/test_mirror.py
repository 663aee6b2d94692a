"""`tests/` mirrors `viz/` and `pages/`: viz/graph/dot.py is tested in tests/graph/test_dot.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parts import ROOT

ELSEWHERE = {
    "pages/*/script.py": "test_pages.py runs every one",
    "pages/*/page.py": "test_pages.py runs every one; e2e/ uses it in a browser",
    "pages/*/*_part.py": "a stretch of a page: test_pages.py and e2e/ as well",
    "pages/*/components.py": "declares the page's components, which e2e/ uses in a browser",
    "pages/classifiers/checks.py": "draws only: e2e/test_classifiers.py; its numbers are inference/evidence's",
    "viz/pictures/errors.py": "two exceptions without code of their own",
    "viz/site/navigation.py": "the script that test_pages.py runs",
    "viz/site/picture_bar.py": "draws only: e2e/test_pictures.py",
    "viz/site/stopwatch.py": "a button: e2e/test_cost.py; what it times is inference/stopwatch's",
    "viz/site/components/live_panel.py": "hands data to the browser: e2e/test_cost.py",
    "viz/site/components/own_tab.py": "hands words to the browser: e2e/test_school.py",
}
"""Modules without a test file of their own, and what tests them instead."""
MODULES = sorted(
    path.relative_to(ROOT)
    for folder in ("viz", "pages")
    for path in (ROOT / folder).rglob("*.py")
    if path.name != "__init__.py"
)


def mirrored(module: Path) -> Path:
    """Where the tests of a module are: a package of viz stands in tests/, a page in tests/pages/."""
    parts = module.parent.parts
    return Path("tests", *(parts[1:] if parts[0] == "viz" else parts), f"test_{module.name}")


def excused(module: Path) -> list[str]:
    """The rows of ELSEWHERE that this module falls under."""
    return [row for row in ELSEWHERE if module.match(row)]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_module_has_its_test_file(module: Path) -> None:
    assert (ROOT / mirrored(module)).exists() or excused(module), f"{mirrored(module)} is missing"


@pytest.mark.parametrize("row", ELSEWHERE)
def test_no_excuse_is_out_of_date(row: str) -> None:
    rows = [module for module in MODULES if module.match(row)]
    assert rows, "no such module"
    assert not all((ROOT / mirrored(module)).exists() for module in rows), "it has a test file now"
