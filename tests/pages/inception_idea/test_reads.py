"""Lesson 2 as it is read: every number on the page is one that was worked out by hand, at its place.

What comes from the running network is held to tests/plain_network.py.
"""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional as F

from tests import plain_network
from tests.forms import is_laid_out_as_before
from tests.pages.inception_idea.by_hand import EVERYWHERE, NAIVE, STRIP, TASKS, UNEVEN, VIEWS, ByHand
from tests.plain_network import Floats
from tests.reading import (
    Opened,
    SentPanel,
    asks,
    blobs_of,
    headers,
    headers_of,
    page,
    sent,
    unescaped,
)
from tests.written import misread, reads_as, tokens, unlike

every_view = pytest.mark.parametrize("name", VIEWS)
BRANCHES = ("1x1", "3x3", "5x5", "pool")


@cache
def shown(name: str) -> Opened:
    """The page, to be read only."""
    return page("inception_idea", VIEWS[name].address)


@cache
def answered(name: str) -> list[str]:
    """Every text of the page before and after its questions were answered."""
    return asks(page("inception_idea", VIEWS[name].address).app, VIEWS[name].questions)


def network(view: ByHand) -> plain_network.Run:
    return plain_network.run(view.address.get("picture", "espresso"))


def entering(view: ByHand) -> Floats:
    return network(view).maps[{"3a": "maxpool2", "4a": "maxpool3"}[view.module]]


def output(view: ByHand, place: int) -> Floats:
    """A branch's output in the real module."""
    start = sum(view.widths[:place])
    return network(view).maps[f"inception{view.module}"][start : start + view.widths[place]]


def slabs(name: str) -> list[SentPanel]:
    """The two panels with slabs: with sliders, and with the switches thrown."""
    return [SentPanel(json.loads(proto.json)[0]) for proto in sent(shown(name).app, "slabs")]


@every_view
def test_the_numbers_by_hand_are_what_they_say(name: str) -> None:
    assert misread({**EVERYWHERE, **VIEWS[name].numbers}) == []


@every_view
def test_no_other_number_is_on_the_page_and_none_is_missing(name: str) -> None:
    assert unlike(answered(name), EVERYWHERE, VIEWS[name].numbers) == set()


@every_view
def test_the_stack_reads_as_worked_out(name: str) -> None:
    view, (stacked, switched) = VIEWS[name], slabs(name)
    assert stacked.say(stacked.panels[0]["summary"]) == view.stack
    assert tuple((one["label"], stacked.fill(one["text"])) for one in stacked.block("tiles")["items"]) == view.tiles
    sides = {f"{view.side}×{view.side}"}
    assert {stacked.fill(one["shape"]).rpartition("×")[0] for one in stacked.block("slabs")["items"]} == sides
    assert stacked.block("slabs")["fits"]
    drawn = switched.block("slabs")
    assert drawn["fits"] == (not any(view.odd))
    assert tuple(one["odd"] for one in drawn["items"]) == view.odd
    items = zip(drawn["items"], stacked.block("slabs")["items"], view.slabs, strict=True)
    for item, beside, (label, shape, how, share, start, stop) in items:
        assert (item["label"], switched.fill(item["shape"]), item["how"]) == (label, shape, how)
        assert item["share"] == pytest.approx(float(share))
        for panel, slab in ((switched, item), (stacked, beside)):
            assert [panel.here[slab[end]] for end in ("start", "stop", "depth")] == [start, stop, stop - start]
    said = switched.say(switched.panels[0]["summary"])
    assert view.broken in said
    assert (said == view.stack) == (not view.broken)
    assert {switched.fill(drawn["inputText"]), stacked.fill(stacked.block("slabs")["inputText"])} == {
        f"one input: {view.side}×{view.side}×{stacked.inputs['cin']}"
    }
    assert drawn["joinText"].startswith("concatenated? The heights" if view.broken else "concatenated:")


@every_view
def test_sliders_reach_from_one_filter_to_twice_the_widest(name: str) -> None:
    stacked, switched = slabs(name)
    ends = {one["label"]: (one["name"], one["low"], one["high"]) for one in stacked.panels[0]["inputs"]}
    assert ends == {
        "Input channels Cin": ("cin", 1, 1024),
        "1×1 filters": ("conv1x1", 1, 512),
        "3×3 filters": ("conv3x3", 1, 512),
        "5×5 filters": ("conv5x5", 1, 512),
    }
    colours = [one["colour"] for one in stacked.block("slabs")["items"]]
    assert [one["colour"] for one in stacked.panels[0]["inputs"]] == ["", *colours[:3]]
    assert not switched.panels[0]["inputs"]


@every_view
def test_sentences_stand_as_worked_out(name: str) -> None:
    view, app = VIEWS[name], shown(name).app
    read = [unescaped(one.value) for one in (*app.markdown, *app.caption)]
    channels = slabs(name)[0].inputs["cin"]
    switches = {group.label: group.options for group in app.button_group if group.label != "Module"}
    paddings = ["same", "none"]
    assert switches == {
        "Padding of 3×3 and 5×5": paddings, "Padding of the pool": paddings, "Stride of the pool": ["1", "2"],
    }  # fmt: skip
    for text in (view.why, *view.sides, *TASKS):
        assert text in read
    assert (
        f"The pool of this naive module cannot change their number: {channels} come in, {channels} go out."
        in " ".join(read)
    )
    assert any("27×27, 43×43 and 59×59 pixels" in text for text in read)
    assert any("makes 56 of 112, not 55" in text for text in read)
    rows = next(text for text in read if text.startswith("| module")).splitlines()[2:]
    assert [row.strip("| ").split(" | ") for row in rows] == [
        [module, f"{naive:,}", f"{real:,}"] for module, (naive, real) in NAIVE.items()
    ]
    assert f"Maps of module {view.module}: of each window the 12 with the largest mean" in " ".join(read)


@every_view
def test_the_strip_says_of_every_window_how_long_the_row_gets(name: str) -> None:
    (strip,) = json.loads(sent(shown(name).app, "pad_strip")[0].json)
    said = VIEWS[name].address
    assert strip["told"]["value"] == [int(said.get("kernel", 3)), int(said.get("pad", 1))]
    assert (strip["cells"], strip["kernels"], strip["pads"]) == (9, [1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3])
    for kernel, pad in product(strip["kernels"], strip["pads"]):
        row = torch.zeros(1, 1, 9)
        length = F.conv1d(row, torch.zeros(1, 1, kernel), padding=pad).shape[2]
        assert strip["lengths"][f"{kernel},{pad}"] == length
        words = strip["says"][f"{kernel},{pad}"]
        formula = f"n + 2p − k + 1 = 9 + 2·{pad} − {kernel} + 1 = {length}"
        if kernel % 2 == 0:
            left, right = UNEVEN[kernel]
            assert words.startswith(f"{formula}. An even window has no middle")
            assert f"keeps the 9 cells. {left} and {right} zeros would" in words
        elif length == 9:
            assert words.startswith(f"{formula}: as long as before. p = (k − 1)/2 = {STRIP[kernel]} puts")
        else:
            kind = "shorter" if length < 9 else "longer"
            assert words == (
                f"{formula}: {abs(length - 9)} {kind}. To keep the 9 cells, p must be (k − 1)/2 = {STRIP[kernel]}."
            )


@every_view
def test_the_windows_are_the_networks_own(name: str) -> None:
    view, app = VIEWS[name], shown(name).app
    (header,), blobs = headers_of(app, "windows"), blobs_of(app, "windows")
    assert (header["module"], header["rows"], header["columns"]) == (view.module, view.side, view.side)
    x = entering(view)
    assert header["channels"] == len(x)
    told = tuple(headers(sent(app, "windows")[0].bytes)[0]["told"]["value"])
    assert told == (view.told or opening(view))
    np.testing.assert_allclose(np.frombuffer(blobs[2], np.float32), x.mean(0).ravel(), atol=2e-4)
    for place, (part, words) in enumerate(zip(header["branches"], view.windows, strict=True)):
        assert (part["branch"], part["words"]) == (BRANCHES[place], words)
        assert (part["filters"], part["filter"]) == (view.widths[place], told[2 + place])
        assert part["kernel"] == (1, 3, 5, 3)[place]
        check_window(view, part, np.frombuffer(blobs[part["numbers"]], np.float32).reshape(-1, view.side, view.side))


def opening(view: ByHand) -> tuple[int, ...]:
    """The strongest filter of each branch, and the place two from the edge where the weakest of them says most."""
    strongest = [int(output(view, place).mean((1, 2)).argmax()) for place in range(4)]
    levels = [output(view, place)[number] for place, number in enumerate(strongest)]
    levels = [level / level.max() for level in levels]
    best = max(
        product(range(2, view.side - 2), range(2, view.side - 2)),
        key=lambda at: min(level[at] for level in levels) + sum(level[at] for level in levels) / 400,
    )
    return (*best, *strongest)


def check_window(view: ByHand, part: dict[str, Any], maps: Floats) -> None:
    """The shares of every place of a window, and the sum of what is positive, by torch's own convolutions."""
    path, number = f"inception{view.module}", part["filter"]
    first, last = {"1x1": ("", "branch1"), "pool": ("branch4.0", "branch4.1")}.get(
        part["branch"], (f"branch{part['kernel'] // 2 + 1}.0", f"branch{part['kernel'] // 2 + 1}.1")
    )
    x = network(view).maps[f"{path}.{first}"] if first else entering(view)
    weights, biases = plain_network.filters(f"{path}.{last}")
    assert part["bias"] == pytest.approx(float(biases[number]))
    if part["branch"] == "pool":
        channel = int((weights[number, :, 0, 0] * x.mean((1, 2))).argmax())
        assert part["pool"] == {"channel": channel, "weight": pytest.approx(weights[number, channel, 0, 0])}
        np.testing.assert_allclose(maps[0], entering(view)[channel], atol=2e-3)
        maps = maps[1:]
    else:
        assert part["pool"] is None
    k = weights.shape[-1]
    assert len(maps) == k * k + 1
    for share, (row, column) in zip(maps, product(range(k), range(k)), strict=False):
        np.testing.assert_allclose(share, np.tensordot(weights[number, :, row, column], x, 1), atol=5e-3)
    positive = F.conv2d(
        torch.from_numpy(x)[None], torch.from_numpy(weights[number : number + 1]).relu(), padding=k // 2
    )
    np.testing.assert_allclose(maps[-1], positive[0, 0].numpy(), atol=1e-2, rtol=1e-3)


@every_view
def test_the_strongest_maps_read_as_worked_out(name: str) -> None:
    view = VIEWS[name]
    (data,) = (json.loads(proto.json) for proto in sent(shown(name).app, "branch_maps"))
    assert tuple((one["label"], one["shape"], one["words"]) for one in data) == view.maps
    for one, (label, shape, _) in zip(data, view.maps, strict=True):
        channels = shape.rpartition("×")[2]
        assert one["alt"] == f"Those 12 of {channels} maps of the {label} branch with the largest mean"
        sprite = one["sprite"]
        assert (sprite["count"], sprite["height"], sprite["width"]) == (12, view.side, view.side)


@every_view
def test_questions_and_their_answers_read_as_worked_out(name: str) -> None:
    assert answered(name)


@pytest.mark.parametrize(("name", "cin", "widths"), [("opening", 192, (64, 128, 32)), ("edited", 300, (100, 1, 40))])
def test_answers_by_another_route(name: str, cin: int, widths: tuple[int, int, int]) -> None:
    """torch runs the naive module; its channels are counted from what each branch is alone in."""
    view, x = VIEWS[name], torch.zeros(1, cin, VIEWS[name].side, VIEWS[name].side)

    def run(*widths: int, stride: int = 1) -> list[torch.Tensor]:
        convs = [F.conv2d(x, torch.zeros(n, cin, k, k), padding=k // 2) for n, k in zip(widths, (1, 3, 5), strict=True)]
        return [*convs, F.max_pool2d(x, 3, stride, 1)]

    _, height, width = torch.cat(run(*widths), 1).shape[1:]
    first, second, third = view.questions
    if view.address:
        assert first.right == f"{height}×{width}×{torch.cat(run(*widths), 1).shape[1]}"
    else:
        with pytest.raises(RuntimeError, match="Sizes of tensors must match"):
            torch.cat(run(*widths, stride=2), 1)
        assert first.right == f"Nothing: {run(*widths, stride=2)[-1].shape[2]}×14 does not fit {height}×{width}"
    marked = [torch.full_like(part, number) for number, part in enumerate(run(*widths))]
    lie = (torch.cat(marked, 1)[0, :, 0, 0] == 2).nonzero().flatten().tolist()
    assert second.right == f"{lie[0]}–{lie[-1]}"
    assert reads_as(third.right, torch.cat(run(1, 1, 1), 1).shape[1])


@every_view
def test_the_files_hold_the_same_numbers(name: str) -> None:
    view, opened = VIEWS[name], shown(name)
    assert tuple(file.name for file in opened.files) == view.files
    tower = opened.table("This table as CSV")
    assert [(row["module"], int(row["naive_channels"]), int(row["channels"])) for row in tower] == [
        (module, *row) for module, row in NAIVE.items()
    ]
    tables = [rows(opened.file("The outputs as CSV", nth).make()) for nth in (0, 1)]
    assert tables[1] == view.csv
    assert {row[-1] for row in tables[0]} == {"yes"}
    assert [row[4] for row in tables[0][:4]] == [row[4] for row in view.csv[:4]]
    sheet = Image.open(io.BytesIO(opened.file("These maps as PNG").make()))
    assert sheet.width == 1632


def rows(file: bytes) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in csv.reader(io.StringIO(file.decode("utf-8-sig"))))[1:]


def test_a_number_that_nobody_worked_out_is_noticed() -> None:
    assert unlike(["28×28×193"], EVERYWHERE, VIEWS["opening"].numbers) >= {"16"}
    assert "417" in unlike(["416 or 417 channels"], EVERYWHERE, {})
    assert list(tokens("3a has 64–191, 46.2 % of 1,280")) == ["64", "191", "46.2 %", "1,280"]


@every_view
def test_the_page_is_laid_out_as_before(name: str) -> None:
    is_laid_out_as_before(shown(name).app, f"inception_idea-{name.replace(' ', '-')}")
