"""Shapes, operations and branches in words."""

from __future__ import annotations

import pytest

from viz.network.architecture import PAPER, TORCHVISION
from viz.network.operations import AdaptivePool, Conv, LocalResponseNorm, Op, Pool
from viz.network.shapes import Shape, trace
from viz.notation import names


def test_shapes_are_written_height_first() -> None:
    assert names.shape(Shape(192, 28, 28)) == "28×28×192"
    assert names.kernel(5) == "5×5"
    assert [names.channels(64, 128), names.channels(3, 1)] == ["64–191", "3"]


def test_operations_and_branches_in_words() -> None:
    assert names.operation(Conv(32, 5)) == "32 filters 5×5"
    assert names.operation(Conv(1)) == "1 filter 1×1"
    assert names.operation(Pool("max", 3, 1, "same")) == "max pool 3×3"
    assert [names.branch_label(b) for b in PAPER.module("3a").branches] == ["1×1", "3×3", "5×5", "pool"]
    assert names.branch_label(TORCHVISION.module("3a").branches[2]) == "“5×5” (3×3)"


@pytest.mark.parametrize(
    ("rank", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (191, "191st")]
)
def test_ordinals(rank: int, text: str) -> None:
    assert names.ordinal(rank) == text


STEPS = {
    "conv1": ("conv 7×7/2", "64 filters"),
    "maxpool1": ("max pool 3×3/2", ""),
    "conv2": ("conv 1×1", "64 filters"),
    "inception3a.branch1": ("1×1", "64 filters"),
    "inception3a.branch2.0": ("3×3 reduce", "96 filters"),
    "inception3a.branch2.1": ("3×3", "128 filters"),
    "inception3a.branch4.0": ("max pool 3×3", ""),
    "inception3a.branch4.1": ("pool proj", "32 filters"),
    "inception3a": ("concat", "256 channels"),
    "avgpool": ("average pool 7×7", ""),
    "dropout": ("dropout 40 %", ""),
    "fc": ("linear", "1000 outputs"),
}


@pytest.mark.parametrize("path", STEPS)
def test_a_step_in_a_few_signs(path: str) -> None:
    step = next(step for step in trace(PAPER) if step.path == path)
    assert (names.step_title(step), names.step_size(step)) == STEPS[path]


def test_a_branch_with_another_kernel_says_which() -> None:
    steps = {step.path: step for step in trace(TORCHVISION)}
    assert names.step_title(steps["inception3a.branch3.1"]) == "“5×5” (3×3)"
    assert names.step_title(steps["inception3a.branch3.0"]) == "“5×5” (3×3) reduce"
    assert names.step_title(steps["inception3a.branch4.1"]) == "pool proj"


@pytest.mark.parametrize(
    ("op", "title"),
    [
        (LocalResponseNorm(), "LRN"),
        (Pool("average", 5, 3, "valid"), "average pool 5×5/3"),
        (AdaptivePool(4), "average pool to 4×4"),
        (Conv(8, 3, 2), "conv 3×3/2"),
        (Conv(8, 3), "conv 3×3"),
    ],
)
def test_an_operation_without_its_width(op: Op, title: str) -> None:
    assert names.operation_title(op) == title


@pytest.mark.parametrize(
    ("head", "title", "long", "place"),
    [
        ("aux1", "auxiliary 1", "auxiliary classifier 1", "4a"),
        ("aux2", "auxiliary 2", "auxiliary classifier 2", "4d"),
        ("final", "final", "final classifier", "5b"),
    ],
)
def test_classifiers_and_where_they_sit(head: str, title: str, long: str, place: str) -> None:
    assert (names.title(head), names.head_title(head), names.head_place(PAPER, head)) == (title, long, place)


def test_other_names() -> None:
    assert names.TOP == 5
    assert names.title("unheard of") == "unheard of"
    assert names.module_title(PAPER.module("3a")) == "Inception module 3a"
    assert [names.short("tabby, tabby cat"), names.short("dog")] == ["tabby", "dog"]
    assert [names.channels(0, 2), names.channels(0, 1), names.channels(5, 10)] == ["0–1", "0", "5–14"]
    with pytest.raises(KeyError):
        names.head_place(PAPER, "aux3")


def test_only_pools_that_round_up_say_so() -> None:
    said = {step.path for step in trace(PAPER) if "rounds up" in names.step_note(step)}
    # 112, 56, 28 and 14 less 3 are odd, so that half of them is no whole number
    assert said == {"maxpool1", "maxpool2", "maxpool3", "maxpool4"}
    assert "maxpool4" not in {
        step.path for step in trace(TORCHVISION) if "rounds up" in names.step_note(step)
    }  # 2×2 fits 14


def test_what_a_title_does_not_say_is_said_in_a_sentence() -> None:
    notes = {step.path: names.step_note(step) for step in trace(PAPER)}
    assert "neighbouring channels" in notes["lrn1"]
    assert "at inference it does nothing" in notes["dropout"]
    assert notes["avgpool"] == notes["aux1.pool"] == "the mean of each channel over a window"
    assert notes["fc"] == notes["aux2.fc1"] == "each output is a weighted sum of all inputs"
    assert not any(notes[step.path] for step in trace(PAPER) if step.branch)
    adaptive = {step.path: names.step_note(step) for step in trace(TORCHVISION)}
    assert adaptive["avgpool"] == notes["avgpool"]
