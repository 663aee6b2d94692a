"""The view of page 6: what an address may say of it."""

from __future__ import annotations

from pages.feature_maps.view import MODULES, MapsView
from tests import facts
from viz.site import address


def test_the_strip_has_the_first_convolutions_and_the_nine_modules() -> None:
    assert ("conv1", "conv3", *facts.MODULES) == MODULES


def test_an_address_says_what_is_different_and_nothing_else() -> None:
    said = {"module": "4e", "branch": "pool", "channel": "7", "range": "module"}
    view, notes = address.decode(MapsView, said)
    assert not notes
    assert (view.module, view.branch, view.channel, view.range) == ("4e", "pool", 7, "module")
    assert address.encode(view) == said


def test_a_channel_beyond_the_widest_branch_is_put_right_with_a_note() -> None:
    view, notes = address.decode(MapsView, {"channel": "999"})
    assert view.channel == 831  # 5b pools all of its 832 channels
    assert len(notes) == 1
