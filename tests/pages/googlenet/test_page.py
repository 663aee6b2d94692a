"""What lesson 5 says and sets up, by an account of its own."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from pages.googlenet import components, page, table1, widths_part
from pages.googlenet.view import GoogLeNetView
from pages.googlenet.widths import Change
from tests import facts
from tests.messages import heard
from tests.test_pages import STEPS_BY_PAGE, opened
from viz.network.architecture import PAPER, WIDTH_FIELDS
from viz.network.costs import network_cost
from viz.site import state

FILE = "pages/googlenet/script.py"


def notes(app: AppTest) -> str:
    return " ".join(" ".join(one.value.split()) for one in app.markdown)


def view_of(app: AppTest) -> GoogLeNetView:
    found: GoogLeNetView = app.session_state["state"].views[GoogLeNetView.__name__]
    return found


def test_where_work_and_weights_sit() -> None:
    weights = [facts.STEM[key][0] for key in ("conv1", "conv2+conv3")]
    macs = [facts.STEM[key][1] for key in ("conv1", "conv2+conv3")]
    late = [facts.MODULES[name] for name in ("5a", "5b")]
    shares = (
        sum(weights) / facts.PAPER_WEIGHTS,
        sum(macs) / facts.PAPER_MACS,
        sum(row.weights for row in late) / facts.PAPER_WEIGHTS,
        sum(row.macs for row in late) / facts.PAPER_MACS,
    )
    said = [float(number) for number in re.findall(r"([\d.]+) %", page.about_the_graph())]
    assert said == pytest.approx([100 * share for share in shares], abs=0.051)


def test_the_claim_counts_layers_and_modules() -> None:
    assert page.network_claim() == "22 layers deep, and one plan used 9 times"


@pytest.mark.parametrize("step", [step.key for step in page.STEPS.steps])
def test_every_step_runs_with_everything_changed(step: str) -> None:
    address = {"of": "torchvision", "opened": "3a.aux1", "colour": "weights", "widths": "4d.conv1x1.96", "step": step}
    app = opened(FILE, address)
    assert not app.exception, app.exception


def test_the_total_follows_the_widths() -> None:
    app = opened(FILE, {"step": "all-widths", "widths": "3a.conv3x3.256"})
    module, behind = facts.MODULES["3a"], facts.MODULES["3b"]
    more = 128 * 96 * 9 * 28 * 28 + 128 * (128 + 128 + 32 + 64) * 28 * 28  # its own filters, and 3b's four 1×1
    assert f"{(facts.PAPER_MACS + more) / 1e9:.2f} G multiplications" in notes(app)
    assert f"{(facts.PAPER_MACS + more) / facts.PAPER_MACS:.2f}" in notes(app)
    assert module.out == behind.channels


def dearer_rows(app: AppTest) -> list[str]:
    costs = {row.key: row.cost for row in table1.rows(view_of(app).network)}
    return [row.key for row in table1.rows(PAPER) if row.cost != costs[row.key]]


def work(app: AppTest) -> int:
    return network_cost(view_of(app).network).macs


def is_done(app: AppTest) -> bool:
    return any("Done." in one.value for one in app.markdown)


def begun(task: str) -> AppTest:
    return opened(FILE, {"step": "try-it", "of": "torchvision"}).button(key=f"task:{task}").click().run()


def test_a_wider_branch_is_paid_by_its_module_and_the_next_until_a_reduce_is_narrowed() -> None:
    app = begun("wider")
    assert view_of(app).network.module("3a").conv3x3 == 2 * 128
    assert dearer_rows(app) == ["3a", "3b"]
    assert work(app) > facts.PAPER_MACS
    assert not is_done(app)
    app.button(key="task:show").click().run()
    assert view_of(app).network.module("3a").conv3x3 == 2 * 128
    assert work(app) <= facts.PAPER_MACS
    assert is_done(app)


def test_googles_widths_explain_the_printed_figures_of_4a_and_4b() -> None:
    app = begun("released")
    assert any("204" in one.value and "48" in one.value for one in app.markdown)
    app.button(key="task:show").click().run()
    assert is_done(app)
    network = view_of(app).network
    assert (network.module("4a").conv3x3, network.module("5a").reduce5x5) == (204, 48)
    costs = {row.key: row.cost for row in table1.rows(network)}
    assert round(costs["4a"].params / 1024) == 364
    assert round(costs["4b"].params / 1024) == 437
    assert round(costs["5a"].macs / 1e6) == 54


def test_the_dearest_box_is_the_stems_last_convolution() -> None:
    app = begun("dearest")
    assert (view_of(app).colour, view_of(app).opened) == ("macs", ())
    assert not is_done(app)
    app.button(key="task:show").click().run()
    assert view_of(app).node == "conv3"
    assert max(row.macs for row in facts.MODULES.values()) < 64 * 192 * 9 * 56 * 56
    assert is_done(app)


TYPED = {"3a": [64, 96, 130, 16, 32, 32], "3b": [1, 2], "4a": "wide", "5z": [1] * 6}
DRAWN = {"3a": [64, 96, 128, 16, 32, 32], "3b": [128, 128, 192, 32, 96, 64], "4a": [192, 96, 208, 16, 48, 64]}


def _by_place(module: str, *row: int) -> dict[tuple[str, str], int]:
    return {(module, name): width for name, width in zip(WIDTH_FIELDS, row, strict=True)}


@pytest.mark.parametrize(
    ("typed", "new", "taken"),
    [
        (TYPED, True, [_by_place("3a", 64, 96, 130, 16, 32, 32)]),
        (TYPED, False, []),
        ("nothing", True, []),
        (
            {"3b": [128, 128, 192, True, "96", 7]},
            True,
            [
                {
                    ("3b", n): w
                    for n, w in zip(("conv1x1", "reduce3x3", "conv3x3", "pool_proj"), (128, 128, 192, 7), strict=True)
                }
            ],
        ),
    ],
    ids=["new", "heard-before", "no-widths", "some-are-no-number"],
)
def test_the_table_hears_the_widths_that_stand_in_it(
    typed: object, new: bool, taken: list[dict[tuple[str, str], int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = heard(monkeypatch, components, "_WIDTH_TABLE", {"widths": typed}, new=new)
    found: list[dict[tuple[str, str], int]] = []
    columns = [{"name": name} for name in WIDTH_FIELDS]
    drawn: Any = {"columns": columns}
    components.width_table(drawn, DRAWN, "3a", key="t", on_widths=found.append, on_choose=lambda _: None)
    given["on_changed_change"]()
    assert found == taken
    assert given["data"][0]["selected"] == "3a"


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ((), _by_place("3a", 64, 96, 130, 16, 32, 32), (("3a", "conv3x3", 130),)),
        ((("3a", "conv3x3", 130),), _by_place("3a", 64, 96, 128, 16, 32, 32), ()),
        ((("3a", "conv3x3", 130),), _by_place("3a", 64, 96, 130, 16, 32, 32), (("3a", "conv3x3", 130),)),
    ],
    ids=["typed", "put-back-before-the-table-was-drawn-again", "as-it-is"],
)
def test_the_network_takes_the_widths_by_what_holds_now(
    before: tuple[Change, ...],
    typed: dict[tuple[str, str], int],
    after: tuple[Change, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    holds = [GoogLeNetView(widths=tuple(Change(*change) for change in before))]
    monkeypatch.setattr(state, "load", lambda _: holds[-1])
    monkeypatch.setattr(state, "change", lambda _, widths: holds.append(GoogLeNetView(widths=widths)))
    widths_part._set_widths(typed)
    assert holds[-1].widths == after


def test_the_links_carry_widths_and_channels_that_differ_to_the_sliders() -> None:
    def links(address: dict[str, str]) -> list[str]:
        app = opened("pages/googlenet/script.py", address)
        return [link.proto.query_string for link in app.get("page_link") if link.proto.label == "Its sliders"]

    step = "step=build-it"
    assert links({"node": "inception4a"}) == [f"{step}&module=4a"]
    widths = {"node": "inception3b", "widths": "3a.conv3x3.256~3b.conv1x1.7"}
    assert links(widths) == [f"{step}&module=3b&conv1x1=7&cin=384"]


def test_the_links_lead_to_the_step_with_the_maps_and_to_the_one_with_the_sliders() -> None:
    sent = [parse_qs(link.proto.query_string)["step"] for link in opened(FILE, {}).get("page_link")]
    assert sent == [[STEPS_BY_PAGE["feature_maps"][0]], [STEPS_BY_PAGE["module"][0]]]


def test_what_does_not_agree_in_table_1_is_marked_by_more_than_a_sign() -> None:
    rows = table1.as_table(table1.audit()).split("<tr>")[2:]
    cells = [cell for row in rows for cell in row.split("<td class='")[1:]]
    marked = [(cell.startswith("paper not'"), "✗" in cell) for cell in cells if cell.startswith("paper")]
    assert len(marked) == 24
    assert all(colour == sign for colour, sign in marked)
    assert sum(sign for _, sign in marked) == 8 + 2


@pytest.mark.parametrize(("node", "module"), [("inception4d", "4d"), ("conv1", "3a")], ids=["module", "stem"])
def test_the_questions_are_about_the_module_that_is_chosen_or_the_first(
    node: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(page, "ask", lambda questions: asked.extend(one.prompt for one in questions))
    opened(FILE, {"step": "check", "node": node})
    assert any(module in re.findall(r"\b[345][a-e]\b", prompt) for prompt in asked), asked
