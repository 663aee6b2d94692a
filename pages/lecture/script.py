"""Lecture."""

from pages.lecture.page import STEPS

STEPS.draw()
