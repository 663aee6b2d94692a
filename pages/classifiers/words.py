"""What page 7 says about the three classifiers in sentences: on this picture, on many pictures, and while training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viz.inference.answers import Answer, HeadLoss
from viz.inference.evidence import Evidence, is_linear
from viz.inference.gradients import Gradients
from viz.inference.measured import Report
from viz.network.architecture import Network
from viz.network.operations import Linear
from viz.network.shapes import receptive_fields
from viz.notation import names, numbers

DEPTH = """
- **What they look at.** All three classifiers look at the same picture, but the first sees it after {first} of
  {modules} modules, the last after all of them.
- **They differ in more than depth.** An auxiliary classifier has a 1×1 and {auxiliary} fully connected layers after
  its average pool, the final one has {final} of these and no 1×1; and in training the loss of an auxiliary one has the
  weight {weight:g}. So what one of them knows better than another does not come from depth alone.
- **Confidence is not correctness.** The probability of the answer says how sure a classifier is, not whether it is
  right. Entropy looks at the whole list: 2 to the power of the entropy is the number of equally likely classes among
  which a classifier would hesitate as much.
"""
TRANSPARENT = "0 (white here) is transparent; each picture on its own scale"
"""What the middle of the colours of the evidence means."""
PREDICTION = """
The final one. In training all three losses count; at inference the auxiliary classifiers are taken off, with their
parameters and their multiplications.
"""
HOPED_AND_ARGUED = """
- **Hoped (2014).** The authors feared that gradients would fade on the way back through a network this deep. Of the
  auxiliary classifiers they expected three things: that the early modules learn to tell classes apart, that more of
  the gradient reaches these, and that the whole is regularised (arXiv 1409.4842, section 5).
- **Argued (2015).** Later work (arXiv 1512.00567, section 4) saw no difference between training with and without them
  until near the end, where those with them came out a little better, and could take the earlier one away without
  loss. So its authors argue that they regularise.
- **Measured here.** A bar is the norm of the loss's gradient over all weights and biases of a module, for {pictures}
  pictures of the gallery that show one of the classes, with dropout off. Without the auxiliary losses it does not fade
  on the way back, and a larger gradient alone makes no network better. Random weights: the mean of three starts.
"""
NUMBER_WORDS: Sequence[str] = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def word(number: int) -> str:
    """A small number in letters: 3 → "three"."""
    return NUMBER_WORDS[number] if number < len(NUMBER_WORDS) else str(number)


def between_heads(network: Network) -> str:
    """What the classifiers differ in, with the declaration's own numbers."""
    auxiliary, final = network.heads[0], network.final
    modules = [module.name for module in network.modules]
    linear = {head.name: sum(isinstance(layer.op, Linear) for layer in head.layers) for head in (auxiliary, final)}
    return DEPTH.format(
        first=word(modules.index(names.head_place(network, auxiliary.name)) + 1),
        modules=word(len(modules)),
        auxiliary=word(linear[auxiliary.name]),
        final=word(linear[final.name]),
        weight=auxiliary.loss_weight,
    )


def on_this_picture(network: Network, name: str, answers: Mapping[str, Answer], label: int, figures: Report) -> str:
    """What the trained classifiers `answers` give the class called `name` here, and how often each is right."""
    said = [
        f"{numbers.probability(answer.guess(label).probability)} ({names.ordinal(answer.rank(label))}) after "
        f"{names.head_place(network, head)}"
        for head, answer in answers.items()
    ]
    here = f"On this picture “{name}” gets {numbers.listing(said)}."
    if len(said) < 2:
        return f"**{name}**: {numbers.listing(said)}. The other classifiers are not trained in these weights."
    return f"{here} {heads_on_many_pictures(figures, tuple(answers))}".strip()


def heads_on_many_pictures(figures: Report, heads: Sequence[str]) -> str:
    """How often each of `heads` is right on the validation pictures; "" if that was not measured."""
    pictures, right = figures.pictures("heads"), [figures.head(head) for head in heads]
    if pictures is None or None in right:
        return ""
    shares = [accuracy.top1 for accuracy in right if accuracy]
    best = shares[-1] == max(shares)
    last = "the last is best on average" if best else "none is always best"
    return (
        f"Over {numbers.exact(pictures)} validation pictures the three are right on "
        f"{numbers.listing([numbers.percent(share) for share in shares])}: {last}."
    )


def what_the_circles_say(counts: Mapping[frozenset[str], int]) -> str:
    """On how many pictures only an auxiliary classifier is right; "" if that was not counted."""
    if not counts:
        return ""
    helped = [number for right, number in counts.items() if right and "final" not in right]
    parts = f" ({' + '.join(map(numbers.exact, helped))})" if len(helped) > 1 else ""
    pictures = numbers.exact(sum(counts.values()))
    return (
        f"Each circle holds the pictures that one classifier is right on, the square all {pictures}. On "
        f"{numbers.exact(sum(helped))}{parts} only auxiliary ones are right."
    )


def how_the_circles_are_drawn(off: int) -> str:
    """How far the areas can be trusted, for parts that are `off` by so many pictures each."""
    return (
        "The square, the circles and what two of them have in common are as large as the numbers say. Three circles "
        f"cannot have all their parts true at once: here each part is off by about {numbers.exact(off)}. The numbers "
        "are exact."
    )


def select_the_best(figures: Report) -> str:
    """Three ways to read "select the best", with what each reaches; "" if that was not measured."""
    surest, average, final, oracle = (figures.vote(rule) for rule in ("confident", "average", "final", "oracle"))
    error = figures.standard_error("heads")
    if not (surest and average and final and oracle and error):
        return ""
    others = max(surest.top1, average.top1)
    if final.top1 > others + 2 * error:
        verdict = "The final classifier alone is better than the surest one or the average."
    elif others > final.top1 + 2 * error:
        verdict = "A rule is better than the final classifier alone."
    else:
        verdict = "No rule is clearly better than the final classifier alone."
    return (
        "“Select the best” can be read in three ways: believe the classifier that is surest, which is right on "
        f"{numbers.percent(surest.top1)}; always the final one, {numbers.percent(final.top1)}; or the one that "
        f"is right on this very picture, {numbers.percent(oracle.top1)}, which nobody can know before. One standard "
        f"error of such a share is {100 * error:.1f} points. {verdict} The paper selects nothing: it takes "
        "the auxiliary classifiers off and averages several networks over many crops of a picture (arXiv 1409.4842, "
        "section 7)."
    )


def what_reaches_the_modules(trained: Gradients, fresh: Gradients) -> str:
    """By how much the auxiliary losses raise the gradient that reaches the modules in front of them."""
    gains = {module: trained.gain(module) for module in trained.without}
    raised = [module for module, gain in gains.items() if gain > 1]
    more = max(fresh.gain(module) for module in fresh.without) - 1
    least, most = (numbers.decimals(edge, 2) for edge in (min(gains[module] for module in raised), max(gains.values())))
    return (
        f"{least} to {most} times as much gradient reaches {raised[0]} to {raised[-1]}; with random weights at most "
        f"{numbers.percent(more)} more."
    )


def balance(terms: Sequence[HeadLoss]) -> str:
    """What the weights of the losses do, with the auxiliary ones' sum."""
    auxiliary = sum(term.weight for term in terms[1:])
    text = "p is the right class's probability: sure and right adds next to nothing, sure and wrong a lot."
    if auxiliary < terms[0].weight:
        text += f" Together the auxiliary losses weigh {auxiliary:g}."
    return text


def not_what_training_saw(network: Network) -> str:
    """How this picture's loss differs from the one that training made smaller, and the two units on this page."""
    smoothed = (
        f", with {100 * network.label_smoothing:.0f} % of each label spread evenly over all classes"
        if network.label_smoothing
        else ""
    )
    return (
        "Cross-entropies are in nats, with the natural logarithm; entropies are in bits, with that to base 2. This "
        f"is the loss of one picture; training made the mean over many pictures smaller, with dropout on{smoothed}."
    )


def method(network: Network, head: str, evidence: Evidence, logit: float, rather: bool = False) -> str:
    """How the evidence of a classifier was found, and how far it can be trusted.

    `logit` is the class's; with `rather` it and the evidence are one class's less another's.
    """
    rows, columns = evidence.shape
    sees = names.kernel(receptive_fields(network)[network.head(head).after].size)
    drawn = f"{rows}×{columns} values, each drawn in the middle of the {sees} pixels that it sees."
    mean, bias_words, logit_words = float(evidence.mean()), "bias", "logit"
    if rather:
        bias_words, logit_words = "difference of the biases", "difference of the logits"
    if is_linear(network.head(head)):
        bias = logit - mean
        sign = "+" if bias >= 0 else "−"
        total = f"mean {_with_sign(mean)} {sign} {bias_words} {abs(bias):.2f} = {logit_words} {_with_sign(logit)}"
        return f"CAM, a class activation map, is exact: {total}. {drawn}"
    return (
        f"Grad-CAM, a class activation map from gradients, before its ReLU. It is a first guess: its mean, "
        f"{_with_sign(mean)}, is not the {logit_words}, {_with_sign(logit)}. {drawn}"
    )


def _with_sign(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")


def how_to_read_covering(name: str) -> str:
    """What the colours of an occlusion say of the class called `name`."""
    return (
        f"Red: “{name}” loses probability if covered here. The place spoke for it, or the square looks like another "
        "class. Blue: it gains."
    )
