"""Start before torch is there, in front of a class, and with a picture of one's own."""

from __future__ import annotations

from typing import Any
from unittest import mock

import numpy as np
import pytest
import streamlit as st

from pages.start import page as start_page
from pages.start.page import StartView
from tests.reading import headers_of, page
from viz.inference import measured
from viz.pictures.picture import Picture
from viz.site import state
from viz.site.server.warm_up import WARM_UP


def runs(app: Any) -> int:
    """How often the networks to choose from are offered."""
    return [radio.label for radio in app.radio].count("Run")


def test_what_is_declared_is_there_before_torch() -> None:
    with mock.patch.object(WARM_UP, "importing", return_value=True):
        app = page("start", {"look": "3b"}).app
    (header,) = headers_of(app, "way")
    assert [module["name"] for module in header["modules"]] == list(start_page.MODULES)
    assert not any("map" in module for module in header["modules"])
    assert [(head["head"], head["guesses"], head["href"]) for head in header["heads"]] == [
        (name, [], "classifiers") for name in ("aux1", "aux2", "final")
    ]
    assert header["hint"].startswith("Look for maps that follow the round rim")
    assert header["start"] == {"words": "Start here: lesson 1 →", "href": "one_by_one"}
    assert runs(app) == 1


@pytest.mark.parametrize(
    ("importing", "dialog", "again"),
    [(False, False, True), (True, False, False), (False, True, False), (True, True, False)],
)
def test_it_is_drawn_again_once_torch_is_there_and_no_dialog_is_open(
    monkeypatch: pytest.MonkeyPatch, importing: bool, dialog: bool, again: bool
) -> None:
    drawn: list[bool] = []
    monkeypatch.setattr(st, "rerun", lambda: drawn.append(True))
    monkeypatch.setattr(WARM_UP, "importing", lambda: importing)
    monkeypatch.setattr(start_page, "dialog_is_open", lambda: dialog)
    start_page._draw_again_with_torch.__wrapped__()  # type: ignore[attr-defined]
    assert bool(drawn) == again
    assert 0.1 <= start_page.REDRAW_S <= 1


@pytest.mark.parametrize(("present", "offered"), [("0", 1), ("1", 0)])
def test_in_front_of_a_class_the_drawing_has_the_height(present: str, offered: int) -> None:
    app = page("start", {"present": present}).app
    assert runs(app) == offered
    assert len(headers_of(app, "way")) == 1


def test_the_opened_module_is_kept_and_others_are_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    changes: list[dict[str, object]] = []
    monkeypatch.setattr(state, "change", lambda _view, **values: changes.append(values))
    start_page._look_into("4c")
    assert changes == [{"look": "4c"}]
    assert StartView().look == ""


@pytest.mark.parametrize(("title", "hinted"), [("Espresso", True), ("my cup", False)])
def test_only_a_picture_of_the_gallery_has_a_hint(monkeypatch: pytest.MonkeyPatch, title: str, hinted: bool) -> None:
    own = Picture.of(title, np.zeros((32, 32, 3), np.uint8))
    monkeypatch.setattr(start_page, "current_picture", lambda: own)
    monkeypatch.setattr(state, "load", lambda _view: state.Shared(picture="espresso"))
    assert bool(start_page._hint()) == hinted


def test_the_badge_says_how_often_the_network_is_right() -> None:
    labels = [block.proto.popover.label for block in page("start", {}).app.get("popover")]
    assert any(label.endswith(f"· right on {measured.load_report().of_100()} of 100") for label in labels), labels
