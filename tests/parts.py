"""Access to a model's submodules for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn


def part(model: nn.Module, path: str) -> Any:
    """A submodule whose tensors the tests read, whatever their type."""
    return model.get_submodule(path)
