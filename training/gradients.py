"""`python -m training.gradients`: how much of the gradient reaches each module, with and without the auxiliary losses.

Writes assets/gradients.json: "made" (command, sha256 of the weights, keys of the gallery's pictures that are of a
class, which are the batch, and the random starts), and for the network "trained" and "fresh" (as training starts it,
the mean over the random starts) by "with" and "without" the norm of the loss's gradient over all parameters of each
module. The loss is the mean cross-entropy in nats over the batch, of the final classifier, with the auxiliary ones by
their weights; in evaluation mode, so without dropout.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from training.loop import initialise
from viz.inference.gradients import GRADIENTS
from viz.inference.model import build
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import EMBEDDED_WEIGHTS, Loaded, load_embedded
from viz.network.architecture import EMBEDDED
from viz.notation.names import short
from viz.pictures.gallery import GALLERY, load_picture

if TYPE_CHECKING:
    from torch import Tensor

    from viz.inference.model import GoogLeNet

STARTS = (0, 1, 2)
"""Seeds of the random starts."""


def batch(loaded: Loaded) -> tuple[Tensor, Tensor, list[str]]:
    """The gallery's pictures that are of a class: (N, 3, H, W), their labels (N,), their keys."""
    of_a_class = [item for item in GALLERY if item.shows]
    labels = {short(name): label for label, name in enumerate(loaded.classes)}
    pictures = [to_tensor(load_picture(item.key), loaded.preprocessing) for item in of_a_class]
    right = torch.tensor([labels[item.shows] for item in of_a_class])
    return torch.cat(pictures), right, [i.key for i in of_a_class]


def gradient_norms(model: GoogLeNet, pictures: Tensor, labels: Tensor, *, auxiliary: bool) -> dict[str, float]:
    """The norm of the gradient of the batch's loss over the parameters of each module, by its name."""
    answers = model(pictures)._asdict()
    heads = model.network.heads if auxiliary else (model.network.final,)
    weights = {head.name: head.loss_weight for head in heads}
    terms = [weight * nn.functional.cross_entropy(answers[name], labels) for name, weight in weights.items()]
    loss = torch.stack(terms).sum()
    norms = {}
    for module in model.network.modules:
        parameters = list(model.get_submodule(module.path).parameters())
        gradients = torch.autograd.grad(loss, parameters, retain_graph=True)
        norms[module.name] = float(torch.stack([gradient.square().sum() for gradient in gradients]).sum().sqrt())
    return norms


def both(model: GoogLeNet, pictures: Tensor, labels: Tensor) -> dict[str, dict[str, float]]:
    """The norms "with" and "without" the auxiliary losses."""
    model.eval().requires_grad_(True)
    return {
        "with": gradient_norms(model, pictures, labels, auxiliary=True),
        "without": gradient_norms(model, pictures, labels, auxiliary=False),
    }


def fresh(seed: int) -> GoogLeNet:
    """The network as training starts it."""
    torch.manual_seed(seed)
    model = build(EMBEDDED)
    initialise(model)
    return model


def rounded(several: list[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    """The mean over `several` results, with five digits."""
    return {
        side: {
            name: float(f"{sum(each[side][name] for each in several) / len(several):.5g}") for name in several[0][side]
        }
        for side in several[0]
    }


def main() -> None:
    """Measure both networks and write the file."""
    loaded = load_embedded()
    pictures, labels, keys = batch(loaded)
    measured: Mapping[str, Any] = {
        "made": {
            "command": "python -m training.gradients",
            "weights_sha256": hashlib.sha256(EMBEDDED_WEIGHTS.read_bytes()).hexdigest(),
            "pictures": keys,
            "starts": list(STARTS),
        },
        "trained": rounded([both(loaded.model, pictures, labels)]),
        "fresh": rounded([both(fresh(seed), pictures, labels) for seed in STARTS]),
    }
    GRADIENTS.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
