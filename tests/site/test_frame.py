"""What stands around a page: the bar knows where it is and what comes before and after."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.cost.page import STEPS
from tests.test_pages import opened
from viz.site.page_table import MENU, PAGES


def sent(app: AppTest, name: str) -> dict[str, Any]:
    protos: list[Any] = [element.proto for element in app.get("bidi_component")]
    data: dict[str, Any] = json.loads(next(p.json for p in protos if p.component_name == f"inception.{name}"))[0]
    return data


def test_the_bar_of_a_page_of_steps_names_them() -> None:
    bar = sent(opened("pages/cost/script.py", {"step": "check"}), "step_bar")
    assert [step["name"] for step in bar["steps"]] == [
        "Count it", "Bottleneck", "What it loses", "Weights and time", "Try it", "Check",
    ]  # fmt: skip
    assert bar["told"]["value"] == "check"
    assert (bar["before"], bar["after"]) == ("2 · The Inception idea", "4 · The Inception module")
    assert not bar["whole"]
    assert not bar["present"]


def test_the_first_page_leads_on_only_and_the_last_back() -> None:
    bar = sent(opened("pages/start/script.py"), "step_bar")
    assert (bar["before"], bar["after"]) == ("", "1 · The 1×1 convolution")
    bar = sent(opened("pages/lecture/script.py"), "step_bar")
    assert (bar["before"], bar["after"]) == ("8 · What if?", "")


def test_the_way_is_the_menus() -> None:
    assert [row.title[:1] for row in MENU] == list("S12345678L")
    assert sorted(MENU, key=PAGES.index) == list(PAGES)


def test_the_form_for_paper_is_the_whole_page_without_the_headers_tools() -> None:
    app = opened("pages/cost/script.py", {"paper": "1"})
    bar = sent(app, "step_bar")
    assert bar["paper"]
    assert bar["whole"]
    assert "inception.tools" not in [element.proto.component_name for element in app.get("bidi_component")]
    assert [header.value for header in app.header] == [step.claim for step in STEPS.steps]


def test_in_front_of_a_class_nothing_is_for_paper() -> None:
    bar = sent(opened("pages/cost/script.py", {"paper": "1", "present": "1"}), "step_bar")
    assert not bar["paper"]
    assert not bar["whole"]


@pytest.mark.parametrize("present", [False, True])
def test_the_tools_know_whether_a_class_looks_on(present: bool) -> None:
    tools = sent(opened("pages/cost/script.py", {"present": "1"} if present else {}), "tools")
    assert tools == {"present": present, "page": "3 · Computational cost"}
