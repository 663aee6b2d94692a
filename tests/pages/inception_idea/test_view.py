"""Lesson 2's view: a place and filters that the module has, and nothing else."""

from __future__ import annotations

import pytest

from pages.inception_idea.view import ANYWHERE, AUTO, InceptionIdeaView, preset
from viz.site import address


@pytest.mark.parametrize(
    ("said", "place", "filters"),
    [
        ({}, (AUTO, AUTO), [AUTO] * 4),
        ({"row": "9", "column": "10", "filter5x5": "31"}, (9, 10), [AUTO, AUTO, 31, AUTO]),
        ({"row": "9"}, (AUTO, AUTO), [AUTO] * 4),
        ({"module": "5b", "row": "6", "column": "6"}, (6, 6), [AUTO] * 4),
        ({"module": "5b", "row": "7", "column": "6"}, (AUTO, AUTO), [AUTO] * 4),
        (
            {"filter1x1": "63", "filter3x3": "383", "filter5x5": "32", "filterpool": "99"},
            (AUTO, AUTO),
            [63, AUTO, AUTO, AUTO],
        ),
        ({"module": "5b", "filter1x1": "383", "filterpool": "127"}, (AUTO, AUTO), [383, AUTO, AUTO, 127]),
    ],
)
def test_place_and_filters_are_the_modules(said: dict[str, str], place: tuple[int, int], filters: list[int]) -> None:
    view, _ = address.decode(InceptionIdeaView, said)
    assert (view.row, view.column) == place
    assert list(view.filters.values()) == filters
    assert list(view.filters) == ["1x1", "3x3", "5x5", "pool"]


def test_another_module_has_its_own_place_and_filters() -> None:
    there = InceptionIdeaView(row=9, column=10, filter3x3=100)
    changed = address.changed(there, preset("4a"))
    assert (changed.module, changed.row, changed.column, changed.filter3x3) == ("4a", AUTO, AUTO, AUTO)
    assert (changed.cin, changed.conv1x1, changed.conv3x3, changed.conv5x5) == (480, 192, 208, 48)


def test_what_is_at_its_default_is_not_in_the_address() -> None:
    assert address.encode(InceptionIdeaView()) == {}
    assert address.encode(InceptionIdeaView(row=0, column=0, filterpool=0)) == {
        "row": "0", "column": "0", "filterpool": "0",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("row", 0, 27), ("column", 0, 27), ("filter1x1", 0, 383), ("filter3x3", 0, 383), ("filter5x5", 0, 127),
        ("filterpool", 0, 127), ("cin", 1, 1024), ("conv1x1", 1, 512), ("conv3x3", 1, 512), ("conv5x5", 1, 512),
        ("stride", 1, 2), ("kernel", 1, 7), ("pad", 0, 3),
    ],
)  # fmt: skip
def test_how_far_a_field_reaches(name: str, low: int, high: int) -> None:
    said = {"module": "5b"} if name.startswith("filter") else {"row": "0", "column": "0"}
    below, above = (AUTO, AUTO) if name in ANYWHERE else (low, high)
    for text, kept in ((str(low - 1), below), (str(low), low), (str(high), high), (str(high + 1), above)):
        view, notes = address.decode(InceptionIdeaView, {**said, name: text})
        assert getattr(view, name) == kept
        assert bool(notes) == (not low <= int(text) <= high)


def test_the_page_opens_with_the_papers_first_module() -> None:
    view = InceptionIdeaView()
    assert (view.cin, view.conv1x1, view.conv3x3, view.conv5x5, view.kernel, view.pad) == (192, 64, 128, 32, 3, 1)
    assert view.entering == (192, 28, 28)
    assert (view.switches.convs, view.switches.pool, view.switches.pool_stride) == ("same", "same", 1)
