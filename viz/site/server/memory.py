"""How Python and the C library keep memory: rare full garbage collections, and blocks that go back to the system."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys

LOG = logging.getLogger(__name__)

SWITCH_S = 0.02
"""Seconds a thread may compute before another gets its turn; Python's own 0.005 makes a class of 200 wait longer.

A page takes about 10 ms, and pages that are drawn one after the other are ready earlier than pages drawn by turns: the
95th percentile of a slider's answer (`python -m benchmarks class`) was about half of that with 0.005, twice with 0.001.
"""

FULL_COLLECTION = 100
"""Middle garbage collections (one for 7,000 new objects that stay) between two full ones; Python's own is 10.

A full one walks through all that all sessions hold, and everybody waits meanwhile: in a class of 200 that was up to
0.4 seconds in every three. Now it comes once in some forty seconds there, and whenever nobody uses the app. With still
fewer, what is no longer needed fills so much memory that not enough of it comes back when the class has left.
"""

FREE_AT_END, LARGE = 2**20, 2**23
"""Bytes that may stay free at the end of a heap, and from which on a block goes back to the system when it is given up.

glibc's own limits rise with what was given up; every thread's heap then keeps some 10 MB. But blocks as large as a
picture's maps are better used again for the next picture's: memory fresh from the system makes a run a fifth slower.
"""
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""glibc's names for the two limits (malloc.h)."""


def keep_memory_low() -> None:
    """Set the limits above, once, when the server starts."""
    sys.setswitchinterval(SWITCH_S)
    gc.set_threshold(*gc.get_threshold()[:2], FULL_COLLECTION)
    for limit, size in ((_TRIM_THRESHOLD, FREE_AT_END), (_MMAP_THRESHOLD, LARGE)):
        tell_malloc("mallopt", limit, size)


def freeze_what_is_loaded() -> None:
    """Take all objects of today out of later collections: hundreds of thousands of modules' never become garbage."""
    gc.collect()
    gc.freeze()


def give_back() -> None:
    """Collect garbage, and give what the C library keeps in pieces for later back to the system."""
    gc.collect()
    tell_malloc("malloc_trim", 0)


def tell_malloc(function: str, *arguments: int) -> None:
    """Call a function of glibc's malloc; with another C library nothing happens but a line in the log."""
    try:
        getattr(ctypes.CDLL(None), function)(*arguments)
    except (OSError, AttributeError, TypeError) as error:
        LOG.info("The C library has no %s, so memory is kept as it likes: %s", function, error)
