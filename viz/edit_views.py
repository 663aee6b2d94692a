"""Edits as data for a page: the switchboard, answers before and after, mean maps before and after."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from viz import captions
from viz.architecture import BRANCHES, InceptionModule, Network
from viz.classifiers import Answer
from viz.costs import Convention, Cost, network_cost
from viz.edited_model import Mean, Summary
from viz.edits import (
    SMALL_KERNEL,
    SQUEEZED,
    Edits,
    declared,
    kept_of,
    reduce_width,
    shrunk,
    switched_off,
    words,
)
from viz.head_views import TOP, after, percent, short, title
from viz.palette import BRANCH_COLOURS, BRANCH_LABELS, HEAD_COLOUR, INK, tint
from viz.rendering import legend, single

CHIPS = 12
"""Edits that are listed one by one; more are only counted."""


def switchboard(network: Network, edits: Edits, chosen: str, saved: str) -> dict[str, Any]:
    """The board's data: a switch a branch and module, the sliders of the module `chosen`, all edits."""
    module = network.module(chosen)
    closed = switched_off(edits, network)
    chips = [{"edit": str(edit), "words": words(edit)} for edit in edits]
    hidden = f"… and {len(chips) - CHIPS} more" if len(chips) > CHIPS else ""
    return {
        "modules": [m.name for m in network.modules],
        "chosen": chosen,
        "rows": [_row(network, edits, branch) for branch in BRANCHES],
        "sliders": [_slider(module, edits, branch, branch in closed[chosen]) for branch in SQUEEZED],
        "small": _small(network, edits, module),
        "chips": chips[-CHIPS:],
        "hidden": hidden,
        "saved": saved,
        "ink": INK,
    }


def _row(network: Network, edits: Edits, branch: Any) -> dict[str, Any]:
    closed = switched_off(edits, network)
    cells = [_cell(module, edits, branch, closed[module.name]) for module in network.modules]
    return {
        "branch": branch,
        "label": BRANCH_LABELS[branch],
        "colour": BRANCH_COLOURS[branch],
        "tint": tint(BRANCH_COLOURS[branch]),
        "all": not any(cell["on"] for cell in cells),
        "cells": cells,
    }


def _cell(module: InceptionModule, edits: Edits, branch: Any, closed: frozenset[str]) -> dict[str, Any]:
    on, notes, mark = branch not in closed, [], ""
    if branch in SQUEEZED and kept_of(edits, module, branch) < reduce_width(module, branch):
        mark = str(kept_of(edits, module, branch))
        notes.append(f"reduce keeps {mark} of {reduce_width(module, branch)}")
    if branch == "5x5" and shrunk(edits, module):
        mark = f"{mark} {captions.kernel(SMALL_KERNEL)}".strip()
        notes.append(f"kernel cut to {captions.kernel(SMALL_KERNEL)}")
    locked = on and len(closed) == len(BRANCHES) - 1
    if locked:
        notes.append("the module's last branch has to stay")
    return {"module": module.name, "on": on, "mark": mark, "locked": locked, "note": ", ".join(notes)}


def _slider(module: InceptionModule, edits: Edits, branch: Any, closed: bool) -> dict[str, Any]:
    return {
        "branch": branch,
        "label": f"{BRANCH_LABELS[branch]} reduce keeps the strongest",
        "colour": tint(BRANCH_COLOURS[branch]),
        "k": kept_of(edits, module, branch),
        "width": reduce_width(module, branch),
        "off": closed,
    }


def _small(network: Network, edits: Edits, module: InceptionModule) -> dict[str, Any]:
    possible = module.kernel5x5 > SMALL_KERNEL
    label = (
        f"{captions.kernel(module.kernel5x5)} kernels cut to their central {captions.kernel(SMALL_KERNEL)}"
        if possible
        else f"This network's “5×5” kernels are {captions.kernel(module.kernel5x5)} already."
    )
    everywhere = all(shrunk(edits, m) for m in network.modules)
    return {"on": shrunk(edits, module), "all": everywhere, "possible": possible, "label": label}


def saved_sentence(network: Network, edits: Edits, convention: Convention, counted: captions.Counted) -> str:
    """What the edits save, of the whole network at inference: multiplications and weights."""
    if not edits:
        return ""
    before, now = network_cost(network), network_cost(declared(network, edits))
    work = _less(before, now, lambda c: captions.work_of(c, convention), captions.work_unit(convention))
    size = _less(before, now, lambda c: captions.weights_of(c, counted), captions.weights_unit(counted))
    return f"Saves {work} and {size}, with what the layers behind no longer read."


def _less(before: Cost, now: Cost, number: Any, unit: str) -> str:
    gap = number(before) - number(now)
    return f"{captions.count(gap)} {unit} ({percent(gap / number(before))})"


def answer_cards(
    network: Network,
    classes: Sequence[str],
    trained: Sequence[str],
    intact: Mapping[str, Answer],
    edited: Mapping[str, Answer],
) -> list[dict[str, Any]]:
    """For every classifier the top answers of both networks, each class with both probabilities."""
    found = []
    for head, before in intact.items():
        now = edited[head]
        changed = before.best.label != now.best.label
        labels = list(dict.fromkeys(guess.label for answer in (before, now) for guess in answer.top(TOP)))
        labels.sort(key=lambda label: -before.guess(label).probability)
        found.append(
            {
                "head": head,
                "title": title(head),
                "where": f"after {after(network, head)}",
                "trained": head in trained,
                "before": _said(classes, before),
                "after": _said(classes, now) if changed else percent(now.best.probability),
                "changed": changed,
                "rows": [_both(classes, before, now, label) for label in labels],
            }
        )
    return found


def _said(classes: Sequence[str], answer: Answer) -> str:
    return f"{short(classes[answer.best.label])} {percent(answer.best.probability)}"


def _both(classes: Sequence[str], before: Answer, now: Answer, label: int) -> dict[str, Any]:
    p, q = before.guess(label).probability, now.guess(label).probability
    return {
        "name": short(classes[label]),
        "full": classes[label],
        "before": percent(p),
        "after": percent(q),
        "p": p,
        "q": q,
    }


def map_groups(network: Network, intact: Summary, edited: Summary, chosen: str) -> list[dict[str, Any]]:
    """Mean maps of the module `chosen` and of the next one: each branch and the whole, intact, edited, the change."""
    names = [module.name for module in network.modules]
    shown = names[names.index(chosen) : names.index(chosen) + 2]
    titles = (f"Module {chosen}: mean maps", f"What the next module, {shown[-1]}, makes of it")
    return [
        {"title": words, "columns": [_column(intact, edited, name, branch) for branch in (*BRANCHES, "")]}
        for words, name in zip(titles, shown, strict=False)
    ]


def _column(intact: Summary, edited: Summary, module: str, branch: Any) -> dict[str, Any]:
    before, now = intact.means[module][branch], edited.means[module].get(branch)
    high = max(float(before.max()), float(now.max()) if now is not None else 0.0)
    change = (np.zeros_like(before) if now is None else now) - before
    reach = float(np.abs(change).max())
    return {
        "label": BRANCH_LABELS[branch] if branch else "all",
        "colour": BRANCH_COLOURS[branch] if branch else "",
        "intact": _picture(before, 0.0, high),
        "edited": "" if now is None else _picture(now, 0.0, high),
        "change": _picture(change, -reach, reach, "diverging") if reach else "",
        "range": f"0 to {high:.3g}, " + (f"change at most ±{reach:.2g}" if reach else "no change"),
    }


def _picture(values: Mean, low: float, high: float, colours: Any = "sequential") -> str:
    return _url(single(values.astype(np.float32), low, high, colours))


def _url(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def legends() -> list[dict[str, str]]:
    """What the colours of the maps mean."""
    return [
        {"src": _url(legend("sequential")), "low": "0", "high": "largest of both;"},
        {"src": _url(legend("diverging")), "low": "change: less", "high": "more, white is none"},
    ]


def compared(cards: list[dict[str, Any]], maps: list[dict[str, Any]]) -> dict[str, Any]:
    """What the component that shows both networks takes; either part may be empty."""
    return {"colour": HEAD_COLOUR, "ink": INK, "cards": cards, "maps": maps, "legends": legends() if maps else []}
