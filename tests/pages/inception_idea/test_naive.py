"""Lesson 2's shapes, ranges and lengths against torch and the paper's table."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from pages.inception_idea import naive as idea
from pages.inception_idea.naive import Switches
from viz.network.architecture import BRANCHES, PAPER, TORCHVISION
from viz.network.operations import Padding
from viz.network.shapes import Shape, ShapeError
from viz.network.symbols import evaluate

M3A = PAPER.module("3a")
ENTERS_3A = Shape(192, 28, 28)

# switches -> sides of the four outputs
SIDES = [
    (Switches(), (28, 28, 28, 28), ()),
    (Switches(convs="valid"), (28, 26, 24, 28), ("3x3", "5x5")),
    (Switches(pool_stride=2), (28, 28, 28, 14), ("pool",)),
    (Switches(convs="valid", pool_stride=2), (28, 26, 24, 14), ("3x3", "5x5", "pool")),
    (Switches(pool="valid"), (28, 28, 28, 26), ("pool",)),
    (Switches(pool="valid", pool_stride=2), (28, 28, 28, 13), ("pool",)),
]
IDS = ["sound", "valid", "stride 2", "both", "pool valid", "pool valid stride 2"]


@pytest.mark.parametrize(("switches", "sides", "odd"), SIDES, ids=IDS)
def test_sides_and_the_branches_that_do_not_fit(
    switches: Switches, sides: tuple[int, ...], odd: tuple[str, ...]
) -> None:
    found = idea.outcome(M3A, ENTERS_3A, switches)
    assert tuple(s.h for s in found.shapes) == tuple(s.w for s in found.shapes) == sides
    assert found.odd == odd
    assert (found.output is None) == bool(odd) == bool(found.error)


@pytest.mark.parametrize("switches", [row[0] for row in SIDES], ids=IDS)
def test_torch_agrees_on_shapes_and_on_whether_they_concatenate(switches: Switches) -> None:
    pads = {"same": 1, "valid": 0}
    convs = [nn.Conv2d(192, n, k, padding=k // 2 * pads[switches.convs]) for n, k in ((64, 1), (128, 3), (32, 5))]
    pool = nn.MaxPool2d(3, switches.pool_stride, pads[switches.pool])
    with torch.inference_mode():
        outputs = [op(torch.zeros(1, 192, 28, 28)) for op in (*convs, pool)]
    found = idea.outcome(M3A, ENTERS_3A, switches)
    assert [tuple(s) for s in found.shapes] == [tuple(o.shape[1:]) for o in outputs]
    if found.output is None:
        with pytest.raises(RuntimeError, match="Sizes of tensors must match"):
            torch.cat(outputs, 1)
    else:
        assert tuple(torch.cat(outputs, 1).shape[1:]) == found.output


def test_the_sound_module_gives_416_channels_and_the_error_names_every_size() -> None:
    assert idea.outcome(M3A, ENTERS_3A).output == (416, 28, 28)
    broken = idea.outcome(M3A, ENTERS_3A, Switches(convs="valid", pool_stride=2))
    assert "28×28, 26×26, 24×24, 14×14" in broken.error
    assert idea.ranges(idea.outcome(M3A, ENTERS_3A).shapes) == ("0–63", "64–191", "192–223", "224–415")


def test_a_window_larger_than_the_input_is_refused() -> None:
    with pytest.raises(ShapeError, match="does not fit"):
        idea.outcome(M3A, Shape(192, 4, 4), Switches(convs="valid"))


def test_torchvisions_3x3_in_the_5x5_branch_keeps_its_kernel() -> None:
    found = idea.outcome(TORCHVISION.module("3a"), ENTERS_3A, Switches(convs="valid"))
    assert tuple(s.h for s in found.shapes) == (28, 26, 26, 28)


@pytest.mark.parametrize(
    ("padding", "stride", "branch", "text"),
    [
        ("same", 1, 1, r"28 + 2\cdot1 - 3 + 1 = 28"),
        ("valid", 1, 2, r"28 + 2\cdot0 - 5 + 1 = 24"),
        ("same", 2, 3, r"\left\lfloor\frac{28 + 2\cdot1 - 3}{2}\right\rfloor + 1 = 14"),
    ],
    ids=["3x3 same", "5x5 valid", "pool stride 2"],
)
def test_the_side_written_out(padding: Padding, stride: int, branch: int, text: str) -> None:
    branches = idea.branches(M3A, Switches(padding, padding, stride))
    assert idea.side_formula(branches[branch].main.op, 28) == text


@given(st.tuples(*[st.integers(1, 512)] * 3), st.integers(1, 1024))
def test_the_polynomials_the_browser_evaluates_are_the_real_ruler(widths: tuple[int, int, int], entering: int) -> None:
    module = replace(M3A, **dict(zip(idea.NAIVE_WIDTHS, widths, strict=True)))  # type: ignore[arg-type]
    depths = dict(zip(idea.NAIVE_WIDTHS, widths, strict=True)) | {idea.POOL_WIDTH: entering}
    found = idea.outcome(module, Shape(entering, 28, 28))
    marks = idea.marks(idea.symbolic_depths(M3A, 28))
    assert tuple(m.branch for m in marks) == BRANCHES
    assert tuple(m.depth.at(depths) for m in marks) == tuple(s.c for s in found.shapes)
    for before, after in pairwise(marks):
        assert before.stop.at(depths) == after.start.at(depths)
    assert found.output is not None
    assert marks[-1].stop.at(depths) == found.output.c == sum(widths) + entering


# naive module, multiplications: computed by hand from the widths
@pytest.mark.parametrize(
    ("name", "macs"),
    [("3a", 303_464_448), ("3b", 854_196_224), ("4a", 307_077_120), ("4e", 655_699_968), ("5b", 287_006_720)],
)
def test_multiplications_of_the_naive_module(name: str, macs: int) -> None:
    module = PAPER.module(name)
    entering = {"3a": (192, 28), "3b": (256, 28), "4a": (480, 14), "4e": (528, 14), "5b": (832, 7)}[name]
    values = {n: getattr(module, n) for n in idea.NAIVE_WIDTHS} | {idea.POOL_WIDTH: entering[0]}
    cost = idea.work(module, entering[1])
    assert evaluate(cost.macs, values) == macs
    assert evaluate(cost.weights, values) * entering[1] ** 2 == macs


def test_naive_modules_pile_channels_up() -> None:
    rows = idea.growth(PAPER)
    # 192 + (64+128+32), + (128+192+96), + (192+208+48), ...
    assert [r.naive for r in rows] == [416, 832, 1280, 1728, 2176, 2640, 3344, 4048, 4944]
    assert [r.real for r in rows] == [256, 480, 512, 512, 512, 528, 832, 832, 1024]


@pytest.mark.parametrize("kernel", idea.STRIP_KERNELS)
@pytest.mark.parametrize("pad", idea.STRIP_PADS)
def test_the_strip_is_torchs_convolution(kernel: int, pad: int) -> None:
    out = nn.functional.conv1d(torch.zeros(1, 1, idea.STRIP_CELLS), torch.zeros(1, 1, kernel), padding=pad).shape[2]
    assert idea.strip_table()[f"{kernel},{pad}"] == out
    assert (out == idea.STRIP_CELLS) == (idea.same_pad(kernel) == pad)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel lengths")
@pytest.mark.parametrize("kernel", idea.STRIP_KERNELS)
def test_uneven_zeros_keep_the_length_as_torch_keeps_it(kernel: int) -> None:
    left, right = idea.uneven_pad(kernel)
    row = nn.functional.pad(torch.zeros(1, 1, idea.STRIP_CELLS), (left, right))
    assert nn.functional.conv1d(row, torch.zeros(1, 1, kernel)).shape[2] == idea.STRIP_CELLS
    same = nn.functional.conv1d(torch.zeros(1, 1, idea.STRIP_CELLS), torch.zeros(1, 1, kernel), padding="same")
    assert same.shape[2] == idea.STRIP_CELLS
    assert (left == right) == (idea.same_pad(kernel) == left)


def test_a_window_longer_than_the_strip_is_refused() -> None:
    with pytest.raises(ShapeError, match="does not fit into 3 cells"):
        idea.strip_length(5, 0, 3)
    with pytest.raises(ShapeError, match="a window of 7 does not fit into 3 cells with padding 1"):
        idea.strip_length(7, 1, 3)
    assert [idea.strip_length(5, 1, 3), idea.strip_length(3, 0, 3), idea.strip_length(7, 2, 3)] == [1, 1, 1]
