"""torchvision's network without its download, for tests of the pages that can run it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(params=[True, False], ids=["with-untrained-heads", "without-heads"])
def torchvision(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """torchvision's network with random weights in place of the download."""
    from viz.inference import weights
    from viz.inference.model import build, for_inference
    from viz.inference.preprocessing import TORCHVISION_PREPROCESSING
    from viz.inference.weights import Loaded
    from viz.network.architecture import TORCHVISION
    from viz.site import drawn, networks

    model = for_inference(build(TORCHVISION, auxiliary=request.param))
    classes = tuple(f"class {i}" for i in range(TORCHVISION.classes))
    loaded = Loaded(TORCHVISION, model, classes, TORCHVISION_PREPROCESSING, ("final",), "")
    monkeypatch.setattr(weights, "load_torchvision", lambda *_, **__: loaded)
    networks.forget_networks()
    drawn.forget()
    yield
    networks.forget_networks()
    drawn.forget()
