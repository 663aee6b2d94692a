"""`python -m training.drawings [key ...]`: draw the gallery's objects into assets/gallery/, one JPEG each.

They are drawings, no photographs: no package ships free photographs of these classes. Each is one of the 200 classes of
the embedded network (viz/gallery.py says which), and tests say how it is answered.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFont

from training.drawing import (
    SHARP,
    Canvas,
    Pen,
    Plane,
    Point,
    Sphere,
    X,
    Y,
    blotches,
    blur,
    distance,
    finished,
    gradient,
    ground_shadow,
    mask,
    mixed,
    noise,
    over,
    paint,
    rgb,
    rise,
    shadow,
    solid,
    table,
)
from viz.pictures.gallery import DRAWINGS

Drawn = npt.NDArray[np.uint8]
PI = math.pi
QUALITY = 86


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float, steps: int = 80) -> list[Point]:
    """Points on an ellipse; angles count from the right, upwards."""
    return [(x + rx * math.cos(a), y - ry * math.sin(a)) for a in np.linspace(start, end, steps)]


def banana() -> Drawn:
    canvas = table(("93a4a8", "6b7b80"), ("e6e2da", "cfc8bb"), 0.3, 7)
    for back, seed in ((1.6, 16), (0.3, 3)):
        canvas = _one_banana(canvas, back, seed)
    return finished(canvas)


def _one_banana(canvas: Canvas, back: float, seed: int) -> Canvas:
    steps, radius, top = 60, 0.36 + back * 0.055, 0.22 + back * 0.03
    turn = np.linspace(0.15, 0.92, steps) * PI
    middle = [(0.5 - radius * math.cos(a) * 1.05, top + radius * math.sin(a) * 1.15) for a in turn]
    upper, lower = [], []
    for i, (x, y) in enumerate(middle):
        (x1, y1), (x2, y2) = middle[max(i - 1, 0)], middle[min(i + 1, steps - 1)]
        long, end = math.hypot(x2 - x1, y2 - y1), (steps - 1 - i) / (steps - 1)
        thick = 0.062 * min(1, (1 - end) * 6) ** 0.6 * min(1, end * 7) ** 0.6 + 0.012
        across = (-(y2 - y1) / long * thick, (x2 - x1) / long * thick)
        upper.append((x + across[0], y + across[1]))
        lower.append((x - across[0], y - across[1]))
    where = mask(lambda pen: pen.poly(upper + lower[::-1]))
    peel = mixed("f6cf2f", "fbe26a", 0.5 + 0.4 * noise(0.3, 3, seed))
    peel = mixed(peel, "6b4a1a", np.clip((noise(0.05, 2, seed + 9) - 1.7) * 1.5, 0, 0.8))
    canvas = solid(shadow(canvas, where, 0.02, 0.035), where, peel, 0.055, 0.5, 0.15, 15)
    for x, y in (middle[0], middle[-1]):
        tip = mask(lambda pen, x=x, y=y: pen.oval(x, y, 0.018, 0.018))  # type: ignore[misc]
        canvas = solid(canvas, tip, "4a3818", 0.02)
    return canvas


def lemon() -> Drawn:
    canvas = table(("7a8f96", "4f6269"), ("d9dde0", "b5bcc2"), 0.42, 5)
    for x, y, rx, ry, turn, seed in ((0.66, 0.48, 0.2, 0.15, 0.5, 1), (0.38, 0.6, 0.25, 0.18, -0.25, 2)):
        around = np.linspace(0, 2 * PI, 200)
        along = np.cos(around) * rx * (1 + 0.16 * np.exp(-((np.abs(np.sin(around)) / 0.18) ** 2)))
        across = np.sin(around) * ry
        rim = zip(
            x + along * math.cos(turn) - across * math.sin(turn),
            y + along * math.sin(turn) + across * math.cos(turn),
            strict=True,
        )
        where = mask(lambda pen, rim=tuple(rim): pen.poly(rim))  # type: ignore[misc]
        canvas = ground_shadow(canvas, x + 0.05, y + ry * 0.95, rx * 1.15, ry * 0.35)
        peel = mixed("f2d21a", "ffe95c", 0.5 + 0.3 * noise(0.2, 3, seed))
        canvas = solid(canvas, where, peel, ry, 0.45, 0.3, 25, bump=noise(0.02, 2, seed) * 0.0012)
    return finished(canvas)


def orange() -> Drawn:
    canvas = table(("b98a5a", "7d5632"), ("dcd5c8", "b7ab98"), 0.45, 3)
    for x, y, radius, seed in ((0.66, 0.5, 0.2, 1), (0.4, 0.55, 0.27, 2)):
        canvas = ground_shadow(canvas, x + 0.06, y + radius * 0.93, radius * 1.25, radius * 0.3)
        peel = mixed("f58a0c", "ffb02e", 0.5 + 0.3 * noise(0.3, 3, seed))
        canvas = Sphere(x, y, radius).drawn(canvas, peel, gloss=0.3, shine=30, bump=noise(0.02, 2, seed) * 0.0016)
    stalk = blur(mask(lambda pen: pen.oval(0.36, 0.36, 0.018, 0.012)), 0.002)
    return finished(over(canvas, "4d5a20", stalk))


def basketball() -> Drawn:
    canvas = table(("c89a5e", "9c6f38"), ("5c6470", "3d434d"), 0.42, 2)
    canvas = ground_shadow(canvas, 0.57, 0.83, 0.396, 0.0825)
    ball = Sphere(0.5, 0.52, 0.33)
    x, y, _ = ball.turned(0.5, 0.35)
    seams = np.max([np.clip((0.028 - np.abs(f)) / 0.012, 0, 1) for f in (x, y, x * x - 0.55 * y * y - 0.28)], axis=0)
    leather = mixed("c9601f", "1c1410", seams) * (1 + 0.05 * noise(0.012, 1, 3))[..., None]
    return finished(ball.drawn(canvas, leather, 0.35, 0.22, 12, bump=noise(0.012, 1, 4) * 0.0012))


def sunglasses() -> Drawn:
    canvas = table(("d9c6a0", "b79f74"), ("d9c6a0", "d9c6a0"), 0.01, 3) * (1 + 0.03 * noise(0.01, 2, 2))[..., None]
    rim = ((0.08, 0.38), (0.46, 0.38), (0.47, 0.46), (0.44, 0.6), (0.34, 0.68), (0.2, 0.67), (0.11, 0.58))
    glass = ((0.11, 0.405), (0.44, 0.405), (0.445, 0.46), (0.42, 0.585), (0.33, 0.655), (0.21, 0.645), (0.135, 0.57))

    def both(pen: Pen, points: Sequence[Point]) -> None:
        pen.poly(points)
        pen.poly([(1 - x, y) for x, y in points])

    def frame(pen: Pen) -> None:
        both(pen, rim)
        pen.line([(0.45, 0.42), (0.5, 0.405), (0.55, 0.42)], 0.03)
        for ends in (((0.09, 0.4), (0.02, 0.3), (0.05, 0.22)), ((0.91, 0.4), (0.98, 0.3), (0.95, 0.22))):
            pen.line(ends, 0.02)

    frames, glasses = mask(frame), mask(lambda pen: both(pen, glass))
    canvas = solid(shadow(canvas, frames, 0.02, 0.05, 0.025, 0.55), frames, "17130f", 0.02, 0.5, 0.6)
    canvas = over(canvas, gradient("0c1014", "58636b", (Y - 0.38) / 0.4), glasses)
    streak = np.clip(1 - np.abs((X - Y * 0.5 - 0.05) % 0.44 - 0.1) / 0.03, 0, 1)
    return finished(canvas + (glasses * streak * 0.25)[..., None])


def goldfish() -> Drawn:
    canvas = gradient("2a6f86", "123c4c") * (1 + 0.08 * noise(0.3, 3, 2))[..., None]
    gravel = blur(mixed("4a5a3a", "93a06a", 0.5 + 0.4 * noise(0.03, 3, 4)), 0.003)
    canvas = over(canvas, gravel, rise(Y - 0.86, 20))
    weeds = ((0.08, 0.5), (0.14, 0.35), (0.9, 0.55), (0.84, 0.4), (0.96, 0.3))

    def weed(pen: Pen) -> None:
        for x, high in weeds:
            steps = np.linspace(0, 1, 20)
            pen.line([(x + 0.02 * math.sin(s * 6 + x * 40), 0.95 - s * high) for s in steps], 0.018)

    def fin(pen: Pen) -> None:
        pen.poly(
            ((0.64, 0.5), (0.8, 0.33), (0.92, 0.3), (0.86, 0.44), (0.83, 0.5), (0.87, 0.58), (0.93, 0.72), (0.79, 0.68))
        )
        pen.poly(((0.36, 0.38), (0.42, 0.25), (0.54, 0.24), (0.6, 0.34), (0.58, 0.42)))
        pen.poly(((0.44, 0.62), (0.47, 0.76), (0.56, 0.74), (0.56, 0.62)))
        pen.poly(((0.34, 0.6), (0.32, 0.72), (0.41, 0.7), (0.42, 0.6)))

    canvas = over(canvas, "3f7a3a", blur(mask(weed), 0.004) * 0.85)
    rays = 0.8 + 0.25 * np.sin(np.arctan2(Y - 0.5, X - 0.5) * 60)
    canvas = over(canvas, paint("f59a3a") * rays[..., None], mask(fin) * 0.88)
    bulge = [(t, math.sin(PI * min(1, t * 0.93 + 0.02) ** 0.75)) for t in np.linspace(0, 1, 50)]
    back = [(0.19 + 0.5 * t, 0.5 - 0.165 * high) for t, high in bulge]
    belly = [(0.19 + 0.5 * t, 0.5 + 0.155 * high) for t, high in bulge]
    body = mask(lambda pen: pen.poly([(0.19, 0.5), *back, *belly[::-1]]))
    scales = np.maximum(np.cos(X * 70 + PI * (np.floor(Y * 36) % 2)), 0) * np.abs(np.sin(Y * 36 * PI))
    skin = mixed("e2560e", "ffae42", 0.25 + (0.75 - Y) * 0.3 + (0.25 + 0.25 * scales) * (X > 0.32))
    canvas = solid(canvas, body, mixed(skin, "fff0d0", np.clip((Y - 0.58) * 6, 0, 0.7)), 0.14, 0.5, 0.5, 30)
    canvas = over(canvas, "f6f0dc", mask(lambda pen: pen.oval(0.265, 0.47, 0.026, 0.026)))
    canvas = over(canvas, "0c0a0a", mask(lambda pen: pen.oval(0.263, 0.47, 0.016, 0.016)))
    gill = mask(lambda pen: pen.line([(0.335, 0.4), (0.35, 0.47), (0.345, 0.55), (0.325, 0.6)], 0.006))
    return finished(over(canvas, "a8380a", gill * 0.7))


def monarch() -> Drawn:
    canvas = blur(mixed("3a6a2a", "a8c86a", 0.5 + 0.35 * noise(0.25, 3, 6)), 0.04)
    fore = (
        (0.01, -0.1), (0.12, -0.26), (0.28, -0.36), (0.42, -0.37), (0.44, -0.28), (0.4, -0.12), (0.3, 0.0),
        (0.14, 0.04), (0.01, 0.02),
    )  # fmt: skip
    hind = ((0.01, 0.0), (0.16, 0.05), (0.3, 0.05), (0.36, 0.16), (0.32, 0.28), (0.2, 0.34), (0.09, 0.28), (0.02, 0.12))

    def wings(pen: Pen) -> None:
        for side in (1, -1):
            for wing in (fore, hind):
                pen.poly([(0.5 + side * x, 0.5 + y) for x, y in wing])

    def body(pen: Pen) -> None:
        pen.poly(((0.482, 0.38), (0.518, 0.38), (0.522, 0.5), (0.512, 0.72), (0.488, 0.72), (0.478, 0.5)))
        pen.oval(0.5, 0.37, 0.022, 0.025)
        for side in (-1, 1):
            pen.line([(0.5, 0.36), (0.5 + side * 0.06, 0.24)], 0.006)

    where = mask(wings)
    canvas, edge = shadow(canvas, where, 0.03, 0.05, 0.03, 0.45), distance(where)
    angle, far = np.arctan2(Y - 0.5, np.abs(X - 0.5)), np.hypot(X - 0.5, Y - 0.5)
    veins = np.clip((0.022 - np.abs(np.sin(angle * 8.5)) * far * 0.5) / 0.012, 0, 1) * (far > 0.06)
    colour = mixed("ef7f12", "140c08", np.maximum(veins, np.clip((0.045 - edge) / 0.008, 0, 1)))
    colour = mixed(colour, "140c08", rise(np.abs(X - 0.5) - 0.3, 14) * (Y < 0.34))
    dots = (edge > 0.012) & (edge < 0.034) & (np.sin(angle * 60) > 0.2)
    colour = np.where(dots[..., None], rgb("f6f2e8"), colour)
    canvas = over(canvas, colour * (1 + 0.05 * noise(0.05, 3, 4))[..., None], where)
    return finished(solid(canvas, mask(body), "15100c", 0.02, 0.45, 0.3))


def ladybug() -> Drawn:
    canvas = blur(mixed("2c5a1c", "8fc25a", 0.5 + 0.35 * noise(0.3, 3, 1)), 0.03)
    ground = ((-0.1, 0.66), (0.2, 0.6), (0.6, 0.62), (1.1, 0.56), (1.1, 1.1), (-0.1, 1.1))
    leaf = mixed("3e8a2a", "86c850", 0.5 + 0.3 * noise(0.1, 4, 2, (0.4, 2)))
    canvas = over(canvas, leaf, mask(lambda pen: pen.poly(ground)))
    shell = [(0.5 + 0.25 * math.cos(a), 0.62 - 0.2 * max(math.sin(a), 0.0) ** 0.9) for a in np.linspace(0, PI, 80)]
    spots = (
        (-0.13, -0.06, 0.04, 0.036), (-0.03, -0.13, 0.042, 0.03), (0.02, -0.045, 0.036, 0.034),
        (0.12, -0.1, 0.036, 0.034), (0.17, -0.03, 0.028, 0.028), (-0.19, -0.015, 0.024, 0.02),
    )  # fmt: skip

    def legs(pen: Pen) -> None:
        for x, out in ((-0.15, -0.02), (0.0, 0.01), (0.14, 0.03)):
            pen.line([(0.5 + x, 0.61), (0.5 + x + out, 0.655), (0.5 + x + 1.5 * out, 0.68)], 0.014)

    def head(pen: Pen) -> None:
        pen.oval(0.75, 0.565, 0.075, 0.07)
        pen.line([(0.8, 0.52), (0.86, 0.48)], 0.008)
        pen.line([(0.81, 0.54), (0.88, 0.53)], 0.008)

    def dots(pen: Pen) -> None:
        for x, y, rx, ry in spots:
            pen.oval(0.5 + x, 0.62 + y, rx, ry)

    canvas = over(ground_shadow(canvas, 0.5, 0.68, 0.3, 0.05), "140c0a", mask(legs))
    canvas = solid(canvas, mask(head), "16100e", 0.07, 0.4, 0.5)
    canvas = over(canvas, "efe9da", mask(lambda pen: pen.oval(0.755, 0.535, 0.022, 0.018)))
    colour = mixed("d8200f", "140a08", mask(dots))
    return finished(solid(canvas, mask(lambda pen: pen.poly(shell)), colour, 0.2, 0.4, 0.7, 45))


def teddy() -> Drawn:
    canvas = table(("b89a72", "8a6c48"), ("9fb4c0", "7d94a2"), 0.62, 4)
    canvas = ground_shadow(canvas, 0.5, 0.93, 0.36, 0.06)
    brown = ("8f5c2e", "c08a50")
    parts: tuple[tuple[float, float, float, str], ...] = (
        (0.33, 0.17, 0.085, ""), (0.33, 0.18, 0.05, "d9b183"), (0.67, 0.17, 0.085, ""), (0.67, 0.18, 0.05, "d9b183"),
        (0.25, 0.62, 0.11, ""), (0.75, 0.62, 0.11, ""), (0.5, 0.68, 0.25, ""), (0.5, 0.7, 0.15, "d2a676"),
        (0.31, 0.87, 0.115, ""), (0.31, 0.88, 0.06, "d9b183"), (0.69, 0.87, 0.115, ""), (0.69, 0.88, 0.06, "d9b183"),
        (0.5, 0.32, 0.215, ""), (0.5, 0.395, 0.095, "dbb78a"),
    )  # fmt: skip
    for seed, (x, y, radius, colour) in enumerate(parts, 1):
        fur = paint(colour) if colour else blotches(*brown, 0.03, 3, seed, 0.3)
        ambient = 0.6 if colour else 0.5
        canvas = Sphere(x, y, radius).drawn(canvas, fur, ambient, 0.0, bump=noise(0.012, 2, seed) * 0.0022)
    for x in (0.42, 0.58):
        canvas = Sphere(x, 0.29, 0.026).drawn(canvas, "120c0a", 0.4, 0.9, 30)
    canvas = solid(canvas, mask(lambda pen: pen.oval(0.5, 0.36, 0.036, 0.026)), "1c120e", 0.02, 0.4, 0.6)

    def mouth(pen: Pen) -> None:
        pen.line([(0.5, 0.38), (0.5, 0.42)], 0.008)
        pen.line([(0.46, 0.435), (0.48, 0.45), (0.5, 0.42), (0.52, 0.45), (0.54, 0.435)], 0.008)

    return finished(over(canvas, "2a1810", mask(mouth)))


def pizza() -> Drawn:
    canvas = table(("6d4a2c", "4a2f1a"), ("6d4a2c", "6d4a2c"), 0.0, 4)
    random, around = np.random.default_rng(2), np.linspace(0, 2 * PI, 160)
    wobble = 1 + 0.012 * np.interp(around, np.linspace(0, 2 * PI, 24), random.standard_normal(24))

    def disc(radius: float) -> Plane:
        rim = [
            (0.5 + radius * w * math.cos(a), 0.5 + radius * w * math.sin(a))
            for a, w in zip(around, wobble, strict=True)
        ]
        return mask(lambda pen: pen.poly(rim))

    canvas = shadow(canvas, disc(0.45), 0.02, 0.03, 0.02, 0.6)
    canvas = solid(canvas, disc(0.44), mixed("c98a3e", "8a4f1c", 0.4 + 0.4 * noise(0.06, 4, 3)), 0.05, 0.45, 0.1)
    cheese = mixed("c23a14", "f2c85a", 0.62 + 0.5 * noise(0.07, 4, 6))
    canvas = solid(canvas, disc(0.385), cheese, 0.01, 0.6, 0.2, bump=noise(0.04, 3, 7) * 0.003)
    places: list[Point] = []
    for x, y in random.uniform(-0.3, 0.3, (60, 2)):
        if math.hypot(x, y) < 0.31 and all(math.hypot(x - u, y - v) > 0.125 for u, v in places):
            places.append((x, y))
    salami = mixed("a32418", "d05a3c", 0.4 + 0.5 * noise(0.02, 2, 5))
    for x, y in places[:13]:
        where = mask(lambda pen, x=x, y=y: pen.oval(0.5 + x, 0.5 + y, 0.055, 0.053))  # type: ignore[misc]
        canvas = solid(shadow(canvas, where, 0.004, 0.006, 0.006, 0.4), where, salami, 0.015, 0.6, 0.3)
    for _ in range(16):
        (x, y), turn = random.uniform(-0.25, 0.25, 2) + 0.5, random.uniform(0, 6)
        ends = ((x, y), (x + 0.03 * math.cos(turn), y + 0.03 * math.sin(turn)))
        canvas = solid(canvas, mask(lambda pen, ends=ends: pen.line(ends, 0.014)), "3f7a2a", 0.006)  # type: ignore[misc]
    return finished(canvas)


def lighthouse() -> Drawn:
    clouds = np.clip(noise(0.35, 5, 3, (1, 2)) * 0.5 - 0.1, 0, 1) * np.clip(0.75 - Y, 0, 1)
    canvas = over(gradient("4f8fce", "cfe4f0", Y / 0.7), "ffffff", np.clip(clouds * 1.2, 0, 0.9))
    canvas = over(canvas, paint("2b5d86") * (1 + 0.12 * noise(0.05, 4, 6, (0.6, 5)))[..., None], rise(Y - 0.68, 150))
    hill = ((0.0, 0.86), (0.18, 0.8), (0.35, 0.74), (0.62, 0.73), (0.8, 0.8), (1.0, 0.9), (1.0, 1.0), (0.0, 1.0))
    canvas = over(canvas, blotches("5d6b3a", "8c8468", 0.06, 4, 8, 0.5), mask(lambda pen: pen.poly(hill)))
    tower = mask(lambda pen: pen.poly(((0.415, 0.76), (0.455, 0.26), (0.545, 0.26), (0.585, 0.76))))
    bands = np.where((np.floor((Y - 0.26) / 0.1) % 2 == 1)[..., None], rgb("b3261e"), rgb("f3f1ea"))
    canvas = solid(canvas, tower, bands, 0.08, 0.55, 0.08)
    canvas = solid(canvas, mask(lambda pen: pen.box(0.43, 0.235, 0.57, 0.262, 0.004)), "30343a", 0.02)
    canvas = over(canvas, "ffeeb0", mask(lambda pen: pen.box(0.462, 0.165, 0.538, 0.236)))
    bars = mask(lambda pen: [pen.line([(x, 0.165), (x, 0.236)], 0.006) for x in (0.462, 0.487, 0.513, 0.538)])
    canvas = over(canvas, "30343a", bars)
    roof = mask(lambda pen: pen.poly(((0.445, 0.168), (0.5, 0.1), (0.555, 0.168))))
    canvas = solid(canvas, roof, "b3261e", 0.03)
    canvas = over(canvas, "efece2", mask(lambda pen: pen.box(0.6, 0.68, 0.74, 0.76)))
    gable = mask(lambda pen: pen.poly(((0.585, 0.685), (0.67, 0.63), (0.755, 0.685))))
    return finished(over(canvas, "8a2a20", gable))


def mountain() -> Drawn:
    across = np.linspace(0, 1, 400)

    def ridge(amount: float, seed: int, points: Sequence[Point]) -> npt.NDArray[np.float64]:
        random = np.random.default_rng(seed)
        line = np.interp(across, [x for x, _ in points], [y for _, y in points])
        for octave in range(1, 7):
            cells = 6 * 2**octave
            wave = np.interp(across, np.linspace(0, 1, cells), random.standard_normal(cells))
            line = line + amount * 0.5**octave * wave
        return line

    def below(line: npt.NDArray[np.float64]) -> Plane:
        return mask(lambda pen: pen.poly([*zip(across, line, strict=True), (1, 1), (0, 1)]))

    far = ridge(0.07, 5, ((0, 0.5), (0.2, 0.42), (0.45, 0.16), (0.55, 0.2), (0.72, 0.38), (0.85, 0.3), (1, 0.45)))
    slope_y, slope_x = np.gradient(noise(0.22, 6, 11) * 40)
    light = np.clip(0.55 + 0.35 * (-slope_x * 0.8 - slope_y * 0.3), 0, 1)
    high = np.interp(X[0], across, far)[None]
    snow = np.clip((np.clip(0.9 - (Y - high) * 1.9 + 0.45 * noise(0.09, 5, 13), 0, 1) - 0.35) * 5, 0, 1)
    rock = mixed("5b5f66", "f4f8fd", snow) * (0.45 + 0.65 * light)[..., None]
    canvas = over(gradient("2f6fb5", "bcd8ee", Y / 0.6), rock, below(far))
    near = ridge(0.05, 9, ((0, 0.72), (0.3, 0.8), (0.6, 0.78), (1, 0.68)))
    return finished(over(canvas, mixed("24402a", "4f6e3a", 0.4 + 0.4 * noise(0.03, 4, 3)), below(near)))


def jellyfish() -> Drawn:
    canvas = gradient("0a3f8f", "031a4a")
    glow = np.exp(-(((X - 0.5) / 0.45) ** 2 + ((Y - 0.2) / 0.4) ** 2))
    canvas = canvas + glow[..., None] * rgb("1a5fb0") * 0.5
    random, steps = np.random.default_rng(3), np.linspace(0, 1, 40)
    threads = list(zip(np.linspace(0.28, 0.72, 15), random.random(15) * 6, strict=True))

    def thin(pen: Pen) -> None:
        for x, turn in threads:
            line = [(x + 0.035 * math.sin(s * 5 + turn) * s + (x - 0.5) * 0.2 * s, 0.42 + s * 0.56) for s in steps]
            pen.line(line, 0.004)

    def thick(pen: Pen) -> None:
        for x, turn in ((0.42, 0), (0.48, 2), (0.53, 4), (0.58, 1)):
            pen.line([(x + 0.05 * math.sin(s * 8 + turn) * (s + 0.2), 0.4 + s * 0.36) for s in steps], 0.03)

    canvas = canvas + blur(mask(thin), 0.002)[..., None] * rgb("c9b6f0") * 0.6
    canvas = canvas + blur(mask(thick), 0.006)[..., None] * rgb("f0b8d0") * 0.35
    frill = [(0.23 + 0.54 * i / 40, 0.45 + 0.022 * math.sin(i * PI / 2.5) ** 2) for i in range(41)]
    bell = mask(lambda pen: pen.poly([*_arc(0.5, 0.43, 0.27, 0.26, 0, PI), *frill]))
    inside = np.minimum(distance(bell), 0.25)
    edge = np.clip(1 - np.sqrt(np.maximum(0.25**2 - (0.25 - inside) ** 2, 0)) / 0.22, 0, 1)
    ribs = 0.5 + 0.5 * np.cos(np.arctan2(X - 0.5, 0.83 - Y) * 46)
    light = rgb("b9a6ee") * (0.25 + 0.75 * edge**1.5)[..., None] + rgb("ffd0e8") * (0.12 * ribs)[..., None]
    return finished(canvas + bell[..., None] * light * 0.85)


def keyboard() -> Drawn:
    keys: list[tuple[float, float, float, float]] = []
    for row in range(6):
        x, y = -0.03 - 0.02 * (row % 3), 0.08 + row * 0.145
        while x < 1.05:
            wide = 0.088 * (4.2 if row == 5 and 0.25 < x < 0.4 else 1)
            keys.append((x, y, x + wide - 0.012, y + 0.125))
            x += wide
    signs, font = "QWERTYUIOPASDFGHJKLZXCVBNM1234567890-=[];,./", ImageFont.load_default(27 * SHARP)

    def tops(pen: Pen) -> None:
        for left, top, right, bottom in keys:
            pen.box(left + 0.008, top + 0.004, right - 0.008, bottom - 0.02, 0.012)

    def letters(pen: Pen) -> None:
        for i, (left, top, _, _) in enumerate(keys):
            pen.text(left + 0.038, top + 0.045, signs[i * 7 % len(signs)], font)

    top = mask(tops)
    canvas = solid(paint("2b2d30"), mask(lambda pen: [pen.box(*key, 0.014) for key in keys]), "16181a", 0.01, 0.5, 0.1)
    canvas = over(solid(canvas, top, "34373b", 0.012, 0.6, 0.15), "e8e8e8", mask(letters) * top)
    return finished(canvas * (1.25 - 0.5 * np.hypot(X - 0.3, Y - 0.2))[..., None])


def umbrella() -> Drawn:
    canvas = blur(mixed("8b98a3", "c9d2d8", 0.5 + 0.3 * noise(0.4, 3, 2) - Y * 0.4), 0.02)
    canvas = over(canvas, paint("6b747b") * (1 + 0.08 * noise(0.05, 3, 6, (0.6, 4)))[..., None], rise(Y - 0.86, 40))
    handle = [(0.455 + 0.045 * math.cos(t), 0.82 + 0.05 * math.sin(t)) for t in np.linspace(0, PI, 20)]
    stick = mask(lambda pen: pen.line([(0.5, 0.2), (0.5, 0.82), *handle], 0.014))
    canvas = solid(canvas, stick, "5a3a20", 0.01)
    edges = np.array([-0.4, -0.26, -0.09, 0.09, 0.26, 0.4])
    hem = [
        (0.5 + left + (right - left) * t, 0.5 - 0.045 * math.sin(PI * t))
        for left, right in pairwise(edges)
        for t in np.linspace(0, 1, 14)
    ]
    roof = mask(lambda pen: pen.poly([*_arc(0.5, 0.5, 0.4, 0.34, 0, PI), *hem]))
    wide = 0.4 * np.sqrt(np.clip(1 - ((0.5 - Y) / 0.34) ** 2, 1e-4, 1))
    panel = np.digitize((X - 0.5) / wide, edges[1:-1] / 0.4) % 2 == 0
    canvas = solid(canvas, roof, np.where(panel[..., None], rgb("c4162a"), rgb("a90f22")), 0.25, 0.5, 0.2)
    return finished(solid(canvas, mask(lambda pen: pen.line([(0.5, 0.12), (0.5, 0.17)], 0.014)), "2a2a2a", 0.01))


def hourglass() -> Drawn:
    canvas = table(("6a4226", "43270f"), ("c7bba6", "8f816c"), 0.62, 9)

    def half(y: float) -> float:
        return 0.035 + 0.165 * math.pow(min(1, abs(y - 0.5) / 0.27), 0.75)

    heights = np.linspace(0.2, 0.8, 120)
    glass = mask(
        lambda pen: pen.poly([(0.5 - half(y), y) for y in heights] + [(0.5 + half(y), y) for y in heights[::-1]])
    )
    canvas = over(ground_shadow(canvas, 0.55, 0.9, 0.3, 0.06), "dfe8ea", glass * 0.35)

    def grains(pen: Pen) -> None:
        upper, wide = np.linspace(0.36, 0.49, 40), half(0.79) * 0.95
        pen.poly([(0.5 - half(y) * 0.93, y) for y in upper] + [(0.5 + half(y) * 0.93, y) for y in upper[::-1]])
        pen.poly([(0.5, 0.62), (0.5 + wide, 0.76), (0.5 + wide, 0.795), (0.5 - wide, 0.795), (0.5 - wide, 0.76)])
        pen.line([(0.5, 0.48), (0.5, 0.7)], 0.008)

    def gleam(pen: Pen) -> None:
        pen.line([(0.38, 0.27), (0.39, 0.36)], 0.016)
        pen.line([(0.38, 0.72), (0.37, 0.76)], 0.014)

    canvas = over(canvas, mixed("d8a860", "b8843c", 0.5 + 0.4 * noise(0.01, 2, 2)), mask(grains))
    canvas = canvas + np.clip(glass - np.clip(blur(glass, 0.012) * 1.25 - 0.2, 0, 1), 0, 1)[..., None] * 0.35
    canvas = over(canvas, "ffffff", blur(mask(gleam), 0.003) * 0.7)
    wood = (1 + 0.08 * noise(0.2, 4, 3, (0.4, 5)))[..., None]
    boards = mask(lambda pen: [pen.box(0.25, y, 0.75, y + 0.065, 0.012) for y in (0.15, 0.8)])
    canvas = solid(canvas, boards, paint("8a5224") * wood, 0.03, 0.45, 0.3)
    posts = mask(lambda pen: [pen.box(x - 0.02, 0.2, x + 0.02, 0.81, 0.01) for x in (0.28, 0.72)])
    return finished(solid(canvas, posts, "7a4620", 0.02, 0.45, 0.3))


def bus() -> Drawn:
    trees = blur(mixed("2b4a22", "5f8a42", 0.5 + 0.4 * noise(0.08, 4, 2)), 0.004)
    canvas = over(gradient("7db4e4", "dfeaf2", Y / 0.5), trees, rise(Y - 0.3 - 0.05 * noise(0.2, 3, 3), 30))
    canvas = over(canvas, paint("55585c") * (1 + 0.06 * noise(0.01, 2, 4))[..., None], rise(Y - 0.72, 80))

    def body(pen: Pen) -> None:
        pen.box(0.06, 0.3, 0.8, 0.78, 0.03)
        pen.box(0.74, 0.5, 0.95, 0.78, 0.03)

    def windows(pen: Pen) -> None:
        for x in np.arange(0.1, 0.62, 0.09):
            pen.box(x, 0.36, x + 0.075, 0.49, 0.008)
        pen.box(0.66, 0.36, 0.78, 0.52, 0.008)

    canvas = solid(ground_shadow(canvas, 0.5, 0.82, 0.5, 0.05, 0.7), mask(body), "f2b30f", 0.02, 0.6, 0.15)
    ends = ((0.555, 0.8), (0.61, 0.95), (0.66, 0.95))
    canvas = over(canvas, "1a1a1a", mask(lambda pen: [pen.box(0.06, y, end, y + 0.012) for y, end in ends]))
    canvas = over(canvas, gradient("1d2a36", "6f8ba0", (Y - 0.36) / 0.15), mask(windows))
    for radius, colour, gloss in ((0.075, "17181a", 0.1), (0.035, "c9c9c4", 0.25)):
        wheels = mask(lambda pen, r=radius: [pen.oval(x, 0.78, r, r) for x in (0.22, 0.8)])  # type: ignore[misc]
        canvas = solid(canvas, wheels, colour, 0.03, 0.5, gloss)
    canvas = over(canvas, "fff3c0", mask(lambda pen: pen.oval(0.925, 0.64, 0.018, 0.022)))
    lamps = mask(lambda pen: [pen.oval(x, 0.325, 0.012, 0.012) for x in (0.1, 0.14, 0.74, 0.77)])
    canvas = over(canvas, "d02a1a", lamps)
    return finished(over(canvas, "1a1a1a", mask(lambda pen: pen.box(0.06, 0.74, 0.96, 0.77))))


def _rings(pen: Pen, turns: Sequence[float], middle: Point, step: float, last: int, width: float, slack: float) -> None:
    """A web's threads around its middle, hanging a little between the spokes, uneven by `slack`."""
    x, y = middle
    for ring in range(3 if slack else 2, last):
        for i, here in enumerate(turns):
            there = turns[(i + 1) % len(turns)] + (2 * PI if i == len(turns) - 1 else 0)
            far, next_far = (step * ring * (1 + slack * math.sin(7 * (j % len(turns)) + ring)) for j in (i, i + 1))
            inward = (far + next_far) / 2 * (0.94 if slack else 0.965)
            ends = ((here, far), ((here + there) / 2, inward), (there, next_far))
            pen.line([(x + math.cos(a) * r, y + math.sin(a) * r) for a, r in ends], width)


def spider_web() -> Drawn:
    canvas = blur(mixed("101510", "46603a", 0.45 + 0.35 * noise(0.25, 3, 4)), 0.03)
    turns = np.linspace(0, 2 * PI, 24, endpoint=False) + np.random.default_rng(8).normal(0, 0.06, 24)

    def threads(pen: Pen) -> None:
        for a in turns:
            pen.line([(0.48, 0.47), (0.48 + math.cos(a) * 0.9, 0.47 + math.sin(a) * 0.9)], 0.0026)
        _rings(pen, turns.tolist(), (0.48, 0.47), 0.016, 28, 0.002, 0.04)

    seen = np.clip(mask(threads) * (0.75 + 0.35 * noise(0.2, 2, 8)), 0, 1)
    return finished(over(canvas, "eef2ee", seen))


def night_web() -> Drawn:
    canvas = blur(mixed("050805", "2c3f22", 0.35 + 0.3 * noise(0.3, 2, 4)), 0.05)
    turns = np.linspace(0, 2 * PI, 20, endpoint=False) + np.random.default_rng(5).normal(0, 0.035, 20)

    def threads(pen: Pen) -> None:
        for a in turns:
            pen.line([(0.5, 0.48), (0.5 + math.cos(a) * 0.85, 0.48 + math.sin(a) * 0.85)], 0.004)
        _rings(pen, turns.tolist(), (0.5, 0.48), 0.028, 17, 0.0042, 0.0)

    where = mask(threads)
    canvas = canvas + blur(where, 0.006)[..., None] * 0.12
    return finished(over(canvas, "f4f8f4", np.clip(where * 1.1, 0, 1)))


def ice_cream() -> Drawn:
    canvas = gradient("e9c9d0", "f6e9e2")
    cone = mask(lambda pen: pen.poly(((0.35, 0.5), (0.65, 0.5), (0.5, 0.97))))
    lines = np.minimum(*(np.abs(((X + side * Y * 0.32) * 16) % 1 - 0.5) for side in (1, -1)))
    wafer = mixed("c98a44", "e3b26c", lines * 5)
    canvas = shadow(canvas, cone, 0.03, 0.03, 0.03, 0.3)
    canvas = solid(canvas, cone, wafer, 0.1, 0.55, 0.1, bump=np.clip(lines, 0, 0.2) * 0.01)
    for seed, (x, y, colour) in enumerate(((0.42, 0.4, "f6e3b8"), (0.59, 0.4, "e58aa0"), (0.5, 0.24, "6e4228")), 1):
        scoop = paint(colour) * (1 + 0.05 * noise(0.05, 3, seed))[..., None]
        canvas = Sphere(x, y, 0.152).drawn(canvas, scoop, 0.6, 0.15, 12, bump=noise(0.03, 3, seed) * 0.003)
    rim = (
        (0.34, 0.46), (0.66, 0.46), (0.66, 0.52), (0.6, 0.54), (0.55, 0.51), (0.5, 0.545), (0.45, 0.51), (0.4, 0.54),
        (0.34, 0.52),
    )  # fmt: skip
    return finished(solid(canvas, mask(lambda pen: pen.poly(rim)), "efc9b8", 0.03, 0.6, 0.1))


DRAW: dict[str, Callable[[], Drawn]] = {
    "banana": banana,
    "lemon": lemon,
    "orange": orange,
    "basketball": basketball,
    "sunglasses": sunglasses,
    "goldfish": goldfish,
    "monarch": monarch,
    "ladybug": ladybug,
    "teddy": teddy,
    "pizza": pizza,
    "lighthouse": lighthouse,
    "mountain": mountain,
    "jellyfish": jellyfish,
    "keyboard": keyboard,
    "umbrella": umbrella,
    "hourglass": hourglass,
    "bus": bus,
    "web": spider_web,
    "night-web": night_web,
    "ice-cream": ice_cream,
}


def main(keys: Sequence[str] | None = None) -> None:
    """Draw all, or those that are named."""
    for key in keys or sys.argv[1:] or DRAW:
        Image.fromarray(DRAW[key]()).save(DRAWINGS / f"{key}.jpg", quality=QUALITY, subsampling=0)


if __name__ == "__main__":
    main()
