"""Lesson 3's view and its words about the clock."""

from __future__ import annotations

import pytest

from pages.cost import page
from pages.cost.page import CostView
from pages.cost.panel import CLASSROOM, Choice
from tests.site.test_steps import with_step
from tests.test_pages import opened
from viz.inference.stopwatch import Timing
from viz.site import address

SECONDS = {"direct": 0.004, "reduce": 0.0005, "main": 0.002, "bottleneck": 0.0025}


def test_it_opens_on_the_classroom_example() -> None:
    assert CostView().choice == CLASSROOM == Choice(side=28, cin=192, cout=32, kernel=5, reduce=16)


@pytest.mark.parametrize(
    ("given", "shown", "notes"),
    [
        ({"reduce": "192"}, Choice(28, 192, 32, 5, 192), 0),
        ({"cin": "10"}, Choice(28, 10, 32, 5, 10), 0),
        ({"side": "0", "cout": "0"}, Choice(1, 192, 1, 5, 16), 2),
        ({"side": "225", "kernel": "13"}, Choice(224, 192, 32, 11, 16), 2),
        ({"cin": "2049", "cout": "2049"}, Choice(28, 2048, 2048, 5, 16), 2),
        ({"kernel": "11", "cin": "1", "reduce": "1"}, Choice(28, 1, 32, 11, 1), 0),
        ({"kernel": "0", "reduce": "0"}, Choice(28, 192, 32, 1, 1), 2),
        ({"kernel": "4"}, Choice(28, 192, 32, 5, 16), 1),
    ],
    ids=[
        "as-wide-as-the-input",
        "narrower-input",
        "too-small",
        "too-large",
        "too-many-channels",
        "ends",
        "nothing",
        "even",
    ],
)
def test_the_five_numbers_stay_within_their_limits(given: dict[str, str], shown: Choice, notes: int) -> None:
    view, said = address.decode(CostView, given)
    assert view.choice == shown
    assert len(said) >= notes


@pytest.mark.parametrize(("threads", "said"), [(1, "15 runs on 1 thread."), (2, "15 runs on 2 threads.")])
def test_the_words_about_the_clock(threads: int, said: str) -> None:
    words = page._why(CLASSROOM, Timing(SECONDS, 15, threads))
    assert said in words
    # 120,422,400 in 4 ms; 2,408,448 in 0.5 ms; 10,035,200 in 2 ms
    assert "the 5×5 on all 192 channels does 30.1 G multiplications a second" in words
    assert "the 1×1 4.82 G and the 5×5 after it 5.02 G" in words


def test_a_timing_is_shown_with_both_ratios() -> None:
    app = opened("pages/cost/script.py", {"step": "weights-and-time"})
    app.session_state[page.TIMED] = (CLASSROOM, Timing(SECONDS, 15, 1))
    app.run()
    shown = [(one.label, one.value) for one in app.metric]
    assert shown == [
        ("5×5 directly", "4.00 ms"), ("through the bottleneck", "2.50 ms"), ("times faster by the clock", "1.60×"),
        ("times fewer multiplications", "9.68×"),
    ]  # fmt: skip


def test_a_preset_and_a_task_set_the_numbers() -> None:
    app = opened("pages/cost/script.py", {"step": "bottleneck"})
    assert app.selectbox[0].value == "The classroom example"
    app.selectbox[0].select("Module 4e, 3×3 branch").run()
    assert app.session_state["state"].views["CostView"].choice == Choice(14, 528, 320, 3, 160)
    app = with_step(app, "try-it")
    set_up = [button for button in app.button if button.label == "Set it up"]
    set_up[1].click().run()
    assert app.title[0].value == page.STEPS.steps[1].claim, "a task leads to where it shows"
    assert app.session_state["state"].views["CostView"].choice == CLASSROOM._replace(kernel=1)
    assert app.selectbox[0].value == page.OWN_NUMBERS
