"""The table of pages: one look and one address for each."""

from __future__ import annotations

import tomllib

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site.page_table import PAGES, TITLE, VERSION


@pytest.mark.parametrize("column", ["key", "title", "file", "icon"])
def test_no_two_pages_share_it(column: str) -> None:
    values = [getattr(row, column) for row in PAGES]
    assert sorted(values) == sorted(set(values))


def test_the_first_page_says_which_version_this_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=90)
    app.query_params["step"] = "lessons"
    app.run()
    assert project["version"] == VERSION
    assert f"{TITLE} {VERSION}" in [caption.value for caption in app.caption]
