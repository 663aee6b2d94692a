"""Page 7's slower checks, each with progress and a way out: occlusion, and the whole gallery."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import streamlit as st

from pages.classifiers.files_part import covering_away
from viz.inference.answers import Answer
from viz.notation import names, numbers
from viz.pictures import gallery
from viz.pictures.encoding import jpeg
from viz.rendering.evidence import blended, covered
from viz.site import state, styles
from viz.site.address import View
from viz.site.drawn import drawing
from viz.site.networks import FORWARDS, PlaceInLine, chosen_network
from viz.site.queue import Line, SharedWork, Waiting
from viz.site.server.streamlit_internals import another_run_waits, end_this_run
from viz.site.server.visitors import paid_in_line, visitor_number

if TYPE_CHECKING:
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture, Pixels

V = TypeVar("V")
NONE = "none of these"
CHECK_COLUMNS = 3
ASKED_SIDE = 144
"""Pixels of a side of each picture that is asked about."""
ASKED_ROWS = 3
_ASKED, _AT, _JUDGED = "heads:asked", "heads:at", "heads:judged"
"""Session keys: the network whose answers about the gallery this session wants to see, the place among the pictures
that classifiers disagree on, and what was said of each."""
ASKED_ABOUT = tuple(item for item in gallery.GALLERY if item.kind != "pattern")

JUDGED, JUDGED_ON_A_WALL = 240, 400
"""Pixels of a side of the picture that the person judges."""
COVERED, COVERED_ON_A_WALL = 400, 600
"""Pixels of a side of the picture with one place covered, as much as the rest of the step leaves of a screen."""
GREY = 124
"""About the mean colour, which the network is given where the picture is covered."""


_SLOW: SharedWork[tuple[str, ...], Any] = SharedWork(Line(1, visitor_number), keep=32)
"""One at a time on this server, so that the slow checks leave the processor to everybody's pictures."""


def occlusion_check(picture: Picture, loaded: Loaded, label: int, view: View, uncovered: Mapping[str, float]) -> None:
    """Covers the picture place by place and shows where the class loses probability, for each trained classifier.

    Before that it shows one place covered, and the probability that each classifier gives the class `uncovered`.
    """
    from viz.inference.evidence import GRID, PATCH

    key = ("occlusion", loaded.network.key, picture.key, str(label))
    with st.container(horizontal=True, gap="small"):
        asked = st.button(
            "Cover it place by place", icon=":material/select:", key="heads:occlude", disabled=_SLOW.has(key)
        )
        with st.popover("What is done"):
            st.markdown(
                f"A grey square, {numbers.percent(PATCH)} of the picture's width, covers {GRID * GRID} places in turn. "
                "No classifier has seen such a square in training."
            )
        if _SLOW.has(key):
            with st.popover("Download"):
                covering_away(picture, loaded, _SLOW.get(key, _impossible), label, view)
    spot = st.container()
    if asked:
        with spot:
            _run_occlusion(key, picture, loaded, label)
        st.rerun()
    with spot:
        if _SLOW.has(key):
            _show_occlusion(_SLOW.get(key, _impossible), picture, loaded, label)
        else:
            _show_one_covered(picture, loaded, state.plain(names.short(loaded.classes[label])), uncovered)


def _show_one_covered(picture: Picture, loaded: Loaded, name: str, uncovered: Mapping[str, float]) -> None:
    """The picture with one place covered, and beside it what there is to lose."""
    st.html(styles.picture_and_figures("heads-one-covered"))
    with st.container(key="heads-one-covered", horizontal=True, vertical_alignment="center", gap="medium"):
        st.image(_one_covered(picture, loaded),
                 width=COVERED_ON_A_WALL if state.load(state.Shared).present else COVERED,
                 alt="The picture with a grey square over its middle")  # fmt: skip
        with st.container(width="content"):
            st.markdown(f"“{name}”, before covering")
            with st.container(horizontal=True, gap="small"):
                for head, probability in uncovered.items():
                    st.metric(names.title(head), numbers.percent(probability), width="content")


def _one_covered(picture: Picture, loaded: Loaded) -> Pixels:
    """The picture as the network sees it, with the square in its middle."""
    from viz.inference.evidence import PATCH

    square = picture.square(loaded.network.input_shape[1]).copy()
    side = len(square)
    start, stop = round(side * (1 - PATCH) / 2), round(side * (1 + PATCH) / 2)
    square[start:stop, start:stop] = GREY
    return square


def _impossible() -> Any:
    raise AssertionError("the result is there")


def _run_occlusion(key: tuple[str, ...], picture: Picture, loaded: Loaded, label: int) -> None:
    from viz.inference.evidence import occlusion
    from viz.inference.preprocessing import to_tensor

    bar = st.progress(0.0, "Waiting for others' checks to finish")
    # A click ends this run at the next row, by `_unless_asked_otherwise`: within a step nothing else would.
    st.button("Cancel", icon=":material/close:", key="heads:cancel-occlusion")

    def compute() -> Any:
        step, steps = (
            None,
            occlusion(loaded.model, to_tensor(picture, loaded.preprocessing), label),
        )
        while next_step := _next_in_turn(steps):
            _unless_asked_otherwise()
            step = next_step
            bar.progress(step.done / step.places, f"{step.done} of {step.places} places")
        return step

    with paid_in_line():
        _SLOW.get(key, compute, _waiting())


def _unless_asked_otherwise() -> None:
    """Ends this run when the person has asked for something else, as "Cancel" or another step."""
    if another_run_waits():
        end_this_run()


def _waiting() -> Waiting:
    """What is said while others' checks come first."""
    place = PlaceInLine("check")

    def look(ahead: int) -> None:
        _unless_asked_otherwise()
        place(ahead)

    return look


def _next_in_turn(steps: Iterator[V]) -> V | None:
    """The next of `steps`, computed in the line of everything that runs a network; None at the end."""
    with FORWARDS.turn():
        return next(steps, None)


def _show_occlusion(occluded: Any, picture: Picture, loaded: Loaded, label: int) -> None:
    heads = [head for head in occluded.drops if head in loaded.trained_heads]
    st.html(styles.side_by_side("heads-covered"))
    with st.container(key="heads-covered"):
        columns = st.columns(CHECK_COLUMNS, gap="small")
    for column, head in zip(columns, heads, strict=False):
        drops = occluded.drops[head]
        side = loaded.network.input_shape[1]
        column.image(
            blended(picture.square(side), drops, covered(len(drops), side)),
            caption=f"{names.title(head)}: at most {numbers.percent(max(0.0, float(drops.max())))} lost",
            width="stretch",
            alt=f"Where covering the picture changes what the {names.title(head)} classifier says",
        )
    name = state.plain(names.short(loaded.classes[label]))
    st.caption(
        f"What covering changes for “{name}”: each picture is on its own scale, the strongest change in full colour. "
        "A cell lies in the middle of where the square lay."
    )


def what_to_do() -> str:
    """What the person is asked to judge, and how many pictures of the gallery are of no class."""
    known = sum(bool(item.shows) for item in ASKED_ABOUT)
    loaded = chosen_network()
    without_button = len(loaded.trained_heads) < 2 or _gallery_is_shown(loaded.network.key)
    return (
        ("Where" if without_button else "Press the button: where") + " classifiers disagree, you say what is shown. "
        f"{len(ASKED_ABOUT) - known} of {len(ASKED_ABOUT)} pictures show none of the {loaded.network.classes} classes."
    )


def _gallery_is_shown(network: str) -> bool:
    """Whether this session has asked for the network's answers about the gallery, and they are there."""
    return bool(st.session_state.get(_ASKED) == network) and _SLOW.has(("gallery", network))


def try_gallery(loaded: Loaded) -> None:
    """All gallery pictures through all classifiers; the person says what is right where they disagree."""
    key = ("gallery", loaded.network.key)
    if len(loaded.trained_heads) < 2:
        st.markdown("These weights have one trained classifier only; choose the embedded network to compare three.")
        return
    spot = st.container()
    if _gallery_is_shown(loaded.network.key):
        with spot:
            _show_gallery(_SLOW.get(key, _impossible), loaded)
    elif spot.button("Ask the whole gallery", icon=":material/collections:", key="heads:gallery"):
        with spot:
            _run_gallery(key, loaded)
        _ask_gallery(loaded.network.key)
        st.rerun()
    else:
        st.image(_who_is_asked(), width="stretch", alt="The pictures of the gallery that are asked about")


@drawing(1)
def _who_is_asked() -> bytes:
    """All pictures that are asked about, in rows that fill a wall."""
    squares = [gallery.load_picture(item.key).square(ASKED_SIDE) for item in ASKED_ABOUT]
    squares += [np.full_like(squares[0], 255)] * (-len(squares) % ASKED_ROWS)
    return jpeg(np.vstack([np.hstack(list(row)) for row in np.split(np.stack(squares), ASKED_ROWS)]))


def _ask_gallery(network: str) -> None:
    st.session_state[_ASKED] = network


def _run_gallery(key: tuple[str, ...], loaded: Loaded) -> None:
    bar = st.progress(0.0, "Waiting for others' checks to finish")
    st.button("Cancel", icon=":material/close:", key="heads:cancel-gallery")

    from viz.inference.capture import answered

    def compute() -> dict[str, dict[str, Answer]]:
        by_picture = {}
        for number, item in enumerate(ASKED_ABOUT):
            _unless_asked_otherwise()
            bar.progress(number / len(ASKED_ABOUT), f"{item.title}: {number} of {len(ASKED_ABOUT)}")
            with FORWARDS.turn():
                by_picture[item.key] = answered(loaded, gallery.load_picture(item.key))
        return by_picture

    with paid_in_line():
        _SLOW.get(key, compute, _waiting())


def _show_gallery(by_picture: dict[str, dict[str, Answer]], loaded: Loaded) -> None:
    """One of the pictures that the classifiers disagree on, and the way to the others."""
    items = {item.key: item for item in ASKED_ABOUT}
    split = [key for key, answers in by_picture.items() if len({answer.best.label for answer in answers.values()}) > 1]
    same = [items[key].title for key in by_picture if key not in split]
    place = st.session_state.get(_AT, 0) % max(1, len(split))
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.button("Previous", icon=":material/arrow_back:", key="heads:before", on_click=_go_to, args=(place - 1,))
        st.button("Next", icon=":material/arrow_forward:", key="heads:next", on_click=_go_to, args=(place + 1,))
        st.button("Close", icon=":material/close:", key="heads:away", on_click=_ask_gallery, args=("",))
        with st.popover("All pictures"):
            st.markdown(f"They agree on {len(same)} of {len(by_picture)} pictures and disagree on {len(split)}.")
            if same:
                st.markdown(f"Agreed on: {numbers.listing(same)}.")
    if split:
        key = split[place]
        with st.container(border=True):
            st.caption(f"Disagreement {place + 1} of {len(split)}; they agree on {len(same)} pictures.")
            _judge(items[key], by_picture[key], loaded)
    better = [_was_better(by_picture[key], loaded, right) for key, right in _judged(loaded).items() if key in split]
    if better:
        st.caption(
            f"You judged {len(better)}: an auxiliary classifier was right and the final one wrong on {sum(better)}."
        )


def _go_to(place: int) -> None:
    st.session_state[_AT] = place


def _judged(loaded: Loaded) -> dict[str, str]:
    """What the person has said that pictures show, by picture."""
    by_network: dict[str, dict[str, str]] = st.session_state.setdefault(_JUDGED, {})
    return by_network.setdefault(loaded.network.key, {})


def _first_names(answers: dict[str, Answer], loaded: Loaded) -> dict[str, str]:
    return {head: names.short(loaded.classes[answer.best.label]) for head, answer in answers.items()}


def _was_better(answers: dict[str, Answer], loaded: Loaded, right: str) -> bool:
    """Whether an auxiliary classifier alone gave the right answer."""
    *early, final = _first_names(answers, loaded).values()
    return right in early and final != right


def _judge(item: gallery.GalleryItem, answers: dict[str, Answer], loaded: Loaded) -> None:
    """One picture with its answers and the choice of the right one, and what follows from that."""
    *_, final = answers
    first_names = _first_names(answers, loaded)
    side = JUDGED_ON_A_WALL if state.load(state.Shared).present else JUDGED
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        st.image(gallery.load_picture(item.key).square(side), width=side, alt="")
        with st.container(width="content"):
            st.button(item.title, key=f"heads:look:{item.key}", type="tertiary", on_click=_look, args=(item.key,))
            st.markdown("  \n".join(
                f"{names.title(head)}: **{state.plain(first_names[head])}** {numbers.percent(answer.best.probability)}"
                for head, answer in answers.items()
            ))  # fmt: skip
    options = (*dict.fromkeys(first_names.values()), NONE)
    key, judged = f"heads:right:{loaded.network.key}:{item.key}", _judged(loaded)
    state.tell_widget(key, judged.get(item.key))
    right = st.radio("What does it show?", options, index=None, format_func=state.plain, key=key, horizontal=True,
                     on_change=_note_judgement, args=(loaded.network.key, item.key, key))  # fmt: skip
    if right is not None:
        st.markdown(_evidence_verdict(right, first_names, final, item.shows))


def _note_judgement(network: str, picture: str, key: str) -> None:
    st.session_state[_JUDGED][network][picture] = st.session_state[key]


WHY_AN_ANSWER = (
    "A classifier answers all the same: its probabilities always add up to 100 %, shared among the classes that it was "
    "taught, and there is no class for “something else”. So the answer is the class that this picture resembles most."
)


def _evidence_verdict(right: str, first_names: dict[str, str], final: str, shows: str) -> str:
    """What follows if `right` is right, and what the picture `shows` by the gallery ("": none of the classes)."""
    gallery_says = f" The gallery calls it “{shows}”." if shows and shows != right else ""
    if right == NONE:
        if not shows:
            return f"So it is: it is none of the classes that this network knows. {WHY_AN_ANSWER}"
        return f"No classifier knew it, then.{gallery_says}" + (
            "" if shows in first_names.values() else f" {WHY_AN_ANSWER}"
        )
    if not shows:
        gallery_says = f" The gallery says that it is none of the classes. {WHY_AN_ANSWER}"
    if first_names[final] == right:
        return f"The final classifier was right here.{gallery_says}"
    early = [names.title(head) for head, name in first_names.items() if name == right]
    were = "were" if len(early) > 1 else "was"
    return f"{numbers.listing(early).capitalize()} {were} right here, the final one was not.{gallery_says}"


def _look(key: str) -> None:
    state.change(state.Shared, picture=key, x=0.5, y=0.5, zoom=1.0)
