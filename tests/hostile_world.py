"""Runs every page where nothing may be written and nobody may be reached; prints what was tried. Used by a test.

An audit hook refuses what a read-only file system and a machine without network would refuse, below every library.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.test_pages import ROWS, opened

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
DEVICES = ("/dev/", "/proc/")
tried: list[str] = []


def refuse(event: str, given: tuple[Any, ...]) -> None:
    """The audit hook: raises what the system would."""
    if event == "open" and isinstance(given[0], str | bytes | os.PathLike):
        path, mode, flags = os.fsdecode(given[0]), given[1], given[2] or 0
        writes = bool(flags & WRITING) or (isinstance(mode, str) and bool(set(mode) & set("wax+")))
        if writes and not path.startswith(DEVICES):
            tried.append(f"write {path}")
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)
    elif event in CHANGES:
        tried.append(f"{event} {given[0]!r}")
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(given[0]))
    elif event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        target = given[1] if event == "socket.connect" else given[0]
        tried.append(f"{event} {target!r}")
        raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))
    elif event == "pickle.find_class" and not str(given[0]).startswith(TRUSTED):
        tried.append(f"unpickle {given[0]}.{given[1]}")


TRUSTED = ("viz", "numpy", "builtins", "collections", "copyreg", "_codecs")
"""What Streamlit's own caches may hold in this process's memory; nothing is unpickled from outside."""


def shown(app: AppTest) -> str:
    """What a visitor would see that went wrong."""
    return "; ".join([*(e.message for e in app.exception), *(e.value for e in app.error)])


def main() -> int:
    """Run all pages; 1 if one shows an error."""
    sys.dont_write_bytecode = True
    sys.addaudithook(refuse)
    wrong = {key: said for key, _, file in ROWS if (said := shown(opened(file)))}
    for line in sorted(set(tried)):
        print("tried:", line)
    for key, said in wrong.items():
        print("wrong:", key, said)
    return 1 if wrong else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # whatever cleans up at exit would be refused as well
