"""Page 8: switch off, squeeze and shrink parts of the running network, and see answers, maps and cost change."""

from pages.what_if.page import STEPS

STEPS.draw()
