"""What an address may say and how far a slider goes, by hand, page by page."""

from __future__ import annotations

import pytest

from pages.classifiers.page import HeadsView
from pages.cost import panel as cost_panel
from pages.cost.page import CostView
from pages.feature_maps.view import MapsView
from pages.googlenet.view import GoogLeNetView
from pages.inception_idea import panel as idea_panel
from pages.inception_idea.view import InceptionIdeaView
from pages.lecture.page import LectureView
from pages.module import panel as module_panel
from pages.module.page import ModuleView
from pages.one_by_one.view import OneByOneView
from pages.start.page import StartView
from pages.what_if.view import WhatIfView
from viz.network.architecture import FIRST_MODULE
from viz.site.address import UNSAID, specs

MODULE_WIDTHS = ("cin", "conv1x1", "reduce3x3", "conv3x3", "reduce5x5", "conv5x5", "pool_proj")
NUMBERS: dict[type, dict[str, tuple[int, int]]] = {
    HeadsView: {"label": (0, 999), "rather": (0, 999), "true": (0, 999), "above": (0, 99)},
    CostView: {"side": (1, 224), "cin": (1, 2048), "cout": (1, 2048), "kernel": (1, 11), "reduce": (1, 2048)},
    MapsView: {"channel": (0, 831), "size": (-8, 8)},
    InceptionIdeaView: {
        "filter1x1": (0, 383),
        "filter3x3": (0, 383),
        "filter5x5": (0, 127),
        "filterpool": (0, 127),
        "cin": (1, 1024),
        "conv1x1": (1, 512),
        "conv3x3": (1, 512),
        "conv5x5": (1, 512),
        "stride": (1, 2),
        "kernel": (1, 7),
        "pad": (0, 3),
    },
    ModuleView: {"side": (1, 224)} | dict.fromkeys(MODULE_WIDTHS, (1, 2048)),
    OneByOneView: {"filter": (0, 383), "filters": (1, 1248)},
}
"""The lowest and the highest number that an address may say."""
EVERY_NUMBER = [(view, name, *ends) for view, names in NUMBERS.items() for name, ends in names.items()]
STEPS: dict[tuple[type, str], int] = {(CostView, "kernel"): 2}
OPENS_WITH = {
    HeadsView: {"label": UNSAID, "rather": UNSAID, "true": UNSAID, "evidence": True, "above": 80},
    CostView: {"side": 28, "cin": 192, "cout": 32, "kernel": 5, "reduce": 16},
    MapsView: {
        "module": "3a",
        "branch": "5x5",
        "layer": "output",
        "channel": UNSAID,
        "order": "channel",
        "range": "map",
        "show": "reduce",
        "compare": "module",
        "with_module": "5b",
        "with_picture": "cat",
        "size": 0,
    },
    GoogLeNetView: {
        "opened": (),
        "node": "inception3a",
        "colour": "branch",
        "maps": False,
        "of": "paper",
        "widths": (),
    },
    InceptionIdeaView: {
        "module": "3a",
        **dict.fromkeys(("row", "column", "filter1x1", "filter3x3", "filter5x5", "filterpool"), UNSAID),
        "cin": 192,
        "conv1x1": 64,
        "conv3x3": 128,
        "conv5x5": 32,
        "padding": "same",
        "poolpad": "same",
        "stride": 1,
        "kernel": 3,
        "pad": 1,
    },
    LectureView: {"lecture": "quarter", "places": ""},
    ModuleView: {"module": "3a", "naive": False} | dict.fromkeys(NUMBERS[ModuleView], 0),
    StartView: {"look": ""},
    WhatIfView: {"edits": (), "look": "3a", "chart": "width"},
}
"""The values of a view before a person has said anything."""


@pytest.mark.parametrize(("view", "name", "low", "high"), EVERY_NUMBER)
def test_an_address_may_say_each_number_of_its_range_and_none_beside_it(
    view: type, name: str, low: int, high: int
) -> None:
    spec, step = specs(view)[name], STEPS.get((view, name), 1)
    for said in (low, low + step, high - step, high):
        assert spec.parse(str(said)) == (said, "")
    for said in (low - 1, high + 1, *([low + 1] if step > 1 else [])):
        _, note = spec.parse(str(said))
        assert note


@pytest.mark.parametrize("view", OPENS_WITH)
def test_a_page_opens_with_these_values(view: type) -> None:
    opening = view()
    assert {name: getattr(opening, name) for name in specs(view)} == OPENS_WITH[view]


SIDE, CHANNELS = (1, 224, 1, ""), (1, 2048, 1, "")
PRODUCT = {"side": SIDE, "cin": CHANNELS, "cout": CHANNELS, "kernel": (1, 11, 2, "")}
SLIDERS = {
    "the bottleneck": (cost_panel.panel(), PRODUCT | {"reduce": (1, 2048, 1, "cin")}),
    "the product": (cost_panel.count_panel(), PRODUCT),
    "the naive module": (
        idea_panel.panel(FIRST_MODULE, 28),
        {"cin": (1, 1024, 1, "")} | dict.fromkeys(("conv1x1", "conv3x3", "conv5x5"), (1, 512, 1, "")),
    ),
    "the module": (module_panel.panel(), {"side": SIDE} | dict.fromkeys(MODULE_WIDTHS, CHANNELS)),
}
"""The lowest and the highest number of a slider, its step, and the slider that bounds it."""


@pytest.mark.parametrize("name", SLIDERS)
def test_a_slider_goes_as_far_as_its_address(name: str) -> None:
    panel, limits = SLIDERS[name]
    assert {one.name: (one.low, one.high, one.step, one.at_most) for one in panel.inputs} == limits
