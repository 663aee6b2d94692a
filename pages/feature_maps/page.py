"""Feature maps: the view in the address, the strip of modules, the sheets, the enlarged map, and the exports."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, cast

import streamlit as st

from pages.feature_maps import files, questions, sheets, words
from pages.feature_maps.ahead_part import answer_wishes
from pages.feature_maps.components import map_detail, map_sheet_view
from pages.feature_maps.sheets import Layers, MapPlace
from pages.feature_maps.sides import LEFT, RIGHT, Side, detail_of, gallery_name, sheet_of
from pages.feature_maps.strip_part import strip_of_modules
from pages.feature_maps.tasks_part import try_this
from pages.feature_maps.view import COMPARE, COMPARED_WITH, LAYERS, MODULES, ORDERS, RANGES, MapsView, fields_of_place
from viz.inference import measured
from viz.inference.capture import Order, ordered, statistics
from viz.network.architecture import EMBEDDED
from viz.pictures import gallery
from viz.pictures.picture import Picture
from viz.rendering.sprites import RangeOf
from viz.site import badge, networks, picture_bar, state, steps, styles
from viz.site.asking import ask
from viz.site.downloads import address_of, download, file_name, source_of
from viz.site.page_table import MADE_WITH
from viz.site.state import change, load, widget
from viz.site.steps import PageStep, Steps

SHEET_KEY, DETAIL_KEY = "maps:sheet:", "maps:detail:"


def explore() -> None:
    """The strip, all maps of the module, and one of them enlarged."""
    picture, loaded = _in_header("every-channel"), networks.chosen_network()
    captured, view = networks.captured(picture, loaded), load(MapsView)
    first = Side(LEFT, picture, captured, view.module)
    strip_of_modules(captured, picture.key, view.module)
    controls = st.container(horizontal=True, vertical_alignment="center", gap="small")
    maps, detail = st.columns([1.4, 1], gap="medium")
    with maps:  # before the controls above them: what is looked at is sent first
        _draw_sheet(first, view, compared=False)
    with detail:
        _draw_detail(first, view, compared=False)
    answer_wishes()
    with controls:
        with st.popover("Arrange"):
            sheet_controls()
        with st.popover("Explain"):
            explain()
        with st.popover("Download"):
            take_away(first, view)
        badge.badge(loaded.network, switch=True)


def compare() -> None:
    """Two modules on the picture, or two pictures in a module, each with its maps and the enlarged one."""
    picture, loaded = _in_header(COMPARE), networks.chosen_network()
    view = load(MapsView)
    first = Side(LEFT, picture, networks.captured(picture, loaded), view.module)
    with st.popover(f"{view.module} {COMPARED_WITH[view.compare]}", icon=":material/compare:"):
        _choices(view)
    other = second(view, first, loaded)
    st.html(styles.side_by_side("maps-beside"))
    with st.container(key="maps-beside"):
        columns = st.columns(2, gap="small")
    for column, side in zip(columns, _sharing(first, other), strict=True):
        with column:
            _draw_detail(side, view, compared=True)
            _draw_sheet(side, view, compared=True)


def _in_header(step: str) -> Picture:
    """The session's picture; the first step that is drawn puts it into the header with its button."""
    if steps.as_whole_page() and step != STEPS.steps[0].key:
        return picture_bar.current_picture()
    return picture_bar.picture_bar()


def sheet_controls() -> None:
    """Order, range, layers, reset."""
    _select_field("Order", ORDERS, "order")
    _select_field("Colour range", RANGES, "range")
    _select_field("Show", LAYERS, "show")
    st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(MapsView,))


def _select_field(label: str, options: dict[str, str], field: str) -> None:
    st.selectbox(label, list(options), format_func=options.__getitem__, **widget(MapsView, field, folded=True))


def about_the_sides() -> str:
    """Which filters stand side by side, and what a struck-out map is."""
    if load(MapsView).compare == "picture":
        said = "Both sides show the same filter on one scale, at first the left picture's strongest."
    else:
        said = (
            "Early maps can follow a line, late ones mark a region. Each side begins with its branch's "
            "strongest channel."
        )
    return f"{said} A struck-out map is zero everywhere."


def _choices(view: MapsView) -> None:
    """What is compared with what."""
    modules = {name: name for name in MODULES}
    _select_field("Module", modules, "module")
    _select_field("Compared", COMPARED_WITH, "compare")
    if view.compare == "picture":
        _select_field("Other picture", {item.key: item.title for item in gallery.GALLERY}, "with_picture")
    else:
        others = {name: name for name in MODULES if name != view.module}
        _select_field("Other module", others, "with_module")
    if not steps.as_whole_page():  # there the first step has them
        _select_field("Order", ORDERS, "order")
        _select_field("Colour range", RANGES, "range")


def second(view: MapsView, first: Side, loaded: Any) -> Side:
    """What the first side is compared with."""
    if view.compare == "module":
        return Side(RIGHT, first.picture, first.captured, view.with_module)
    picture = picture_bar.from_gallery(view.with_picture)
    return Side(RIGHT, picture, networks.captured(picture, loaded), view.module)


def _sharing(first: Side, other: Side) -> tuple[Side, Side]:
    """Two pictures in the same module share their colour ranges, so that equal colours are equal values."""
    if first.module != other.module or first.captured is other.captured:
        return first, other
    return replace(first, beside=other), replace(other, beside=first)


def _draw_sheet(side: Side, view: MapsView, *, compared: bool) -> None:
    map_sheet_view(
        sheet_of(side, view, gallery_name(side.picture), compared=compared),
        side.name,
        view.size,
        key=_key(SHEET_KEY, side, compared),
        on_chosen=_map_chosen,
        on_sized=_sized,
    )


def _draw_detail(side: Side, view: MapsView, *, compared: bool) -> None:
    place = side.place(view)
    map_detail(
        detail_of(side, place, compared=compared),
        side.name,
        place,
        key=_key(DETAIL_KEY, side, compared),
        on_step=partial(_stepped, side.picture, place),
        follows=not compared and steps.as_whole_page(),
    )


def _key(kind: str, side: Side, compared: bool) -> str:
    """Key of a component: as a whole page both steps stand on the page."""
    return f"{kind}{side.name}{':compared' if compared else ''}"


def _map_chosen(place: dict[str, object]) -> None:
    change(MapsView, **fields_of_place(place))


def _sized(steps: int) -> None:
    """The browser draws the maps larger or smaller; the address says so, and nothing is sent back."""
    change(MapsView, size=steps)


def _stepped(picture: Picture, place: MapPlace, step: int) -> None:
    """The neighbour of the channel shown on this side, in the order that its sheet shows.

    It finds the maps again by their picture: what a callback holds stays in memory as long as its session.
    """
    maps = sheets.layer_maps(networks.captured(picture), place)
    places = ordered(statistics(maps), cast(Order, load(MapsView).order)).tolist()
    here = places.index(place.channel) + step
    change(MapsView, channel=places[min(max(here, 0), len(places) - 1)], layer=place.layer)


def take_away(side: Side, view: MapsView) -> None:
    """The sheets as PNG, the maps as NPZ."""
    stem = file_name("feature_maps", "maps", network=side.captured.network.key, module=side.module)
    title = f"{side.picture.name} · {side.captured.network.title} · {side.module}"
    loaded = networks.chosen_network()
    again = partial(networks.captured, side.picture, loaded)  # not the maps: a session would keep them
    about = files.about_run(side.picture, loaded.preprocessing, MADE_WITH, address_of(view))
    source = source_of(view)
    square = partial(side.picture.square, loaded.preprocessing.side)
    download(
        "Sheets as PNG",
        lambda: files.sheet_png(
            again(),
            view.module,
            title,
            source,
            order=cast(Order, view.order),
            of=cast(RangeOf, view.range),
            included=cast(Layers, view.show),
        ),
        f"{stem}.png",
    )
    place = side.place(view)
    parts = ("map", place.branch if place.branch != sheets.ALONE else "", place.layer, str(place.channel))
    which = "-".join(part for part in parts if part)
    map_stem = file_name("feature_maps", which, network=side.captured.network.key, module=side.module)
    download("Enlarged map as PNG", lambda: files.map_png(again(), place, square(), title, source), f"{map_stem}.png")
    download("Enlarged map as CSV", lambda: files.map_table(again(), place), f"{map_stem}.csv")
    download(
        "Maps as NPZ",
        lambda: files.npz(again(), view.module, about, square()),
        f"{stem}.npz",
        help="Every map of the module as float32 (C, H, W), named by its path in the torch model; with them the "
        "network's input, the picture's square, and in “about” as JSON what made them.",
    )


def explain() -> None:
    """What to look for, with the module's own numbers."""
    view, network = load(MapsView), networks.chosen_network().network
    report = measured.load_report() if network.key == EMBEDDED.key else measured.Report({})
    st.markdown("\n".join(f"- {text}" for text in words.what_to_look_for(network, view.module, report)))


def predict() -> None:
    """Questions from the maps on the screen."""
    picture, loaded = _in_header("check"), networks.chosen_network()
    captured, view = networks.captured(picture, loaded), load(MapsView)
    ask(questions.map_questions(captured, Side(LEFT, picture, captured, view.module).place(view), picture))


STEPS = Steps(
    "feature_maps",
    PageStep(
        "every-channel",
        "Every module looks in four ways at once, and keeps all it finds",
        explore,
        "Choose a convolution or a module, then a map. A map shows where on the picture one filter found something.",
    ),
    PageStep(
        COMPARE,
        "Another module has other filters, another picture meets the same ones",
        compare,
        about_the_sides,
    ),
    PageStep("try-it", "Three things to look for", try_this),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the maps of your module and picture."),
    views=(MapsView,),
)
"""Page 6, in the order in which it is looked at."""
