"""Names of torch that it keeps to itself, and that the app needs, with the reason for each.

Seen in torch 2.14 (tests/inference/test_torch_internals.py fails when one is gone).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

M = TypeVar("M", bound=nn.Module)


def sharing_copy(
    module: M, children: Mapping[str, nn.Module], *, parameters: Mapping[str, Tensor], without: Collection[str] = ()
) -> M:
    """A copy of `module` with other children and parameters, and some children left out; all the rest is shared.

    `nn.Module` keeps both in dictionaries of its own, `_modules` and `_parameters`, which a shallow copy shares. The
    public ways write into them, and so would change the intact module: they are replaced, not written to.
    """
    new = copy(module)
    new._modules = {name: child for name, child in {**module._modules, **children}.items() if name not in without}
    fixed = {name: nn.Parameter(tensor, requires_grad=False) for name, tensor in parameters.items()}
    new._parameters = {**module._parameters, **fixed}
    return new


class PackedConv(nn.Module):
    """A convolution followed by its ReLU, with weights laid out once for inputs (1, C, H, W) of the size `packed_for`.

    The public convolution lays its weights out anew in every run, a twelfth of its time. The packed weights are a copy,
    in an object that torch's tracer takes as a constant; the numbers are those of the convolution and its ReLU.
    `torch.ops.mkldnn_prepacked` has no public counterpart that torch.jit can record.
    """

    def __init__(self, conv: nn.Conv2d, packed_for: tuple[int, int, int]) -> None:
        super().__init__()
        bias = None if conv.bias is None else conv.bias.detach()
        pad: Any = conv.padding  # numbers here; the type allows words
        geometry = [list(conv.stride), list(pad), list(conv.dilation), conv.groups, [1, *packed_for]]
        self.packed = torch.ops.mkldnn_prepacked.conv2d_prepack(conv.weight.detach(), bias, *geometry, "relu")

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = torch.ops.mkldnn_prepacked.conv2d_run(x, self.packed)
        return y
