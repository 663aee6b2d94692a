"""How many faults the unit tests notice: mutants of the code, made by cosmic-ray, run against them one by one.

`pip install cosmic-ray==8.7.0 && python -m tests.mutation --sample 120 --seed 1 --write` draws a sample and writes
docs/mutation.md; with `--pages` it is drawn from the pages, and docs/mutation-pages.md is written. A mutant lives in
the memory of a process forked for it; no file is changed. Its module's own test file runs first, then every other unit
test file that names the module or stands in the same folder.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib.abc
import importlib.machinery
import importlib.util
import multiprocessing
import os
import random
import resource
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
REPORT, REPORT_OF_PAGES = ROOT / "docs" / "mutation.md", ROOT / "docs" / "mutation-pages.md"
FOLDERS = ("viz/network", "viz/notation", "viz/pictures", "viz/inference", "viz/rendering", "pages/cost")
PAGES = tuple(sorted(path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "pages").glob("*/page.py")))
LIMIT_S, PATIENCE_S = 120, 1500
"""Seconds of work after which a mutant counts as noticed, as it never ends; and seconds on the clock, for one that
sleeps for ever. The first is far above what the tests need, and no busy machine makes it shorter."""
GOAL = 0.85
OF_ALL = "tests/test_values.py"
"""A test file that reads every module without naming one."""
CACHES, SIZE_OF_A_CACHE = ("cache", "lru_cache", "drawing"), "KEPT_"
"""Decorators that keep a result, and how the constant begins that says how many are kept."""


@dataclass(frozen=True)
class Mutant:
    """One change: the file, its line, cosmic-ray's operator, and the source after the change."""

    file: str
    line: int
    operator: str
    source: str

    @property
    def module(self) -> str:
        """Name by which the file is imported."""
        return self.file.removesuffix(".py").replace("/", ".")

    @property
    def change(self) -> str:
        """The changed line, before and after."""
        before, after = (ROOT / self.file).read_text(encoding="utf-8").splitlines(), self.source.splitlines()
        place = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), self.line - 1)
        return f"`{before[place].strip()}` → `{after[place].strip() if place < len(after) else ''}`"


class _Meaning(ast.NodeTransformer):
    """What a module does: without types, docstrings and caches, which change no result."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        node.decorator_list = [d for d in node.decorator_list if ast.unparse(d).split("(")[0] not in CACHES]
        return self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        if ast.unparse(node.targets[0]).startswith(SIZE_OF_A_CACHE):
            node.value = ast.Constant(None)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST | None:
        return None if ast.unparse(node.test).removeprefix("not ") == "TYPE_CHECKING" else self.generic_visit(node)


def meaning(source: str) -> str:
    """A text that is the same for two sources that do the same but for types and caches."""
    return ast.dump(_Meaning().visit(ast.parse(source)))


def files(folders: Sequence[str] = FOLDERS) -> list[str]:
    """The modules that mutants are made of."""
    return sorted(
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / folder).glob("*.py")
        if path.name not in ("__init__.py", "script.py")
    )


def positions(file: str) -> Iterator[tuple[tuple[int, int], str, int]]:
    """Every (place, operator, occurrence) of a file that cosmic-ray can change."""
    import cosmic_ray.plugins
    from cosmic_ray.ast import ast_nodes, get_ast_from_path

    nodes = list(ast_nodes(get_ast_from_path(ROOT / file)))
    for name in cosmic_ray.plugins.operator_names():
        made = cosmic_ray.plugins.get_operator(name)
        if made.arguments() or (name.endswith(("_Is", "_IsNot")) and "ComparisonOperator_Is" not in name):
            continue  # "is" for "==" is right or wrong by how Python keeps small numbers
        operator = made()
        places = (place for node in nodes for place in operator.mutation_positions(node))
        for occurrence, (start, _end) in enumerate(places):
            yield start, name, occurrence


def mutant(file: str, line: int, operator: str, occurrence: int) -> Mutant | None:
    """The mutant, or None if it means the same as the original or is no Python."""
    import cosmic_ray.plugins
    from cosmic_ray.mutating import mutate_code

    before = (ROOT / file).read_text(encoding="utf-8")
    with contextlib.suppress(SyntaxError, TypeError, AttributeError):  # the last is cosmic-ray's, at `except a.b`
        after = mutate_code(before, cosmic_ray.plugins.get_operator(operator)(), occurrence)
        if after and meaning(after) != meaning(before):
            return Mutant(file, line, operator.removeprefix("core/"), after)
    return None


def sample(number: int, seed: int, folders: Sequence[str] = FOLDERS, only: str = "") -> list[Mutant]:
    """A random sample: places are drawn first, as one place has up to ten operators, then one operator each."""
    draw = random.Random(seed)
    places: dict[tuple[str, tuple[int, int]], list[tuple[str, int]]] = {}
    for file in files(folders):
        if file.startswith(only):
            for start, operator, occurrence in positions(file):
                places.setdefault((file, start), []).append((operator, occurrence))
    found: list[Mutant] = []
    order = sorted(places)
    draw.shuffle(order)
    for file, start in order:
        if len(found) == number:
            break
        made = mutant(file, start[0], *draw.choice(places[file, start]))
        found += [made] if made else []
    return found


def own_tests(file: str) -> str:
    """The test file that mirrors a module."""
    folder, _, name = file.removeprefix("viz/").rpartition("/")
    return f"tests/{folder}/test_{name}"


@cache
def unit_tests() -> dict[str, str]:
    """All unit test files with their source."""
    every = (path for path in (ROOT / "tests").rglob("test_*.py") if not {"e2e", "fuzz", "training"} & set(path.parts))
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(every)}


def other_tests(file: str) -> list[str]:
    """Other unit tests that import a module by its name, and those beside its own; tensors and pages come last."""
    package, _, name = file.removesuffix(".py").replace("/", ".").rpartition(".")
    marks = (f"from {package}.{name} import", f"{package}.{name}")
    found = [path for path, text in unit_tests().items() if any(mark in text for mark in marks)]
    found += [path for path, text in unit_tests().items() if imports(text, package, name)]
    found += [path for path in unit_tests() if Path(path).parent == Path(own_tests(file)).parent] + [OF_ALL]
    slow = ("torch", "AppTest", "test_pages", "captured")
    return sorted(set(found) - {own_tests(file)}, key=lambda path: any(word in unit_tests()[path] for word in slow))


def imports(source: str, package: str, name: str) -> bool:
    """Whether a source says `from package import name`."""
    lines = (line for line in source.splitlines() if line.startswith(f"from {package} import "))
    return any(name in line.removeprefix(f"from {package} import ").replace(",", " ").split() for line in lines)


class Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from the mutant's source."""

    def __init__(self, one: Mutant) -> None:
        self.one = one

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        """Takes the one module."""
        if name != self.one.module:
            return None
        return importlib.util.spec_from_file_location(name, ROOT / self.one.file, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        """Runs the mutant's source as the module."""
        exec(compile(self.one.source, str(ROOT / self.one.file), "exec", dont_inherit=True), module.__dict__)


def passes(one: Mutant | None, tests: Sequence[str]) -> bool:
    """Whether the tests pass with the mutant, in a process of their own that has the heavy libraries already."""
    if not (pid := os.fork()):
        _run(one, tests)
    watch = os.pidfd_open(pid)
    try:
        if not select.select([watch], [], [], PATIENCE_S)[0]:
            os.killpg(pid, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    finally:
        os.close(watch)


def _run(one: Mutant | None, tests: Sequence[str]) -> None:
    code = 1
    try:
        os.setpgid(0, 0)
        if one:
            resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_S, LIMIT_S))
        quiet = os.open(os.devnull if one else "/dev/stderr", os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        if one:
            sys.meta_path.insert(0, Mutated(one))
        import pytest

        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=", "--hypothesis-seed=0"]
        code = int(pytest.main([*options, *tests]))
    finally:
        os._exit(code)


def warm_up() -> None:
    """Import what all children need, but nothing of the app."""
    import hypothesis
    import numpy
    import plotly.graph_objects
    import pytest
    import streamlit.testing.v1
    import torch
    import torchvision.models

    torch.set_num_threads(1)
    assert all((hypothesis, numpy, plotly, pytest, streamlit, torchvision))


def verdict(one: Mutant) -> str:
    """ "own", "others" or "survived": which tests noticed the mutant."""
    own = own_tests(one.file)
    if (ROOT / own).exists() and not passes(one, [own]):
        return "own"
    others = other_tests(one.file)
    return "others" if others and not passes(one, others) else "survived"


def commit() -> str:
    """The short name of the commit that is measured."""
    said = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True)
    return said.stdout.strip()


def report(found: Sequence[tuple[Mutant, str]], seed: int, folders: Sequence[str] = FOLDERS) -> str:
    """The text of docs/mutation.md, or of docs/mutation-pages.md."""
    rows = []
    for folder in (*folders, ""):
        count = Counter(how for one, how in found if one.file.startswith(folder))
        every = sum(count.values())
        if every:
            cells = (folder or "**all**", every, count["own"], count["others"], count["survived"])
            rows.append(f"| {' | '.join(map(str, cells))} | {100 * (every - count['survived']) / every:.0f} % |")
    told = {FOLDERS: "", PAGES: " --pages"}.get(tuple(folders), f" --folders {' '.join(folders)}")
    alive = [f"- `{one.file}:{one.line}`, {one.operator}: {one.change}" for one, how in found if how == "survived"]
    return "\n".join(
        [
            "# Mutation testing",
            "",
            "A mutant is the code with one small fault in it: a + for a −, a < for a <=, a number one larger. The unit",
            "tests should notice it. `pip install cosmic-ray==8.7.0 && python -m tests.mutation --sample "
            f"{len(found)} --seed {seed}{told} --write`",
            "draws a random sample and writes this page. Left out are changes of types and of caches, which no result",
            f"shows, and `is` for `==`. Browser tests, fuzzing and training take no part. Made of commit {commit()}.",
            "",
            "| folder | mutants | noticed by the module's own tests | by others | survived | noticed |",
            "|---|---|---|---|---|---|",
            *rows,
            "",
            "## Survivors",
            "",
            *(alive or ["None."]),
            "",
        ]
    )


def main(arguments: Sequence[str]) -> int:
    """Draw, run, print, and write the report if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folders", nargs="+", default=FOLDERS, help="whose modules mutants are made of")
    parser.add_argument("--pages", dest="folders", action="store_const", const=PAGES, help="all folders of pages")
    parser.add_argument("--only", default="", help="a folder or file")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="mutants at a time")
    parser.add_argument("--write", action="store_true", help="write the report in docs/")
    options = parser.parse_args(arguments)
    drawn = sample(options.sample, options.seed, options.folders, options.only)
    warm_up()
    needed = {test for file in {one.file for one in drawn} for test in (own_tests(file), *other_tests(file))}
    if not passes(None, sorted(test for test in needed if (ROOT / test).exists())):
        print("the tests fail without any mutant: nothing can be measured")
        return 2
    found: list[tuple[Mutant, str]] = []
    start = time.monotonic()
    workers = multiprocessing.get_context("fork").Pool(options.jobs)
    for one, how in zip(drawn, workers.imap(verdict, drawn), strict=True):
        found.append((one, how))
        alive = sum(how == "survived" for _, how in found)
        print(
            f"{time.monotonic() - start:6.0f} s  {len(found)}/{len(drawn)}  {alive} alive  {found[-1][1]:8} "
            f"{one.file}:{one.line} {one.operator} {one.change}",
            flush=True,
        )
    text = report(found, options.seed, options.folders)
    print(text)
    if options.write:
        (REPORT_OF_PAGES if options.folders is PAGES else REPORT).write_text(text, encoding="utf-8")
    return int(sum(how != "survived" for _, how in found) < GOAL * len(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
