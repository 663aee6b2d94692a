"""Table 1 of the paper, recounted: what its rows cost by arithmetic, next to what the paper prints.

Only `PRINTED`, `GOOGLES` and `PER_COLOUR` are typed here; every other number is computed from the declaration.
"""

from __future__ import annotations

from functools import cache, lru_cache
from html import escape
from typing import NamedTuple

from pages.googlenet.widths import Change, with_change
from viz.network.architecture import FINAL, PAPER, Network
from viz.network.costs import FLOPS_PER_MAC, Cost, conv_cost, network_cost, total
from viz.network.operations import Conv
from viz.network.shapes import Step, step_at, trace
from viz.notation import names, numbers
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL

KILO, MEGA = 1024, 1_000_000
"""The paper's K are 1024 (its linear layer of 1024 × 1000 weights is printed as 1000K), its M are millions."""

TOLERANCE = 1
"""A printed figure agrees when it is less than this many of its units (K or M) away: rounded up or down."""
BASES = {
    (True, True): "with or without biases",
    (True, False): "without biases",
    (False, True): "with biases, {:.1f}K",
    (False, False): "",
}
"""Whether printed params fit the weights alone and the weights with biases → which way of counting that is."""

# Table 1 of arXiv 1409.4842, columns "params" and "ops", as printed (K and M).
PRINTED: dict[str, tuple[float, float]] = {
    "conv1": (2.7, 34),
    "conv2": (112, 360),
    "3a": (159, 128),
    "3b": (380, 304),
    "4a": (364, 73),
    "4b": (437, 88),
    "4c": (463, 100),
    "4d": (580, 119),
    "4e": (840, 170),
    "5a": (1072, 54),
    "5b": (1388, 71),
    "linear": (1000, 1),
}

# Widths of Google's own released network (TensorFlow "inception5h") that differ from Table 1.
GOOGLES = {"4a": {"conv3x3": 204}, "5a": {"reduce5x5": 48}}


def released() -> tuple[Change, ...]:
    """The widths that Google's released network has instead of Table 1's, as changes."""
    changes: tuple[Change, ...] = ()
    for module, of_module in GOOGLES.items():
        for name, width in of_module.items():
            changes = with_change(changes, module, name, width)
    return changes


PER_COLOUR = 8
"""Filters on each colour in the depthwise separable first layer that the first row's printed figures fit.

Source: Chollet, arXiv 1610.02357, section 2, for the layer; slim's inception_v2.py for the 8.
"""


class Row(NamedTuple):
    """One row of Table 1 in a network: its key ("3a"), what it is, and its cost."""

    key: str
    title: str
    cost: Cost


class Finding(NamedTuple):
    """One audited row: computed cost, printed params (in K) and ops (in M), whether they agree, the likely reason.

    `basis` says which way of counting the printed params agree with, in the words of BASES.
    """

    row: Row
    printed_params: float
    printed_ops: float
    params_agree: bool
    ops_agree: bool
    reason: str
    basis: str


@lru_cache(maxsize=64)
def rows(network: Network) -> tuple[Row, ...]:
    """The rows of Table 1 that have weights, in its order, as `network` computes them."""
    steps = trace(network)
    unit = {"conv1": "conv1", "conv2": "conv2", "conv3": "conv2"}
    parts: dict[str, list[Step]] = {}
    for step in steps:
        key = step.module or unit.get(step.path, "linear" if step.head == FINAL else "")
        if key:
            parts.setdefault(key, []).append(step)
    return tuple(Row(key, _title(key, part), total(part)) for key, part in parts.items())


def _title(key: str, part: list[Step]) -> str:
    convs = [step.op for step in part if isinstance(step.op, Conv)]
    if part[0].module:
        return f"Inception {key}"
    if not convs:
        return key
    return " + ".join(f"conv {names.kernel(c.kernel)}" + (f"/{c.stride}" if c.stride > 1 else "") for c in convs)


def printed_total() -> tuple[float, float]:
    """Sums of the two printed columns: params in K, ops in M."""
    return sum(params for params, _ in PRINTED.values()), sum(ops for _, ops in PRINTED.values())


def millions(macs: float, counting: Counting, places: int = 0) -> str:
    """So many multiply-accumulates as `counting` counts them, in the paper's unit: 128,000,000 → "128M" or "256M"."""
    return f"{counting.work(Cost(macs=round(macs))) / MEGA:,.{places}f}M"


def printed_ops(ops: float, counting: Counting) -> str:
    """A figure of the paper's column "ops", which are multiply-accumulates, as `counting` counts: 128 → "256M"."""
    return millions(ops * MEGA, counting)


@cache
def audit(counting: Counting = USUAL) -> tuple[Finding, ...]:
    """Every row of the paper's network against its printed figures; reasons are in the words of `counting`."""
    others = {row.key: row.cost for row in rows(PAPER.with_widths(GOOGLES))}
    findings = []
    for row in rows(PAPER):
        params, ops = PRINTED[row.key]
        basis = _basis(row.cost, params)
        agree = bool(basis), abs(ops - row.cost.macs / MEGA) < TOLERANCE
        findings.append(Finding(row, params, ops, *agree, _reason(row, agree, others[row.key], counting), basis))
    return tuple(findings)


def _basis(cost: Cost, params: float) -> str:
    """Which way of counting gives the printed params (in K), for the paper does not say whether biases count."""
    plain, biased = (abs(params - size / KILO) < TOLERANCE for size in (cost.weights, cost.params))
    return BASES[plain, biased].format(cost.params / KILO)


def _reason(row: Row, agree: tuple[bool, bool], other: Cost, counting: Counting) -> str:
    if all(agree) and row.cost == other:
        return ""
    if row.key == "conv1":
        cost, kernel, width = _separable()
        return (
            f"The printed pair fits a depthwise separable {kernel}, which Google's networks had there: {PER_COLOUR} "
            f"filters on each colour, then a 1×1 to {width}, together "
            f"{numbers.exact(cost.weights)} weights and {millions(cost.macs, counting, 1)} (Chollet, arXiv 1610.02357, "
            "section 2)."
        )
    if row.cost != other:
        changed = GOOGLES.get(row.key)
        what = (
            numbers.listing([f"{width} {_WIDTH_NAMES[name]}" for name, width in changed.items()])
            if changed
            else "the narrower input that 4a would then give"
        )
        return (
            f"With {what}, as in Google's released network, it would be {_pair(other, counting)}; printed is "
            f"{_printed(row, counting)}"
            f"{_missed(row, other, counting)}."
        )
    if agree[1]:
        return _contradictions(counting)
    return f"Computed is {_pair(row.cost, counting)}."


_WIDTH_NAMES = {"conv3x3": "filters 3×3", "reduce5x5": "filters in the 5×5 reduce"}


def _separable() -> tuple[Cost, str, int]:
    """The cost of conv1 as `PER_COLOUR` filters on each colour and a 1×1 on what they give; its kernel and width."""
    step = step_at(PAPER, "conv1")
    assert isinstance(step.op, Conv)
    between = PER_COLOUR * step.in_shape.c
    apart = conv_cost(1, step.op.kernel, step.out_shape._replace(c=between))
    return apart.plus(conv_cost(between, 1, step.out_shape)), names.kernel(step.op.kernel), step.op.width


def _missed(row: Row, other: Cost, counting: Counting) -> str:
    """What the released network's widths leave unexplained: by how much its params miss the printed ones."""
    params, _ = PRINTED[row.key]
    off = other.params / KILO - params
    return "" if abs(off) < TOLERANCE else f", so the {counting.work_unit} fit and the params miss by {abs(off):.0f}K"


def _contradictions(counting: Counting) -> str:
    """The printed params of the modules that fit no way of counting, times their places, beside the printed ops."""
    said = []
    for module in PAPER.modules:
        params, ops = PRINTED[module.name]
        cost = next(row.cost for row in rows(PAPER) if row.key == module.name)
        out = step_at(PAPER, module.path).out_shape
        if abs(ops - cost.macs / MEGA) < TOLERANCE and not _basis(cost, params) and module.name not in _explained():
            there = millions(params * KILO * out.h * out.w, counting)
            said.append(
                f"in {module.name} {params:g}K at {out.h * out.w} places are {there}, printed is "
                f"{printed_ops(ops, counting)}"
            )
    return (
        "The paper's two columns contradict each other. In a module every weight is used once at every place, but "
        f"{numbers.listing(said)}. The widths fit the {counting.work_unit}."
    )


def _explained() -> set[str]:
    """Modules whose cost the widths of Google's released network change."""
    return {
        ours.key
        for ours, theirs in zip(rows(PAPER), rows(PAPER.with_widths(GOOGLES)), strict=True)
        if ours.cost != theirs.cost
    }


def _pair(cost: Cost, counting: Counting) -> str:
    """Parameters with biases, which the paper seems to count, and work, in its own units."""
    return f"{cost.params / KILO:.0f}K with biases and {millions(cost.macs, counting)}"


def _printed(row: Row, counting: Counting) -> str:
    params, ops = PRINTED[row.key]
    return f"{params:g}K and {printed_ops(ops, counting)}"


def how_compared(counting: Counting = USUAL) -> str:
    """What the marks mean: the tolerance, what is counted, the units and the source."""
    doubled = (
        f" The paper counts multiply-accumulates; its ops are shown {FLOPS_PER_MAC} times as large, as FLOPs."
        if counting.flops
        else ""
    )
    return (
        f"✓ the printed figure is less than {TOLERANCE}K or {millions(TOLERANCE * MEGA, counting)} away from the "
        "computed one, so it agrees when rounded up or down; ✗ it is not. The paper does not say whether its params "
        "count the biases, so both ways are tried and the table says which agrees; "
        f"{counting.work_unit} count no biases.{doubled} The paper’s K are {KILO}, its M are millions. "
        "Printed figures: Table 1 of arXiv 1409.4842."
    )


AUDIT_STYLE = f"""
.audit {{ border-collapse: collapse; width: 100%; max-width: 72rem; font-variant-numeric: tabular-nums; }}
.audit th, .audit td {{ text-align: right; border-bottom: 1px solid {NEUTRAL}66; }}
.audit th, .audit td {{ padding: calc(0.22rem - 0.2 * var(--least, 0rem)) 0.7rem; }}
.audit th:first-child, .audit .paper {{ text-align: left; }}
.audit thead th {{ font-weight: 600; opacity: 0.8; }}
.audit td.paper {{ white-space: nowrap; }}
.audit td.not {{ background: {BRANCH_COLOURS["3x3"]}33; font-weight: 600; }}
.audit small {{ opacity: 0.8; font-size: max(0.8rem, var(--least, 0rem)); }}
@media (max-width: 640px) {{
  .audit {{ font-size: 0.78rem; }}
  .audit th, .audit td {{ padding: 0.2rem 0.25rem; }}
  .audit small {{ display: none; }}
}}
"""


def as_table(findings: tuple[Finding, ...], counting: Counting = USUAL) -> str:
    """The audit as an HTML table: computed and printed side by side, marked where they agree and where not."""
    head = {"row": "", counting.work_unit: "", "paper’s ops": " class='paper'", "weights": ""}
    head["paper’s params"] = head["paper’s ops"]
    rows = []
    for row, params, ops, params_agree, ops_agree, _, basis in findings:
        basis_words = f" <small>{escape(basis)}</small>" if basis else ""
        cells = [
            f"<td>{numbers.exact(counting.work(row.cost))}</td>",
            _printed_cell(printed_ops(ops, counting), ops_agree),
            f"<td>{numbers.exact(row.cost.weights)}</td>",
            _printed_cell(f"{params:g}K", params_agree, basis_words),
        ]
        title = escape(row.title.removeprefix("Inception "))
        rows.append(f"<tr><th scope='row' title='{title}'>{escape(row.key)}</th>{''.join(cells)}</tr>")
    names_above = "".join(f"<th scope='col'{side}>{escape(name)}</th>" for name, side in head.items())
    return (
        f"<style>{AUDIT_STYLE}</style><table class='audit'><thead><tr>{names_above}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def _printed_cell(figure: str, agrees: bool, more: str = "") -> str:
    """A printed figure with its mark, said in words for who does not see it."""
    mark, words = ("✓", "agrees") if agrees else ("✗", "does not agree")
    return (
        f"<td class='paper{'' if agrees else ' not'}'>{figure} <span aria-label='{words}' role='img'>{mark}</span>"
        f"{more}</td>"
    )


def agreement_sentence(findings: tuple[Finding, ...], counting: Counting = USUAL) -> str:
    """How many rows of the table agree, and how the totals compare."""
    clean = [f.row.key for f in findings if f.params_agree and f.ops_agree]
    ops = [f.row.key for f in findings if f.ops_agree]
    cost, (params, printed) = network_cost(PAPER), printed_total()
    return (
        f"Counted from its widths, {len(clean)} of {len(findings)} rows agree in both columns "
        f"({numbers.listing(clean)}), {len(ops)} in the {counting.work_unit}. The printed columns add up to "
        f"{params:,.0f}K (K = {KILO}) and {printed_ops(printed, counting)}; the widths "
        f"give {cost.weights / KILO:,.0f}K and {millions(cost.macs, counting)}."
    )


def likely_reasons(findings: tuple[Finding, ...]) -> dict[str, list[str]]:
    """Likely reason → titles of the rows that it may explain, for the rows that do not agree."""
    by_reason: dict[str, list[str]] = {}
    for finding in findings:
        if finding.reason:
            by_reason.setdefault(finding.reason, []).append(finding.row.title)
    return by_reason
