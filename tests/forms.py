"""How a page is laid out, as lines: rows, columns, popovers, buttons and charts without their words and their data.

What a page looked like when somebody looked at it lies in tests/golden/forms/ and must not change unseen;
`OVERWRITE_GOLDEN=1` writes it anew.
"""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Iterable, Iterator
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.parts import ROOT

PROTOBUF: Any = importlib.import_module("google.protobuf.json_format")  # has no types
FORMS = ROOT / "tests" / "golden" / "forms"
LAYOUT = (
    "align",
    "border",
    "direction",
    "disabled",
    "gap_config",
    "height_config",
    "icon",
    "justify",
    "max_chars",
    "required",
    "type",
    "vertical_alignment",
    "weight",
    "width_config",
    "wrap",
)
"""Fields of Streamlit's messages that say how something is laid out and what can be done with it."""
OF_DATA = ("x", "y", "text", "customdata", "hovertext", "name", "template", "shapes")
"""Parts of a chart that say what is measured."""
USUAL = ("ALIGN_START", "JUSTIFY_START", "SMALL", "VERTICAL", "secondary")
"""What is so nearly everywhere and need not be written."""


def is_laid_out_as_before(app: AppTest, name: str) -> None:
    """Raises AssertionError unless the page is laid out like the golden form called `name`."""
    are_as_before(form(app), name)


def are_as_before(lines: Iterable[str], name: str) -> None:
    """Raises AssertionError unless these lines are those of the golden form called `name`."""
    found, file = "\n".join(lines) + "\n", FORMS / f"{name}.txt"
    if os.environ.get("OVERWRITE_GOLDEN"):
        FORMS.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


def form(app: AppTest) -> Iterator[str]:
    """The lines of a page's form, deeper where something stands in something else."""
    yield from _of_block(app.main, 0)


def _of_block(block: Any, depth: int) -> Iterator[str]:
    for child in block.children.values():
        proto, inside, kind = getattr(child, "proto", None), hasattr(child, "children"), getattr(child, "type", "")
        said = dict(_kept(PROTOBUF.MessageToDict(proto, preserving_proto_field_name=True))) if proto is not None else {}
        if proto is not None and kind == "plotly_chart":
            said = {"chart": json.dumps(_chart(json.loads(proto.spec)), sort_keys=True)}
        if inside or said:
            yield " ".join([f"{'  ' * depth}{kind}", *(f"{name}={value}" for name, value in sorted(said.items()))])
        if inside:
            yield from _of_block(child, depth + 1)


def _kept(message: dict[str, Any], within: str = "", *, inside: bool = False) -> Iterator[tuple[str, Any]]:
    """A message's fields of the layout, however deep, without what is usual."""
    for name, value in message.items():
        path, of_layout = f"{within}.{name}".lstrip("."), inside or name in LAYOUT
        if isinstance(value, dict):
            yield from _kept(value, path, inside=of_layout)
        elif of_layout and value not in (*USUAL, "", False) and name not in ("wrap", "use_content", "use_stretch"):
            yield path, value


def _chart(figure: dict[str, Any]) -> Any:
    """A chart's look."""

    def look(part: dict[str, Any]) -> dict[str, Any]:
        return {name: look(v) if isinstance(v, dict) else v for name, v in part.items() if name not in OF_DATA}

    return [*map(look, figure["data"]), look(figure["layout"])]
