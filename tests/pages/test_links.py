"""Whatever leads to a step – a link, a drawing's part, a task, the table of pages – names one that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.reading import Opened, page, sent
from tests.test_pages import STEPS_BY_PAGE
from viz.site.page_table import PAGES
from viz.site.steps import FIELD
from viz.site.tasks import Task

HREF = re.compile(r'"href": ?"([^"?]*)\??([^"]*)"')


def links(shown: Opened) -> Iterator[tuple[str, str]]:
    """Page and query of every link on a page, those of its drawings with them."""
    for link in shown.app.get("page_link"):
        yield link.proto.page, link.proto.query_string
    for message in sent(shown.app, "way"):
        yield from HREF.findall(f"{message}".replace("\\", ""))


@pytest.mark.parametrize("key", STEPS_BY_PAGE)
def test_every_link_and_every_task_leads_to_a_step_that_is_there(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tasks: list[Task] = []

    def noted(task: Task, *values: Any, plain: Any = Task.__init__, **named: Any) -> None:
        plain(task, *values, **named)
        tasks.append(task)

    monkeypatch.setattr(Task, "__init__", noted)
    wanted: list[tuple[str, str]] = []
    for address, query in links(page(key, {})):
        assert address in {"", *STEPS_BY_PAGE}, address
        wanted += [(address or PAGES[0].key, step) for step in parse_qs(query).get(FIELD, ())]
    wanted += [(key, task.where) for task in tasks if task.where]
    assert [pair for pair in wanted if pair[1] not in STEPS_BY_PAGE[pair[0]]] == []


@pytest.mark.parametrize("row", [row for row in PAGES if row.of_module], ids=lambda row: row.key)
def test_the_step_that_shows_a_module_is_there(row: Any) -> None:
    assert row.of_module in STEPS_BY_PAGE[row.key]
