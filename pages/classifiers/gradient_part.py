"""What the auxiliary losses do to the gradient that reaches each module, measured in the embedded network."""

from __future__ import annotations

import streamlit as st

from pages.classifiers import words
from pages.classifiers.gradient_bars import Chart, reached_chart
from viz.inference.gradients import load_gradients


def gradient() -> None:
    """Pairs of bars for the trained network and for one with random weights, and who expected what of it."""
    trained = load_gradients("trained")
    with st.popover("Hoped in 2014, argued in 2015"):
        st.markdown(words.HOPED_AND_ARGUED.format(pictures=trained.pictures))
    trained_chart = Chart("The embedded network, trained", trained)
    st.html(reached_chart((trained_chart, Chart("The same with random weights", load_gradients("fresh")))))


def about_the_gradient() -> str:
    """By how much they raise it, and where."""
    return words.what_reaches_the_modules(load_gradients("trained"), load_gradients("fresh"))
