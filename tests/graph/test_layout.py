"""The layout engine: which one is taken, and what is said when it fails."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from viz.graph import layout


@pytest.mark.usefixtures("fresh_engine")
def test_without_the_wheel_dot_on_the_path_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "dot"
    program.write_text('#!/bin/sh\necho "<?xml?><!-- x --><svg>$1</svg>"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("viz.graph.layout.sysconfig.get_path", lambda _: str(tmp_path / "nothing"))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    assert layout.engine() == str(program)
    assert layout.to_svg("digraph {}") == "<svg>-Tsvg</svg>\n"


@pytest.mark.usefixtures("fresh_engine")
def test_without_any_engine_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "PROGRAMS", ("surely-not-there",))
    with pytest.raises(layout.LayoutError, match="install graphviz-pure with pip"):
        layout.to_svg("digraph {}")


@pytest.mark.usefixtures("fresh_engine")
def test_a_refused_graph_says_why() -> None:
    with pytest.raises(layout.LayoutError, match=r"refused the graph: .*syntax error"):
        layout.to_svg("digraph { a -> ")


@pytest.mark.usefixtures("fresh_engine")
def test_an_engine_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("graphviz-pure", layout.TIMEOUT)

    monkeypatch.setattr("viz.graph.layout.subprocess.run", hang)
    with pytest.raises(layout.LayoutError, match="did not answer"):
        layout.to_svg("digraph {}")
