"""Symbols that pass through the cost formulas, so that a browser can evaluate them while a slider moves.

The formulas of costs.py only add, multiply and (break-even, saving) divide. Called with symbols instead of integers
they return a `Polynomial` or a `Ratio`, whose coefficients go to the browser: there is no second formula anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Monomial = tuple[str, ...]
"""The factors of a product, sorted: ("cin", "side", "side") is cin·side²."""
Json = dict[str, Any]


class Polynomial:
    """A sum of products of named symbols with integer coefficients. Immutable; equal when all terms are."""

    __slots__ = ("_terms",)

    def __init__(self, terms: Mapping[Monomial, int]) -> None:
        self._terms = {m: c for m, c in sorted(terms.items()) if c}

    @property
    def terms(self) -> dict[Monomial, int]:
        """Coefficient of every product of symbols; the empty product is the constant."""
        return dict(self._terms)

    def __add__(self, other: Polynomial | int) -> Polynomial:
        terms = self.terms
        for monomial, coefficient in _lift(other)._terms.items():
            terms[monomial] = terms.get(monomial, 0) + coefficient
        return Polynomial(terms)

    def __mul__(self, other: Polynomial | int) -> Polynomial:
        terms: dict[Monomial, int] = {}
        for left, a in self._terms.items():
            for right, b in _lift(other)._terms.items():
                product = tuple(sorted(left + right))
                terms[product] = terms.get(product, 0) + a * b
        return Polynomial(terms)

    __radd__ = __add__
    __rmul__ = __mul__

    def __sub__(self, other: Polynomial | int) -> Polynomial:
        return self + -1 * _lift(other)

    def __truediv__(self, other: Polynomial | int) -> Ratio:
        return Ratio(self, _lift(other))

    def __rtruediv__(self, other: int) -> Ratio:
        return Ratio(_lift(other), self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial | int) and self._terms == _lift(other)._terms

    def __hash__(self) -> int:
        return hash(tuple(self._terms.items()))

    def __repr__(self) -> str:
        return " + ".join("·".join((str(c), *m)) for m, c in self._terms.items()) or "0"

    def at(self, values: Mapping[str, int]) -> int:
        """The exact integer that the polynomial has at `values`. Raises KeyError for a symbol without a value."""
        total = 0
        for monomial, coefficient in self._terms.items():
            for symbol in monomial:
                coefficient *= values[symbol]
            total += coefficient
        return total

    def as_json(self) -> Json:
        """{"terms": [[coefficient, [symbol, ...]], ...]}: what the live panel evaluates."""
        return {"terms": [[c, list(m)] for m, c in self._terms.items()]}


class Ratio:
    """One polynomial over another."""

    __slots__ = ("over", "under")

    def __init__(self, over: Polynomial, under: Polynomial) -> None:
        self.over, self.under = over, under

    def at(self, values: Mapping[str, int]) -> float:
        """The ratio's value. Raises ZeroDivisionError where the lower polynomial is zero."""
        return self.over.at(values) / self.under.at(values)

    def as_json(self) -> Json:
        """{"over": ..., "under": ...}: what the live panel evaluates."""
        return {"over": self.over.as_json(), "under": self.under.as_json()}

    def __repr__(self) -> str:
        return f"({self.over!r}) / ({self.under!r})"


def _lift(value: Polynomial | int) -> Polynomial:
    return value if isinstance(value, Polynomial) else Polynomial({(): value})


def symbol(name: str) -> Any:
    """A symbol that stands in for an integer in the cost formulas; typed Any because it takes an int's place there."""
    return Polynomial({(name,): 1})


def as_json(value: Any) -> Json:
    """The browser's form of what a cost formula returned for symbols (or a plain integer)."""
    return (value if isinstance(value, Ratio) else _lift(value)).as_json()


def evaluate(value: Any, values: Mapping[str, int]) -> int | float:
    """What `as_json(value)` has to give in the browser at `values`."""
    return value.at(values) if isinstance(value, Polynomial | Ratio) else int(value)
