"""The loss of training on one picture: a row for each classifier, and the sum."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from viz.inference.answers import Answer, losses
from viz.network.architecture import Network
from viz.notation import names, numbers


def loss_in_numbers(network: Network, answers: Mapping[str, Answer], true: int) -> None:
    """The terms of the loss if the class `true` is right; nothing where not all classifiers answer."""
    terms = losses(answers, network, true)
    if len(terms) < len(network.heads):
        return
    whole_loss = sum(term.share for term in terms)
    signs = ("L", "L_1", "L_2")
    symbols = " + ".join(f"{_weight(t.weight)}{s}" for t, s in zip(terms, signs, strict=True))
    sum_of_losses = " + ".join(rf"{_weight(t.weight)}{t.cross_entropy:.4f}" for t in terms)
    # one below the other they fit a phone
    lines = (rf"&{symbols}", rf"&\approx {sum_of_losses}", rf"&\approx {whole_loss:.4f}")
    rows = ["| | p | −ln p | factor | adds | share |", "|---|--:|--:|--:|--:|--:|"]
    for term in terms:
        p = answers[term.head].guess(true).probability
        share = numbers.percent(term.share / whole_loss) if whole_loss else "–"
        rows.append(
            f"| {names.title(term.head)} | {p:.4f} | {term.cross_entropy:.4f} | {term.weight:g} | "
            f"{term.share:.4f} | {share} |"
        )
    st.markdown("\n".join(rows))
    st.latex(r"\begin{aligned}" + r"\\ ".join(lines) + r"\end{aligned}")


def _weight(weight: float) -> str:
    return "" if weight == 1 else rf"{weight:g} \cdot "
