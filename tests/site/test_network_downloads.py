"""The buttons that give a whole network away: what they save, and when one of them can't."""

from __future__ import annotations

import json
from typing import Any

import onnx
import pytest
from streamlit.testing.v1 import AppTest

from viz.inference import onnx_file
from viz.network.architecture import PAPER
from viz.rendering.network_files import Origin
from viz.site import network_downloads

ORIGIN = Origin("Inception Explorer 1", "http://school/googlenet")


def _page(width: int) -> None:
    from viz.inference import onnx_file
    from viz.network.architecture import PAPER
    from viz.site.network_downloads import network_downloads

    network = PAPER.with_widths({module.name: {"conv5x5": width} for module in PAPER.modules})
    network_downloads(network, lambda: onnx_file.untrained(network), "Random weights.", "a-network", "http://school/")


@pytest.mark.parametrize(
    ("width", "onnx_offered", "words"),
    [
        (32, True, "Random weights."),
        (2048, False, "With these widths the ONNX file would have 135.6 MiB; the app makes files up to 128.0 MiB."),
    ],
)
def test_a_file_that_is_too_large_is_not_offered_and_the_page_says_why(
    width: int, onnx_offered: bool, words: str
) -> None:
    app = AppTest.from_function(_page, args=(width,)).run()
    buttons: list[Any] = [button.proto for button in app.get("download_button")]
    assert [(button.label, button.disabled) for button in buttons] == [
        ("Network as PyTorch", False),
        ("Network as JSON", False),
        ("Network as ONNX", not onnx_offered),
    ]
    assert app.caption[0].value.startswith(words)


def test_json_and_onnx_say_the_same_of_where_they_come_from() -> None:
    weighted = onnx_file.untrained(PAPER)
    made = json.loads(network_downloads._json(lambda: weighted, ORIGIN))
    read = onnx.load_from_string(network_downloads._onnx(lambda: weighted, ORIGIN))
    said = {entry.key: entry.value for entry in read.metadata_props}
    assert said["address"] == made["address"] == "http://school/googlenet"
    assert said["made_with"] == made["made_with"] == "Inception Explorer 1"
    assert (said["weights"], made["weights"]) == (onnx_file.RANDOM, "none in this file")
    assert said.keys() <= made.keys()
