"""What is written into a picture that leaves: the strings that Pillow is handed, for nobody reads pixels."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageDraw


def written(monkeypatch: pytest.MonkeyPatch, make: Callable[[], bytes]) -> tuple[Image.Image, str]:
    """The picture that `make` gives, read back, and all that was written into it, a line each."""
    lines: list[str] = []
    write = ImageDraw.ImageDraw.text

    def noted(self: ImageDraw.ImageDraw, xy: Any, text: str, *more: Any, **named: Any) -> None:
        lines.append(text)
        write(self, xy, text, *more, **named)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", noted)
    picture = Image.open(io.BytesIO(make()))
    picture.load()
    return picture.convert("RGB"), "\n".join(lines)
