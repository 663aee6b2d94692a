"""The lessons on the first page are the site's pages, in the order of the menu."""

from __future__ import annotations

from pages.start.lessons import LESSONS
from viz.site.page_table import LEARN, LOOK, MENU


def test_every_page_to_learn_or_look_is_a_lesson_in_the_menus_order() -> None:
    taught = [row.key for row in MENU if row.section in (LEARN, LOOK)]
    assert [lesson.page for lesson in LESSONS] == taught


def test_a_lesson_says_in_a_few_words_what_it_teaches_and_how_long_it_takes() -> None:
    for lesson in LESSONS:
        assert 3 <= len(lesson.words.split()) <= 12, lesson
        assert 5 <= lesson.minutes <= 15, lesson
