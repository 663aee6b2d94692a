"""What the browser is told so that its history, the address and the page stay together."""

from __future__ import annotations

import json
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site.page_table import PAGES

SITE = ROOT / "viz" / "site" / "navigation.py"


def told(app: AppTest) -> dict[str, Any]:
    """The data of the component."""
    protos: list[Any] = [element.proto for element in app.get("bidi_component")]
    (mine,) = [proto for proto in protos if proto.component_name == "inception.history"]
    data: list[dict[str, Any]] = json.loads(mine.json)
    return data[0]


def test_every_page_is_told_with_the_address_it_was_entered_by_once() -> None:
    app = AppTest.from_file(str(SITE), default_timeout=90)
    app.query_params["convention"] = ["macs", "flops"]
    assert told(app.run()) | {"shell": {}} == {
        "page": "",
        "stations": ["step", "module", "look"],
        "opening": {
            "said": [["convention", "macs"], ["convention", "flops"]],
            "written": [["convention", "flops"]],
        },
        "shell": {},
    }
    assert told(app.run())["opening"] is None
    cost = next(row for row in PAGES if row.key == "cost")
    app.switch_page(f"../../{cost.file}").run()
    assert told(app)["page"] == "cost"
    assert told(app)["opening"]["written"] == [["convention", "flops"]]
