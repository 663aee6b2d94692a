"""What a person takes away from lesson 4: a designed module as PyTorch code and JSON, and its tables as CSV."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pages.module.panel import Design
from viz.network.architecture import WIDTH_FIELDS, Branch, BranchName
from viz.network.costs import Cost, branch_costs, naive_costs, op_cost
from viz.network.operations import Conv
from viz.network.shapes import Shape, output_shape, padding_of, trace_layer
from viz.notation import names, numbers
from viz.notation.palette import BRANCH_LABELS
from viz.rendering.network_files import cost_fields
from viz.rendering.table import csv_text

CODE = '''"""Inception module {words}: {channels} input channels, {width} output channels. Made with Inception Explorer.

{weights} weights and {biases} biases; {macs} multiply-accumulates for an input of {shape} (height×width×channels).
"""

import torch
from torch import nn


def conv(in_channels: int, width: int, kernel: int) -> nn.Sequential:
    """A convolution that keeps height and width, and its ReLU."""
    return nn.Sequential(nn.Conv2d(in_channels, width, kernel, padding=kernel // 2), nn.ReLU(inplace=True))


class {title}(nn.Module):
    """(N, {channels}, H, W) to (N, {width}, H, W)."""

    def __init__(self) -> None:
        super().__init__()
{branches}

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([branch(x) for branch in self.children()], dim=1)


if __name__ == "__main__":
    module = {title}()
    output = module(torch.zeros(1, {channels}, {side}, {side}))
    print(tuple(output.shape), sum(p.numel() for p in module.parameters()), "parameters")
'''


def module_name(design: Design) -> str:
    """The module's name, and whether it is still the paper's: "4b", "after 4b, edited"."""
    return f"after {design.module.name}, edited" if design.edited else design.module.name


def class_name(design: Design) -> str:
    """The name of its class: "Inception4b", "Inception4bEdited"."""
    return f"Inception{design.module.name}{'Edited' if design.edited else ''}"


def module_code(design: Design) -> str:
    """The module as a Python file that needs torch only and can be run."""
    module, shape = design
    cost = design.total
    return CODE.format(
        words=module_name(design),
        title=class_name(design),
        channels=shape.c,
        width=module.width,
        side=shape.h,
        shape=names.shape(shape),
        macs=numbers.exact(cost.macs),
        weights=numbers.exact(cost.weights),
        biases=numbers.exact(cost.params - cost.weights),
        branches="\n".join(
            f"        self.branch{number} = {_branch_code(branch, shape.c)}  # {BRANCH_LABELS[branch.name]}"
            for number, branch in enumerate(module.branches, 1)
        ),
    )


def _branch_code(branch: Branch, channels: int) -> str:
    parts = []
    for part in branch.parts:
        op = part.op
        if isinstance(op, Conv):
            parts.append(f"conv({channels}, {op.width}, {op.kernel})")
            channels = op.width
        else:
            parts.append(f"nn.MaxPool2d({op.kernel}, {op.stride}, {padding_of(op.kernel, op.padding)})")
    return parts[0] if len(parts) == 1 else f"nn.Sequential({', '.join(parts)})"


def module_json(design: Design) -> str:
    """The module's declaration, shapes and exact costs. Shapes are [channels, height, width]."""
    module, shape = design
    steps = [
        {
            "path": step.path,
            "branch": step.branch,
            "role": step.role,
            "in": list(step.in_shape),
            "out": list(step.out_shape),
            **cost_fields(op_cost(step.op, step.in_shape, step.out_shape)),
        }
        for step in trace_layer(module, shape)
        if step.branch
    ]
    document: dict[str, Any] = {
        "module": module.name,
        "title": module_name(design),
        "edited": design.edited,
        "input": list(shape),
        "widths": {name: getattr(module, name) for name in WIDTH_FIELDS},
        "kernel5x5": module.kernel5x5,
        "output": [module.width, shape.h, shape.w],
        "cost": cost_fields(design.total),
        "naive_cost": cost_fields(design.naive),
        "steps": steps,
        "counted": "macs: multiply-accumulates; weights without biases, params with; activations: output elements",
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def cost_table(design: Design) -> str:
    """CSV of a module's costs, one row for each operation, for the real module and for the naive one."""
    module, shape = design
    rows: list[Sequence[object]] = []
    for branch in module.branches:
        here = shape
        for part in branch.parts:
            before, here = here, output_shape(part.op, here)
            rows.append(
                (
                    "module",
                    branch.name,
                    part.role,
                    *before,
                    *here,
                    *cost_fields(op_cost(part.op, before, here)).values(),
                )
            )
    for naive in naive_costs(module, shape):
        out = Shape(_naive_width(design, naive.branch), shape.h, shape.w)
        rows.append(("naive", naive.branch, "main", *shape, *out, *cost_fields(naive.total).values()))
    header = ("variant", "branch", "part", "in_channels", "in_height", "in_width", "out_channels", "out_height",
              "out_width", *cost_fields(Cost()))  # fmt: skip
    return csv_text(header, rows)


def _naive_width(design: Design, branch: BranchName) -> int:
    main = design.module.branch(branch).main.op
    return main.width if isinstance(main, Conv) else design.shape.c


def share_table(design: Design, seconds: dict[str, float] | None = None) -> str:
    """CSV of what each branch takes: multiplications, weights, output channels, and seconds where measured."""
    rows = []
    for branch, cost in zip(design.module.branches, branch_costs(*design), strict=True):
        measured = "" if seconds is None else f"{seconds[branch.name]:.9f}"
        rows.append((branch.name, cost.total.macs, cost.total.weights, branch.width, measured))
    return csv_text(("branch", "macs", "weights", "out_channels", "seconds"), rows)
