"""Predict-then-reveal questions of page 6, from the maps on the screen."""

from __future__ import annotations

from pages.feature_maps.sheets import LayerMaps, MapPlace, fields_of, first_convolutions, layers_of, steps_of
from viz.inference.capture import Captured
from viz.network.operations import Conv, Pool
from viz.network.shapes import Shape
from viz.notation import names, numbers
from viz.pictures.picture import Picture
from viz.site.question import Question, choose_number, choose_words


def map_questions(captured: Captured, place: MapPlace, picture: Picture) -> tuple[Question, ...]:
    """Questions about the maps of a module, or of a first convolution, on a picture; `place` is the enlarged map.

    What a value sees, how many maps are silent, and of a module which branch is brightest and where a channel is in the
    concatenation; of a convolution how many numbers it gives.
    """
    key = f"{captured.network.key}-{place.module}-{picture.key}"
    layers = list(layers_of(captured, place.module, "output"))
    seen, silent = _sees(captured, layers, place, key), _silent(layers, place, picture, key)
    if place.module in first_convolutions(captured.network):
        return (seen, silent, _numbers_given(layers[0], key))
    return (seen, silent, _brightest(captured, layers, place, picture, key), _in_the_stack(captured, place, key))


def _sees(captured: Captured, layers: list[LayerMaps], place: MapPlace, key: str) -> Question:
    layer = next((layer for layer in layers if layer.branch in (place.branch, "alone")), layers[0])
    field = fields_of(captured.network)[layer.step.path]
    steps = steps_of(captured.network, place.module, layer.branch)
    window = max(step.op.kernel for step in steps if isinstance(step.op, Conv | Pool))
    size, pixels = field.size, captured.network.input_shape[1]
    name = _called(captured, layer)
    limit = f", more than the whole picture of {pixels}×{pixels}" if size > pixels else ""
    return choose_words(
        f"maps-seen-{key}-{layer.branch}",
        f"How many pixels of the picture can one value of {name} depend on?",
        names.kernel(size),
        [names.kernel(other) for other in (window, 2 * window + 1, size + field.jump, 2 * size + 1) if other != size],
        f"{names.kernel(size)} pixels{limit}. A window counts places of the layer before it, and each of these has "
        f"already seen many pixels. Neighbouring values look {field.jump} pixels apart.",
    )


def _called(captured: Captured, layer: LayerMaps) -> str:
    if layer.branch == "alone":
        return layer.step.path
    label = names.branch_label(captured.network.module(layer.step.module).branch(layer.branch))
    return f"{layer.step.module}'s {label} branch"


def _silent(layers: list[LayerMaps], place: MapPlace, picture: Picture, key: str) -> Question:
    total = sum(len(layer.maps) for layer in layers)
    right = sum(int(layer.statistics.silent.sum()) for layer in layers)
    return choose_number(
        f"maps-silent-{key}",
        f"{place.module} gives {total} maps. How many of them are zero everywhere on “{picture.name}”?",
        right,
        (0, total // 8, total // 3, (2 * total) // 3),
        f"{numbers.exact(right)} of {total}, {numbers.percent(right / total)}. A silent map says that its filter found "
        "nothing here. It is not broken: on another picture it may be bright.",
        numbers.exact,
    )


def _numbers_given(layer: LayerMaps, key: str) -> Question:
    shape = Shape(*layer.maps.shape)
    right = shape.c * shape.h * shape.w
    return choose_number(
        f"maps-given-{key}",
        f"How many numbers does {layer.step.path} give for one picture?",
        right,
        (shape.h * shape.w, shape.c * shape.h, layer.step.in_shape.c * shape.h * shape.w),
        f"{shape.c} maps of {shape.h}×{shape.w} values: {numbers.exact(right)}.",
        numbers.exact,
    )


def _brightest(captured: Captured, layers: list[LayerMaps], place: MapPlace, picture: Picture, key: str) -> Question:
    labels = {
        layer.branch: names.branch_label(captured.network.module(place.module).branch(layer.branch))
        for layer in layers
        if layer.branch != "alone"
    }
    largest = {layer.branch: float(layer.statistics.maximum.max()) for layer in layers}
    order = sorted(labels, key=lambda branch: -largest[branch])
    by_size = [f"{labels[branch]} {largest[branch]:.3g}" for branch in order]
    return choose_words(
        f"maps-brightest-{key}",
        f"Which branch of {place.module} gives the largest single value on “{picture.name}”?",
        labels[order[0]],
        [labels[branch] for branch in labels if branch != order[0]],
        f"The largest values are {numbers.listing(by_size)}. That does not make one branch more important: the next "
        "layer's weights decide what counts.",
    )


def _in_the_stack(captured: Captured, place: MapPlace, key: str) -> Question:
    assert place.branch != "alone"
    module = captured.network.module(place.module)
    channels = module.channels(place.branch)
    channel = min(place.channel, channels.stop - channels.start - 1) if place.layer == "output" else 0
    right, label = channels.start + channel, names.branch_label(module.branch(place.branch))
    return choose_number(
        f"maps-stack-{key}-{place.branch}-{channel}",
        f"Channel {channel} of the {label} branch: which of all {module.width} channels of {place.module} is it?",
        right,
        (channel, channels.stop, module.width - 1 - channel, right + 1),
        f"Channels count from 0, and the branches lie one after another: {channels.start} channels come before this "
        f"branch, so its channel {channel} is channel {channels.start} + {channel} = {right} of the module.",
        numbers.exact,
    )
