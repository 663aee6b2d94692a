"""Start as it is read: every number on the page is one that was worked out by hand, at its place.

What comes from the running network is held to tests/plain_network.py.
"""

from __future__ import annotations

import io
import json
import re
from functools import cache

import numpy as np
import pytest
from PIL import Image

from tests import plain_network
from tests.facts import MODULES
from tests.forms import is_laid_out_as_before
from tests.pages.start.by_hand import EVERYWHERE, MINUTES, SHARES, VIEWS, WIDTHS
from tests.reading import Opened, blobs_of, headers, headers_of, page, sent, sentences, unescaped
from tests.written import misread, near, tokens, unlike
from viz.site.page_table import PAGES

every_view = pytest.mark.parametrize("name", VIEWS)
BRANCHES = {"1x1": "1×1", "3x3": "3×3", "5x5": "5×5", "pool": "pool"}
HEADS = {"aux1": ("auxiliary 1", "4a"), "aux2": ("auxiliary 2", "4d"), "final": ("final", "5b")}
CARDS = {
    "1×1": "Mixes the channels of one place.",
    "3×3": "A 1×1 narrows the tensor, then a 3×3 looks around.",
    "5×5": "The same with a wider window, for larger things.",
    "pool": "Takes the largest value nearby, then a 1×1 mixes channels.",
}


@cache
def shown(name: str) -> Opened:
    """The page, to be read only."""
    return page("start", VIEWS[name].address)


def shares(name: str) -> dict[str, list[tuple[float, str]]]:
    """The three most probable classes of every classifier."""
    names = plain_network.class_names()
    found = {}
    for head, logits in plain_network.run(VIEWS[name].picture[0]).logits.items():
        probabilities = plain_network.shares(logits)
        found[head] = [(float(probabilities[label]), names[label]) for label in np.argsort(-probabilities)[:3]]
    return found


def html(name: str) -> str:
    return next(str(one.proto.body) for one in shown(name).app.get("html") if "<p " in one.proto.body)


@every_view
def test_the_numbers_by_hand_are_what_they_say(name: str) -> None:
    assert misread({**EVERYWHERE, **VIEWS[name].numbers}) == []


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(name: str) -> None:
    known = EVERYWHERE | {token: 0 for row in answers(name).values() for _, text in row for token in tokens(text)}
    texts = [text for text in map(unescaped, sentences(shown(name).app)) if not text.startswith(("<div", "embedded "))]
    cards = re.sub("<[^>]*>", " ", html(name))
    links = re.compile(r"^\w+\?")
    assert unlike([*(text for text in texts if not links.match(text)), cards], known, VIEWS[name].numbers) == set()


def answers(name: str) -> dict[str, list[tuple[str, str]]]:
    """What each classifier says on the page: classes with their percentages."""
    (header,) = headers_of(shown(name).app, "way")
    return {head["head"]: [(guess["name"], guess["percent"]) for guess in head["guesses"]] for head in header["heads"]}


@every_view
def test_the_answers_are_the_networks_own(name: str) -> None:
    (header,) = headers_of(shown(name).app, "way")
    assert {head["head"]: (head["title"], head["after"]) for head in header["heads"]} == HEADS
    for head in header["heads"]:
        first = plain_network.run(VIEWS[name].picture[0]).logits[head["head"]].argmax()
        assert head["href"] == f"classifiers?label={first}"
        for guess, (share, label) in zip(head["guesses"], shares(name)[head["head"]], strict=True):
            assert guess["name"] == label
            assert guess["share"] == pytest.approx(share, rel=1e-2)
            if share < 0.0005:
                assert guess["percent"] == "< 0.1 %"
            else:
                assert near(guess["percent"].removesuffix(" %"), 100 * share, 2e-3)


@every_view
def test_the_modules_read_as_worked_out(name: str) -> None:
    view, (header,), blobs = VIEWS[name], headers_of(shown(name).app, "way"), blobs_of(shown(name).app, "way")
    key, title, hint = view.picture
    assert (header["picture"], header["hint"]) == (title, hint)
    assert headers(sent(shown(name).app, "way")[0].bytes)[0]["told"]["value"] == view.look
    assert header["key"].startswith("embedded ")
    assert header["start"] == {"words": "Start here: lesson 1 →", "href": "one_by_one"}
    assert [module["name"] for module in header["modules"]] == list(MODULES)
    unit = "FLOPs" if "convention" in view.address else "multiplications"
    for module in header["modules"]:
        row = MODULES[module["name"]]
        assert (module["shape"], module["stage"]) == (f"{row.side}×{row.side}×{row.out}", module["name"][0])
        assert module["words"] == f"4 branches, {row.out} channels, {view.work[module['name']]} {unit}"
        assert module["href"] == f"feature_maps?module={module['name']}"
        told = zip(module["branches"], BRANCHES.items(), WIDTHS[module["name"]], SHARES[module["name"]], strict=True)
        for branch, (branch_key, label), width, share in told:
            assert (branch["label"], branch["width"], branch["work"]) == (label, width, share)
            assert branch["words"] == f"{width} maps · {share} of the work"
            assert branch["href"] == f"feature_maps?module={module['name']}&branch={branch_key}"
            assert not branch["off"]
            assert Image.open(io.BytesIO(blobs[branch["maps"]])).size == (5 * (row.side + 1), 2 * (row.side + 1))
        mean = plain_network.run(key).maps[f"inception{module['name']}"].mean(0)
        levels = np.asarray(Image.open(io.BytesIO(blobs[module["map"]])))
        assert levels[np.unravel_index(mean.argmax(), mean.shape)] == levels.max()
    picture = Image.open(io.BytesIO(blobs[0]))
    assert picture.size == (280, 280)
    square = plain_network.picture(key).resize((280, 280), Image.Resampling.BOX)
    assert np.abs(np.asarray(picture, float) - np.asarray(square, float)).mean() < 6


@every_view
def test_the_branches_have_their_cards(name: str) -> None:
    cards = re.findall(r"<b>(.*?)</b> · (\d+) channels<br>(.*?)</p>", html(name))
    assert cards == [
        (label, str(width), words) for (label, words), width in zip(CARDS.items(), WIDTHS["3a"], strict=True)
    ]
    colours = re.findall(r"solid (#\w{6})", html(name))
    assert len(set(colours)) == 4


@every_view
def test_the_lessons_read_as_worked_out(name: str) -> None:
    app = shown(name).app
    titles = {int(row.title[0]): row.title for row in PAGES if row.title[0].isdigit()}
    assert [link.proto.label for link in app.get("page_link")] == [f"**{titles[number]}**" for number in MINUTES]
    claims = [one.value for one in app.header]
    assert "Five lessons, and three pages on your picture" in claims
    said = " ".join(one.value for one in app.markdown)
    assert (
        "Your picture goes through nine Inception modules; each looks in four ways at once. Three classifiers" in said
    )
    keys = {int(row.title[0]): row.key for row in PAGES if row.title[0].isdigit()}
    asked = [json.loads(proto.json)[0] for proto in sent(app, "lesson_progress")]
    assert asked == [{"page": keys[number], "minutes": minutes} for number, minutes in MINUTES.items()]


def test_nothing_is_given_away() -> None:
    assert not shown("opening").files


@every_view
def test_the_page_is_laid_out_as_before(name: str) -> None:
    is_laid_out_as_before(shown(name).app, f"start-{name.replace(' ', '-')}")
