"""The settings: read from the environment, refused in a sentence, and all in docs/settings.md."""

from __future__ import annotations

import pytest

from tests.parts import ROOT
from viz.pictures import own_gallery
from viz.site.server import framing
from viz.site.settings import SettingError, Settings, settings_of, variable


def test_without_any_everything_is_as_documented() -> None:
    assert settings_of({}) == settings_of({"INCEPTION_SESSIONS": " "}) == Settings()


def test_each_is_read_from_its_variable() -> None:
    said = {"INCEPTION_FETCH": "off", "INCEPTION_METRICS": "on", "INCEPTION_SESSIONS": "30", "INCEPTION_PICTURES": "/a"}
    read = settings_of(said)
    assert (read.fetch, read.metrics, read.sessions, read.pictures) == (False, True, 30, "/a")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("INCEPTION_SESSIONS", "0"),
        ("INCEPTION_SESSIONS", "-1"),
        ("INCEPTION_SESSIONS", "many"),
        ("INCEPTION_SESSIONS", "٣"),
        ("INCEPTION_SESSIONS", "9" * 5000),
        ("INCEPTION_FETCH", "perhaps"),
        ("INCEPTION_METRICS", "True"),
    ],
)
def test_a_value_that_is_not_allowed_is_refused_with_what_is(name: str, value: str) -> None:
    with pytest.raises(SettingError, match="allowed is") as error:
        settings_of({name: value})
    assert name in str(error.value)
    assert len(str(error.value)) < 250


def test_what_is_read_elsewhere_is_called_the_same_there() -> None:
    assert variable("pictures") == own_gallery.SETTING
    assert variable("framed_by") == framing.FRAMED_BY


def test_the_table_in_the_documents_is_this_one() -> None:
    table = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for name, kind, value, words in Settings().rows:
        assert f"| `{name}` | {kind} | {value or 'none'} | {words} |" in table
    assert table.count("| `INCEPTION_") == len(Settings().rows)
