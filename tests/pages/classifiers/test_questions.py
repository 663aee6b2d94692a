"""Questions of page 7, recomputed; they name classes as the classes are called."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from pages.classifiers import page
from pages.classifiers.questions import head_questions
from tests.pages.made_up import some_answers
from viz.inference.answers import answers
from viz.network.architecture import EMBEDDED, TORCHVISION
from viz.network.costs import network_cost
from viz.site.question import Question


def test_a_class_reaches_its_question_as_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Question] = []
    monkeypatch.setattr(page, "ask", asked.extend)
    logits = np.arange(EMBEDDED.classes, dtype=np.float32)
    given = answers({head.name: logits for head in EMBEDDED.heads})
    scene: Any = SimpleNamespace(
        name=lambda label: f"go-kart {label}",
        answers=given,
        final=given[EMBEDDED.heads[-1].name],
        loaded=SimpleNamespace(network=EMBEDDED),
    )
    monkeypatch.setattr(page, "_scene_of", lambda _: scene)
    page.predict()
    assert asked
    assert "“go-kart" in asked[0].prompt
    assert not [q for q in asked if "\\" in "".join((q.prompt, *q.options, q.explanation))]


@pytest.mark.parametrize("network", [EMBEDDED, TORCHVISION], ids=lambda n: n.key)
@pytest.mark.parametrize("seed", range(4))
def test_questions_about_heads_have_the_right_answer_among_distinct_options(network: Any, seed: int) -> None:
    given = some_answers(seed, network)
    final = given["final"]
    second = final.top(2)[1].label
    loss, share, entropy = head_questions(network, given, {second: "it"})
    ce = {head: float(np.log(np.exp(a.logits.astype(float)).sum()) - a.logits[second]) for head, a in given.items()}
    assert loss.options[loss.answer] == f"{ce['final'] + 0.3 * ce['aux1'] + 0.3 * ce['aux2']:.2f}"
    assert entropy.options[entropy.answer] == f"{math.log2(network.classes):.2f}"
    everything, kept = network_cost(network, heads="all").params, network_cost(network).params
    assert share.options[share.answer] == f"{100 * (everything - kept) / everything:.1f} %"
