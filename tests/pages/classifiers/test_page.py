"""What pages 7 and 8 show, as data: cards, overlays, the switchboard, questions, charts."""

from __future__ import annotations

import base64
import io
import math
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest
from PIL import Image

from pages.classifiers import cards
from pages.classifiers.questions import head_questions
from pages.what_if import board
from pages.what_if.board import acted, set_ups, words
from pages.what_if.charts import accuracy_by_branch, accuracy_by_width, between
from pages.what_if.questions import edit_questions
from viz.inference.answers import Answer, answers
from viz.inference.edited import Summary
from viz.inference.measured import Accuracy, Report, Width
from viz.network.architecture import BRANCHES, EMBEDDED, TORCHVISION, BranchName
from viz.network.costs import network_cost
from viz.network.edits import ALL, Edits, declared, parse, write
from viz.notation import names, numbers
from viz.rendering import evidence

HEADS = tuple(head.name for head in EMBEDDED.heads)
CLASSES = tuple(f"class {i}, second name" for i in range(EMBEDDED.classes))


def some_answers(seed: int, network: Any = EMBEDDED) -> dict[str, Answer]:
    draw = np.random.default_rng(seed)
    return answers({head: draw.normal(0, 3, network.classes).astype(np.float32) for head in HEADS})


# --- page 7 ---------------------------------------------------------------------------------------------------------


def test_a_card_lists_five_answers_and_the_chosen_class_with_its_rank() -> None:
    given = some_answers(1)
    chosen = given["aux2"].top(12)[-1].label
    board = cards.cards(EMBEDDED, CLASSES, ("final",), given, chosen, {"final": np.ones((7, 7), np.float32)})
    assert [card["title"] for card in board] == ["auxiliary 1", "auxiliary 2", "final"]
    assert [card["where"] for card in board] == [
        "after 4a, reads 14×14×512", "after 4d, reads 14×14×528", "after 5b, reads 7×7×1024",
    ]  # fmt: skip
    assert [card["trained"] for card in board] == [False, False, True]
    assert [row["label"] for row in board[0]["rows"]] == [guess.label for guess in given["aux1"].top(5)]
    assert board[1]["chosen"]["rank"] == "12th"
    assert [bool(card["evidence"]) for card in board] == [False, False, True]


def test_the_strip_marks_the_three_heads_on_their_modules() -> None:
    entries = cards.strip(EMBEDDED)
    assert [entry["label"] for entry in entries] == ["stem", *(module.name for module in EMBEDDED.modules)]
    assert {entry["label"]: entry["head"] for entry in entries if entry["head"]} == {
        "4a": "aux1", "4d": "aux2", "5b": "final",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rank", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (191, "191st")]
)
def test_ordinals(rank: int, text: str) -> None:
    assert names.ordinal(rank) == text


@pytest.mark.parametrize(("p", "text"), [(0.0004, "< 0.1 %"), (0.0005, "0.1 %"), (0.5, "50.0 %"), (1.0, "100 %")])
def test_a_small_probability_is_not_written_as_zero(p: float, text: str) -> None:
    assert numbers.probability(p) == text


def test_evidence_is_red_where_it_speaks_for_blue_where_against_and_clear_at_zero() -> None:
    picture = evidence.coloured(np.array([[1.0, 0.0], [0.0, -1.0]], np.float32))
    r, g, b, a = (int(v) for v in picture[0, 0])
    assert r > b
    assert a == round(255 * evidence.OPAQUE)
    r, g, b, a = (int(v) for v in picture[-1, -1])
    assert b > r > g - 60
    assert a == round(255 * evidence.OPAQUE)
    assert picture[0, -1, 3] == 0
    flat = evidence.coloured(np.zeros((3, 3), np.float32))
    assert flat[..., 3].max() == 0


def test_unknown_places_of_an_occlusion_are_clear_and_pictures_keep_their_size() -> None:
    drops = np.full((3, 3), np.nan, np.float32)
    drops[0, 0] = 0.5
    picture = evidence.coloured(drops)
    assert picture[-1, -1, 3] == 0
    pixels = np.full((20, 20, 3), 100, np.uint8)
    assert evidence.blended(pixels, drops).shape == pixels.shape
    decoded = Image.open(io.BytesIO(base64.b64decode(evidence.overlay(drops).split(",")[1])))
    assert decoded.size == (evidence.OVERLAY, evidence.OVERLAY)


@pytest.mark.parametrize("network", [EMBEDDED, TORCHVISION], ids=lambda n: n.key)
@pytest.mark.parametrize("seed", range(4))
def test_questions_about_heads_have_the_right_answer_among_distinct_options(network: Any, seed: int) -> None:
    given = some_answers(seed, network)
    final = given["final"]
    second = final.top(2)[1].label
    loss, share, entropy = head_questions(network, given, {second: "it"})
    ce = {head: float(np.log(np.exp(a.logits.astype(float)).sum()) - a.logits[second]) for head, a in given.items()}
    assert loss.options[loss.answer] == f"{ce['final'] + 0.3 * ce['aux1'] + 0.3 * ce['aux2']:.2f}"
    assert entropy.options[entropy.answer] == f"{math.log2(network.classes):.2f}"
    everything, kept = network_cost(network, heads="all").params, network_cost(network).params
    assert share.options[share.answer] == f"{100 * (everything - kept) / everything:.1f} %"


# --- page 8 ---------------------------------------------------------------------------------------------------------

ACTIONS: list[tuple[str, dict[str, Any], str]] = [
    ("", {"kind": "toggle", "module": "4a", "branch": "5x5"}, "4a-5x5"),
    ("4a-5x5", {"kind": "toggle", "module": "4a", "branch": "5x5"}, ""),
    ("", {"kind": "toggle", "module": ALL, "branch": "pool"}, "all-pool"),
    ("", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 4}, "3a-5x5-k4"),
    ("3a-5x5-k4", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 16}, ""),
    ("3a-5x5-k4", {"kind": "keep", "module": "3a", "branch": "5x5", "k": -3}, "3a-5x5-k1"),
    ("", {"kind": "small", "module": "3a"}, "3a-5x5-small"),
    ("3a-5x5-small", {"kind": "small", "module": "3a"}, ""),
    ("3a-5x5-small", {"kind": "small", "module": ALL}, "all-5x5-small"),
    ("all-5x5-small", {"kind": "small", "module": ALL}, ""),
    ("3a-5x5.3b-pool", {"kind": "remove", "edit": "3a-5x5"}, "3b-pool"),
    ("3a-5x5.3b-pool", {"kind": "undo"}, "3a-5x5"),
    ("3a-5x5.3b-pool", {"kind": "reset"}, ""),
    ("3a-5x5", {"kind": "toggle", "module": "9z", "branch": "5x5"}, "3a-5x5"),
    ("3a-5x5", {"kind": "toggle", "module": "4a", "branch": "7x7"}, "3a-5x5"),
    ("3a-5x5", {"kind": "keep", "module": "4a", "branch": "5x5", "k": "x"}, "3a-5x5"),
    ("3a-5x5", {}, "3a-5x5"),
]


@pytest.mark.parametrize(("before", "action", "after"), ACTIONS, ids=[f"{b or '-'}:{a}" for b, a, _ in ACTIONS])
def test_actions_of_the_switchboard(before: str, action: dict[str, Any], after: str) -> None:
    assert write(acted(parse(before, EMBEDDED), EMBEDDED, action)) == after


def test_one_small_kernel_made_whole_again_leaves_the_others_small() -> None:
    edits = acted(parse("all-5x5-small", EMBEDDED), EMBEDDED, {"kind": "small", "module": "4c"})
    others = [module.name for module in EMBEDDED.modules if module.name != "4c"]
    assert write(edits) == ".".join(f"{name}-5x5-small" for name in others)


def test_every_edit_can_be_undone_by_its_own_text() -> None:
    edits = parse("3a-5x5.all-pool.4b-3x3-k24.4e-5x5-small", EMBEDDED)
    assert len({words(edit) for edit in edits}) == len(edits) == 4
    for edit in edits:
        left = acted(edits, EMBEDDED, {"kind": "remove", "edit": str(edit)})
        assert left == tuple(other for other in edits if other != edit)


def test_the_board_shows_what_is_off_kept_and_locked() -> None:
    edits = parse("3a-1x1.3a-3x3.3a-pool.4b-3x3-k24.4b-5x5-small", EMBEDDED)
    data = board.switchboard(EMBEDDED, edits, "4b", "")
    cells = {(row["branch"], cell["module"]): cell for row in data["rows"] for cell in row["cells"]}
    assert [cells[branch, "3a"]["on"] for branch in BRANCHES] == [False, False, True, False]
    assert cells["5x5", "3a"]["locked"]
    assert not cells["5x5", "4b"]["locked"]
    assert cells["3x3", "4b"]["mark"] == "24"
    assert cells["5x5", "4b"]["mark"] == "3×3"
    assert board.kept(EMBEDDED, edits, "4b") == {"module": "4b", "channels": {"3x3": 24, "5x5": 24}}
    assert [slider["width"] for slider in data["sliders"]] == [112, 24]
    assert data["small"] == {**data["small"], "on": True, "all": False, "possible": True}
    assert not board.switchboard(TORCHVISION, (), "3a", "")["small"]["possible"]


def test_many_edits_are_listed_in_part_and_counted() -> None:
    data = board.switchboard(EMBEDDED, set_ups(EMBEDDED)[1].edits, "3a", "")
    assert len(data["chips"]) == board.CHIPS
    assert data["hidden"] == f"… and {18 - board.CHIPS} more"


def test_what_is_saved_is_said_exactly() -> None:
    edits = parse("3a-5x5", EMBEDDED)
    # 12,443,648 in the branch and 28·28·32·352 in 3b: 21,274,624 of 1,581,852,672
    assert board.saved_sentence(EMBEDDED, edits, "macs", "weights").startswith("Saves 21.3 M multiplications (1.3 %)")
    assert "42.5 M FLOPs" in board.saved_sentence(EMBEDDED, edits, "flops", "params")
    assert board.saved_sentence(EMBEDDED, (), "macs", "weights") == ""


def test_answers_of_both_networks_are_listed_together() -> None:
    before, now = some_answers(1), some_answers(2)
    card = board.answer_cards(EMBEDDED, CLASSES, ("final",), before, now)[2]
    labels = {guess.label for answer in (before["final"], now["final"]) for guess in answer.top(5)}
    assert {row["full"] for row in card["rows"]} == {CLASSES[label] for label in labels}
    assert [row["p"] for row in card["rows"]] == sorted((row["p"] for row in card["rows"]), reverse=True)
    assert card["changed"]
    assert card["trained"]
    same = board.answer_cards(EMBEDDED, CLASSES, ("final",), before, before)[0]
    assert not same["changed"]
    assert not same["trained"]


def test_maps_of_a_closed_branch_are_missing_and_its_change_is_all_lost() -> None:
    means: dict[str, dict[str, Any]] = {
        module.name: {branch: np.ones((4, 4), np.float32) for branch in (*BRANCHES, "")} for module in EMBEDDED.modules
    }
    closed = {**means, "4a": {key: value for key, value in means["4a"].items() if key != "5x5"}}
    first, second = board.map_groups(EMBEDDED, Summary({}, means), Summary({}, closed), "4a")
    assert [column["label"] for column in first["columns"]] == ["1×1", "3×3", "5×5", "pool", "all"]
    assert first["columns"][2]["edited"] == ""
    assert first["columns"][2]["change"]
    assert {column["change"] for column in second["columns"]} == {""}, "nothing changed, so nothing is drawn"
    assert second["columns"][0]["range"] == "0 to 1, no change"
    assert "4b" in second["title"]
    assert len(board.map_groups(EMBEDDED, Summary({}, means), Summary({}, means), "5b")) == 1


STATES = ["", "3a-5x5", "all-5x5.4a-3x3-k1", "3a-1x1.3a-3x3.3a-5x5", "all-5x5-small", "all-1x1.all-3x3.all-5x5"]


@pytest.mark.parametrize("text", STATES, ids=[text or "intact" for text in STATES])
@pytest.mark.parametrize("network", [EMBEDDED, TORCHVISION], ids=lambda n: n.key)
@pytest.mark.parametrize("module", ["3a", "5b"])
def test_questions_follow_the_edits_and_name_what_saves_most(network: Any, text: str, module: str) -> None:
    edits = parse(text, network)
    questions = edit_questions(network, edits, module)
    assert len({question.key for question in questions}) == len(questions)
    if text in ("", "3a-5x5"):
        assert len(questions) == 3
        saved = {}
        for branch, label in zip(BRANCHES, ("1×1", "3×3", "5×5", "pool"), strict=True):
            both: Edits = (*edits, *parse(f"all-{branch}", network))
            saved[label] = network_cost(declared(network, edits)).macs - network_cost(declared(network, both)).macs
        assert questions[2].options[questions[2].answer] == max(saved, key=lambda label: saved[label])


def test_set_ups_are_three_possible_edits_for_every_network() -> None:
    for network in (EMBEDDED, TORCHVISION):
        found = set_ups(network)
        assert len(found) == 3
        assert len({one.title for one in found}) == 3
        assert all(parse(write(one.edits), network) == one.edits for one in found)


def measured() -> Report:
    def row(edit: str, top1: float) -> dict[str, Any]:
        return {"edit": edit, "top1": top1, "top5": top1, "same_answer": 0.5}

    widths = [{"eighths": n, "k": 2 * n, **row(f"3a-5x5-k{2 * n}", n / 20)} for n in range(1, 8)]
    return Report(
        {
            "intact": {"top1": 0.4},
            "width": {"modules": {"3a": {"5x5": widths}}},
            "off": {"modules": {"3a": {"5x5": row("3a-5x5", 0.2)}}},
        }
    )


def test_the_width_chart_ends_at_the_intact_network_and_marks_the_current_width() -> None:
    kept: dict[BranchName, float] = {"3x3": 1.0, "5x5": 3 / 16}
    figure = accuracy_by_width(measured(), "3a", kept)
    assert figure is not None
    line, mark = figure.data
    assert list(line.x) == [n / 8 for n in range(1, 9)]
    assert line.y[-1] == 0.4
    assert list(mark.x) == [3 / 16]
    assert mark.y[0] == pytest.approx((1 / 20 + 2 / 20) / 2)
    assert accuracy_by_width(Report({}), "3a", kept) is None


def test_plotly_finds_nothing_wrong_with_either_chart() -> None:
    modules = [module.name for module in EMBEDDED.modules]
    closed: dict[str, frozenset[BranchName]] = {name: frozenset({"5x5"}) for name in modules}
    kept: dict[BranchName, float] = {"3x3": 1.0, "5x5": 3 / 16}
    for figure in (accuracy_by_width(measured(), "3a", kept), accuracy_by_branch(measured(), modules, closed)):
        assert figure is not None
        assert go.Figure(figure.to_plotly_json()).layout.legend.orientation == "h"


def test_between_measured_points_the_line_is_straight_and_ends_are_level() -> None:
    points = [Width(0.25, 4, "", Accuracy(0.1)), Width(0.75, 12, "", Accuracy(0.3))]
    assert [between(points, share) for share in (0.1, 0.25, 0.5, 0.75, 1.0)] == pytest.approx([0.1, 0.1, 0.2, 0.3, 0.3])


def test_the_branch_chart_hatches_what_is_off_now() -> None:
    modules = [module.name for module in EMBEDDED.modules]
    closed: dict[str, frozenset[BranchName]] = {name: frozenset() for name in modules}
    closed["3a"] = frozenset({"5x5"})
    figure = accuracy_by_branch(measured(), modules, closed)
    assert figure is not None
    (bars,) = figure.data
    assert list(bars.x) == [*modules, ALL]
    assert bars.y[0] == 0.2
    assert bars.y[1] is None
    assert list(bars.marker.pattern.shape) == ["/"] + [""] * len(modules)
    assert accuracy_by_branch(Report({}), modules, closed) is None
