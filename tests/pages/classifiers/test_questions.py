"""Questions of lesson 7, recomputed."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from pages.classifiers.questions import head_questions
from tests.pages.made_up import some_answers
from viz.network.architecture import EMBEDDED, TORCHVISION
from viz.network.costs import network_cost


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
