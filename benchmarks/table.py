"""Rows of measurements, and the table, JSON and Markdown made of them."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from itertools import groupby
from pathlib import Path

MISSING = "not installed"


@dataclass(frozen=True)
class Row:
    """One measurement. `ratio` is to the group's reference; `goal` limits `judged`, which may not be above."""

    section: str
    group: str
    name: str
    value: float | None
    unit: str
    ratio: float | None = None
    goal: float | None = None
    judged: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none or nothing was measured."""
        if self.goal is None or self.judged is None:
            return None
        return self.judged <= self.goal

    @property
    def verdict(self) -> str:
        """The goal in a few characters."""
        if self.met is None:
            return ""
        return f"{'✓' if self.met else '✗'} ≤ {number(self.goal)}"


def number(value: float | None) -> str:
    """Three significant digits; whole numbers from a thousand on in full, in groups of three."""
    if value is None:
        return "–"
    if abs(value) >= 1000 or (isinstance(value, int) and abs(value) >= 100):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def against(rows: Iterable[Row], reference: str) -> Iterator[Row]:
    """The rows with their ratio to the value of the row named `reference`."""
    kept = list(rows)
    base = next((row.value for row in kept if row.name == reference), None)
    for row in kept:
        ratio = row.value / base if base and row.value is not None else None
        yield Row(**{**asdict(row), "ratio": ratio})


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}×"
    value = MISSING if row.value is None and not row.note else number(row.value)
    return (row.name, f"{value} {row.unit}".strip(), ratio, row.verdict, row.note)


HEAD = ("what", "measured", "ratio", "goal", "note")


def as_text(rows: list[Row]) -> str:
    """The table for a terminal."""
    lines = []
    for (section, group), found in groupby(rows, lambda row: (row.section, row.group)):
        cells = [HEAD, *(_cells(row) for row in found)]
        widths = [max(len(line[i]) for line in cells) for i in range(len(HEAD))]
        lines.append(f"\n{section}: {group}")
        lines += ["  " + "  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells]
    return "\n".join(lines)


def as_markdown(rows: list[Row], about: str) -> str:
    """The table for docs/benchmarks.md."""
    parts = ["# Measured\n", f"{about}\n"]
    for section, in_section in groupby(rows, lambda row: row.section):
        parts.append(f"## {section.capitalize()}\n")
        for group, found in groupby(in_section, lambda row: row.group):
            parts.append(f"### {group}\n")
            parts.append("| " + " | ".join(HEAD) + " |\n|" + " --- |" * len(HEAD))
            parts += ["| " + " | ".join(cell.replace("|", "\\|") for cell in _cells(row)) + " |" for row in found]
            parts.append("")
    return "\n".join(parts)


MOST_PEERS = 7
"""A group with more rows beside those with a goal holds our own actions; only its reference is named then."""
OURS = "Inception Explorer"


def as_summary(rows: list[Row]) -> str:
    """What README shows: of the rows of a group with the same goal the worst, beside what others need or say."""
    lines = ["| of | what | measured | goal | beside |", "|" + " --- |" * 5]
    for group, in_group in groupby(rows, lambda row: row.group):
        found = list(in_group)
        goals = dict.fromkeys(row.goal for row in found if row.goal is not None)
        shown = [[row for row in found if row.goal == goal] for goal in goals]
        shown = shown or [[row] for row in found if row.name == OURS]
        peers = [row for row in found if row.goal is None and row.ratio is not None and row.name != OURS]
        if len(peers) > MOST_PEERS:
            peers = [row for row in peers if row.ratio == 1]
        of, beside = group, ", ".join(f"{row.name} {row.ratio:.2f}×" for row in peers)
        for same in shown:
            worst = max(same, key=lambda row: row.judged or 0.0)
            what = worst.name.split(": ", 1)[1] if worst.name.startswith("round ") else worst.name
            most = f" (the worst of {len(same)})" if len(same) > 1 else ""
            lines.append(f"| {of} | {what}{most} | {_judged(worst)} | {worst.verdict} | {beside} |")
            of = beside = ""
    return "\n".join(lines)


def _judged(row: Row) -> str:
    """What the goal is about, with its unit: the ratio or the value."""
    if row.ratio is not None and row.judged == row.ratio:
        return f"{row.ratio:.2f}×"
    return f"{number(row.value)} {row.unit}".strip()


def machine() -> dict[str, str]:
    """Kind of machine and versions; nothing that names it."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    versions = {name: metadata.version(name) for name in ("streamlit", "torch", "torchvision", "plotly")}
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "processor": f"{cores} cores of {model}",
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "load": f"{os.getloadavg()[2]:.1f}" if hasattr(os, "getloadavg") else "unknown",
        **versions,
    }


def write(rows: list[Row], file: Path) -> None:
    """Machine and rows as JSON; sections that were not measured now keep the rows the file had."""
    measured = {row.section for row in rows}
    before = load(file) if file.exists() else []
    kept = [row for row in before if row.section not in measured]
    order = {name: i for i, name in enumerate(("costs", "maps", "page", "class", "strangers"))}
    result = sorted([*kept, *rows], key=lambda row: order.get(row.section, len(order)))
    said = {"machine": machine(), "rows": [{**asdict(row), "met": row.met} for row in result]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def load(file: Path) -> list[Row]:
    """The rows of a JSON file that `write` made."""
    said = json.loads(file.read_text(encoding="utf-8"))
    return [Row(**{name: value for name, value in row.items() if name != "met"}) for row in said["rows"]]
