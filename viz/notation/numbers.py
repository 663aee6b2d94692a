"""Numbers with names, and sentences whose numbers come from the declaration.

Formatting happens here, at the last step; everything before works on exact integers. Shapes are written the course's
way, height × width × channels ("28×28×192").
"""

from __future__ import annotations

from collections.abc import Sequence

EXACT_BELOW = 10_000
"""Counts below it are written in full: "9,408"."""
UNITS: tuple[tuple[int, str, int], ...] = ((10**12, "T", 2), (10**9, "G", 2), (10**6, "M", 1), (10**3, "k", 1))
"""(size, sign, decimals below 10), largest first; the live panel formats with the same table."""
ROUNDS_UP = 0.9995
"""From this share of a unit on, a count is written in it: 999 500 is "1.0 M", as "1000 k" would be longer."""
BYTES_PER_ELEMENT = 4
"""float32, in which the networks run."""


def exact(number: int) -> str:
    """All digits in groups of three: 12443648 → "12,443,648"."""
    return f"{number:,}"


def count(number: int | float) -> str:
    """A count short enough to say: 12443648 → "12.4 M", 9408 → "9,408", 1582671872 → "1.58 G".

    One decimal from 10 to 99.9, none from 100, and as many as the unit's row says below 10.
    """
    if abs(number) < EXACT_BELOW:
        return f"{round(number):,}"
    size, sign, decimals = next(unit for unit in UNITS if abs(number) >= ROUNDS_UP * unit[0])
    return f"{_three_digits(number / size, decimals)} {sign}"


def _three_digits(value: float, decimals: int) -> str:
    if round(abs(value), decimals) >= 10:
        decimals = 1
    if round(abs(value), 1) >= 100:
        decimals = 0
    return f"{value:,.{decimals}f}"


def ratio(value: float) -> str:
    """How many times: 9.677 → "9.68×", 120.4 → "120×"."""
    return f"{value:.0f}×" if value >= 99.95 else f"{value:.1f}×" if value >= 9.995 else f"{value:.2f}×"


def against(value: float) -> str:
    """How one number stands against another, before a noun: 2.479 → "2.48×", 0.47 → "47.0 % of"."""
    return f"{percent(value)} of" if value < 1 else ratio(value)


def percent(share: float) -> str:
    """A share as a percentage: 0.7899 → "79.0 %", 1.0 → "100 %"."""
    return f"{100 * share:.0f} %" if share >= 0.9995 else f"{100 * share:.1f} %"


def probability(share: float) -> str:
    """A probability as a percentage, "< 0.1 %" instead of a zero that is none."""
    return percent(share) if share >= 0.0005 else "< 0.1 %"


def milliseconds(seconds: float) -> str:
    """A duration: 0.00234 → "2.34 ms", 0.0000421 → "42 µs"."""
    if seconds < 1e-3:
        return f"{1e6 * seconds:.0f} µs"
    return f"{1e3 * seconds:.2f} ms" if seconds < 0.1 else f"{1e3 * seconds:,.0f} ms"


def memory(elements: int) -> str:
    """Memory of float32 elements: 25088 → "98.0 KiB"."""
    value = float(elements * BYTES_PER_ELEMENT)
    for unit in ("bytes", "KiB", "MiB"):
        if value < 1024:
            return f"{value:,.0f} {unit}" if unit == "bytes" else f"{value:,.1f} {unit}"
        value /= 1024
    return f"{value:,.1f} GiB"


def listing(items: Sequence[str]) -> str:
    """Items as in a sentence: "1×1, 3×3 and pool"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
