"""What is kept for all sessions: computed once, and given up when nobody is there."""

from __future__ import annotations

import numpy as np
import pytest

from tests.parts import ROOT
from tests.reading import page, sentences
from viz.network.architecture import PAPER
from viz.network.shapes import Shape, trace_layer
from viz.pictures.picture import Picture
from viz.site import drawn, picture_bar


def test_a_drawing_is_made_once_for_its_arguments_until_it_is_forgotten() -> None:
    made: list[str] = []

    @drawn.drawing(2)
    def draw(name: str, _data: list[int]) -> str:
        made.append(name)
        return name.upper()

    assert [draw("a", [1]), draw("a", [2]), draw("b", [1])] == ["A", "A", "B"]
    assert made == ["a", "b"]
    drawn.forget()
    assert draw("a", [1]) == "A"
    assert made == ["a", "b", "a"]


def test_only_the_last_drawings_are_kept() -> None:
    made: list[int] = []

    @drawn.drawing(2)
    def draw(number: int) -> int:
        made.append(number)
        return number

    for number in (1, 2, 3, 1):
        draw(number)
    assert made == [1, 2, 3, 1]


def test_what_pure_functions_remember_is_forgotten_and_computed_again() -> None:
    layer, shape = PAPER.module("3a"), Shape(192, 28, 28)
    before = trace_layer(layer, shape)
    assert trace_layer.cache_info().currsize > 0
    drawn.forget()
    assert trace_layer.cache_info().currsize == 0
    assert trace_layer(layer, shape) == before


ON_PICTURES = ("start", "one_by_one", "inception_idea", "cost", "feature_maps", "classifiers", "what_if")
"""The pages that show the person's picture."""


@pytest.mark.parametrize("key", ON_PICTURES)
def test_nobody_sees_what_somebody_else_has_called_the_same_picture(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.random.default_rng(len(key)).integers(0, 256, (64, 64, 3), np.uint8)
    for name, other in (("mine.png", "yours.png"), ("yours.png", "mine.png")):
        monkeypatch.setattr(picture_bar, "_whole_picture", lambda _, name=name: Picture.of(name, pixels))
        app = page(key, {}).app
        told = "\n".join(f"{part.proto}" for part in app.get("bidi_component")) + "\n".join(sentences(app))
        assert name in told
        assert other not in told


def test_the_key_that_leaves_the_name_out_is_for_runs_of_the_network_alone() -> None:
    sources = [path for folder in ("viz", "pages") for path in (ROOT / folder).rglob("*.py")]
    users = {f"{path.relative_to(ROOT)}" for path in sources if ".key_of_pixels" in path.read_text(encoding="utf-8")}
    assert users == {"viz/pictures/picture.py", "viz/site/networks.py"}
