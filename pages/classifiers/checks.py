"""Page 7's slower checks, each with progress and a way out: occlusion, and the whole gallery."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import streamlit as st

from viz.inference.answers import Answer
from viz.notation import names, numbers
from viz.pictures import gallery
from viz.rendering.evidence import blended, covered
from viz.site import state
from viz.site.networks import FORWARDS, PlaceInLine
from viz.site.queue import Line, SharedWork
from viz.site.server.visitors import paid_in_line, visitor_number

if TYPE_CHECKING:
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

V = TypeVar("V")
NONE = "none of these"
CHECK_COLUMNS = 3
_ASKED = "heads:asked"
"""Session key: the network whose answers about the gallery this session wants to see."""
ASKED_ABOUT = tuple(item for item in gallery.GALLERY if item.kind != "pattern")


_SLOW: SharedWork[tuple[str, ...], Any] = SharedWork(Line(1, visitor_number), keep=32)
"""One at a time on this server, so that the slow checks leave the processor to everybody's pictures."""


def occlusion_check(picture: Picture, loaded: Loaded, label: int) -> None:
    """Covers the picture place by place and shows where the class loses probability, for each trained classifier."""
    from viz.inference.evidence import GRID, PATCH

    name, key = names.short(loaded.classes[label]), ("occlusion", loaded.network.key, picture.key, str(label))
    st.subheader("Check the evidence by covering it")
    st.markdown(
        f"A grey square, {numbers.percent(PATCH)} of a side, goes over the picture in {GRID * GRID} places. Where the "
        f"probability of “{state.plain(name)}” falls (red), what was covered spoke for the class, or the square speaks "
        "for another one; where it rises (blue), the other way round. The square itself is a thing that no classifier "
        "has seen."
    )
    spot = st.container()
    if st.button("Cover it place by place", icon=":material/select:", key="heads:occlude", disabled=_SLOW.has(key)):
        with spot:
            _run_occlusion(key, picture, loaded, label)
        st.rerun()
    if _SLOW.has(key):
        with spot:
            _show_occlusion(_SLOW.get(key, _impossible), picture, loaded, label)


def _impossible() -> Any:
    raise AssertionError("the result is there")


def _run_occlusion(key: tuple[str, ...], picture: Picture, loaded: Loaded, label: int) -> None:
    from viz.inference.evidence import occlusion
    from viz.inference.preprocessing import to_tensor

    bar = st.progress(0.0, "Waiting for others' checks to finish")
    # A click ends this run at the next row; in a fragment it would not, a fragment's rerun waits for the run before.
    st.button("Cancel", icon=":material/close:", key="heads:cancel-occlusion")

    def compute() -> Any:
        step, steps = (
            None,
            occlusion(loaded.model, to_tensor(picture, loaded.preprocessing), label),
        )
        while next_step := _next_in_turn(steps):
            step = next_step
            bar.progress(step.done / step.places, f"{step.done} of {step.places} places")
        return step

    with paid_in_line():
        _SLOW.get(key, compute, PlaceInLine("check"))


def _next_in_turn(steps: Iterator[V]) -> V | None:
    """The next of `steps`, computed in the line of everything that runs a network; None at the end."""
    with FORWARDS.turn():
        return next(steps, None)


def _show_occlusion(occluded: Any, picture: Picture, loaded: Loaded, label: int) -> None:
    heads = [head for head in occluded.drops if head in loaded.trained_heads]
    for column, head in zip(st.columns(CHECK_COLUMNS, gap="medium"), heads, strict=False):
        drops = occluded.drops[head]
        side = loaded.network.input_shape[1]
        column.image(
            blended(picture.square(side), drops, covered(len(drops), side)),
            caption=f"{names.title(head)}: at most {numbers.percent(max(0.0, float(drops.max())))} lost",
            width="stretch",
        )
    name = state.plain(names.short(loaded.classes[label]))
    st.caption(
        f"Occlusion for “{name}”: each picture on its own scale, strongest change in full colour. "
        "A cell lies in the middle of where the square lay."
    )


def try_gallery(loaded: Loaded) -> None:
    """All gallery pictures through all classifiers; the person says what is right where they disagree."""
    key = ("gallery", loaded.network.key)
    st.subheader("Was an early answer the better one?")
    if len(loaded.trained_heads) < 2:
        st.markdown("These weights have one trained classifier only; choose the embedded network to compare three.")
        return
    st.markdown(
        "Ask all three about every photograph and drawing of the gallery. Where they disagree, you say what the "
        "picture shows; then see whether an auxiliary classifier was right and the final one wrong. "
        f"{sum(bool(item.shows) for item in ASKED_ABOUT)} of the {len(ASKED_ABOUT)} show a class that the network "
        f"knows, most of them drawn; for the others “{NONE}” is the right answer."
    )
    spot = st.container()
    asked = st.session_state.get(_ASKED) == loaded.network.key
    if asked:
        st.button("Put it away", icon=":material/close:", key="heads:away", on_click=_ask_gallery, args=("",))
    elif st.button("Ask the whole gallery", icon=":material/collections:", key="heads:gallery"):
        with spot:
            _run_gallery(key, loaded)
        _ask_gallery(loaded.network.key)
        st.rerun()
    if asked and _SLOW.has(key):
        with spot:
            _show_gallery(_SLOW.get(key, _impossible), loaded)


def _ask_gallery(network: str) -> None:
    st.session_state[_ASKED] = network


def _run_gallery(key: tuple[str, ...], loaded: Loaded) -> None:
    bar = st.progress(0.0, "Waiting for others' checks to finish")
    st.button("Cancel", icon=":material/close:", key="heads:cancel-gallery")

    from viz.inference.capture import answered

    def compute() -> dict[str, dict[str, Answer]]:
        by_picture = {}
        for number, item in enumerate(ASKED_ABOUT):
            bar.progress(number / len(ASKED_ABOUT), f"{item.title}: {number} of {len(ASKED_ABOUT)}")
            with FORWARDS.turn():
                by_picture[item.key] = answered(loaded, gallery.load_picture(item.key))
        return by_picture

    with paid_in_line():
        _SLOW.get(key, compute, PlaceInLine("check"))


def _show_gallery(by_picture: dict[str, dict[str, Answer]], loaded: Loaded) -> None:
    items = {item.key: item for item in ASKED_ABOUT}
    split = [key for key, answers in by_picture.items() if len({answer.best.label for answer in answers.values()}) > 1]
    same = [items[key].title for key in by_picture if key not in split]
    st.markdown(f"They agree on {len(same)} of {len(by_picture)} pictures and disagree on {len(split)}:")
    verdicts = []
    for start in range(0, len(split), CHECK_COLUMNS):
        for column, key in zip(
            st.columns(CHECK_COLUMNS, gap="medium"), split[start : start + CHECK_COLUMNS], strict=False
        ):
            with column.container(border=True, height="stretch"):
                verdicts.append(_judge(items[key], by_picture[key], loaded))
    judged = [verdict for verdict in verdicts if verdict is not None]
    if judged:
        st.markdown(
            f"**You judged {len(judged)}: an auxiliary classifier was right and the final one wrong on {sum(judged)}.**"
        )
    if same:
        st.caption(f"Agreed on: {numbers.listing(same)}.")


def _judge(item: gallery.GalleryItem, answers: dict[str, Answer], loaded: Loaded) -> bool | None:
    """One picture with its answers and the choice of the right one; whether an early head alone was right, or None."""
    *_, final = answers
    with st.container(horizontal=True, vertical_alignment="center"):
        st.image(gallery.thumbnail(item, 144), width=72, alt="")
        st.markdown(f"**{item.title}**", width="content")
        st.button("Look", key=f"heads:look:{item.key}", type="tertiary", on_click=_look, args=(item.key,))
    first_names = {head: names.short(loaded.classes[answer.best.label]) for head, answer in answers.items()}
    st.markdown(
        "\n".join(
            f"- {names.title(head)}: **{state.plain(first_names[head])}** {numbers.percent(answer.best.probability)}"
            for head, answer in answers.items()
        )
    )
    options = (*dict.fromkeys(first_names.values()), NONE)
    key = f"heads:right:{loaded.network.key}:{item.key}"
    right = st.radio("What does it show?", options, index=None, format_func=state.plain, key=key)
    if right is None:
        return None
    early = right in [name for head, name in first_names.items() if head != final]
    better = early and first_names[final] != right
    st.markdown(_evidence_verdict(right, first_names, final, item.shows))
    return better


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
