"""Three circles of who is right: each as large as the number of pictures that a classifier is right on, overlapping in
as many as two of them are right on together. Lengths are such that an area of 1 is one picture, in hundreds of pictures
a side."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypedDict

import numpy as np
from numpy.typing import NDArray

from viz.notation import numbers
from viz.notation.names import title
from viz.notation.palette import HEAD_COLOUR, INK

Counts = Mapping[frozenset[str], int]
"""Numbers of pictures by the classifiers that are right on them."""
HALVINGS = 60
GRID_STEP, LINES_OF_AN_AREA = 0.125, 20_001


class Circle(NamedTuple):
    """Middle and radius."""

    x: float
    y: float
    r: float


class DrawnCircle(TypedDict):
    """A classifier's circle."""

    head: str
    x: float
    y: float
    r: float


class RightPart(TypedDict):
    """Where exactly these classifiers are right: how many pictures, in words, and a place well inside."""

    heads: list[str]
    pictures: int
    number: str
    words: list[str]
    x: float
    y: float


class Edges(TypedDict):
    """The rectangle of all pictures."""

    x: float
    y: float
    width: float
    height: float


class RightCircles(TypedDict):
    """The drawing as its component takes it (frontend/src/contract/right_circles.ts).

    `off` is by how many pictures a part of it is too large or too small: three circles cannot have all seven
    parts true.
    """

    circles: list[DrawnCircle]
    parts: list[RightPart]
    frame: Edges
    colours: dict[str, str]
    words: str
    off: int


def lens(first: float, second: float, distance: float) -> float:
    """The area that two circles of these radii have in common, by the distance of their middles."""
    if distance >= first + second:
        return 0.0
    if distance <= abs(first - second):
        return math.pi * min(first, second) ** 2
    to_chord = (distance**2 + first**2 - second**2) / (2 * distance)
    rest, half = distance - to_chord, math.sqrt(max(0.0, first**2 - to_chord**2))
    return first**2 * math.acos(to_chord / first) + second**2 * math.acos(rest / second) - distance * half


def apart(first: float, second: float, area: float) -> float:
    """How far apart the middles of two circles are that have `area` in common."""
    low, high = abs(first - second), first + second
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if lens(first, second, middle) > area else (low, middle)
    return low


def in_all(circles: Sequence[Circle]) -> float:
    """The area that all these circles have in common, as lines one below the other that are as long as it is wide."""
    low, high = max(c.y - c.r for c in circles), min(c.y + c.r for c in circles)
    y = np.linspace(low, high, LINES_OF_AN_AREA)
    half = [np.sqrt(np.maximum(0.0, c.r**2 - (y - c.y) ** 2)) for c in circles]
    left = np.max([c.x - wide for c, wide in zip(circles, half, strict=True)], axis=0)
    right = np.min([c.x + wide for c, wide in zip(circles, half, strict=True)], axis=0)
    return float(np.trapezoid(np.maximum(0.0, right - left), y)) if high > low else 0.0


def circles_of(counts: Counts, heads: Sequence[str]) -> dict[str, Circle]:
    """The circles of three classifiers, around 0; what only the last of them is right on lies to the right."""

    def pictures(*together: str) -> int:
        return sum(number for right, number in counts.items() if right.issuperset(together))

    radius = {head: math.sqrt(pictures(head) / math.pi) for head in heads}
    between = {pair: apart(radius[pair[0]], radius[pair[1]], pictures(*pair)) for pair in combinations(heads, 2)}
    first, second, last = heads
    base, side, other = between[first, second], between[first, last], between[second, last]
    across = (side**2 - other**2 + base**2) / (2 * base)
    middles = np.array([0, base, across + 1j * math.sqrt(max(0.0, side**2 - across**2))])
    outwards = middles[2] - middles[:2].mean()
    turned = middles * np.conj(outwards) / abs(outwards)
    left, right = (turned.real - list(radius.values())).min(), (turned.real + list(radius.values())).max()
    low, high = (turned.imag - list(radius.values())).min(), (turned.imag + list(radius.values())).max()
    turned -= complex((left + right) / 2, (low + high) / 2)
    return {head: Circle(float(at.real), float(at.imag), radius[head]) for head, at in zip(heads, turned, strict=True)}


def frame_around(circles: Mapping[str, Circle], pictures: int) -> Edges:
    """A rectangle with the area of all pictures around the circles, as nearly square as they allow."""
    wide = 2 * max(abs(circle.x) + circle.r for circle in circles.values())
    tall = 2 * max(abs(circle.y) + circle.r for circle in circles.values())
    width = max(wide, math.sqrt(pictures))
    height = max(tall, pictures / width)
    width = max(wide, pictures / height)
    return {"x": -width / 2, "y": -height / 2, "width": width, "height": height}


def places_inside(circles: Mapping[str, Circle], frame: Edges) -> dict[frozenset[str], tuple[float, float]]:
    """For each set of circles that has an area of its own: the place farthest from all edges."""
    xs = np.arange(frame["x"], frame["x"] + frame["width"], GRID_STEP) + GRID_STEP / 2
    ys = np.arange(frame["y"], frame["y"] + frame["height"], GRID_STEP) + GRID_STEP / 2
    x, y = np.meshgrid(xs, ys)
    beyond = {head: np.hypot(x - circle.x, y - circle.y) - circle.r for head, circle in circles.items()}
    distances = np.stack(list(beyond.values()))
    code: NDArray[np.int64] = np.tensordot(2 ** np.arange(len(distances)), (distances <= 0).astype(np.int64), 1)
    room = np.abs(distances).min(0)
    places = {}
    for number in np.unique(code).tolist():
        here = code == number
        at = np.unravel_index(np.where(here, room, -1).argmax(), room.shape)
        heads = frozenset(head for bit, head in enumerate(circles) if number >> bit & 1)
        places[heads] = float(x[at]), float(y[at])
    return places


def part_words(heads: Sequence[str], right: frozenset[str]) -> list[str]:
    """Who is right, in as many lines as there are names: ["auxiliary 1", "and final"]."""
    names = [title(head) for head in heads if head in right]
    if len(names) == len(heads):
        return ["all three"]
    if not names:
        return ["none"]
    return [f"only {names[0]}"] if len(names) == 1 else [names[0], f"and {names[1]}"]


def right_circles(counts: Counts, heads: Sequence[str]) -> RightCircles:
    """The drawing of who is right, for three classifiers."""
    circles, pictures = circles_of(counts, heads), sum(counts.values())
    frame = frame_around(circles, pictures)
    parts: list[RightPart] = []
    for right, (x, y) in places_inside(circles, frame).items():
        number = numbers.exact(counts.get(right, 0))
        own = [head for head in heads if head in right]
        words = part_words(heads, right)
        parts.append({"heads": own, "pictures": counts.get(right, 0), "number": number, "words": words, "x": x, "y": y})
    said = [f"{part['number']} {' '.join(part['words'])}" for part in parts]
    return {
        "circles": [{"head": head, "x": c.x, "y": c.y, "r": c.r} for head, c in circles.items()],
        "parts": parts,
        "frame": frame,
        "colours": {"head": HEAD_COLOUR, "ink": INK},
        "words": f"Who is right, of {numbers.exact(pictures)} pictures: {numbers.listing(said)}.",
        "off": round(abs(in_all(list(circles.values())) - counts.get(frozenset(heads), 0))),  # the same in all parts
    }
