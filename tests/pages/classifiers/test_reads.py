"""Page 7 as it is read: every number on the page is one that was worked out without the app, at its place."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from pages.classifiers import checks
from tests import plain_network
from tests.facts import MODULES
from tests.forms import is_laid_out_as_before
from tests.pages.classifiers.by_hand import (
    BY_RIGHT_ONES,
    COSTS,
    EVERYWHERE,
    FIRST_FIVE,
    HEADS,
    NAMES,
    READS,
    SHAPES,
    VIEWS,
    ByHand,
    branch_words,
    ordinal,
    percent,
)
from tests.reading import Opened, asks, blobs_of, headers_of, html_texts, revealed, sent, sentences, unescaped
from tests.reading import page as opened_page
from tests.reading import seen as seen_page
from tests.written import BADGE, TITLES, misread, tokens
from viz.inference.answers import answers
from viz.pictures import gallery

every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))
LINK = re.compile(r"^\w+\?")
"""Where a part of the way through leads, which nobody reads."""


def page(view: ByHand) -> Opened:
    return opened_page("classifiers", view.address)


def look(view: ByHand) -> Opened:
    return seen_page("classifiers", view.address)


def boards(app: AppTest) -> list[dict[str, Any]]:
    """Of the first step, and of the second."""
    return [json.loads(proto.json)[0] for proto in sent(app, "heads")]


def test_the_numbers_by_hand_are_what_they_say() -> None:
    assert misread(EVERYWHERE) == []
    assert sum(BY_RIGHT_ONES.values()) == 10_000
    # parameters of the auxiliary classifiers with 1000 classes, as tests/facts.py has them, less 800 classes of 1025
    params = COSTS["aux1"].weights + COSTS["aux1"].biases
    assert params == 3_188_840 - 800 * 1025


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    view = VIEWS[name]
    is_laid_out_as_before(look(view).app, f"classifiers-{name}")


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = page(view).app
    read = [*sentences(app), *html_texts(app), *sentences(revealed(app))]
    said = [unescaped(text.replace("\\end", " ")) for text in read if text not in view.address.values()]
    said = [text for text in said if not LINK.match(text)]
    found = {token for text in said for token in tokens(text)}
    own = {token for text in view.texts() for token in tokens(text.replace("\\end", " "))}
    assert found - own - set(EVERYWHERE) == set()
    assert (own | (set(EVERYWHERE) - set(BADGE) - set(TITLES))) - found == set()


@every_view
def test_the_sentences_about_this_picture_read_as_worked_out(view: ByHand) -> None:
    texts = sentences(look(view).app)
    many = (
        " Over 10,000 validation pictures the three are right on 59.5 %, 64.8 % and 68.9 %: the last is best on "
        "average."
    )
    assert view.here + many in texts
    assert (
        "Measured on 10,000 validation pictures of Tiny ImageNet; the model card says how. All three agreed on 65.4 % "
        "of them, and were then right on 82.7 %. Auxiliary 1 was right and the final one wrong on 376 pictures, the "
        "other way round on 1,322. Auxiliary 2 was right and the final one wrong on 292 pictures, the other way round "
        "on 702."
    ) in texts
    assert view.agree in texts


@every_view
def test_each_card_lists_what_its_classifier_says(view: ByHand) -> None:
    first, second = boards(look(view).app)
    assert [card["method"] for card in first["cards"]] == ["", "", ""]
    for board in (first, second):
        assert board["chosen"] == view.label
        for head, card in zip(HEADS, board["cards"], strict=True):
            shares = view.shares[head]
            assert card["title"] == NAMES[head]
            assert card["where"] == f"after {READS[head]}, reads {'×'.join(map(str, SHAPES[head]))}"
            best = [int(label) for label in np.argsort(-view.logits[head], kind="stable")[:5]]
            for rank, (row, label) in enumerate(zip(card["rows"], best, strict=True), 1):
                said = (label, view.name(label), percent(float(shares[label])), ordinal(rank))
                assert (row["label"], row["name"], row["percent"], row["rank"]) == said
                assert row["p"] == pytest.approx(float(shares[label]), abs=1e-5)
            chosen = card["chosen"]
            assert (chosen["percent"], chosen["rank"]) == (
                percent(float(shares[view.label])),
                ordinal(view.rank(head, view.label)),
            )
            assert (card["confidence"], card["most"]) == (percent(float(shares.max())), "7.64")
            assert card["entropy"] == f"{view.entropy(head):.2f}"


@every_view
def test_the_way_through_shows_what_every_module_gives(view: ByHand) -> None:
    app = look(view).app
    (header,), blobs = headers_of(app, "way"), blobs_of(app, "way")
    assert header["layout"] == "row"
    assert [module["name"] for module in header["modules"]] == list(MODULES)
    for module in header["modules"]:
        name = module["name"]
        assert (module["shape"], module["words"]) == view.module_words(name)
        assert tuple(branch["words"] for branch in module["branches"]) == branch_words(name)
        mean = plain_network.run(view.picture).maps[f"inception{name}"].mean(0)
        expected = (mean - mean.min()) / (mean.max() - mean.min()) * 63
        np.testing.assert_allclose(np.asarray(Image.open(io.BytesIO(blobs[module["map"]]))), expected, atol=0.6)


@every_view
def test_the_answers_hang_where_their_classifiers_stand(view: ByHand) -> None:
    (header,) = headers_of(look(view).app, "way")
    assert [(head["title"], head["after"]) for head in header["heads"]] == [(NAMES[h], READS[h]) for h in HEADS]
    for head in header["heads"]:
        shares = view.shares[head["head"]]
        best = np.argsort(-view.logits[head["head"]], kind="stable")[:3]
        assert [guess["name"] for guess in head["guesses"]] == [view.name(int(label)) for label in best]
        assert [guess["share"] for guess in head["guesses"]] == pytest.approx(shares[best].tolist(), abs=1e-5)
        assert head["href"] == f"classifiers?label={best[0]}"


@every_view
def test_the_evidence_adds_up_as_it_is_said(view: ByHand) -> None:
    _, board = boards(look(view).app)
    assert [card["method"] for card in board["cards"]] == [view.method(head) for head in HEADS]
    rather = "" if view.rival is None else f" rather than {view.name(view.rival)}"
    assert board["name"] == view.name(view.label) + rather
    scale = board["legend"]
    assert scale["low"] == f"Evidence for {view.name(view.label)}{rather}: against −"
    assert scale["high"] == "+ for, 0 (white here) is transparent; each picture on its own scale"


@every_view
def test_whom_to_believe_shows_the_answers_and_the_counted_shares(view: ByHand) -> None:
    (table,) = [text for text in html_texts(look(view).app) if text.startswith("Whom to believe")]
    lines = table.split("\n")
    assert lines[:3] == ["Whom to believe", "Answer here", "Right, of 10,000 pictures"]
    rights = ("59.5 %", "64.8 %", "68.9 %", "67.7 %", "67.7 %", "73.9 %")
    rows = [lines[at : at + 4] for at in range(3, len(lines), 4)]
    assert [row[2] for row in rows] == list(rights)
    assert [row[3] for row in rows] == [
        f"among {'any' if who == 'oracle' else 'its'} first five: {share}" for who, share in FIRST_FIVE.items()
    ]
    for (whom, answer), row in zip(view.votes, rows, strict=True):
        assert row[0].startswith(whom)
        assert row[1] == answer


def rows_of(app: AppTest, head: str) -> list[tuple[str, ...]]:
    """The rows of the Markdown table that begins like this."""
    (table,) = [one.value for one in app.markdown if one.value.startswith(head)]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table.splitlines()[2:]]


@every_view
def test_the_loss_and_the_costs_read_as_worked_out(view: ByHand) -> None:
    app = look(view).app
    assert tuple(rows_of(app, "| | p |")) == view.losses
    assert tuple(rows_of(app, f"| 200 classes | {'parameters' if view.flops else 'weights'} |")) == view.prices
    (formula,) = app.latex
    assert view.formula in formula.value
    assert r"&L + 0.3 \cdot L_1 + 0.3 \cdot L_2\\" in formula.value


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    asks(page(view).app, view.questions)


@every_view
def test_the_file_to_take_away_holds_every_probability(view: ByHand) -> None:
    rows = look(view).table("Answers as CSV")
    assert len(rows) == 200
    by_class = {row["class"].split(",")[0]: row for row in rows}
    for label in (view.label, view.true, 0, 199):
        row = by_class[view.name(label)]
        for head in HEADS:
            (column,) = [name for name in row if head in name]
            assert float(row[column]) == pytest.approx(float(view.shares[head][label]), abs=1e-5)


@every_view
def test_the_evidence_to_take_away_has_the_mean_that_the_page_speaks_of(view: ByHand) -> None:
    rows = look(view).table("Evidence as CSV")
    for head in HEADS:
        values = [float(row["evidence"]) for row in rows if row["classifier"] == NAMES[head]]
        assert len(values) == SHAPES[head][0] * SHAPES[head][1]
        assert sum(values) / len(values) == pytest.approx(view.evidence_mean(head), abs=1e-4)


# The two slow checks, with results that were made up ------------------------------------------------------------------


class Finished:
    """In the place of the slow checks: this one is done."""

    def __init__(self, kind: str, result: Any) -> None:
        self.kind, self.result = kind, result

    def has(self, key: tuple[str, ...]) -> bool:
        return key[0] == self.kind

    def get(self, *_: object) -> Any:
        return self.result


@every_view
def test_before_anything_is_covered_each_classifier_says_what_there_is_to_lose(view: ByHand) -> None:
    app = page(view).app
    said = [(metric.label, metric.value) for metric in app.metric]
    assert said == [(NAMES[head], percent(float(view.shares[head][view.label]))) for head in HEADS]
    assert f"“{view.name(view.label)}”, before covering" in sentences(app)


def test_what_covering_loses_is_said_of_each_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    from viz.inference.evidence import Occluded

    drops = {head: np.full((9, 9), drop, np.float32) for head, drop in zip(HEADS, (0.125, -0.5, 0.9), strict=True)}
    monkeypatch.setattr(checks, "_SLOW", Finished("occlusion", Occluded(drops, 81, 81)))
    images = [one.proto.imgs[0].caption for one in page(VIEWS["opening"]).app.get("image")]
    # nothing is lost where covering helped
    lost = {"auxiliary 1": "12.5 %", "auxiliary 2": "0.0 %", "final": "90.0 %"}
    assert [caption for caption in images if "lost" in caption] == [
        f"{name}: at most {share} lost" for name, share in lost.items()
    ]


def test_the_gallery_is_counted_and_the_disagreements_are_shown_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [item.key for item in gallery.GALLERY if item.kind != "pattern"]
    split = {"ice-cream", "basketball"}
    likely = plain_network.run("ice-cream").logits
    agreed = {head: plain_network.run("espresso").logits["final"] for head in HEADS}
    by_picture = {key: answers(likely if key in split else agreed) for key in asked}
    monkeypatch.setattr(checks, "_SLOW", Finished("gallery", by_picture))
    app = page(VIEWS["opening"]).app
    app.session_state[checks._ASKED] = "embedded"
    texts = [unescaped(text) for text in sentences(app.run())]
    assert "They agree on 28 of 30 pictures and disagree on 2." in texts
    assert any(text.startswith("Where classifiers disagree, you say") for text in texts), "the button is gone"
    assert "Disagreement 1 of 2; they agree on 28 pictures." in texts
    names = {"aux1": "acorn", "aux2": "wooden spoon", "final": "wooden spoon"}
    shares = {head: percent(float(plain_network.shares(likely[head]).max())) for head in HEADS}
    assert "  \n".join(f"{NAMES[head]}: **{names[head]}** {shares[head]}" for head in HEADS) in texts
    button = {one.key: one for one in app.button}
    button["heads:next"].click()
    texts = sentences(app.run())
    assert "Disagreement 2 of 2; they agree on 28 pictures." in texts
    (choice,) = [one for one in app.radio if one.label == "What does it show?"]
    assert choice.options == ["acorn", "wooden spoon", "none of these"]
    texts = sentences(choice.set_value("acorn").run())
    assert "You judged 1: an auxiliary classifier was right and the final one wrong on 1." in texts


SHOWS = "ice cream"
FIRST = {"aux1": "acorn", "aux2": "ice cream", "final": "wooden spoon"}
GALLERY_SAYS, IS_NONE = " The gallery calls it “ice cream”.", " The gallery says that it is none of the classes. "


@pytest.mark.parametrize(
    ("right", "shows", "said"),
    [
        ("none of these", "", "So it is: it is none of the classes that this network knows. " + checks.WHY_AN_ANSWER),
        ("none of these", SHOWS, "No classifier knew it, then." + GALLERY_SAYS),
        (
            "none of these",
            "pizza",
            "No classifier knew it, then. The gallery calls it “pizza”. " + checks.WHY_AN_ANSWER,
        ),
        ("wooden spoon", "wooden spoon", "The final classifier was right here."),
        ("wooden spoon", SHOWS, "The final classifier was right here." + GALLERY_SAYS),
        ("ice cream", SHOWS, "Auxiliary 2 was right here, the final one was not."),
        ("acorn", "", "Auxiliary 1 was right here, the final one was not." + IS_NONE + checks.WHY_AN_ANSWER),
    ],
)
def test_what_follows_from_a_judgement(right: str, shows: str, said: str) -> None:
    assert checks._evidence_verdict(right, FIRST, "final", shows) == said


def test_two_early_classifiers_were_right_together() -> None:
    first = {"aux1": "acorn", "aux2": "acorn", "final": "wooden spoon"}
    said = checks._evidence_verdict("acorn", first, "final", "acorn")
    assert said == "Auxiliary 1 and auxiliary 2 were right here, the final one was not."
