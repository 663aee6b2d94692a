"""Words of the field in a step's note: each is found once, and its meaning is a short sentence."""

from __future__ import annotations

import re

import pytest

from viz.site.glossary import MEANINGS, explanation, words_in


def test_each_word_is_explained_once_in_the_order_of_use() -> None:
    words = "A tensor, a bottleneck. Another bottleneck."
    assert words_in(words) == ("tensor", "bottleneck")
    assert explanation(words) == f"**tensor**: {MEANINGS['tensor']}\n\n**bottleneck**: {MEANINGS['bottleneck']}"
    assert explanation("Nothing here.") is None


@pytest.mark.parametrize("words", ["Feature maps at the top", "A feature map.", "two feature maps, each"])
def test_plural_and_capitals_are_found(words: str) -> None:
    assert words_in(words) == ("feature map",)


@pytest.mark.parametrize(
    "words",
    ["the bias-free way", "biased", "$kernel \\cdot 3$", "`kernel`", ":material/kernel:", "subkernel"],
)
def test_what_is_no_word_by_itself_is_left_alone(words: str) -> None:
    assert words_in(words) == ()


def test_the_longer_word_wins() -> None:
    assert words_in("A max pool, and same padding.") == ("max pool", "same padding")


@pytest.mark.parametrize("word", MEANINGS)
def test_a_meaning_is_a_short_sentence_that_does_not_repeat_its_word(word: str) -> None:
    meaning = MEANINGS[word]
    assert meaning[0].isupper()
    assert meaning.endswith(".")
    assert len(meaning.split()) <= 22
    assert not re.search(rf"\b{re.escape(word)}\b", meaning, re.IGNORECASE)
