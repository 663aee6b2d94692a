"""Ready-made lectures: fifteen minutes for one idea, forty-five for all five lessons."""

from __future__ import annotations

from viz.network.architecture import FIRST_MODULE, PAPER
from viz.network.shapes import module_input
from viz.site.lecture import Lecture, LecturePlace

QUARTER: Lecture = (
    LecturePlace("start", 2, "What is in the picture? Show the three answers, then ask how a network gets there."),
    LecturePlace("one_by_one", 2, "One place, all channels: a 1×1 convolution mixes channels and moves nothing."),
    LecturePlace(
        "inception_idea",
        3,
        f"All four windows look at once. First: what would a 5×5 with {FIRST_MODULE.conv5x5} filters cost on all "
        f"{module_input(PAPER, FIRST_MODULE.name).c} channels?",
    ),
    LecturePlace(
        "cost", 2, "Choose Step: only the factors so far are shown. Ask for the next number before each step."
    ),
    LecturePlace(
        "cost?step=bottleneck", 2, "Does the break-even r* rise or fall with a 3×3? Hands up, then change the kernel."
    ),
    LecturePlace("module", 2, "Now the module is no surprise: two reductions, one projection, one stack."),
    LecturePlace("googlenet", 2, "Nine of them. Open one and find its four branches."),
)
"""From the picture to the whole network in a quarter of an hour."""

LESSON: Lecture = (
    LecturePlace("start", 3, "Take a picture of the room. What does the network say, and how sure is it?"),
    LecturePlace(
        "one_by_one",
        4,
        "Values times weights, plus bias, ReLU. Will the next filter give more or less? Then choose it.",
    ),
    LecturePlace("one_by_one?step=check", 2, "Hands up before Reveal."),
    LecturePlace("inception_idea", 5, "Four windows on one place. Which one would you have chosen?"),
    LecturePlace(
        "inception_idea?step=same-padding", 3, "Guess how long the row gets without zeros; then choose p = 0."
    ),
    LecturePlace("cost", 3, "Choose Step, and say each factor aloud. What does the next one make of the number?"),
    LecturePlace(
        "cost?step=bottleneck",
        4,
        "Guess what r = 192 costs, next to no bottleneck; then let somebody move r. Why is it so?",
    ),
    LecturePlace("cost?step=check", 2, "Hands up before Reveal."),
    LecturePlace("module", 4, "Find the three 1×1 that were not there before. Why is one after the pool?"),
    LecturePlace(
        "module?step=against-naive",
        2,
        "Why does each naive module make the next one dearer? Look at what the pool passes on.",
    ),
    LecturePlace("googlenet", 4, "Nine modules and three classifiers. Count the layers on the longest way."),
    LecturePlace("feature_maps", 4, "Early maps follow lines, late ones mark regions. Find one that surprises."),
    LecturePlace("classifiers", 3, "Three answers. Do they agree, and whom would you believe?"),
    LecturePlace("what_if", 2, "Switch a branch off. Guess first what happens to the answer."),
)
"""All five lessons and the picture's pages in a lesson of three quarters of an hour."""
