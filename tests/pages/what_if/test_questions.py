"""Questions of lesson 8, recomputed."""

from __future__ import annotations

from typing import Any

import pytest

from pages.what_if.questions import edit_questions
from viz.network.architecture import BRANCHES, EMBEDDED, TORCHVISION
from viz.network.costs import network_cost
from viz.network.edits import Edits, declared, parse_edits

STATES = ["", "3a-5x5", "all-5x5.4a-3x3-k1", "3a-1x1.3a-3x3.3a-5x5", "all-5x5-small", "all-1x1.all-3x3.all-5x5"]


@pytest.mark.parametrize("text", STATES, ids=[text or "intact" for text in STATES])
@pytest.mark.parametrize("network", [EMBEDDED, TORCHVISION], ids=lambda n: n.key)
@pytest.mark.parametrize("module", ["3a", "5b"])
def test_questions_follow_the_edits_and_name_what_saves_most(network: Any, text: str, module: str) -> None:
    edits = parse_edits(text, network)
    questions = edit_questions(network, edits, module)
    assert len({question.key for question in questions}) == len(questions)
    if text in ("", "3a-5x5"):
        assert len(questions) == 3
        saved = {}
        for branch, label in zip(BRANCHES, ("1×1", "3×3", "5×5", "pool"), strict=True):
            both: Edits = (*edits, *parse_edits(f"all-{branch}", network))
            saved[label] = network_cost(declared(network, edits)).macs - network_cost(declared(network, both)).macs
        assert questions[2].options[questions[2].answer] == max(saved, key=lambda label: saved[label])
