"""The table of pages: one look and one address for each."""

from __future__ import annotations

import tomllib

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site.page_table import PAGES, TITLE, VERSION, row_of


@pytest.mark.parametrize("column", ["key", "title", "file", "icon"])
def test_no_two_pages_share_it(column: str) -> None:
    values = [getattr(row, column) for row in PAGES]
    assert sorted(values) == sorted(set(values))


def test_a_link_about_a_module_leads_to_the_step_that_shows_one_unless_it_names_another() -> None:
    row = row_of("module")
    assert row.linked({"module": "4c", "cin": "8"}) == {"step": row.of_module, "module": "4c", "cin": "8"}
    assert row.linked({"module": "4c", "step": "check"}) == {"module": "4c", "step": "check"}
    assert row.linked({"cin": "8"}) == {"cin": "8"}
    assert row_of("classifiers").linked({"module": "4c"}) == {"module": "4c"}


def test_the_first_page_says_which_version_this_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=90)
    app.query_params["step"] = "lessons"
    app.run()
    assert project["version"] == VERSION
    assert f"{TITLE} {VERSION}" in [caption.value for caption in app.caption]
