"""The names of torch that it keeps to itself are still there, and do what they are used for."""

from __future__ import annotations

import torch
from torch import nn

from viz.inference.torch_internals import sharing_copy


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
