"""What can be taken away from page 7: buttons, each with a file that is made at the click."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from pages.classifiers import cards, files
from viz.inference.answers import Answer
from viz.notation import names
from viz.rendering.table import answers_table
from viz.site.address import View
from viz.site.downloads import download, file_name, source_of
from viz.site.networks import captured

if TYPE_CHECKING:
    from viz.inference.evidence import Evidence, Occluded
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

Classes = tuple[int, int | None]
"""The class that is looked at, and the one that its evidence is set against, if one is."""


def answers_away(picture: Picture, loaded: Loaded, answers: Mapping[str, Answer], label: int, view: View) -> None:
    """All three answers as CSV and as a picture."""
    stem, origin = _stem(loaded, "answers"), _origin(picture, loaded, view)
    download(
        "Answers as CSV",
        partial(answers_table, loaded.classes, loaded.trained_heads, answers),
        f"{stem}.csv",
        help="The probability of every class from each of the classifiers.",
    )
    download(
        "Answers as PNG",
        lambda: files.answers_png(origin, _cards(loaded, answers, (label, None), {})),
        f"{stem}.png",
    )


def evidence_away(
    picture: Picture, loaded: Loaded, answers: Mapping[str, Answer], classes: Classes, view: View
) -> None:
    """The evidence for a class, or for it rather than for another, as a picture and as numbers."""
    stem, origin, about = _stem(loaded, "evidence"), _origin(picture, loaded, view), _evidence_for(loaded, classes)

    def drawn() -> bytes:
        evidence = _evidence(picture, loaded, classes)
        square = picture.square(loaded.network.input_shape[1])
        return files.evidence_png(origin, _cards(loaded, answers, classes, evidence), square, evidence, about)

    download("Evidence as PNG", drawn, f"{stem}.png")
    download(
        "Evidence as CSV",
        lambda: files.evidence_table(_evidence(picture, loaded, classes), about),
        f"{stem}.csv",
        help="A row for each place of what a classifier reads: how much it speaks for the class, or against it.",
    )


def covering_away(picture: Picture, loaded: Loaded, occluded: Occluded, label: int, view: View) -> None:
    """What covering the picture took from a class, as a picture and as numbers."""
    stem, origin = _stem(loaded, "covered"), _origin(picture, loaded, view)
    drops = {head: occluded.drops[head] for head in occluded.drops if head in loaded.trained_heads}

    def drawn() -> bytes:
        from viz.inference.answers import answers

        said = answers(captured(picture, loaded).logits)
        shares = {head: said[head].guess(label).probability for head in drops}
        square = picture.square(loaded.network.input_shape[1])
        return files.covered_png(origin, square, drops, names.short(loaded.classes[label]), shares)

    download("Picture as PNG", drawn, f"{stem}.png")
    about = _evidence_for(loaded, (label, None))
    download("Numbers as CSV", lambda: files.evidence_table(drops, about, "probability lost"), f"{stem}.csv")


def _stem(loaded: Loaded, what: str) -> str:
    return file_name("classifiers", what, network=loaded.network.key)


def _origin(picture: Picture, loaded: Loaded, view: View) -> files.TakenFrom:
    return files.TakenFrom(picture.name, loaded.network, source_of(view))


def _evidence_for(loaded: Loaded, classes: Classes) -> str:
    label, rival = classes
    return loaded.classes[label] + ("" if rival is None else f" rather than {loaded.classes[rival]}")


def _cards(
    loaded: Loaded, answers: Mapping[str, Answer], classes: Classes, evidence: Mapping[str, Evidence]
) -> list[cards.Card]:
    label, rival = classes
    return cards.cards(loaded.network, loaded.classes, loaded.trained_heads, answers, label, evidence, rival)


def _evidence(picture: Picture, loaded: Loaded, classes: Classes) -> dict[str, Evidence]:
    """The evidence of each trained classifier; it finds the maps again, which a session would keep."""
    from viz.inference.evidence import activation_map

    run = captured(picture, loaded)
    heads = [head.name for head in loaded.network.heads if head.name in loaded.trained_heads]
    return {head: activation_map(loaded.model, run, head, *classes) for head in heads}
