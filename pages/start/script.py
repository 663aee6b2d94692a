"""The first page: the way through the network on your picture, what a module is, and the lessons."""

from pages.start.page import STEPS

STEPS.draw()
