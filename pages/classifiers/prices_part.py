"""What the classifiers cost, in training and at inference."""

from __future__ import annotations

import streamlit as st

from viz.network.costs import head_costs, network_cost
from viz.notation import names, numbers
from viz.site import conventions
from viz.site.networks import chosen_network


def prices() -> None:
    """What each classifier costs, and what is left of that at inference."""
    network, counting = chosen_network().network, conventions.counting()
    training, inference = network_cost(network, heads="all"), network_cost(network)
    unit, size = counting.work_unit, counting.size_unit
    rows = [f"| {network.classes} classes | {size} | share | {unit} | share |", "|---|--:|--:|--:|--:|"]
    lines = [
        *((names.title(head), cost) for head, cost in head_costs(network).items()),
        ("with auxiliaries", training),
        ("without them", inference),
    ]
    for title, cost in lines:
        work, weights = counting.work(cost), counting.size(cost)
        cells = (
            title,
            numbers.count(weights),
            numbers.probability(weights / counting.size(training)),
            numbers.count(work),
            numbers.probability(work / counting.work(training)),
        )
        rows.append(f"| {' | '.join(cells)} |")
    st.markdown("\n".join(rows))
    conventions.counting_switches()


def about_prices() -> str:
    """Why the auxiliary classifiers have many weights and do little work."""
    return "A fully connected layer uses each weight once, a convolution at every place."
