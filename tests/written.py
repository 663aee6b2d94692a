"""Numbers as a person reads them, and questions: what the tables worked out by hand of all pages are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

Number = int | Fraction
SIZES: dict[str, int | Fraction] = {
    "": 1,
    "K": 1024,  # the paper's, and its M
    "M": 10**6,
    " %": Fraction(1, 100),
    " k": 10**3,
    " M": 10**6,
    " G": 10**9,
    " KiB": 1024,
    " MiB": 1024**2,
}
TOKEN = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?:[KM]\b| (?:%|[kMG]\b|[KM]iB))?(?![\w²]|[.,]\d)")
"""A number as it is read; "3a" is a name, and "28×28" is two numbers."""


def tokens(text: str) -> Iterator[str]:
    """The numbers in a text, with their units."""
    return (found.group().rstrip(",") for found in TOKEN.finditer(text.replace("\N{NO-BREAK SPACE}", " ")))


def reads_as(text: str, number: Number) -> bool:
    """Whether a written number is the exact one, rounded at its last digit."""
    digits, unit, _ = next((text.removesuffix(u), u, s) for u, s in reversed(SIZES.items()) if text.endswith(u))
    size, decimals = SIZES[unit], len(digits.partition(".")[2])
    off: Fraction = abs(Fraction(digits.replace(",", "")) * size - number)
    return bool(off <= Fraction(size) / 10**decimals / 2)


def misread(numbers: Mapping[str, Number]) -> list[str]:
    """The written numbers of a table that are no way to write what was worked out for them."""
    return [f"{text} for {float(number)}" for text, number in numbers.items() if not reads_as(text, number)]


def unlike(texts: Iterable[str], everywhere: Mapping[str, Number], own: Mapping[str, Number]) -> set[str]:
    """Numbers in the texts that no table explains, and those of a view's own table that the texts do not have."""
    found = {token for text in texts for token in tokens(text)}
    return (found - everywhere.keys() - own.keys()) | (own.keys() - found)


FIGURE = re.compile(r"(?<![\w.,])[−-]?\d[\d,]*(?:\.\d+)?(?:e[+-]\d+)?")
"""A number with its sign."""


def figures(text: str, template: str) -> list[str] | None:
    """The numbers that stand in a text where the template has #; None for a text that is another one."""
    pattern = re.escape(template).replace(r"\#", f"({FIGURE.pattern})")
    found = re.fullmatch(pattern, text)
    return list(found.groups()) if found else None


def near(text: str, value: float, slack: float = 1e-4) -> bool:
    """Whether a written number is a measured one, rounded at its last digit; `slack` is what two computers differ by.

    The slack is a share of the number.
    """
    plain = text.replace("−", "-").replace(",", "")
    mantissa, _, power = plain.partition("e")
    half = 0.5 * 10.0 ** (int(power or 0) - len(mantissa.partition(".")[2]))
    return abs(float(plain) - value) <= half * 1.001 + slack * max(abs(value), 1e-3)


@dataclass(frozen=True)
class Question:
    """A question as it is read: its prompt, its options, the right one, and why; # stands for a measured number."""

    prompt: str
    options: tuple[str, ...]
    right: str
    why: str


# Header and frame of every page

BADGE: dict[str, Number] = {
    "200": 200,  # classes of Tiny ImageNet
    "1000": 1000,  # of ImageNet
    "69": Fraction("68.9"),  # of 100 pictures: tests/test_claims.py holds it to the report
    "100": 100,
    "64": 64,  # pixels of Tiny ImageNet's pictures; what the app takes in; the network's input
    "112": 112,
    "224": 224,
    "4": 4,  # the auxiliary classifiers' pools: to 4×4, and 5×5 with stride 3 in the paper
    "5": 5,
    "3": 3,
    "30 %": Fraction(3, 10),  # dropout before the last layer, in the paper 40 %; of the auxiliary classifiers, 70 %
    "40 %": Fraction(4, 10),
    "60 %": Fraction(6, 10),
    "70 %": Fraction(7, 10),
    "10 %": Fraction(1, 10),  # label smoothing
    "50": 50,  # MB of torchvision's weights
}
"""What the badge says of the embedded network and of how it differs from the paper's."""
TITLES: dict[str, Number] = {str(number): number for number in range(1, 9)}
"""The numbers of the pages in the menu and the bar."""
