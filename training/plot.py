"""`python -m training.plot`: the log of a run (log.csv) as a picture (log.svg) beside it.

Panels whose columns the log has: losses and accuracy, and of the shipped network's own log loss, rate and side.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from training.config import RUNS
from training.loop import LOG

WIDTH, HEIGHT, LEFT, PANEL = 720, 460, 60, 180
PANELS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("cross-entropy, nats", (("final", "#0072b2"), ("aux1", "#e69f00"), ("aux2", "#009e73"))),
    ("top-1 share of the final head", (("top1", "#0072b2"), ("checked_top1", "#d55e00"))),
    ("cross-entropy, nats, of mixed pictures and smoothed labels", (("loss", "#0072b2"),)),
    ("learning rate", (("lr", "#009e73"),)),
    ("side of the training crops, pixels", (("side", "#d55e00"),)),
)
NAMES = {"top1": "training crops", "checked_top1": "held-out pictures", "lr": "rate"}
Point = tuple[float, float]


def points(rows: Sequence[dict[str, str]], column: str) -> list[Point]:
    """(pictures seen, value) of every row that has a value in `column`."""
    return [(float(row["pictures"]), float(row[column])) for row in rows if row[column]]


def curve(measured: Sequence[Point], colour: str, x_end: float, low: float, high: float, top: int) -> str:
    """An SVG polyline (one point: a dot) in the panel that starts at `top`."""
    place = [
        (LEFT + (WIDTH - LEFT - 20) * x / x_end, top + PANEL - PANEL * (y - low) / (high - low or 1))
        for x, y in measured
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in place)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in place[:40])
    line = f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    return line + (dots if len(place) <= 40 else "")


def panel(rows: Sequence[dict[str, str]], title: str, columns: Sequence[tuple[str, str]], top: int) -> str:
    """One pair of axes with a curve for each of `columns` (name, colour)."""
    curves = {name: points(rows, name) for name, _ in columns}
    values = [y for series in curves.values() for _, y in series] or [0.0]
    low, high, x_end = min(values), max(values), max(float(row["pictures"]) for row in rows)
    parts = [f'<rect x="{LEFT}" y="{top}" width="{WIDTH - LEFT - 20}" height="{PANEL}" fill="none" stroke="#888"/>']
    for value, y in ((high, top + 12), (low, top + PANEL)):
        parts.append(f'<text x="{LEFT - 6}" y="{y}" text-anchor="end">{value:.3g}</text>')
    legend = "  ".join(f'<tspan fill="{colour}">● {NAMES.get(name, name)}</tspan>' for name, colour in columns)
    parts.append(f'<text x="{LEFT}" y="{top - 6}">{escape(title)}: {legend}</text>')
    parts += [curve(curves[name], colour, x_end, low, high, top) for name, colour in columns]
    return "".join(parts)


def draw(rows: Sequence[dict[str, str]]) -> str:
    """The whole picture as SVG. Raises ValueError for a log without a line."""
    if not rows:
        raise ValueError("The log is empty; train first.")
    full = "final" in rows[0]
    wanted = PANELS[:2] if full else [(title, columns) for title, columns in PANELS if columns[0][0] in rows[0]]
    height = HEIGHT + 216 * (len(wanted) - 2)
    panels = "".join(panel(rows, title, columns, 24 + 216 * n) for n, (title, columns) in enumerate(wanted))
    seen = f"{int(float(rows[-1]['pictures'])):,} pictures"
    last = f'<text x="{WIDTH - 20}" y="{height - 14}" text-anchor="end">{seen}</text>'
    frame = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
    return f'{frame}font-size="13"><rect width="100%" height="100%" fill="#fff"/>{panels}{last}</svg>\n'


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the log of a run beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, default=RUNS)
    parser.add_argument("--log", type=Path, help="this log instead of the run's")
    options = parser.parse_args(arguments)
    log: Path = options.log or options.run / LOG
    with log.open(newline="") as file:
        rows = list(csv.DictReader(file))
    log.with_suffix(".svg").write_text(draw(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
