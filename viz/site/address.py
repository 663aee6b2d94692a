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
MOST_NAMED = 12
"""Options that a note names one by one."""


class Spec(Protocol):
    """How one field is checked and written."""

    def nearest(self, value: object) -> tuple[Any, str]:
        """The valid value nearest to `value` and what is allowed if it had to be changed, else ""."""

    def parse(self, text: str) -> tuple[Any, str]:
        """The same for the text in an address."""
        return self.nearest(text)

    def write(self, value: Any) -> str:
        """The text of a valid value; `parse` reads it back."""
        return str(value)

    def say(self, value: Any) -> str:
        """A valid value as a note says it."""
        return self.write(value) or "none"


_LARGE = 1e15
"""Beyond it a number is only large: whole numbers have no bound in Python, and decimals do."""


@dataclass(frozen=True)
class _Number(Spec):
    """From `low` to `high`; a default outside of that stands for what `unsaid` says, and no text of an address does.

    An `index` says which of many: what is out of bounds is near to none of them, and becomes the default.
    """

    default: float
    low: float
    high: float
    step: float = 1
    integer: bool = True
    unsaid: str = ""
    index: bool = False
    beside: str = ""

    @property
    def allowed(self) -> str:
        """The bounds in words."""
        steps = f" in steps of {self.step:g}" if self.step != 1 else ""
        return f"{self.low:g} to {self.high:g}{steps}{self.beside and f' together with {self.beside}'}"

    def nearest(self, value: object) -> tuple[Any, str]:
        if self.unsaid and value == self.default and not isinstance(value, bool):
            return self._typed(self.default), ""
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
            return self._typed(self.default), self.allowed
        value = min(max(value, -_LARGE), _LARGE)
        fraction = self.integer and value != int(value)
        allowed = f"a whole number, {self.allowed}" if fraction else self.allowed
        bounded = min(max(value, self.low), self.high)
        if self.index and (fraction or bounded != value):
            return self._typed(self.default), allowed
        bounded = min(self.low + round((bounded - self.low) / self.step) * self.step, self.high)
        result = self._typed(bounded)
        return result, "" if abs(result - value) < 1e-9 else allowed

    def parse(self, text: str) -> tuple[Any, str]:
        try:
            number = float(text) if len(text) <= MOST_SIGNS else float("nan")
        except ValueError:
            number = float("nan")
        return replace(self, unsaid="").nearest(number)

    def write(self, value: Any) -> str:
        return f"{value}" if self.integer else f"{value:.6g}"

    def say(self, value: Any) -> str:
        return self.unsaid if self.unsaid and value == self.default else self.write(value)

    def _typed(self, value: float) -> float:
        return int(value) if self.integer else round(float(value), 6)


@dataclass(frozen=True)
class _Choice(Spec):
    default: str
    options: tuple[str, ...]
    unsaid: str = ""

    def nearest(self, value: object) -> tuple[Any, str]:
        if value in self.options:
            return value, ""
        return self.default, f"one of {_listed([option for option in self.options if option])}"

    def say(self, value: Any) -> str:
        return value or self.unsaid


@dataclass(frozen=True)
class _Flag(Spec):
    default: bool

    def nearest(self, value: object) -> tuple[Any, str]:
        return (value, "") if isinstance(value, bool) else (self.default, "0 (off) or 1 (on)")

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest({"1": True, "0": False}.get(text))

    def write(self, value: Any) -> str:
        return "1" if value else "0"

    def say(self, value: Any) -> str:
        return "1 (on)" if value else "0 (off)"


@dataclass(frozen=True)
class _Several(Spec):
    default: tuple[str, ...]
    options: tuple[str, ...]

    def nearest(self, value: object) -> tuple[Any, str]:
        if isinstance(value, str) or not isinstance(value, Sequence):
            return self.default, f"a list of {_listed(self.options)}"
        chosen = tuple(option for option in self.options if option in value)
        return chosen, "" if len(chosen) == len(set(value)) else f"any of {_listed(self.options)}"

    def parse(self, text: str) -> tuple[Any, str]:
        return self.nearest(tuple(part for part in text.split(".") if part))

    def write(self, value: Any) -> str:
        return ".".join(value)


@dataclass(frozen=True)
class _Text(Spec):
    default: str
    pattern: str
    allowed: str

    def nearest(self, value: object) -> tuple[Any, str]:
        if isinstance(value, str) and re.fullmatch(self.pattern, value):
            return value, ""
        return self.default, self.allowed


@dataclass(frozen=True)
class _Typed(Spec):
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


def whole(default: int, low: int, high: int, *, step: int = 1, unsaid: str = "") -> int:
    """A whole number between `low` and `high`, `low` plus a multiple of `step`.

    A `default` outside of that stands for what `unsaid` says in words; an address leaves it out.
    """
    return cast(int, _declare(default, _Number(default, low, high, step, unsaid=unsaid)))


UNSAID = -1
"""The number of one of many while nobody has said which."""


def nth(last: int, unsaid: str, *, beside: str = "") -> int:
    """Which of many, from 0 to `last`; by default `UNSAID`, which stands for what `unsaid` says in words.

    One that is meaningless without another field names that in `beside`; its view's `valid` makes it `UNSAID` then.
    """
    return cast(int, _declare(UNSAID, _Number(UNSAID, 0, last, unsaid=unsaid, index=True, beside=beside)))


def decimal(default: float, low: float, high: float, *, step: float = 0.01) -> float:
    """A number between `low` and `high` in steps of `step`."""
    return cast(float, _declare(default, _Number(default, low, high, step, integer=False)))


def choice(default: str, options: Sequence[str], *, unsaid: str = "") -> str:
    """One of `options`; an option "" stands for what `unsaid` says in words."""
    return cast(str, _declare(default, _Choice(default, tuple(options), unsaid)))


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
    said = {name: spec.parse(params[name])[0] for name, spec in specs(view).items() if name in params}
    bounded = within(_mended(view(**said) if isinstance(view, type) else replace(view, **said)), params)
    known = specs(bounded) | _narrowed(bounded, params)
    notes = [_note(name, params[name], known[name], getattr(bounded, name)) for name in said]
    return bounded, [note for note in notes if note]


def within(view: V, said: Mapping[str, str]) -> V:
    """The view with each value brought within what it can be beside the others, and beside what else is `said`.

    A view whose bounds depend on that tells in a method `highest` how far its numbers reach then.
    """
    narrowed = _narrowed(view, said)
    return replace(view, **{name: spec.nearest(getattr(view, name))[0] for name, spec in narrowed.items()})


def _narrowed(view: View, said: Mapping[str, str]) -> dict[str, Spec]:
    """The specifications of the numbers whose bounds the view's method `highest`, if it has one, knows better."""
    highest: Callable[[Mapping[str, str]], Mapping[str, int]] | None = getattr(view, "highest", None)
    known = specs(view)
    highs = highest(said) if highest else {}
    return {name: replace(cast(_Number, known[name]), high=high) for name, high in highs.items()}


def linked(view: V, params: Mapping[str, str]) -> tuple[V, list[str]]:
    """A person's own view after a link that says some values: the others stay. The notes as of `decode`.

    A view whose values belong to what a link may change says in a method `left_by` what of it stays.
    """
    said = {name: text for name, text in params.items() if name in specs(view)}
    stays: Callable[[Mapping[str, str]], V] | None = getattr(view, "left_by", None)
    return decode(stays(said) if stays else view, params)


def returned(view: V, params: Mapping[str, str]) -> tuple[V, list[str]]:
    """The view that an address in the browser's history says, all of it: what is not written stays as in `view`."""
    own = {f.name: getattr(view, f.name) for f in fields(view) if not f.metadata.get(WRITTEN, True)}
    return decode(replace(type(view)(), **own), params)


def encode(view: View) -> dict[str, str]:
    """The address of a view: its values that differ from the defaults."""
    return {name: spec.write(getattr(view, name)) for name, spec in specs(view).items() if _differs(view, name)}


def in_full(view: View) -> dict[str, str]:
    """All values of a view as texts, also those that an address leaves out."""
    return {name: spec.write(getattr(view, name)) for name, spec in specs(view).items()}


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


def _note(name: str, text: str, spec: Spec, value: Any) -> str:
    """What to say of the `text` of a field whose valid value is `value`: "" if that is what it says."""
    said, allowed = spec.parse(text)
    if isinstance(spec, _Number) and spec.index and said != value:
        allowed = spec.allowed
    short = text if len(text) <= MOST_SIGNS else text[:MOST_SIGNS] + "…"
    return allowed and f"The address says {name} = “{short}”; allowed is {allowed}. Shown is {spec.say(value)}."


def _listed(options: Sequence[str]) -> str:
    others = len(options) - MOST_NAMED
    return ", ".join(options[:MOST_NAMED]) + (f" and {others} others" if others > 0 else "")
