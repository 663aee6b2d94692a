"""The order in which the pages are learned from, what each teaches, and how long it takes."""

from __future__ import annotations

from typing import NamedTuple


class Lesson(NamedTuple):
    """A page by its key, what it teaches in a few words, and the minutes that it takes."""

    page: str
    words: str
    minutes: int


LESSONS = (
    Lesson("one_by_one", "A weighted sum over the channels, at every place.", 10),
    Lesson("inception_idea", "Four windows on one place, their outputs stacked.", 10),
    Lesson("cost", "What a convolution costs, and what a narrow 1×1 saves.", 12),
    Lesson("module", "All of it in one module that you can change.", 10),
    Lesson("googlenet", "Nine modules, one network, every width yours.", 12),
    Lesson("feature_maps", "Every channel of every module, on your picture.", 10),
    Lesson("classifiers", "Three answers on the way, and whom to believe.", 10),
    Lesson("what_if", "Switch parts off, and see what the answer needs.", 10),
)
"""The lessons, then the pages on one's own picture."""
