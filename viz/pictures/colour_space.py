"""Colours whose meaning a file tells by other means than an ICC profile, as an sRGB screen shows them.

PNG names an exponent (gAMA) and primaries (cHRM); PNG, AVIF and HEIC name both by the numbers of ITU-T H.273 (cICP and
nclx). Light above reference white, 203 cd/m² (ITU-R BT.2408), exists in PQ and HLG only (BT.2100). A screen of this
kind has none, so `_rolled_off` brings it below: what is darker than KNEE of that white stays as it is, what is brighter
comes nearer and nearer to the screen's white, 1,000 cd/m² to 0.99 of it, and no hue changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Light = npt.NDArray[np.float32]
Point = tuple[float, ...]
"""x and y of CIE 1931."""

REFERENCE_WHITE = 203.0
"""cd/m² of a white page in PQ and HLG (ITU-R BT.2408)."""
HLG_PEAK = 1000.0
"""cd/m² of the screen that HLG is meant for."""
KNEE = 0.8
"""Share of reference white up to which light is shown as it is."""


class Gamma(float):
    """An exponent that makes light of numbers."""


class Primaries(NamedTuple):
    """The colours of full red, green, blue and white."""

    red: Point
    green: Point
    blue: Point
    white: Point

    @classmethod
    def of(cls, red: Point, green: Point, blue: Point, white: Point) -> Primaries | None:
        """These primaries, if they span colours; None otherwise and for sRGB's, which need no change."""
        primaries = cls(red, green, blue, white)
        if np.abs(np.array(primaries) - np.array(SRGB)).max() < 0.002:
            return None
        sound = all(y > 0.01 and x >= 0 and x + y <= 1.01 for x, y in primaries)
        return primaries if sound and abs(np.linalg.det(_xyz(primaries))) > 1e-3 else None


_D65 = (0.3127, 0.3290)
SRGB = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), _D65)
_PRIMARIES = {  # ITU-T H.273, table 2
    1: SRGB,
    4: Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316)),
    5: Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06), _D65),
    6: Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),
    7: Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),
    8: Primaries((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), (0.310, 0.316)),
    9: Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), _D65),
    11: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65),
    22: Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077), _D65),
}
_UNSPECIFIED = 2
_PQ, _HLG = 16, 18


def _srgb_light(v: Numbers) -> Numbers:
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def _pq_light(v: Numbers) -> Numbers:
    """In units of reference white."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    root = v ** (1 / m2)
    return (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1) * (10_000 / REFERENCE_WHITE)


def _hlg_light(v: Numbers) -> Numbers:
    """Of the scene, 0 to 1."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(v <= 0.5, v * v / 3, (np.exp((v - c) / a) + b) / 12)


_LIGHT: dict[int, Callable[[Numbers], Numbers]] = {  # ITU-T H.273, table 3
    # the curves of cameras (BT.709, 601, 2020) stand in files whose numbers are meant for a screen: shown as sRGB's
    **dict.fromkeys((1, 6, 14, 15, 13), _srgb_light),
    4: lambda v: v**2.2,
    5: lambda v: v**2.8,
    8: lambda v: v,
    _PQ: _pq_light,
    _HLG: _hlg_light,
}


@dataclass(frozen=True)
class Space:
    """What a picture's numbers mean; with nothing said, what sRGB says."""

    primaries: Primaries | None = None
    transfer: Gamma | int | None = None
    """An exponent, or a number of ITU-T H.273."""
    full_range: bool = True
    """False: black is 16 and white is 235 of 255."""


def coded(primaries: int, transfer: int, full_range: bool = True) -> Space | None:
    """The space of two numbers of ITU-T H.273; None if one of them is not known or both say nothing."""
    if primaries == transfer == _UNSPECIFIED:
        return None
    gamut = _PRIMARIES.get(1 if primaries == _UNSPECIFIED else primaries)
    curve = _LIGHT.get(13 if transfer == _UNSPECIFIED else transfer)
    if gamut is None or curve is None:
        return None
    return Space(None if gamut is SRGB else gamut, None if curve is _srgb_light else transfer, full_range)


# -- onto the screen -------------------------------------------------------------------------------------------------


def on_screen(pixels: npt.NDArray[np.uint8] | Numbers, space: Space) -> npt.NDArray[np.uint8]:
    """Pixels (H, W, 3), bytes or numbers from 0 to 1, of `space` in sRGB."""
    if space == Space() and pixels.dtype == np.uint8:
        return np.asarray(pixels, np.uint8)
    if pixels.dtype == np.uint8:
        light = _light(np.arange(256) / 255, space)[pixels]
    else:
        light = _light(np.asarray(pixels, np.float64), space)
    if space.transfer == _HLG:
        luminance = light @ _to_xyz(space.primaries or SRGB)[1].astype(np.float32)
        light *= (luminance**0.2 * (HLG_PEAK / REFERENCE_WHITE))[..., None]
    if space.primaries:
        light = light @ _light_to_srgb(space.primaries).T
    if space.transfer in (_PQ, _HLG):
        light = _rolled_off(np.maximum(light, 0))
    return _srgb_codes(light)


def _light(numbers: Numbers, space: Space) -> Light:
    if not space.full_range:
        numbers = np.clip((numbers * 255 - 16) / 219, 0, 1)
    curve = space.transfer
    light = numbers**curve if isinstance(curve, Gamma) else _LIGHT[13 if curve is None else curve](numbers)
    return light.astype(np.float32)


def _rolled_off(light: Light) -> Light:
    """Light in units of reference white, brought below 1 by its strongest colour."""
    strongest = light.max(axis=-1, keepdims=True)
    above = np.maximum(strongest - KNEE, 0) / (1 - KNEE)
    lower = KNEE + (1 - KNEE) * above / (1 + above)
    return light * np.where(strongest > KNEE, lower / np.maximum(strongest, KNEE), 1)


_LIGHT_STEPS = 1 << 14
_LINE = np.arange(_LIGHT_STEPS + 1) / _LIGHT_STEPS
_CODES = np.where(_LINE <= 0.0031308, _LINE * 12.92, 1.055 * _LINE ** (1 / 2.4) - 0.055)
_CODES_8 = (_CODES * 255).round().astype(np.uint8)


def _srgb_codes(light: Light) -> npt.NDArray[np.uint8]:
    return _CODES_8[(np.clip(light, 0, 1) * _LIGHT_STEPS + 0.5).astype(np.uint16)]


# -- primaries -------------------------------------------------------------------------------------------------------


def _xyz(primaries: Primaries) -> Numbers:
    """XYZ of full red, green and blue, one a column, each as bright as the other."""
    return np.array([(x / y, 1.0, (1 - x - y) / y) for x, y in primaries[:3]]).T


def _white(primaries: Primaries) -> Numbers:
    x, y = primaries.white
    return np.array((x / y, 1.0, (1 - x - y) / y))


def _to_xyz(primaries: Primaries) -> Numbers:
    columns = _xyz(primaries)
    return columns * np.linalg.solve(columns, _white(primaries))


_CONES = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])  # Bradford


def _light_to_srgb(primaries: Primaries) -> Light:
    """Light of `primaries` to light of sRGB's, white to white."""
    adapted = np.linalg.inv(_CONES) @ np.diag((_CONES @ _white(SRGB)) / (_CONES @ _white(primaries))) @ _CONES
    return np.asarray(np.linalg.inv(_to_xyz(SRGB)) @ adapted @ _to_xyz(primaries), np.float32)
