"""What page 6 does with the messages of its components: it takes what it knows, and nothing that is too old."""

from __future__ import annotations

from typing import Any

import pytest

from pages.feature_maps import components
from pages.feature_maps.components import ModuleThumbnail
from pages.feature_maps.sheets import MapPlace
from tests.browser_side import BrowserSide
from viz.rendering.blocks import unpack


def test_a_module_of_the_strip_is_picked_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_MODULE_STRIP")
    heard: list[Any] = []
    modules = [ModuleThumbnail(name=name, src="", shape="", words="") for name in ("3a", "3b", "4a")]
    components.module_strip(modules, "3a", key="k", on_picked=heard.append)
    assert browser.told["value"] == "3a"
    browser.sends("picked", {"name": "4a"})
    browser.sends("picked", {"name": "9z"})
    browser.sends("picked", {"name": 3})
    browser.sends("picked", {"name": "3b"}, number=1)
    assert heard == ["4a"]


def test_a_map_is_chosen_by_what_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_SHEET")
    heard: list[Any] = []
    sized: list[Any] = []
    components.map_sheet_view(b"packed", "a", 2, key="k", on_chosen=heard.append, on_sized=sized.append)
    assert browser.told["value"] == 2
    browser.sends("chosen", {"branch": "5x5", "layer": "output", "channel": 7, "order": "x"})
    browser.sends("chosen", {"channel": 9})
    assert heard == [{"branch": "5x5", "layer": "output", "channel": 7}, {"channel": 9}]
    browser.sends("sized", {"steps": -3})
    browser.sends("sized", {"steps": "4"})
    browser.sends("sized", {"steps": 5}, number=1)
    assert sized == [-3]


def test_sheets_are_wished_for_by_module_and_perhaps_picture_and_a_map_by_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    browser = BrowserSide(monkeypatch, components, "_SHEETS_AHEAD")
    heard: list[Any] = []
    maps: list[Any] = []
    components.sheets_ahead(
        [b"packed"], "map", key="k", on_wished=lambda *wish: heard.append(wish), on_map_wished=maps.append
    )
    assert unpack(browser.options["data"]) == ({"of": "map"}, [b"packed"])
    wishes = ({"module": "4a"}, {"module": "3a", "picture": "cat"}, {"picture": "cat"}, {"module": "4a", "picture": 3})
    for wish in (*wishes, {"module": ["4a"]}, "4a", None):
        browser.sends("wished", wish)
    assert heard == [("4a", None), ("3a", "cat")]
    for place in (["3a", "5x5", "output", 7], ["3a", "5x5"], "3a", None, {"module": "3a"}):
        browser.sends("map_wished", place)
    assert maps == [{"module": "3a", "branch": "5x5", "layer": "output", "channel": 7}]


@pytest.mark.parametrize("follows", [True, False])
def test_an_enlarged_map_asks_for_its_neighbours(monkeypatch: pytest.MonkeyPatch, follows: bool) -> None:
    browser = BrowserSide(monkeypatch, components, "_DETAIL")
    heard: list[Any] = []
    place = MapPlace("3a", "5x5", "output", 7)
    components.map_detail(b"packed", "a", place, key="k", on_step=heard.append, follows=follows)
    for step in (1, -1, 2, 0, None, "1"):
        browser.sends("step", step)
    assert heard == [1, -1]
    assert browser.options["height"] == ("stretch" if follows else "content")
    assert unpack(browser.options["data"])[1] == [b"packed"]


@pytest.mark.parametrize(("shown", "decides"), [(7, False), (9, True)])
def test_the_map_that_was_clicked_is_told_as_the_browsers_own_and_another_as_a_decision(
    monkeypatch: pytest.MonkeyPatch, shown: int, decides: bool
) -> None:
    sheet, detail = (BrowserSide(monkeypatch, components, name) for name in ("_SHEET", "_DETAIL"))
    heard: list[Any] = []

    def draw(channel: int) -> None:
        components.map_sheet_view(b"", "a", 0, key="s", on_chosen=heard.append, on_sized=heard.append)
        place = MapPlace("3a", "5x5", "output", channel)
        components.map_detail(b"", "a", place, key="d", on_step=heard.append, follows=False)

    sheet.session = detail.session
    draw(3)
    before = detail.told["number"]
    sheet.sends("chosen", {"module": "3a", "branch": "5x5", "layer": "output", "channel": 7, "number": None})
    draw(shown)
    assert heard == [{"branch": "5x5", "layer": "output", "channel": 7}]
    assert detail.told["value"] == ["3a", "5x5", "output", shown]
    assert (detail.told["number"] > before) is decides
