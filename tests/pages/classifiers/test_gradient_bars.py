"""The bars read back against the file."""

from __future__ import annotations

import json
import re

import pytest

from tests.facts import MODULES
from tests.parts import ROOT
from tests.test_pages import opened
from viz.inference.gradients import load_gradients

FILE = json.loads((ROOT / "assets" / "gradients.json").read_text(encoding="utf-8"))


def test_the_chart_is_the_file() -> None:
    app = opened("pages/classifiers/script.py", {"step": "gradient"})
    assert not app.exception, app.exception
    (body,) = [one.proto.body for one in app.get("html") if 'class="reached"' in one.proto.body]
    heights = [float(height) for height in re.findall(r"height: ([\d.]+)%", body)]
    for chart, state in enumerate(("trained", "fresh")):
        pairs = [(FILE[state]["with"][name], FILE[state]["without"][name]) for name in MODULES]
        largest = max(max(pair) for pair in pairs)
        drawn = heights[18 * chart : 18 * chart + 18]
        assert drawn == pytest.approx([100 * norm / largest for pair in pairs for norm in pair], abs=0.01)
        factors = re.findall(r"<span>(\w+)<br>([\d.]+)×</span>", body)[9 * chart : 9 * chart + 9]
        assert [name for name, _ in factors] == list(MODULES)
        assert [float(factor) for _, factor in factors] == pytest.approx([a / b for a, b in pairs], abs=0.00501)
    assert len(heights) == 36


def test_what_is_said_of_them() -> None:
    trained, fresh = load_gradients("trained"), load_gradients("fresh")
    lower = list(MODULES)[:6]
    assert [round(trained.gain(name), 2) for name in lower] == [1.39, 1.46, 1.41, 1.25, 1.29, 1.33]
    assert all(trained.gain(name) == fresh.gain(name) == 1 for name in list(MODULES)[6:])
    assert max(fresh.gain(name) for name in MODULES) < 1.013
    assert trained.pictures == 22
