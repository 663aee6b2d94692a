"""Views in the session and in the address: the one place that reads and writes either.

A page calls `load(ItsView)`; widgets are bound with `**widget(ItsView, "field")`; anything else changes a view through
`change`. `begin` and `finish`, called by the site around every page, take over an address somebody opened and write
the current one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial, wraps
from typing import Any, NamedTuple, TypeVar, cast

import streamlit as st

from viz.pictures.errors import UserError
from viz.pictures.picture import LARGEST, Square
from viz.site import address, echo
from viz.site.address import View, choice, decimal, flag, text
from viz.site.page_table import row_of
from viz.site.server import streamlit_internals
from viz.site.server.caretaker import ACTIVITY
from viz.site.server.visitors import paid

V = TypeVar("V", bound=View)
_STATE = "state"


@dataclass
class _Arrival:
    """An address that somebody has opened: what it `says`, and the views that have taken over theirs of it.

    One from the browser's `history`, by Back or Forward, says all values of its page; a link says some.
    """

    says: dict[str, str]
    history: bool
    heard: set[str] = field(default_factory=set)

    def change(self, view: V) -> tuple[V, list[str]]:
        """The session's view as this address has it, once, and notes on what could not be kept."""
        self.heard.add(type(view).__name__)
        shared = {} if isinstance(view, Shared) else address.in_full(load(Shared))
        return (address.returned if self.history else address.linked)(view, self.says | shared)


class Opening(NamedTuple):
    """An address that a page was entered by, all values of each name, and how the same is written."""

    said: dict[str, list[str]]
    written: dict[str, str]


@dataclass
class _Session:
    """What this module keeps of one session. One entry, for Streamlit goes through all entries at every widget.

    `pages_entered` counts the pages that were come to, `arrival` is the address just opened until a run with it has
    ended, `entering` whether a page was entered by it, `opening` how that address must be written, `written` what was
    last made of it since, `views_read` are the views in the order of reading, `views` are all views by the name of
    their class, `spread` whether a part's change concerns the whole page, `decisions` what buttons have decided and the
    run that begins carries out, `refused` what this run has said it could not do, `place` what the last run that began
    was to show, `entered` whether the one before it showed something else.
    """

    page: str | None = None
    pages_entered: int = 0
    arrival: _Arrival | None = None
    entering: bool = False
    opening: Opening | None = None
    written: dict[str, str] | None = None
    views_read: list[type[View]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    views: dict[str, View] = field(default_factory=dict)
    spread: bool = False
    decisions: list[Callable[[], object]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    place: Hashable = None
    entered: bool = True


def _session() -> _Session:
    mine = st.session_state.get(_STATE)
    if mine is None:
        mine = st.session_state[_STATE] = _Session()
    return cast(_Session, mine)


@dataclass(frozen=True)
class Shared:
    """What follows the person from page to page."""

    picture: str = text("espresso", r"[a-z0-9_-]{1,40}", "the name of a gallery picture")
    x: float = decimal(LARGEST.x, 0, 1)
    y: float = decimal(LARGEST.y, 0, 1)
    zoom: float = decimal(LARGEST.zoom, 1, 8)
    network: str = choice("embedded", ("embedded", "torchvision"))
    convention: str = choice("macs", ("macs", "flops"))
    count: str = choice("weights", ("weights", "params"))
    present: bool = flag(False, written=False)
    whole: bool = flag(False)
    paper: bool = flag(False)

    @property
    def square(self) -> Square:
        """What the picture is seen through."""
        return Square(self.x, self.y, self.zoom)


def begin(page: str) -> None:
    """Note whether this run enters `page`, or another address of it; if so, what it says wins over the session."""
    mine = _session()
    history = streamlit_internals.history_was_moved()
    mine.pages_entered += mine.page != page
    if history or mine.page != page:
        mine.page, mine.entering = page, not history or mine.page is None
        mine.arrival = _Arrival(st.query_params.to_dict(), history)
    mine.views_read, mine.refused = [], []
    _carry_out()
    mine.spread = False  # this run draws the whole page
    ACTIVITY.note()


def arrive(says: dict[str, str]) -> None:
    """The page that runs is opened anew by an address that says this: its values win, the others stay."""
    _session().arrival = _Arrival(says, history=False)


def page_now() -> str:
    """The key of the page that runs."""
    return row_of(_session().page or "").key


def pages_entered() -> int:
    """How often this session has come to another page: the same number for as long as it stays on one."""
    return _session().pages_entered


def finish() -> None:
    """Write the views of this run to the address, and say what of the opened address could not be kept.

    Only for runs that came to their end: an interrupted one has not yet read all that the address says.
    """
    mine = _session()
    wanted: dict[str, str] = {}
    views: list[type[View]] = [Shared, *mine.views_read]
    for view in views:
        wanted |= address.encode(load(view))
    _write_address(wanted)
    mine.arrival = None
    notes, mine.notes = mine.notes[:3], []
    for note in notes:
        st.toast(plain(note), icon=":material/info:", duration="long")


def _write_address(wanted: dict[str, str]) -> None:
    """Bring the address to `wanted`; that of a page just entered is left to the browser (viz/site/history.py).

    Streamlit would add an entry for it, and at times to the page before, whose path it changes later. Behind Back and
    Forward it is written in any case: the answer to an older run may have come to the browser after them, and have
    overwritten what this run was asked for with. So is one that an earlier answer, still on its way, will have changed.
    """
    mine = _session()
    said = {name: st.query_params.get_all(name) for name in st.query_params}
    if mine.entering:
        mine.entering, mine.written, mine.opening = False, None, Opening(said, wanted)
        return
    moved = mine.arrival is not None and mine.arrival.history
    if moved or mine.written not in (None, wanted) or said != {name: [words] for name, words in wanted.items()}:
        mine.written = wanted
        st.query_params.from_dict(wanted)


def opening_address() -> Opening | None:
    """The address that the page was entered by, once, when the run that entered it has come to its end; else None."""
    mine = _session()
    first, mine.opening = mine.opening, None
    return first


def part(draw: Callable[[], None]) -> Callable[[], None]:
    """A part of a page that runs alone when only something in it was touched, and keeps the address up to date then.

    Put together in one part what shows the same numbers; a callback whose change shows elsewhere, too, calls `spread`.
    """

    @st.fragment
    @wraps(draw)
    def alone() -> None:
        with paid():
            run()

    def run() -> None:
        by_itself = streamlit_internals.only_a_part_runs()
        if by_itself:
            _carry_out()
            if _session().spread:
                st.rerun()
            _session().refused = []
            ACTIVITY.note()
        try:
            draw()
        except UserError as error:
            refuse(error)
        if by_itself:
            finish()

    return alone


def decide(action: Callable[[], object]) -> None:
    """For callbacks of buttons that set values: do `action` when the run begins, behind all other callbacks.

    Values that come in one message with the click, because it ended the typing, are older than it.
    """
    _session().decisions.append(action)


def _carry_out() -> None:
    mine = _session()
    actions, mine.decisions = mine.decisions, []
    for action in actions:
        action()


def spread() -> None:
    """What a callback in a part has changed shows outside that part, too: draw the whole page again."""
    _session().spread = True


def redraw() -> None:
    """Draw the whole page at once, where only a part of it runs; a run of the whole page goes on."""
    if streamlit_internals.only_a_part_runs():
        st.rerun()


def refuse(error: UserError) -> None:
    """Say in a sentence what could not be done; what several parts of a page can't do is said once."""
    sentence = plain(str(error))
    if sentence not in _session().refused:
        _session().refused.append(sentence)
        st.error(sentence, icon=":material/error:")


def note(words: str) -> None:
    """Tell the person something at the end of this run, once."""
    _session().notes.append(words)


def load(view: type[V]) -> V:
    """The current view: from the address just opened, else from the session, else the defaults. Never raises."""
    mine = _session()
    name = view.__name__
    if name not in mine.views:
        mine.views[name] = view()
    if mine.arrival and name not in mine.arrival.heard:
        mine.views[name], notes = mine.arrival.change(mine.views[name])
        mine.notes.extend(notes)
    if view is not Shared and view not in mine.views_read:
        mine.views_read.append(view)
    return cast(V, mine.views[view.__name__])


def peek(view: type[V]) -> V:
    """The view as `load` would give it, before the page is known and without noting that it was read."""
    stored = _session().views.get(view.__name__)
    return cast(V, stored) if stored is not None else address.decode(view, st.query_params.to_dict())[0]


def save(view: View) -> None:
    """Keep `view` in the session; the address follows at the end of the run."""
    _session().views[type(view).__name__] = view


def change(view: type[V], **values: object) -> V:
    """Change some fields, each to the nearest valid value, and return the view. Fit for callbacks."""
    new = address.changed(load(view), values)
    save(new)
    return new


def enter(*place: Hashable) -> None:
    """This run draws this place, a page's step. If the one before drew another, widgets tell the browser their values.

    Even if that run was cut short: the browser may have taken a select box off the page and forgotten its value, which
    Streamlit still has, and one that comes again would say its first option as if somebody had chosen that.
    """
    mine = _session()
    mine.entered, mine.place = place != mine.place, place


def hold_within(view: type[View], says: Mapping[str, str]) -> None:
    """Bring the view's values within what they can be beside what the address `says` besides: a step, for example."""
    mine = load(view)
    bounded = address.within(mine, says)
    if bounded != mine:
        save(bounded)


def reset(view: type[View]) -> None:
    """Back to the defaults, also what the browser changes by itself, whatever it shows. For a button's callback."""
    decide(partial(_reset, view))


def _reset(view: type[View]) -> None:
    save(view())
    echo.decide_all()
    spread()  # a view's fields show in other parts, too


def widget(view: type[View], name: str, *, folded: bool = False) -> dict[str, Any]:
    """Arguments that bind a Streamlit widget to a field: `st.slider("H = W", 1, 224, **widget(CostView, "side"))`.

    Do not pass a value or index as well. A cleared choice (None) keeps the old value.
    """
    widget_key = key(view, name)
    current = getattr(load(view), name)
    tell_widget(widget_key, list(current) if isinstance(current, tuple) else current, folded=folded)
    return {"key": widget_key, "on_change": _take, "args": (view, name, widget_key)}


def tell_widget(widget_key: str, value: object, *, folded: bool = False) -> None:
    """Let the widget with this key, which is about to be drawn, show `value`, whatever it showed before.

    The browser is told the value when it differs, and when the run before was to show another place (`enter`). Told
    each time, it would take back what a person has chosen since, and send the value from before with the next press.
    One that is `folded` into a popover is told each time: it is there only once that is opened, maybe some runs later.
    """
    if folded or _session().entered or st.session_state.get(widget_key) != value:
        st.session_state[widget_key] = value


def key(view: type[View], name: str) -> str:
    """Session key of the widget bound to a field: another one on every page.

    Streamlit gives a widget with the same key on the next page another identity, but finds the old one's value under
    the key. With one key for all pages every second page therefore had its choices empty.
    """
    return f"widget:{_session().page}:{view.__name__}:{name}"


def _take(view: type[View], name: str, widget_key: str) -> None:
    value = st.session_state.get(widget_key)
    if value is not None:
        change(view, **{name: value})


_MARKDOWN = re.compile(r"[\\`*_\[\]<$~|]|:(?=\S)|&(?=#?\w+;)|(?m:^[ \t]*(?:[#>+-]|\d+(?=[.)])))")
"""What Markdown interprets: signs anywhere, and at the beginning of a line headings, quotations and lists."""


_AFTER_ESCAPES = re.compile(
    r":(?=(?:material/)?[\w+-]+:)"  # icons and emoji
    r"|(?<![^\W_])www(?=\.)|(?<![a-z])https?(?=://[^\s/]*\.)|[\w+.-](?=@[\w-]+\.)"  # links
    r"|(?<!\S)(?:<(?=->?(?!\S))|-(?=[->](?!\S))|[<>~](?==(?!\S)))",  # arrows, a dash and signs of comparison
    re.IGNORECASE,
)
"""The beginning of what Streamlit looks for in its own text once Markdown has taken the escapes away."""
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""Signs that can't be seen and turn, hide or break what stands beside them: they are shown by their number."""
_JOINER = "\u2060"
"""A sign that can't be seen and keeps two others apart (WORD JOINER)."""


@lru_cache(maxsize=512)
def plain(words: str) -> str:
    """Words that may come from outside (an address, a file's name, a class) so that Markdown shows them as they are.

    For Markdown only, and once: whatever else shows words takes them as they are.
    """
    visible = _INVISIBLE.sub(lambda match: f"‹U+{ord(match[0]):04X}›", words)
    return _MARKDOWN.sub(_escaped, _AFTER_ESCAPES.sub(rf"\g<0>{_JOINER}", visible))


def _escaped(match: re.Match[str]) -> str:
    sign = match[0]
    return f"{sign}\\" if sign[-1].isdigit() else f"{sign[:-1]}\\{sign[-1]}"
