"""What README and docs/benchmarks.md show is what benchmarks/results.json holds."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import END, README, REPORT, RESULTS, START, with_summary
from benchmarks.table import Row, as_markdown, as_summary, load


def test_readme_and_report_show_the_results() -> None:
    rows = load(RESULTS)
    shown = README.read_text(encoding="utf-8").split(START)[1].split(END)[0]
    assert as_summary(rows) in shown
    report = REPORT.read_text(encoding="utf-8")
    assert as_markdown(rows, "").split("## Costs")[1] == report.split("## Costs")[1]


def test_the_summary_takes_the_worst_round_and_names_the_others() -> None:
    rows = [
        Row("class", "a class", "memory at start", 1.0, "MB", 1.0),
        Row("class", "a class", "round 1: move a slider, p95", 100.0, "ms", None, 500.0, 100.0),
        Row("class", "a class", "round 2: move a slider, p95", 600.0, "ms", None, 500.0, 600.0),
        Row("class", "a class", "memory after", 3.0, "MB", 1.07, 1.1, 1.07),
        Row("costs", "a count", "Inception Explorer", 5, "MACs", 1.0),
        Row("costs", "a count", "thop", 6, "", 1.2),
    ]
    assert as_summary(rows).splitlines()[2:] == [
        "| a class | move a slider, p95 (the worst of 2) | 600 ms | ✗ ≤ 500 | memory at start 1.00× |",
        "|  | memory after | 1.07× | ✓ ≤ 1.1 |  |",
        "| a count | Inception Explorer | 5 MACs |  | thop 1.20× |",
    ]


def test_only_what_stands_between_the_marks_is_made_anew() -> None:
    said = {"date": "2026-01-02", "processor": "2 cores", "load": "0.5"}
    made = with_summary(f"before\n{START}\nold\n{END}\nafter", [], said)
    assert made.startswith(f"before\n{START}\n2026-01-02, on 2 cores, with a load of 0.5:\n\n| of |")
    assert made.endswith(f"|\n{END}\nafter")
    with pytest.raises(ValueError, match="unpack"):
        with_summary("no marks", [], said)
