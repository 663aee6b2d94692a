"""Page 8's tasks: edits to begin with, and the edits that end each."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from pages.what_if.view import WhatIfView
from viz.network.architecture import SQUEEZED, BranchName, Network
from viz.network.costs import network_cost
from viz.network.edits import ALL, Edits, declared, keep, mended, off, small, switched_off
from viz.notation import names
from viz.site import state
from viz.site.networks import chosen_network
from viz.site.tasks import Goal, Task, draw_tasks

WANTED_SAVING = 0.4
"""Share of the multiplications that a task wants saved."""
FIRST_STEP = "switch-it-off"


class EditsSetUp(NamedTuple):
    """Edits to try by a click: what they are called, what to do with them and when that is done, and how."""

    title: str
    text: str
    edits: Edits
    is_reached: Callable[[Edits], bool]
    end: Edits
    hint: str


@cache
def edits_set_ups(network: Network) -> tuple[EditsSetUp, ...]:
    """Three set-ups, those that mean something in `network`."""
    set_ups = (_other_branch(network), _narrower(network), _early_or_late(network), _smaller_kernels(network))
    possible = [set_up for set_up in set_ups if mended(set_up.edits, network) == set_up.edits]
    return tuple(possible[:2] + possible[-1:])


def _other_branch(network: Network) -> EditsSetUp:
    widest = names.branch_label(network.modules[0].branch("5x5"))
    return EditsSetUp(
        f"No {widest} anywhere",
        f"All {widest} branches are off. Switch off all 3×3 instead: which are needed more?",
        (off(ALL, "5x5"),),
        lambda edits: _is_off_everywhere(network, edits, "3x3") and not _is_off_somewhere(network, edits, "5x5"),
        (off(ALL, "3x3"),),
        "A row's name switches its branch in all modules.",
    )


def _narrower(network: Network) -> EditsSetUp:
    return EditsSetUp(
        "Bottlenecks of half the width",
        "Every reduce layer keeps its stronger half. Go on until "
        f"{100 * WANTED_SAVING:.0f}\N{NO-BREAK SPACE}% of the work is saved.",
        _kept_parts(network, 2),
        lambda edits: _saving(network, edits) >= WANTED_SAVING,
        _kept_parts(network, 4),
        "The sliders are those of the module whose name is chosen; whole branches save more.",
    )


def _kept_parts(network: Network, parts: int) -> Edits:
    """Every reduce layer keeps one of so many parts."""
    modules = network.modules
    return tuple(keep(m.name, branch, m.branch(branch).reduce_width // parts) for m in modules for branch in SQUEEZED)


def _saving(network: Network, edits: Edits) -> float:
    """The share of the multiplications that the edits save."""
    return 1 - network_cost(declared(network, edits)).macs / network_cost(network).macs


def _early_or_late(network: Network) -> EditsSetUp:
    first, last = network.modules[0].name, network.modules[-1].name
    return EditsSetUp(
        "Early or late?",
        f"The 3×3 of {first} is off. Switch off that of {last} instead: which is needed more?",
        (off(first, "3x3"),),
        lambda edits: set(mended(edits, network)) == {off(last, "3x3")},
        (off(last, "3x3"),),
        "A cell of the board switches one branch of one module.",
    )


def _smaller_kernels(network: Network) -> EditsSetUp:
    return EditsSetUp(
        "3×3 instead of 5×5",
        "All 5×5 kernels lose their outer ring. Now switch the branch off: what did their middle do?",
        (small(ALL),),
        lambda edits: _is_off_everywhere(network, edits, "5x5"),
        (small(ALL), off(ALL, "5x5")),
        "A row's name switches its branch in all modules.",
    )


def _is_off_everywhere(network: Network, edits: Edits, branch: BranchName) -> bool:
    return all(branch in closed for closed in switched_off(mended(edits, network), network).values())


def _is_off_somewhere(network: Network, edits: Edits, branch: BranchName) -> bool:
    return any(branch in closed for closed in switched_off(mended(edits, network), network).values())


def try_this() -> None:
    """Three set-ups that a click makes."""
    draw_tasks([_edits_task(set_up) for set_up in edits_set_ups(chosen_network().network)])


def _edits_task(set_up: EditsSetUp) -> Task:
    change = partial(state.change, WhatIfView)
    goal = Goal(lambda: set_up.is_reached(state.load(WhatIfView).edits), partial(change, edits=set_up.end), set_up.hint)
    return Task(set_up.title, set_up.title, set_up.text, partial(change, edits=set_up.edits), FIRST_STEP, goal)
