"""Lesson 4 as it is read: every number on the page is one that was worked out by hand, at its place."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.module import charts, page
from pages.module.files import share_table
from pages.module.panel import Design, design, things_to_try
from tests.forms import is_laid_out_as_before
from tests.pages.module.by_hand import EVERYWHERE, VIEWS, ByHand
from tests.reading import SentPanel, asks, revealed, sent, sentences, unescaped
from tests.reading import page as opened_page
from tests.reading import seen as seen_page
from tests.written import misread, reads_as, unlike
from viz.notation.counting import Counting

every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def panels(app: AppTest) -> list[SentPanel]:
    """The panels of the first two steps."""
    return [SentPanel(json.loads(proto.json)[0]) for proto in sent(app, "live_panel")]


@every_view
def test_the_numbers_by_hand_are_what_they_say(view: ByHand) -> None:
    assert misread({**EVERYWHERE, **view.numbers}) == []


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    view = VIEWS[name]
    is_laid_out_as_before(seen_page("module", view.address).app, f"module-{name}")


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = opened_page("module", view.address).app
    read = [*sentences(app), *sentences(revealed(app))]
    assert unlike(map(unescaped, read), {}, {**EVERYWHERE, **view.numbers}) == set()


@every_view
def test_the_tiles_bars_and_sentences_read_as_worked_out(view: ByHand) -> None:
    build, against = panels(seen_page("module", view.address).app)
    for panel in (build, against):
        assert {name: panel.here[name] for name in view.eight} == view.eight
    tiles = build.block("tiles")["items"]
    assert tuple((one["label"], build.fill(one["text"]), one["unit"]) for one in tiles) == view.tiles
    rows = against.block("bars")["rows"]
    assert tuple(against.fill(row["text"]) for row in rows) == view.bars
    for row, whole in zip(rows, view.bars, strict=True):
        assert reads_as(whole, sum(against.here[part["number"]] for part in row["segments"]))
    assert tuple(against.say(cases) for cases in against.block("text")["sentences"]) == view.verdict


@every_view
def test_each_line_of_the_drawing_carries_the_work_of_its_end(view: ByHand) -> None:
    build, against = panels(seen_page("module", view.address).app)
    lines = {f"{line['start']} → {line['end']}": build.fill(line["text"]) for line in build.block("flow")["lines"]}
    assert {name: lines[name] for name in view.lines} == view.lines
    assert {text for name, text in lines.items() if name not in view.lines} == {"", "0"}
    drawn = [line for line in against.block("flow")["lines"] if line["number"] and against.here[line["number"]]]
    scale = against.here[against.block("flow")["scale"]]
    assert reads_as(view.bars[1], scale)
    assert reads_as(view.bars[1 if view.address else 0], sum(against.here[line["number"]] for line in drawn))


@every_view
def test_the_bars_of_the_shares_are_as_long_as_worked_out(view: ByHand) -> None:
    app = seen_page("module", view.address).app
    figure: dict[str, Any] = json.loads(app.get("plotly_chart")[0].proto.spec)
    bars = figure["data"]
    assert {bar["name"]: tuple(bar["text"]) for bar in bars} == view.shares
    assert {bar["name"]: tuple(one[0] for one in bar["customdata"]) for bar in bars} == view.hover
    for bar in bars:
        assert all(reads_as(text, share) for text, share in zip(bar["text"], bar["x"], strict=True))
    assert figure["layout"]["title"]["text"] == view.title
    layout = figure["layout"]
    assert (layout["height"], layout["margin"]["t"]) == (100 + 92 + 3 * 46, 8 + 92)
    assert layout["xaxis"]["range"] == [0, 1]
    assert all(layout[axis]["fixedrange"] for axis in ("xaxis", "yaxis"))


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    asks(opened_page("module", view.address).app, view.questions)


def multiplications(eight: dict[str, int], plain: bool = False) -> tuple[int, ...]:
    """Of the four branches, counted filter by filter at one place: another route than any formula of the app."""
    cin, places = eight["cin"], sum(1 for _row in range(eight["side"]) for _column in range(eight["side"]))

    def filters(number: int, kernel: int, channels: int) -> int:
        return sum(sum(channels for _tap in range(kernel * kernel)) for _filter in range(number))

    def behind(reduce: int, width: int, kernel: int) -> int:
        return filters(width, kernel, cin) if plain else filters(reduce, 1, cin) + filters(width, kernel, reduce)

    one_place = (
        filters(eight["conv1x1"], 1, cin),
        behind(eight["reduce3x3"], eight["conv3x3"], 3),
        behind(eight["reduce5x5"], eight["conv5x5"], 5),
        0 if plain else filters(eight["pool_proj"], 1, cin),
    )
    return tuple(places * work for work in one_place)


@every_view
def test_answers_by_another_route(view: ByHand) -> None:
    wider, channels, naive = view.questions
    before = sum(multiplications(dict(view.eight)))
    after = sum(multiplications({**view.eight, "reduce5x5": 2 * view.eight["reduce5x5"]}))
    assert reads_as(wider.right, Fraction(after, before) - 1)
    widths = [view.eight[name] for name in ("conv1x1", "conv3x3", "conv5x5", "pool_proj", "pool_proj")]
    assert reads_as(channels.right, sum(widths))
    work = multiplications(dict(view.eight), plain=True)
    assert naive.right == ("1×1", "3×3", "5×5", "pool")[work.index(max(work))]


MOVED = {
    "side": 9,
    "cin": 11,
    "conv1x1": 3,
    "reduce3x3": 5,
    "conv3x3": 7,
    "reduce5x5": 2,
    "conv5x5": 13,
    "pool_proj": 4,
}


def test_the_polynomials_are_right_where_the_sliders_are_moved() -> None:
    build, _ = panels(seen_page("module", {}).app)
    here = build.at(**MOVED)
    for kind, plain in (("", False), ("naive_", True)):
        work = multiplications(MOVED, plain=plain)
        assert tuple(here[f"{kind}b{branch}"] for branch in ("1x1", "3x3", "5x5", "pool")) == work
        assert here[f"{kind}all"] == sum(work)
        assert here[f"{kind}b5x5_share"] == pytest.approx(work[2] / sum(work))
        assert here[f"{kind}weights"] == sum(work) // 81
    assert (here["b3x3_extra"], here["b3x3_main"]) == (81 * 11 * 5, 81 * 9 * 5 * 7)
    assert here["saving"] == pytest.approx(sum(multiplications(MOVED, plain=True)) / sum(multiplications(MOVED)))
    assert (here["out"], here["naive_out"]) == (3 + 7 + 13 + 4, 3 + 7 + 13 + 11)
    assert here["even_reduce3x3"] == pytest.approx(9 * 11 * 7 / (11 + 9 * 7))


def test_at_widths_that_do_not_pay_it_says_so() -> None:
    _, against = panels(seen_page("module", {"reduce3x3": "1000", "reduce5x5": "1000"}).app)
    first, three, five = (against.say(cases) for cases in against.block("text")["sentences"])
    assert first.endswith(": at these widths they cost more than they save.")
    # k²·Cin·Cout / (Cin + k²·Cout): 9·192·128 / (192 + 9·128) = 164.6, 25·192·32 / (192 + 25·32) = 154.8
    assert "The 3×3 reduce of 1,000 is above its break-even r* = 164.6" in three
    assert "The 5×5 reduce of 1,000 is above its break-even r* = 154.8" in five


@every_view
def test_the_files_to_take_away_hold_the_same_numbers(view: ByHand) -> None:
    opened = seen_page("module", view.address)
    rows = [tuple(row.values()) for row in opened.table("Costs as CSV")]
    side = str(view.eight["side"])
    assert all(row[4:6] == (side, side) == row[7:9] for row in rows)
    assert tuple((*row[:4], row[6], *row[9:]) for row in rows) == view.costs
    assert tuple(tuple(row.values())[:4] for row in opened.table("Shares as CSV")) == view.share_rows
    code = str(opened.file("PyTorch code").make())
    assert all(line in code for line in view.code)
    document = json.loads(opened.file("JSON").make())
    assert document["input"] == [view.eight["cin"], view.eight["side"], view.eight["side"]]
    assert document["widths"] == {name: view.eight[name] for name in list(view.eight)[2:]}
    macs = [sum(int(row[5]) for row in view.costs if row[0] == variant) for variant in ("module", "naive")]
    assert [document["cost"]["macs"], document["naive_cost"]["macs"]] == macs


@pytest.mark.parametrize(("said", "side", "other"), [("-7", 1, 1), ("0", 1, 1), ("99999", 224, 2048)])
def test_an_address_with_numbers_that_no_module_has_is_brought_to_the_nearest(said: str, side: int, other: int) -> None:
    names = list(VIEWS["opening"].eight)
    app = seen_page("module", dict.fromkeys(names, said)).app
    view = app.session_state["state"].views["ModuleView"]
    assert {name: getattr(view, name) for name in names} == {**dict.fromkeys(names, other), "side": side}
    assert panels(app)[0].here["cin"] == other


MEASURED = {"1x1": 0.001, "3x3": 0.006, "5x5": 0.002, "pool": 0.0035}
"""Seconds that no stopwatch measured, 12.5 ms together."""


@pytest.mark.parametrize(
    ("address", "name", "title"),
    [
        ({}, "module-paper-3a-graph", "Inception module 3a · input 28×28×192"),
        (
            {"naive": "1", "pool_proj": "8"},
            "module-paper-3a-edited-pool_proj.8-naive-graph",
            "Inception module after 3a, edited, naive · input 28×28×192",
        ),
    ],
    ids=["real", "naive"],
)
def test_a_drawing_that_leaves_says_what_it_shows(address: dict[str, str], name: str, title: str) -> None:
    drawn = json.loads(sent(seen_page("module", address).app, "graph")[0].json)[0]
    assert (drawn["leaves"]["name"], drawn["leaves"]["title"]) == (name, title)


def test_shares_are_of_what_the_person_counts() -> None:
    module = design("3a", {})
    # 3a's 3×3: 28²·129,024 of 28²·163,328 multiply-accumulates; 129,248 of 163,696 parameters
    said = page._about_shares(module, None, Counting(flops=True, biases=True))
    assert "does 79.0 % of the FLOPs and holds 79.0 % of the parameters" in said
    assert "does 79.0 % of the multiplications and holds 79.0 % of the weights" in page._about_shares(module, None)


def test_measured_time_reads_as_worked_out() -> None:
    module = design("3a", {})
    words = page._about_shares(module, MEASURED)
    assert "Of the measured time it takes 48.0 %, and the pool branch 28.0 %" in words  # 6 and 3.5 of 12.5 ms
    assert words.endswith("together 12.50 ms.")
    bars: Any = charts.branch_shares(module, Counting(), MEASURED).to_dict()["data"]
    assert [bar["text"][-1] for bar in bars] == ["8.0 %", "48.0 %", "16.0 %", "28.0 %"]
    assert [bar["customdata"][-1][0] for bar in bars] == ["1.00 ms", "6.00 ms", "2.00 ms", "3.50 ms"]
    seconds = [line.split(",")[-1] for line in share_table(module, MEASURED).splitlines()[1:5]]
    assert seconds == ["0.001000000", "0.006000000", "0.002000000", "0.003500000"]


def test_the_hints_hold_for_what_they_are_about() -> None:
    cheaper, equal, naive = things_to_try()
    # the reduces halved: 28²·(192·64 + 192·48 + 9·48·128 + 192·8 + 25·8·32 + 192·32), 55.6 % of 3a
    assert dict(cheaper.end) == {"reduce3x3": 48, "reduce5x5": 8}
    assert dict(equal.end) == {"conv5x5": 283}
    assert equal.hint == "The last layer's price is 5·5·r·Cout a place: both widths count."
    five = multiplications({**VIEWS["opening"].eight, **equal.end})
    assert 0.9 * five[1] <= five[2] <= 1.1 * five[1]
    here = naive.is_reached(Design(*design("5b", {})), True), naive.is_reached(Design(*design("5a", {})), True)
    assert here == (True, False)
