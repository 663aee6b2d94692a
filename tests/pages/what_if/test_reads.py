"""Page 8 as it is read: every number on the page is one that was worked out without the app, at its place."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.what_if.page import TIMED
from tests import facts, plain_network
from tests.forms import is_laid_out_as_before
from tests.pages.what_if.by_hand import (
    BRANCHES,
    EVERYWHERE,
    HEADS,
    INTACT,
    MODULES,
    REPORT,
    VIEWS,
    ByHand,
    Cut,
    branches,
    chart_texts,
    entering,
    parts,
    percent,
    whole,
)
from tests.reading import Opened, SentPanel, asks, headers_of, revealed, sent, sentences, unescaped
from tests.reading import page as opened_page
from tests.reading import seen as seen_page
from tests.written import BADGE, TITLES, misread, tokens
from viz.inference.stopwatch import Timing

every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def page(view: ByHand) -> Opened:
    return opened_page("what_if", view.address)


def look(view: ByHand) -> Opened:
    return seen_page("what_if", view.address)


def data(app: AppTest, name: str, nth: int = 0) -> dict[str, Any]:
    """What a component got."""
    found: dict[str, Any] = json.loads(sent(app, name)[nth].json)[0]
    return found


def test_the_numbers_by_hand_are_what_they_say() -> None:
    assert misread(EVERYWHERE) == []


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    view = VIEWS[name]
    is_laid_out_as_before(look(view).app, f"what_if-{name}")


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = page(view).app
    read = [*sentences(app), *sentences(revealed(app))]
    elsewhere = {*view.address.values(), *(text for module in way(view) for text in texts_of_the_way(module))}
    found = {token for text in read if text not in elsewhere for token in tokens(unescaped(text))}
    own = {token for text in (*view.texts(), *chart_texts(view)) for token in tokens(text)}
    assert found - own - set(EVERYWHERE) == set()
    assert (own | (set(EVERYWHERE) - set(BADGE) - set(TITLES))) - found == set()


def way(view: ByHand) -> list[dict[str, Any]]:
    """The modules of the way through beside the switchboard."""
    (header,) = headers_of(look(view).app, "way")
    modules: list[dict[str, Any]] = header["modules"]
    return modules


def texts_of_the_way(module: dict[str, Any]) -> list[str]:
    parts = [module, *module["branches"]]
    return [part[name] for part in parts for name in ("words", "work", "shape", "href") if name in part]


@every_view
def test_the_way_through_reads_as_worked_out(view: ByHand) -> None:
    """Its words are those of Start's, which are read there."""
    for module in way(view):
        name, row = module["name"], facts.MODULES[module["name"]]
        assert module["shape"] == f"{row.side}×{row.side}×{row.out}"
        assert f"{row.out} channels" in module["words"]
        assert module.get("change", 0) == pytest.approx(view.change(name), abs=1e-4)
        assert {(name, branch["branch"]) for branch in module["branches"] if branch["off"]} == {
            place for place in view.cut.off if place[0] == name
        }


@every_view
def test_the_switchboard_reads_as_worked_out(view: ByHand) -> None:
    board = data(look(view).app, "switchboard")
    plates = {plate["name"]: plate for plate in board["modules"]}
    assert list(plates) == list(MODULES)
    for module, plate in plates.items():
        share = view.change(module)
        assert plate["share"] == pytest.approx(share, abs=1e-4)
        assert plate["text"] == (f"{100 * share:.0f} %" if share > 1e-6 else "")
        assert (plate["text"] or "as in the intact network") in plate["says"]
    assert tuple(chip["words"] for chip in board["chips"]) == view.chips
    assert board["saved"] == view.saved
    cells = {(cell["module"], row["branch"]): cell for row in board["rows"] for cell in row["cells"]}
    assert {place for place, cell in cells.items() if not cell["on"]} == view.cut.off
    assert {place: (cell["mark"], cell["note"]) for place, cell in cells.items() if cell["note"]} == view.notes
    assert [(slider["width"], slider["off"]) for slider in board["sliders"]] == [(96, False), (16, bool(view.chips))]


@every_view
def test_the_answers_of_both_networks_stand_beside_each_other(view: ByHand) -> None:
    cards = data(look(view).app, "compared")["cards"]
    for (head, (title, where)), card in zip(HEADS.items(), cards, strict=True):
        before, after, rows = view.card(head)
        assert (card["title"], card["where"]) == (title, f"after {where}")
        assert (card["before"], card["after"]) == (before, after)
        assert tuple((row["name"], row["before"], row["after"]) for row in card["rows"]) == rows


@every_view
def test_the_mean_maps_say_their_largest_values(view: ByHand) -> None:
    groups = data(look(view).app, "compared", 1)["maps"]
    for module, group in zip(("3a", "3b"), groups, strict=True):
        assert [column["range"] for column in group["columns"]] == [
            view.range(module, branch) for branch in (*BRANCHES, "")
        ]
        assert [not column["edited"] for column in group["columns"][:4]] == [
            (module, branch) in view.cut.off for branch in BRANCHES
        ]


@every_view
def test_the_bars_of_the_costs_are_the_parts_of_both_networks(view: ByHand) -> None:
    panel = SentPanel(data(look(view).app, "live_panel"))
    for (name, ends), block in zip(view.bars.items(), panel.blocks("bars"), strict=True):
        count = view.work if name == "work" else view.size
        assert tuple(panel.fill(row["text"]) for row in block["rows"]) == ends
        for cut, row in zip((Cut(), view.cut), block["rows"], strict=True):
            drawn = [panel.here[segment["number"]] for segment in row["segments"]]
            assert drawn == [count(cost) for cost in parts(cut).values()]
    (words,) = panel.block("text")["sentences"]
    assert panel.say(words) == (
        view.saved or "Nothing is edited, so both are the same. Cut something on the step “Switch it off”."
    )


@every_view
def test_the_charts_show_what_was_measured(view: ByHand) -> None:
    app = look(view).app
    figures = [json.loads(chart.proto.spec) for chart in app.get("plotly_chart")]
    hovers = [text for figure in figures for trace in figure["data"] for text in trace["hovertext"]]
    assert Counter(hovers) == Counter(chart_texts(view))
    for figure in figures:
        assert figure["layout"]["shapes"][0]["y0"] == figure["layout"]["shapes"][0]["y1"] == REPORT["intact"]["top1"]
        for trace in figure["data"]:
            said = [text.split(": ")[1].removesuffix(" (off now)") for text in trace["hovertext"]]
            assert said == [percent(height) for height in trace["y"]]
    assert view.measured in [text.strip() for text in sentences(app)]


def test_the_dear_branch_that_is_hardly_missed_and_the_cheap_one_that_is() -> None:
    """Over all branches: at least half of a module's work and the least loss, at most a tenth and the most."""
    shares: dict[tuple[str, str], float] = {}
    for module in MODULES:
        costs = branches(Cut(), module, entering(Cut(), module))
        together = sum(cost.macs for cost, _ in costs.values())
        shares |= {(module, branch): cost.macs / together for branch, (cost, _) in costs.items()}
    left = {place: REPORT["off"]["modules"][place[0]][place[1]] for place in shares}
    dear = max((p for p in shares if shares[p] >= 0.5), key=lambda p: left[p]["difference"])
    cheap = min((p for p in shares if shares[p] <= 0.1), key=lambda p: left[p]["difference"])
    assert (dear, cheap) == (("5a", "3x3"), ("3a", "1x1"))
    texts = "\n".join(sentences(look(VIEWS["opening"]).app))
    for (module, branch), label in ((dear, "3×3"), (cheap, "1×1")):
        what = left[module, branch]
        said = (
            f"The {label} branch of {module} does {percent(shares[module, branch])} of its module's work, and without "
            f"it {percent(what['top1'])} are right ({100 * what['difference']:+.1f} ± "
            f"{100 * what['difference_error']:.1f} points)"
        )
        assert said in texts


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    asks(page(view).app, view.questions)


@every_view
def test_the_files_to_take_away_hold_the_same_numbers(view: ByHand) -> None:
    opened = look(view)
    rows = opened.table("Both answers as CSV")
    assert len(rows) == 200
    for row in rows:
        label, name, *shares = row.values()
        assert name.split(",")[0] == plain_network.class_names()[int(label)]
        expected = [float(run.shares[head][int(label)]) for head in HEADS for run in (view.intact, view.edited)]
        assert [float(share) for share in shares] == pytest.approx(expected, abs=2e-5)
    cost = whole(view.cut)
    code = str(opened.file("Network as PyTorch").make())
    assert f"{cost.weights:,} weights and {cost.biases:,} biases or the like; {cost.macs:,} multiply-" in code
    by_branch = opened.table("Branches off as CSV")
    measured = [
        REPORT["off"]["modules"][m][b]["top1"] if m != "all" else REPORT["off"]["all"][b]["top1"]
        for b in BRANCHES
        for m in (*MODULES, "all")
    ]
    assert [float(row["right answers"]) for row in by_branch] == measured
    (first, *_) = opened.table("Narrow bottlenecks as CSV")
    assert list(first.values()) == ["3×3 reduce of 3a", "0.25", "0.3480"]


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        (
            "3a-5x5",
            "**Exactly these edits were measured: right on 59.3 %, and the same answer as before on 73.1 %.** That is "
            "-8.6 points against the intact network, give or take 1.2.",
        ),
        ("3a-5x5.3b-1x1", "The ring marks the current width."),
    ],
    ids=["measured", "not-measured"],
)
def test_edits_that_were_measured_are_said_to_be(edits: str, said: str) -> None:
    measured = REPORT["off"]["modules"]["3a"]["5x5"]
    assert (measured["top1"], measured["same_answer"]) == (0.593, 0.731)
    assert any(text.endswith(said) for text in sentences(seen_page("what_if", {"edits": edits}).app))


def test_measured_time_reads_as_worked_out() -> None:
    app = page(VIEWS["edited"]).app
    assert any(text.startswith("Multiplications are not milliseconds") for text in sentences(app))
    edits = app.session_state["state"].views["WhatIfView"].edits
    app.session_state[TIMED] = ("embedded", edits, Timing({"intact": 0.040, "edited": 0.0348}, 15, 1))
    # 34.8 of 40 ms are 13 % less
    said = "Time for one picture, here: 34.80 ms instead of 40.00 ms (-13 %), the median of 15 runs by turns."
    assert said in sentences(app.run())


def test_a_cut_network_by_zeros_is_another_route() -> None:
    """The weights themselves are left alone: the intact run is the same before and after."""
    view = VIEWS["edited"]
    before = view.intact.shares["final"].copy()
    assert not np.allclose(view.edited.shares["final"], before, atol=1e-3)
    assert INTACT.macs - whole(view.cut).macs == 185_249_792
