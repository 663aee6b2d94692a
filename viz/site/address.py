"""The state of a page as a small typed object, and its one textual form: the query string of the address.

A view is a frozen dataclass whose fields are declared with `whole`, `choice`, `flag` ... Reading an address never
raises: what is outside its bounds becomes the nearest valid value, garbage the default, each with a note for the
person. Only values that differ from the default are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    View: TypeAlias = DataclassInstance  # a frozen dataclass of declared fields
else:
    View = object

SPEC, WRITTEN = "address", "written"
"""Keys of a field's specification, and of whether an address carries it, in its dataclass metadata."""

STATIONS = ("step", "module", "look")
"""Fields that say where somebody is. Another station is another entry of the browser's history; any other change of
a page's values changes the entry that is there, so that Back leads to the station before, at once."""

MOST_SIGNS = 40
"""Characters of a wrong value that a note repeats."""


class Spec(Protocol):
    """How one field is checked and written."""

    def nearest(self, value: object) -> tuple[Any, str]:
        """The valid value nearest to `value` and what is allowed if it had to be changed, else ""."""

    def parse(self, text: str) -> tuple[Any, str]:
        """The same for the text in an address."""

    def write(self, value: Any) -> str:
        """The text of a valid value; `parse` reads it back."""


_LARGE = 1e15
"""Beyond it a number is only large: whole numbers have no bound in Python, and decimals do."""


@dataclass(frozen=True)
class _Number:
    default: float
    low: float
    high: float
    step: float
    integer: bool

    def nearest(self, value: object) -> tuple[Any, str]:
        allowed = f"{self.low:g} to {self.high:g}" + (f" in steps of {self.step:g}" if self.step != 1 else "")
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
            return self._typed(self.default), allowed
        value = min(max(value, -_LARGE), _LARGE)
        bounded = min(max(value, self.low), self.high)
        bounded = min(self.low + round((bounded - self.low) / self.step) * self.step, self.high)
        result = self._typed(bounded)
        return result, "" if abs(result - value) < 1e-9 else allowed

    def parse(self, text: str) -> tuple[Any, str]:
        try:
            number = float(text) if len(text) <= MOST_SIGNS else float("nan")
        except ValueError:
            number = float("nan")
        return self.nearest(number)

    def write(self, value: Any) -> str:
        return f"{value}" if self.integer else f"{value:.6g}"

    def _typed(self, value: float) -> float:
        return int(value) if self.integer else round(float(value), 6)


@dataclass(frozen=True)
class _Choice:
    default: str
    options: tuple[str, ...]

    def nearest(self, value: object) -> tuple[Any, str]:
        if value in self.options:
            return value, ""
        return self.default, "one of " + ", ".join(self.options)

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest(text)

    def write(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True)
class _Flag:
    default: bool

    def nearest(self, value: object) -> tuple[Any, str]:
        return (value, "") if isinstance(value, bool) else (self.default, "0 or 1")

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest({"1": True, "0": False}.get(text))

    def write(self, value: Any) -> str:
        return "1" if value else "0"


@dataclass(frozen=True)
class _Several:
    default: tuple[str, ...]
    options: tuple[str, ...]

    def nearest(self, value: object) -> tuple[Any, str]:
        if isinstance(value, str) or not isinstance(value, Sequence):
            return self.default, "a list of " + ", ".join(self.options)
        chosen = tuple(option for option in self.options if option in value)
        return chosen, "" if len(chosen) == len(set(value)) else "any of " + ", ".join(self.options)

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest(tuple(part for part in text.split(".") if part))

    def write(self, value: Any) -> str:
        return ".".join(value)


@dataclass(frozen=True)
class _Text:
    default: str
    pattern: str
    allowed: str

    def nearest(self, value: object) -> tuple[Any, str]:
        if isinstance(value, str) and re.fullmatch(self.pattern, value):
            return value, ""
        return self.default, self.allowed

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest(text)

    def write(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True)
class _Typed:
    default: Any
    kind: type
    read: Callable[[str], tuple[Any, bool]]
    written: Callable[[Any], str]
    allowed: str

    def nearest(self, value: object) -> tuple[Any, str]:
        if isinstance(value, str):
            return self.parse(value)
        if not self._is_one(value):
            return self.default, self.allowed
        read, _ = self.read(self.written(value))
        return read, "" if read == value else self.allowed

    def _is_one(self, value: object) -> bool:
        """Whether it is of the field's type: the kind itself, or a tuple of it where the default is a tuple of it."""
        if isinstance(value, self.kind):
            return isinstance(self.default, self.kind)
        return type(self.default) is type(value) is tuple and all(isinstance(item, self.kind) for item in value)

    def parse(self, text: str) -> tuple[Any, str]:
        value, clean = self.read(text)
        return value, "" if clean else self.allowed

    def write(self, value: Any) -> str:
        return self.written(value)


def _declare(default: Any, spec: Spec, *, written: bool = True) -> Any:
    return field(default=default, metadata={SPEC: spec, WRITTEN: written})


def whole(default: int, low: int, high: int, *, step: int = 1) -> int:
    """A whole number between `low` and `high`, `low` plus a multiple of `step`."""
    return cast(int, _declare(default, _Number(default, low, high, step, True)))


def decimal(default: float, low: float, high: float, *, step: float = 0.01) -> float:
    """A number between `low` and `high` in steps of `step`."""
    return cast(float, _declare(default, _Number(default, low, high, step, False)))


def choice(default: str, options: Sequence[str]) -> str:
    """One of `options`."""
    return cast(str, _declare(default, _Choice(default, tuple(options))))


def flag(default: bool, *, written: bool = True) -> bool:
    """On or off, written 1 or 0. What concerns only who looks is not `written`: it is read, and no address has it."""
    return cast(bool, _declare(default, _Flag(default), written=written))


def several(default: Sequence[str], options: Sequence[str]) -> tuple[str, ...]:
    """Some of `options` (which contain no dot), always in their order; written joined by dots."""
    return cast(tuple[str, ...], _declare(tuple(default), _Several(tuple(default), tuple(options))))


def text(default: str, pattern: str, allowed: str) -> str:
    """A text that matches the regular expression `pattern` as a whole; `allowed` says so in words."""
    return cast(str, _declare(default, _Text(default, pattern, allowed)))


T = TypeVar("T")


def typed(default: T, kind: type, read: Callable[[str], tuple[T, bool]], write: Callable[[T], str], allowed: str) -> T:
    """A value of a type of its own, `kind` or a tuple of it, with the one parser and the one writer of its text.

    `read` gives the value nearest to a text, and whether the text was all right as it stood; it never raises. The
    parser is the only check: a value from elsewhere is written and read again, and a text from a browser's component
    is read as one from the address.
    """
    return cast(T, _declare(default, _Typed(default, kind, read, write, allowed)))


V = TypeVar("V", bound=View)


def specs(view: type[View] | View) -> dict[str, Spec]:
    """The declared fields of a view by name."""
    return {f.name: f.metadata[SPEC] for f in fields(view) if SPEC in f.metadata}


def decode(view: type[V] | V, params: Mapping[str, str]) -> tuple[V, list[str]]:
    """The valid view nearest to the address `params`, and a sentence for everything that had to be changed.

    What `params` do not say is as in `view`, or the default if that is a type.
    """
    values, notes = {}, []
    for name, spec in specs(view).items():
        if name in params:
            values[name], allowed = spec.parse(params[name])
            if allowed:
                notes.append(_note(name, params[name], allowed, spec.write(values[name])))
    return _mended(view(**values) if isinstance(view, type) else replace(view, **values)), notes


def linked(view: V, params: Mapping[str, str]) -> tuple[V, list[str]]:
    """A person's own view after a link that says some values: the others stay. The notes as of `decode`.

    A view whose values belong to what a link may change says in a method `left_by` what of it stays.
    """
    said = {name: text for name, text in params.items() if name in specs(view)}
    stays: Callable[[Mapping[str, str]], V] | None = getattr(view, "left_by", None)
    return decode(stays(said) if stays else view, said)


def returned(view: V, params: Mapping[str, str]) -> tuple[V, list[str]]:
    """The view that an address in the browser's history says, all of it: what is not written stays as in `view`."""
    own = {f.name: getattr(view, f.name) for f in fields(view) if not f.metadata.get(WRITTEN, True)}
    return decode(replace(type(view)(), **own), params)


def encode(view: View) -> dict[str, str]:
    """The address of a view: its values that differ from the defaults."""
    return {name: spec.write(getattr(view, name)) for name, spec in specs(view).items() if _differs(view, name)}


def changed(view: V, values: Mapping[str, object]) -> V:
    """The view with `values`, each brought to the nearest valid one. Raises KeyError for a field it does not have."""
    known = specs(view)
    return _mended(replace(view, **{name: known[name].nearest(value)[0] for name, value in values.items()}))


def _differs(view: View, name: str) -> bool:
    declared = view.__dataclass_fields__[name]
    if not declared.metadata.get(WRITTEN, True):
        return False
    return declared.default is MISSING or bool(getattr(view, name) != declared.default)


def _mended(view: V) -> V:
    """What the view's own `valid` method, if it has one, makes of fields that depend on each other."""
    valid: Callable[[], V] | None = getattr(view, "valid", None)
    return view if valid is None else valid()


def _note(name: str, text: str, allowed: str, result: str) -> str:
    short = text if len(text) <= MOST_SIGNS else text[:MOST_SIGNS] + "…"
    return f"The address says {name} = “{short}”; allowed is {allowed}. Shown is {result or 'none'}."
