"""Page 7 with torchvision's network, whose published weights have no trained auxiliary classifiers; and its steps."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.classifiers import checks
from pages.classifiers.page import STEPS
from tests.reading import sent
from tests.test_pages import opened
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture

SCRIPT = "pages/classifiers/script.py"


def texts(step: str) -> str:
    """Everything in words of a step with torchvision's network."""
    app = opened(SCRIPT, {"network": "torchvision", "label": "999", "step": step})
    assert not app.exception, app.exception
    assert not app.warning
    return "\n".join(element.value for element in (*app.markdown, *app.caption))


@pytest.mark.usefixtures("torchvision")
def test_untrained_heads_take_part_in_no_vote_and_are_said_to_be_untrained() -> None:
    believed = texts("believe")
    assert "Only the final classifier is trained in these weights" in believed
    assert "was not measured for" in believed
    assert "of the validation pictures" not in believed
    assert "These weights have one trained classifier only" in texts("judge")


@pytest.mark.usefixtures("torchvision")
@pytest.mark.parametrize("step", [step.key for step in STEPS.steps])
def test_every_step_can_be_drawn_with_another_network(step: str) -> None:
    assert texts(step)


def test_the_costs_are_those_of_the_network_in_training_and_at_inference() -> None:
    app = opened(SCRIPT, {"step": "cost"})
    table = next(one.value for one in app.markdown if one.value.startswith("| 200 classes |"))
    rows = [line.split(" | ") for line in table.splitlines()[2:]]
    assert [row[0].strip("| ") for row in rows] == [
        "auxiliary 1", "auxiliary 2", "final", "with auxiliaries", "without them",
    ]  # fmt: skip
    # by hand: 512·128 + 2048·1024 + 1024·200 weights after 4a, 528·128 + the same after 4d, 1024·200 at the end
    assert [row[1].strip() for row in rows[:3]] == ["2.4 M", "2.4 M", "205 k"]
    assert [row[1].strip() for row in rows[3:]] == ["10.9 M", "6.2 M"]
    assert [row[3].strip() for row in rows] == ["3.4 M", "3.4 M", "205 k", "1.59 G", "1.58 G"]


def test_the_losses_add_up() -> None:
    app = opened(SCRIPT, {"step": "loss", "picture": "cat"})
    table = next(one.value for one in app.markdown if one.value.startswith("| |"))
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table.splitlines()[2:]]
    assert [float(row[3]) for row in rows] == [1, 0.3, 0.3]
    terms = [weight * -math.log(float(p)) for (_, p, *_), weight in zip(rows, (1, 0.3, 0.3), strict=True)]
    assert [float(row[4]) for row in rows] == pytest.approx(terms, abs=0.002)
    total = re.search(r"&\\approx ([\d.]+)\\end", app.latex[0].value)
    assert total
    assert float(total[1]) == pytest.approx(sum(terms), abs=0.003)


@pytest.mark.parametrize(("said", "kept"), [("0", 0), ("199", 199), ("200", -1), ("-9", -1), ("5000", -1)])
def test_a_class_in_the_address_is_one_that_the_network_knows(said: str, kept: int) -> None:
    app = opened(SCRIPT, {"label": said, "true": said, "rather": said})
    view = app.session_state["state"].views["HeadsView"]
    assert (view.label, view.true, view.rather) == (kept, kept, kept)
    said_of = [toast.value.partition("allowed is ")[2] for toast in app.toast]
    answer = "0 to 199. Shown is the final classifier's answer."
    assert said_of == ([] if kept == int(said) else [answer, "0 to 199. Shown is no other class.", answer])
    best = 193  # espresso, which is looked at where the network has no such class
    assert current(app) == (kept if kept in (0, 199) else best)


def current(app: AppTest) -> int:
    chosen: int = json.loads(sent(app, "heads")[0].json)[0]["chosen"]
    return chosen


def test_the_answers_say_how_often_they_are_right() -> None:
    labels = [block.proto.popover.label for block in opened(SCRIPT).get("popover")]
    assert any(label.endswith("· 200 classes · right on 69 of 100") for label in labels), labels


def test_the_square_covers_a_quarter_of_a_side_in_the_middle() -> None:
    loaded, picture = load_embedded(), load_picture("espresso")
    covered, whole = checks._one_covered(picture, loaded), picture.square(224)
    grey = (covered == checks.GREY).all(2)
    assert grey[84:140, 84:140].all()  # 224 · 3/8 to 224 · 5/8
    outside = np.ones((224, 224), bool)
    outside[84:140, 84:140] = False
    assert (covered[outside] == whole[outside]).all()


@pytest.mark.parametrize("label", [None, 7])
def test_evidence_can_be_set_against_every_other_class(label: int | None) -> None:
    app = opened(
        "pages/classifiers/script.py", {"step": "evidence", **({} if label is None else {"label": str(label)})}
    )
    names = load_embedded().classes
    (select,) = [one for one in app.selectbox if one.label == "Evidence for it rather than for"]
    own = names[label] if label is not None else next(name for name in names if "espresso" in name)
    assert sorted(select.options) == sorted({"no other class", *names} - {own})


@pytest.mark.parametrize(
    ("step", "label"),
    [("loss", "Suppose the right class is"), ("evidence", "Evidence for it rather than for")],
)
def test_a_class_that_is_chosen_stays_chosen(step: str, label: str) -> None:
    app = opened("pages/classifiers/script.py", {"step": step})
    select = next(one for one in app.selectbox if one.label == label)
    select.select_index(9).run()
    chosen = next(one for one in app.selectbox if one.label == label)
    assert chosen.options[chosen.index or 0] == select.options[9]


def test_disagreements_stand_in_a_ring_and_what_is_judged_is_counted() -> None:
    app = opened(SCRIPT, {"step": "judge"})
    app.button("heads:gallery").click().run()
    assert not app.exception, app.exception

    def at() -> tuple[int, int]:
        found = re.search(r"Disagreement (\d+) of (\d+)", "\n".join(one.value for one in app.caption))
        assert found
        return int(found[1]), int(found[2])

    place, of = at()
    assert place == 1
    assert of > 3
    app.button("heads:before").click().run()
    assert at() == (of, of)
    app.button("heads:before").click().run()
    assert at() == (of - 1, of)
    for _ in range(3):
        app.button("heads:next").click().run()
    assert at() == (2, of)
    assert not any("You judged" in one.value for one in app.caption)
    right = app.radio[0]
    right.set_value(right.options[-1]).run()
    assert any(one.value.startswith("You judged 1: ") for one in app.caption)
    assert app.radio[0].value == right.options[-1]
    app.button("heads:away").click().run()
    assert app.button("heads:gallery").label == "Ask the whole gallery"
