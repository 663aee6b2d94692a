"""Lesson 1, the 1×1 convolution: its steps, questions and tasks."""

from __future__ import annotations

from functools import partial
from typing import cast

from pages.one_by_one import bank_part, mixer_part, pixel, pixel_part
from pages.one_by_one.mixer import PRESET_TABLES, SECOND
from pages.one_by_one.questions import one_by_one_questions
from pages.one_by_one.view import FRESH, OneByOneView, current_scene
from viz.network.architecture import EMBEDDED, BranchName
from viz.site import conventions, state
from viz.site.asking import ask
from viz.site.picture_bar import current_picture
from viz.site.steps import PageStep, Steps
from viz.site.tasks import Goal, Task, draw_tasks


def predict() -> None:
    """Questions from the current layer, place and number of filters."""
    scene, view = current_scene(pixel_part.in_header("check")), state.load(OneByOneView)
    filters = view.filters or scene.layer.out_shape.c
    here = scene.place, scene.number, scene.where
    ask(one_by_one_questions(scene.layer, view.module, filters, *here, conventions.counting()))


def try_this() -> None:
    """Three tasks that a click sets up, each done when the numbers say so."""
    wide = pixel.layer(EMBEDDED, "3b", "1x1").in_shape.c
    draw_tasks(
        [
            Task(
                "silent",
                "Find a zero",
                "Find a place where the filter gives 0: sum + bias is not above zero.",
                partial(_put_in_view, module="3a", branch="5x5", **FRESH),
                "one-pixel",
                Goal(_is_silent, _show_silence, "The output map is darkest there."),
            ),
            Task(
                "wider",
                f"Wider than {wide}",
                f"This layer reads {wide} channels: make more. Which new maps look like ones that went in?",
                partial(_put_in_view, module="3b", branch="1x1", **FRESH),
                "all-pixels",
                Goal(
                    partial(_is_wider_than, wide),
                    partial(_put_in_view, filters=wide + 32),
                    "Move the slider past the mark.",
                ),
            ),
            Task(
                "relu",
                "What one layer cannot do",
                "The second layer adds red − green and green − red. Predict its picture with a ReLU.",
                partial(_put_in_view, first=PRESET_TABLES["both"].table, second=SECOND, relu=False),
                "two-layers",
                Goal(
                    lambda: state.load(OneByOneView).relu,
                    partial(_put_in_view, relu=True),
                    "Look for “ReLU between”.",
                ),
            ),
        ]
    )


def _put_in_view(**values: object) -> None:
    state.change(OneByOneView, **values)


def _is_silent() -> bool:
    return not current_scene(current_picture()).place.output


def _show_silence() -> None:
    scene = current_scene(current_picture())
    row, column = divmod(int(scene.outputs[scene.number].argmin()), scene.layer.out_shape.w)
    _put_in_view(row=row, column=column)


def _is_wider_than(channels: int) -> bool:
    view = state.load(OneByOneView)
    return view.module == "3b" and view.filters > channels


def about_one_pixel() -> str:
    """What one filter does, with the layer's own width."""
    return (
        f"A 1×1 filter looks at one place. It multiplies each of the {_input_width()} values there by a weight and "
        "adds the products and a bias; the ReLU makes a negative sum 0. With one channel it could only change the "
        "brightness."
    )


def about_the_network() -> str:
    """Why the layer is a network in a network."""
    return (
        "At one place all filters are a small fully connected layer: each reads all "
        f"{_input_width()} channels. At the next place the values differ, the weights do not. This small "
        "network works at every place of the large one: hence “Network in Network” (Lin et al., 2013)."
    )


def _input_width() -> int:
    view = state.load(OneByOneView)
    return pixel.layer(EMBEDDED, view.module, cast(BranchName, view.branch)).in_shape.c


STEPS = Steps(
    "one_by_one",
    PageStep("one-pixel", "One place: values times weights", pixel_part.one_pixel, about_one_pixel),
    PageStep("one-layer", "A small network at every place", pixel_part.one_layer, about_the_network),
    PageStep(
        "all-pixels",
        "n filters make n new maps",
        bank_part.all_pixels,
        "The same filters work at every place. Height and width stay; the number of channels becomes the number of "
        "filters, and you choose it: fewer than came in, as many, or more.",
    ),
    PageStep(
        "colours",
        "Mix your own channels",
        mixer_part.mix_colours,
        "Your picture has three channels, so a filter on it is three weights and a bias. Equal weights, an average, "
        "are one choice among many. Training finds the weights that the next layer needs.",
    ),
    PageStep(
        "two-layers",
        "A ReLU makes two layers more than one",
        mixer_part.two_layers,
        "One filter finds what is light, one what is dark; the second layer adds both. Without a ReLU they cancel out.",
    ),
    PageStep("try-it", "Three things to try", try_this),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the layer and the place you chose."),
    views=(OneByOneView,),
)
"""Lesson 1, in the order in which it is taught."""
