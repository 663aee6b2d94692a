"""Questions of lesson 4, recomputed by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pages.module import panel
from pages.module.questions import module_questions
from tests import facts
from viz.network.architecture import WIDTH_FIELDS
from viz.notation import numbers


@given(st.sampled_from(list(facts.MODULES)), st.lists(st.integers(1, 1024), min_size=6, max_size=6))
def test_module_questions_are_sound_for_every_state(name: str, widths: list[int]) -> None:
    design = panel.design(name, dict(zip(WIDTH_FIELDS, widths, strict=True)))
    reduce, width, naive = module_questions(design)
    _, _, three, squeeze, five, pool = widths
    area, cin = design.shape.h**2, design.shape.c
    out = widths[0] + three + five + pool
    assert width.options[width.answer] == f"{out + pool:,}"
    more = area * (squeeze * cin + 25 * squeeze * five) / design.total.macs
    assert reduce.options[reduce.answer] == numbers.percent(more)
    direct = {"1×1": widths[0], "3×3": 9 * three, "5×5": 25 * five, "pool": 0}
    right = naive.options[naive.answer]
    assert direct[right] == max(direct.values())


def test_module_questions_of_3a() -> None:
    reduce, width, naive = module_questions(panel.paper_design("3a"))
    assert "from 16 to 32" in reduce.prompt
    assert reduce.options[reduce.answer] == "9.7 %"
    assert width.options[width.answer] == "288"
    assert naive.options[naive.answer] == "3×3"
