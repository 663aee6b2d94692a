"""Numbers as people read them.

Formatting happens here, at the last step; everything before works on exact integers. There is one rule: a number is
rounded half away from zero, on the decimal digits it is written with (2.675 is 2.68, whatever a computer makes of it),
and where rounding reaches the next unit, it is written in that unit. The browser writes numbers by the same rule
(frontend/src/shared/formats.ts); frontend/formats.cases.json holds both to it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from numbers import Integral

EXACT_BELOW = 10_000
"""Counts below it are written in full: "9,408"."""
UNITS: tuple[tuple[int, str, int], ...] = ((10**3, "k", 1), (10**6, "M", 1), (10**9, "G", 2), (10**12, "T", 2))
"""(size, sign, decimals below 10), smallest first."""
BYTES_PER_ELEMENT = 4
"""float32, in which the networks run."""
MEMORY_UNITS = ("bytes", "KiB", "MiB", "GiB")


@lru_cache(maxsize=4096)
def steps(number: float, places: int = 0, size: int = 1) -> int:
    """`number` / `size` with `places` decimals, in whole steps of the last one: (2.675, 2) → 268.

    Raises ValueError for infinity and for what is not a number.
    """
    if isinstance(number, Integral):
        digits, exponent = int(number), 0
    else:
        if not math.isfinite(number):
            raise ValueError(f"{number} has no digits")
        _, figures, power = Decimal(repr(float(number))).as_tuple()
        digits, exponent = int("".join(map(str, figures))), int(power)
    places += exponent
    over: int = abs(digits) * 10 ** max(places, 0)
    under: int = size * 10 ** max(-places, 0)
    rounded = (2 * over + under) // (2 * under)
    return -rounded if number < 0 else rounded


def decimals(number: float, places: int, size: int = 1, *, group: bool = True) -> str:
    """`number` / `size` with `places` decimals: (1234.25, 1) → "1,234.3"."""
    whole, fraction = divmod(abs(rounded := steps(number, places, size)), 10**places)
    text = f"{whole:,}" if group else f"{whole}"
    return ("-" if rounded < 0 else "") + text + (f".{fraction:0{places}}" if places else "")


def exact(number: int | float) -> str:
    """All digits of the nearest whole number in groups of three: 12443648 → "12,443,648"."""
    return decimals(number, 0)


def count(number: int | float) -> str:
    """A count short enough to say: 12443648 → "12.4 M", 9408 → "9,408", 1582671872 → "1.58 G".

    One decimal from 10 to 99.9, none from 100, and as many as the unit's row says below 10.
    """
    if abs(steps(number)) < EXACT_BELOW:
        return exact(number)
    size, sign, places = next((unit for unit in UNITS if abs(steps(number, 0, unit[0])) < 1000), UNITS[-1])
    return f"{decimals(number, _places(number, size, places), size)} {sign}"


def _places(number: float, size: int, most: int) -> int:
    """How many of the `most` decimals three digits leave room for."""
    if abs(steps(number, 1, size)) >= 1000:
        return 0
    return min(most, 1) if abs(steps(number, most, size)) >= 10 ** (most + 1) else most


def ratio(value: float) -> str:
    """How many times: 9.677 → "9.68×", 120.4 → "120×"."""
    return f"{decimals(value, _places(value, 1, 2), group=False)}×"


def against(value: float) -> str:
    """How one number stands against another, before a noun: 2.479 → "2.48×", 0.47 → "47.0 % of"."""
    return f"{percent(value)} of" if value < 1 else ratio(value)


def one(value: float) -> str:
    """One decimal: 1234.25 → "1,234.3"."""
    return decimals(value, 1)


def percent(share: float) -> str:
    """A share as a percentage: 0.7899 → "79.0 %", 1.0 → "100 %"."""
    tenths = steps(share, 3)
    if tenths >= 1000:
        return f"{steps(share, 2)} %"
    return f"{'-' if tenths < 0 else ''}{abs(tenths) // 10}.{abs(tenths) % 10} %"


def whole_percent(share: float) -> str:
    """A share in whole hundredths, for where there is little room: 0.314 → "31 %", 0.003 → "< 1 %"."""
    return f"{steps(share, 2)} %" if share >= 0.005 else "< 1 %"


def round_percent(share: float) -> str:
    """A share that somebody has set, without a decimal that says nothing: 0.75 → "75 %", but 0.245 → "24.5 %"."""
    return f"{steps(share, 2)} %" if steps(share, 3) == 10 * steps(share, 2) else percent(share)


def noun(number: float, singular: str) -> str:
    """The word for what is counted: (1, "filter") → "filter", (32, "filter") → "filters"."""
    return singular if number == 1 else f"{singular}s"


def every(number: int, singular: str) -> str:
    """All of them: (32, "filter") → "all 32 filters", (1, "filter") → "the one filter"."""
    return f"all {exact(number)} {singular}s" if number != 1 else f"the one {singular}"


def probability(share: float) -> str:
    """A probability as a percentage, "< 0.1 %" instead of a zero that is none."""
    return percent(share) if share >= 0.0005 else "< 0.1 %"


def milliseconds(seconds: float) -> str:
    """A duration: 0.00234 → "2.34 ms", 0.0000421 → "42 µs"."""
    if (whole := steps(seconds, 6)) < 1000:
        return f"{whole} µs"
    if (hundredths := steps(seconds, 5)) < 10_000:
        return f"{hundredths // 100}.{hundredths % 100:02} ms"
    return f"{steps(seconds, 3):,} ms"


def memory(elements: float) -> str:
    """Memory of float32 elements: 25088 → "98.0 KiB"."""
    size = steps(elements) * BYTES_PER_ELEMENT
    for power, unit in enumerate(MEMORY_UNITS):
        places = 1 if power else 0
        if abs(steps(size, places, 1024**power)) < 1024 * 10**places or unit == MEMORY_UNITS[-1]:
            break
    return f"{decimals(size, places, 1024**power)} {unit}"


def listing(items: Sequence[str]) -> str:
    """Items as in a sentence: "1×1, 3×3 and pool"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


_SMALL_NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def written_out(number: int) -> str:
    """A small number as it is read in a sentence: 9 → "nine"; from 13 on in digits."""
    return _SMALL_NUMBERS[number] if 0 <= number < len(_SMALL_NUMBERS) else exact(number)


_WITH_UNIT = re.compile(rf"(?<=\d) (?=%|(?:{'|'.join([*(sign for _, sign, _ in UNITS), *MEMORY_UNITS])})\b)")


def unbroken(text: str) -> str:
    """A text in which no line ends between a number and its unit: "98.0 %", "120 M", "98.0 KiB"."""
    return _WITH_UNIT.sub("\N{NO-BREAK SPACE}", text)
