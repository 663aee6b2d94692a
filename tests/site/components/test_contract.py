"""What Python sends to each component: an example in frontend/examples, for which frontend/src/contract has the type.

After a change of the data, `EXAMPLES=write pytest tests/site/components/test_contract.py` writes the examples anew;
then `npm run check` in frontend/ says what the types must follow. An example shows the shape of the data only:
fractions, long texts and long lists are cut, so that it is the same on every machine.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.rendering.blocks import unpack
from viz.site import slim
from viz.site.page_table import PAGES

EXAMPLES = ROOT / "frontend" / "examples"
COMPONENTS = sorted(folder.name for folder in (ROOT / "frontend" / "src" / "components").iterdir())
LONGEST_LIST, LONGEST_TEXT, MOST_NAMES = 6, 60, 40
TIMEOUT_S = 90

DIALOG = ("Gallery", "Move the square")
"""Tabs of the picture's dialog with a component of their own."""


def opened(key: str) -> AppTest:
    """A page with all its steps."""
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=TIMEOUT_S)
    app.query_params["whole"] = "1"
    app.run()
    return app.switch_page(f"../../{next(row.file for row in PAGES if row.key == key)}").run()


def views() -> Iterator[AppTest]:
    """Every page as it opens, the picture's dialog, the slim view. The first with a component gives its example."""
    for row in PAGES:
        yield opened(row.key)
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=TIMEOUT_S)
    app.query_params["picture"] = "upload"  # which the browser is asked for
    yield app.run()
    app = opened("classifiers")
    app.button(key="picture:change").click().run()
    for number, tab in enumerate(DIALOG, 2):
        app.session_state["picture:offered"] = (tab, number)
        yield app.run()
    with patch.object(slim, "asked_for", lambda: True):
        yield opened("cost")


def sent(app: AppTest) -> Iterator[tuple[str, Any]]:
    """Every component of the page, by its own name, and its data as it is sent."""
    for element in app.get("bidi_component"):
        proto: Any = element.proto
        name = proto.component_name.removeprefix("inception.")
        yield name, proto.bytes if proto.WhichOneof("data") == "bytes" else json.loads(proto.json)


def shape_of(data: Any) -> Any:
    """The data with all that may differ from one machine to the next, or is just more of the same, left out."""
    match data:
        case bytes():
            return _block(data)
        case dict():
            kept = list(data.items())[: None if len(data) <= MOST_NAMES else 3]
            return {
                name: 1 if name == "number" and set(data) == {"value", "number"} else shape_of(part)
                for name, part in kept
            }
        case list():
            return [shape_of(part) for part in data[: None if len(data) <= LONGEST_LIST else 2]]
        case float():
            return 0.5
        case str() if len(data) > LONGEST_TEXT or re.search(r"\d\.\d", data):
            return "…"
    return data


def _block(data: bytes) -> Any:
    try:
        header, blobs = unpack(data)
    except (ValueError, KeyError, OverflowError):
        return {"bytes": 1}
    return {"packed": shape_of(header), "blobs": [shape_of(blob) for blob in blobs]}


@pytest.fixture(scope="module")
def examples() -> dict[str, Any]:
    """An example of each component that a page shows."""
    found: dict[str, Any] = {}
    for app in views():
        for name, data in sent(app):
            boxed = isinstance(data, list) and len(data) == 1 and isinstance(data[0], dict)
            found.setdefault(name, shape_of(data[0] if boxed else data))
    if os.environ.get("EXAMPLES") == "write":
        for name, example in found.items():
            (EXAMPLES / f"{name}.json").write_text(written(example), encoding="utf-8")
    return found


def written(example: Any) -> str:
    return json.dumps(example, indent=1, ensure_ascii=False) + "\n"


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_committed_example_is_what_python_sends(name: str, examples: dict[str, Any]) -> None:
    assert name in examples, f"no view shows {name}"
    committed = (EXAMPLES / f"{name}.json").read_text(encoding="utf-8")
    assert committed == written(examples[name]), "run with EXAMPLES=write, and look at the difference"


def test_there_is_an_example_and_a_type_of_every_component() -> None:
    assert sorted(path.stem for path in EXAMPLES.glob("*.json")) == COMPONENTS
    contract = ROOT / "frontend" / "src" / "contract"
    assert [name for name in COMPONENTS if not (contract / f"{name}.ts").exists()] == []


def test_an_example_keeps_the_shape_and_drops_what_may_differ() -> None:
    assert shape_of({"a": [1, 2.25, "x"], "b": ["many"] * 9, "c": "0.25", "told": {"value": 3, "number": 99}}) == {
        "a": [1, 0.5, "x"],
        "b": ["many", "many"],
        "c": "…",
        "told": {"value": 3, "number": 1},
    }
