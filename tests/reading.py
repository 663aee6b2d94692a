"""Everything that a page says to a person, read from the page as it was drawn: words, labels, tooltips, and charts."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache, cached_property
from typing import Any, NamedTuple
from unittest import mock

import numpy as np
import streamlit as st
from numpy.typing import NDArray
from PIL import Image
from streamlit.testing.v1 import AppTest

from tests.test_pages import SITE, TIMEOUT_S, opened
from tests.written import Question, figures
from viz.rendering import live
from viz.rendering.blocks import unpack
from viz.rendering.live import Case

Json = dict[str, Any]
HIDDEN = ("data:", "<style", "<svg", "digraph", "http", "#")
"""How a text begins that no person reads: pictures, drawings, scripts, addresses."""


def sentences(app: AppTest) -> list[str]:
    """Every text that a person can read on a page, in the order of the screen, markup and all, with plain spaces."""
    read = (text.replace("\N{NO-BREAK SPACE}", " ") for text in _of_block(app._tree))
    return [text for text in read if text.strip() and not text.startswith(HIDDEN)]


def _of_block(block: Any) -> Iterator[str]:
    for element in block.children.values():
        if hasattr(element, "children"):
            label = getattr(element, "label", "")
            if isinstance(label, str):
                yield label
            yield from _of_block(element)
        else:
            yield from _of_element(element)


def _of_element(element: Any) -> Iterator[str]:
    proto = element.proto
    kind = getattr(element, "type", "")
    if kind == "bidi_component":
        if proto.component_name == "inception.history":
            return  # it draws nothing
        yield from _of_component(proto)
    elif kind == "plotly_chart":
        yield from _of_chart(json.loads(proto.spec))
    elif kind == "table":
        yield from (str(cell) for row in element.value.values for cell in row)
    else:
        for field, value in proto.ListFields():
            if field.name in ("body", "label", "help", "placeholder", "caption"):
                yield str(value)
            elif field.name in ("options", "captions"):
                yield from (str(getattr(option, "content", option)) for option in value)
            elif kind == "metric" and field.name in ("delta",):
                yield str(value)


def _of_component(proto: Any) -> Iterator[str]:
    for data in json.loads(proto.json) if proto.json else ():
        yield from SentPanel(data).texts() if "numbers" in data else _of_data(data)
    if proto.bytes:
        yield from _of_data(headers(proto.bytes))


def html_texts(app: AppTest) -> list[str]:
    """The words of each piece of HTML that is more than a style, a line for each of its smallest parts."""
    bodies = (re.sub(r"<style>.*?</style>", "", element.proto.body, flags=re.DOTALL) for element in app.get("html"))
    return [words for body in bodies if (words := _html_words(body))]


def _html_words(body: str) -> str:
    lines = re.sub(r"</?(?:div|section|ul|li|h3|span class='bar'|tr|th|td)\b[^>]*>", "\n", body)
    lines = re.sub(r"<i style[^>]*></i>", "\n", lines)
    words = (" ".join(re.sub(r"<[^>]+>", "", line).split()) for line in lines.split("\n"))
    return "\n".join(word for word in words if word)


def headers(packed: bytes) -> list[Json]:
    """The header of a block, and of the one that is packed in it beside what is told."""
    header, blobs = unpack(packed)
    return [header, *(headers(blobs[0]) if "told" in header and len(blobs) == 1 else ())]


def _of_chart(figure: Any) -> Iterator[str]:
    for trace in figure["data"]:
        yield from _of_data([trace.get(name) for name in ("name", "hovertext", "text")])
    yield from (axis["title"]["text"] for name, axis in figure["layout"].items() if "axis" in name and "title" in axis)


def _of_data(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _of_data(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _of_data(inner)


def plain(text: str) -> str:
    """A text without Markdown's signs and with single spaces."""
    return " ".join(re.sub(r"[*_`\\]", "", text).split())


class Export(NamedTuple):
    """A file that a page gives away: the words on its button, its name, and what makes it."""

    label: str
    name: str
    make: Callable[[], bytes]


class Opened(NamedTuple):
    """A page as it was drawn, and the files that it gives away, in the order of the page."""

    app: AppTest
    files: tuple[Export, ...]

    def file(self, label: str, nth: int = 0) -> Export:
        """The `nth` file with these words on its button."""
        return [file for file in self.files if file.label == label][nth]

    def table(self, label: str, nth: int = 0) -> list[dict[str, str]]:
        """The rows of a table that is given away as CSV."""
        return list(csv.DictReader(io.StringIO(self.file(label, nth).make().decode("utf-8-sig"))))


def page(key: str, address: Mapping[str, str]) -> Opened:
    """A page with all its steps under each other, as an address opens it."""
    files: list[Export] = []
    button = st.download_button

    def noted(label: str, data: Any, name: str, *more: Any, **options: Any) -> bool:
        files.append(Export(label, name, data))
        return button(label, data, name, *more, **options)

    with mock.patch.object(st, "download_button", noted):
        app = _opened(key, {**address, "whole": "1"})
    assert not app.exception, app.exception
    groups: list[Any] = list(app.get("button_group"))
    assert all(group.proto.required for group in groups), "no choice can be emptied by a second click"
    return Opened(app, tuple(files))


def _opened(key: str, query: Mapping[str, str]) -> AppTest:
    if key != "start":
        return opened(f"pages/{key}/script.py", dict(query))
    app = AppTest.from_file(str(SITE), default_timeout=TIMEOUT_S)  # where every visit begins: nothing to go on from
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def seen(key: str, address: Mapping[str, str]) -> Opened:
    """The same, drawn once for all tests that only read it."""
    return _seen(key, tuple(sorted(address.items())))


@cache
def _seen(key: str, address: tuple[tuple[str, str], ...]) -> Opened:
    return page(key, dict(address))


def sent(app: AppTest, name: str) -> list[Any]:
    """The protocol's messages of all components called `name`, in the order of the page."""
    return [found.proto for found in app.get("bidi_component") if found.proto.component_name == f"inception.{name}"]


def headers_of(app: AppTest, name: str) -> list[Json]:
    """The header of each component called `name` that gets its data packed, without what is told beside it."""
    return [headers(proto.bytes)[-1] for proto in sent(app, name)]


def blobs_of(app: AppTest, name: str, nth: int = 0) -> list[bytes]:
    """The blobs of the `nth` component called `name`."""
    header, blobs = unpack(sent(app, name)[nth].bytes)
    return unpack(blobs[0])[1] if "told" in header and len(blobs) == 1 else blobs


def tiles(sprite: Json, file: bytes) -> list[NDArray[np.uint8]]:
    """The maps of a sprite as their places in its scale of colours, 0 the darkest, in the order that it has them."""
    levels = np.asarray(Image.open(io.BytesIO(file)))
    tall, wide = sprite["height"] + sprite["gap"], sprite["width"] + sprite["gap"]
    count = sprite["count"] if "count" in sprite else len(sprite["order"])
    corners = [divmod(number, sprite["columns"]) for number in range(count)]
    return [levels[r * tall : r * tall + sprite["height"], c * wide : c * wide + sprite["width"]] for r, c in corners]


def unescaped(markdown: str) -> str:
    """A text without the signs that keep Markdown from reading it, and with a formula's dots as they are drawn."""
    return markdown.replace(r"\cdot", "·").replace("\\", "")


def asked(app: AppTest) -> list[Any]:
    """The questions of a page that are not answered yet."""
    return [radio for radio in app.radio if str(radio.key).startswith("question:")]


def revealed(app: AppTest) -> AppTest:
    """The page after its first option was chosen in every question, and the answers revealed."""
    for question in asked(app):
        question.set_value(0).run()
        next(button for button in app.button if button.label == "Reveal").click().run()
    assert not asked(app)
    return app


def asks(app: AppTest, questions: tuple[Question, ...]) -> list[str]:
    """Raises AssertionError unless the page asks exactly these questions, in this order, and answers them like this.

    Answers them all, and gives every text that could be read before and after.
    """
    read = sentences(app)
    for radio, question in zip(asked(app), questions, strict=True):
        assert _like(unescaped(radio.label), question.prompt)
        options = sorted(map(unescaped, radio.options))
        assert len(options) == len(question.options)
        assert all(map(_like, options, sorted(question.options))), options
    app = revealed(app)
    right_ones = [one.value for one in app.markdown if one.value.startswith(":green[:material/check_circle:]")]
    explained = [unescaped(one.value).partition(". ")[2] for one in (*app.success, *app.info)]
    for question, right in zip(questions, right_ones, strict=True):
        assert _like(unescaped(right).split("**")[1], question.right), right
        assert any(_like(why, question.why) for why in explained), explained
    return [unescaped(text) for text in (*read, *sentences(app))]


def _like(text: str, template: str) -> bool:
    return text == template or figures(text, template) is not None


class SentPanel:
    """Live panels as the browser gets them, with their polynomials evaluated by exact arithmetic of its own."""

    def __init__(self, *panels: Json) -> None:
        self.panels = panels
        self.inputs: dict[str, int] = {}
        for panel in panels:
            self.inputs |= panel["told"]["value"]

    def at(self, **changed: int) -> dict[str, Any]:
        """Inputs and numbers, exact; with some inputs changed."""
        values: dict[str, Any] = self.inputs | changed

        def polynomial(form: Json) -> Fraction:
            return sum((Fraction(c) * math.prod(values[s] for s in names) for c, names in form["terms"]), Fraction())

        def number(form: Json) -> Fraction:
            return polynomial(form["over"]) / polynomial(form["under"]) if "under" in form else polynomial(form)

        forms = {name: form for panel in self.panels for name, form in panel["numbers"].items()}
        return values | {name: _whole(number(form)) for name, form in forms.items()}

    @cached_property
    def here(self) -> dict[str, Any]:
        """Inputs and numbers as they are told."""
        return self.at()

    def blocks(self, kind: str) -> list[Json]:
        """All blocks of a kind."""
        everything = (block for panel in self.panels for block in (*panel["beside"], *panel["below"]))
        return [block for block in everything if block["kind"] == kind]

    def block(self, kind: str) -> Json:
        """The first block of a kind."""
        return self.blocks(kind)[0]

    def fill(self, template: str) -> str:
        """A template with the numbers in it."""
        return live.fill(template, self.here)

    def say(self, cases: list[Json]) -> str:
        """The case that holds."""
        made = tuple(Case(one["text"], tuple((a, b, c) for a, b, c in one["when"])) for one in cases)
        return live.say(made, self.here)

    def texts(self) -> Iterator[str]:
        """All words of the panel as they are read."""
        for panel in self.panels:
            yield from self._of({name: part for name, part in panel.items() if name not in ("numbers", "told")})

    def _of(self, value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield self.fill(value)
        elif isinstance(value, dict):
            for inner in value.values():
                yield from self._of(inner)
        elif isinstance(value, list):
            if value and all(isinstance(one, dict) and one.keys() == {"text", "when"} for one in value):
                yield self.say(value)
            else:
                for inner in value:
                    yield from self._of(inner)


def _whole(value: Fraction) -> int | float:
    """A whole number stays one, others become what the browser has."""
    return int(value) if value.denominator == 1 else float(value)
