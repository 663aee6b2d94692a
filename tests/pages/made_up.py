"""Answers that no network gave, for tests of the pages that show answers."""

from __future__ import annotations

import numpy as np

from viz.inference.answers import Answer, answers
from viz.network.architecture import EMBEDDED, Network

HEADS = tuple(head.name for head in EMBEDDED.heads)
CLASSES = tuple(f"class {i}, second name" for i in range(EMBEDDED.classes))


def some_answers(seed: int, network: Network = EMBEDDED) -> dict[str, Answer]:
    """What the three classifiers of `network` might say."""
    draw = np.random.default_rng(seed)
    return answers({head: draw.normal(0, 3, network.classes).astype(np.float32) for head in HEADS})
