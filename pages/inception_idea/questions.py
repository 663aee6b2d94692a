"""Predict-then-reveal questions of lessons 1 and 2, made from what is on the screen."""

from __future__ import annotations

from dataclasses import replace

from pages.inception_idea import naive
from pages.inception_idea.naive import Switches
from viz.network.architecture import InceptionModule
from viz.network.shapes import Shape
from viz.notation import names, numbers
from viz.site.question import Question, choose_number, choose_words


def idea_questions(module: InceptionModule, entering: Shape, switches: Switches) -> tuple[Question, ...]:
    """Three questions about the naive module: the pool's stride, a branch's channels, and the widths at their least."""
    return (_stride(module, entering, switches), _channel_range(module, entering), _least(module, entering))


def _state_name(module: InceptionModule, entering: Shape) -> str:
    return "-".join(map(str, (*entering, module.conv1x1, module.conv3x3, module.conv5x5)))


def _stride(module: InceptionModule, entering: Shape, switches: Switches) -> Question:
    if switches.pool_stride > 1:
        return _stride_back(module, entering, switches)
    outcome = naive.outcome(module, entering, replace(switches, pool_stride=2))
    pooled, sides = outcome.shapes[-1], sorted({s.h for s in outcome.shapes}, reverse=True)
    channels = sum(s.c for s in outcome.shapes)
    nothing = f"Nothing: {pooled.h}×{pooled.w} does not fit {entering.h}×{entering.w}"
    return choose_words(
        f"idea-stride-{_state_name(module, entering)}-{switches.convs}-{switches.pool}",
        "The pool gets stride 2, as pools usually have. What does the module give?",
        nothing,
        [
            names.shape(Shape(channels, entering.h, entering.w)),
            names.shape(Shape(channels, pooled.h, pooled.w)),
            names.shape(Shape(channels - pooled.c, entering.h, entering.w)),
        ],
        f"The outputs would be {numbers.listing([f'{side}×{side}' for side in sides])}. Concatenation stacks channels "
        "and needs equal heights and widths. So even the pool has stride 1 (and padding) inside a module.",
    )


def _stride_back(module: InceptionModule, entering: Shape, switches: Switches) -> Question:
    right = naive.outcome(module, entering).output
    assert right is not None
    pooled = naive.outcome(module, entering, switches).shapes[-1]
    pool = names.kernel(naive.branches(module)[-1].main.op.kernel)
    return choose_words(
        f"idea-mended-{_state_name(module, entering)}-{switches.convs}-{switches.pool}",
        "The pool goes back to stride 1, with same padding everywhere. What does the module give?",
        names.shape(right),
        [
            f"Nothing: a pool always makes height and width smaller than {entering.h}",
            names.shape(right._replace(h=pooled.h, w=pooled.w)),
            names.shape(right._replace(c=right.c - entering.c)),
        ],
        f"With stride 1 and same padding even a {pool} pool gives {entering.h}×{entering.w}, and it passes on "
        f"{numbers.every(entering.c, 'channel')}: {names.shape(right)}.",
    )


def _channel_range(module: InceptionModule, entering: Shape) -> Question:
    shapes = naive.outcome(module, entering).shapes
    ranges = naive.ranges(shapes)
    wrong = (
        names.channels(0, shapes[2].c),
        names.channels(shapes[0].c, shapes[2].c),
        names.channels(shapes[0].c + shapes[1].c + 1, shapes[2].c),
        ranges[3],
    )
    return choose_words(
        f"idea-place-{_state_name(module, entering)}",
        "In which channels of the output do you find the 5×5 branch?",
        ranges[2],
        wrong,
        f"In front of it lie {shapes[0].c} {numbers.noun(shapes[0].c, 'channel')} of the 1×1 and {shapes[1].c} of the "
        "3×3; counting "
        f"starts at 0. All four: {numbers.listing(ranges)}. Each branch keeps channels of its own: "
        "nothing is added together.",
    )


def _least(module: InceptionModule, entering: Shape) -> Question:
    smallest = replace(module, conv1x1=1, conv3x3=1, conv5x5=1)
    right = naive.outcome(smallest, entering).output
    assert right is not None
    output = naive.outcome(module, entering).output
    assert output is not None
    return choose_number(
        f"idea-least-{_state_name(module, entering)}",
        "All three convolutions get a single filter. How many channels does the output have then?",
        right.c,
        (3, 4, entering.c, output.c),
        f"3 from the convolutions, and the pool passes on {entering.c}, as many as it gets: {right.c}. A pool "
        "cannot change the number of channels; that is why the real module has a 1×1 after it.",
        lambda value: numbers.exact(round(value)),
    )
