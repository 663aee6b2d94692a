"""A network of random weights with one picture's run through it, for tests that need numbers but no trained network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from viz.network.architecture import EMBEDDED

if TYPE_CHECKING:
    from torch import Tensor

    from viz.inference.capture import Captured
    from viz.inference.model import GoogLeNet
    from viz.inference.weights import Loaded

settings.register_profile("no stopwatch", deadline=None)  # a busy machine is no fault of what is tested
settings.load_profile("no stopwatch")


@pytest.hookimpl(optionalhook=True)  # tests.mutation runs without xdist
def pytest_xdist_auto_num_workers() -> int:
    """Three workers for two cores: a browser test waits for half of its time."""
    cores = os.cpu_count() or 1
    return cores + cores // 2


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """torch computes with one thread in this module, as in the app."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def model() -> GoogLeNet:
    """The embedded network with random weights that keep values from fading or growing on the way down."""
    import torch

    from viz.inference.model import build, for_inference

    torch.manual_seed(1)
    built = build(EMBEDDED)
    for weights in built.parameters():
        torch.nn.init.normal_(weights, std=(2 / max(1, weights[0].numel())) ** 0.5 if weights.ndim > 1 else 0.05)
    return for_inference(built)


@pytest.fixture(scope="session")
def picture() -> Tensor:
    """A picture of noise, (1, 3, H, W)."""
    import torch

    return torch.randn(1, *EMBEDDED.input_shape, generator=torch.Generator().manual_seed(2))


@pytest.fixture(scope="session")
def loaded(model: GoogLeNet) -> Loaded:
    """The network with numbers for classes, as the app holds one that it has loaded."""
    from viz.inference.preprocessing import Preprocessing
    from viz.inference.weights import Loaded

    classes = tuple(str(i) for i in range(EMBEDDED.classes))
    plain = Preprocessing(None, EMBEDDED.input_shape[1], (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
    heads = tuple(head.name for head in EMBEDDED.heads)
    return Loaded(EMBEDDED, model, classes, plain, heads, "")


@pytest.fixture(scope="session")
def captured(loaded: Loaded, picture: Tensor) -> Captured:
    """The picture's run through the network, every map kept."""
    from viz.inference.capture import capture

    return capture(loaded, picture)


@pytest.fixture
def fresh_engine() -> Iterator[None]:
    """Layout engines that were found and graphs that were drawn are forgotten before and after."""
    from viz.graph import layout

    for cached in (layout.engine, layout.to_svg):
        cached.cache_clear()
    yield
    for cached in (layout.engine, layout.to_svg):
        cached.cache_clear()
