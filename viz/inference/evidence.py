"""Where in the picture a classifier finds its evidence: activation maps through the head's tail, and occlusion.

The shared model is only read: gradients flow into a copy of the head's input, never into the weights.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from viz.inference.answers import softmax
from viz.network.architecture import Head
from viz.network.operations import Linear

if TYPE_CHECKING:
    from torch import Tensor

    from viz.inference.capture import Captured, Maps
    from viz.inference.model import GoogLeNet

Evidence = NDArray[np.float32]
"""A signed map (H, W): how much each place speaks for a class (negative: against it)."""


def is_linear(head: Head) -> bool:
    """Whether the head is an average pool and one linear layer, so that its evidence needs no gradient."""
    return len(_linears(head)) == 1


def _linears(head: Head) -> list[str]:
    return [layer.path for layer in head.layers if isinstance(layer.op, Linear)]


def activation_map(model: GoogLeNet, captured: Captured, head: str, index: int, rival: int | None = None) -> Evidence:
    """The evidence for class `index` at the input of `head`, (H, W) of that input; with a `rival` for it rather than
    for that class, the one's evidence less the other's.

    Exact for the final classifier (`class_activation`), by gradients for the auxiliary ones (`gradient_activation`).
    Both are linear in the logit, so the difference is the evidence for the difference of the two logits.
    """
    declared = captured.network.head(head)
    features = captured.maps[declared.after]
    evidence_for = class_activation if is_linear(declared) else gradient_activation
    evidence = evidence_for(model, declared, features, index)
    return evidence if rival is None else evidence - evidence_for(model, declared, features, rival)


def class_activation(model: GoogLeNet, head: Head, features: Maps, index: int) -> Evidence:
    """CAM: Σ_c w[index, c]·features[c] at each place, (H, W); its mean plus the bias is the logit exactly.

    Source: Zhou et al., arXiv 1512.04150. Only for a head that is linear behind its average pool.
    """
    linear: Any = model.get_submodule(_linears(head)[-1])
    weights = linear.weight[index].detach().numpy()
    evidence: Evidence = np.tensordot(weights, features, 1).astype(np.float32)
    return evidence


def gradient_activation(model: GoogLeNet, head: Head, features: Maps, index: int) -> Evidence:
    """Grad-CAM before its ReLU: Σ_c α_c·features[c], α_c the mean gradient of the logit over the map of channel c.

    Source: Selvaraju et al., arXiv 1610.02391. Runs only the head, forwards and back.
    """
    import torch

    x = torch.from_numpy(np.array(features, order="K"))[None].requires_grad_(True)
    with torch.enable_grad():
        logit = _run_head(model, head, x)[0, index]
        (gradient,) = torch.autograd.grad(logit, x)
    mean = gradient[0].mean((1, 2)).numpy()
    evidence: Evidence = np.tensordot(mean, features, 1).astype(np.float32)
    return evidence


def _run_head(model: GoogLeNet, head: Head, x: Tensor) -> Tensor:
    if head.after in model.auxiliary:
        result: Tensor = model.get_submodule(head.name)(x)
        return result
    for path in model.final_layers:
        x = model.get_submodule(path)(x)
    return x


class Occluded(NamedTuple):
    """Occlusion so far: the drop of the probability with a grey patch at each place, and how many places are done.

    `drops` has one map (rows, columns) per head, NaN where not computed yet; positive: the class needs that place.
    """

    drops: dict[str, Evidence]
    done: int
    places: int


GRID = 9
"""Places of the patch along a side."""
PATCH = 0.25
"""Side of the patch as a share of the picture's."""


def patches(side: int, grid: int = GRID, patch: float = PATCH) -> tuple[slice, ...]:
    """The stretches of pixels that the patch covers along one side, evenly spread from border to border."""
    size = round(patch * side)
    return tuple(slice(round(start), round(start) + size) for start in np.linspace(0, side - size, grid))


def occlusion(model: GoogLeNet, tensor: Tensor, index: int, grid: int = GRID) -> Iterator[Occluded]:
    """Covers the input (1, 3, H, W) place by place and watches the probability of class `index`; one yield a row.

    The patch has the mean colour (0 after normalisation). All heads are read from the same runs. Source: Zeiler &
    Fergus, arXiv 1311.2901, section 4.2. The caller may stop between any two rows.
    """
    import torch

    rows, columns = patches(tensor.shape[2], grid), patches(tensor.shape[3], grid)
    intact = _probabilities(model, tensor, index)
    drops = {head: np.full((grid, grid), np.nan, np.float32) for head in intact}
    for number, row in enumerate(rows):
        batch = tensor.repeat(grid, 1, 1, 1)
        for place, column in enumerate(columns):
            batch[place, :, row, column] = 0.0
        with torch.inference_mode():
            covered = _probabilities(model, batch, index)
        for head, values in covered.items():
            drops[head][number] = intact[head] - values
        yield Occluded(drops, (number + 1) * grid, grid * grid)


def _probabilities(model: GoogLeNet, batch: Tensor, index: int) -> dict[str, NDArray[np.float64]]:
    """The probability of class `index` in each head for every picture of the batch."""
    import torch

    with torch.inference_mode():
        logits = model(batch)._asdict()
        return {head: softmax(scores.numpy())[:, index] for head, scores in logits.items() if scores is not None}
