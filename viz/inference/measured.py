"""Figures that training/ measured, from assets/embedded_report.json: typed access, None for what is not there.

The file's layout is described in training/evaluate.py. A missing or damaged file is a report without figures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from viz.pictures.assets import ASSETS

REPORT = ASSETS / "embedded_report.json"
EIGHTHS, PERCENTS = 8, 100


class Accuracy(NamedTuple):
    """Shares of pictures whose class was the best answer, and among the best five; of unchanged answers if edited.

    `difference` is top1 less that of the intact network, compared picture by picture, `difference_error` its standard
    error.
    """

    top1: float
    top5: float | None = None
    same_answer: float | None = None
    difference: float | None = None
    difference_error: float | None = None


class Width(NamedTuple):
    """What is left with a reduce layer at `share` of its channels (`k` of them where one layer is meant)."""

    share: float
    k: int | None
    edit: str
    accuracy: Accuracy


class Rivalry(NamedTuple):
    """Numbers of pictures on which one head is right and another wrong."""

    head: str
    right_where_final_wrong: int
    final_right_where_wrong: int


class SureEnough(NamedTuple):
    """Of one head: by the least confidence that an answer must have, 0 to 99 %, how many pictures are answered, and how
    many of these rightly."""

    answered: tuple[int, ...]
    right: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Report:
    """The report's JSON object, read without trusting that anything is there; equal to itself alone."""

    values: Mapping[str, Any]

    def head(self, name: str) -> Accuracy | None:
        """Accuracy of one classifier on the validation pictures."""
        return _accuracy(self._at("heads", name))

    def of_100(self, head: str = "final") -> int | None:
        """On how many of 100 validation pictures a classifier's answer is right."""
        accuracy = self.head(head)
        return None if accuracy is None else round(100 * accuracy.top1)

    def vote(self, rule: str) -> Accuracy | None:
        """Accuracy of a rule: "confident", "average" or "final"; "oracle" is right where any head is."""
        return self.head("final") if rule == "final" else _accuracy(self._at("votes", rule))

    def chosen(self) -> dict[str, float]:
        """How often each head is the surest, as shares."""
        return _figures(self._at("votes", "confident", "chosen"))

    def agreement(self, name: str) -> float | None:
        """The figure `name` of the agreement section: "all_same", "top1_when_all_same", ..."""
        return _figure(self._at("agreement", name))

    def right_heads(self) -> dict[frozenset[str], int]:
        """Numbers of pictures by the heads that are right on them; empty if that was not measured."""
        counts = _figures(self._at("agreement", "pictures_by_right_heads"))
        return {frozenset(filter(None, some.split("+"))): int(number) for some, number in counts.items()}

    def sure_enough(self, head: str) -> SureEnough | None:
        """How many pictures a head answers, and rightly, if it has to be sure enough."""
        answered, right = (self._at("confidence", head, what) for what in ("answered", "right"))
        if not (isinstance(answered, list) and isinstance(right, list) and len(answered) == len(right) == PERCENTS):
            return None
        if not all(type(number) is int for number in (*answered, *right)):
            return None
        return SureEnough(tuple(answered), tuple(right))

    def rivals(self) -> tuple[Rivalry, ...]:
        """For each auxiliary classifier how often it was right and the final one wrong, and the other way round."""
        better = _figures(self._at("agreement", "right_where_final_wrong"))
        worse = _figures(self._at("agreement", "final_right_where_wrong"))
        return tuple(Rivalry(head, int(better[head]), int(worse[head])) for head in better if head in worse)

    def always_silent(self, path: str) -> int | None:
        """How many channels of the step at `path` were silent on every validation picture."""
        silent = self._at("channels", path, "dead")
        return len(silent) if isinstance(silent, list) else None

    def pictures(self, section: str) -> int | None:
        """Number of pictures behind the figures of "heads" or "edited"."""
        number = _figure(self._at("pictures", section))
        return None if number is None else int(number)

    def standard_error(self, section: str) -> float | None:
        """Standard error of a share near one half with that many pictures."""
        return _figure(self._at("standard_error", str(self.pictures(section))))

    @property
    def intact(self) -> Accuracy | None:
        """The unedited network on the pictures that the edited ones were measured on."""
        return _accuracy(self._at("intact"))

    @property
    def strength(self) -> str:
        """How channels were ranked."""
        said = self._at("width", "strength")
        return said if isinstance(said, str) else ""

    def widths(self, module: str, branch: str) -> tuple[Width, ...]:
        """Accuracy against the width of the reduce layer "3x3" or "5x5" of a module, narrowest first.

        For module "all" the reduce layers of all modules at once; there `branch` may also be "both".
        """
        rows = self._at("width", "all", branch) if module == "all" else self._at("width", "modules", module, branch)
        points = [_width_row(row) for row in rows] if isinstance(rows, list) else []
        return tuple(sorted((point for point in points if point), key=lambda point: point.share))

    def off(self, module: str, branch: str) -> Accuracy | None:
        """Accuracy with one branch of a module ("all": of every module) switched off."""
        return _accuracy(
            self._at("off", "all", branch) if module == "all" else self._at("off", "modules", module, branch)
        )

    def of_edits(self, text: str) -> Accuracy | None:
        """The measured accuracy of exactly these edits, in whatever order, if they were measured."""
        wanted = sorted(text.split("."))
        rows = _edit_rows({name: self.values.get(name) for name in ("width", "off")})
        return next((_accuracy(row) for edit, row in rows.items() if sorted(edit.split(".")) == wanted), None)

    def _at(self, *path: str) -> Any:
        value: Any = self.values
        for name in path:
            value = value.get(name) if isinstance(value, Mapping) else None
        return value


def _edit_rows(values: Any) -> dict[str, Any]:
    """Every row of the report that names its edits, by their text."""
    if isinstance(values, list):
        values = dict(enumerate(values))
    if not isinstance(values, Mapping):
        return {}
    if isinstance(values.get("edit"), str):
        return {values["edit"]: values}
    by_edit: dict[str, Any] = {}
    for inner in values.values():
        by_edit |= _edit_rows(inner) if isinstance(inner, Mapping | list) else {}
    return by_edit


def _figure(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _figures(values: Any) -> dict[str, float]:
    if not isinstance(values, Mapping):
        return {}
    return {str(name): float(value) for name, value in values.items() if _figure(value) is not None}


def _accuracy(row: Any) -> Accuracy | None:
    figures = _figures(row)
    more = (figures.get(name) for name in ("top5", "same_answer", "difference", "difference_error"))
    return Accuracy(figures["top1"], *more) if "top1" in figures else None


def _width_row(row: Any) -> Width | None:
    figures, accuracy = _figures(row), _accuracy(row)
    if accuracy is None or "eighths" not in figures:
        return None
    k = int(figures["k"]) if "k" in figures else None
    return Width(figures["eighths"] / EIGHTHS, k, str(row.get("edit", "")), accuracy)


def load_report(path: Path = REPORT) -> Report:
    """The report; one without figures when the file is missing or is no JSON object."""
    try:
        return _read_report(path, path.stat().st_mtime_ns)
    except (OSError, ValueError):
        return Report({})


@lru_cache(maxsize=2)
def _read_report(path: Path, changed: int) -> Report:  # noqa: ARG001 a file that changed is read again
    values = json.loads(path.read_text(encoding="utf-8"))
    return Report(values if isinstance(values, dict) else {})
