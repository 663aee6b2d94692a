"""The ready-made lectures: every place is there, their minutes add up, and each note is short enough to be read."""

from __future__ import annotations

import pytest

from pages.lecture.ready import LESSON, QUARTER
from tests.test_pages import STEPS_BY_PAGE
from viz.site.lecture import LecturePlace, packed, place_of
from viz.site.page_table import PAGES


@pytest.mark.parametrize(("places", "minutes"), [(QUARTER, 15), (LESSON, 45)], ids=["quarter", "lesson"])
def test_the_minutes_add_up_and_it_fits_into_a_link(places: tuple[LecturePlace, ...], minutes: int) -> None:
    assert sum(place.minutes for place in places) == minutes
    assert len(packed(places)) < 2000


@pytest.mark.parametrize("place", [*QUARTER, *LESSON], ids=str)
def test_every_place_is_there(place: LecturePlace) -> None:
    assert place_of(place.address).address == place.address
    assert place.page in {row.key for row in PAGES}
    step = place.values.get("step")
    assert step is None or step in STEPS_BY_PAGE[place.page]
    assert 0 < len(place.note) <= 100
