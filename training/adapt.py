"""After training on small crops: BatchNorm's statistics measured again on pictures as the app shows them.

Touvron et al., arXiv 1906.06423, section 4: activation statistics change with the resolution, and this mends them.
"""

from __future__ import annotations

import torch
from torch import nn

from training.data import SIDE, Pictures, enlarge
from viz.inference.model import GoogLeNet


@torch.no_grad()
def remeasure(model: GoogLeNet, pictures: Pictures, side: int = SIDE, batch: int = 50) -> GoogLeNet:
    """The model in eval mode; its BatchNorms' means and variances are now the averages over batches of `pictures`."""
    norms = [module for module in model.modules() if isinstance(module, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # a plain average over the batches
    model.eval()
    for norm in norms:
        norm.train()
    for x, _ in pictures.batches(batch):
        model(enlarge(x, side))
    return model.eval()
