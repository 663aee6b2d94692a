"""Lesson 1 as it is read: every number on the page is one that was worked out by hand, at its place.

What comes from the running network is held to tests/plain_network.py, the tables of weights to numpy.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from unittest import mock

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from pages.one_by_one import files
from tests import plain_network
from tests.forms import is_laid_out_as_before
from tests.pages.one_by_one.by_hand import EVERYWHERE, PRESETS, TASKS, VIEWS, ByHand, Rows, layers
from tests.plain_network import Floats
from tests.reading import Opened, asked, asks, blobs_of, headers, headers_of, page, sent, tiles, unescaped
from tests.written import figures, misread, near, tokens, unlike

every_view = pytest.mark.parametrize("name", VIEWS)


@cache
def shown(name: str) -> Opened:
    """The page, to be read only."""
    return page("one_by_one", VIEWS[name].address)


@cache
def answered(name: str) -> list[str]:
    """Every text of the page before and after its questions were answered."""
    return asks(page("one_by_one", VIEWS[name].address).app, VIEWS[name].questions)


class Place:
    """The filter that is looked at, its place, and what it does there, in plain numpy."""

    def __init__(self, view: ByHand) -> None:
        layer, _, reads = view.layer
        run = plain_network.run(view.address.get("picture", "espresso"))
        self.tensor, self.outputs = run.maps[reads], run.maps[layer]
        weights, biases = plain_network.filters(layer)
        self.all_weights, self.biases = weights[:, :, 0, 0], biases
        self.row, self.column, self.number = view.told or opening(self.outputs)
        self.values = self.tensor[:, self.row, self.column].astype(np.float64)
        self.weights, self.bias = self.all_weights[self.number].astype(np.float64), float(biases[self.number])
        self.products = self.values * self.weights
        self.total = float(self.products.sum())
        self.output = max(0.0, self.total + self.bias)
        self.doubled = max(0.0, 2 * self.total + self.bias)
        self.average = float(self.values.mean())
        self.others = np.maximum(self.all_weights.astype(np.float64) @ self.values + biases, 0)


def opening(outputs: Floats) -> tuple[int, int, int]:
    """Where most is to be seen: the filter that differs most over the picture, at its largest value off the border."""
    margin = outputs.shape[1] // 7
    inner = outputs[:, margin:-margin, margin:-margin]
    number = int(inner.std((1, 2)).argmax())
    row, column = np.argwhere(inner[number] == inner[number].max())[0]
    return int(row) + margin, int(column) + margin, number


@cache
def place(name: str) -> Place:
    return Place(VIEWS[name])


def planes(view: ByHand) -> Floats:
    """The picture's square of 224 pixels from 0 to 1, (3, H, W)."""
    square = plain_network.picture(view.address.get("picture", "espresso")).resize((224, 224), Image.Resampling.BOX)
    return (np.asarray(square, np.float32) / np.float32(255)).transpose(2, 0, 1)


def mixed(x: Floats, rows: Rows, relu: bool = True) -> Floats:
    """The outputs of a table, row by row."""
    made = [sum(w * plane for w, plane in zip(row, x, strict=False)) + row[-1] for row in rows]
    values: Floats = np.array(np.maximum(made, 0) if relu else made, dtype=np.float32)
    return values


def measured(name: str) -> Iterator[tuple[str, list[float]]]:
    """The sentences with numbers of the network or of the picture, and these numbers."""
    view, here = VIEWS[name], place(name)
    largest = np.argsort(-np.abs(here.products))[:3]
    terms = [number for i in largest for number in (here.values[i], here.weights[i])]
    rest = here.total - here.products[largest].sum()
    bias = "(#)" if here.bias < 0 else "#"
    yield (
        "$$\nbegin{aligned} z &= #·# + #·#  &quad + #·# + underbrace{#}_{text{the other }#} = #  y &= max(0, # + "
        f"underbrace{{{bias}}}_{{b}}) = # end{{aligned}}\n$$",
        [*terms, rest, len(here.values) - 3, here.total, here.total, here.bias, here.output],
    )
    yield (
        "The sum is positive, so the ReLU lets # through. This is **not the average** of the # values, #, which would "
        f"be the same for every filter. The # filters of this layer ({view.layer[1]}) give # different numbers here, "
        "from # to #: each has weights of its own, found by training (# of this one's are negative).",
        [
            here.output, len(here.values), here.average, len(here.others), len(set(here.others.round(6))),
            here.others.min(), here.others.max(), (here.weights < 0).sum(),
        ],
    )  # fmt: skip
    x = planes(view)
    between = mixed(x, view.first, view.relu)
    stacked = mixed(between, view.second, False)
    one = mixed(mixed(x, view.first, False), view.second, False)
    gap = np.abs(stacked - one)
    if view.relu:
        yield view.proof, [float(gap.max()), float(gap.mean()), nearest(x, stacked)]
    yield view.questions[2].prompt, [here.output, here.bias]
    yield view.questions[2].why, [here.total, 2 * here.total, 2 * here.total + here.bias, here.doubled]
    for outputs in (mixed(x, view.mixer), between, stacked, one[:1]):
        yield from ((words.removeprefix("one layer for both: "), values) for words, values in map(legend, outputs))


def nearest(x: Floats, wanted: Floats) -> float:
    """How far off the best single layer is, by the normal equations."""
    inputs = np.vstack([x.reshape(3, -1), np.ones(x[0].size)]).astype(np.float64)
    target = wanted.reshape(len(wanted), -1).astype(np.float64)
    solution = np.linalg.solve(inputs @ inputs.T, inputs @ target.T)
    return float(np.abs(solution.T @ inputs - target).max())


def legend(values: Floats) -> tuple[str, list[float]]:
    """What stands below an output: black and white, or blue and red where something is negative."""
    low, high = float(values.min()), float(values.max())
    if low < -1e-6:
        return "blue # … white 0 … red #", [low, high]
    return "black 0 … white #", [high if 0 < high < 0.5 else max(high, 1.0)]


@every_view
def test_the_numbers_by_hand_are_what_they_say(name: str) -> None:
    assert misread({**EVERYWHERE, **VIEWS[name].numbers}) == []


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(name: str) -> None:
    known, texts = dict(EVERYWHERE), answered(name)
    for template, values in measured(name):
        found = [numbers for text in texts if (numbers := figures(text.partition("Not quite. ")[2] or text, template))]
        right = [numbers for numbers in found if all(map(near, numbers, values, [2e-4] * len(values)))]
        assert right, f"no {template!r} with {values}, but {found}"
        known |= {token: 0 for numbers in right for number in numbers for token in tokens(number.lstrip("−-"))}
    known |= {str(number): number for number in (place(name).row, place(name).column, place(name).number)}
    known |= {token: 0 for text in options_of_the_doubled(name) for token in tokens(text)}
    assert unlike((text for text in texts if "e-" not in text), known, VIEWS[name].numbers) == set()


def options_of_the_doubled(name: str) -> list[str]:
    """The options of the third question, each of which is one of the five that its numbers give."""
    here = place(name)
    wanted = [2 * here.output, here.output, 2 * here.output + abs(here.bias) + 1, 2 * here.average, here.doubled]
    options = [unescaped(option) for option in asked(shown(name).app)[2].options]
    for option, value in zip(options, sorted(wanted), strict=True):
        assert near(option, value, 2e-4), f"{option} for {value}"
    return options


@every_view
def test_the_right_answer_is_what_doubling_gives(name: str) -> None:
    right = [text.split("**")[1] for text in answered(name) if text.startswith(":green[:material/check_circle:]")]
    assert near(right[2], place(name).doubled, 2e-4)
    again = np.maximum(2 * place(name).values @ place(name).weights + place(name).bias, 0)
    assert near(right[2], float(again), 2e-4)


@every_view
def test_sentences_stand_as_worked_out(name: str) -> None:
    view, app, here = VIEWS[name], shown(name).app, place(name)
    read = [unescaped(one.value) for one in app.markdown]
    for text in TASKS:
        assert text in read
    assert f"Filter {here.number} of the {view.layer[1]} at row {here.row}, column {here.column}:" in read
    assert f"$$\n{view.matrix}\n$$" in [unescaped(one.value) for one in app.latex]
    differ = next(found for text in read if (found := figures(text.replace("**", ""), view.proof.replace("**", ""))))
    assert view.relu or 0 <= float(differ[0]) < 1e-6, "rounding"
    channels = view.shape[0]
    assert any(f"multiplies each of the {channels} values there by a weight" in text for text in read)
    assert any(f"each reads all {channels} channels" in text for text in read)
    assert any(f"The first filters are the layer's own, {view.whose}" in text for text in read)
    selects = [box for box in app.selectbox if box.label == "1×1 layer"]
    assert [box.options for box in selects] == [layers()] * 3
    assert {layers()[box.index] for box in selects if box.index is not None} == {
        f"{view.title[-len(view.layer[1]) - 4 :]}: {channels} → {view.shape[2]}"
    }
    presets = next(box for box in app.selectbox if box.label == "Weights")
    assert presets.options == [*PRESETS, "Your own weights"]
    assert PRESETS.get(str(presets.value), view.mixer) == view.mixer
    assert (presets.value == "Your own weights") == ("mixer" in view.address)


def told(name: str, component: str, nth: int = 0) -> Any:
    proto = sent(shown(name).app, component)[nth]
    return headers(proto.bytes)[0]["told"]["value"]


@every_view
def test_the_probe_has_the_networks_own_numbers(name: str) -> None:
    view, here, app = VIEWS[name], place(name), shown(name).app
    (header,), (picture, scales, numbers) = headers_of(app, "pixel_probe"), blobs_of(app, "pixel_probe")
    grey, again = Image.open(io.BytesIO(picture)), io.BytesIO()
    Image.new("RGB", (8, 8)).save(again, "JPEG", quality=70)  # as small as it may be under the heat
    assert grey.size == (224, 224)
    assert grey.quantization == Image.open(again).quantization  # type: ignore[attr-defined]
    assert told(name, "pixel_probe") == [here.row, here.column, here.number]
    check_header(view, header)
    assert header["leaves"]["title"] == f"{view.title}, filter {here.number}"
    assert header["leaves"]["name"] == f"one-by-one-embedded-{view.layer[0]}-filter-{here.number}"
    assert header["bias"] == pytest.approx(here.bias)
    sizes = np.abs(here.weights) * np.abs(here.tensor).mean((1, 2))
    assert header["shown"] == np.argsort(-sizes, kind="stable")[:24].tolist()
    assert header["weights"] == pytest.approx(here.weights[header["shown"]].tolist())
    assert len(scales) == 2 * 64 * 3
    side = view.shape[1]
    maps = np.frombuffer(numbers, np.float32).reshape(-1, side, side)
    wanted = [here.tensor.mean(0), np.tensordot(here.weights, here.tensor, 1)]
    wanted += [np.maximum(here.weights[:, None, None] * here.tensor, 0).sum(0), here.outputs[here.number]]
    wanted += [here.tensor[channel] for channel in header["shown"]]
    np.testing.assert_allclose(maps, np.array(wanted), atol=5e-3, rtol=1e-3)


def check_header(view: ByHand, header: dict[str, Any]) -> None:
    channels, side, width = view.shape
    names = ("channels", "rows", "columns", "filters", "seen", "levels")
    assert [header[name] for name in names] == [channels, side, side, width, view.seen, 64]
    assert (header["module"], header["layer"]) == (view.title.split(" · ")[2].split(",")[0], view.layer[1])
    assert header["picture"] == view.title.split(" · ")[0]
    apart = 224 // side
    middle = header["cells"][0] + header["cells"][1] / 2
    assert header["cells"][1] == pytest.approx(apart / 224)
    top, left, bottom, right = header["field"]
    assert [top, bottom] == [left, right] == pytest.approx([middle - view.seen / 448, middle + view.seen / 448])
    # conv1 has its first middle on pixel 0; a pool without zeros moves it by one place, which is 2, 4 and 8 pixels wide
    assert middle * 224 == pytest.approx({28: 0.5 + 2 + 4, 14: 0.5 + 2 + 4 + 8}[side])


@every_view
def test_the_layer_has_the_networks_own_numbers(name: str) -> None:
    view, here, app = VIEWS[name], place(name), shown(name).app
    (header,), (_, _, levels, numbers) = headers_of(app, "place_layer"), blobs_of(app, "place_layer")
    assert told(name, "place_layer") == [here.row, here.column]
    check_header(view, header)
    assert header["leaves"]["title"] == view.title
    assert header["leaves"]["name"] == f"one-by-one-embedded-{view.layer[0]}-at-one-place"
    drawn = sorted(np.argsort(-here.outputs.mean((1, 2)), kind="stable")[:16].tolist())
    assert header["drawn"] == drawn
    highest = np.abs(here.tensor).max((1, 2))
    wanted = np.concatenate([highest, here.all_weights[drawn].ravel(), here.outputs[drawn].ravel()])
    np.testing.assert_allclose(np.frombuffer(numbers, np.float32), wanted, atol=2e-3, rtol=1e-3)
    steps = np.rint(here.tensor / np.maximum(highest, 1e-12)[:, None, None] * 255).ravel()
    sent_steps = np.frombuffer(levels, np.uint8)
    assert np.abs(sent_steps - steps).max() <= 1
    assert (sent_steps != steps).mean() < 0.001


@every_view
def test_the_bank_has_each_filters_map(name: str) -> None:
    view, here, app = VIEWS[name], place(name), shown(name).app
    (header,), (before, after) = headers_of(app, "filter_bank"), blobs_of(app, "filter_bank")
    channels, side, _ = view.shape
    assert told(name, "filter_bank") == view.filters
    assert tuple((one["label"], one["start"], one["stop"]) for one in header["sections"]) == view.sections
    most = view.sections[-1][2]
    assert (header["most"], header["marks"]) == (most, [[channels, f"Cin = {channels}"]])
    module = view.title.split(" · ")[2].split(",")[0]
    assert header["sliderLabel"] == f"Filters n, each 1×1×{channels} (module {module})"
    assert (header["before"]["title"], header["after"]["title"]) == (
        f"Before: {side}×{side}×{channels}", f"After: {side}×{side}×{{n}}"
    )  # fmt: skip
    assert header["before"]["words"] == f"All {channels} maps that go in"
    stays = f"Height and width stay {side}×{side}; {channels} channels become {{n}}: "
    assert [(one["low"], one["high"], one["text"]) for one in header["verdicts"]] == [
        (1, channels - 1, f"{stays}narrower."),
        (channels, channels, f"{stays}as wide as before."),
        (channels + 1, most, f"{stays}wider."),
    ]
    learned = [plain_network.filters(path) for path in view.siblings]
    maps = [np.tensordot(w[:, :, 0, 0], here.tensor, 1) + b[:, None, None] for w, b in learned]
    check_sprite(header["before"]["sprite"], before, here.tensor, channels)
    check_sprite(header["after"]["sprite"], after, np.maximum(np.concatenate(maps), 0), most)


def check_sprite(sprite: dict[str, Any], file: bytes, maps: Floats, count: int) -> None:
    """Each map is brightest where it is largest, and dark where it is zero."""
    assert (sprite["count"], sprite["height"], sprite["width"], sprite["gap"]) == (count, *maps.shape[1:], 1)
    for number, tile in enumerate(tiles(sprite, file)):
        largest = np.unravel_index(maps[number].argmax(), maps[number].shape) if number < len(maps) else (0, 0)
        if number < len(maps) and maps[number].max() > 0:
            assert tile[largest] == tile.max()
            assert not tile[maps[number] == 0].any()


def picture_of(output: dict[str, str]) -> NDArray[np.uint8]:
    file = base64.b64decode(output["src"].partition(",")[2])
    return np.asarray(Image.open(io.BytesIO(file)).convert("RGB"))


@every_view
def test_the_tables_of_weights_make_the_pictures_below_them(name: str) -> None:
    view = VIEWS[name]
    tables = [json.loads(proto.json)[0] for proto in sent(shown(name).app, "weight_table")]
    x = planes(view)
    between = mixed(x, view.first, view.relu)
    made = (mixed(x, view.mixer), between, mixed(between, view.second, False))
    for table, rows, title, outputs in zip(
        tables, (view.mixer, view.first, view.second), view.titles, made, strict=True
    ):
        assert (table["title"], table["most"], table["limit"]) == (title, 4, 9.99)
        assert table["told"]["value"] == [pytest.approx(row) for row in rows]
        inputs = ["R", "G", "B"] if table is not tables[2] else [f"y{i}" for i in range(len(view.first))]
        assert [head["label"] for head in table["heads"]] == [*inputs, "b"]
        for number, (output, values) in enumerate(zip(table["outputs"], outputs, strict=True)):
            template, numbers = legend(values)
            assert all(map(near, figures(output["words"], template) or [], numbers))
            assert output["alt"] == f"Output of filter {number}"
            if values.min() > -1e-6:
                grey = np.clip(values / numbers[0], 0, 1) * 255
                assert np.abs(picture_of(output)[..., 0] - np.floor(grey)).max() <= 1
    own = picture_of(tables[0]["before"][0]).astype(float) / 255 - x.transpose(1, 2, 0)
    assert np.abs(own).mean() < 0.05
    assert len(tables[0]["after"]) == (len(view.mixer) == 3)
    single = mixed(mixed(x, view.first, False), view.second, False)[0]
    template, numbers = legend(single)
    words = tables[2]["after"][0]["words"]
    assert all(map(near, figures(words, f"one layer for both: {template}") or [], numbers))


def drawn_page(opened: Opened, label: str) -> tuple[str, list[str], str]:
    """The title, the words of every band, and the foot of a picture that is given away."""
    with mock.patch.object(files, "page_png", return_value=b"") as drawn:
        opened.file(label).make()
    title, parts, source = drawn.call_args.args[:3]
    return title, [part.words for part in parts], source


@every_view
def test_the_files_hold_the_same_numbers(name: str) -> None:
    view, here, opened = VIEWS[name], place(name), shown(name)
    assert tuple(file.name for file in opened.files) == view.files
    table = opened.table("Products as CSV")
    for column, values in (("input", here.values), ("weight", here.weights), ("product", here.products)):
        written = [float(row[column]) for row in table[: len(here.values)]]
        np.testing.assert_allclose(written, values, atol=2e-3, rtol=1e-3)
    assert [row["channel"] for row in table[: len(here.values)]] == [str(i) for i in range(len(here.values))]
    ends = {row["channel"]: float(row["product"]) for row in table[len(here.values) :]}
    wanted = [here.total, here.bias, here.total + here.bias, here.output, here.output]
    assert list(ends) == ["sum", "bias", "sum + bias", "ReLU", "network"]
    assert list(ends.values()) == pytest.approx(wanted, abs=5e-3)
    channels, side, _ = view.shape
    title, words, source = drawn_page(opened, "Maps before and after as PNG")
    assert title == f"{view.title} · {side}×{side}×{view.filters}"
    parts = [
        (label.removesuffix(" (random weights)"), start, min(stop, view.filters))
        for label, start, stop in view.sections
    ]
    assert words == [
        f"Before: {side}×{side}×{channels}",
        *(f"After: {label}, {stop - start} filters" for label, start, stop in parts if stop > start),
    ]
    assert source.startswith("Inception Explorer ")
    title, words, _ = drawn_page(opened, "These pictures as PNG")
    assert title == f"{view.title.split(' · ')[0]} · two 1x1 layers"
    tables = [
        f"{layer}, filter {number}: weights and bias {','.join(f'{w:g}' for w in row)}{after}"
        for layer, rows, after in (
            ("First layer", view.first, ", then ReLU" if view.relu else ""),
            ("Second layer", view.second, ""),
        )
        for number, row in enumerate(rows)
    ]
    assert [text.split(" (")[0] for text in words] == ["The picture", *tables]


@every_view
def test_the_page_is_laid_out_as_before(name: str) -> None:
    is_laid_out_as_before(shown(name).app, f"one_by_one-{name.replace(' ', '-')}")
