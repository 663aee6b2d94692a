"""How many directions a tensor's channels really vary in: what a narrow 1×1 could keep of them at best."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viz.inference.capture import Maps


def kept_by_directions(maps: Maps) -> NDArray[np.float64]:
    """For r = 1 … C the share of the variance of `maps` (C, H, W) that the best r directions keep, from 0 to 1.

    Every place is a sample of C values. The variances along the principal directions are the eigenvalues of the
    channels' covariance; a linear 1×1 with r filters keeps at most what the r largest hold. A tensor that is the same
    everywhere varies in no direction: all of its shares are 1.
    """
    samples = maps.reshape(len(maps), -1).astype(np.float64)
    centred = samples - samples.mean(1, keepdims=True)
    variances = np.linalg.eigvalsh(centred @ centred.T)[::-1].clip(0)
    whole = variances.sum()
    return np.cumsum(variances) / whole if whole > 0 else np.ones(len(maps))
