"""Lesson 7 with torchvision's network, whose published weights have no trained auxiliary classifiers."""

from __future__ import annotations

import pytest

from tests.test_pages import opened


@pytest.mark.usefixtures("torchvision")
def test_untrained_heads_take_part_in_no_vote_and_are_said_to_be_untrained() -> None:
    app = opened("pages/classifiers/script.py", {"network": "torchvision", "label": "999"})
    assert not app.exception, app.exception
    assert not app.warning
    text = "\n".join(element.value for element in app.markdown)
    assert "Only the final classifier is trained in these weights" in text
    assert "These weights have one trained classifier only" in text
    assert "of the validation pictures" not in text
    assert any("was not measured for" in caption.value for caption in app.caption)
