"""Page 5 in a real browser: open, choose, find, recolour, change a width, export, by mouse and by keyboard."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.verbs import Visit, address_says, narrow, no_sideways_scroll, query, settled, steady, wide
from viz.graph.nodes import network_graph
from viz.network.architecture import EMBEDDED, PAPER

HEIGHT = "text => text.getBoundingClientRect().height"


def node(page: Page, id: str) -> Locator:
    return page.locator(f'g.node[id="{id}"]')


def opened(page: Page, module: str) -> Locator:
    return page.locator(f'g.cluster[id="group:inception{module}"]')


def badge(page: Page, unit: str) -> Locator:
    return page.locator(f'g.badge[data-unit="{unit}"]')


def go_to_step(page: Page, step: str) -> None:
    """Choose a step in the bar; the first one is not in the address."""
    page.locator(f".dot[data-key={step}]").click()
    address_says(page, step=None if step == "whole-network" else step)


def heights_until(page: Page, wanted: float) -> Iterator[float]:
    """Heights of a node's letters until one is `wanted`; a narrow frame asks for a column, which replaces the graph."""
    for _ in range(40):
        yield (height := node(page, "inception3a").locator("text").first.evaluate(HEIGHT))
        if height >= wanted:
            return
        steady(page, 'g.node[id="inception3a"]')


def test_collapsed_network_is_readable_and_fits(visit: Visit, size: str) -> None:
    page = visit("googlenet")
    expect(node(page, "inception3a")).to_be_visible()
    no_sideways_scroll(page)
    assert max(heights_until(page, 11)) >= 11
    if size == "wide":
        frame = page.locator(".frame").first
        box = frame.evaluate("f => [f.scrollWidth - f.clientWidth, f.scrollHeight - f.clientHeight]")
        assert max(box) <= 0
        bottom = frame.bounding_box()
        assert bottom is not None
        assert bottom["y"] + bottom["height"] <= 900


def test_a_module_opens_and_closes_and_the_address_brings_it_back(visit: Visit) -> None:
    page = visit("googlenet")
    badge(page, "3b").click()
    expect(opened(page, "3b")).to_be_attached()
    expect(node(page, "inception3b.branch2.1")).to_be_attached()
    address_says(page, opened="3b")
    page.reload()
    settled(page)
    expect(opened(page, "3b")).to_be_attached()
    page.get_by_role("button", name="Close 3b", exact=True).click()
    expect(opened(page, "3b")).not_to_be_attached()


@wide
def test_choosing_a_node_shows_its_numbers_and_leads_on(visit: Visit) -> None:
    page = visit("googlenet")
    node(page, "inception4e").click()
    line = page.get_by_text("Inception 4e · 14×14×528 → 14×14×832")
    expect(line).to_contain_text("170 M multiplications (paper 170M)")
    expect(line).to_contain_text("867 k weights (paper 840K)")
    address_says(page, node="inception4e")
    assert query(page) == {"node": "inception4e"}
    page.get_by_role("link", name="Its sliders").click()
    page.wait_for_url("**/module?module=4e")


@wide
def test_hover_lights_edges_and_tells_exact_numbers(visit: Visit) -> None:
    page = visit("googlenet?opened=3a")
    node(page, "inception3a.branch3.0").hover()
    tip = page.locator(".tip").first
    expect(tip).to_be_visible()
    expect(tip).to_contain_text("2,408,448 multiplications")
    lit = page.locator("g.edge.lit").evaluate_all("edges => edges.map((e) => e.id).sort()")
    assert lit == ["inception3a.branch3.0->inception3a.branch3.1", "inception3a.input->inception3a.branch3.0"]


@wide
def test_search_opens_what_hides_the_layer(visit: Visit) -> None:
    page = visit("googlenet")
    search = page.get_by_label("Find a layer by name")
    search.fill("5x5 4D")
    expect(page.get_by_text("2 found, Enter goes on")).to_be_visible()
    expect(page.locator("g.node.hit")).to_have_count(1)
    search.press("Enter")
    expect(opened(page, "4d")).to_be_attached()
    expect(page.locator("g.node.hit")).to_have_count(2)
    expect(node(page, "inception4d.branch3.1")).to_be_in_viewport()
    address_says(page, node="inception4d.branch3.1")
    search.fill("no such layer")
    expect(page.get_by_text("nothing found")).to_be_visible()


@wide
def test_keyboard_alone_opens_chooses_and_zooms(visit: Visit) -> None:
    page = visit("googlenet")
    node(page, "inception5a").focus()
    expect(page.locator(".tip").first).to_contain_text("Inception 5a")
    page.keyboard.press("Enter")
    address_says(page, node="inception5a")
    assert query(page) == {"node": "inception5a"}
    node(page, "inception5a").focus()
    page.keyboard.press("Space")
    expect(opened(page, "5a")).to_be_attached()
    svg = page.locator(".stage svg").first
    before = float(svg.get_attribute("width") or 0)
    page.locator(".frame").first.focus()
    page.keyboard.press("+")
    assert float(svg.get_attribute("width") or 0) > before
    page.keyboard.press("0")
    assert page.locator(".frame").first.evaluate("f => f.scrollWidth - f.clientWidth") <= 0


@wide
def test_zoom_and_place_stay_while_the_nodes_stay(visit: Visit) -> None:
    page = visit("googlenet")
    for _ in range(3):
        page.get_by_role("button", name="Zoom in").click()
    frame = page.locator(".frame").first
    frame.evaluate("f => f.scrollTo(300, 120)")
    read = "f => [f.scrollLeft, f.scrollTop, f.querySelector('svg').getAttribute('width')]"
    before = frame.evaluate(read)
    node(page, "inception4b").click()
    address_says(page, node="inception4b")
    assert query(page) == {"node": "inception4b"}
    assert frame.evaluate(read) == before


@wide
def test_colours_by_cost_with_a_scale(visit: Visit) -> None:
    page = visit("googlenet")
    page.get_by_text("by work").click()
    expect(page.get_by_text("Share of all multiplications: 0 %")).to_be_visible()
    expect(node(page, "conv3")).to_contain_text("21.9 %")
    address_says(page, colour="macs")
    assert query(page) == {"colour": "macs"}


@wide
def test_a_changed_width_runs_through_the_network(visit: Visit) -> None:
    page = visit("googlenet?step=all-widths")
    page.get_by_label("3a 3×3, 1 to 2048").fill("256")
    page.keyboard.press("Enter")
    expect(node(page, "inception3a")).to_contain_text("28×28×384")
    expect(page.get_by_text("+86.7 M")).to_be_visible()
    expect(page.get_by_text("1.70 G multiplications")).to_be_visible()
    address_says(page, widths="3a.conv3x3.256")
    page.reload()
    settled(page)
    expect(page.get_by_label("3a 3×3, 1 to 2048")).to_have_value("256")
    page.get_by_label("3a 3×3, 1 to 2048").fill("99999")
    page.keyboard.press("Enter")
    expect(page.get_by_label("3a 3×3, 1 to 2048")).to_have_value("2048")
    page.get_by_role("button", name="Widths of Table 1").click()
    expect(page.get_by_label("3a 3×3, 1 to 2048")).to_have_value("128")


@wide
def test_exports_stand_alone(visit: Visit, tmp_path: Path) -> None:
    page = visit("googlenet?opened=3a")
    files = {}
    for kind in ("SVG", "PNG", "DOT"):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Download the graph as {kind}").click()
        files[kind] = tmp_path / download.value.suggested_filename
        download.value.save_as(files[kind])
    root = ET.fromstring(files["SVG"].read_text())
    ids = {element.get("id") for element in root.iter()}
    assert "inception3a.branch1" in ids
    assert not [element for element in root.iter() if any(name.startswith("on") for name in element.keys())]  # noqa: SIM118
    assert files["PNG"].read_bytes().startswith(b"\x89PNG")
    assert files["PNG"].stat().st_size > 20_000
    assert files["DOT"].read_text().startswith("// GoogLeNet as in the paper")


@wide
def test_the_edited_network_leaves_as_code_json_and_onnx(visit: Visit, tmp_path: Path) -> None:
    page = visit("googlenet?step=all-widths&of=embedded&widths=3a.reduce5x5.7")
    page.get_by_role("button", name="Take the network away").click()
    expect(page.get_by_text("the strongest channels stay")).to_be_visible()
    files = {}
    for kind in ("PyTorch", "JSON", "ONNX"):
        with page.expect_download(timeout=60_000) as download:
            page.get_by_role("button", name=f"Network as {kind}").click()
        files[kind] = tmp_path / download.value.suggested_filename
        download.value.save_as(files[kind])
    stem = "googlenet-embedded-edited-3a.reduce5x5.7-network"
    assert [file.name for file in files.values()] == [f"{stem}.py", f"{stem}.json", f"{stem}.onnx"]
    done = subprocess.run(
        [sys.executable, str(files["PyTorch"]), str(files["ONNX"])], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("[(1, 200), (1, 200), (1, 200)]")
    made = json.loads(files["JSON"].read_text(encoding="utf-8"))
    assert made["changed"] == {"3a": {"reduce5x5": [16, 7]}}
    assert made["address"].endswith("/googlenet?of=embedded&widths=3a.reduce5x5.7")
    session = onnxruntime.InferenceSession(files["ONNX"])
    (scores,) = session.run(["final"], {"input": np.zeros((1, *EMBEDDED.input_shape), dtype=np.float32)})
    assert scores.shape == (1, EMBEDDED.classes)


@wide
def test_with_widths_that_nobody_trained_the_page_says_that_the_weights_are_random(visit: Visit) -> None:
    page = visit("googlenet?step=all-widths&of=embedded&widths=3a.conv1x1.7")
    page.get_by_role("button", name="Take the network away").click()
    expect(page.get_by_text("The ONNX file has random weights")).to_be_visible()
    expect(page.get_by_role("button", name="Network as ONNX")).to_be_enabled()


@wide
def test_beside_flops_the_paper_stands_in_flops_all_over_the_page(visit: Visit) -> None:
    page = visit("googlenet?node=inception3a")
    expect(page.get_by_text("128 M multiplications (paper 128M)")).to_be_visible()
    page.get_by_role("button", name=PAPER.title).click()
    page.get_by_role("radio", name="FLOPs").click()
    expect(page.get_by_text("256 M FLOPs (paper 256M)")).to_be_visible()
    settled(page)
    go_to_step(page, "table-1")
    expect(page.get_by_text("3,004M; the widths give 6,826K and 3,165M")).to_be_visible()
    expect(page.get_by_role("cell", name="256,098,304")).to_be_visible()
    expect(page.get_by_role("cell", name="256M agrees")).to_be_visible()


@wide
def test_full_screen_and_back(visit: Visit) -> None:
    page = visit("googlenet")
    page.get_by_role("button", name="Full screen", exact=True).click()
    leave = page.get_by_role("button", name="Leave full screen")
    expect(leave).to_be_visible()
    leave.click()
    expect(page.get_by_role("button", name="Full screen", exact=True)).to_be_visible()


@narrow
def test_on_a_phone_the_network_is_one_column(visit: Visit) -> None:
    page = visit("googlenet")
    expect(node(page, "input")).to_be_visible()
    expect(page.locator("g.cluster")).to_have_count(0)
    steady(page, 'g.node[id="final"]')  # the nodes glide to their places
    trunk = ["input", "conv1", "maxpool2", "inception3a", "inception5b", "final"]
    tops = [node(page, id).evaluate("n => n.getBoundingClientRect().top") for id in trunk]
    assert tops == sorted(tops)
    badge(page, "3a").scroll_into_view_if_needed()
    badge(page, "3a").click()
    expect(opened(page, "3a")).to_be_attached()
    no_sideways_scroll(page)


@pytest.mark.dark
@wide
def test_edge_labels_are_light_on_dark(visit: Visit) -> None:
    page = visit("googlenet")
    fill = page.locator("g.edge text").first.evaluate("t => getComputedStyle(t).fill")
    red = int(fill.removeprefix("rgb(").split(",")[0])
    assert red > 200


@wide
def test_another_network_moves_no_control(visit: Visit) -> None:
    page = visit("googlenet")
    reset = page.get_by_role("button", name="Reset")
    before = reset.bounding_box()
    page.get_by_role("button", name=PAPER.title).click()
    for name in ("torchvision", "Embedded"):
        page.get_by_role("radio", name=name).or_(page.get_by_role("button", name=name, exact=True)).first.click()
        page.wait_for_function(f"location.search.includes('of={name.lower()}')")
        settled(page)
        assert reset.bounding_box() == before


QUICK_CLICKS = """async (units) => {
  const find = (root, what) => root.querySelector(what)
    ?? [...root.querySelectorAll('*')].map((one) => one.shadowRoot && find(one.shadowRoot, what)).find(Boolean);
  for (const unit of units) {
    const click = new MouseEvent('click', { bubbles: true, composed: true });
    find(document, `g.badge[data-unit="${unit}"]`)?.dispatchEvent(click);
    for (let paint = 0; paint < 4; paint++) await new Promise(requestAnimationFrame);
  }
}"""


@wide
def test_quick_clicks_do_not_end_the_session(visit: Visit) -> None:
    page = visit("googlenet")
    page.evaluate(QUICK_CLICKS, ["3a", "4d"] * 8)
    settled(page)
    page.get_by_role("button", name="Open all").click()
    expect(opened(page, "5b")).to_be_visible()
    page.wait_for_function("location.search.includes('5b')")


STOP = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.closest('.graph') ? focused.getAttribute('aria-label') ?? focused.tagName : null;
}"""


FOCUSED_ID = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.dataset.id ? `close ${focused.dataset.id}` : focused?.id;
}"""


def tab_stops_of_the_graph(page: Page) -> list[str]:
    """What Tab stops at from the search on, until it leaves the graph."""
    page.get_by_label("Find a layer by name").focus()
    stops: list[str] = []
    while (stop := page.evaluate(STOP)) is not None and len(stops) < 60:
        stops.append(stop)
        page.keyboard.press("Tab")
    return stops


@wide
@pytest.mark.parametrize("units", ["", "3a.3b.4a"])
def test_the_graph_is_one_tab_stop(visit: Visit, units: str) -> None:
    page = visit(f"googlenet?opened={units}" if units else "googlenet")
    expect(node(page, "input")).to_be_visible()
    stops = tab_stops_of_the_graph(page)
    opening = ["Open all", "Close all"] if units else ["Open all"]
    buttons = [*opening, "Zoom out", "Zoom in", "Fit the whole graph", "Full screen"]
    downloads = [f"Download the graph as {kind}" for kind in ("SVG", "PNG", "DOT")]
    before = ["Find a layer by name", *buttons, *downloads]
    assert stops[: len(before)] == before
    assert stops[len(before) + 1 :] == ["SUMMARY"], stops


@wide
def test_arrow_keys_go_through_the_graph_in_its_order(visit: Visit) -> None:
    page = visit("googlenet?opened=3a")
    expect(node(page, "input")).to_be_visible()
    graph = network_graph(PAPER, ["3a"])
    (group,) = graph.groups
    close = f"close {group.id}"
    walk = [[close, id] if id == group.nodes[0] else [id] for id in (n.id for n in graph.nodes)]
    expected = [id for step in walk for id in step]
    node(page, "input").focus()
    seen = [page.evaluate(FOCUSED_ID)]
    for _ in range(20):
        page.keyboard.press("ArrowRight")
        seen.append(page.evaluate(FOCUSED_ID))
    assert {close, group.id} <= set(seen)
    assert seen == [id for id in expected if id in seen], seen
    page.keyboard.press("Home")
    expect(node(page, "input")).to_be_focused()
    expect(page.locator(".tip").first).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(node(page, "input")).to_be_focused()
    page.keyboard.press("End")
    expect(node(page, "input")).not_to_be_focused()


@wide
def test_a_module_opened_by_keyboard_keeps_the_focus_and_closes_there(visit: Visit) -> None:
    page = visit("googlenet")
    node(page, "inception4b").focus()
    page.keyboard.press("Space")
    expect(opened(page, "4b")).to_be_attached()
    close = badge(page, "4b")
    expect(close).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(close).not_to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(close).to_be_focused()
    page.keyboard.press("Enter")
    expect(node(page, "inception4b")).to_be_focused()


@wide
def test_open_all_keeps_the_overview_and_the_minimap_tells_where_one_is(visit: Visit) -> None:
    page = visit("googlenet")
    frame, minimap = page.locator(".frame").first, page.locator(".minimap").first
    expect(minimap).to_be_hidden()
    page.get_by_role("button", name="Open all").click()
    expect(opened(page, "5b")).to_be_attached()
    settled(page)
    assert max(frame.evaluate("f => [f.scrollWidth - f.clientWidth, f.scrollHeight - f.clientHeight]")) <= 0
    expect(minimap).to_be_hidden()
    for _ in range(4):
        page.get_by_role("button", name="Zoom in").click()
    expect(minimap).to_be_visible()
    expect(minimap.locator("rect.open")).to_have_count(len(PAPER.modules) + len(PAPER.heads))
    box = minimap.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] - 8, box["y"] + 20)
    expect(node(page, "inception5a.branch4.0")).to_be_in_viewport()
    page.get_by_role("button", name="Close all").click()
    expect(opened(page, "5b")).not_to_be_attached()


CENTRE = "n => { const b = n.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]; }"
# Where 5b stands, paint by paint. A motion sees each paint 16 ms after the one before, so none is left out on a busy
# machine.
PLACES = """() => {
  const paint = window.requestAnimationFrame.bind(window);
  let now = performance.now();
  window.requestAnimationFrame = (act) => paint(() => act(now));
  const find = (root) => root.querySelector('.stage') ?? [...root.querySelectorAll('*')]
    .map((one) => one.shadowRoot && find(one.shadowRoot)).find(Boolean);
  const stage = find(document);
  window.seen = [];
  const look = () => {
    const box = stage.querySelector('g.node[id="inception5b"]').getBoundingClientRect();
    const last = window.seen.at(-1);
    if (!last || Math.hypot(last[0] - box.x, last[1] - box.y) > 0.5) window.seen.push([box.x, box.y]);
    now += 16;
    paint(look);
  };
  look();
}"""


@wide
@pytest.mark.parametrize("still", [False, True], ids=["glides", "stands-still"])
def test_the_rest_glides_to_make_room_unless_somebody_wants_no_motion(visit: Visit, still: bool) -> None:
    page = visit("googlenet")
    page.emulate_media(reduced_motion="reduce" if still else "no-preference")
    steady(page, 'g.node[id="inception5b"]')
    page.evaluate(PLACES)
    badge(page, "4c").click()
    expect(opened(page, "4c")).to_be_attached()
    steady(page, 'g.node[id="inception5b"]')
    places = page.evaluate("window.seen")
    assert (len(places) > 4) != still, places
    if still:
        assert len(places) == 2
    expect(page.locator(".ghosts")).to_have_count(0)


@wide
def test_maps_of_the_picture_stand_in_the_boxes(visit: Visit) -> None:
    page = visit("googlenet")
    page.get_by_text("maps", exact=True).click()
    expect(page.locator("g.node image").first).to_be_attached()
    ids = page.locator("g.node:has(image)").evaluate_all("nodes => nodes.map((n) => n.id)")
    assert {f"inception{module.name}" for module in PAPER.modules} <= set(ids)
    assert "final" not in ids
    address_says(page, maps="1")
    assert query(page) == {"maps": "1"}
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the graph as SVG").click()
    assert "<image" in Path(download.value.path()).read_text()


@wide
def test_the_row_and_the_table_react_to_each_other(visit: Visit) -> None:
    page = visit("googlenet?step=all-widths")
    node(page, "inception4d").click()
    expect(page.locator("tr.selected")).to_contain_text("Inception 4d")
    page.get_by_role("button", name="Inception 5a").click()
    expect(page.locator("g.node.selected")).to_have_attribute("id", "inception5a")
    page.get_by_label("5a 1×1, 1 to 2048").fill("512")
    page.keyboard.press("Enter")
    expect(page.locator("g.node.changed")).to_have_attribute("id", "inception5a")
    expect(node(page, "inception5a")).to_contain_text("7×7×1088")
    settled(page)
    go_to_step(page, "whole-network")
    expect(page.locator("g.node.changed")).to_have_attribute("id", "inception5a")
