"""Predict-then-reveal questions about edits, from the network as it is edited now."""

from __future__ import annotations

from functools import lru_cache

from viz.network.architecture import BRANCHES, SQUEEZED, BranchName, Network
from viz.network.costs import branch_cost, network_cost
from viz.network.edits import ALL, SMALL_KERNEL, Edits, declared, keep, mended, off, small, switched_off, write
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.notation.counting import USUAL, Counting
from viz.site.question import Question, choose_number, choose_words

_IN_TURN: tuple[BranchName, ...] = ("5x5", "3x3", "1x1", "pool")
"""Branches to ask about, the first that is on."""


@lru_cache(maxsize=64)
def edit_questions(network: Network, edits: Edits, module: str, counting: Counting = USUAL) -> tuple[Question, ...]:
    """Two or three questions: a branch of `module` off, its bottleneck halved, one type of branch off everywhere."""
    asked = (
        _branch_off(network, edits, module, counting),
        _halved(network, edits, module, counting),
        _dearest_branch(network, edits, counting),
    )
    return tuple(question for question in asked if question)


def _saved(network: Network, edits: Edits, more: Edits, counting: Counting) -> int:
    """The work that `more` saves on top of `edits`; 0 when they cannot be had together."""
    both = mended((*edits, *more), network)
    return counting.work(network_cost(declared(network, edits))) - counting.work(network_cost(declared(network, both)))


def _now(edits: Edits) -> str:
    return "As the network is edited now" if edits else "In the intact network"


def _branch_off(network: Network, edits: Edits, module: str, counting: Counting) -> Question | None:
    closed = switched_off(edits, network)[module]
    edited = declared(network, edits)
    branch = next(b for b in _IN_TURN if b not in closed)
    right = _saved(network, edits, (off(module, branch),), counting)
    if not right:
        return None
    width = edited.module(module).branch(branch).width
    own = branch_cost(edited.module(module), module_input(edited, module), branch)
    bare, label = counting.work(own.total), names.branch_label(network.module(module).branch(branch))
    return choose_number(
        f"edit-off-{network.key}-{write(edits)}-{module}-{counting.work_unit}",
        f"{_now(edits)}, the {label} branch of {module} is switched off and its {width} channels are no longer "
        f"passed on. How many {counting.work_unit} does that save?",
        right,
        (bare, 2 * right, right / 4),
        f"{numbers.exact(right)}: {numbers.count(bare)} in the branch itself, and {numbers.count(right - bare)} in "
        f"the layers that read its {width} channels.",
    )


def _halved(network: Network, edits: Edits, module: str, counting: Counting) -> Question | None:
    edited = declared(network, edits).module(module)
    branch = next((b for b in SQUEEZED if edited.branch(b).reduce_width >= 2), None)
    if branch is None:
        return None
    width = edited.branch(branch).reduce_width
    before = branch_cost(edited, module_input(declared(network, edits), module), branch)
    right = _saved(network, edits, (keep(module, branch, width // 2),), counting) / counting.work(before.total)
    label = names.branch_label(network.module(module).branch(branch))
    return choose_number(
        f"edit-half-{network.key}-{write(edits)}-{module}-{counting.work_unit}",
        f"The {label} reduce of {module} keeps {width // 2} of its {width} channels. What share of that branch's "
        f"{counting.work_unit} is saved?",
        right,
        (right / 2, min(0.95, 1.5 * right), right**2 / 2),
        f"{numbers.percent(right)}: the 1×1 makes fewer channels and the {label} reads fewer, so both parts "
        "are proportional to the bottleneck's width. The branch still gives as many channels, so nothing else gets "
        "cheaper.",
        numbers.percent,
    )


def _dearest_branch(network: Network, edits: Edits, counting: Counting) -> Question | None:
    options = {branch: _saved(network, edits, (off(ALL, branch),), counting) for branch in BRANCHES}
    saved = {names.branch_label(network.modules[0].branch(b)): work for b, work in options.items() if work}
    kernels = _saved(network, edits, (small(ALL),), counting)
    if kernels:
        cut = names.kernel(network.modules[0].kernel5x5), names.kernel(SMALL_KERNEL)
        saved[f"cutting all {cut[0]} kernels to {cut[1]}"] = kernels
    if len(saved) < 2:
        return None
    best = max(saved, key=lambda label: saved[label])
    listed = ", ".join(f"{label} {numbers.count(work)}" for label, work in saved.items())
    return choose_words(
        f"edit-dearest-{network.key}-{write(edits)}-{counting.work_unit}",
        f"{_now(edits)}, one type of branch is removed from all modules"
        + (", or the kernels are cut" if kernels else "")
        + f". What saves the most {counting.work_unit}?",
        best,
        [label for label in saved if label != best],
        f"Saved, with all that reads them: {listed}.",
    )
