"""Predict-then-reveal questions, made from the current numbers: pure data, no drawing.

A page's builder turns its state into `Question`s; viz/site/asking.py asks them. All words are plain, not Markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from viz.notation import numbers


@dataclass(frozen=True)
class Question:
    """A question with one right option. `key` names the question and the state it was made from.

    A new state gives a new key, so that an answer is never shown for other numbers than those it was given for.
    """

    key: str
    prompt: str
    options: tuple[str, ...]
    answer: int
    explanation: str

    def __post_init__(self) -> None:
        if len(set(self.options)) != len(self.options) or not 0 <= self.answer < len(self.options) >= 2:
            raise ValueError(f"question {self.key!r} needs two or more distinct options, got {self.options}")


def choose_words(key: str, prompt: str, right: str, wrong: Sequence[str], explanation: str) -> Question:
    """A question from its right and wrong options in words; repeated options are dropped.

    The order depends on the key alone, so that it neither jumps nor gives the answer away.
    """
    options = list(dict.fromkeys((right, *wrong)))
    turn = sum(map(ord, key)) % len(options)
    options = options[turn:] + options[:turn]
    return Question(key, prompt, tuple(options), options.index(right), explanation)


def choose_number(
    key: str,
    prompt: str,
    right: float,
    wrong: Iterable[float],
    explanation: str,
    written: Callable[[float], str] = numbers.count,
) -> Question:
    """A question whose options are numbers, smallest first; wrong ones that read like the right one are dropped."""
    by_text = {written(value): value for value in (*wrong, right)}
    options = sorted(by_text, key=lambda text: by_text[text])
    return Question(key, prompt, tuple(options), options.index(written(right)), explanation)


def question_key(kind: str, numbers: Iterable[int]) -> str:
    return f"{kind}-" + "-".join(map(str, numbers))
