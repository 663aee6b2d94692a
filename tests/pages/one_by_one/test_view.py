"""Lesson 1's view: filter and place stay within the chosen layer, and two layers fit together."""

from __future__ import annotations

import pytest

from pages.one_by_one import mixer
from pages.one_by_one.mixer import Table
from pages.one_by_one.view import AUTO, FRESH, OneByOneView
from viz.site import address


@pytest.mark.parametrize(
    ("module", "branch", "last", "side"),
    # from the paper's Table 1: 3a's 5×5 reduce has 16 filters, 4e's pool projection 128, 5b's 1×1 branch 384
    [("3a", "5x5", 15, 28), ("4e", "pool", 127, 14), ("5b", "1x1", 383, 7)],
)
def test_filter_and_place_stay_within_the_layer(module: str, branch: str, last: int, side: int) -> None:
    for beyond in (0, 1):
        said = {"module": module, "branch": branch, "filter": f"{last + beyond}"}
        said |= dict.fromkeys(("row", "column"), f"{side - 1 + beyond}")
        view, notes = address.decode(OneByOneView, said)
        assert (view.filter, view.row, view.column) == ((AUTO,) * 3 if beyond else (last, side - 1, side - 1))
        assert [f"allowed is 0 to {last}." in notes[0], len(notes)] == [True, 3] if beyond else not notes


def test_a_row_without_a_column_is_no_place() -> None:
    view, (note,) = address.decode(OneByOneView, {"row": "9"})
    assert (view.row, view.column) == (AUTO, AUTO)
    assert "allowed is 0 to 27 together with a column. Shown is where there is most to see." in note


def test_a_new_layer_opens_where_most_is_to_be_seen() -> None:
    view = OneByOneView()
    assert {name: getattr(view, name) for name in FRESH} == FRESH


def test_the_second_table_is_as_wide_as_the_first_is_tall() -> None:
    one = Table(((1.0, 0.0, 0.0, 0.0),))
    assert OneByOneView(first=one).second_table.rows == ((1.0, 0.0),)
    assert OneByOneView().second_table == mixer.SECOND


def test_the_fields_reach_as_far_as_the_widest_layer() -> None:
    # 5b's 1×1 has 384 filters; one and a half times 832 is 1,248; the largest side is 28
    for said, kept in (("383", 383), ("384", AUTO), ("-1", AUTO), ("-2", AUTO)):
        view, notes = address.decode(OneByOneView, {"module": "5b", "branch": "1x1", "filter": said})
        assert view.filter == kept
        assert all("allowed is 0 to 383." in note for note in notes)
        assert bool(notes) == (said != "383")
    for said, kept in (("1248", 1248), ("1249", 1248), ("0", 1), ("-5", 1), ("x", 0)):
        assert address.decode(OneByOneView, {"module": "5b", "filters": said})[0].filters == kept
    for said, kept in (("27", 27), ("28", AUTO), ("-1", AUTO), ("0", 0)):
        view, notes = address.decode(OneByOneView, {"row": said, "column": said})
        assert (view.row, view.column) == (kept, kept)
        assert [note for note in notes if "allowed is 0 to 27 together" not in note] == []
        assert bool(notes) == (said in ("28", "-1"))
