"""How shapes, operations, branches, modules, classifiers and classes are called, everywhere."""

from __future__ import annotations

from dataclasses import replace

from viz.network.architecture import FINAL, Branch, BranchName, InceptionModule, Network
from viz.network.operations import AdaptivePool, Concat, Conv, Dropout, Linear, LocalResponseNorm, Op, Pool
from viz.network.shapes import Shape, Step, output_shape
from viz.notation.palette import BRANCH_LABELS


def shape(size: Shape) -> str:
    """Height × width × channels: "28×28×192"."""
    return f"{size.h}×{size.w}×{size.c}"


def kernel(side: int) -> str:
    """A square kernel: 5 → "5×5"."""
    return f"{side}×{side}"


def channels(first: int, number: int) -> str:
    """Channel numbers of a stretch of the concatenation: (64, 128) → "64–191", (0, 1) → "0"."""
    return f"{first}–{first + number - 1}" if number != 1 else f"{first}"


def operation(op: Conv | Pool) -> str:
    """One operation in words: "32 filters 5×5", "max pool 3×3"."""
    if isinstance(op, Pool):
        return f"{op.kind} pool {kernel(op.kernel)}"
    return f"{op.width} filter{'s' if op.width != 1 else ''} {kernel(op.kernel)}"


def branch_label(branch: Branch) -> str:
    """A branch by name; one whose kernel is not what its name says is given both: "“5×5” (3×3)"."""
    return _named(branch.name, branch.main.op.kernel)


def _named(branch: BranchName, window: int) -> str:
    label = BRANCH_LABELS[branch]
    return label if branch == "pool" or label == kernel(window) else f"“{label}” ({kernel(window)})"


def module_title(module: InceptionModule) -> str:
    """ "Inception module 3a"."""
    return f"Inception module {module.name}"


TOP = 5
"""Classes that are listed for each classifier."""
TITLES = {"aux1": "auxiliary 1", "aux2": "auxiliary 2", "final": "final"}


def title(head: str) -> str:
    """A classifier by the name that people call it: "auxiliary 1"."""
    return TITLES.get(head, head)


def short(name: str) -> str:
    """A class by its first name: "tabby, tabby cat" → "tabby"."""
    return name.split(",")[0]


def ordinal(rank: int) -> str:
    """1 → "1st", 12 → "12th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th") if rank % 100 not in (11, 12, 13) else "th"
    return f"{rank}{ending}"


def head_title(name: str) -> str:
    """ "final classifier", "auxiliary classifier 1"."""
    return "final classifier" if name == FINAL else f"auxiliary classifier {name[-1]}"


def step_title(step: Step) -> str:
    """What a step is, in a few signs: "3×3 reduce", "conv 7×7/2", "max pool 3×3/2", "LRN"."""
    op = step.op
    if step.branch and isinstance(op, Conv):
        label = _named(step.branch, step.window or op.kernel)
        return label if step.role == "conv" else f"{label} {step.role}"
    return operation_title(op)


def operation_title(op: Op) -> str:
    """What an operation is, without its width."""
    match op:
        case Conv(_, side, stride):
            return f"conv {kernel(side)}{_by(stride)}"
        case Pool(kind, side, stride):
            return f"{kind} pool {kernel(side)}{_by(stride)}"
        case AdaptivePool(side):
            return f"average pool to {kernel(side)}"
        case LocalResponseNorm():
            return "LRN"
        case Dropout(p):
            return f"dropout {100 * p:.0f} %"
        case Linear():
            return "linear"
        case Concat():
            return "concat"


def other_titles(step: Step, unit: str, *, ends_in_classes: bool) -> tuple[str, ...]:
    """What people call a step besides its title, most from the paper's Fig. 3: "Inception 4d", "softmax", "FC".

    `unit` is the title of what it stands in; the concatenation of a module stands for the module, and so has its title.
    """
    match step.op:
        case Conv() if step.role == "proj":
            own: tuple[str, ...] = ("projection", "convolution")
        case Conv():
            own = ("convolution",)
        case Pool() | AdaptivePool():
            own = ("pooling",)
        case LocalResponseNorm():
            own = ("local response normalisation", "normalization", "LocalRespNorm")
        case Linear():
            own = ("fully connected", "FC", *(("softmax", "logits", "classes") if ends_in_classes else ()))
        case Concat():
            return (unit, unit.replace("Inception", "Inception module"), step.module, "concatenation", "DepthConcat")
        case Dropout():
            own = ()
    return tuple(f"{unit} {title}".strip() for title in (*own, step_title(step)))


def _by(stride: int) -> str:
    return f"/{stride}" if stride > 1 else ""


def step_size(step: Step) -> str:
    """What a step makes: "64 filters", "1000 outputs", "256 channels"; "" for pools, norms and dropout."""
    if isinstance(step.op, Conv):
        return f"{step.op.width} filter{'s' if step.op.width != 1 else ''}"
    if isinstance(step.op, Linear):
        return f"{step.op.width} outputs"
    return f"{step.out_shape.c} channels" if isinstance(step.op, Concat) else ""


def step_note(step: Step) -> str:
    """What else there is to know of a step in a few words, where its title does not say it; else nothing."""
    match step.op:
        case LocalResponseNorm():
            return "divides by the size of the neighbouring channels; later work took batch normalisation instead"
        case Dropout():
            return "while training, sets that share of the values to zero, by chance; at inference it does nothing"
        case Linear():
            return "each output is a weighted sum of all inputs"
        case AdaptivePool() | Pool("average"):
            return "the mean of each channel over a window"
        case Pool() if output_shape(replace(step.op, ceil=False), step.in_shape) != step.out_shape:
            return "rounds up: the last window hangs over the edge"
    return ""


def head_place(network: Network, head: str) -> str:
    """The module that a classifier sits on: "4a". Raises KeyError for a name that is none."""
    path = network.head(head).after
    return next(module.name for module in network.modules if module.path == path)
