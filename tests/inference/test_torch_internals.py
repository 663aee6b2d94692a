"""The names of torch that it keeps to itself are still there, and do what they are used for."""

from __future__ import annotations

import warnings

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from viz.inference.torch_internals import PackedConv, sharing_copy


def test_torch_still_keeps_children_and_parameters_where_they_are_replaced() -> None:
    pair, linear = nn.Sequential(nn.ReLU(), nn.Tanh()), nn.Linear(2, 3)
    assert dict(pair.named_children()) == vars(pair)["_modules"]
    assert dict(linear.named_parameters()).keys() == vars(linear)["_parameters"].keys() == {"weight", "bias"}


def test_a_copy_has_other_children_and_leaves_the_module_alone() -> None:
    pair, other = nn.Sequential(nn.ReLU(), nn.Tanh()), nn.Sigmoid()
    new = sharing_copy(pair, {"1": other}, parameters={})
    assert list(new) == [pair[0], other]
    assert isinstance(pair[1], nn.Tanh)
    assert dict(sharing_copy(pair, {}, parameters={}, without=["0"]).named_children()) == {"1": pair[1]}


def test_a_copy_has_other_parameters_and_shares_the_rest() -> None:
    linear, weights = nn.Linear(2, 3), torch.ones(3, 2)
    new = sharing_copy(linear, {}, parameters={"weight": weights})
    assert torch.equal(new.weight, weights)
    assert not new.weight.requires_grad
    assert new.bias is linear.bias
    assert not torch.equal(linear.weight, weights)
    assert torch.allclose(new(torch.ones(1, 2)), weights.sum(1) + linear.bias)


@pytest.mark.skipif(not torch.backends.mkldnn.is_available(), reason="this torch has no oneDNN")  # type: ignore[no-untyped-call]
@pytest.mark.parametrize(("kernel", "stride", "padding"), [(1, 1, 0), (3, 1, 1), (7, 2, 3)])
@pytest.mark.parametrize("bias", [True, False])
def test_a_packed_convolution_is_the_convolution_and_its_relu(
    kernel: int, stride: int, padding: int, bias: bool
) -> None:
    torch.manual_seed(0)
    conv = nn.Conv2d(5, 24, kernel, stride, padding, bias=bias).to(memory_format=torch.channels_last)
    x = torch.randn(1, 5, 14, 14).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        packed = PackedConv(conv, (5, 14, 14))
        expected = F.relu(conv(x))
        recorded = torch.jit.trace(packed, (torch.zeros_like(x),), check_trace=False)  # type: ignore[no-untyped-call]
        for found in (packed(x), recorded(x)):
            assert found.is_contiguous(memory_format=torch.channels_last)
            torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)
