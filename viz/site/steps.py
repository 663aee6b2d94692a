"""A page as a row of steps: a claim, one thing to look at and play with, and a few words; only the shown one runs.

A page declares `STEPS = Steps("cost", PageStep(...), ..., views=(CostView,))`, and its script calls `STEPS.draw()`.
The step is a field of its own view, so the session keeps it and the address says it (`?step=bottleneck`). The bar at
the bottom (viz/site/frame.py) leads from step to step and on to the next page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, make_dataclass

import streamlit as st

from viz.notation.numbers import unbroken
from viz.site import address, state, styles, tasks
from viz.site.address import View
from viz.site.glossary import explanation
from viz.site.networks import says_here_how_long
from viz.site.page_table import row_of

FIELD = "step"
"""The name of the step in the address."""
_CURRENT, _ENTERED_AT = "steps:page", "steps:end"


@dataclass(frozen=True)
class PageStep:
    """One step: its key in the address, the claim it makes, what draws it, and at most 60 words beside it.

    A note whose words follow the numbers is a function. The key, as words, is the step's name in the bar.
    """

    key: str
    claim: str
    draw: Callable[[], object]
    note: str | Callable[[], str] = ""

    @property
    def name(self) -> str:
        """The key as words: "same-padding" is "Same padding"."""
        return self.key.replace("-", " ").capitalize()

    @property
    def words(self) -> str:
        """The note as it reads now, in Markdown."""
        return self.note if isinstance(self.note, str) else self.note()


class Steps:
    """All steps of a page, in their order, and the views that they show.

    The views are read whatever step is drawn, so that no value is lost from the address. Raises ValueError when two
    steps have one key.
    """

    def __init__(self, page: str, *steps: PageStep, views: Sequence[type[View]] = ()) -> None:
        keys = [step.key for step in steps]
        if len(set(keys)) != len(keys):
            raise ValueError(f"the steps of {page!r} need a key each, not {keys}")
        self.page, self.steps, self.views = page, steps, tuple(views)
        self.view: type[View] = make_dataclass(
            f"StepOf_{page}", [(FIELD, str, address.choice(keys[0], keys))], frozen=True
        )
        self._part = state.part(self._drawn)

    def draw(self) -> None:
        """The step that the address names, or all of them as one page; a change in it runs nothing else."""
        st.session_state[_CURRENT] = self
        end = st.session_state.pop(_ENTERED_AT, None)
        if end is not None:
            self.go(self.steps[end].key)
        if where := tasks.step_of_new_task():
            self.go(where)
        st.html(styles.of_steps(whole=as_whole_page(), present=state.load(state.Shared).present, paper=is_for_paper()))
        self._part()

    @property
    def current(self) -> PageStep:
        """The step that the address names."""
        key = getattr(state.load(self.view), FIELD)
        return next(step for step in self.steps if step.key == key)

    def go(self, key: str) -> None:
        """Show this step from the next run on; one that is not there becomes the first."""
        state.change(self.view, **{FIELD: key})

    def _drawn(self) -> None:
        current = self.current
        state.enter(self.page, current.key, as_whole_page())
        says = address.in_full(state.load(state.Shared)) | {FIELD: current.key}
        for view in self.views:
            state.hold_within(view, says)
        if as_whole_page():
            st.title(row_of(self.page).title, anchor=False)
            for step in self.steps:
                _draw_step(step, st.header)
        else:
            _draw_step(current, st.title)


def _draw_step(step: PageStep, heading: Callable[..., object]) -> None:
    with st.container(key=f"step-{step.key}"):
        tasks.draw_strip(step.key)
        heading(step.claim, anchor=False)
        if words := step.words:
            with st.container(key=f"note-{step.key}"):
                st.markdown(unbroken(words), help=explanation(f"{step.claim} {words}"))
        with st.container(key=f"hero-{step.key}"), says_here_how_long():
            step.draw()


def as_whole_page() -> bool:
    """Whether all steps are shown one under another; in front of a class there is always one."""
    shared = state.load(state.Shared)
    return (shared.whole or shared.paper) and not shared.present


def is_for_paper() -> bool:
    """Whether the whole page is shown as it is printed: as wide as a sheet, without what leads around."""
    return as_whole_page() and state.load(state.Shared).paper


def of_this_page() -> Steps | None:
    """The steps of the page that runs; None until its first run has come to them."""
    current: Steps | None = st.session_state.get(_CURRENT)
    return current


def begin_page(page: str) -> None:
    """A page begins: what another one declared is not its.

    Its own stays: a run that a quick hand cut short before the steps were drawn must not leave the next key press with
    nowhere to go.
    """
    declared = of_this_page()
    if declared and declared.page != page:
        del st.session_state[_CURRENT]


def enter_at(end: int) -> None:
    """The page that is entered next opens at its first step (0) or its last (-1)."""
    st.session_state[_ENTERED_AT] = end


def enter_by(says: Mapping[str, str]) -> None:
    """The page that is entered next, by an address that says this, opens at the step that it names, else at its first.

    Wherever on that page somebody was before: what a link is about stands on its first step.
    """
    st.session_state[_ENTERED_AT] = None if FIELD in says else 0
