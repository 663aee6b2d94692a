"""The browser's side of a component, for tests of what the server does with a message: no browser takes part."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest
import streamlit as st

from viz.rendering.blocks import unpack


class BrowserSide:
    """Stands in for the component `name` of a Python module: keeps what it is given, and sends what a test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> None:
        self.session: dict[str, Any] = {}
        monkeypatch.setattr(st, "session_state", self.session)
        monkeypatch.setattr(module, name, self)
        self.options: dict[str, Any] = {}

    def __call__(self, **options: Any) -> None:
        self.options = options

    @property
    def told(self) -> dict[str, Any]:
        """The value that the server told, and the number of its decision."""
        said: dict[str, Any] = self._header()["told"]
        return said

    def _header(self) -> dict[str, Any]:
        data = self.options["data"]
        header: dict[str, Any] = unpack(data)[0] if isinstance(data, bytes) else json.loads(json.dumps(data))[0]
        return header

    def sends(self, event: str, message: object, **more: object) -> None:
        """A message arrives, built on the decision that the server told, if any, unless `more` names another number."""
        if isinstance(message, dict) and "told" in self._header():
            message = {"number": self.told["number"], **message, **more}
        self.session[self.options["key"]] = {event: message}
        self.options[f"on_{event}_change"]()
