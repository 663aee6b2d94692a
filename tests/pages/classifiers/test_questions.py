"""The questions about classifiers name classes as the classes are called."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from pages.classifiers import page
from viz.inference.answers import answers
from viz.network.architecture import EMBEDDED
from viz.site.question import Question


def test_a_class_reaches_its_question_as_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Question] = []
    monkeypatch.setattr(page, "ask", asked.extend)
    logits = np.arange(EMBEDDED.classes, dtype=np.float32)
    given = answers({head.name: logits for head in EMBEDDED.heads})
    scene: Any = SimpleNamespace(
        name=lambda label: f"go-kart {label}",
        given=given,
        final=given[EMBEDDED.heads[-1].name],
        loaded=SimpleNamespace(network=EMBEDDED),
    )
    page.predict(scene)
    assert asked
    assert "“go-kart" in asked[0].prompt
    assert not [q for q in asked if "\\" in "".join((q.prompt, *q.options, q.explanation))]
