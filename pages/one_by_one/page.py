"""Lesson 1, the 1×1 convolution: its steps, questions and tasks."""

from __future__ import annotations

from functools import partial
from typing import cast

from pages.one_by_one import bank_part, mixer_part, pixel, pixel_part
from pages.one_by_one.mixer import PRESET_TABLES, SECOND
from pages.one_by_one.questions import one_by_one_questions
from pages.one_by_one.view import FRESH, OneByOneView, current_scene
from viz.network.architecture import EMBEDDED, BranchName
from viz.site import state
from viz.site.asking import ask
from viz.site.steps import PageStep, Steps
from viz.site.tasks import Task, draw_tasks


def predict() -> None:
    """Questions from the current layer, place and number of filters."""
    scene, view = current_scene(pixel_part.in_header("check")), state.load(OneByOneView)
    filters = view.filters or scene.layer.out_shape.c
    ask(one_by_one_questions(scene.layer, view.module, filters, scene.place, scene.number, scene.where))


def try_this() -> None:
    """Three tasks that a click sets up."""
    wide = pixel.layer(EMBEDDED, "3b", "1x1")
    tasks = (
        (
            "Find a silent place",
            "Look for a place where the negative products win: what does the ReLU make of their sum?",
            {"module": "3a", "branch": "5x5", **FRESH, "row": 0, "column": 0},
            "one-pixel",
        ),
        (
            f"Wider than {wide.in_shape.c}",
            f"Module 3b: its three 1×1 layers have more filters together than the {wide.in_shape.c} channels they "
            "read. Which of the new maps look like ones that went in?",
            {"module": "3b", "branch": "1x1", **FRESH, "filters": wide.in_shape.c + 32},
            "all-pixels",
        ),
        (
            "What one layer cannot do",
            "The second layer adds red − green and green − red, without a ReLU. Predict its picture, then switch the "
            "ReLU on: it is |red − green|.",
            {"first": PRESET_TABLES["both"].table, "second": SECOND, "relu": False},
            "two-layers",
        ),
    )
    draw_tasks([Task(title, title, words, partial(_set_up, values), where) for title, words, values, where in tasks])


def _set_up(values: dict[str, object]) -> None:
    state.change(OneByOneView, **values)


def about_one_pixel() -> str:
    """What one filter does, with the layer's own width."""
    return (
        f"A 1×1 filter looks at one place: value × weight for each of the {_input_width()} channels, added up, plus a "
        "bias; the ReLU turns what is negative into 0. Of a single channel it could only change the brightness."
    )


def about_the_network() -> str:
    """Why the layer is a network in a network."""
    return (
        f"Each filter reads all {_input_width()} channels: a fully connected layer. At the next place the values are "
        "others, the weights are the same. It walks over the picture: hence “Network in Network” (Lin et al., 2013)."
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
        "Your picture has three channels, so a filter on it is three weights and a bias. Equal weights are one choice "
        "among many: a 1×1 is no average. Training finds the weights that the next layer needs.",
    ),
    PageStep(
        "two-layers",
        "A ReLU makes two layers more than one",
        mixer_part.two_layers,
        "One filter finds what is lighter than the middle, the other what is darker, and the second layer adds the "
        "two. Without a ReLU in between they cancel out. With it, both stay: no single 1×1 can do that.",
    ),
    PageStep("try-it", "Three things to try", try_this, "A task sets the lesson up and takes you there."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the layer and the place you chose."),
    views=(OneByOneView,),
)
"""Lesson 1, in the order in which it is taught."""
