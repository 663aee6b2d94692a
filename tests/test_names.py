"""Names and sizes in the site and its pages: a variable says what is in it, and a function fits on a screen."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parts import ROOT

EMPTY = {"found", "given", "kept", "shown", "made", "now", "one"}
"""Words that say that something is there, and not what."""
LONGEST, MEDIAN, LARGEST = 50, 6, 400
"""Lines of a function, of the median function, and of a Python module."""
FILES = [path for folder in ("viz/site", "pages") for path in sorted((ROOT / folder).rglob("*.py"))]
IDS = [path.relative_to(ROOT).as_posix() for path in FILES]


def functions(source: str) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))


def variables(source: str) -> Iterator[str]:
    """Every name that is assigned to, or that a function takes."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


def length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_variable_says_what_is_in_it(path: Path) -> None:
    assert {name for name in variables(path.read_text(encoding="utf-8")) if name.lstrip("_") in EMPTY} == set()


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_module_and_its_functions_are_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert [f.name for f in functions(source) if length(f) > LONGEST] == []
    assert len(source.splitlines()) <= LARGEST


def test_most_functions_are_a_few_lines() -> None:
    lengths = [length(f) for path in FILES for f in functions(path.read_text(encoding="utf-8"))]
    assert statistics.median(lengths) <= MEDIAN


def test_an_empty_word_is_seen() -> None:
    assert {"now", "kept", "one"} <= set(variables("def f(now, *kept):\n    return [one for one in now]"))
