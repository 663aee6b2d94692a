"""Page 6 as it is read: every number on the page is one that was worked out by hand, at its place.

What comes from the running network is held to tests/plain_network.py.
"""

from __future__ import annotations

import base64
import io
import json
from functools import cache
from typing import Any
from unittest import mock

import numpy as np
import pytest
from PIL import Image

from pages.feature_maps import files
from tests import plain_network
from tests.forms import is_laid_out_as_before
from tests.pages.feature_maps.by_hand import EVERYWHERE, STRIP, TASKS, VIEWS, ByHand, Layer, Sheet
from tests.plain_network import Floats
from tests.reading import Opened, asks, blobs_of, headers, headers_of, page, sent, tiles, unescaped
from tests.written import figures, misread, near, tokens, unlike

every_view = pytest.mark.parametrize("name", VIEWS)
COLOURS = {("every-channel", True): 64, ("every-channel", False): 32, ("compare", True): 32, ("compare", False): 16}
"""Colours of a sheet by its step, and whether it is a module's."""


@cache
def shown(name: str) -> Opened:
    """The page, to be read only."""
    return page("feature_maps", VIEWS[name].address)


@cache
def answered(name: str) -> list[str]:
    """Every text of the page before and after its questions were answered."""
    return asks(page("feature_maps", VIEWS[name].address).app, VIEWS[name].questions)


def maps(picture: str, layer: Layer | str) -> Floats:
    """The maps of a layer on a picture."""
    return plain_network.run(picture).maps[layer if isinstance(layer, str) else layer.path]


def outputs(view: ByHand, nth: int = 0) -> list[Floats]:
    """The outputs of the module's branches on the first or the other picture."""
    return [maps(view.pictures[nth], layers[0]) for *_, layers in view.sheets[nth].branches]


@every_view
def test_the_numbers_by_hand_are_what_they_say(name: str) -> None:
    assert misread({**EVERYWHERE, **VIEWS[name].numbers}) == []


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(name: str) -> None:
    view, known, texts = VIEWS[name], dict(EVERYWHERE), answered(name)
    if view.brightest:
        template = view.questions[2].why
        found = next(numbers for text in texts if (numbers := figures(text.partition(". ")[2], template)))
        largest = dict(zip(("1×1", "3×3", "5×5", "pool"), (float(each.max()) for each in outputs(view)), strict=True))
        assert tuple(sorted(largest, key=lambda label: -largest[label])) == view.brightest
        for text, label in zip(found, view.brightest, strict=True):
            assert near(f"{float(text):.2f}" if largest[label] < 10 else text, largest[label], 2e-4)
        known |= {token: 0 for text in found for token in tokens(text)}
    assert unlike(texts, known, view.numbers) == set()


@every_view
def test_answers_by_another_route(name: str) -> None:
    view = VIEWS[name]
    every = np.concatenate(outputs(view))
    assert (int((every.max((1, 2)) == 0).sum()), len(every)) == (view.silent, view.sheets[0].total)
    assert view.questions[1].right == str(view.silent)
    if not view.brightest:
        assert view.questions[2].right == f"{every.size:,}"
        return
    assert view.questions[2].right == view.brightest[0]
    path, channel, *_ = view.enlarged
    if path.endswith(".0"):  # what is inside the branch has no place in the stack: its branch's first channel is asked
        path, channel = f"{path[:-1]}1", 0
    one = maps(view.pictures[0], path)[channel]
    module = plain_network.run(view.pictures[0]).maps[f"inception{view.sheets[0].module}"]
    assert int(view.questions[3].right) in [number for number, each in enumerate(module) if (each == one).all()]


@every_view
def test_sentences_stand_as_worked_out(name: str) -> None:
    view, app = VIEWS[name], shown(name).app
    read = [unescaped(one.value) for one in app.markdown]
    for text in TASKS:
        assert text in read
    explained = next(text for text in read if "**Scale.**" in text)
    assert view.scale in explained
    assert "112×112 in conv1 and 7×7 in 5b, and there are more of them, 1024 after 64" in explained
    assert "A value of conv1 sees 7×7 pixels" in explained
    assert f"(below {view.low[0]} of the range, or {view.low[1]} where two are compared)" in explained
    assert f"of the {view.sheets[0].total} that {view.sheets[0].module} gives" in explained


@every_view
def test_the_strip_reads_as_worked_out(name: str) -> None:
    (strip,) = json.loads(sent(shown(name).app, "module_strip")[0].json)
    assert strip["told"]["value"] == VIEWS[name].sheets[0].module
    assert {one["name"]: one["shape"] for one in strip["modules"]} == STRIP
    for one in strip["modules"]:
        title = one["name"] if one["name"].startswith("conv") else f"Inception module {one['name']}"
        assert one["words"] == f"{title}, {one['shape']}: mean over all channels"
        levels = np.asarray(Image.open(io.BytesIO(base64.b64decode(one["src"].partition(",")[2]))))
        path = one["name"] if one["name"].startswith("conv") else f"inception{one['name']}"
        mean = maps(VIEWS[name].pictures[0], path).mean(0)
        assert levels[np.unravel_index(mean.argmax(), mean.shape)] == levels.max()


@every_view
def test_the_sheets_have_the_networks_own_maps(name: str) -> None:
    view, app = VIEWS[name], shown(name).app
    found = headers_of(app, "map_sheet")
    for nth, (header, side, compared) in enumerate(zip(found, "aab", (False, True, True), strict=True)):
        sheet, picture = view.sheets[side == "b"], view.pictures[side == "b"]
        assert (header["module"], header["side"], header["compared"]) == (sheet.module, side, compared)
        assert headers(sent(app, "map_sheet")[nth].bytes)[0]["told"]["value"] == int(view.address.get("size", 0))
        blobs = blobs_of(app, "map_sheet", nth)
        for branch, (title, widths, cost, exact, layers) in zip(header["branches"], sheet.branches, strict=True):
            assert [branch[key] for key in ("title", "widths", "cost", "exact")] == [title, widths, cost, exact]
            for entry, layer in zip(branch["layers"], layers, strict=True):
                check_layer(view, sheet, entry, layer, picture)
                high = highest(view, sheet, layer, picture, compared=compared)
                step = "compare" if compared else "every-channel"
                colours = COLOURS[step, not sheet.module.startswith("conv")]
                check_tiles(entry, blobs[entry["blob"]], maps(picture, layer), high, colours)


def check_layer(view: ByHand, sheet: Sheet, entry: dict[str, Any], layer: Layer, picture: str) -> None:
    """What a sheet says of its maps."""
    every = maps(picture, layer)
    assert [entry[key] for key in ("of", "title", "start")] == [layer.of, layer.title, layer.start]
    assert (entry["height"], entry["width"]) == every.shape[1:] == (sheet.side, sheet.side)
    means = every.mean((1, 2))
    assert sorted(entry["order"]) == list(range(len(every)))
    in_order = means[entry["order"]]
    assert (np.diff(in_order) <= 1e-5).all() if view.order == "strength" else entry["order"] == sorted(entry["order"])
    np.testing.assert_allclose(entry["mean"], means, rtol=1e-2, atol=2e-4)
    np.testing.assert_allclose(entry["max"], every.max((1, 2)), rtol=1e-2, atol=2e-3)
    assert entry["silent"] == (every.max((1, 2)) == 0).sum()


def highest(view: ByHand, sheet: Sheet, layer: Layer, picture: str, *, compared: bool) -> Floats:
    """The value of the brightest colour for each map; two pictures in one module share it where they are compared."""
    pictures = view.pictures if compared and view.sheets[0] is view.sheets[1] else (picture,)
    if view.of == "map":
        return np.asarray(np.max([maps(one, layer).max((1, 2)) for one in pictures], 0), np.float32)
    same = [layer]
    if view.of == "module":
        same = [
            other for *_, layers in sheet.branches for other in layers if (other.start is None) == (layer.start is None)
        ]
    largest = max(float(maps(one, other).max()) for one in pictures for other in same)
    return np.full(len(maps(picture, layer)), largest, np.float32)


def check_tiles(entry: dict[str, Any], file: bytes, every: Floats, high: Floats, colours: int) -> None:
    """The maps in their colours, of which so many are used; halfway between two, either is right."""
    for channel, tile in list(zip(entry["order"], tiles(entry, file), strict=True))[:: max(1, len(every) // 12)]:
        if every[channel].max() > 0:
            exact = every[channel] / high[channel] * (colours - 1)
            either = [np.rint(np.floor(exact + half) * 63 / (colours - 1)) for half in (0.495, 0.505)]
            assert ((tile == either[0]) | (tile == either[1])).all()
        else:
            assert (tile > 63).all(), "a silent map is struck out"


PATHS = {
    ("1x1", "output"): "branch1", ("3x3", "output"): "branch2.1", ("3x3", "inner"): "branch2.0",
    ("5x5", "output"): "branch3.1", ("5x5", "inner"): "branch3.0", ("pool", "output"): "branch4.1",
}  # fmt: skip
"""Layers of a module in torchvision's names, by branch and layer of a sheet."""


@pytest.mark.parametrize("module", [name for name in STRIP if not name.startswith("conv")])
def test_in_every_module_the_sheets_and_the_enlarged_map_are_the_networks_own(module: str) -> None:
    app = page("feature_maps", {"module": module}).app
    header, enlarged = headers_of(app, "map_sheet")[0], headers_of(app, "map_detail")[0]
    layers = [entry for branch in header["branches"] for entry in branch["layers"]]
    assert {(entry["branch"], entry["name"]) for entry in layers} == set(PATHS)
    blobs = blobs_of(app, "map_sheet")
    for entry in layers:
        every = maps("espresso", f"inception{module}.{PATHS[entry['branch'], entry['name']]}")
        check_tiles(entry, blobs[entry["blob"]], every, every.max((1, 2)), COLOURS["every-channel", True])
    _, branch, layer, channel = enlarged["place"]
    one = maps("espresso", f"inception{module}.{PATHS[branch, layer]}")[channel]
    values = np.frombuffer(blobs_of(app, "map_detail")[1], np.float32)
    np.testing.assert_allclose(values, one.ravel(), atol=5e-3, rtol=1e-3)
    assert enlarged["high"] == pytest.approx(float(one.max()), rel=1e-3)


@every_view
def test_the_enlarged_maps_are_the_networks_own(name: str) -> None:
    view, app = VIEWS[name], shown(name).app
    found = headers_of(app, "map_detail")
    sides = ((view.enlarged, 0), (view.enlarged, 0), (view.beside, 1))
    for nth, (header, ((path, channel, words, concat), side)) in enumerate(zip(found, sides, strict=True)):
        _, values, picture, _ = blobs_of(app, "map_detail", nth)
        one = maps(view.pictures[side], path)[channel]
        assert (header["side"], header["compared"]) == ("ab"[side], nth > 0)
        assert [header[key] for key in ("channel", "layer", "concat")] == [channel, words, concat]
        assert header["place"][-1] == channel
        assert (header["shape"], header["pixels"]) == (list(one.shape), 224)
        np.testing.assert_allclose(np.frombuffer(values, np.float32), one.ravel(), atol=5e-3, rtol=1e-3)
        both = [
            one,
            *(
                [maps(other, path)[channel] for other in view.pictures]
                if nth and view.sheets[0] is view.sheets[1]
                else []
            ),
        ]
        high = max(float(each.max()) for each in both)
        assert (header["low"], header["high"]) == (0, pytest.approx(high, rel=1e-3))
        assert header["mean"] == pytest.approx(float(one.mean()), rel=1e-3, abs=1e-5)
        assert header["zeros"] == pytest.approx(float((one == 0).mean()), abs=0.02)
        assert header["silent"] == (one.max() == 0)
        assert Image.open(io.BytesIO(picture)).size == (224, 224)
        check_field(header, view.sees[side], one)
        check_histogram(header, one, high)


def check_field(header: dict[str, Any], sees: tuple[int, int, float], one: Floats) -> None:
    """The place with the largest value, and the square that it sees."""
    size, apart, first = sees
    assert header["field"] == [size, apart, first]
    patch = header["patch"]
    place = patch["row"], patch["column"]
    assert one[place] == pytest.approx(one.max(), rel=1e-3)
    assert patch["value"] == pytest.approx(float(one.max()), rel=1e-3, abs=1e-5)
    edges = [first + apart * at - size / 2 for at in place] + [first + apart * at + size / 2 for at in place]
    assert patch["square"] == [min(max(0, round(edge)), 224) for edge in edges]


def check_histogram(header: dict[str, Any], one: Floats, high: float) -> None:
    """24 bars from zero to the largest value, counted one by one."""
    edges = [number * high / 24 for number in range(25)]
    np.testing.assert_allclose(header["edges"], edges, rtol=1e-2, atol=1e-3)
    counts = [0] * 24
    for value in one.ravel():
        counts[min(23, int(value / high * 24))] += 1
    assert sum(header["histogram"]) == one.size
    assert np.abs(np.array(header["histogram"]) - counts).sum() <= 4, "two values between two bars at most"


@every_view
def test_questions_and_their_answers_read_as_worked_out(name: str) -> None:
    assert answered(name)


@every_view
def test_the_maps_to_take_away_are_the_networks_own(name: str) -> None:
    view, opened = VIEWS[name], shown(name)
    assert tuple(file.name for file in opened.files) == view.files
    arrays = np.load(io.BytesIO(opened.file("Maps as NPZ").make()), allow_pickle=False)
    module = view.sheets[0].module
    names = [module] if module.startswith("conv") else [
        f"inception{module}.{part}" for part in ("branch1", *(f"branch{n}.{i}" for n in (2, 3, 4) for i in (0, 1)))
    ]  # fmt: skip
    assert sorted(arrays) == sorted(["about", "input", "picture", *names])
    for path in (*names, "input"):
        np.testing.assert_allclose(arrays[path], maps(view.pictures[0], path), atol=5e-3, rtol=1e-3)
    square = plain_network.picture(view.pictures[0]).resize((224, 224), Image.Resampling.BOX)
    np.testing.assert_array_equal(arrays["picture"], np.asarray(square))
    about = json.loads(str(arrays["about"]))
    assert about["module"] == module
    whole = plain_network.picture(view.pictures[0])
    assert about["crop"]["side"] == whole.height
    assert about["preprocessing"]["detail"] == 112
    assert [path for branch in about["branches"] for path in branch["paths"]] == names * (not module.startswith("conv"))


@every_view
def test_the_sheets_to_take_away_say_what_they_show(name: str) -> None:
    view, opened = VIEWS[name], shown(name)
    with mock.patch.object(files, "page_png", return_value=b"") as drawn:
        opened.file("Sheets as PNG").make()
    title, parts, source, legends = drawn.call_args.args
    picture = {"espresso": "Espresso", "monarch": "Butterfly"}[view.pictures[0]]
    sheet = view.sheets[0]
    order = {"channel": "by channel", "strength": "strongest first"}[view.order]
    assert title == (
        f"{picture} · Embedded GoogLeNet, Tiny ImageNet · {sheet.module} · {STRIP[sheet.module]} · {order} · "
        f"range per {view.of}"
    )
    every = [layer for *_, layers in sheet.branches for layer in layers]
    every.sort(key=lambda layer: not layer.title.startswith("output"))
    for part, template, layer in zip(parts, view.bands, every, strict=True):
        found = figures(part.words, template)
        assert found is not None, part.words
        for text in found:
            high = highest(view, sheet, layer, view.pictures[0], compared=False)
            assert float(text) == pytest.approx(float(high[0]), rel=6e-3)
        assert f"{len(maps(view.pictures[0], layer))}" in part.words
    assert source.startswith("Inception Explorer ")
    assert len(legends) == 1


@every_view
def test_the_page_is_laid_out_as_before(name: str) -> None:
    is_laid_out_as_before(shown(name).app, f"feature_maps-{name.replace(' ', '-')}")
