"""The components of the feature-map page: the strip of modules, a module's sheets, and one map enlarged."""

from __future__ import annotations

from collections.abc import Callable

from viz.site.components.base import component

_SHEET = component("map_sheet", scripts=("packed",))
_DETAIL = component("map_detail", scripts=("packed",))
_STRIP = component("module_strip")


def module_strip(modules: list[dict[str, str]], chosen: str, *, key: str, on_picked: Callable[[], None]) -> None:
    """One button per module (name, src, shape); `on_picked` finds the module's name in the session as "picked"."""
    _STRIP(data=[{"modules": modules, "chosen": chosen}], key=key, on_picked_change=on_picked)


def map_sheet(sheet: bytes, *, key: str, on_chosen: Callable[[], None], on_sized: Callable[[], None]) -> None:
    """The sheets of one module (`map_views.sheet`); a chosen map is in the session as "chosen", a new size as "sized".

    "chosen" is a dict with branch, layer and channel, "sized" one with steps and the number of their echo.
    """
    _SHEET(data=sheet, key=key, on_chosen_change=on_chosen, on_sized_change=on_sized)


def map_detail(enlarged: bytes, *, key: str, on_step: Callable[[], None], follows: bool = True) -> None:
    """One map over its picture (`map_views.enlarged`); "step" in the session is −1 or 1 when a neighbour is wanted.

    With `follows` it stays in sight while the sheets beside it are scrolled.
    """
    _DETAIL(data=enlarged, key=key, height="stretch" if follows else "content", on_step_change=on_step)
