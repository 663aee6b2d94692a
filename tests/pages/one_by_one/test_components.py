"""What lesson 1 does with the messages of its components: it takes what it knows, and nothing that is too old."""

from __future__ import annotations

from typing import Any

import pytest

from pages.one_by_one import components
from pages.one_by_one.board import WeightTable
from tests.browser_side import BrowserSide


@pytest.mark.parametrize(("name", "told"), [("_PROBE", [12, 9, 14]), ("_LAYER", [12, 9])])
def test_a_place_is_taken_as_whole_numbers_of_the_right_count(
    monkeypatch: pytest.MonkeyPatch, name: str, told: list[int]
) -> None:
    browser = BrowserSide(monkeypatch, components, name)
    heard: list[Any] = []
    draw = components.pixel_probe if name == "_PROBE" else components.place_layer
    draw(b"packed", told, key="k", on_place=heard.append)
    assert browser.told["value"] == told
    there = [number + 1 for number in told]
    browser.sends("place", {"values": there})
    assert heard == [there]
    wrongs: list[Any] = [told[:-1], [*told, 1], "12", None, [1.5] * len(told), [True] * len(told), [*told[:-1], "9"]]
    for wrong in wrongs:
        browser.sends("place", {"values": wrong})
    browser.sends("place", "no message")
    browser.sends("place", {"values": told}, number=1)
    assert heard == [there], "a message that is older than the last decision is dropped"


def test_the_number_of_filters_is_taken_on_release(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_BANK")
    heard: list[Any] = []
    components.filter_bank(b"packed", 16, key="k", on_number=heard.append)
    assert browser.told["value"] == 16
    browser.sends("filters", {"filters": 200})
    browser.sends("filters", {"filters": "300"})
    browser.sends("filters", {"filters": 400}, number=1)
    assert heard == [200]


def test_a_table_is_taken_as_text_and_told_as_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_WEIGHT_TABLE")
    heard: list[Any] = []
    data: Any = {"title": "T", "rows": [[1.0, 2.0], [3.0, -4.5]]}
    table: WeightTable = data
    components.weight_table(table, key="k", on_table=heard.append)
    assert browser.told["value"] == [[1.0, 2.0], [3.0, -4.5]]
    assert {key: value for key, value in browser.options["data"][0].items() if key != "told"} == {"title": "T"}
    browser.sends("table", {"text": "1,2.5;3,-4"})
    browser.sends("table", {"text": 5})
    browser.sends("table", {"text": "9,9;9,9"}, number=1)
    assert heard == ["1,2.5;3,-4"]
    number = browser.told["number"]
    components.weight_table({**table, "rows": [[1.0, 2.5], [3.0, -4.0]]}, key="k", on_table=heard.append)
    assert browser.told["number"] == number, "the browser shows these rows already"
    browser.sends("table", {"text": "words"})
    assert heard[1:] == ["words"], "what is no table the view puts right"
