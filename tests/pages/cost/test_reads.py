"""Lesson 3 as it is read: every number on the page is one that was worked out by hand, at its place.

The model for the other pages: `by_hand.py` holds the numbers, this file reads them back without a browser, and
tests/e2e/test_cost_reads.py reads them from the screen.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.cost import files
from tests.forms import is_laid_out_as_before
from tests.pages.cost.by_hand import EVERYWHERE, VIEWS, ByHand
from tests.reading import SentPanel, asks, revealed, sent, unescaped
from tests.reading import page as opened_page
from tests.written import misread, reads_as, unlike

Json = dict[str, Any]
every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def page(view: ByHand) -> AppTest:
    return opened_page("cost", view.address).app


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    is_laid_out_as_before(page(VIEWS[name]), f"cost-{name}")


class Sent(SentPanel):
    """The panels of all steps; the one with the most sliders, the bottleneck's, comes first."""

    def __init__(self, app: AppTest) -> None:
        panels = [json.loads(proto.json)[0] for proto in sent(app, "live_panel")]
        super().__init__(*sorted(panels, key=lambda panel: -len(panel["inputs"])))

    def formula(self, nth: int = 0) -> Iterator[tuple[str, str, str, str]]:
        numbers = self.at()
        for row in self.blocks("formula")[nth]["rows"]:
            if "sum" in row:
                middle = " + ".join(f"{numbers[name]:,}" for name in row["sum"])
            else:
                middle = " + ".join(
                    "·".join(
                        ([str(term["coefficient"])] if term["coefficient"] != 1 else [])
                        + [str(numbers[name]) for name in term["factors"]]
                    )
                    for term in row["terms"]
                )
            yield self.fill(row["label"]), middle, f"{numbers[row['number']]:,}", self.say(row.get("after", []))

    def growth(self) -> Iterator[tuple[str, str, str]]:
        for stage in self.block("growth")["stages"]:
            yield self.fill(stage["label"]), self.fill(stage["times"]), f"{self.at()[stage['number']]:,}"

    def table(self) -> Iterator[tuple[str, ...]]:
        block = self.block("table")
        yield ("", *block["columns"])
        for row in block["rows"]:
            yield (self.fill(row["label"]), *(self.fill(cell) for cell in row["cells"]))

    def texts(self) -> Iterator[str]:
        """All words of the panel as they are read."""
        yield from (one["label"] for panel in self.panels for one in panel["inputs"])
        yield from (text for nth in (0, 1) for row in self.formula(nth) for text in row)
        yield from (text for stage in self.growth() for text in stage)
        yield from (text for row in self.table() for text in row)
        yield self.block("table")["caption"]
        curve = self.block("curve")
        yield from (curve["title"], curve["xLabel"], curve["yLabel"])
        yield from (self.fill(layer["label"]) for layer in curve["layers"])
        yield from (self.fill(curve[name]["text"]) for name in ("line", "mark"))
        yield from (self.say(cases) for block in self.blocks("text") for cases in block["sentences"])
        yield from (self.say(panel["summary"]) for panel in self.panels)


def words(app: AppTest) -> Iterator[str]:
    """Everything that is read on the page besides the panel."""
    for name in ("title", "header", "markdown", "caption", "success", "info"):
        yield from (unescaped(element.value) for element in getattr(app, name))
    for radio in app.radio:
        yield from (radio.label, *map(unescaped, radio.options))
    for box in app.selectbox:
        yield from (box.label, *box.options)
    for element in (*app.button, *app.get("download_button"), *app.button_group):
        yield element.proto.label


@every_view
def test_the_numbers_by_hand_are_what_they_say(view: ByHand) -> None:
    assert misread({**EVERYWHERE, **view.numbers}) == []


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = page(view)
    read = [*words(app), *Sent(app).texts(), *words(revealed(app))]
    assert unlike(read, {**EVERYWHERE, "0": 0, "1": 1}, view.numbers) == set()


@every_view
def test_the_panel_reads_as_worked_out(view: ByHand) -> None:
    panels = Sent(page(view))
    assert tuple(panels.formula()) == view.formula
    assert tuple(panels.growth()) == view.product
    assert tuple(panels.formula(1)) == ((view.product[-1][0], *view.formula[0][1:]),)
    assert tuple(panels.table()) == view.table
    assert panels.say(panels.panels[0]["summary"]) == view.verdict
    assert [panels.say(cases) for cases in panels.block("text")["sentences"]] == [view.verdict]


@every_view
def test_the_curve_is_drawn_from_the_right_numbers(view: ByHand) -> None:
    panels = Sent(page(view))
    curve, (r, height) = panels.block("curve"), view.point
    layers = [layer["number"] for layer in curve["layers"]]
    for other in (1, r, panels.inputs["cin"]):
        at = panels.at(**{curve["x"]: other})
        assert sum(at[name] for name in layers) == Fraction(height, r) * other, "a straight line through zero"
    assert panels.at()[curve["line"]["number"]] == view.level
    assert panels.at()[curve["mark"]["number"]] == pytest.approx(float(view.even))
    assert tuple(panels.fill(curve[name]["text"]) for name in ("line", "mark")) == view.curve


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    asks(page(view), view.questions)


def multiplications(side: int, cin: int, cout: int, kernel: int, reduce: int = 0) -> int:
    """Counted product by product along one row of the picture: another route than any formula of the app."""
    at_one_place = 0
    for _filter in range(reduce):
        at_one_place += cin
    for _filter in range(cout):
        at_one_place += sum(reduce or cin for _ in range(kernel * kernel))
    return sum(at_one_place for _row in range(side) for _column in range(side))


CHOICES = {"opening": (28, 192, 32, 5, 16), "edited": (14, 100, 40, 3, 90)}
COUNTED = {"opening": (1, "multiplications, the same weights"), "edited": (2, "FLOPs, the same parameters")}


@pytest.mark.parametrize("name", VIEWS)
def test_answers_by_another_route(name: str) -> None:
    side, cin, cout, kernel, r = CHOICES[name]
    first, second, third = VIEWS[name].questions
    other = 2 * r if 2 * r <= cin else r // 2
    each, words = COUNTED[name]
    assert reads_as(first.right, each * multiplications(side, cin, cout, kernel, other))
    directly = multiplications(side, cin, cout, kernel)
    assert ("More" in second.right) == (directly > multiplications(side, cin, cout, kernel, r))
    times = multiplications(2 * side, cin, cout, kernel, r) / multiplications(side, cin, cout, kernel, r)
    assert third.right == f"{times:g} times as many {words}"


@every_view
def test_the_file_to_take_away_holds_the_same_numbers(view: ByHand) -> None:
    app = page(view)
    choice: Callable[[], Any] = app.session_state["state"].views["CostView"].choice
    check_csv(files.curve_table(choice), view)  # type: ignore[arg-type]


def check_csv(text: str, view: ByHand) -> None:
    """The rows worked out are there, and the first and the last are the first and the last."""
    rows = {int(row["bottleneck"]): row for row in csv.DictReader(io.StringIO(text))}
    assert (min(rows), max(rows), len(rows)) == (min(view.csv), max(view.csv), max(view.csv))
    for r, wanted in view.csv.items():
        names = ("reduce_macs", "main_macs", "bottleneck_macs", "direct_macs")
        assert tuple(int(rows[r][name]) for name in names) == wanted
