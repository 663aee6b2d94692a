"""The switchboard of lesson 8, as data."""

from __future__ import annotations

from typing import Any

import pytest

from pages.what_if import board
from pages.what_if.board import acted, toggled, words
from viz.network.architecture import BRANCHES, EMBEDDED, TORCHVISION, BranchName
from viz.network.edits import ALL, parse_edits, write
from viz.notation.counting import USUAL, Counting

MODULES = [module.name for module in EMBEDDED.modules]
HALVED = ".".join(f"{module}-{branch}-k2" for module in MODULES for branch in ("3x3", "5x5"))
STILL = dict.fromkeys(MODULES, 0.0)
"""No module has changed."""
SWITCHES = [
    ("", "4a", "5x5", "4a-5x5"),
    ("4a-5x5", "4a", "5x5", ""),
    ("3a-pool", ALL, "pool", "all-pool"),
    ("all-pool", ALL, "pool", ""),
    ("all-pool", "4a", "pool", ".".join(f"{name}-pool" for name in MODULES if name != "4a")),
    ("4a-5x5-k4", "4a", "5x5", "4a-5x5-k4.4a-5x5"),
    ("3a-1x1.3a-3x3.3a-5x5", "3a", "pool", "3a-1x1.3a-3x3.3a-5x5"),
]


@pytest.mark.parametrize(("before", "module", "branch", "after"), SWITCHES)
def test_a_moved_switch(before: str, module: str, branch: BranchName, after: str) -> None:
    assert write(toggled(parse_edits(before, EMBEDDED), EMBEDDED, module, branch)) == after


ACTIONS: list[tuple[str, dict[str, Any], str]] = [
    ("", {"kind": "toggle", "module": "4a", "branch": "5x5"}, "4a-5x5"),
    ("4a-5x5", {"kind": "toggle", "module": "4a", "branch": "5x5"}, ""),
    ("", {"kind": "toggle", "module": ALL, "branch": "pool"}, "all-pool"),
    ("", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 4}, "3a-5x5-k4"),
    ("3a-5x5-k4", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 16}, ""),
    ("3a-5x5-k4", {"kind": "keep", "module": "3a", "branch": "5x5", "k": -3}, "3a-5x5-k1"),
    ("3a-5x5-k4.4a-pool", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 4}, "3a-5x5-k4.4a-pool"),
    ("all-5x5-k4", {"kind": "keep", "module": "3a", "branch": "5x5", "k": 4}, "all-5x5-k4"),
    ("3a-5x5", {"kind": "keep", "module": "3a", "branch": "1x1", "k": 4}, "3a-5x5"),
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
    assert write(acted(parse_edits(before, EMBEDDED), EMBEDDED, action)) == after


def test_one_small_kernel_made_whole_again_leaves_the_others_small() -> None:
    edits = acted(parse_edits("all-5x5-small", EMBEDDED), EMBEDDED, {"kind": "small", "module": "4c"})
    others = [module.name for module in EMBEDDED.modules if module.name != "4c"]
    assert write(edits) == ".".join(f"{name}-5x5-small" for name in others)


def test_every_edit_can_be_undone_by_its_own_text() -> None:
    edits = parse_edits("3a-5x5.all-pool.4b-3x3-k24.4e-5x5-small", EMBEDDED)
    assert len({words(edit, EMBEDDED) for edit in edits}) == len(edits) == 4
    for edit in edits:
        left = acted(edits, EMBEDDED, {"kind": "remove", "edit": str(edit)})
        assert left == tuple(other for other in edits if other != edit)


def test_the_board_shows_what_is_off_kept_and_locked() -> None:
    edits = parse_edits("3a-1x1.3a-3x3.3a-pool.4b-3x3-k24.4b-5x5-small", EMBEDDED)
    data = board.switchboard_data(EMBEDDED, edits, "4b", "", STILL)
    cells = {(row["branch"], cell["module"]): cell for row in data["rows"] for cell in row["cells"]}
    assert [cells[branch, "3a"]["on"] for branch in BRANCHES] == [False, False, True, False]
    assert cells["5x5", "3a"]["locked"]
    assert not cells["5x5", "4b"]["locked"]
    assert cells["3x3", "4b"]["mark"] == "24"
    assert cells["5x5", "4b"]["mark"] == "3×3"
    assert [slider["width"] for slider in data["sliders"]] == [112, 24]
    assert data["small"] == {**data["small"], "on": True, "all": False, "possible": True}
    assert not board.switchboard_data(TORCHVISION, (), "3a", "", STILL)["small"]["possible"]


def test_each_module_says_how_far_its_output_is_away() -> None:
    changes = STILL | {"4a": 0.314, "4b": 0.002, "5b": 1.25}
    plates = {one["name"]: one for one in board.switchboard_data(EMBEDDED, (), "3a", "", changes)["modules"]}
    assert list(plates) == MODULES
    assert [plates[name]["text"] for name in ("3a", "4a", "4b", "5b")] == ["", "31 %", "< 1 %", "125 %"]
    assert plates["4a"]["share"] == 0.314
    assert plates["4a"]["says"] == "its output is changed by 31 %"
    assert plates["3a"]["says"] == "its output is as in the intact network"


def test_many_edits_are_listed_in_part_and_counted() -> None:
    data = board.switchboard_data(EMBEDDED, parse_edits(HALVED, EMBEDDED), "3a", "", STILL)
    assert len(data["chips"]) == board.CHIPS
    assert data["hidden"] == f"… and {18 - board.CHIPS} more"


def test_what_is_saved_is_said_exactly() -> None:
    edits = parse_edits("3a-5x5", EMBEDDED)
    # 12,443,648 in the branch and 28·28·32·352 in 3b: 21,274,624 of 1,581,852,672
    assert board.saved_sentence(EMBEDDED, edits, USUAL).startswith("Saves 21.3 M multiplications (1.3 %)")
    assert "42.5 M FLOPs" in board.saved_sentence(EMBEDDED, edits, Counting(flops=True, biases=True))
    assert board.saved_sentence(EMBEDDED, (), USUAL) == ""


def test_an_edit_is_named_by_the_window_that_the_branch_has() -> None:
    edits = parse_edits("3a-5x5.all-5x5-k4.4e-pool", TORCHVISION)
    assert [words(edit, TORCHVISION) for edit in edits] == [
        "3a: “5×5” (3×3) off", "everywhere: “5×5” (3×3) reduce keeps 4", "4e: pool off",
    ]  # fmt: skip
