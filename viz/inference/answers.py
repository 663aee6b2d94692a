"""What the three classifiers say about one picture: answers, how sure they are, votes between them, their losses.

Arrays in, numbers out; the network is run elsewhere (capture.py, evidence.py). A classifier is called by its
head's name: "aux1", "aux2", "final".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from viz.network.architecture import Head, Network

Scores = NDArray[np.float32]
"""Logits or probabilities of one head, (classes,)."""

Rule = Literal["confident", "average", "final"]
RULES: tuple[Rule, ...] = ("confident", "average", "final")
"""The three ways to make one answer of several: believe the surest head, average their probabilities, ask the last."""


def softmax(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Probabilities of one head's logits along the last axis: (classes,), or (N, classes) for N pictures."""
    powers = np.exp(logits.astype(np.float64) - logits.max(-1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(-1, keepdims=True)
    return shares


class Guess(NamedTuple):
    """A class by its number (`label`), and the probability that it was given."""

    label: int
    probability: float


@dataclass(frozen=True, eq=False)
class Answer:
    """One head's answer: its `logits` (classes,) and everything that follows from them."""

    head: str
    logits: Scores

    @cached_property
    def probabilities(self) -> NDArray[np.float64]:
        """Softmax of the logits, (classes,)."""
        return softmax(self.logits)

    def top(self, number: int) -> tuple[Guess, ...]:
        """The `number` most probable classes, the best first; ties by class number."""
        best = np.argsort(-self.probabilities, kind="stable")[:number]
        return tuple(self.guess(int(index)) for index in best)

    def guess(self, index: int) -> Guess:
        """The class `index` with the probability that this head gives it."""
        return Guess(index, float(self.probabilities[index]))

    def rank(self, index: int) -> int:
        """Place of the class `index` among all, 1 for the most probable."""
        order = np.argsort(-self.probabilities, kind="stable")
        return int(np.flatnonzero(order == index)[0]) + 1

    @property
    def best(self) -> Guess:
        """The most probable class: this head's answer. Its probability is called the confidence."""
        return self.top(1)[0]

    @property
    def entropy(self) -> float:
        """−Σ p·log₂ p in bits: 0 for a head that is sure, log₂(classes) for one that has no idea."""
        positive = self.probabilities[self.probabilities > 0]
        return float(max(0.0, -(positive * np.log2(positive)).sum()))

    def cross_entropy(self, true: int) -> float:
        """−ln p of the class that is `true`, in nats: what training tries to make small."""
        logits = self.logits.astype(np.float64)
        top = float(logits.max())
        return top + float(np.log(np.exp(logits - top).sum())) - float(logits[true])


def answers(logits: Mapping[str, Scores]) -> dict[str, Answer]:
    """One answer per head, by name, in the order of `logits`."""
    return {head: Answer(head, scores) for head, scores in logits.items()}


class Vote(NamedTuple):
    """What one rule answers, and the head that decided (None: all together)."""

    rule: Rule
    guess: Guess
    head: str | None


def votes(by_head: Mapping[str, Answer], trained: Sequence[str]) -> tuple[Vote, ...]:
    """The answers of the three rules, from the heads in `trained` only. Raises ValueError when none of them answered.

    "final" is the last trained head.
    """
    voters = [answer for head, answer in by_head.items() if head in trained]
    if not voters:
        raise ValueError(f"no trained head among {', '.join(by_head) or 'none'}; trained are {', '.join(trained)}")
    surest = max(voters, key=lambda answer: answer.best.probability)
    mean = np.mean([answer.probabilities for answer in voters], axis=0)
    together = Guess(int(mean.argmax()), float(mean.max()))
    last = voters[-1]
    return (
        Vote("confident", surest.best, surest.head),
        Vote("average", together, None),
        Vote("final", last.best, last.head),
    )


def agreement(by_head: Mapping[str, Answer], trained: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Which trained heads give which class as their answer, the class with most heads first."""
    heads_of: dict[int, tuple[str, ...]] = {}
    for head, answer in by_head.items():
        if head in trained:
            heads_of[answer.best.label] = (*heads_of.get(answer.best.label, ()), head)
    return dict(sorted(heads_of.items(), key=lambda item: -len(item[1])))


class HeadLoss(NamedTuple):
    """One classifier's share of the training loss: cross-entropy in nats, and the weight it counts with."""

    head: str
    cross_entropy: float
    weight: float

    @property
    def share(self) -> float:
        """Weight × cross-entropy."""
        return self.weight * self.cross_entropy


def losses(by_head: Mapping[str, Answer], network: Network, true: int) -> tuple[HeadLoss, ...]:
    """The terms of the training loss if the class `true` is right, the final classifier's first.

    The loss is the sum of their shares, L + 0.3·L₁ + 0.3·L₂ with the weights that the network declares.
    """
    heads: Iterable[Head] = (network.final, *network.heads[:-1])
    return tuple(
        HeadLoss(head.name, by_head[head.name].cross_entropy(true), head.loss_weight)
        for head in heads
        if head.name in by_head
    )
