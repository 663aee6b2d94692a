"""Lesson 3 as the browser shows it, read back against the views worked out by hand in tests/pages/cost/by_hand.py."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import Visit, settled, wide
from tests.pages.cost.by_hand import EVERYWHERE, VIEWS, ByHand
from tests.pages.cost.test_reads import check_csv
from tests.written import SIZES, tokens

FORMULA = """rows => rows.map(row => [
  row.querySelector('.chip').textContent,
  row.querySelector('.part') ? [...row.querySelectorAll('.part')].map(p => p.textContent).join(' + ')
    : [...row.querySelectorAll('.body b')].map(b => b.textContent).join('·'),
  row.querySelector('.result').textContent,
  row.querySelector('.after').textContent,
])"""
TABLE = "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
CURVE = """svg => {
  const at = (node, ...names) => names.map(name => Number(node.getAttribute(name)));
  const one = (name) => svg.querySelector(name);
  return {
    texts: [...svg.querySelectorAll('.grid text')].map(t => [t.textContent, t.getAttribute('text-anchor'), ...at(t, 'x', 'y')]),
    notes: [...svg.querySelectorAll('text.note')].map(t => t.textContent),
    level: at(one('.direct'), 'y1', 'y2'), mark: at(one('.mark'), 'x1', 'x2'), point: at(one('.point'), 'cx', 'cy'),
    top: [...svg.querySelectorAll('path')].at(-1).getAttribute('d'),
  };
}"""  # noqa: E501
NEAR = 0.5
"""Of a pixel of the drawing."""


def written(text: str) -> float:
    """The value of a tick's label."""
    unit = next(unit for unit in reversed(SIZES) if text.endswith(unit))
    return float(text.removesuffix(unit).replace(",", "")) * float(SIZES[unit])


class Scale:
    """Places of a chart by two of its ticks: the labels are what a person has to go by."""

    def __init__(self, ticks: list[tuple[str, float]]) -> None:
        (self.low, self.start), (high, end) = ((written(text), place) for text, place in (ticks[0], ticks[-1]))
        self.step = (end - self.start) / (high - self.low)

    def place(self, value: float | Fraction) -> float:
        return self.start + (float(value) - self.low) * self.step


def check_curve(curve: Locator, view: ByHand) -> None:
    """Line, mark, point and the upper edge lie where the ticks put the numbers worked out."""
    drawn: dict[str, Any] = curve.evaluate(CURVE)
    rows = [(text, y - 4) for text, anchor, _, y in drawn["texts"] if anchor == "end"]
    columns = [(text, x) for text, anchor, x, _ in drawn["texts"] if anchor == "middle" and re.match(r"\d", text)]
    assert tuple(text for text, _ in rows + columns) == view.ticks
    x, y, (r, height) = Scale(columns), Scale(rows), view.point
    assert drawn["level"] == pytest.approx([y.place(view.level)] * 2, abs=NEAR)
    assert drawn["mark"] == pytest.approx([x.place(view.even)] * 2, abs=NEAR)
    assert drawn["point"] == pytest.approx([x.place(r), y.place(height)], abs=NEAR)
    edge = [tuple(map(float, pair.split(","))) for pair in re.findall(r"[\d.]+,[\d.]+", drawn["top"])]
    for left, up in edge[: len(edge) // 2]:
        value = (left - x.start) / x.step * height / r
        assert up == pytest.approx(y.place(value), abs=NEAR), "the upper edge is the line through zero and the point"
    assert set(view.curve) < set(drawn["notes"])


def reveal(page: Page, view: ByHand) -> str:
    """Answer every question rightly; all that is then said."""
    for question in view.questions:
        radio = page.get_by_test_id("stRadio").filter(has_text=question.prompt)
        options = radio.locator("label").filter(has=page.locator("input")).all_inner_texts()
        assert sorted(options) == sorted(question.options)
        radio.get_by_text(question.right, exact=True).click()
        block = page.get_by_test_id("stVerticalBlock").filter(has_text=question.prompt).last
        block.get_by_role("button", name="Reveal").click()
        expect(page.get_by_text(f"Right. {question.why}")).to_be_visible()
    settled(page)
    expect(page.get_by_text("3 of 3 answers right")).to_be_visible()
    return page.get_by_test_id("stMain").inner_text()


@wide
@pytest.mark.parametrize("name", VIEWS)
def test_the_screen_shows_the_numbers_worked_out_and_no_other(visit: Visit, name: str) -> None:
    view = VIEWS[name]
    page = visit(f"cost?{urlencode({**view.address, 'whole': '1'})}")
    panels = page.locator(".panel")
    panel = panels.filter(has=page.locator(".curve"))
    expect(panel.locator(".says")).to_have_text(view.verdict)
    assert [tuple(row) for row in panel.locator(".formula .row").evaluate_all(FORMULA)] == list(view.formula)
    assert [tuple(row) for row in panels.locator("table tr").evaluate_all(TABLE)] == list(view.table)
    check_curve(panel.locator(".curve svg"), view)
    with page.expect_download() as download:
        page.get_by_role("button", name="Both ways at every r as CSV").click()
    check_csv(download.value.path().read_text("utf-8-sig"), view)
    texts = [
        *panels.all_inner_texts(),
        *panel.locator("svg text").all_text_contents(),
        page.get_by_test_id("stMain").inner_text(),
    ]
    texts.append(reveal(page, view))
    found = {token for text in texts for token in tokens(text)}
    axes = page.locator(".js-plotly-plot").locator(".xtick text, .ytick text, .gtitle-subtitle").all_text_contents()
    found -= {token for text in axes for token in tokens(text)}
    assert found - {*EVERYWHERE, *view.numbers, *view.ticks} == set()
