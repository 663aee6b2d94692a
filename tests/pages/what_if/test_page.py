"""Lesson 8 with torchvision's network, of which nothing was measured."""

from __future__ import annotations

import pytest

from tests.test_pages import opened


@pytest.mark.usefixtures("torchvision")
def test_the_network_can_be_edited_and_has_no_charts() -> None:
    edits = {"network": "torchvision", "edits": "3a-5x5.4b-3x3-k24.all-5x5-small"}
    app = opened("pages/what_if/script.py", {**edits, "whole": "1"})
    assert not app.exception, app.exception
    assert not app.get("plotly_chart")
    assert "this was not measured, so there are no charts" in "\n".join(element.value for element in app.markdown)
