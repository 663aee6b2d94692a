"""Every page of the page table, run headlessly through the site's own script."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site import navigation
from viz.site.page_table import PAGES
from viz.site.steps import Steps

SITE = ROOT / "viz" / "site" / "navigation.py"
TIMEOUT_S = 90


ROWS = [(row.key, row.title, row.file) for row in PAGES]
IDS = [key for key, *_ in ROWS]


def steps_of(key: str) -> Steps | None:
    """The steps that a page declares; None for one that is a single column."""
    return getattr(importlib.import_module(f"pages.{key}.page"), "STEPS", None)


STEPS_BY_PAGE = {row.key: [step.key for step in steps.steps] for row in PAGES if (steps := steps_of(row.key))}
"""The keys of the steps of every page that has any."""
MOST_WORDS, MOST_OF_A_PAGE = 60, 350
"""Words of a step, and of a page beside its questions."""


def opened(file: str, query: dict[str, str] | None = None) -> AppTest:
    app = AppTest.from_file(str(SITE), default_timeout=TIMEOUT_S)
    app.run()
    for name, value in (query or {}).items():
        app.query_params[name] = value
    return app.switch_page(f"../../{file}").run()


def test_app_py_serves_the_site_script() -> None:
    tree = ast.parse((ROOT / "app.py").read_text())
    call = next(n for n in ast.walk(tree) if isinstance(n, ast.Call) and ast.unparse(n.func) == "st.App")
    assert ast.literal_eval(call.args[0]) == SITE.relative_to(ROOT).as_posix()


def test_the_site_script_declares_no_class() -> None:
    """Streamlit runs it anew at every interaction, and each class made there would wait for a full collection."""
    assert not [node for node in ast.walk(ast.parse(SITE.read_text())) if isinstance(node, ast.ClassDef)]


def test_the_table_lists_every_page_file_once() -> None:
    assert sorted(file for *_, file in ROWS) == sorted(
        f"pages/{p.parent.name}/script.py" for p in (ROOT / "pages").glob("*/script.py")
    )


@pytest.mark.parametrize(("key", "title", "file"), ROWS, ids=IDS)
def test_page_runs_without_exception_under_its_title(key: str, title: str, file: str) -> None:
    app = opened(file)
    assert not app.exception, app.exception
    assert app.title, f"{key} ({title}) shows no title"
    assert not app.error


@pytest.mark.parametrize("file", [file for *_, file in ROWS], ids=IDS)
def test_no_choice_of_a_page_can_be_emptied_by_a_second_click(file: str) -> None:
    groups: list[Any] = list(opened(file).get("button_group"))
    assert [group.label for group in groups if not group.proto.required] == []


def _told(block: Any) -> Iterator[str]:
    """The widgets outside popovers whose value the server sets in the browser."""
    for child in block.children.values():
        if hasattr(child, "children"):
            yield from () if child.type == "popover" else _told(child)
        elif getattr(child.proto, "set_value", False):
            yield child.proto.id


@pytest.mark.parametrize("file", [file for *_, file in ROWS], ids=IDS)
def test_a_page_drawn_again_takes_back_no_choice(file: str) -> None:
    """What is chosen while it is drawn again would fall back in the browser, and count no more with the next press."""
    app = opened(file, {"whole": "1"})
    assert list(_told(app.run().main)) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [("", ""), ("cost", ""), ("start", ""), ("nosuchpage", "no page “nosuchpage” here"), ("x" * 99, f"“{'x' * 40}…”")],
    ids=["none", "a-page", "the-first-page", "unknown", "long"],
)
def test_a_page_that_is_not_there_is_named(asked: str, said: str) -> None:
    words = navigation.unknown(asked)
    assert said in words
    assert bool(words) == bool(said)


HOSTILE = "<script>alert(1)</script>" + "9" * 400


@pytest.mark.parametrize("file", [file for *_, file in ROWS], ids=IDS)
def test_page_survives_garbage_for_every_parameter_it_knows(file: str) -> None:
    names = parameters(file)
    app = opened(file, dict.fromkeys(names, HOSTILE))
    assert not app.exception, app.exception
    assert app.title


def parameters(file: str) -> set[str]:
    """Names of all fields of all views that the page's session holds after a visit."""
    views = list(opened(file).session_state["state"].views.values())
    assert views
    return {name for view in views for name in view.__dataclass_fields__}


def words_in(*texts: str) -> int:
    return len(re.findall(r"[^\W\d_][\w'’-]*", " ".join(texts)))


@pytest.mark.parametrize("key", STEPS_BY_PAGE)
def test_a_step_says_it_in_few_words(key: str) -> None:
    """Claim, note and whatever else of the step is prose; questions and what is behind a click are not counted."""
    file = next(row.file for row in PAGES if row.key == key)
    counts = {}
    for step in STEPS_BY_PAGE[key]:
        app = opened(file, {"step": step})
        prose = (*app.title, *app.header, *app.markdown)
        behind = [one.value for block in app.get("popover") for one in block.markdown]
        texts = [one.value for one in prose if one.value not in behind]
        counts[step] = words_in(*texts)
    assert {step: count for step, count in counts.items() if count > MOST_WORDS} == {}
    assert sum(counts.values()) <= MOST_OF_A_PAGE


@pytest.mark.parametrize(("text", "count"), [("28·28·32 is a product, isn't it", 5), ("", 0), ("k·k·Cin", 3)])
def test_words_are_counted(text: str, count: int) -> None:
    assert words_in(text) == count
