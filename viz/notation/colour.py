"""Arithmetic on colours: tints, contrast, and the scale from cheap to dear."""

from __future__ import annotations

PALEST, DARKEST = "#FCFDBF", "#E75263"
"""Ends of the cost scale (magma's); between them it is even in OKLab. INK on both has a contrast above 4.5 : 1."""


def cost_colour(part: float) -> str:
    """ "#RRGGBB" for 0 (nothing) to 1 (the dearest box), even steps in OKLab; values outside are cut off."""
    part = min(max(part, 0.0), 1.0)
    start, end = _oklab(PALEST), _oklab(DARKEST)
    return _hex(tuple(a + (b - a) * part for a, b in zip(start, end, strict=True)))


def _oklab(colour: str) -> tuple[float, ...]:
    """OKLab of "#RRGGBB". Source: Björn Ottosson, A perceptual color space for image processing (2020)."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    l_, m, s = (
        (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3),
        (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3),
        (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3),
    )
    return (
        0.2104542553 * l_ + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l_ - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l_ + 0.7827717662 * m - 0.8086757660 * s,
    )


def _hex(lab: tuple[float, ...]) -> str:
    lightness, a, b = lab
    l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    rgb = (
        4.0767416621 * l_ - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l_ + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l_ - 0.7034186147 * m + 1.7076147010 * s,
    )
    return "#" + "".join(f"{round(255 * min(max(_gamma(c), 0.0), 1.0)):02X}" for c in rgb)


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)


def _gamma(c: float) -> float:
    return 12.92 * c if c <= 0.0031308 else float(1.055 * c ** (1 / 2.4) - 0.055)


def tint(colour: str, share: float = 0.55) -> str:
    """`colour` ("#RRGGBB") mixed with `share` of white."""
    channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(c + (255 - c) * share):02X}" for c in channels)


def contrast(colour: str, other: str) -> float:
    """Contrast ratio of two "#RRGGBB" colours, 1 to 21. Source: WCAG 2.2, relative luminance."""
    lighter, darker = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    linear = []
    for i in (1, 3, 5):
        c = int(colour[i : i + 2], 16) / 255
        linear.append(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
