"""How the gallery's objects are drawn (training/drawings.py): masks, noise, and light on rounded shapes.

Coordinates are shares of the picture's side, (0, 0) is its left upper corner. Planes are (WORK, WORK) float64, pictures
(WORK, WORK, 3) RGB 0–1; they are drawn at twice the size, and masks at four times, so that edges are smooth.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage

SIDE, FINE = 320, 2
WORK = SIDE * FINE
SHARP = 2
"""Masks are drawn so many times larger than WORK."""

Plane = npt.NDArray[np.float64]
Canvas = npt.NDArray[np.float64]
Point = tuple[float, float]
Paint = str | Canvas
"""A colour "rrggbb", or a whole picture of them."""

Y, X = (plane.astype(np.float64) for plane in (np.mgrid[0:WORK, 0:WORK] + 0.5) / WORK)
LIGHT = np.array([-0.45, -0.65, 0.62]) / np.linalg.norm([-0.45, -0.65, 0.62])
_BETWEEN = LIGHT + np.array([0.0, 0.0, 1.0])
HALFWAY = _BETWEEN / np.linalg.norm(_BETWEEN)


class Pen:
    """Draws into a mask with coordinates as shares of its side; everything returns the pen."""

    def __init__(self, image: Image.Image) -> None:
        self._draw, self._side = ImageDraw.Draw(image), image.width

    def poly(self, points: Iterable[Point]) -> Pen:
        """A filled polygon."""
        self._draw.polygon([(x * self._side, y * self._side) for x, y in points], fill=255)
        return self

    def oval(self, x: float, y: float, rx: float, ry: float) -> Pen:
        """A filled ellipse around (x, y)."""
        self._draw.ellipse([v * self._side for v in (x - rx, y - ry, x + rx, y + ry)], fill=255)
        return self

    def box(self, left: float, top: float, right: float, bottom: float, corner: float = 0) -> Pen:
        """A filled rectangle with rounded corners."""
        where = [v * self._side for v in (left, top, right, bottom)]
        self._draw.rounded_rectangle(where, radius=corner * self._side, fill=255)
        return self

    def line(self, points: Sequence[Point], width: float) -> Pen:
        """A line through the points with round ends."""
        where = [(x * self._side, y * self._side) for x, y in points]
        self._draw.line(where, fill=255, width=max(1, round(width * self._side)), joint="curve")
        for x, y in (points[0], points[-1]):
            self.oval(x, y, width / 2, width / 2)
        return self

    def text(self, x: float, y: float, words: str, font: Any) -> Pen:
        """Words with their middle at (x, y)."""
        self._draw.text((x * self._side, y * self._side), words, font=font, fill=255, anchor="mm")
        return self


def mask(draw: Callable[[Pen], object]) -> Plane:
    """What `draw` fills, 0 to 1."""
    image = Image.new("L", (WORK * SHARP, WORK * SHARP))
    draw(Pen(image))
    filled: Plane = np.asarray(image.resize((WORK, WORK), Image.Resampling.BOX), dtype=np.float64) / 255
    return filled


def paint(colour: Paint) -> Canvas:
    """A picture of one colour; a picture is handed back."""
    if not isinstance(colour, str):
        return colour
    values = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return np.tile(np.array(values), (WORK, WORK, 1))


def rgb(colour: str) -> Canvas:
    """A colour as three numbers."""
    pixel: Canvas = paint(colour)[0, 0]
    return pixel


def mixed(first: Paint, second: Paint, share: npt.ArrayLike) -> Canvas:
    """From `first` (share 0) to `second` (share 1), place by place."""
    a, b = paint(first), paint(second)
    blend: Canvas = a + (b - a) * np.clip(np.asarray(share), 0, 1)[..., None]
    return blend


def over(canvas: Canvas, colour: Paint, where: Plane) -> Canvas:
    """The canvas with `colour` laid over it where the mask says."""
    return canvas + (paint(colour) - canvas) * where[..., None]


def gradient(top: str, bottom: str, share: Plane | None = None) -> Canvas:
    """From `top` to `bottom` by `share`, by default the height in the picture."""
    return mixed(top, bottom, Y if share is None else share)


def noise(size: float, octaves: int = 4, seed: int = 0, stretch: Point = (1, 1)) -> Plane:
    """Smooth noise around 0 with a deviation of about 1; `size` is that of its largest spots."""
    random, total, power = np.random.default_rng(seed), np.zeros((WORK, WORK)), 0.0
    for octave in range(octaves):
        cells = max(2, round(1 / size * 2**octave))
        rows, columns = (max(2, int(cells * by)) + 3 for by in (stretch[1], stretch[0]))
        grid = random.standard_normal((rows, columns))
        total += ndimage.zoom(grid, (WORK / (rows - 3), WORK / (columns - 3)), order=3)[:WORK, :WORK] * 0.5**octave
        power += 0.25**octave
    field: Plane = total / power**0.5
    return field


def blotches(first: Paint, second: Paint, size: float, octaves: int, seed: int, strength: float = 0.4) -> Canvas:
    """Two colours mixed by noise."""
    return mixed(first, second, 0.5 + strength * noise(size, octaves, seed))


def blur(values: Canvas, radius: float) -> Canvas:
    """Gaussian blur; `radius` as a share of the side."""
    sigma = (radius * WORK, radius * WORK) + (0,) * (values.ndim - 2)
    blurred: Canvas = ndimage.gaussian_filter(values, sigma)
    return blurred


def distance(where: Plane) -> Plane:
    """How far each place inside the mask is from its edge."""
    depth: Plane = ndimage.distance_transform_edt(where > 0.5) / WORK
    return depth


def solid(
    canvas: Canvas,
    where: Plane,
    colour: Paint,
    radius: float = 0.1,
    ambient: float = 0.45,
    gloss: float = 0.25,
    shine: float = 20,
    bump: Plane | None = None,
) -> Canvas:
    """The mask as a solid thing with edges rounded by `radius`, lit from the upper left; `bump` is more height."""
    inside = np.minimum(distance(where), radius)
    height = blur(np.sqrt(np.maximum(radius**2 - (radius - inside) ** 2, 0)), 0.004)
    slope_y, slope_x = np.gradient((height if bump is None else height + bump) * WORK)
    normals = np.stack([-slope_x, -slope_y, np.ones_like(slope_x)], -1)
    return over(canvas, _lit(normals, paint(colour), ambient, 1.15, gloss, shine), where)


def _lit(normals: Canvas, colour: Canvas, ambient: float, most: float, gloss: float, shine: float) -> Canvas:
    normals = normals / (np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-9)
    diffuse = ambient + (most - ambient) * np.clip(normals @ LIGHT, 0, 1)
    mirrored = gloss * np.clip(normals @ HALFWAY, 0, 1) ** shine
    lit: Canvas = np.clip(colour * diffuse[..., None] + mirrored[..., None], 0, 1)
    return lit


class Sphere:
    """A ball in front of the picture: for each place its point (x, y, z) on the unit sphere, and its mask."""

    def __init__(self, x: float, y: float, radius: float) -> None:
        self.x, self.y = (X - x) / radius, (Y - y) / radius
        squared = self.x**2 + self.y**2
        self.z = np.sqrt(np.clip(1 - squared, 0, 1))
        self.where = np.clip((1 - np.sqrt(squared)) * radius * WORK + 0.5, 0, 1)

    def turned(self, across: float, down: float) -> tuple[Plane, Plane, Plane]:
        """The points after the ball was turned by two angles."""
        x = self.x * math.cos(across) + self.z * math.sin(across)
        z = -self.x * math.sin(across) + self.z * math.cos(across)
        return x, self.y * math.cos(down) - z * math.sin(down), self.y * math.sin(down) + z * math.cos(down)

    def drawn(
        self,
        canvas: Canvas,
        colour: Paint,
        ambient: float = 0.35,
        gloss: float = 0.35,
        shine: float = 25,
        bump: Plane | None = None,
    ) -> Canvas:
        """The canvas with the ball in front, darker towards its rim."""
        normals = np.stack([self.x, self.y, self.z], -1)
        if bump is not None:
            slope_y, slope_x = np.gradient(bump * WORK)
            normals = normals - np.stack([slope_x, slope_y, np.zeros_like(slope_x)], -1)
        shade = (0.55 + 0.45 * self.z**0.25)[..., None]
        return over(canvas, _lit(normals, paint(colour) * shade, ambient, 1.1, gloss, shine), self.where)


def shadow(
    canvas: Canvas, where: Plane, right: float = 0.03, down: float = 0.04, soft: float = 0.02, strength: float = 0.5
) -> Canvas:
    """The shadow that a flat thing throws on what lies closely behind it."""
    moved = ndimage.shift(blur(where, soft), (down * WORK, right * WORK), order=1)
    darker: Canvas = canvas * (1 - strength * moved[..., None])
    return darker


def ground_shadow(canvas: Canvas, x: float, y: float, rx: float, ry: float, strength: float = 0.55) -> Canvas:
    """A soft dark spot on the ground."""
    far = ((X - x) / rx) ** 2 + ((Y - y) / ry) ** 2
    darker: Canvas = canvas * (1 - strength * np.exp(-1.2 * far))[..., None]
    return darker


def rise(values: Plane, steep: float) -> Plane:
    """0 below 0, 1 above it, with a steep slope between."""
    return np.clip(values * steep, 0, 1)


def table(wood: tuple[str, str], wall: tuple[str, str], horizon: float, seed: int) -> Canvas:
    """A table in front of a wall: their colours above and below, and the height of the table's edge."""
    behind = gradient(*wall, Y / max(horizon, 1e-3)) * (1 + 0.02 * noise(0.5, 3, seed + 1))[..., None]
    board = gradient(*wood, (Y - horizon) / (1 - horizon)) * (1 + 0.07 * noise(0.3, 5, seed, (0.4, 5)))[..., None]
    return over(blur(behind, 0.01), board, np.clip((Y - horizon) * WORK / 10 + 0.5, 0, 1))


def finished(canvas: Canvas, grain: float = 0.012) -> npt.NDArray[np.uint8]:
    """The picture (SIDE, SIDE, 3) uint8, with a little grain, as a camera has it."""
    small = np.clip(canvas, 0, 1).reshape(SIDE, FINE, SIDE, FINE, 3).mean((1, 3))
    small = small + np.random.default_rng(1).standard_normal((SIDE, SIDE, 1)) * grain
    pixels: npt.NDArray[np.uint8] = (np.clip(small, 0, 1) * 255).round().astype(np.uint8)
    return pixels
