"""Page 7: what the two auxiliary classifiers and the final one say about the picture, and why there are three."""

from pages.classifiers.page import STEPS

STEPS.draw()
