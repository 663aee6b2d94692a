"""`python -m training.card`: write the measured parts of docs/model-card.md anew from assets/embedded_report.json.

They stand between two marks; a test compares them with the report, so that no figure there is typed by hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from training.config import ROOT
from training.evaluate import REPORT
from viz.notation.numbers import percent

CARD = ROOT / "docs" / "model-card.md"
START, END = "<!-- python -m training.card -->", "<!-- end -->"
HEADS = {"aux1": "aux1 (after 4a)", "aux2": "aux2 (after 4d)", "final": "final"}
VOTES = {
    "confident": "the surest of the three",
    "average": "average of the three",
    "oracle": "one that knows who is right",
}


def measured(report: Mapping[str, Any]) -> str:
    """The sections about what the network reaches, as Markdown."""
    parts = [_heads(report), _agreement(report), _calibration(report)]
    parts += [
        make(report) for name, make in (("export", _export), ("off", _edited), ("test_time", _looks)) if name in report
    ]
    return "\n\n".join([*parts, _channels(report)])


def _table(head: str, rows: list[str]) -> str:
    columns = head.count("|") - 1
    return "\n".join([head, "|" + " --- |" * columns, *rows])


def _heads(report: Mapping[str, Any]) -> str:
    rows = [f"| {HEADS[name]} | {percent(v['top1'])} | {percent(v['top5'])} |" for name, v in report["heads"].items()]
    rows += [f"| {VOTES[name]} | {percent(v['top1'])} | {percent(v['top5'])} |" for name, v in report["votes"].items()]
    number = report["pictures"]["heads"]
    return f"On {number:,} of the 10,000 validation pictures (64×64 pixels, brought to 224×224):\n\n" + _table(
        "| Classifier | top-1 | top-5 |", rows
    )


def _agreement(report: Mapping[str, Any]) -> str:
    figures, number = report["agreement"], report["pictures"]["heads"]
    rows = [
        f"| {' and '.join(some.split('+')) if some else 'none'} | {pictures:,} | {percent(pictures / number)} |"
        for some, pictures in figures["pictures_by_right_heads"].items()
    ]
    return (
        "Which of the three are right, picture by picture:\n\n"
        + _table("| Right are | pictures | share |", rows)
        + f"\n\nAll three give the same answer on {percent(figures['all_same'])} of the pictures and are then right "
        f"on {percent(figures['top1_when_all_same'])}. On {figures['any_auxiliary_right_where_final_wrong']:,} "
        "pictures an auxiliary classifier is right where the final one is wrong."
    )


def _calibration(report: Mapping[str, Any]) -> str:
    right = {name: percent(figures["top1"]) for name, figures in report["heads"].items()}
    rows = [
        f"| {HEADS[name]} | {percent(v['mean_confidence'])} | {right[name]} | {percent(v['ece'])} |"
        for name, v in report["calibration"].items()
    ]
    return "How sure they are, and how often right (expected calibration error over ten bins):\n\n" + _table(
        "| Classifier | mean confidence | right | error |", rows
    )


def _export(report: Mapping[str, Any]) -> str:
    figures = report["export"]
    rows = [
        f"| {HEADS[name]} | {percent(v['checkpoint_top1'])} | {percent(v['exported_top1'])} | {v['changed_answers']} | "
        f"{percent(v['checkpoint_ece'])} | {percent(v['exported_ece'])} |"
        for name, v in figures.items()
        if name in HEADS
    ]
    return (
        f"The exported file (fp16, BatchNorm folded, temperatures in the last layers) beside its checkpoint, on "
        f"{figures['pictures']:,} validation pictures:\n\n"
        + _table("| Classifier | checkpoint | exported | other answers | error before | error after |", rows)
    )


def _edited(report: Mapping[str, Any]) -> str:
    number, intact = report["pictures"]["edited"], report["intact"]["top1"]
    by_eighths = {
        name: {row["eighths"]: row for row in report["width"]["all"][name]} for name in ("3x3", "5x5", "both")
    }
    widths = [
        f"| {n} of 8 | " + " | ".join(_difference(by_eighths[name][n]) for name in by_eighths) + " |"
        for n in sorted(by_eighths["both"], reverse=True)
    ]
    branches = report["off"]["modules"]
    off = [f"| {m} | " + " | ".join(_difference(v) for v in rows.values()) + " |" for m, rows in branches.items()]
    first = next(iter(branches.values()))
    return (
        f"Edited networks, on {number:,} validation pictures, of which the intact network answers {percent(intact)} "
        "rightly. In points against it, compared picture by picture, with one standard error. Reduce layers that keep "
        "their strongest channels, in all modules at once:\n\n"
        + _table("| Channels kept | 3×3 | 5×5 | both |", widths)
        + "\n\nOne branch of one module off:\n\n"
        + _table(f"| Module | {' | '.join(name.replace('x', '×') for name in first)} |", off)
    )


def _difference(row: Mapping[str, float]) -> str:
    return f"{100 * row['difference']:+.1f} ± {100 * row['difference_error']:.1f}"


def _looks(report: Mapping[str, Any]) -> str:
    rows = [
        f"| {r['what']} | {r['side']} | {r['detail']} | {r['mode']} | {percent(r['top1'])} | "
        f"{percent(r['same_answer'])} |"
        for r in report["test_time"]
    ]
    return (
        f"Other preprocessing, on {report['pictures']['test_time']:,} held-out training pictures (final classifier; "
        "“same” is the share of answers that stay):\n\n"
        + _table("| What | side | detail | up by | top-1 | same |", rows)
    )


def _channels(report: Mapping[str, Any]) -> str:
    number = report["pictures"]["heads"]
    dead = {path: rows["dead"] for path, rows in report["channels"].items() if "branch" in path and rows["dead"]}
    listed = "; ".join(
        f"{path.removeprefix('inception')}: {', '.join(map(str, which))}" for path, which in dead.items()
    )
    total = sum(map(len, dead.values()))
    return (
        f"Channels that stay silent on all {number:,} validation pictures: {total}"
        + (f" ({listed}; numbers from 0, by branch and part)." if dead else ".")
        + " The report says of every channel on how many pictures it is active."
    )


def with_figures(card: str, report: Mapping[str, Any]) -> str:
    """The card with its measured part made anew. Raises ValueError when it has no marks."""
    before, rest = card.split(START)
    _, after = rest.split(END)
    return f"{before}{START}\n{measured(report)}\n{END}{after}"


def main() -> None:
    """Write the card."""
    report = json.loads(REPORT.read_text(encoding="utf-8"))
    CARD.write_text(with_figures(CARD.read_text(encoding="utf-8"), report), encoding="utf-8")


if __name__ == "__main__":
    main()
