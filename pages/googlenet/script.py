"""Lesson 5: the whole network as a graph that opens, its widths and costs, and why it mattered."""

from pages.googlenet.page import STEPS

STEPS.draw()
