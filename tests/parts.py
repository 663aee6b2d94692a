"""What tests share: the project's folder, and access to a model's submodules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn


ROOT = Path(__file__).resolve().parents[1]
"""The project's folder."""


def part(model: nn.Module, path: str) -> Any:
    """A submodule whose tensors the tests read, whatever their type."""
    return model.get_submodule(path)
