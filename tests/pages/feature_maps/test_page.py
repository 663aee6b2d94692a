"""Page 6's steps: what they show, compare and set up."""

from __future__ import annotations

from dataclasses import replace
from unittest import mock

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.feature_maps import components, page, strip_part
from pages.feature_maps.page import STEPS
from pages.feature_maps.sheets import MapPlace
from pages.feature_maps.view import MapsView
from tests import plain_network
from tests.reading import headers_of
from tests.reading import page as whole_page
from tests.site.test_steps import with_step
from tests.test_pages import opened
from viz.inference.capture import capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture
from viz.rendering.blocks import unpack
from viz.site import networks

SCRIPT = "pages/feature_maps/script.py"


def view(app: object) -> MapsView:
    found: MapsView = app.session_state["state"].views["MapsView"]  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize("number", range(3))
def test_a_task_sets_the_maps_and_leads_to_them(number: int) -> None:
    app = opened(SCRIPT, {"step": "try-it", "channel": "7", "picture": "espresso"})
    [button for button in app.button if button.label == "Set it up"][number].click().run()
    assert not app.exception
    wanted = ({"module": "conv1", "order": "strength"}, {"module": "5b", "range": "module"},
              {"module": "3a", "compare": "picture", "with_picture": "cat"})[number]  # fmt: skip
    assert {name: getattr(view(app), name) for name in wanted} == wanted
    assert view(app).channel == -1
    claims = {step.key: step.claim for step in STEPS.steps}
    assert app.title[0].value == claims["compare" if number == 2 else "every-channel"]


def strip(app: AppTest) -> str:
    """The words of the task that is worked on."""
    return next(block.value for block in app.markdown if block.value.startswith((":material/flag:", ":green[")))


@pytest.mark.parametrize("number", range(3))
def test_a_task_is_open_at_first_and_done_by_what_it_shows(number: int) -> None:
    app = opened(SCRIPT, {"step": "try-it", "picture": "espresso"})
    [button for button in app.button if button.label == "Set it up"][number].click().run()
    assert ":material/flag:" in strip(app)
    app.button(key="task:show").click().run()
    assert not app.exception
    assert "check_circle" in strip(app)


def test_the_weakest_map_is_the_last_in_its_sheet() -> None:
    loaded = load_embedded()
    maps = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing)).maps["conv1"]
    app = opened(SCRIPT, {"step": "try-it", "picture": "espresso"})
    next(button for button in app.button if button.label == "Set it up").click().run()
    app.button(key="task:show").click().run()
    means = maps.mean((1, 2))
    assert means[view(app).channel] == means.min()


@pytest.mark.parametrize("picture", ["espresso", "cat"])
def test_two_pictures_are_two(picture: str) -> None:
    app = opened(SCRIPT, {"step": "try-it", "picture": picture})
    [button for button in app.button if button.label == "Set it up"][2].click().run()
    assert view(app).with_picture != picture


def test_what_was_chosen_stays_from_step_to_step() -> None:
    app = opened(SCRIPT, {"module": "4a", "order": "strength", "step": "check"})
    assert "4a" in app.radio[0].label
    app = with_step(app, "compare")
    assert [box.value for box in app.selectbox if box.label in ("Module", "Order")] == ["4a", "strength"]


def test_the_question_is_about_the_enlarged_map() -> None:
    app = opened(SCRIPT, {"module": "3a", "branch": "pool", "channel": "5", "step": "check"})
    assert app.radio[0].label.startswith("How many pixels of the picture can one value of 3a's pool branch")


@pytest.mark.parametrize("step", ["", "every-channel", "compare", "check"])
def test_the_picture_stands_in_the_header_once(step: str) -> None:
    app = opened(SCRIPT, {"step": step}) if step else whole_page("feature_maps", {}).app
    assert [button.label for button in app.button].count("Change picture") == 1
    assert [radio.label for radio in app.radio].count("Run") == (step in ("", "every-channel")), (
        "the networks to choose from"
    )


@pytest.mark.parametrize(("branch", "compare"), [("3x3", "picture"), ("5x5", "module")])
def test_the_strongest_map_is_that_of_the_first_picture(branch: str, compare: str) -> None:
    said = {"module": "4a", "branch": branch, "compare": compare, "with_picture": "lemon", "picture": "monarch"}
    _, *both = headers_of(whole_page("feature_maps", said).app, "map_detail")
    layer = plain_network.BRANCHES[branch][-1]
    for header, where in zip(both, ("4a", "4a" if compare == "picture" else "5b"), strict=True):
        means = plain_network.run("monarch").maps[f"inception{where}.{layer}"].mean((1, 2))
        assert header["place"] == [where, branch, "output", int(means.argmax())]
    strongest = {
        plain_network.run(key).maps["inception4a.branch2.1"].mean((1, 2)).argmax() for key in ("lemon", "monarch")
    }
    assert len(strongest) == 2, "on the other picture another map is the strongest"


@pytest.mark.parametrize("channel", ["", "7"])
@pytest.mark.parametrize("compare", ["picture", "module"])
def test_what_is_said_beside_two_sides_is_what_they_show(compare: str, channel: str) -> None:
    app = opened(SCRIPT, {"step": "compare", "compare": compare} | ({"channel": channel} if channel else {}))
    left, right = (header["channel"] for header in headers_of(app, "map_detail"))
    words = next(text.value for text in app.markdown if "struck-out map is zero everywhere" in text.value)
    assert ("Both sides show the same filter" in words) == (compare == "picture")
    assert ("Each side begins with its branch's strongest channel" in words) == (compare == "module")
    assert (left == right) == (compare == "picture" or bool(channel))


def test_another_module_is_looked_at_through_its_strongest_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    changed: dict[str, object] = {}
    monkeypatch.setattr(strip_part, "change", lambda _view, **values: changed.update(values))
    loaded = load_embedded()
    captured = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing))
    with mock.patch.object(strip_part, "module_strip") as strip_shown:
        strip_part.strip_of_modules(captured, "espresso", "3a")
    strip_shown.call_args.kwargs["on_picked"]("4c")
    assert changed == {"module": "4c", "channel": -1}


def test_the_enlarged_map_follows_beside_its_sheets_on_the_whole_page_only() -> None:
    heights = []
    for query in ({"whole": "1"}, {"step": "every-channel"}):
        with mock.patch.object(components, "_DETAIL") as detail:
            opened(SCRIPT, query)
        heights.append([call.kwargs["height"] for call in detail.call_args_list])
    assert heights == [["stretch", "content", "content"], ["content"]]


@pytest.mark.parametrize("order", ["channel", "strength"])
@pytest.mark.parametrize(("place", "step", "there"), [(0, -1, 0), (0, 1, 1), (5, -1, 4), (31, 1, 31), (31, -1, 30)])
def test_a_neighbour_is_the_next_in_the_order_of_the_sheet(
    monkeypatch: pytest.MonkeyPatch, order: str, place: int, step: int, there: int
) -> None:
    changed: dict[str, object] = {}
    monkeypatch.setattr(page, "change", lambda _view, **values: changed.update(values))
    monkeypatch.setattr(page, "load", lambda _view: MapsView(order=order))
    means = np.sin(np.arange(32, dtype=np.float32)) + 2
    maps = np.ones((32, 28, 28), np.float32) * means[:, None, None]
    monkeypatch.setattr(networks, "captured", lambda _picture: mock.Mock(branch=lambda *_: maps))
    places = list(range(32)) if order == "channel" else sorted(range(32), key=lambda channel: -float(means[channel]))
    page._stepped(load_picture("monarch"), MapPlace("3a", "5x5", "output", places[place]), step)
    assert changed == {"channel": places[there], "layer": "output"}


def test_a_map_that_is_chosen_keeps_the_branch_for_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    changes: list[dict[str, object]] = []
    monkeypatch.setattr(page, "change", lambda _view, **values: changes.append(values))
    page._map_chosen({"branch": "pool", "layer": "inner", "channel": 5})
    page._map_chosen({"branch": "alone", "layer": "output", "channel": 7})
    page._sized(-3)
    assert changes == [
        {"branch": "pool", "layer": "inner", "channel": 5},
        {"channel": 7, "layer": "output"},
        {"size": -3},
    ]


def test_the_sheets_have_more_room_than_the_enlarged_map() -> None:
    columns = opened(SCRIPT, {"step": "every-channel"}).columns
    assert columns[0].weight > 1.2 * columns[1].weight
    beside = opened(SCRIPT, {"step": "compare"}).columns
    assert beside[0].weight == beside[1].weight


def told(**address: str) -> tuple[str, str]:
    """What the sheets say of the picture that they show, and of all else but their module, at an address."""
    header = headers_of(opened(SCRIPT, {"picture": "cat", "module": "3a"} | address), "map_sheet")[0]
    return header["picture"], header["besides"]


def test_sheets_that_may_be_kept_say_all_that_they_show_besides_picture_and_module() -> None:
    at_first = told()
    assert at_first[0] == "cat"
    for address in (
        {"module": "5b"},
        {"channel": "3"},
        {"size": "1"},
        {"branch": "1x1"},
    ):  # these are not in the sheets
        assert told(**address) == at_first, address
    for address in ({"order": "strength"}, {"range": "branch"}, {"show": "all"}, {"convention": "flops"}):
        assert told(**address)[1] != at_first[1], address


def test_a_part_of_a_picture_is_not_taken_for_the_whole_one_of_the_gallery() -> None:
    parts = [told(x="0.2", zoom="2"), told(x="0.3", zoom="2"), told(zoom="2"), told(picture="espresso", zoom="2")]
    whole = [told(), told(picture="espresso")]
    assert [picture for picture, _ in whole] == ["cat", "espresso"]
    assert len({picture for picture, _ in parts + whole}) == len(parts + whole)
    assert len({besides for _, besides in parts + whole}) == 1


@pytest.mark.parametrize("before", [{"step": "compare"}, {"whole": "1"}], ids=["compared", "whole-page"])
def test_a_channel_that_only_the_other_module_has_does_not_stay_when_that_module_goes(before: dict[str, str]) -> None:
    app = opened(SCRIPT, before | {"channel": "127"})  # of the 128 that 5b's 5×5 branch gives; 3a's gives 32
    assert view(app).channel == 127
    state_of_app = app.session_state["state"].views
    state_of_app["Shared"] = replace(state_of_app["Shared"], whole=False)
    assert not with_step(app, "every-channel").exception
    assert view(app).channel == -1
    assert "channel" not in app.query_params


def blobs_sent(app: AppTest, component: str) -> list[bytes]:
    """What a component's block carries."""
    protos = [element.proto for element in app.get("bidi_component")]
    return next(unpack(proto.bytes)[1] for proto in protos if proto.component_name == f"inception.{component}")


def wished(app: AppTest, wish: tuple[str, str | None] | dict[str, object]) -> list[bytes]:
    """What is sent to a browser which wishes for the sheets of a module, on a picture, or for a map at a place."""
    app.session_state["maps:wish"] = wish
    app.run()
    assert not app.exception
    return blobs_sent(app, "sheets_ahead")


@pytest.mark.parametrize(
    ("wish", "choice"),
    [(("4a", None), {"module": "4a"}), (("3a", "cat"), {"picture": "cat"})],
    ids=["module", "picture"],
)
def test_sheets_wished_for_are_those_that_the_choice_shows_and_are_sent_once(
    wish: tuple[str, str | None], choice: dict[str, str]
) -> None:
    address = {"picture": "espresso", "order": "strength", "range": "module"}
    app = opened(SCRIPT, address)
    assert wished(app, wish) == blobs_sent(opened(SCRIPT, address | choice), "map_sheet")
    assert blobs_sent(app.run(), "sheets_ahead") == []


@pytest.mark.parametrize("wish", [("9z", None), ("3a", "nobody"), ("3a", "own-class.png"), ("", None)])
def test_for_what_is_not_there_nothing_is_sent(wish: tuple[str, str | None]) -> None:
    assert wished(opened(SCRIPT, {}), wish) == []


@pytest.mark.parametrize(
    ("place", "choice"),
    [
        (("3a", "5x5", "output", 7), {"branch": "5x5", "channel": "7"}),
        (("3a", "3x3", "inner", 9), {"branch": "3x3", "layer": "inner", "channel": "9"}),
        (("conv1", "alone", "output", 5), {"module": "conv1", "channel": "5"}),
        (("3a", "nobody", ["x"], 10**9), {}),
    ],
    ids=["output", "inner", "first-convolution", "not-there"],
)
def test_a_map_wished_for_is_the_one_that_the_choice_shows(place: tuple[object, ...], choice: dict[str, str]) -> None:
    module = {"module": "conv1"} if place[0] == "conv1" else {}
    app = opened(SCRIPT, module)
    wish = dict(zip(("module", "branch", "layer", "channel"), place, strict=True))
    assert wished(app, wish) == blobs_sent(opened(SCRIPT, choice), "map_detail")
    assert blobs_sent(app.run(), "sheets_ahead") == []


def test_where_somebody_waits_for_a_network_no_picture_is_run_ahead() -> None:
    app = opened(SCRIPT, {"picture": "espresso"})
    networks.forget_runs()
    app.run()
    with mock.patch.object(networks.FORWARDS, "is_free", return_value=False):
        assert wished(app, ("3a", "pizza")) == []
        assert len(wished(app, ("4a", None))) == 1
    assert len(wished(app, ("3a", "pizza"))) == 1
