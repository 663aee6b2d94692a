"""Changed widths in the address."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from pages.googlenet import widths
from pages.googlenet.widths import Change, with_change
from pages.module import panel
from pages.module.page import ModuleView
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, WIDTH_FIELDS
from viz.network.edits import declared, write
from viz.site import address


@dataclass(frozen=True)
class View:
    widths: tuple[Change, ...] = widths.widths()


ADDRESSES = [
    ("", (), False),
    ("3a.reduce5x5.32", (("3a", "reduce5x5", 32),), False),
    ("4d.conv1x1.96~3a.reduce5x5.32", (("3a", "reduce5x5", 32), ("4d", "conv1x1", 96)), False),
    ("3a.reduce5x5.16", (), False),  # what Table 1 says
    ("3a.reduce5x5.0", (("3a", "reduce5x5", 1),), True),
    ("3a.reduce5x5.99999999999", (("3a", "reduce5x5", 2048),), True),
    ("3a.reduce5x5.-4", (), True),
    ("3a.reduce5x5.3.5", (), True),
    ("3c.reduce5x5.32", (), True),
    ("3a.kernel5x5.3", (), True),
    ("3a.reduce5x5.²", (), True),
    ("~~~<script>", (), True),
    ("3a.conv1x1.7~nonsense", (("3a", "conv1x1", 7),), True),
    ("9" * 10_000, (), True),
]


@pytest.mark.parametrize(("text", "changes", "noted"), ADDRESSES, ids=[a[0][:24] or "none" for a in ADDRESSES])
def test_reading_an_address(text: str, changes: tuple[tuple[str, str, int], ...], noted: bool) -> None:
    view, notes = address.decode(View, {"widths": text})
    assert view.widths == changes
    assert bool(notes) == noted


def test_writing_gives_an_address_that_reads_back() -> None:
    view = View(with_change(with_change((), "5b", "pool_proj", 1), "3a", "conv3x3", 2048))
    written = address.encode(view)
    assert written == {"widths": "3a.conv3x3.2048~5b.pool_proj.1"}
    assert address.decode(View, written) == (view, [])
    assert address.encode(View()) == {}


@pytest.mark.parametrize("name", WIDTH_FIELDS)
def test_page_4_takes_every_width_that_page_5_links_to_it(name: str) -> None:
    high = with_change((), "3a", name, 10**9)[0].width
    slider = next(one for one in panel.inputs() if one.name == name)
    assert (slider.low, slider.high) == (1, high)
    view, notes = address.decode(ModuleView, {name: str(high)})
    assert (getattr(view, name), notes) == (high, [])


def test_setting_a_width_back_takes_the_change_out() -> None:
    changes = with_change((), "3a", "conv3x3", 64)
    assert with_change(changes, "3a", "conv3x3", PAPER.module("3a").conv3x3) == ()


@pytest.mark.parametrize(
    ("of", "changes", "wanted"),
    [
        ("embedded", (), ""),
        ("embedded", (Change("3a", "reduce5x5", 4), Change("4c", "reduce3x3", 100)), "3a-5x5-k4.4c-3x3-k100"),
        ("embedded", (Change("3a", "reduce5x5", 17),), None),
        ("embedded", (Change("3a", "reduce5x5", 4), Change("3a", "conv1x1", 63)), None),
        ("paper", (), None),
        ("torchvision", (Change("3a", "reduce5x5", 4),), None),
    ],
)
def test_changes_keep_trained_weights_only_where_they_make_the_embedded_networks_reduces_narrower(
    of: str, changes: tuple[Change, ...], wanted: str | None
) -> None:
    edits = widths.as_edits(NETWORKS[of], changes)
    assert (None if edits is None else write(edits)) == wanted


def test_narrowed_reduces_are_the_network_that_the_changes_declare() -> None:
    changes = (Change("3a", "reduce5x5", 4), Change("4c", "reduce3x3", 100))
    assert declared(EMBEDDED, widths.as_edits(EMBEDDED, changes) or ()) == widths.applied(EMBEDDED, changes)
