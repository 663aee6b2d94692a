"""What is said of the weights in a network that is taken away."""

from __future__ import annotations

import pytest

from pages.googlenet.view import GoogLeNetView
from pages.googlenet.widths_part import _weights_words
from viz.network.edits import Edits, keep


@pytest.mark.parametrize(
    ("view", "edits", "begin", "end"),
    [
        (GoogLeNetView(of="embedded"), (), "The ONNX file has the embedded network’s trained weights", "weights."),
        (GoogLeNetView(of="embedded"), (keep("3a", "5x5", 7),), "The ONNX file has", "It was not trained again."),
        (GoogLeNetView(of="embedded"), None, "Nobody has trained the embedded network", "its answers mean nothing."),
        (GoogLeNetView(of="paper"), None, "The app has no weights of the paper’s network", "its answers mean nothing."),
    ],
    ids=["trained", "narrower", "other widths", "paper"],
)
def test_a_file_says_where_its_weights_come_from(
    view: GoogLeNetView, edits: Edits | None, begin: str, end: str
) -> None:
    said = _weights_words(view, edits)
    assert said.startswith(begin)
    assert said.endswith(end)
    assert ("strongest channels stay" in said) == bool(edits)
