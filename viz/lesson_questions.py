"""Predict-then-reveal questions of lessons 1 and 2, made from what is on the screen."""

from __future__ import annotations

from dataclasses import replace

from viz import captions, inception_idea
from viz.architecture import InceptionModule
from viz.inception_idea import Switches
from viz.one_by_one import Layer, Pixel
from viz.questions import Question, choose_number, choose_words
from viz.shapes import Shape


def one_by_one_questions(
    layer: Layer, module: str, filters: int, place: Pixel, number: int, where: tuple[int, int]
) -> tuple[Question, ...]:
    """Three questions about a 1×1 layer: the shape behind other widths, its weights, and a brighter input."""
    return (_shape(layer, module, filters), _weights(layer, module), _doubled(layer, module, place, number, where))


def _shape(layer: Layer, module: str, filters: int) -> Question:
    size, other = layer.in_shape, 2 * filters
    right = captions.shape(Shape(other, size.h, size.w))
    wrong = (
        Shape(other, max(1, size.h // 2), max(1, size.w // 2)),
        Shape(size.c + other, size.h, size.w),
        Shape(size.c, size.h, size.w),
    )
    return choose_words(
        f"one-shape-{module}-{layer.branch}-{filters}",
        f"You keep {filters} filters. What comes out of {captions.shape(size)} if you keep {other}?",
        right,
        [captions.shape(s) for s in wrong],
        f"Each filter gives one map as large as the input, so {other} filters give {right}. A 1×1 with stride 1 never "
        "changes height and width, and its outputs replace the input's channels; they are not added to them.",
    )


def _weights(layer: Layer, module: str) -> Question:
    cin, cout, side = layer.in_shape.c, layer.out_shape.c, layer.in_shape.h
    right = cin * cout
    return choose_number(
        f"one-weights-{module}-{layer.branch}",
        f"How many weights does this layer learn ({cin} → {cout}, at {side}×{side} places; biases not counted)?",
        right,
        (cout, right * side * side, cin + cout, cin),
        f"{cout} filters with {cin} weights each: {captions.exact(right)}, and {cout} biases. The same filters are "
        f"used at all {side * side} places, so the number of places does not count.",
        lambda value: captions.exact(round(value)),
    )


def _doubled(layer: Layer, module: str, place: Pixel, number: int, where: tuple[int, int]) -> Question:
    doubled = max(0.0, 2 * place.total + place.bias)

    def written(value: float) -> str:
        return f"{value:.3f}"

    return choose_number(
        f"one-doubled-{module}-{layer.branch}-{number}-{where[0]}-{where[1]}-{place.total:.4f}",
        f"At this place filter {number} gives {written(place.output)}. All {layer.in_shape.c} values there are "
        f"doubled, the bias ({place.bias:.3f}) stays. What does it give then?".replace("(-", "(−"),
        doubled,
        (2 * place.output, place.output, 2 * place.output + abs(place.bias) + 1, 2 * place.average),
        f"The products double, so their sum goes from {place.total:.3f} to {2 * place.total:.3f}; the bias is added "
        f"once: {2 * place.total + place.bias:.3f}, and the ReLU makes {written(doubled)} of it.".replace(" -", " −"),
        written,
    )


def idea_questions(module: InceptionModule, entering: Shape, switches: Switches) -> tuple[Question, ...]:
    """Three questions about the naive module: the pool's stride, a branch's channels, and the widths at their least."""
    return (_stride(module, entering, switches), _place(module, entering), _least(module, entering))


def _numbers(module: InceptionModule, entering: Shape) -> str:
    return "-".join(map(str, (*entering, module.conv1x1, module.conv3x3, module.conv5x5)))


def _stride(module: InceptionModule, entering: Shape, switches: Switches) -> Question:
    if switches.pool_stride > 1:
        return _mended(module, entering, switches)
    found = inception_idea.outcome(module, entering, replace(switches, pool_stride=2))
    pooled, sides = found.shapes[-1], sorted({s.h for s in found.shapes}, reverse=True)
    channels = sum(s.c for s in found.shapes)
    nothing = f"Nothing: {pooled.h}×{pooled.w} does not fit to {entering.h}×{entering.w}"
    return choose_words(
        f"idea-stride-{_numbers(module, entering)}-{switches.convs}-{switches.pool}",
        "The pool gets stride 2, as pools usually have. What does the module give?",
        nothing,
        [
            captions.shape(Shape(channels, entering.h, entering.w)),
            captions.shape(Shape(channels, pooled.h, pooled.w)),
            captions.shape(Shape(channels - pooled.c, entering.h, entering.w)),
        ],
        f"The outputs would be {captions.listing([f'{side}×{side}' for side in sides])}. Concatenation stacks channels "
        "and needs equal heights and widths. So even the pool has stride 1 (and padding) inside a module.",
    )


def _mended(module: InceptionModule, entering: Shape, switches: Switches) -> Question:
    right = inception_idea.outcome(module, entering).output
    assert right is not None
    pooled = inception_idea.outcome(module, entering, switches).shapes[-1]
    pool = captions.kernel(inception_idea.branches(module)[-1].main.op.kernel)
    return choose_words(
        f"idea-mended-{_numbers(module, entering)}-{switches.convs}-{switches.pool}",
        "The pool goes back to stride 1, with same padding everywhere. What does the module give?",
        captions.shape(right),
        [
            f"Nothing: a pool always makes height and width smaller than {entering.h}",
            captions.shape(right._replace(h=pooled.h, w=pooled.w)),
            captions.shape(right._replace(c=right.c - entering.c)),
        ],
        f"With stride 1 and same padding even a {pool} pool gives {entering.h}×{entering.w}, and it passes on all its "
        f"{entering.c} channels: {captions.shape(right)}.",
    )


def _place(module: InceptionModule, entering: Shape) -> Question:
    shapes = inception_idea.outcome(module, entering).shapes
    ranges = inception_idea.ranges(shapes)
    wrong = (
        captions.channels(0, shapes[2].c),
        captions.channels(shapes[0].c, shapes[2].c),
        captions.channels(shapes[0].c + shapes[1].c + 1, shapes[2].c),
        ranges[3],
    )
    return choose_words(
        f"idea-place-{_numbers(module, entering)}",
        "In which channels of the output do you find the 5×5 branch?",
        ranges[2],
        wrong,
        f"In front of it lie the {shapes[0].c} channels of the 1×1 and the {shapes[1].c} of the 3×3; counting "
        f"starts at 0. All four: {captions.listing(ranges)}. Each branch keeps channels of its own: "
        "nothing is added together.",
    )


def _least(module: InceptionModule, entering: Shape) -> Question:
    smallest = replace(module, conv1x1=1, conv3x3=1, conv5x5=1)
    right = inception_idea.outcome(smallest, entering).output
    assert right is not None
    now = inception_idea.outcome(module, entering).output
    assert now is not None
    return choose_number(
        f"idea-least-{_numbers(module, entering)}",
        "All three convolutions get a single filter. How many channels does the output have then?",
        right.c,
        (3, 4, entering.c, now.c),
        f"3 from the convolutions, and the pool passes on all {entering.c} it gets: {right.c}. A pool cannot change "
        "the number of channels; that is why the real module has a 1×1 behind it.",
        lambda value: captions.exact(round(value)),
    )
