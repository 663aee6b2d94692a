"""The view of page 6: what an address may say of it."""

from __future__ import annotations

import pytest

from pages.feature_maps.view import MODULES, STRONGEST, MapsView
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


@pytest.mark.parametrize(
    ("said", "last"),
    [  # by Table 1 of the paper, and by the network's first layers
        ({}, 31),
        ({"layer": "inner"}, 15),
        ({"module": "5b", "branch": "1x1", "layer": "inner"}, 383),
        ({"module": "5b", "branch": "pool", "layer": "inner"}, 831),
        ({"module": "conv3"}, 191),
        ({"with_module": "5b"}, 31),
        ({"step": "compare", "with_module": "5b"}, 127),
        ({"step": "compare", "compare": "picture"}, 31),
        ({"whole": "1"}, 127),
    ],
    ids=str,
)
def test_a_channel_is_one_of_the_layer_looked_at(said: dict[str, str], last: int) -> None:
    assert address.decode(MapsView, said | {"channel": str(last)})[0].channel == last
    view, (note,) = address.decode(MapsView, said | {"channel": str(last + 1)})
    assert view.channel == STRONGEST
    assert f"channel = “{last + 1}”; allowed is 0 to {last}. Shown is the strongest one." in note


@pytest.mark.parametrize(("module", "asked", "beside"), [("5b", "5b", "3a"), ("4c", "4c", "5b"), ("5b", "4c", "4c")])
def test_a_module_is_not_compared_with_itself(module: str, asked: str, beside: str) -> None:
    view, _ = address.decode(MapsView, {"module": module, "with_module": asked})
    assert (view.module, view.with_module) == (module, beside)
