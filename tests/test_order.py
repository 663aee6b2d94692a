"""Who may import what: the arrows of README's picture, in all packages, and no other."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parts import ROOT

FLOORS = (("network",), ("notation",), ("graph", "pictures"), ("inference",), ("rendering",), ("site",))
"""The packages of viz: each imports from itself and from what stands left of it."""
LIBRARIES: dict[str, tuple[str, ...]] = {
    "torch": ("viz/inference/", "training/", "benchmarks/"),
    "onnx": ("viz/inference/",),
    "torchvision": ("viz/inference/", "training/", "benchmarks/"),
    "graphviz": ("viz/graph/",),
    "plotly": ("pages/*/charts.py", "benchmarks/"),
    "streamlit": (
        "app.py",
        "viz/site/",
        "benchmarks/",
        *(f"pages/*/{part}.py" for part in ("script", "page", "*_part", "checks", "components")),
    ),
}
"""Where a library may be imported: a folder, or a file of each page."""
UNPICKLING = ("pickle", "dill", "joblib", "shelve", "marshal")
LEFT_OF = {
    name: {n for row in FLOORS[:floor] for n in row} | {name} for floor, row in enumerate(FLOORS) for name in row
}
FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("viz", "pages", "training", "benchmarks")
    for path in (ROOT / folder).rglob("*.py")
)


def imports(source: str) -> Iterator[str]:
    """Every module that Python source imports anywhere, lazily, for types only, or by its name as text."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names) if node.level == 0 else ("relative.",)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield from (a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str))


def matches(file: str, place: str) -> bool:
    """Whether a file stands in a folder ("viz/graph/") or is that file of a page ("pages/*/charts.py")."""
    return file.startswith(place) if place.endswith("/") else Path(file).match(place)


def wrong(file: str, module: str, *, types_only: bool = False) -> str:
    """Why `file` may not import `module`, or ""."""
    top, *rest = [*module.split("."), ""]
    if top in LIBRARIES and not types_only and not any(matches(file, place) for place in LIBRARIES[top]):
        return f"{top} only in {', '.join(LIBRARIES[top])}"
    if top in UNPICKLING:
        return "nothing is ever unpickled"
    here = file.split("/")
    if top == "viz" and here[0] == "viz" and len(here) > 2 and rest[0] not in LEFT_OF[here[1]]:
        return f"viz/{here[1]} imports only from {', '.join(sorted(LEFT_OF[here[1]]))}"
    if top == "viz" and here[0] in ("training", "benchmarks") and rest[0] == "site":
        return f"{here[0]} imports up to rendering"
    if top == "pages" and (here[0] != "pages" or rest[0] != here[1]):
        return "nobody imports a page, and no page another"
    if top in ("training", "benchmarks", "tests") and top != here[0]:
        return f"nobody imports {top}"
    return "relative imports hide where an arrow leads" if top == "relative" else ""


@pytest.mark.parametrize("file", FILES)
def test_every_arrow_leads_where_it_may(file: str) -> None:
    source = (ROOT / file).read_text(encoding="utf-8")
    typed = {name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.If)
             if ast.unparse(node.test) == "TYPE_CHECKING" for name in imports(ast.unparse(node))}  # fmt: skip
    assert {name: why for name in imports(source) if (why := wrong(file, name, types_only=name in typed))} == {}


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("viz/network/costs.py", "viz.notation.numbers.count"),
        ("viz/notation/names.py", "viz.graph.nodes.Graph"),
        ("viz/graph/dot.py", "viz.pictures.picture.Picture"),
        ("viz/pictures/reading.py", "viz.inference.model"),
        ("viz/inference/model.py", "viz.rendering.sprites"),
        ("viz/rendering/live.py", "viz.site.state"),
        ("viz/site/state.py", "pages.cost.page"),
        ("pages/cost/page.py", "pages.module.panel"),
        ("training/loop.py", "viz.site.state"),
        ("benchmarks/page.py", "pages.cost.page"),
        ("viz/network/costs.py", "torch"),
        ("pages/cost/page.py", "torch.nn"),
        ("pages/cost/panel.py", "streamlit"),
        ("viz/rendering/table.py", "plotly.graph_objects"),
        ("pages/cost/page.py", "graphviz"),
        ("viz/site/state.py", "pickle"),
        ("viz/site/state.py", "training.config"),
        ("viz/site/state.py", "relative."),
    ],
)
def test_an_arrow_that_may_not_be_is_seen(file: str, module: str) -> None:
    assert wrong(file, module)


def test_imports_of_every_kind_are_read() -> None:
    source = "import a.b\nfrom c import d, e\ndef f():\n    import g\n    importlib.import_module('h')\nfrom . import i"
    assert sorted(imports(source)) == ["a.b", "c.d", "c.e", "g", "h", "relative."]


def test_no_unsafe_html_anywhere() -> None:
    assert [file for file in FILES if "unsafe_allow_html=True" in (ROOT / file).read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("module", ["viz.network.edits", "viz.notation.names", "viz.graph.nodes", "viz.site.address"])
def test_importing_a_module_without_tensors_loads_no_torch(module: str) -> None:
    code = f"import sys, {module}; sys.exit('torch' in sys.modules or 'streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
