"""Every choice that lesson 3's sliders allow, and what it costs in longhand."""

from __future__ import annotations

from hypothesis import strategies as st

from pages.cost.panel import Choice
from viz.network.architecture import MAX_CHANNELS, MAX_SIDE


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    cin = draw(st.integers(1, MAX_CHANNELS))
    return Choice(
        draw(st.integers(1, MAX_SIDE)),
        cin,
        draw(st.integers(1, MAX_CHANNELS)),
        draw(st.sampled_from((1, 3, 5, 7, 9, 11))),
        draw(st.integers(1, cin)),
    )


def longhand(c: Choice) -> tuple[int, int]:
    """Multiplications directly and through the bottleneck."""
    area = c.side * c.side
    return area * c.cout * c.kernel**2 * c.cin, area * c.reduce * c.cin + area * c.cout * c.kernel**2 * c.reduce
