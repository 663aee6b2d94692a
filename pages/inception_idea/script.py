"""Lesson 2: do all four operations and concatenate; what that needs, and what it leaves to be solved."""

from pages.inception_idea.page import STEPS

STEPS.draw()
