"""What the app imports is what it asks for: pyproject.toml, requirements.txt and the code name the same libraries."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions, version

import pytest

from tests.parts import ROOT
from tests.test_order import imports

OWN = {"viz", "pages", "relative"}
ONLY_FOR_TYPES = {"_typeshed"}
NOT_IMPORTED = {"graphviz-pure", "scikit-image"}
"""Found, if they are there, by `find_spec`: a layout engine, and pictures of the gallery."""


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lines: list[str]) -> dict[str, str]:
    """Version by distribution; extras and comments left out."""
    wanted = (line.split("#")[0].strip() for line in lines)
    pairs = (line.split("==") for line in wanted if line)
    return {normal(name.split("[")[0]): pin for name, pin in pairs}


ASKED = pins(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"])


def imported() -> Iterator[str]:
    """The distribution of every library that the app imports anywhere, lazily too."""
    distributions = packages_distributions()
    for path in (ROOT / "app.py", *(ROOT / "viz").rglob("*.py"), *(ROOT / "pages").rglob("*.py")):
        for module in imports(path.read_text(encoding="utf-8")):
            top = module.split(".")[0]
            if top not in {*sys.stdlib_module_names, *OWN, *ONLY_FOR_TYPES}:
                yield normal(distributions.get(top, [top])[0])


def test_every_library_that_is_imported_is_asked_for() -> None:
    assert sorted(set(imported()) - ASKED.keys()) == []


def test_nothing_is_asked_for_in_vain() -> None:
    assert sorted(ASKED.keys() - set(imported())) == sorted(NOT_IMPORTED)


def test_both_lists_have_the_same_pins() -> None:
    assert pins((ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()) == ASKED


@pytest.mark.parametrize("name", sorted(ASKED))
def test_what_is_installed_is_what_is_asked_for(name: str) -> None:
    assert version(name).split("+")[0] == ASKED[name]
