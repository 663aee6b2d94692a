"""What is declared or worked out once is never changed by its readers: all dataclasses but a few are frozen."""

from __future__ import annotations

import importlib
import inspect
from dataclasses import is_dataclass
from typing import Any

import pytest

from tests.test_mirror import MODULES

CHANGING = {"_Done", "_Walk", "Echoes", "_Session", "_Arrival", "_Own", "Checked", "Visitor", "Arrivals", "Visitors",
            "BrowserPage"}  # fmt: skip
"""Classes that stand for something that goes on: a file being read, a session, a visit."""


@pytest.mark.parametrize("file", [file for file in MODULES if file.name not in ("script.py", "navigation.py")], ids=str)
def test_a_dataclass_is_frozen(file: Any) -> None:
    module = importlib.import_module(".".join(file.with_suffix("").parts))
    classes = [value for value in vars(module).values() if inspect.isclass(value) and is_dataclass(value)]
    own = [value for value in classes if value.__module__ == module.__name__]
    assert {value.__name__ for value in own if not vars(value)["__dataclass_params__"].frozen} <= CHANGING
