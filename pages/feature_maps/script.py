"""Page 6: every branch of every Inception module on the current picture."""

from pages.feature_maps.page import STEPS

STEPS.draw()
