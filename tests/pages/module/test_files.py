"""What people take away runs, parses and adds up."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from pages.module import files, panel
from pages.module.panel import Design
from tests import facts

OWN = {"side": 9, "cin": 33, "conv1x1": 1, "reduce3x3": 7, "conv3x3": 5, "reduce5x5": 3, "conv5x5": 11, "pool_proj": 2}
DESIGNS = {name: panel.paper_design(name) for name in facts.MODULES} | {"own": panel.design("4b", OWN)}


def executed(design: Design) -> Any:
    """The class that the exported code defines."""
    names: dict[str, Any] = {"__name__": "exported"}
    exec(compile(files.module_code(design), "exported.py", "exec"), names)
    return names[files.class_name(design)]


@pytest.mark.parametrize("name", DESIGNS)
def test_the_code_makes_the_module(name: str) -> None:
    design = DESIGNS[name]
    with torch.device("meta"):
        module = executed(design)()
        out = module(torch.zeros(2, *design.shape))
    assert tuple(out.shape) == (2, design.module.width, design.shape.h, design.shape.w)
    assert sum(p.numel() for p in module.parameters()) == design.total.params
    convolutions = [m for m in module.modules() if isinstance(m, torch.nn.Conv2d)]
    assert sum(m.weight.numel() for m in convolutions) == design.total.weights


@pytest.mark.parametrize(
    ("name", "changed", "wanted"),
    [
        ("4b", {}, ("Inception4b", "4b")),
        ("4b", {"side": 9}, ("Inception4b", "4b")),
        ("4b", {"conv3x3": 225}, ("Inception4bEdited", "after 4b, edited")),
        ("4b", {"cin": 100}, ("Inception4bEdited", "after 4b, edited")),
    ],
    ids=["the-papers", "smaller-picture", "width", "channels-in"],
)
def test_an_edited_module_does_not_go_under_the_papers_name(
    name: str, changed: dict[str, int], wanted: tuple[str, str]
) -> None:
    design = panel.design(name, changed)
    class_name, title = wanted
    code, made = files.module_code(design), json.loads(files.module_json(design))
    assert f"class {class_name}(nn.Module)" in code
    assert code.startswith(f'"""Inception module {title}: ')
    assert (made["title"], made["edited"]) == (title, title != name)


def test_the_code_computes_what_our_network_computes() -> None:
    from viz.inference.model import Inception

    design = DESIGNS["own"]
    theirs, ours = executed(design)().eval(), Inception(design.shape.c, design.module, False).eval()
    theirs.load_state_dict(dict(zip(theirs.state_dict(), ours.state_dict().values(), strict=True)))
    x = torch.randn(1, *design.shape)
    with torch.inference_mode():
        assert torch.allclose(theirs(x), ours(x), atol=1e-6)


def test_the_code_runs_as_a_script(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text(files.module_code(DESIGNS["3a"]), encoding="utf-8")
    done = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["(1,", "256,", "28,", "28)", "163696", "parameters"]


@pytest.mark.parametrize("name", DESIGNS)
def test_json_holds_the_declaration_and_its_costs(name: str) -> None:
    design = DESIGNS[name]
    made = json.loads(files.module_json(design))
    again = panel.design(made["module"], {"side": made["input"][1], "cin": made["input"][0], **made["widths"]})
    assert again == design
    assert made["cost"]["macs"] == sum(step["macs"] for step in made["steps"]) == design.total.macs
    assert made["cost"]["flops"] == 2 * made["cost"]["macs"]
    if name in facts.MODULES:
        assert (made["cost"]["macs"], made["cost"]["weights"]) == facts.MODULES[name][3:1:-1]
        assert made["naive_cost"]["macs"] == facts.MODULES[name].naive
        assert made["output"][0] == facts.MODULES[name].out


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", facts.MODULES)
def test_the_cost_table_adds_up(name: str) -> None:
    table = rows(files.cost_table(DESIGNS[name]))
    sums = {v: sum(int(r["macs"]) for r in table if r["variant"] == v) for v in ("module", "naive")}
    assert sums == {"module": facts.MODULES[name].macs, "naive": facts.MODULES[name].naive}
    pool = next(r for r in table if r["variant"] == "naive" and r["branch"] == "pool")
    assert int(pool["out_channels"]) == facts.MODULES[name].channels


def test_the_share_table_has_seconds_only_where_measured() -> None:
    seconds = {"1x1": 0.001, "3x3": 0.002, "5x5": 0.003, "pool": 0.004}
    assert [r["seconds"] for r in rows(files.share_table(DESIGNS["3a"]))] == [""] * 4
    measured = rows(files.share_table(DESIGNS["3a"], seconds))
    assert [float(r["seconds"]) for r in measured] == list(seconds.values())
    assert tuple(int(r["macs"]) for r in measured) == facts.BRANCHES["3a"]
    assert sum(int(r["out_channels"]) for r in measured) == facts.MODULES["3a"].out
