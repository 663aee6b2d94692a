"""Shapes through a declared network: one walk, whose steps every other view reads.

Shapes are (C, H, W). A step's id is its torchvision module path ("inception3a.branch2.0"); a module's concatenation
has the module's own path.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from viz.network.architecture import Branch, BranchName, Head, InceptionModule, Layer, Network
from viz.network.operations import AdaptivePool, Concat, Conv, Linear, Op, Padding, Pool, Role


class Shape(NamedTuple):
    """Channels, height, width of one picture's tensor."""

    c: int
    h: int
    w: int

    def __str__(self) -> str:
        return f"{self.c}×{self.h}×{self.w}"

    @property
    def size(self) -> int:
        """Number of elements."""
        return self.c * self.h * self.w


class ShapeError(ValueError):
    """A shape that an operation cannot take; the message says what was given and what is allowed."""


class Step(NamedTuple):
    """One operation of the walk, with what goes in and what comes out.

    `inputs` are the paths of the steps it reads ("input" is the picture). `module`, `branch`, `role` say where it
    stands in an Inception module, `head` in which classifier; they are empty elsewhere. `window` is the side of
    its branch's main window, for a 1×1 reduce is called by what it stands in front of.
    """

    path: str
    op: Op
    inputs: tuple[str, ...]
    in_shape: Shape
    out_shape: Shape
    module: str = ""
    branch: BranchName | None = None
    role: Role | None = None
    head: str = ""
    window: int = 0


INPUT = "input"
"""Path of the picture, the first step's input."""


def padding_of(kernel: int, padding: Padding) -> int:
    """Pixels added on every side: (kernel − 1)/2 for "same", 0 for "valid".

    Raises ShapeError for "same" with an even kernel, whose padding would not be a whole number.
    """
    if padding == "valid":
        return 0
    if kernel % 2 == 0:
        raise ShapeError(
            f"kernel {kernel} with same padding: only odd kernels keep height and width with equal padding on both ends"
        )
    return (kernel - 1) // 2


def _windows(size: int, kernel: int, stride: int, padding: int, ceil: bool) -> int:
    """Number of window positions along one axis, by torch's rules: no window may start in the padding behind, and with
    `ceil` a first window may be larger than its input, by less than a stride.
    """
    span = size + 2 * padding - kernel
    count = (-(-span // stride) if ceil else span // stride) + 1
    if count < 1:
        raise ShapeError(f"a {kernel}×{kernel} window does not fit into {size} pixels with padding {padding}")
    return count - 1 if ceil and (count - 1) * stride >= size + padding else count


def output_shape(op: Op, shape: Shape) -> Shape:
    """Shape after `op`. Raises ShapeError when the operation cannot take `shape`. Concat is not a one-input op."""
    if isinstance(op, Conv):
        if op.stride == 1 and op.padding == "same":
            padding_of(op.kernel, op.padding)
            return Shape(op.width, shape.h, shape.w)
        pad = padding_of(op.kernel, op.padding)
        h, w = (_windows(size, op.kernel, op.stride, pad, False) for size in shape[1:])
        return Shape(op.width, h, w)
    if isinstance(op, Pool):
        if op.stride == 1 and op.padding == "same":
            padding_of(op.kernel, op.padding)
            return shape
        pad = padding_of(op.kernel, op.padding)
        h, w = (_windows(size, op.kernel, op.stride, pad, op.ceil) for size in shape[1:])
        return Shape(shape.c, h, w)
    if isinstance(op, AdaptivePool):
        return Shape(shape.c, op.size, op.size)
    if isinstance(op, Linear):
        return Shape(op.width, 1, 1)
    if isinstance(op, Concat):
        raise TypeError("a concatenation has several inputs; use concat_shape")
    return shape


def concat_shape(shapes: tuple[Shape, ...]) -> Shape:
    """Shape of `shapes` stacked along the channels. Raises ShapeError when heights or widths differ."""
    if len({(s.h, s.w) for s in shapes}) != 1:
        sizes = ", ".join(f"{s.h}×{s.w}" for s in shapes)
        raise ShapeError(f"cannot concatenate {sizes}: height and width must be equal, only channels may differ")
    return Shape(sum(s.c for s in shapes), shapes[0].h, shapes[0].w)


def branch_shapes(branches: tuple[Branch, ...], shape: Shape) -> tuple[Shape, ...]:
    """Output shape of every branch on an input of `shape`."""
    return tuple(steps[-1].out_shape for steps in _walk_branches(branches, "", "", shape, INPUT))


@lru_cache(maxsize=4096)
def trace_layer(layer: Layer | InceptionModule, shape: Shape, source: str = INPUT) -> tuple[Step, ...]:
    """The steps of one layer or module on an input of `shape` that comes from step `source`; the last is its output."""
    if isinstance(layer, Layer):
        return (Step(layer.path, layer.op, (source,), shape, output_shape(layer.op, shape)),)
    walked = _walk_branches(layer.branches, layer.path, layer.name, shape, source)
    ends = tuple(steps[-1] for steps in walked)
    out = concat_shape(tuple(s.out_shape for s in ends))
    concat = Step(layer.path, Concat(), tuple(s.path for s in ends), out, out, layer.name)
    return (*(step for steps in walked for step in steps), concat)


def _walk_branches(
    branches: tuple[Branch, ...], path: str, module: str, shape: Shape, source: str
) -> tuple[tuple[Step, ...], ...]:
    walked = []
    for number, branch in enumerate(branches, 1):
        steps: list[Step] = []
        for position, part in enumerate(branch.parts):
            here = f"{path}.branch{number}" + (f".{position}" if len(branch.parts) > 1 else "")
            before, into = (source, shape) if not steps else (steps[-1].path, steps[-1].out_shape)
            out = output_shape(part.op, into)
            window = branch.main.op.kernel
            steps.append(Step(here, part.op, (before,), into, out, module, branch.name, part.role, window=window))
        walked.append(tuple(steps))
    return tuple(walked)


@lru_cache(maxsize=512)
def _trace_head(head: Head, shape: Shape) -> tuple[Step, ...]:
    steps: list[Step] = []
    for layer in head.layers:
        before, into = (head.after, shape) if not steps else (steps[-1].path, steps[-1].out_shape)
        if isinstance(layer.op, Linear):  # a fully connected layer reads its input flattened
            into = Shape(into.size, 1, 1)
        steps.append(Step(layer.path, layer.op, (before,), into, output_shape(layer.op, into), head=head.name))
    return tuple(steps)


def trace(network: Network, input_shape: Shape | None = None) -> tuple[Step, ...]:
    """Every step of the network in order, each head right behind the layer it sits on.

    `input_shape` defaults to the network's own. Raises ShapeError when the picture is too small for a window.
    """
    shape = Shape(*(input_shape or network.input_shape))
    taps = {head.after: head for head in network.heads}
    steps: list[Step] = []
    source = INPUT
    for layer in network.trunk:
        steps += trace_layer(layer, shape, source)
        source, shape = layer.path, steps[-1].out_shape
        if source in taps:
            steps += _trace_head(taps[source], shape)
    return tuple(steps)


def module_input(network: Network, name: str, input_shape: Shape | None = None) -> Shape:
    """Shape that enters the module called `name` ("3a"). Raises KeyError for an unknown name."""
    path = network.module(name).path
    return step_at(network, f"{path}.branch1", input_shape).in_shape


@lru_cache(maxsize=64)
def _steps_by_path(network: Network, input_shape: Shape | None) -> Mapping[str, Step]:
    return MappingProxyType({step.path: step for step in trace(network, input_shape)})


def step_at(network: Network, path: str, input_shape: Shape | None = None) -> Step:
    """The step under `path` ("inception3a.branch2.0"). Raises KeyError when there is none."""
    return _steps_by_path(network, input_shape)[path]


@lru_cache(maxsize=256)
def branch_steps(network: Network, module: str, branch: BranchName) -> tuple[Step, ...]:
    """The steps of one branch, from the module's input to the concatenation."""
    return tuple(step for step in trace(network) if step.module == module and step.branch == branch)


class ReceptiveField(NamedTuple):
    """Square of input pixels that one output pixel can see: side, step between neighbours, centre of the first."""

    size: int
    jump: int
    start: float

    def square(self, row: int, column: int) -> tuple[float, float, float, float]:
        """(top, left, bottom, right) in input pixels, not clipped to the picture."""
        half = self.size / 2
        y, x = self.start + row * self.jump, self.start + column * self.jump
        return (y - half, x - half, y + half, x + half)


def receptive_fields(network: Network) -> dict[str, ReceptiveField]:
    """Receptive field of every trunk step by path, largest path, following the usual recurrence.

    Source: Dumoulin & Visin, arXiv 1603.07285; r ← r + (k − 1)·j, j ← j·s. Pixel centres lie at +0.5.
    """
    known = {INPUT: ReceptiveField(1, 1, 0.5)}
    for step in trace(network):
        if step.head:
            continue
        field = max((known[path] for path in step.inputs), key=lambda f: f.size)
        if isinstance(step.op, Conv | Pool):
            reach = step.op.kernel - 1
            pad = padding_of(step.op.kernel, step.op.padding)
            field = ReceptiveField(
                field.size + reach * field.jump,
                field.jump * step.op.stride,
                field.start + (reach / 2 - pad) * field.jump,
            )
        known[step.path] = field
    return known
