"""Lesson 5 as it is read: every number on the page is one that was worked out by hand, at its place."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.forms import is_laid_out_as_before
from tests.pages.googlenet.by_hand import (
    AGREES,
    EVERYWHERE,
    PAPERS,
    PRINTED,
    VIEWS,
    WHOLE,
    ByHand,
    auxiliary,
    network,
    short,
    together,
)
from tests.reading import Opened, asks, html_texts, plain, revealed, sent, sentences, unescaped
from tests.reading import page as opened_page
from tests.reading import seen as seen_page
from tests.written import misread, reads_as, unlike

every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))


def page(view: ByHand) -> Opened:
    return opened_page("googlenet", view.address)


def look(view: ByHand) -> Opened:
    return seen_page("googlenet", view.address)


@every_view
def test_the_numbers_by_hand_are_what_they_say(view: ByHand) -> None:
    assert misread({**EVERYWHERE, **view.numbers}) == []


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_laid_out_as_somebody_has_looked_at_it(name: str) -> None:
    view = VIEWS[name]
    is_laid_out_as_before(look(view).app, f"googlenet-{name}")


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(view: ByHand) -> None:
    app = page(view).app
    read = [*sentences(app), *html_texts(app), *sentences(revealed(app))]
    assert unlike(map(unescaped, read), {"0": 0}, {**EVERYWHERE, **view.numbers}) == set()


@every_view
def test_each_sentence_stands_as_worked_out(view: ByHand) -> None:
    app = look(view).app
    texts = sentences(app)
    for sentence in view.sentences:
        assert sentence in texts
    reasons = next(text for text in texts if text.startswith("- **conv 7×7/2**"))
    for line, reason in zip(reasons.splitlines(), view.reasons, strict=True):
        assert reason in line


@every_view
def test_each_box_of_both_drawings_says_its_work_and_size(view: ByHand) -> None:
    for proto in sent(look(view).app, "graph"):
        drawn = json.loads(proto.json)[0]
        costed = {box: tuple(of["lines"][1:]) for box, of in drawn["nodes"].items() if len(of["lines"]) == 3}
        expected = {box: view.lines(box) for box in view.boxes if box in costed}
        assert costed == expected
        stacked = set() if view.opened and "index" in drawn and drawn["opened"] else {f"inception{n}" for n in ("3a",)}
        assert set(costed) >= {"conv1", "conv3", "inception4e", "final"} | stacked
        said = {
            line.split(" (")[1].split(")")[0]: line for line in drawn["words"].splitlines() if view.words[0] in line
        }
        assert {box: line.split("; ")[-1] for box, line in said.items()} == {
            box: f"{short(view.work(view.boxes[box]))} {view.words[0]}." for box in said
        }
        assert set(said) >= set(costed) - {"aux1", "aux2"}


@every_view
def test_the_table_of_widths_reads_as_worked_out(view: ByHand) -> None:
    data: dict[str, Any] = json.loads(sent(look(view).app, "width_table")[0].json)[0]
    assert data["headings"] == [view.words[0], "change", "paper", view.words[1], "paper"]
    assert (data["low"], data["high"]) == (1, 2048)
    rows = {row["key"]: row for row in data["rows"]}
    assert list(rows) == list(view.rows)
    for key, row in view.rows.items():
        before, found = PAPERS[key], rows[key]
        assert (found["into"], found["out"]) == (f"{row.side}×{row.side}×{row.cin}", row.out)
        assert found["changed"] == [
            a != b for a, b in zip(row.widths or (0,) * 6, before.widths or (0,) * 6, strict=True)
        ]
        assert_cells(found, view, row.cost, before.cost)
        assert (found["params"], found["ops"]) == (PRINTED[key][0], f"{view.flops * PRINTED[key][1]}M")
    assert_cells(data["total"], view, view.whole, WHOLE)
    assert (data["total"]["params"], data["total"]["ops"]) == ("6,798K", f"{view.flops * 1502:,}M")


def assert_cells(found: dict[str, Any], view: ByHand, cost: Any, before: Any) -> None:
    work, size = view.work(cost), view.size(cost)
    change = work - view.work(before)
    assert found["work"] == [short(work), f"{work:,}"]
    assert found["size"] == [short(size), f"{size:,}"]
    short_change = f"{'+' if change > 0 else '−'}{short(abs(change))}"
    assert found["change"] == ([short_change, f"{change:+,}"] if change else ["", ""])


@every_view
def test_the_audit_shows_both_columns_and_where_they_agree(view: ByHand) -> None:
    (audit,) = [text for text in html_texts(look(view).app) if "paper’s ops" in text]
    cells = audit.split("\n")
    head, rows = cells[:5], [cells[at : at + 5] for at in range(5, len(cells), 5)]
    assert head == ["row", view.words[0], "paper’s ops", "weights", "paper’s params"]
    for (key, row), found in zip(PAPERS.items(), rows, strict=True):
        params, ops = AGREES[key]
        marks = f"{view.flops * PRINTED[key][1]}M {'✓' if ops else '✗'}", "✓" if params else "✗"
        assert found[:4] == [key, f"{view.work(row.cost):,}", marks[0], f"{row.cost.weights:,}"]
        assert found[4].startswith(f"{PRINTED[key][0].replace(',', '')} {marks[1]}")


def test_the_bars_of_history_are_the_published_figures() -> None:
    (history,) = [text for text in html_texts(look(VIEWS["opening"]).app) if "AlexNet" in text]
    lines = history.split("\n")
    errors = ["AlexNet 2012", "16.4 %", "Clarifai 2013", "11.7 %", "VGG 2014", "7.32 %", "GoogLeNet 2014", "6.67 %"]
    sizes = ["AlexNet 2012", "60.0 M", "VGG 2014", "138 M", "GoogLeNet 2014", "7.0 M"]
    assert lines[1:9] == errors
    assert lines[10:16] == sizes
    words = plain(history)
    assert "1.0 M weights, where the whole 7×7×1024 tensor would need 50.2 M. Top-1 accuracy rose 0.6 points" in words
    assert "28.0 % fewer weights" in words


@every_view
def test_questions_and_their_answers_read_as_worked_out(view: ByHand) -> None:
    asks(page(view).app, view.questions)


@every_view
def test_answers_by_another_route(view: ByHand) -> None:
    dearest, ripple, deep = view.questions
    costs = {key: row.cost.macs for key, row in view.rows.items()}
    assert max(costs, key=lambda key: costs[key]) == "conv2", dearest
    widths = {key: row.widths for key, row in view.rows.items() if row.widths}
    one, r3, three, *more = widths["3a"]
    wider = network({**widths, "3a": (one, r3, 2 * three, *more)})
    grown = together(*(row.cost for row in wider.values())).macs - view.whole.macs
    assert reads_as(ripple.right, view.flops * grown)
    # the longest way: conv1, conv2, conv3; a reduce and a 3×3 in each of the modules; the last layer
    assert int(deep.right) == len(["conv1", "conv2", "conv3"]) + 2 * len(widths) + 1


@every_view
def test_the_files_to_take_away_hold_the_same_numbers(view: ByHand) -> None:
    opened = look(view)
    *rows, total = opened.table("Table as CSV")
    for (key, row), found in zip(view.rows.items(), rows, strict=True):
        values = list(found.values())
        assert values[:4] == [key, str(row.cin), str(row.side), str(row.side)]
        assert values[4:11] == [*map(str, row.widths or ("",) * 6), str(row.out)]
        assert values[11:14] == [str(n) for n in (row.cost.macs, row.cost.weights, row.cost.weights + row.cost.biases)]
        assert values[14:] == [str(PRINTED[key][1]), PRINTED[key][0].replace(",", "").removesuffix("K")]
    whole = view.whole
    assert list(total.values())[11:] == [
        *(str(n) for n in (whole.macs, whole.weights, whole.weights + whole.biases)),
        "1502",
        "6797.7",
    ]
    code = str(opened.file("Network as PyTorch").make())
    assert f"{whole.weights:,} weights and {whole.biases:,} biases or the like; {whole.macs:,} multiply-" in code
    widths = json.loads(opened.file("Network as JSON").make())["widths"]
    assert {key: tuple(of.values()) for key, of in widths.items()} == {
        key: row.widths for key, row in view.rows.items() if row.widths
    }


def test_the_auxiliary_classifiers_have_the_parameters_that_torchvision_counts() -> None:
    assert (auxiliary(512).weights + auxiliary(512).biases, auxiliary(528).weights + auxiliary(528).biases) == (
        3_188_840,
        3_190_888,
    )


def texts_of(app: AppTest) -> str:
    return "\n".join(map(unescaped, sentences(app)))


def test_the_tasks_say_the_numbers_that_they_set() -> None:
    words = texts_of(look(VIEWS["opening"]).app)
    assert "**Pay for a wider branch.** 3a has twice its 3×3 filters." in words
    # the widths of Google's released network
    assert "**Explain the paper.** Set 4a’s 3×3 to 204 and 5a’s 5×5 reduce to 48, as Google released it." in words
