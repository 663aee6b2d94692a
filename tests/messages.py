"""What a component's face does with what its browser part sends, without a browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest


def heard(
    monkeypatch: pytest.MonkeyPatch, face: ModuleType, drawn: str, message: Mapping[str, Any], *, new: bool
) -> Any:
    """Stands in for the component `drawn` of a module of faces: what it was drawn with appears in the returned dict.

    Its callbacks hear `message`, which is `new` or was heard before.
    """
    given: dict[str, Any] = {}
    monkeypatch.setattr(face, drawn, lambda **more: given.update(more))
    monkeypatch.setattr(face, "sent_by", lambda *_: dict(message))
    told: Callable[..., Any] = lambda *_: SimpleNamespace(json={"value": 0, "number": 0})  # noqa: E731
    monkeypatch.setattr(face, "echo", SimpleNamespace(hear=lambda *_: new, tell=told), raising=False)
    return given
