"""The three classifiers as data for a page: cards with answers and evidence, the strip that says where they sit."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viz import captions
from viz.architecture import InceptionModule, Network
from viz.classifiers import Answer
from viz.evidence import Evidence
from viz.palette import HEAD_COLOUR, INK
from viz.rendering import LEVELS, palette
from viz.shapes import Shape, trace

TOP = 5
"""Classes listed for each classifier."""
OVERLAY = 112
"""Side of an evidence picture in pixels; the browser brings it to the size it is shown at."""
OPAQUE = 0.8
"""Opacity of the strongest evidence."""
TITLES = {"aux1": "auxiliary 1", "aux2": "auxiliary 2", "final": "final"}


def title(head: str) -> str:
    """A classifier by the name that people call it: "auxiliary 1"."""
    return TITLES.get(head, head)


def short(name: str) -> str:
    """A class by its first name: "tabby, tabby cat" → "tabby"."""
    return name.split(",")[0]


def ordinal(rank: int) -> str:
    """1 → "1st", 12 → "12th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th") if rank % 100 not in (11, 12, 13) else "th"
    return f"{rank}{ending}"


def percent(probability: float) -> str:
    """A probability as a percentage, "< 0.1 %" instead of a zero that is none."""
    return captions.percent(probability) if probability >= 0.0005 else "< 0.1 %"


def after(network: Network, head: str) -> str:
    """The module that a classifier sits on: "4a"."""
    path = next(h.after for h in network.heads if h.name == head)
    return next(module.name for module in network.modules if module.path == path)


def read_shape(network: Network, head: str) -> Shape:
    """Shape of what a classifier reads."""
    path = next(h.after for h in network.heads if h.name == head)
    return next(step.out_shape for step in trace(network) if step.path == path)


def strip(network: Network) -> list[dict[str, Any]]:
    """The trunk from the picture to its last module, one entry a module or run of layers, with the head on it."""
    heads = {head.after: head.name for head in network.heads}
    entries: list[dict[str, Any]] = [{"label": "stem", "head": ""}]
    for layer in network.trunk:
        if isinstance(layer, InceptionModule):
            head = heads.get(layer.path, "")
            entries.append({"label": layer.name, "head": head, "title": title(head) if head else ""})
    return entries


def cards(
    network: Network,
    classes: Sequence[str],
    trained: Sequence[str],
    given: Mapping[str, Answer],
    chosen: int,
    evidence: Mapping[str, Evidence],
) -> list[dict[str, Any]]:
    """One card a classifier, in order: its place, its TOP answers, how sure it is, the chosen class, its evidence."""
    found = []
    for head, answer in given.items():
        rows = [_row(classes, answer, guess.label) for guess in answer.top(TOP)]
        drawn = evidence.get(head)
        found.append(
            {
                "head": head,
                "title": title(head),
                "where": f"after {after(network, head)}, reads {captions.shape(read_shape(network, head))}",
                "trained": head in trained,
                "rows": rows,
                "chosen": _row(classes, answer, chosen),
                "confidence": captions.percent(answer.best.probability),
                "entropy": f"{answer.entropy:.2f}",
                "entropyShare": answer.entropy / math.log2(len(classes)),
                "most": f"{math.log2(len(classes)):.2f}",
                "evidence": "" if drawn is None else overlay(drawn),
                "reach": "" if drawn is None else f"{np.abs(drawn).max():.2g}",
            }
        )
    return found


def _row(classes: Sequence[str], answer: Answer, label: int) -> dict[str, Any]:
    probability = answer.guess(label).probability
    return {
        "label": label,
        "name": short(classes[label]),
        "full": classes[label],
        "p": probability,
        "percent": percent(probability),
        "rank": ordinal(answer.rank(label)),
    }


def colours() -> dict[str, str]:
    """The colours that the page's script needs."""
    return {"head": HEAD_COLOUR, "ink": INK}


def overlay(evidence: Evidence) -> str:
    """`coloured` as an address that a browser shows."""
    return data_url(coloured(evidence), "PNG")


def coloured(evidence: Evidence) -> NDArray[np.uint8]:
    """A signed map (H, W) to lay over a picture, RGBA: red speaks for, blue against, clear says nothing."""
    reach = float(np.nanmax(np.abs(evidence), initial=0)) or 1.0
    filled = np.nan_to_num(evidence.astype(np.float32) / reach)
    smooth = np.asarray(Image.fromarray(filled).resize((OVERLAY, OVERLAY), Image.Resampling.BILINEAR))
    table = palette("diverging")[:LEVELS]
    rgba = table[np.clip((smooth + 1) / 2 * (LEVELS - 1) + 0.5, 0, LEVELS - 1).astype(np.uint8)].copy()
    rgba[..., 3] = (255 * OPAQUE * np.minimum(1, np.abs(smooth)) ** 0.75).astype(np.uint8)
    return rgba


def data_url(pixels: NDArray[np.uint8], kind: str = "JPEG") -> str:
    """Pixels (H, W, 3 or 4) as an address that a browser shows without asking the server."""
    made = io.BytesIO()
    Image.fromarray(pixels).save(made, kind, **({"quality": 85} if kind == "JPEG" else {"compress_level": 6}))
    return f"data:image/{kind.lower()};base64,{base64.b64encode(made.getvalue()).decode()}"


def legend() -> str:
    """The colours of `overlay` from against to for, one pixel each."""
    return data_url(np.ascontiguousarray(palette("diverging")[None, :LEVELS]), "PNG")


def blended(pixels: NDArray[np.uint8], evidence: Evidence) -> NDArray[np.uint8]:
    """Pixels (S, S, 3) with `overlay`'s colours on them."""
    below = Image.fromarray(pixels).convert("RGBA")
    below.alpha_composite(Image.fromarray(coloured(evidence)).resize(below.size, Image.Resampling.BILINEAR))
    return np.asarray(below.convert("RGB"))
