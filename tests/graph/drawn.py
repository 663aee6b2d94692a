"""A drawing of Graphviz's read back: what is written in every plate, its stripes, and where words stand."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

SVG = "{http://www.w3.org/2000/svg}"
PAIR = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
LETTER, HIGH, DEEP = 0.56, 0.72, 0.05
"""Of Helvetica's digits, in parts of the type's size: width, height above the line, and depth below it."""


class Box(NamedTuple):
    """Left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Box) -> bool:
        """Whether the two have a point in common."""
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.bottom <= other.top or other.bottom <= self.top)


@dataclass(frozen=True)
class Plate:
    """A plate: where it stands, its lines, and (colour, width) of each stripe of its band."""

    box: Box
    lines: tuple[str, ...]
    stripes: tuple[tuple[str, float], ...]


def points(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in PAIR.findall(text)]


def around(pairs: list[tuple[float, float]]) -> Box:
    xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
    return Box(min(xs), min(ys), max(xs), max(ys))


def of_kind(svg: str, kind: str) -> Iterator[ET.Element]:
    return (g for g in ET.fromstring(svg).iter(f"{SVG}g") if g.get("class", "").split(" ")[0] == kind)


def plates(svg: str) -> dict[str, Plate]:
    """Every plate by its node's id. The stripes are the filled shapes that lie at its lower end."""
    found = {}
    for g in of_kind(svg, "node"):
        shapes = [(p.get("fill", ""), around(points(p.get("points", "")))) for p in g.iter(f"{SVG}polygon")]
        if not shapes:
            continue
        box = shapes[0][1]
        stripes = [(c.upper(), b.right - b.left) for c, b in shapes if c != "none" and b.bottom - b.top < 10]
        found[g.get("id", "")] = Plate(box, tuple(t.text or "" for t in g.iter(f"{SVG}text")), tuple(stripes))
    return found


def edge_words(svg: str) -> dict[str, tuple[str, Box]]:
    """The words on every edge that has some, by the edge's id, and the room that they take."""
    return {g.get("id", ""): (t.text or "", room(t)) for g in of_kind(svg, "edge") for t in g.iter(f"{SVG}text")}


def room(text: ET.Element) -> Box:
    size, x, y = (float(text.get(name, 0)) for name in ("font-size", "x", "y"))
    words = (text.text or "").strip()
    wide = LETTER * size * len(words)
    return Box(x - wide / 2, y - HIGH * size, x + wide / 2, y + DEEP * size)


def lines(svg: str) -> dict[str, list[Box]]:
    """Every edge as a row of small boxes along its curve, by its id."""
    found = {}
    for g in of_kind(svg, "edge"):
        pieces = [points(path.get("d", "")) for path in g.iter(f"{SVG}path")]
        found[g.get("id", "")] = [box for piece in pieces for box in along(piece)]
    return found


def along(curve: list[tuple[float, float]], steps: int = 24) -> Iterator[Box]:
    start, *rest = curve
    for a, b, end in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        for step in range(steps + 1):
            t = step / steps
            weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
            x, y = (sum(w * p[i] for w, p in zip(weights, (start, a, b, end), strict=True)) for i in (0, 1))
            yield Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5)
        start = end
