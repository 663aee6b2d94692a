"""Lesson 1: what a 1×1 convolution does at one place, at all places, and why a ReLU follows it."""

from pages.one_by_one.page import STEPS

STEPS.draw()
