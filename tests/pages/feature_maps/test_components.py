"""What page 6 does with the messages of its components: it takes what it knows, and nothing that is too old."""

from __future__ import annotations

from typing import Any

import pytest

from pages.feature_maps import components
from pages.feature_maps.components import ModuleThumbnail
from tests.browser_side import BrowserSide


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
    components.map_sheet_view(b"packed", 2, key="k", on_chosen=heard.append, on_sized=sized.append)
    assert browser.told["value"] == 2
    browser.sends("chosen", {"branch": "5x5", "layer": "output", "channel": 7, "order": "x"})
    browser.sends("chosen", {"channel": 9})
    assert heard == [{"branch": "5x5", "layer": "output", "channel": 7}, {"channel": 9}]
    browser.sends("sized", {"steps": -3})
    browser.sends("sized", {"steps": "4"})
    browser.sends("sized", {"steps": 5}, number=1)
    assert sized == [-3]


@pytest.mark.parametrize("follows", [True, False])
def test_an_enlarged_map_asks_for_its_neighbours(monkeypatch: pytest.MonkeyPatch, follows: bool) -> None:
    browser = BrowserSide(monkeypatch, components, "_DETAIL")
    heard: list[Any] = []
    components.map_detail(b"packed", key="k", on_step=heard.append, follows=follows)
    for step in (1, -1, 2, 0, None, "1"):
        browser.sends("step", step)
    assert heard == [1, -1]
    assert browser.options["height"] == ("stretch" if follows else "content")
    assert browser.options["data"] == b"packed"
