"""The log cannot be filled: a line a kind and minute."""

from __future__ import annotations

import logging

import pytest

from viz.site.server import logs
from viz.site.server.logs import EVERY_S, OneLineAKind, QuietLogger


class Lines(logging.Handler):
    """What would be written."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def log() -> tuple[logging.Logger, Lines, list[float]]:
    """A logger with the filter, what it writes, and its clock."""
    clock, lines = [0.0], Lines()
    logger = logging.Logger("a")
    logger.addFilter(OneLineAKind(lambda: clock[0]))
    logger.addHandler(lines)
    return logger, lines, clock


Log = tuple[logging.Logger, Lines, list[float]]


def fail(logger: logging.Logger, error: type[Exception] = ValueError) -> None:
    """Log an error from always the same place."""
    try:
        raise error
    except Exception:
        logger.exception("It failed")


def test_a_thousand_tracebacks_of_one_kind_are_one(log: Log) -> None:
    logger, lines, clock = log
    for _ in range(1000):
        fail(logger)
    assert lines.lines == ["It failed"]
    clock[0] = EVERY_S
    fail(logger)
    assert lines.lines[1:] == ["It failed (999 more like this since the last one)"]


def test_another_kind_is_written(log: Log) -> None:
    logger, lines, _ = log
    fail(logger)
    fail(logger, KeyError)
    logger.warning("A")
    logger.warning("A")
    assert lines.lines == ["It failed", "It failed", "A", "A"]


def test_what_is_no_warning_is_always_written(log: Log) -> None:
    logger, lines, _ = log
    for _ in range(3):
        logger.info("started")
    assert len(lines.lines) == 3


def test_kinds_are_not_remembered_without_an_end(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    logger, lines, _ = log
    monkeypatch.setattr(logs, "MOST_KINDS", 2)
    for number in range(10):
        exec(compile("\n" * number + "logger.warning('a')", "code", "exec"), {"logger": logger})
    assert len(lines.lines) == 10
    assert len(logger.filters[0]._last) <= 3  # type: ignore[union-attr]


def test_every_logger_gets_the_filter_also_one_that_is_still_to_come(monkeypatch: pytest.MonkeyPatch) -> None:
    known = logging.Logger("known")
    monkeypatch.setattr(logging.Logger, "manager", logging.Manager(logging.RootLogger(logging.WARNING)))
    logging.Logger.manager.loggerDict["known"] = known
    before = logging.getLoggerClass()
    try:
        logs.keep_quiet()
        assert logs.QUIET in known.filters
        assert logging.getLoggerClass() is QuietLogger
        assert logs.QUIET in QuietLogger("new").filters
    finally:
        logging.setLoggerClass(before)
        logging.getLogger().removeFilter(logs.QUIET)
