"""Predict-then-reveal questions about the three classifiers, from what is on the screen."""

from __future__ import annotations

import math
from collections.abc import Mapping

from viz.inference.answers import Answer, losses
from viz.network.architecture import Network
from viz.network.costs import network_cost, step_cost
from viz.network.operations import Linear
from viz.network.shapes import step_at
from viz.notation import numbers
from viz.notation.counting import USUAL, Counting
from viz.site.question import Question, choose_number


def head_questions(
    network: Network, answers: Mapping[str, Answer], names: Mapping[int, str], counting: Counting = USUAL
) -> tuple[Question, ...]:
    """Three questions about this picture's answers: a loss, a cost, an entropy. `names` are classes in words."""
    return (_loss(network, answers, names), _training_share(network, counting), _no_idea(network, answers))


def _two(value: float) -> str:
    return f"{value:.2f}"


def _loss(network: Network, answers: Mapping[str, Answer], names: Mapping[int, str]) -> Question:
    final = answers[network.final.name]
    second = final.top(2)[1].label
    terms = losses(answers, network, second)
    right = sum(term.share for term in terms)
    sums = " + ".join(f"{term.weight:g} · {term.cross_entropy:.2f}" for term in terms)
    loss_of_answer = sum(term.share for term in losses(answers, network, final.best.label))
    return choose_number(
        f"heads-loss-{network.key}-{second}-{right:.4f}",
        f"Suppose “{names[second]}” is right, the final classifier's second guess. Its cross-entropy is then "
        f"{terms[0].cross_entropy:.2f}. What is the loss of this picture, with all three classifiers?",
        right,
        (terms[0].cross_entropy, sum(term.cross_entropy for term in terms), loss_of_answer),
        f"L + weighted auxiliary losses: {sums} = {right:.2f}.",
        _two,
    )


def _training_share(network: Network, counting: Counting) -> Question:
    with_all, without = network_cost(network, heads="all"), network_cost(network)
    whole, size = counting.size(with_all), counting.size_unit
    extra = whole - counting.size(without)
    right = extra / whole
    work = 1 - counting.work(without) / counting.work(with_all)
    return choose_number(
        f"heads-share-{network.key}-{counting.work_unit}-{size}",
        f"Both auxiliary classifiers are thrown away after training. What share of the training network's {size} "
        "goes with them?",
        right,
        (work, right / 3, min(0.9, 1.8 * right)),
        f"They have {numbers.count(extra)} of {numbers.count(whole)} {size}, that is "
        f"{numbers.percent(right)}, {numbers.percent(_first_layers(network, counting) / extra)} of that in their first "
        f"fully connected layers, but only {numbers.percent(work)} of the {counting.work_unit}: "
        "a weight of a fully connected layer is used once, one of a convolution at every place.",
        numbers.percent,
    )


def _first_layers(network: Network, counting: Counting) -> int:
    """The size of the first fully connected layer of the auxiliary classifiers, together."""
    layers = {
        head.name: next(layer.path for layer in head.layers if isinstance(layer.op, Linear))
        for head in network.heads[:-1]
    }
    return sum(counting.size(step_cost(step_at(network, path))) for path in layers.values())


def _no_idea(network: Network, answers: Mapping[str, Answer]) -> Question:
    final = answers[network.final.name]
    right = math.log2(network.classes)
    return choose_number(
        f"heads-entropy-{network.key}-{final.entropy:.3f}",
        f"The final classifier's entropy is {final.entropy:.2f} bits here. What would it be if it gave all "
        f"{network.classes} classes the same probability?",
        right,
        (0.0, 1.0, float(network.classes), right / 2),
        f"log₂ {network.classes} = {right:.2f} bits: on average about so many yes-or-no questions single out one "
        f"class. 2 to the power of {final.entropy:.2f} is {2**final.entropy:.1f}, so it hesitates as if between that "
        "many equally likely classes.",
        _two,
    )
