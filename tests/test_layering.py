"""Who may import what: arrows of the architecture never go back."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PURE = ("architecture", "shapes", "costs", "captions", "palette", "network_graph", "address")
TENSORS = ("model", "weights", "images", "feature_maps")
ORDER = ("architecture", "shapes", "costs")


def imports(path: Path) -> set[str]:
    """Every module that the file imports anywhere, lazily or not."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def roots(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


LOGIC = sorted((ROOT / "viz").glob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))


@pytest.mark.parametrize("name", PURE)
def test_pure_module_imports_neither_torch_nor_streamlit(name: str) -> None:
    assert not {"torch", "torchvision", "streamlit", "numpy"} & roots(ROOT / "viz" / f"{name}.py")


@pytest.mark.parametrize("path", LOGIC, ids=lambda p: p.name)
def test_logic_does_not_know_streamlit(path: Path) -> None:
    assert "streamlit" not in roots(path)
    assert not any(name.startswith(("viz.ui", "pages")) for name in imports(path))


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.name)
def test_page_is_thin_and_imports_no_other_page(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 60
    assert not {"pages", "torch", "numpy", "plotly"} & roots(path)


@pytest.mark.parametrize(("earlier", "later"), [(a, b) for i, a in enumerate(ORDER) for b in ORDER[i + 1 :]])
def test_arrows_never_go_back(earlier: str, later: str) -> None:
    assert f"viz.{later}" not in imports(ROOT / "viz" / f"{earlier}.py")


def test_no_unsafe_html_and_no_unpickling_anywhere() -> None:
    for path in (*LOGIC, *PAGES, *(ROOT / "viz" / "ui").rglob("*.py")):
        text = path.read_text()
        assert "unsafe_allow_html=True" not in text, path
        assert not {"pickle", "dill", "joblib"} & roots(path), path


@pytest.mark.parametrize("name", ["architecture", "costs", "network_graph", "captions"])
def test_importing_a_pure_module_loads_no_torch(name: str) -> None:
    code = f"import sys, viz.{name}; sys.exit('torch' in sys.modules or 'streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
