"""The table of pages: one look and one address for each."""

from __future__ import annotations

import pytest

from viz.site.page_table import PAGES


@pytest.mark.parametrize("column", ["key", "title", "file", "icon"])
def test_no_two_pages_share_it(column: str) -> None:
    values = [getattr(row, column) for row in PAGES]
    assert sorted(values) == sorted(set(values))
