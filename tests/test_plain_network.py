"""The network as the tests run it, and the app's, give the same maps and answers: two routes to one number."""

from __future__ import annotations

import numpy as np
import pytest

from tests import plain_network
from viz.inference.capture import capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture


@pytest.mark.parametrize("key", ["espresso", "monarch"])
def test_both_routes_give_the_same(key: str) -> None:
    loaded, plain = load_embedded(), plain_network.run(key)
    run = capture(loaded, to_tensor(load_picture(key), loaded.preprocessing))
    for name, maps in plain.maps.items():
        if name in run.maps:
            np.testing.assert_allclose(run.maps[name], maps, atol=2e-3, rtol=1e-3, err_msg=name)
    for head, values in plain.logits.items():
        np.testing.assert_allclose(run.logits[head], values, atol=2e-3, rtol=1e-3)
