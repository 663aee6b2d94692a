"""The intact and the edited network side by side as data for a page: their answers and their mean maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple, TypedDict

import numpy as np

from viz.inference.answers import Answer
from viz.inference.edited import Mean, Summary
from viz.network.architecture import BRANCHES, BranchName, Network
from viz.network.edits import Edits
from viz.notation import numbers
from viz.notation.names import TOP, branch_label, head_place, short, title
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, INK
from viz.pictures.encoding import data_url
from viz.rendering.sprites import colour_bar, single

MapSide = Literal["intact", "edited", "change"]
"""Which of a pair of maps, or what lies between them."""


PARTS: tuple[BranchName | Literal[""], ...] = (*BRANCHES, "")
"""The branches, and all of a module's channels together."""


class ClassPair(TypedDict):
    """A class with its probability intact and edited, as text and as numbers."""

    name: str
    full: str
    before: str
    after: str
    p: float
    q: float


class AnswerPair(TypedDict):
    """A classifier's answers intact and edited; `before` and `after` are its first class and its probability."""

    title: str
    where: str
    trained: bool
    before: str
    after: str
    changed: bool
    rows: list[ClassPair]


class MapColumn(TypedDict):
    """Mean maps of a branch as addresses; "" where it is off, or nothing changed."""

    label: str
    colour: str
    intact: str
    edited: str
    change: str
    range: str


class MapGroup(TypedDict):
    """The mean maps of a module."""

    title: str
    columns: list[MapColumn]


class ScaleLegend(TypedDict):
    """Colours as an address, and what their ends mean."""

    src: str
    low: str
    high: str


class Compared(TypedDict):
    """Both networks side by side (frontend/src/contract/compared.ts); cards or maps may be empty."""

    colour: str
    ink: str
    cards: list[AnswerPair]
    maps: list[MapGroup]
    legends: list[ScaleLegend]


class MapPair(NamedTuple):
    """A mean map (H, W) in both networks; `after` is None where the branch is off."""

    before: Mean
    after: Mean | None

    @property
    def high(self) -> float:
        """What the last colour of both stands for: the largest value, intact or edited."""
        return max(float(self.before.max()), float(self.after.max()) if self.after is not None else 0.0)

    @property
    def change(self) -> Mean:
        """Edited less intact; nothing is left of a branch that is off."""
        return (np.zeros_like(self.before) if self.after is None else self.after) - self.before

    @property
    def reach(self) -> float:
        """The largest change, without its sign."""
        return float(np.abs(self.change).max())

    @property
    def range(self) -> str:
        """What the colours stand for, in words."""
        changed = f"change at most ±{self.reach:.2g}" if self.reach else "no change"
        return f"0 to {self.high:.3g}, {changed}"

    def pictures(self) -> dict[MapSide, bytes]:
        """PNGs of both and of their change; b"" where the branch is off, or nothing changed."""
        reach = self.reach
        return {
            "intact": _picture(self.before, 0.0, self.high),
            "edited": b"" if self.after is None else _picture(self.after, 0.0, self.high),
            "change": _picture(self.change, -reach, reach, "diverging") if reach else b"",
        }


def answer_cards(
    network: Network,
    classes: Sequence[str],
    trained: Sequence[str],
    intact: Mapping[str, Answer],
    edited: Mapping[str, Answer],
) -> list[AnswerPair]:
    """For every classifier the top answers of both networks, each class with both probabilities."""
    cards: list[AnswerPair] = []
    for head, before in intact.items():
        after = edited[head]
        changed = before.best.label != after.best.label
        labels = list(dict.fromkeys(guess.label for answer in (before, after) for guess in answer.top(TOP)))
        labels.sort(key=lambda label: -before.guess(label).probability)
        cards.append(
            {
                "title": title(head),
                "where": f"after {head_place(network, head)}",
                "trained": head in trained,
                "before": _answer_words(classes, before),
                "after": _answer_words(classes, after) if changed else numbers.probability(after.best.probability),
                "changed": changed,
                "rows": [_both(classes, before, after, label) for label in labels],
            }
        )
    return cards


def _answer_words(classes: Sequence[str], answer: Answer) -> str:
    return f"{short(classes[answer.best.label])} {numbers.probability(answer.best.probability)}"


def _both(classes: Sequence[str], before: Answer, after: Answer, label: int) -> ClassPair:
    p, q = before.guess(label).probability, after.guess(label).probability
    return {
        "name": short(classes[label]),
        "full": classes[label],
        "before": numbers.probability(p),
        "after": numbers.probability(q),
        "p": p,
        "q": q,
    }


def map_groups(network: Network, intact: Summary, edited: Summary, chosen: str, edits: Edits) -> list[MapGroup]:
    """Mean maps of the module `chosen` and of the next one: each branch and the whole, intact, edited, the change."""
    pair = with_the_next(network, chosen)
    too = ", edited too," if any(edit.module in ("all", pair[-1]) for edit in edits) else ","
    titles = (f"Module {chosen}: mean maps", f"What the next module, {pair[-1]}{too} makes of it")
    return [
        {
            "title": words,
            "columns": [_column(intact, edited, name, part, part_label(network, name, part)) for part in PARTS],
        }
        for words, name in zip(titles, pair, strict=False)
    ]


def with_the_next(network: Network, chosen: str) -> list[str]:
    """The module `chosen` and the one that reads it, if one does."""
    modules = [module.name for module in network.modules]
    return modules[modules.index(chosen) : modules.index(chosen) + 2]


def part_label(network: Network, module: str, branch: BranchName | Literal[""]) -> str:
    """What a branch of a module is called; "" is all of them together."""
    return branch_label(network.module(module).branch(branch)) if branch else "all"


def _column(intact: Summary, edited: Summary, module: str, branch: BranchName | Literal[""], label: str) -> MapColumn:
    pair = MapPair(intact.means[module][branch], edited.means[module].get(branch))
    pictures = {side: data_url(png) if png else "" for side, png in pair.pictures().items()}
    return {
        "label": label,
        "colour": BRANCH_COLOURS[branch] if branch else "",
        "intact": pictures["intact"],
        "edited": pictures["edited"],
        "change": pictures["change"],
        "range": pair.range,
    }


def _picture(values: Mean, low: float, high: float, colours: Any = "sequential") -> bytes:
    return single(values.astype(np.float32), low, high, colours)


def legends() -> list[ScaleLegend]:
    """What the colours of the maps mean."""
    return [
        {"src": _bar_of_colours("sequential"), "low": "0", "high": "largest in the column"},
        {"src": _bar_of_colours("diverging"), "low": "change: less", "high": "more, white is none"},
    ]


@cache
def _bar_of_colours(kind: Any) -> str:
    return data_url(colour_bar(kind))


def comparison(cards: list[AnswerPair], maps: list[MapGroup]) -> Compared:
    """What the component that shows both networks takes; either part may be empty."""
    return {"colour": HEAD_COLOUR, "ink": INK, "cards": cards, "maps": maps, "legends": legends() if maps else []}
