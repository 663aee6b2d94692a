"""How much of the loss's gradient reaches each module, as training/gradients.py measured it: assets/gradients.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from viz.pictures.assets import ASSETS

GRADIENTS = ASSETS / "gradients.json"
NetworkState = Literal["fresh", "trained"]


class Gradients(NamedTuple):
    """Norms of the gradient over a module's parameters, by the module's name, and how many pictures are behind them."""

    with_auxiliary: Mapping[str, float]
    without: Mapping[str, float]
    pictures: int

    def gain(self, module: str) -> float:
        """How many times larger the auxiliary losses make what reaches a module."""
        return self.with_auxiliary[module] / self.without[module]


@lru_cache(maxsize=2)
def load_gradients(state: NetworkState) -> Gradients:
    """What was measured in the embedded network, as it is or as training starts it. Raises OSError without the file."""
    values = json.loads(GRADIENTS.read_text(encoding="utf-8"))
    return Gradients(values[state]["with"], values[state]["without"], len(values["made"]["pictures"]))
