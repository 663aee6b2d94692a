"""What page 7 says in sentences, against figures worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from pages.classifiers import words
from viz.inference.answers import HeadLoss, answers
from viz.inference.measured import REPORT, Report, load_report
from viz.network.architecture import EMBEDDED, PAPER, TORCHVISION

HEADS = ("aux1", "aux2", "final")


def report(aux1: float, aux2: float, final: float, surest: float, average: float) -> Report:
    return Report(
        {
            "pictures": {"heads": 10_000},
            "standard_error": {"10000": 0.005},
            "heads": {"aux1": {"top1": aux1}, "aux2": {"top1": aux2}, "final": {"top1": final}},
            "votes": {"confident": {"top1": surest}, "average": {"top1": average}, "oracle": {"top1": 0.74}},
        }
    )


def test_a_picture_is_set_beside_many_and_nothing_is_added_or_taken_away() -> None:
    # three classes: e^1, e^0, e^0 give 57.6 %, 21.2 %, 21.2 %
    given = answers({head: np.array([1.0, 0.0, 0.0], np.float32) for head in HEADS})
    said = words.on_this_picture(EMBEDDED, "espresso", given, 0, report(0.595, 0.648, 0.689, 0.677, 0.677))
    assert "“espresso” gets 57.6 % (1st) after 4a, 57.6 % (1st) after 4d and 57.6 % (1st) after 5b." in said
    assert "Over 10,000 validation pictures the three are right on 59.5 %, 64.8 % and 68.9 %: the last is best" in said
    assert "adds" not in said


def test_what_was_not_measured_is_not_said() -> None:
    assert words.heads_on_many_pictures(Report({}), HEADS) == ""
    assert words.select_the_best(Report({})) == ""
    assert words.heads_on_many_pictures(report(0.7, 0.6, 0.65, 0.6, 0.6), HEADS).endswith("none is always best.")


@pytest.mark.parametrize(
    ("final", "surest", "verdict"),
    [
        (0.689, 0.677, "The final classifier alone is better"),
        (0.680, 0.677, "No rule is clearly better"),
        (0.660, 0.677, "A rule is better than the final classifier alone"),
    ],
    ids=["final", "neither", "rule"],
)
def test_a_difference_below_two_standard_errors_is_no_verdict(final: float, surest: float, verdict: str) -> None:
    said = words.select_the_best(report(0.5, 0.6, final, surest, 0.6))
    assert verdict in said
    assert f"surest, which is right on {100 * surest:.1f} %; always the final one, {100 * final:.1f} %" in said
    assert "One standard error of such a share is 0.5 points" in said


@pytest.mark.skipif(not REPORT.exists(), reason="no report")
def test_the_shipped_report_bears_the_sentences_out() -> None:
    said = words.heads_on_many_pictures(load_report(), HEADS)
    assert said.endswith("the last is best on average.")
    assert sum(rival.right_where_final_wrong for rival in load_report().rivals()) > 0
    assert "three ways" in words.select_the_best(load_report())


def test_the_classifiers_differ_in_their_layers() -> None:
    # Table 1 and section 5 of the paper: average pool, 1×1, 1024, classes against average pool, classes
    said = words.between_heads(PAPER).replace("\n", " ").replace("  ", " ")
    assert "the first sees it after three of nine modules" in " ".join(said.split())
    assert "a 1×1 and two fully connected layers after its average pool, the final one has one" in " ".join(
        said.split()
    )
    assert "an auxiliary one has the weight 0.3" in " ".join(said.split())


def test_the_auxiliary_losses_together_count_less_than_the_final_one() -> None:
    terms = (HeadLoss("final", 1.0, 1.0), HeadLoss("aux1", 1.0, 0.3), HeadLoss("aux2", 1.0, 0.3))
    assert "Together the auxiliary losses weigh 0.6" in words.balance(terms)
    heavy = (HeadLoss("final", 1.0, 1.0), HeadLoss("aux1", 1.0, 0.6), HeadLoss("aux2", 1.0, 0.6))
    assert "ogether" not in words.balance(heavy)


def test_units_are_named_and_smoothing_where_there_was_some() -> None:
    assert "with 10 % of each label spread evenly" in words.not_what_training_saw(EMBEDDED)
    for network in (EMBEDDED, TORCHVISION):
        assert "nats" in words.not_what_training_saw(network)
    assert "spread" not in words.not_what_training_saw(TORCHVISION)


def test_the_method_of_the_evidence_is_named_with_its_sum() -> None:
    evidence = np.array([[4.0, 6.0], [8.0, 2.0]], np.float32)
    assert words.method(EMBEDDED, "final", evidence, 4.75).startswith(
        "CAM, a class activation map, is exact: mean 5.00 − bias 0.25 = logit 4.75."
    )
    assert "2×2 values, each drawn in the middle of the 715×715 pixels" in words.method(
        EMBEDDED, "final", evidence, 5.5
    )
    said = words.method(EMBEDDED, "aux1", -evidence, 4.27)
    assert said.startswith("Grad-CAM, a class activation map from gradients, before its ReLU.")
    assert "its mean, −5.00, is not the logit, 4.27" in said
    assert "each drawn in the middle of the 171×171 pixels that it sees" in said


def test_the_evidence_for_one_class_rather_than_another_has_a_sum_of_its_own() -> None:
    evidence = np.array([[4.0, 6.0], [8.0, 2.0]], np.float32)
    said = words.method(EMBEDDED, "final", evidence, 4.75, rather=True)
    assert "exact: mean 5.00 − difference of the biases 0.25 = difference of the logits 4.75." in said
    assert "is not the difference of the logits, 1.00" in words.method(EMBEDDED, "aux2", evidence, 1.0, rather=True)


def test_the_circles_say_where_an_auxiliary_classifier_helps() -> None:
    counts = {frozenset[str](): 4, frozenset({"aux1"}): 3, frozenset({"aux1", "aux2"}): 2, frozenset({"final"}): 1_000}
    said = words.what_the_circles_say(counts)
    assert said.endswith("the square all 1,009. On 5 (3 + 2) only auxiliary ones are right.")
    assert words.what_the_circles_say({frozenset[str](): 4}).endswith("On 0 only auxiliary ones are right.")
    assert words.what_the_circles_say({}) == ""


@pytest.mark.parametrize("missing", ["confident", "average", "oracle"])
def test_the_three_ways_are_compared_only_where_all_were_measured(missing: str) -> None:
    whole = report(0.595, 0.648, 0.689, 0.677, 0.677).values
    votes = {rule: given for rule, given in whole["votes"].items() if rule != missing}
    assert words.select_the_best(Report({**whole, "votes": votes})) == ""
    assert words.select_the_best(Report({**whole, "standard_error": {}})) == ""
    assert words.select_the_best(Report({**whole, "heads": {}})) == ""
