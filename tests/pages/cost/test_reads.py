"""Lesson 3 as it is read: every number on the page is one that was worked out by hand, at its place.

The model for the other pages: `by_hand.py` holds the numbers, this file reads them back without a browser, and
tests/e2e/test_cost_reads.py reads them from the screen.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.cost import files
from tests.pages.cost.by_hand import EVERYWHERE, VIEWS, ByHand, reads_as, tokens
from tests.test_pages import opened
from viz.rendering import live
from viz.rendering.live import Case

Json = dict[str, Any]
every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def page(view: ByHand) -> AppTest:
    app = opened("pages/cost/script.py", {**view.address, "whole": "1"})
    assert not app.exception
    return app


class Sent:
    """The panels as the browser gets them, with their polynomials evaluated by exact arithmetic of this test.

    The one with the most sliders, the bottleneck's, comes first.
    """

    def __init__(self, app: AppTest) -> None:
        protos = (element.proto for element in app.get("bidi_component"))
        panels: list[Json] = [json.loads(p.json)[0] for p in protos if p.component_name == "inception.live_panel"]
        self.panels = sorted(panels, key=lambda panel: -len(panel["inputs"]))
        self.inputs: dict[str, int] = self.panels[0]["told"]["value"]

    def at(self, **changed: int) -> dict[str, Any]:
        """Inputs and numbers, exact; with some inputs changed."""
        values: dict[str, Any] = self.inputs | changed

        def polynomial(form: Json) -> Fraction:
            return sum((Fraction(c) * math.prod(values[s] for s in names) for c, names in form["terms"]), Fraction())

        def number(form: Json) -> Fraction:
            return polynomial(form["over"]) / polynomial(form["under"]) if "under" in form else polynomial(form)

        forms = {name: form for panel in self.panels for name, form in panel["numbers"].items()}
        return values | {name: plain(number(form)) for name, form in forms.items()}

    def blocks(self, kind: str) -> list[Json]:
        everything = (block for panel in self.panels for block in (*panel["beside"], *panel["below"]))
        return [block for block in everything if block["kind"] == kind]

    def block(self, kind: str) -> Json:
        return self.blocks(kind)[0]

    def fill(self, template: str) -> str:
        return live.fill(template, self.at())

    def say(self, cases: list[Json]) -> str:
        made = tuple(Case(one["text"], tuple((a, b, c) for a, b, c in one["when"])) for one in cases)
        return live.say(made, self.at())

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


def plain(value: Fraction) -> int | float:
    """A whole number stays one, others become what the browser has."""
    return int(value) if value.denominator == 1 else float(value)


def revealed(app: AppTest) -> AppTest:
    """The page after its first option was chosen in every question, and the answers revealed."""
    for _ in range(len(app.radio)):
        app.radio[0].set_value(0).run()
        next(button for button in app.button if button.label == "Reveal").click().run()
    assert not app.radio
    return app


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
    for text, number in {**EVERYWHERE, **view.numbers}.items():
        assert reads_as(text, number), f"{text} is no way to write {float(number)}"


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = page(view)
    read = [*words(app), *Sent(app).texts(), *words(revealed(app))]
    found = {token for text in read for token in tokens(text)} - {"1", "0"}
    known = {**EVERYWHERE, **view.numbers}
    assert found - set(known) == set()
    assert set(view.numbers) - found == set()


@every_view
def test_the_panel_reads_as_worked_out(view: ByHand) -> None:
    sent = Sent(page(view))
    assert tuple(sent.formula()) == view.formula
    assert tuple(sent.growth()) == view.product
    assert tuple(sent.formula(1)) == ((view.product[-1][0], *view.formula[0][1:]),)
    assert tuple(sent.table()) == view.table
    assert sent.say(sent.panels[0]["summary"]) == view.verdict
    assert [sent.say(cases) for cases in sent.block("text")["sentences"]] == [view.verdict]


@every_view
def test_the_curve_is_drawn_from_the_right_numbers(view: ByHand) -> None:
    sent = Sent(page(view))
    curve, (r, height) = sent.block("curve"), view.point
    layers = [layer["number"] for layer in curve["layers"]]
    for other in (1, r, sent.inputs["cin"]):
        at = sent.at(**{curve["x"]: other})
        assert sum(at[name] for name in layers) == Fraction(height, r) * other, "a straight line through zero"
    assert sent.at()[curve["line"]["number"]] == view.level
    assert sent.at()[curve["mark"]["number"]] == pytest.approx(float(view.even))
    assert tuple(sent.fill(curve[name]["text"]) for name in ("line", "mark")) == view.curve


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    app = page(view)
    for radio, question in zip(app.radio, view.questions, strict=True):
        assert radio.label == question.prompt
        assert sorted(map(unescaped, radio.options)) == sorted(question.options)
    app = revealed(app)
    right_ones = [one.value for one in app.markdown if "check_circle" in one.value]
    explained = [one.value for one in (*app.success, *app.info)]
    for question, right in zip(view.questions, right_ones, strict=True):
        assert unescaped(right).startswith(f":green[:material/check_circle:] **{question.right}**")
        assert any(unescaped(why).endswith(question.why) for why in explained), explained


def unescaped(markdown: str) -> str:
    return markdown.replace("\\", "")


def multiplications(side: int, cin: int, cout: int, kernel: int, reduce: int = 0) -> int:
    """Counted product by product along one row of the picture: another route than any formula of the app."""
    at_one_place = 0
    for _filter in range(reduce):
        at_one_place += cin
    for _filter in range(cout):
        at_one_place += sum(reduce or cin for _ in range(kernel * kernel))
    return sum(at_one_place for _row in range(side) for _column in range(side))


CHOICES = {"opening": (28, 192, 32, 5, 16), "edited": (14, 100, 40, 3, 90)}


@pytest.mark.parametrize("name", VIEWS)
def test_answers_by_another_route(name: str) -> None:
    side, cin, cout, kernel, r = CHOICES[name]
    first, second, third = VIEWS[name].questions
    other = 2 * r if 2 * r <= cin else r // 2
    assert reads_as(first.right, multiplications(side, cin, cout, kernel, other))
    directly = multiplications(side, cin, cout, kernel)
    assert ("More" in second.right) == (directly > multiplications(side, cin, cout, kernel, r))
    times = multiplications(2 * side, cin, cout, kernel, r) / multiplications(side, cin, cout, kernel, r)
    assert third.right == f"{times:g} times as many multiplications, the same weights"


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
