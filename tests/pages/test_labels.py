"""With torchvision's network no page calls a branch of it 5×5, for its window there is 3×3."""

from __future__ import annotations

import re

import pytest

from tests.reading import sentences
from tests.test_pages import opened

SPEAK_OF_IT = {
    "one_by_one": {"branch": "5x5"},
    "feature_maps": {"branch": "5x5", "layer": "inner", "show": "all"},
    "what_if": {"edits": "3a-5x5.3b-5x5-k8.all-3x3", "whole": "1"},
    "googlenet": {"of": "torchvision", "opened": "3a"},
}
"""Pages whose words are about the network that runs, with an address that shows much of them."""
BARE = re.compile(r"(?<!“)5×5(?!”)")
ABOUT_THE_PAPER = ("(paper: ", "average 5×5, stride 3", "Google's released network", 'kernel of the "5×5" branch')
"""What marks a text that sets the network beside the paper, in the badge, the list of deviations and the audit."""


@pytest.mark.usefixtures("torchvision")
@pytest.mark.parametrize("page", SPEAK_OF_IT)
def test_a_window_of_three_is_never_called_five(page: str) -> None:
    app = opened(f"pages/{page}/script.py", {"network": "torchvision"} | SPEAK_OF_IT[page])
    assert not app.exception, app.exception
    texts = [text for text in sentences(app) if not any(mark in text for mark in ABOUT_THE_PAPER)]
    assert any("“5×5” (3×3)" in text for text in texts)
    assert [text for text in texts if BARE.search(text) and text != "5×5"] == []
    assert texts.count("5×5") <= (page == "googlenet"), "the paper's kernel, in the list of deviations"
