"""Names and sizes: a name has one meaning, a variable says what is in it, and a function fits on a screen."""

from __future__ import annotations

import ast
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.parts import ROOT

EMPTY = {"found", "given", "kept", "shown", "made", "now", "one"}
"""Words that say that something is there, and not what."""
LONGEST, MEDIAN, LARGEST = 50, 6, 400
"""Lines of a function, of the median function, and of a Python module."""
LARGER = {"training/drawings.py": "the gallery's drawings, a short function each"}
"""Python modules that may be larger than that, and why."""
FILES = [path for folder in ("viz", "pages", "training") for path in sorted((ROOT / folder).rglob("*.py"))]
IDS = [path.relative_to(ROOT).as_posix() for path in FILES]
APP = [path for path, id in zip(FILES, IDS, strict=True) if not id.startswith("training/")]

REPEATED = {
    "predict": "a page's questions",
    "try_this": "a page's tasks",
    "take_away": "what a person can take away from a page",
    "prices": "what the parts on a page cost",
    "panel": "a page's live panel",
    "_inputs": "the sliders of a page's live panel",
    "Scene": "all that a page is about at the moment",
    "current_scene": "the page's Scene",
    "MODULES": "the modules that a page lets people choose, by name",
    "AUTO": "in a page's view: filter, row or column where there is most to see",
    "TYPE": "pixels of a page's charts' type",
    "TYPE_ON_A_WALL": "the same in front of a class",
    "TIMED": "session key of the page's last timing",
    "caption": "a gallery's words for one of its pictures",
    "load_picture": "a picture of a gallery",
    "thumbnail": "a small one of a gallery's picture",
    "trim": "a picture file of one format, or of any, without what is not decoded",
    "space": "what a picture file of one format says of its colours",
    "K": "a type variable: keys",
    "V": "a type variable: values, or views",
    "LOG": "where a Python module logs",
    "__all__": "what a Python module offers",
}
"""Names that several Python modules of viz and pages define, each with the one meaning that is said here."""


OF_A_PAGE = {"STEPS"}
"""Names that every page may define, and that mean the same on each: its row of steps."""


def functions(source: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def variables(source: str) -> Iterator[str]:
    """Every name that is assigned to, or that a function takes."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


def defined(body: Iterable[ast.AST]) -> Iterator[str]:
    """The functions, classes and constants of a Python module, also those behind a condition."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.If | ast.Try | ast.With):
            yield from defined(ast.iter_child_nodes(node))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = (name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
            yield from (name.id for name in names if isinstance(name.ctx, ast.Store))


def repeated(sources: Iterable[str]) -> set[str]:
    """Names that more than one of the Python modules defines."""
    counts = Counter(name for source in sources for name in set(defined(ast.parse(source).body)))
    return {name for name, number in counts.items() if number > 1}


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def test_a_name_has_one_meaning() -> None:
    """A name that a second Python module defines is another's, or has a reason in REPEATED."""
    assert repeated(path.read_text(encoding="utf-8") for path in APP) - OF_A_PAGE ^ REPEATED.keys() == set()


def test_a_second_meaning_is_seen() -> None:
    one, other = "_KEY: int = 1\ndef f(): x = 1\nif True:\n    a, b = 1, 2", "_KEY = x = 2\nclass f: pass\nb = 3"
    assert repeated([one, other]) == {"_KEY", "f", "b"}
    assert repeated([one, "def g(f): _KEY = f"]) == set()


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_variable_says_what_is_in_it(path: Path) -> None:
    assert {name for name in variables(path.read_text(encoding="utf-8")) if name.lstrip("_") in EMPTY} == set()


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_module_and_its_functions_are_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert [f.name for f in functions(source) if length(f) > LONGEST] == []
    assert (len(source.splitlines()) > LARGEST) == (path.relative_to(ROOT).as_posix() in LARGER)


def test_most_functions_are_a_few_lines() -> None:
    lengths = [length(f) for path in FILES for f in functions(path.read_text(encoding="utf-8"))]
    assert statistics.median(lengths) <= MEDIAN


def test_an_empty_word_is_seen() -> None:
    assert {"now", "kept", "one"} <= set(variables("def f(now, *kept):\n    return [one for one in now]"))
