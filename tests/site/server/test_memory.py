"""The C library is told how to keep memory where it can be told."""

from __future__ import annotations

import logging

import pytest

from viz.site.server import memory


def test_an_unknown_function_of_the_c_library_is_passed_over_with_a_line_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO):
        memory.tell_malloc("no_such_function_of_malloc", 0)
    assert "no_such_function_of_malloc" in caplog.text
