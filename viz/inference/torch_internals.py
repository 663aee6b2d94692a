"""Names of torch that it keeps to itself, and that the app needs, with the reason for each.

Seen in torch 2.14 (tests/inference/test_torch_internals.py fails when one is gone).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from typing import TypeVar

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
