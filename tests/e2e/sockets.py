"""Which remote addresses a process on this machine talks to (Linux: read from /proc)."""

from __future__ import annotations

import os
import threading
from ipaddress import ip_address
from pathlib import Path


def foreign(pid: int) -> set[str]:
    """Remote addresses of the process's sockets that are not on this machine (Linux)."""
    mine = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            mine.add(os.readlink(descriptor))
        except OSError:
            continue  # closed meanwhile
    found = set()
    for table, size in (("tcp", 4), ("tcp6", 16), ("udp", 4), ("udp6", 16)):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            cells = line.split()
            packed = bytes.fromhex(cells[2].split(":")[0])
            words = b"".join(packed[i : i + 4][::-1] for i in range(0, size, 4))
            address = ip_address(words)
            plain = getattr(address, "ipv4_mapped", None) or address
            if f"socket:[{cells[9]}]" in mine and not (plain.is_loopback or plain.is_unspecified):
                found.add(str(plain))
    return found


class Watch(threading.Thread):
    """Looks at a process's sockets thirty times a second."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.seen, self.over = pid, set[str](), threading.Event()

    def run(self) -> None:
        while not self.over.wait(1 / 30):
            self.seen |= foreign(self.pid)

    def stop(self) -> None:
        """Look no more."""
        self.over.set()
        self.join()
