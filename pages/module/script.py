"""Lesson 4: the Inception module: six widths, what they cost, and the tensors that flow between them."""

from pages.module.page import STEPS

STEPS.draw()
