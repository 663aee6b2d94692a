"""What the words of the field mean, behind the sign at the end of a note that uses them: on hover, touch and focus.

The meanings are for a second-year student. CONTRIBUTING's glossary is the developers' one; both mean the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

MEANINGS = {
    "auxiliary classifier": "A classifier on a hidden layer. It is used in training only, for its gradient.",
    "batch": "Several pictures that go through the network together.",
    "bias": "One number for each filter, added to its sum.",
    "bottleneck": "A 1×1 convolution with few filters in front of a larger one, which then reads fewer channels.",
    "branch": "One of the four ways through an Inception module.",
    "break-even": "The width at which a bottleneck costs as much as the convolution without it.",
    "channel": "One of the sheets of numbers that a tensor consists of.",
    "concatenation": "Tensors of equal height and width, stacked along the channels: all stay, nothing is added up.",
    "dead channel": "A channel that is zero everywhere on every picture.",
    "entropy": "How spread out a list of probabilities is: 0 where one answer has all of it.",
    "feature map": "What one filter gives: one number for each place that it looks at.",
    "global average pooling": "Each channel becomes one number, its mean over all places.",
    "gradient": "For each weight, how fast the loss rises when the weight grows.",
    "kernel": "The window of a convolution, and its weights.",
    "logit": "A classifier's number for a class before softmax makes probabilities of all of them.",
    "loss": "How wrong an answer is, as one number; training makes it smaller.",
    "MAC": "Multiply-accumulate: one multiplication with its addition.",
    "max pool": "Gives the largest value in a window, for each channel by itself.",
    "naive module": "The module without its reduce layers and its projection.",
    "parameters": "All numbers that training sets: weights and biases.",
    "projection": "The 1×1 convolution after the max pool of a module. It gives fewer channels than the pool.",
    "receptive field": "The part of the picture that a value can depend on.",
    "reduce": "The 1×1 convolution in front of the 3×3 or the 5×5.",
    "ReLU": "Negative numbers become 0, others stay.",
    "same padding": "A rim of zeros around the input, so that the output is as high and as wide as the input.",
    "silent": "Zero everywhere on this picture.",
    "softmax": "Makes probabilities of logits: each positive, together 1.",
    "stem": "The layers in front of the first Inception module.",
    "tensor": "A block of numbers: height × width × channels.",
    "weight": "One of the numbers that a filter multiplies its input with.",
}
"""By the word as it stands in the middle of a sentence; its plural is found, too."""

_ANY_WORD = "|".join(re.escape(word) for word in sorted(MEANINGS, key=len, reverse=True))
_TERM = re.compile(rf"(?<![\w-])({_ANY_WORD})(?:s|es)?(?![\w-])", re.IGNORECASE)
_LEFT_ALONE = re.compile(r"\$[^$]*\$|`[^`]*`|:material/\w+:")
"""Formulas, code and icons: no word in them is one."""
_BY_SMALL = {word.lower(): word for word in MEANINGS}


@lru_cache(maxsize=256)
def words_in(markdown: str) -> tuple[str, ...]:
    """The words of the field that a text uses, each once, in the order of their first use."""
    uses = _TERM.findall(_LEFT_ALONE.sub(" ", markdown))
    return tuple(dict.fromkeys(_BY_SMALL[use.lower()] for use in uses))


def explanation(markdown: str) -> str | None:
    """What the words of the field in a text mean, as Markdown; None where it uses none."""
    return "\n\n".join(f"**{word}**: {MEANINGS[word]}" for word in words_in(markdown)) or None
