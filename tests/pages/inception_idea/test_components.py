"""What lesson 2 does with the messages of its components: it takes what it knows, and nothing that is too old."""

from __future__ import annotations

from typing import Any, cast

import pytest

from pages.inception_idea import components, panel
from pages.inception_idea.naive import Switches
from tests.browser_side import BrowserSide
from viz.network.architecture import PAPER
from viz.site.downloads import Leaves


def test_windows_are_taken_as_six_whole_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_WINDOWS")
    heard: list[Any] = []
    told = [11, 8, 15, 93, 17, 29]
    components.four_windows(b"packed", told, key="k", on_windows=heard.append)
    assert browser.told["value"] == told
    browser.sends("windows", {"values": [1, 2, 3, 4, 5, 6]})
    wrongs: list[Any] = [told[:5], [*told, 7], None, [1.0] * 6, [True] * 6, [*told[:5], "6"]]
    for wrong in wrongs:
        browser.sends("windows", {"values": wrong})
    browser.sends("windows", {"values": told}, number=1)
    assert heard == [[1, 2, 3, 4, 5, 6]]


def test_slabs_take_the_inputs_that_they_have(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_SLABS")
    heard: list[Any] = []
    values = {"cin": 192, "conv1x1": 64, "conv3x3": 128, "conv5x5": 32}
    leaves = cast(Leaves, {"name": "n", "title": "t", "source": "s"})
    lesson = panel.switched_panel(PAPER.module("3a"), 28, Switches())
    components.slabs_panel(lesson, values, leaves, key="k", on_values=heard.append)
    assert browser.told["value"] == values
    assert browser.options["data"][0]["leaves"] == leaves
    browser.sends("values", {**values, "conv3x3": 7, "other": 3})
    browser.sends("values", {}, number=1)
    browser.sends("values", "no message")
    assert heard == [{**values, "conv3x3": 7}]


def test_a_padding_is_taken_with_its_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_PAD_STRIP")
    heard: list[Any] = []
    components.pad_strip(panel.padding_strip(3, 1), key="k", on_choice=lambda *both: heard.append(both))
    assert browser.told["value"] == [3, 1]
    browser.sends("choice", {"kernel": 5, "pad": 2})
    browser.sends("choice", {"kernel": 5})
    browser.sends("choice", {"kernel": 5, "pad": "2"})
    browser.sends("choice", {"kernel": 7, "pad": 3}, number=1)
    assert heard == [(5, 2)]


def test_maps_are_handed_on_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = BrowserSide(monkeypatch, components, "_BRANCHES")
    components.branch_maps([{"label": "1×1"}], key="k")
    assert browser.options == {"data": [{"label": "1×1"}], "key": "k"}
