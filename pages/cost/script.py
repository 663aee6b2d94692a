"""Lesson 3: what a convolution costs, and what a 1×1 bottleneck in front of it saves."""

from pages.cost.page import STEPS

STEPS.draw()
