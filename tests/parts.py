"""What tests share: the project's folder, the results of coroutines, and access to a model's submodules."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from torch import nn

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[1]
"""The project's folder."""


def part(model: nn.Module, path: str) -> Any:
    """A submodule whose tensors the tests read, whatever their type."""
    return model.get_submodule(path)


def finished(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, in a thread of its own: Playwright keeps an event loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
