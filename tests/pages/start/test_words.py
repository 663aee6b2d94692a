"""What each branch does: four of them, ten words at most."""

from __future__ import annotations

from pages.start.words import BRANCH_WORDS
from viz.network.architecture import BRANCHES


def test_every_branch_has_at_most_ten_words() -> None:
    assert tuple(BRANCH_WORDS) == BRANCHES
    assert all(0 < len(words.split()) <= 10 for words in BRANCH_WORDS.values())
