"""Prints one table, and writes benchmarks/results.json, docs/benchmarks.md and a part of README.

python -m benchmarks [section ...]
"""

from __future__ import annotations

import argparse
import importlib
import warnings
from pathlib import Path

from benchmarks.table import Row, as_markdown, as_summary, as_text, load, machine, write

ROOT = Path(__file__).resolve().parent.parent
RESULTS, REPORT = ROOT / "benchmarks" / "results.json", ROOT / "docs" / "benchmarks.md"
README = ROOT / "README.md"
START, END = "<!-- python -m benchmarks -->", "<!-- end -->"
"""What README shows of the results stands between these."""
SECTIONS = {name: name for name in ("costs", "maps", "page", "motion", "strangers")} | {"class": "classroom"}
"""Name on the command line -> module of this package."""


def main() -> None:
    """Measure the sections asked for, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], help="default: all")
    parser.add_argument("--dry", action="store_true", help="print only, write no files")
    asked = parser.parse_args()
    warnings.filterwarnings("ignore")  # the peers' own
    rows: list[Row] = []
    for name in asked.sections or SECTIONS:
        found = list(importlib.import_module(f"benchmarks.{SECTIONS[name]}").rows())
        print(as_text(found), flush=True)
        rows += found
    if not asked.dry:
        write(rows, RESULTS)
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(as_markdown(load(RESULTS), about()), encoding="utf-8")
        words = README.read_text(encoding="utf-8")
        README.write_text(with_summary(words, load(RESULTS), machine()), encoding="utf-8")


def with_summary(readme: str, rows: list[Row], said: dict[str, str]) -> str:
    """README's text with the section between the two marks made anew. Raises ValueError without the marks."""
    before, rest = readme.split(START, 1)
    _, after = rest.split(END, 1)
    when = f"{said['date']}, on {said['processor']}, with a load of {said['load']}"
    return f"{before}{START}\n{when}:\n\n{as_summary(rows)}\n{END}{after}"


def about() -> str:
    """When, on what, and how to read the table."""
    said = machine()
    return (
        f"{said['date']}, on {said['processor']}, {said['system']}; "
        + ", ".join(f"{name} {said[name]}" for name in ("streamlit", "torch", "torchvision", "plotly"))
        + ".\n\nMade by `pip install -r benchmarks/requirements.txt && python -m benchmarks`. Medians of paired, "
        f"interleaved runs, with a mean load of {said['load']} in the quarter of an hour before the end (a quiet "
        "machine has below 1; above it, times mean little and ratios are rough). A ratio is to the row with 1.00× of "
        "its group, and only ratios carry over to another machine. ✓ and ✗ say whether a goal is met."
    )


if __name__ == "__main__":
    main()
