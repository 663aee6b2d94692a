"""Pages 7 and 8 with torchvision's network, whose published weights have no trained auxiliary classifiers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import streamlit as st

from tests.test_pages import opened
from viz.inference import weights
from viz.inference.model import build, for_inference
from viz.inference.preprocessing import TORCHVISION_PREPROCESSING
from viz.inference.weights import Loaded
from viz.network.architecture import TORCHVISION


@pytest.fixture(params=[True, False], ids=["with-untrained-heads", "without-heads"])
def torchvision(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """torchvision's network with random weights in place of the download."""
    model = for_inference(build(TORCHVISION, auxiliary=request.param))
    classes = tuple(f"class {i}" for i in range(TORCHVISION.classes))
    loaded = Loaded(TORCHVISION, model, classes, TORCHVISION_PREPROCESSING, ("final",), "")
    monkeypatch.setattr(weights, "load_torchvision", lambda *_: loaded)
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def words(app: object) -> str:
    return "\n".join(element.value for element in app.markdown)  # type: ignore[attr-defined]


@pytest.mark.usefixtures("torchvision")
def test_untrained_heads_take_part_in_no_vote_and_are_said_to_be_untrained() -> None:
    app = opened("pages/classifiers/script.py", {"network": "torchvision", "label": "999"})
    assert not app.exception, app.exception
    assert not app.warning
    text = words(app)
    assert "Only the final classifier is trained in these weights" in text
    assert "These weights have one trained classifier only" in text
    assert "of the validation pictures" not in text
    assert any("was not measured for" in caption.value for caption in app.caption)


@pytest.mark.usefixtures("torchvision")
def test_the_network_can_be_edited_and_has_no_charts() -> None:
    app = opened("pages/what_if/script.py", {"network": "torchvision", "edits": "3a-5x5.4b-3x3-k24.all-5x5-small"})
    assert not app.exception, app.exception
    assert "this was not measured, so there are no charts" in words(app)
