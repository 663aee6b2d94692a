"""Every setting of a server: what it is called in the environment, what it is without one, and what it does.

docs/settings.md shows the same table to whoever runs a server; a test holds it to this file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any, cast

_READER, _WORDS, _KIND = "reader", "words", "kind"
SWITCH = {"on": True, "off": False}


class SettingError(ValueError):
    """A setting that cannot be what it says; the message is a sentence for whoever runs the server."""


def _setting(default: Any, kind: str, reader: Callable[[str], Any], words: str) -> Any:
    return field(default=default, metadata={_READER: reader, _WORDS: words, _KIND: kind})


def _on_or_off(default: bool, words: str) -> bool:
    return cast(bool, _setting(default, "on or off", SWITCH.__getitem__, words))


def _count(default: int, words: str) -> int:
    return cast(int, _setting(default, "a whole number from 1", _positive, words))


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0):
        raise ValueError
    return int(text)


@dataclass(frozen=True)
class Settings:
    """What the environment says; a field `pictures` is read from the variable INCEPTION_PICTURES."""

    pictures: str = cast(str, _setting("", "a folder", str, "Pictures in it stand in everybody's gallery."))
    framed_by: str = cast(
        str, _setting("", "sites, as https://moodle.school.example", str, "Whose pages may show the app in a frame.")
    )
    fetch: bool = _on_or_off(
        True, "Whether the server may fetch torchvision's weights when a visitor asks for them. Without, they are used "
        "only where they lie in torch's folder already."
    )  # fmt: skip
    metrics: bool = _on_or_off(
        False, "Whether `/_stcore/metrics` tells everybody how many sessions there are and what they hold."
    )
    sessions: int = _count(400, "Visitors at the same time. The next one is asked to come back later.")
    sessions_per_address: int = _count(
        300, "The same for one network address; a whole school may come from one. Behind a proxy, see proxy headers."
    )
    uploads_mb: int = _count(
        256, "MB of uploads that wait to be read, of all visitors together. A file is given up as soon as it was read."
    )
    uploads_mb_per_visitor: int = _count(64, "The same for one visitor.")
    share_percent: int = _count(
        15, "Percent of one core that one visitor may use for long. Who uses more waits a little, and nobody else does."
    )

    @property
    def rows(self) -> list[tuple[str, str, str, str]]:
        """For each setting its variable, what is allowed, what it is, and what it does."""
        return [
            (variable(f.name), f.metadata[_KIND], _written(getattr(self, f.name)), f.metadata[_WORDS])
            for f in fields(self)
        ]


def variable(name: str) -> str:
    """The environment variable of the setting called `name`."""
    return f"INCEPTION_{name.upper()}"


def _written(value: object) -> str:
    return next((word for word, meaning in SWITCH.items() if meaning is value), str(value))


def settings_of(environment: Mapping[str, str]) -> Settings:
    """The settings that `environment` makes. Raises SettingError for a value that is not allowed."""
    values: dict[str, Any] = {}
    for f in fields(Settings):
        name = variable(f.name)
        text = environment.get(name, "").strip()
        if not text:
            continue
        try:
            values[f.name] = f.metadata[_READER](text)
        except (ValueError, KeyError):
            raise SettingError(
                f"{name} is “{text[:60]}”; allowed is {f.metadata[_KIND]}. Change it, or leave it out for "
                f"{_written(f.default)}."
            ) from None
    return Settings(**values)


@lru_cache(maxsize=1)
def settings() -> Settings:
    """This server's settings, read once. Raises SettingError."""
    return settings_of(os.environ)
