"""The way through beside the switchboard, read back from what the page sends, against hooks on the running network."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image

from tests.facts import MODULES
from tests.reading import blobs_of, headers_of
from tests.test_pages import opened
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture
from viz.rendering.sprites import LEVELS

SCRIPT = "pages/what_if/script.py"
pytestmark = pytest.mark.usefixtures("one_thread")


def outputs(silenced: str = "") -> dict[str, NDArray[np.float32]]:
    """What each module gives for the espresso, while the branch `silenced` gives zeros."""
    loaded, found = load_embedded(), {}
    handles = [
        loaded.model.get_submodule(f"inception{name}").register_forward_hook(
            lambda _module, _inputs, output, name=name: found.update({name: output[0].detach().numpy().copy()})
        )
        for name in MODULES
    ]
    if silenced:
        branch = loaded.model.get_submodule(silenced)
        handles.append(branch.register_forward_hook(lambda _module, _inputs, output: torch.zeros_like(output)))
    with torch.inference_mode():
        loaded.model(to_tensor(load_picture("espresso"), loaded.preprocessing))
    for handle in handles:
        handle.remove()
    return found


def sent(**query: str) -> tuple[list[dict[str, Any]], list[bytes]]:
    app = opened(SCRIPT, {"picture": "espresso", **query})
    assert not app.exception, app.exception
    (header,), blobs = headers_of(app, "way"), blobs_of(app, "way")
    assert header["layout"] == "beside"
    return header["modules"], blobs


def test_what_is_off_is_marked_and_what_changed_says_by_how_much_in_all_modules() -> None:
    modules, _ = sent(edits="3b-3x3")
    before, after = outputs(), outputs("inception3b.branch2.1")
    expected = {name: np.linalg.norm(after[name] - before[name]) / np.linalg.norm(before[name]) for name in MODULES}
    assert [module["name"] for module in modules] == list(MODULES)
    assert "change" not in modules[0]  # 3a stands before it
    for module in modules[1:]:
        assert module["change"] == pytest.approx(expected[module["name"]], abs=1e-4)
    assert [(m["name"], b["branch"]) for m in modules for b in m["branches"] if b["off"]] == [("3b", "3x3")]


def test_every_mean_map_is_the_edited_run_in_the_colours_of_the_intact_one() -> None:
    modules, blobs = sent(edits="3b-3x3")
    before, after = outputs(), outputs("inception3b.branch2.1")
    for module in modules:
        low, high = (pick(before[module["name"]].mean(0)) for pick in (np.min, np.max))
        expected = ((after[module["name"]].mean(0) - low) / (high - low)).clip(0, 1) * (LEVELS - 1)
        drawn = np.asarray(Image.open(io.BytesIO(blobs[module["map"]])))
        np.testing.assert_allclose(drawn, expected, atol=0.51)


def test_without_edits_nothing_is_off_and_nothing_glows() -> None:
    modules, _ = sent()
    assert not [module["name"] for module in modules if "change" in module]
    assert not [branch for module in modules for branch in module["branches"] if branch["off"]]
