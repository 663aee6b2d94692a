"""Predict-then-reveal questions of lesson 1."""

from __future__ import annotations

from pages.one_by_one.pixel import OneByOneLayer, Pixel
from viz.network.costs import conv_cost
from viz.network.shapes import Shape
from viz.notation import names, numbers
from viz.notation.counting import USUAL, Counting
from viz.site.question import Question, choose_number, choose_words


def one_by_one_questions(
    layer: OneByOneLayer,
    module: str,
    filters: int,
    place: Pixel,
    number: int,
    where: tuple[int, int],
    counting: Counting = USUAL,
) -> tuple[Question, ...]:
    """Three questions about a 1×1 layer: the shape behind other widths, its weights, and a brighter input."""
    return (
        _shape(layer, module, filters),
        _size(layer, module, counting),
        _doubled(layer, module, place, number, where),
    )


def _shape(layer: OneByOneLayer, module: str, filters: int) -> Question:
    size, other = layer.in_shape, 2 * filters
    right = names.shape(Shape(other, size.h, size.w))
    wrong = (
        Shape(other, max(1, size.h // 2), max(1, size.w // 2)),
        Shape(size.c + other, size.h, size.w),
        Shape(size.c, size.h, size.w),
    )
    return choose_words(
        f"one-shape-{module}-{layer.branch}-{filters}",
        f"You keep {filters} filters. What comes out of {names.shape(size)} if you keep {other}?",
        right,
        [names.shape(s) for s in wrong],
        f"Each filter gives one map as large as the input, so {other} filters give {right}. A 1×1 with stride 1 never "
        "changes height and width, and its outputs replace the input's channels; they are not added to them.",
    )


def _size(layer: OneByOneLayer, module: str, counting: Counting) -> Question:
    cin, cout, side = layer.in_shape.c, layer.out_shape.c, layer.in_shape.h
    right = counting.size(conv_cost(cin, 1, layer.out_shape))
    filters = f"{cout} filters with {cin} weights"
    if counting.biases:
        counted, reason = "counted", f"{filters} and a bias each: {numbers.exact(right)}."
    else:
        counted, reason = "not counted", f"{filters} each: {numbers.exact(right)}; the {cout} biases are left out."
    return choose_number(
        f"one-size-{module}-{layer.branch}-{counting.size_unit}",
        f"How many {counting.size_unit} does this layer learn ({cin} → {cout}, at {side}×{side} places; biases "
        f"{counted})?",
        right,
        (cout, right * side * side, cin + cout, cin),
        f"{reason} The same filters are used at all {side * side} places, so the number of places does not count.",
        lambda value: numbers.exact(round(value)),
    )


def _doubled(layer: OneByOneLayer, module: str, place: Pixel, number: int, where: tuple[int, int]) -> Question:
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
