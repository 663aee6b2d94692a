"""What is counted: multiplications or FLOPs, weights or parameters, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

from viz.network.costs import FLOPS_PER_MAC, Cost
from viz.notation.numbers import count


@dataclass(frozen=True)
class Counting:
    """One way of counting: work as multiplications or (`flops`) FLOPs, size as weights or (`biases`) parameters.

    Takes costs of symbols as well as of integers.
    """

    flops: bool = False
    biases: bool = False

    @property
    def work_unit(self) -> str:
        """What `work` counts: "multiplications", or "FLOPs" (two for each)."""
        return "FLOPs" if self.flops else "multiplications"

    def work(self, cost: Cost) -> int:
        """The exact number of multiplications or FLOPs of a cost."""
        return cost.flops if self.flops else cost.macs

    def work_words(self, cost: Cost) -> str:
        """ "12.4 M multiplications"."""
        return f"{count(self.work(cost))} {self.work_unit}"

    @property
    def size_unit(self) -> str:
        """What `size` counts: "weights" (no biases), or "parameters" (with them)."""
        return "parameters" if self.biases else "weights"

    def size(self, cost: Cost) -> int:
        """The exact number of weights, or of parameters with biases, of a cost."""
        return cost.params if self.biases else cost.weights

    def size_words(self, cost: Cost) -> str:
        """ "15.9 k weights"."""
        return f"{count(self.size(cost))} {self.size_unit}"

    @property
    def sentence(self) -> str:
        """The sentence that every page with costs says once."""
        work = (
            f"Counted: FLOPs, {FLOPS_PER_MAC} for each multiply-accumulate of convolutions and fully connected "
            "layers, for one picture"
            if self.flops
            else "Counted: multiplications (each with its addition: multiply-accumulates, MACs) of convolutions and "
            "fully connected layers for one picture"
        )
        size = "parameters with biases" if self.biases else "weights without biases"
        return f"{work}, and {size}; pools, ReLU and adding the bias are not counted."


USUAL = Counting()
"""Multiplications and weights: what is counted where nothing else was chosen."""
