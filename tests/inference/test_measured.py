"""The report is read without trusting it: every figure that is missing, or of another kind, is None."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from viz.inference.measured import REPORT, Accuracy, Report, Rivalry, SureEnough, Width, load_report

ROW = {"top1": 0.3, "top5": 0.6, "probability": 0.2, "same_answer": 0.9}
FULL: dict[str, Any] = {
    "pictures": {"heads": 2000, "edited": 500},
    "heads": {"aux1": {"top1": 0.32, "top5": 0.598}, "final": {"top1": 0.326, "top5": 0.616}},
    "votes": {
        "confident": {"top1": 0.34, "top5": 0.6, "chosen": {"aux1": 0.25, "final": 0.75}},
        "average": {"top1": 0.35},
    },
    "agreement": {
        "all_same": 0.6,
        "pictures_by_right_heads": {"": 7, "aux1": 5, "aux1+final": 3},
        "top1_when_all_same": None,
        "right_where_final_wrong": {"aux1": 12, "aux2": 9},
        "final_right_where_wrong": {"aux1": 20, "aux2": 15},
    },
    "confidence": {"final": {"answered": [9] * 100, "right": [4] * 100}},
    "intact": {"top1": 0.33, "top5": 0.61},
    "width": {
        "strength": "L1",
        "modules": {
            "3a": {
                "5x5": [{"eighths": 4, "k": 8, "edit": "3a-5x5-k8", **ROW}, {"eighths": 1, "k": 2, "edit": "x", **ROW}]
            }
        },
        "all": {
            "both": [{"eighths": 7, "edit": "long", "top1": 0.31}, {"eighths": 6, "edit": "no top1"}, {"top1": 1.0}]
        },
    },
    "off": {"modules": {"3a": {"5x5": {"edit": "3a-5x5", **ROW}}}, "all": {"pool": {"edit": "all-pool", "top1": 0.1}}},
    "standard_error": {"500": 0.0224, "2000": 0.0112},
}


def test_every_figure_of_a_full_report() -> None:
    report = Report(FULL)
    assert report.head("aux1") == Accuracy(0.32, 0.598)
    assert report.vote("final") == report.head("final") == Accuracy(0.326, 0.616)
    assert report.vote("average") == Accuracy(0.35)
    assert report.chosen() == {"aux1": 0.25, "final": 0.75}
    assert report.agreement("all_same") == 0.6
    assert report.rivals() == (Rivalry("aux1", 12, 20), Rivalry("aux2", 9, 15))
    assert report.right_heads() == {frozenset(): 7, frozenset({"aux1"}): 5, frozenset({"aux1", "final"}): 3}
    assert report.sure_enough("final") == SureEnough((9,) * 100, (4,) * 100)
    assert report.sure_enough("aux1") is None
    assert report.pictures("edited") == 500
    assert report.standard_error("heads") == 0.0112
    assert report.intact == Accuracy(0.33, 0.61)
    assert report.strength == "L1"
    assert report.widths("3a", "5x5") == (
        Width(1 / 8, 2, "x", Accuracy(0.3, 0.6, 0.9)),
        Width(1 / 2, 8, "3a-5x5-k8", Accuracy(0.3, 0.6, 0.9)),
    )
    assert report.widths("all", "both") == (Width(7 / 8, None, "long", Accuracy(0.31)),)
    assert report.off("3a", "5x5") == Accuracy(0.3, 0.6, 0.9)
    assert report.off("all", "pool") == Accuracy(0.1)
    assert report.of_edits("3a-5x5-k8") == Accuracy(0.3, 0.6, 0.9)
    assert report.of_edits("all-pool") == Accuracy(0.1)
    assert report.of_edits("3a-pool") is None


def paths(values: Any, here: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    if not isinstance(values, dict):
        return [here]
    return [path for name in values for path in [(*here, name), *paths(values[name], (*here, name))]]


def ask_everything(report: Report) -> list[Any]:
    return [
        *(report.head(name) for name in ("aux1", "aux2", "final")),
        *(report.vote(rule) for rule in ("confident", "average", "final")),
        report.chosen(), report.agreement("all_same"), report.agreement("top1_when_all_same"), report.rivals(),
        report.right_heads(), report.sure_enough("final"),
        report.pictures("heads"), report.standard_error("heads"), report.intact, report.strength,
        report.widths("3a", "5x5"), report.widths("all", "both"), report.off("3a", "5x5"), report.off("all", "pool"),
        report.of_edits("3a-5x5"),
    ]  # fmt: skip


@pytest.mark.parametrize("wrong", [None, "x", [], [1], {"top1": "0.3"}, True, [{"eighths": "2"}]], ids=repr)
@pytest.mark.parametrize("path", sorted(set(paths(FULL))), ids=".".join)
def test_wrong_or_missing_parts_leave_the_rest_readable(path: tuple[str, ...], wrong: Any) -> None:
    values = json.loads(json.dumps(FULL))
    inner = values
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = wrong
    ask_everything(Report(values))


@pytest.mark.parametrize("text", [None, "", "not json", "[1, 2]", "\ud800", "{}"], ids=repr)
def test_a_file_that_is_missing_or_no_report_has_no_figures(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "report.json"
    if text is not None:
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
    report = load_report(file)
    assert not any(ask_everything(report))


def test_the_shipped_report_has_the_figures_that_the_pages_show() -> None:
    if not REPORT.exists():
        pytest.skip("no report is shipped")
    report = load_report()
    assert all(report.head(name) for name in ("aux1", "aux2", "final"))
    assert all(report.vote(rule) for rule in ("confident", "average", "final"))
    assert report.intact
    assert report.rivals()
    assert len(report.widths("3a", "5x5")) == 3
    assert len(report.widths("all", "both")) == 7
    assert report.vote("oracle")
    assert report.of_100() == 69
    half = report.of_edits("3a-5x5-k8")
    assert half
    assert half.difference is not None
    assert half.difference_error is not None
    assert all(report.off(module, branch) for module in ("3a", "all") for branch in ("1x1", "3x3", "5x5", "pool"))
