"""A Streamlit server in a process of its own on this machine, and how much memory it holds."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parent.parent
PEERS = Path(__file__).resolve().parent / "pages"
HOST = "127.0.0.1"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind((HOST, 0))
        return int(found.getsockname()[1])


class Server:
    """`streamlit run script`, used as a context manager; `started_s` is the time until it answered."""

    APP = ROOT / "app.py"

    def __init__(self, script: Path = APP, *, env: dict[str, str] | None = None) -> None:
        self.port = free_port()
        self.url = f"http://{HOST}:{self.port}"
        self._log = tempfile.NamedTemporaryFile(suffix=".log")  # noqa: SIM115 (closed in __exit__)
        command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless", "true"]
        options = ["--server.port", str(self.port), "--server.address", HOST]
        start = time.monotonic()
        self.process = subprocess.Popen(
            command + options, cwd=script.parent, stdout=self._log, stderr=self._log, env={**os.environ, **(env or {})}
        )
        self._wait()
        self.started_s = time.monotonic() - start

    def __enter__(self) -> Server:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self._log.close()

    def _wait(self, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2)
                return
            except OSError:
                time.sleep(0.02)
        raise RuntimeError(f"the server did not start:\n{self.log()}")

    def log(self) -> str:
        """What the server has printed so far."""
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")

    def memory_mb(self) -> float:
        """Resident memory of the server in MB; 0 where the system does not say (only Linux does)."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return 0.0
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024 / 1e6
