"""Shapes and receptive fields against torch, torchvision's network and the hand tables."""

from __future__ import annotations

from typing import Literal

import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st
from torch import nn

from tests.facts import MODULES
from viz.inference.model import build
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, TORCHVISION
from viz.network.operations import AdaptivePool, Concat, Conv, Linear, Padding, Pool
from viz.network.shapes import (
    INPUT,
    Shape,
    ShapeError,
    branch_shapes,
    concat_shape,
    module_input,
    output_shape,
    padding_of,
    receptive_fields,
    trace,
)

PADDINGS: tuple[Padding, ...] = ("same", "valid")
Kind = Literal["conv", "max", "average"]


@pytest.mark.parametrize("name", MODULES)
def test_module_input_is_the_papers(name: str) -> None:
    row = MODULES[name]
    assert module_input(PAPER, name) == (row.channels, row.side, row.side)


STAGES = {
    "conv1": (64, 112, 112),
    "maxpool1": (64, 56, 56),
    "conv2": (64, 56, 56),
    "conv3": (192, 56, 56),
    "maxpool2": (192, 28, 28),
    "inception3b": (480, 28, 28),
    "maxpool3": (480, 14, 14),
    "inception4e": (832, 14, 14),
    "maxpool4": (832, 7, 7),
    "inception5b": (1024, 7, 7),
    "avgpool": (1024, 1, 1),
    "fc": (1000, 1, 1),
    "aux1.pool": (512, 4, 4),
    "aux2.fc1": (1024, 1, 1),
}


@pytest.mark.parametrize("path", STAGES)
def test_the_papers_network_has_these_shapes(path: str) -> None:
    assert {step.path: step.out_shape for step in trace(PAPER)}[path] == STAGES[path]


@pytest.mark.parametrize("key", NETWORKS)
def test_declared_shapes_are_the_running_networks(key: str) -> None:
    network = NETWORKS[key]
    model = build(network).eval()
    found: dict[str, tuple[int, ...]] = {}
    with torch.inference_mode():
        model(torch.zeros(1, *network.input_shape), keep=lambda path, x: found.__setitem__(path, tuple(x.shape[1:])))
    declared = {step.path: step.out_shape for step in trace(network)}
    assert len(found) > 60
    for path, shape in found.items():
        assert declared[path] == shape, path


@pytest.mark.parametrize("kind", ["conv", "max", "average"])
@given(
    height=st.integers(1, 24),
    width=st.integers(1, 24),
    kernel=st.integers(1, 9),
    stride=st.integers(1, 7),
    padding=st.sampled_from(PADDINGS),
    ceil=st.booleans(),
)
@example(height=1, width=1, kernel=2, stride=2, padding="valid", ceil=True)  # the only window is larger than the input
@example(height=3, width=24, kernel=5, stride=7, padding="valid", ceil=True)
@example(height=2, width=2, kernel=1, stride=4, padding="valid", ceil=True)  # a second window would start behind it
def test_windows_are_torchs(
    kind: Kind, height: int, width: int, kernel: int, stride: int, padding: Padding, ceil: bool
) -> None:
    op = Conv(3, kernel, stride, padding) if kind == "conv" else Pool(kind, kernel, stride, padding, ceil)
    if padding == "same" and kernel % 2 == 0:
        with pytest.raises(ShapeError, match="only odd kernels"):
            output_shape(op, Shape(3, height, width))
        return
    pad = (kernel - 1) // 2 if padding == "same" else 0
    layer: nn.Module
    if kind == "conv":
        layer = nn.Conv2d(3, 3, kernel, stride, pad)
    else:
        layer = (nn.MaxPool2d if kind == "max" else nn.AvgPool2d)(kernel, stride, pad, ceil_mode=ceil)
    try:
        expected = tuple(layer(torch.zeros(1, 3, height, width)).shape[1:])
    except RuntimeError:
        with pytest.raises(ShapeError, match="does not fit"):
            output_shape(op, Shape(3, height, width))
    else:
        assert output_shape(op, Shape(3, height, width)) == expected


def test_same_padding_is_half_the_kernel_less_one() -> None:
    assert [padding_of(kernel, "same") for kernel in (1, 3, 5, 7, 11)] == [0, 1, 2, 3, 5]
    assert padding_of(5, "valid") == 0


def test_other_operations() -> None:
    assert output_shape(AdaptivePool(4), Shape(512, 14, 14)) == (512, 4, 4)
    assert output_shape(Linear(10), Shape(1024, 1, 1)) == (10, 1, 1)
    with pytest.raises(TypeError, match="several inputs"):
        output_shape(Concat(), Shape(1, 1, 1))


def test_concatenation_adds_channels_and_needs_equal_sides() -> None:
    assert concat_shape((Shape(64, 28, 28), Shape(128, 28, 28))) == (192, 28, 28)
    with pytest.raises(ShapeError, match="28×28, 26×26"):
        concat_shape((Shape(64, 28, 28), Shape(128, 26, 26)))


def test_branch_shapes_of_3a() -> None:
    shapes = branch_shapes(PAPER.module("3a").branches, Shape(192, 28, 28))
    assert [shape.c for shape in shapes] == [64, 128, 32, 32]


def test_every_step_reads_steps_that_came_before() -> None:
    for network in NETWORKS.values():
        known = {INPUT}
        for step in trace(network):
            assert set(step.inputs) <= known
            assert step.path not in known
            known.add(step.path)


FIELDS = {
    "inception3a": (27, 43, 59, 43),
    "inception3b": (59, 75, 91, 75),
    "inception4a": (107, 139, 171, 139),
    "inception4d": (299, 331, 363, 331),
    "inception5b": (587, 651, 715, 651),
}
ENDS = ("branch1", "branch2.1", "branch3.1", "branch4.1")


@pytest.mark.parametrize("path", FIELDS)
def test_receptive_fields_are_the_computed_ones(path: str) -> None:
    fields = receptive_fields(PAPER)
    assert tuple(fields[f"{path}.{end}"].size for end in ENDS) == FIELDS[path]


def test_torchvisions_3x3_cannot_see_a_larger_scale() -> None:
    fields = receptive_fields(TORCHVISION)
    assert tuple(fields[f"inception3a.{end}"].size for end in ENDS) == (27, 43, 43, 43)


def test_a_receptive_field_is_where_the_gradient_is_not_zero() -> None:
    field = receptive_fields(EMBEDDED)["inception3a.branch3.1"]
    model = build(EMBEDDED).eval()
    kept: dict[str, torch.Tensor] = {}
    for parameter in model.parameters():
        parameter.data.abs_().add_(1e-3)  # all positive: nothing cancels, no ReLU cuts
    x = torch.ones(1, 3, 224, 224, requires_grad=True)
    model(x, keep=lambda path, y: kept.__setitem__(path, y.clone()))
    row, column = 14, 9
    torch.autograd.backward(kept["inception3a.branch3.1"][0, :, row, column].sum())
    assert x.grad is not None
    rows = x.grad[0].abs().sum((0, 2)).nonzero().flatten()
    columns = x.grad[0].abs().sum((0, 1)).nonzero().flatten()
    top, left, bottom, right = field.square(row, column)
    # max pools pass a gradient to one pixel of a window: the seen part lies inside the field
    assert top <= int(rows.min())
    assert int(rows.max()) < bottom
    assert left <= int(columns.min())
    assert int(columns.max()) < right
