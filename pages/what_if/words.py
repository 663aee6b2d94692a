"""What page 8 says about edits: how they are made, and how little cost says about what they do to the answer."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from viz.inference.measured import Accuracy, Report
from viz.network.architecture import BRANCHES, EMBEDDED, Network
from viz.network.costs import branch_costs
from viz.network.edits import SMALL_KERNEL
from viz.network.shapes import module_input
from viz.notation import names, numbers

HOW = """
- **A branch that is off** gives zeros where its channels were. The layers after it were never trained with only zeros
  there. A network trained without that branch would very probably do better than this one.
- **The strongest channels** of a bottleneck are those whose filter and whose readers have the largest weights, whatever
  the picture. The weak ones are the first to go. Each one that stays still reads all channels of its input: it is a
  mixture of them, not one that was picked.
"""
CUT = """- **A central {small}** keeps the middle of each learned {whole} and throws the outer ring of its weights away,
  whatever that ring did.
"""
REASON = """
- **What a cut saves does not say how much it harms.** {measured}
- **Classifiers in front of the first edit stay as they are**: nothing that they read has changed.
- **That a bottleneck does not seem to hurt, within reason,** is said in Andrew Ng's lecture on this network (Deep
  Learning, course 4) of networks that are trained with narrow bottlenecks. Here they are cut afterwards, which hurts
  sooner; the charts show where.
"""
DEAR, CHEAP = 1 / 2, 1 / 10
"""A branch that does at least so much of its module's work is called dear, one that does at most so much is cheap."""


class BranchCase(NamedTuple):
    """A branch that was switched off: its module, its label, its share of the module's work, and what was left."""

    module: str
    branch: str
    share: float
    left: Accuracy


def how(network: Network) -> str:
    """How the edits that `network` can have are made."""
    whole = network.modules[0].kernel5x5
    cut = CUT.format(small=names.kernel(SMALL_KERNEL), whole=names.kernel(whole))
    return HOW + cut if whole > SMALL_KERNEL else HOW


@lru_cache(maxsize=2)
def cases(report: Report) -> tuple[BranchCase, ...]:
    """Every branch of every module of the embedded network whose loss was measured."""
    measured = []
    for module in EMBEDDED.modules:
        costs = {cost.branch: cost.total.macs for cost in branch_costs(module, module_input(EMBEDDED, module.name))}
        for branch in BRANCHES:
            left = report.off(module.name, branch)
            if left and left.difference is not None and left.difference_error is not None:
                label = names.branch_label(module.branch(branch))
                measured.append(BranchCase(module.name, label, costs[branch] / sum(costs.values()), left))
    return tuple(measured)


def dear_and_cheap(report: Report) -> str:
    """A dear branch that is hardly missed and a cheap one that is, as measured; "" if that was not."""
    dear = [case for case in cases(report) if case.share >= DEAR]
    cheap = [case for case in cases(report) if case.share <= CHEAP]
    pictures, intact = report.pictures("edited"), report.intact
    if not dear or not cheap or pictures is None or intact is None:
        return "What a branch costs does not say how much the answer needs it."
    missed_least = max(dear, key=lambda case: case.left.difference or 0)
    missed_most = min(cheap, key=lambda case: case.left.difference or 0)
    return (
        f"On {numbers.exact(pictures)} pictures the embedded network is right on {numbers.percent(intact.top1)}. "
        f"{_words(missed_least)}. {_words(missed_most)}."
    )


def _words(case: BranchCase) -> str:
    points = f"{100 * (case.left.difference or 0):+.1f}"
    unsure = 100 * (case.left.difference_error or 0)
    return (
        f"The {case.branch} branch of {case.module} does {numbers.percent(case.share)} of its module's work, and "
        f"without it {numbers.percent(case.left.top1)} are right ({points} ± {unsure:.1f} points)"
    )


def within_reason(report: Report) -> str:
    """The paragraph about cost and answers, with what was measured."""
    return REASON.format(measured=dear_and_cheap(report))
