"""A log that nobody can fill: of each kind of warning or error a line a minute, with how many like it were left out.

A kind is a place in the code, and for an error where it came from. What is logged names no visitor, no picture and no
address (docs/security.md).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

EVERY_S = 60.0
"""Seconds between two lines of one kind."""
MOST_KINDS = 1000
"""Kinds that are remembered; with more, all are forgotten and may be said once more."""

Kind = tuple[object, ...]


class OneLineAKind(logging.Filter):
    """Lets a record pass if none of its kind has in the last EVERY_S seconds, and adds how many have not."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._last: dict[Kind, float] = {}
        self._left_out: dict[Kind, int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether `record` is written; what is below a warning always is."""
        if record.levelno < logging.WARNING:
            return True
        kind, moment = _kind_of(record), self._clock()
        if moment - self._last.get(kind, float("-inf")) < EVERY_S:
            self._left_out[kind] = self._left_out.get(kind, 0) + 1
            return False
        if len(self._last) > MOST_KINDS:
            self._last.clear()
            self._left_out.clear()
        self._last[kind] = moment
        if left_out := self._left_out.pop(kind, 0):
            record.msg, record.args = f"{record.getMessage()} ({left_out} more like this since the last one)", ()
        return True


def _kind_of(record: logging.LogRecord) -> Kind:
    """Where it is logged; for an error also of what type it is and where it was raised."""
    kind, trace = (record.pathname, record.lineno), record.exc_info[2] if record.exc_info else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None or record.exc_info is None:
        return kind
    return (*kind, record.exc_info[0], trace.tb_frame.f_code.co_filename, trace.tb_lineno)


QUIET = OneLineAKind()
"""The server's one filter."""


class QuietLogger(logging.Logger):
    """A logger that is born with the filter."""

    def __init__(self, name: str, level: int = logging.NOTSET) -> None:
        super().__init__(name, level)
        self.addFilter(QUIET)


def keep_quiet() -> None:
    """Put the filter on every logger, those that are still to come included."""
    logging.setLoggerClass(QuietLogger)
    for logger in [logging.getLogger(), *logging.Logger.manager.loggerDict.values()]:
        if isinstance(logger, logging.Logger):
            logger.addFilter(QUIET)
