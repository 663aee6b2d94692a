"""Figures from logits and labels: accuracy, votes, agreement, confusion, calibration. Arrays in, JSON values out.

`Scores` are one head's logits (N, classes) for N pictures, `labels` their classes (N,). Shares are 0 to 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viz.inference.answers import softmax

Scores = NDArray[np.float32]
Labels = NDArray[np.int64]
BINS = 10
WORST = 12


def ranks(scores: NDArray[Any], labels: Labels) -> Labels:
    """Place of the right class among all, 1 for the best, (N,)."""
    own = scores[np.arange(len(labels)), labels][:, None]
    places: Labels = (scores > own).sum(1) + 1
    return places


def accuracy(scores: NDArray[Any], labels: Labels) -> dict[str, float]:
    """Shares of pictures whose class is the best guess, and among the best five."""
    places = ranks(scores, labels)
    return {"top1": share(places == 1), "top5": share(places <= 5)}


def share(true: NDArray[Any]) -> float:
    """Share of true elements, to four decimals."""
    return round(float(true.mean()), 4)


def heads(scores: Mapping[str, Scores], labels: Labels) -> dict[str, Any]:
    """Accuracy and mean cross-entropy in nats of each head."""
    figures = {}
    for name, values in scores.items():
        own = softmax(values)[np.arange(len(labels)), labels]
        figures[name] = accuracy(values, labels) | {"cross_entropy": round(float(-np.log(own + 1e-12).mean()), 4)}
    return figures


def votes(scores: Mapping[str, Scores], labels: Labels) -> dict[str, Any]:
    """Accuracy of the surest head's answer ("confident") and of the mean of the probabilities ("average").

    "oracle" is a chooser that knows the right class: it is right where any head is. Nobody can be better by choosing.
    """
    each = np.stack([softmax(values) for values in scores.values()])
    surest = each.max(2).argmax(0)
    picked = each[surest, np.arange(len(labels))]
    chosen = {name: share(surest == number) for number, name in enumerate(scores)}
    places = np.stack([ranks(values, labels) for values in scores.values()]).min(0)
    return {
        "confident": accuracy(picked, labels) | {"chosen": chosen},
        "average": accuracy(each.mean(0), labels),
        "oracle": {"top1": share(places == 1), "top5": share(places <= 5)},
    }


def agreement(scores: Mapping[str, Scores], labels: Labels) -> dict[str, Any]:
    """How often heads answer the same, and how often one is right where another is wrong."""
    answers = {name: values.argmax(1) for name, values in scores.items()}
    right = {name: answer == labels for name, answer in answers.items()}
    *others, final = answers
    same = np.all([answers[name] == answers[final] for name in others], axis=0)
    number = np.sum(list(right.values()), axis=0)
    which = Counter("+".join(name for name in right if right[name][i]) for i in range(len(labels)))
    subsets = ["+".join(some) for size in range(len(right) + 1) for some in combinations(right, size)]
    return {
        "pairs": {f"{a}-{b}": share(answers[a] == answers[b]) for a, b in combinations(answers, 2)},
        "all_same": share(same),
        "top1_when_all_same": share(right[final][same]) if same.any() else None,
        "pictures_by_right_heads": {some: which[some] for some in subsets},
        "pictures_by_heads_right": [int((number == n).sum()) for n in range(len(answers) + 1)],
        "right_where_final_wrong": {name: int((right[name] & ~right[final]).sum()) for name in others},
        "final_right_where_wrong": {name: int((right[final] & ~right[name]).sum()) for name in others},
        "any_auxiliary_right_where_final_wrong": int(
            (np.any([right[name] for name in others], axis=0) & ~right[final]).sum()
        ),
    }


def confusion(scores: Scores, labels: Labels, classes: list[str], number: int = WORST) -> dict[str, Any]:
    """The classes found least often with what they are taken for, the best ones, and the commonest mistakes."""
    answers = scores.argmax(1)
    recall = {c: share(answers[labels == c] == c) for c in np.unique(labels).tolist()}
    order = sorted(recall, key=lambda c: recall[c])

    def entry(c: int) -> dict[str, Any]:
        wrong = Counter(answers[(labels == c) & (answers != c)].tolist()).most_common(3)
        taken = [{"label": w, "name": classes[w], "pictures": n} for w, n in wrong]
        return {"label": c, "name": classes[c], "recall": recall[c], "taken_for": taken}

    mistakes = Counter(zip(labels[answers != labels].tolist(), answers[answers != labels].tolist(), strict=True))
    pairs = [
        {"label": a, "name": classes[a], "taken_for": b, "taken_for_name": classes[b], "pictures": n}
        for (a, b), n in mistakes.most_common(number)
    ]
    return {"worst": [entry(c) for c in order[:number]], "best": [entry(c) for c in order[: -number - 1 : -1]]} | {
        "commonest": pairs
    }


def calibration(scores: Scores, labels: Labels, bins: int = BINS) -> dict[str, Any]:
    """Reliability: confidence (probability of the answer) against accuracy in equal bins, and the mean gap (ECE).

    Source: Guo et al., arXiv 1706.04599, equation 3.
    """
    shares = softmax(scores)
    confidence, right = shares.max(1), shares.argmax(1) == labels
    places = np.minimum((confidence * bins).astype(int), bins - 1)
    rows, error = [], 0.0
    for number in range(bins):
        here = places == number
        row: dict[str, Any] = {"from": number / bins, "to": (number + 1) / bins, "pictures": int(here.sum())}
        if here.any():
            row |= {"confidence": round(float(confidence[here].mean()), 4), "accuracy": share(right[here])}
            error += float(here.mean()) * abs(row["confidence"] - row["accuracy"])
        rows.append(row)
    return {"ece": round(error, 4), "mean_confidence": round(float(confidence.mean()), 4), "bins": rows}


def by_confidence(scores: Scores, labels: Labels) -> dict[str, list[int]]:
    """Numbers of pictures "answered", and of these "right", if only what has a confidence of at least 0, 1, … 99 %
    counts as an answer."""
    shares = softmax(scores)
    confidence, right = shares.max(1), shares.argmax(1) == labels
    enough = [confidence >= per_cent / 100 for per_cent in range(100)]
    return {"answered": [int(e.sum()) for e in enough], "right": [int((e & right).sum()) for e in enough]}


def temperature(scores: Scores, labels: Labels, steps: int = 40) -> float:
    """The T for which the mean confidence of softmax(scores / T) is the share of right answers; it changes no answer.

    Confidence falls as T rises, so the interval is halved again and again. The T of least cross-entropy (Guo et al.,
    arXiv 1706.04599, section 4.2) was tried first: it left the final head surer by two points than it is right.
    """
    wanted, low, high = float((scores.argmax(1) == labels).mean()), 0.1, 10.0
    for _ in range(steps):
        middle = (low + high) / 2
        sure = float(softmax(scores / np.float32(middle)).max(1).mean())
        low, high = (middle, high) if sure > wanted else (low, middle)
    return (low + high) / 2


def changed(scores: Scores, intact: Scores, labels: Labels) -> dict[str, float]:
    """An edited network's final head: accuracy, mean probability of the right class, share of unchanged answers.

    "difference" is its top1 less that of the intact network, "difference_error" the standard error of the mean of these
    differences picture by picture: smaller than the error of either share, for most pictures do not change.
    """
    own = softmax(scores)[np.arange(len(labels)), labels]
    gained = (ranks(scores, labels) == 1).astype(float) - (ranks(intact, labels) == 1)
    error = float(gained.std(ddof=1) / len(gained) ** 0.5) if len(gained) > 1 else 0.0
    return accuracy(scores, labels) | {
        "probability": round(float(own.mean()), 4),
        "same_answer": share(scores.argmax(1) == intact.argmax(1)),
        "difference": round(float(gained.mean()), 4),
        "difference_error": round(error, 4),
    }
