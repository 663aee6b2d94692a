"""What each branch of an Inception module does, in at most ten words."""

from __future__ import annotations

from viz.network.architecture import BranchName

BRANCH_WORDS: dict[BranchName, str] = {
    "1x1": "Mixes the channels of one place.",
    "3x3": "A 1×1 narrows the tensor, then a 3×3 looks around.",
    "5x5": "The same with a wider window, for larger things.",
    "pool": "Takes the largest value nearby, then a 1×1 mixes channels.",
}
