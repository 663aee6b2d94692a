"""Give `viz.pictures.reading.read` files that were right once and are broken now.

Only a Picture or an ImageError may come.

    python -m tests.fuzz.fuzz_images --files 1000000 --seed 1 --workers 2

Each file is a seed (a short one of `tests.image_files`) with some of its bytes changed, cut, doubled or spliced
with another's; file number n of a seed is always the same. A worker process reads them, within a limit on its memory;
if it dies, takes too long or lets another exception out, the file is saved and the job goes on with a new worker.
Saved files are named by what happened; each found fault becomes a row of `tests/image_files.py`.
"""

from __future__ import annotations

import argparse
import functools
import json
import random
import resource
import struct
import subprocess
import sys
import tempfile
import threading
import time
import warnings
import zlib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1_500_000_000
"""Bytes of address space a worker may have (its libraries alone map about 0.5 GB)."""
PATIENCE = 60.0
"""Seconds that one file may take (many times what it needs: the job runs beside others)."""
LARGEST_SEED = 60_000
"""Seeds are short, so that mutations meet structure and not only pixels."""
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


# -- files -------------------------------------------------------------------------------------------------------------


@functools.cache
def seeds() -> tuple[bytes, ...]:
    """Files of the tables that are short enough: those that are read three times, those that are refused once."""
    from tests.colour_files import ODD
    from tests.image_files import FILES

    made = [(file.make(), 3 if file.size else 1) for file in FILES] + [(make(), 3) for make in ODD]
    return tuple(data for data, times in made if 16 < len(data) <= LARGEST_SEED for _ in range(times))


def mutated(seed: int, number: int) -> bytes:
    """File `number` of the run `seed`: always the same bytes, as long as the table is the same."""
    chance = random.Random(f"{seed} {number}")
    data = bytearray(chance.choice(seeds()))
    for _ in range(chance.choice((1, 1, 1, 1, 2, 3, 10))):
        chance.choice(_MUTATIONS)(data, chance)
        if len(data) < 8:
            break
    return _with_checksums(bytes(data)) if chance.random() < 0.8 else bytes(data)


def _place(data: bytearray, chance: random.Random) -> int:
    """Somewhere, most often near the start, where headers are."""
    near = chance.choice((64, 256, 1024, len(data), len(data)))
    return chance.randrange(min(near, len(data)))


def _flip(data: bytearray, chance: random.Random) -> None:
    data[_place(data, chance)] ^= 1 << chance.randrange(8)


def _set(data: bytearray, chance: random.Random) -> None:
    data[_place(data, chance)] = chance.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, chance.randrange(256)))


def _number(data: bytearray, chance: random.Random) -> None:
    """A 16- or 32-bit number of either byte order becomes an odd one."""
    code = chance.choice(("<H", ">H", "<I", ">I"))
    value = chance.choice((*NUMBERS, chance.getrandbits(32), len(data))) & (0xFFFF if code[1] == "H" else 0xFFFFFFFF)
    at = _place(data, chance)
    data[at : at + struct.calcsize(code)] = struct.pack(code, value)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[_place(data, chance) :]


def _drop(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    del data[at : at + chance.choice((1, 2, 4, 8, 100))]


def _double(data: bytearray, chance: random.Random) -> None:
    at, length = _place(data, chance), chance.choice((1, 4, 12, 30, 500))
    data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))


def _insert(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = chance.randbytes(chance.choice((1, 2, 4, 16, 300)))


def _splice(data: bytearray, chance: random.Random) -> None:
    """A part of another file, over or between this one's bytes."""
    other = chance.choice(seeds())
    start, length = chance.randrange(len(other)), chance.choice((4, 16, 100, 5000))
    at = _place(data, chance)
    data[at : at + chance.choice((0, length))] = other[start : start + length]


_MUTATIONS = (*[_flip] * 4, *[_set] * 4, *[_number] * 4, _cut, _drop, _double, _insert, _splice)


def _with_checksums(data: bytes) -> bytes:
    """PNG chunks with the checksum of what they now hold, so that a decoder looks at it."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return data
    fixed, at = bytearray(data), 8
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        if end + 4 > len(data):
            break
        fixed[end : end + 4] = struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(fixed)


# -- the worker --------------------------------------------------------------------------------------------------------


def outcome(data: bytes) -> str:
    """Either “picture” or “error”, or what went wrong, for one file."""
    import numpy as np

    from viz.pictures.errors import ImageError
    from viz.pictures.picture import Picture
    from viz.pictures.reading import LONGEST_SIDE, read

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        warnings.filterwarnings("ignore", module=r"PIL\.")  # as viz.pictures.reading does
        try:
            picture = read(data, "fuzzed")
        except ImageError as error:
            sentence = str(error)
            result = "error" if sentence.endswith(".") and sentence.isprintable() else f"not a sentence: {sentence!r}"
            return said_of(warned) or result
        except BaseException as error:  # everything else is what the job looks for
            return f"{type(error).__name__}: {error}"
    if warned:
        return said_of(warned)
    right = isinstance(picture, Picture) and picture.pixels.dtype == np.uint8
    height, width, channels = picture.pixels.shape
    return (
        "picture"
        if right and channels == 3 and 1 <= min(height, width) <= max(height, width) <= LONGEST_SIDE
        else "shape"
    )


def said_of(warned: list[warnings.WarningMessage]) -> str:
    """The first warning and where it was given; nothing if there is none."""
    return "".join(f"warned: {w.message} ({Path(w.filename).name}, line {w.lineno})" for w in warned[:1])


def work(seed: int, first: int, last: int) -> None:
    """Read files `first` to `last`; before and after each, a line on standard output says so."""
    warnings.simplefilter("default")
    outcome(seeds()[0])
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for number in range(first, last):
        data = mutated(seed, number)
        print(json.dumps([number, None]), flush=True)
        print(json.dumps([number, outcome(data)]), flush=True)


# -- the job -----------------------------------------------------------------------------------------------------------


@dataclass
class Report:
    """What came of a job: how often each outcome, and number → fault of the files that went wrong."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[int, str] = field(default_factory=dict)
    slowest: tuple[float, int] = (0.0, -1)

    def add(self, number: int, result: str, seconds: float) -> None:
        """Note one file."""
        self.outcomes[result if result in ("picture", "error") else "fault"] += 1
        if result not in ("picture", "error"):
            self.faults[number] = result
        self.slowest = max(self.slowest, (seconds, number))

    def join(self, other: Report) -> None:
        """Take in what another job of the same run has noted of other files."""
        self.outcomes += other.outcomes
        self.faults |= other.faults
        self.slowest = max(self.slowest, other.slowest)


def run_beside(workers: int, files: int, seed: int, first: int = 0, until: float = float("inf")) -> Report:
    """`run`, by `workers` processes at a time: the same files with the same outcomes."""
    share = -(-files // workers)
    starts = range(first, first + files, share)
    report = Report()
    with ThreadPoolExecutor(workers) as pool:
        for part in pool.map(lambda start: run(min(share, first + files - start), seed, start, until), starts):
            report.join(part)
    return report


def run(files: int, seed: int, first: int = 0, until: float = float("inf")) -> Report:
    """Read `files` files of run `seed` from number `first`, no longer than `until` (seconds since the epoch)."""
    report, following, last = Report(), first, first + files
    while following < last and time.time() < until:
        for number, result, seconds in _batch(seed, following, last, until):
            report.add(number, result, seconds)
            following = number + 1
    return report


def _batch(seed: int, first: int, last: int, until: float) -> Iterator[tuple[int, str, float]]:
    """Outcomes of one worker, which ends when all is read, at `until`, or with a file that kills it."""
    command = [sys.executable, "-m", "tests.fuzz.fuzz_images", "--worker", str(seed), str(first), str(last)]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True) as worker,
    ):
        assert worker.stdout
        number, started = first - 1, time.time()
        for line in worker.stdout:
            number, result = json.loads(line)
            if result is None:
                started, alarm = time.time(), threading.Timer(PATIENCE, worker.kill)
                alarm.start()
                continue
            alarm.cancel()
            yield number, result, time.time() - started
            if time.time() > until:
                worker.kill()
                return
        late = time.time() - started >= PATIENCE
        code = worker.wait()
        said.seek(0)
        words = "".join(line for line in said.read().decode(errors="replace").splitlines(True) if _matters(line))[-500:]
        if code != 0 and number < first:
            raise RuntimeError(f"the worker could not start: {words}")
        if code != 0:
            yield number, "took too long" if late else f"died with {code}: {words}", time.time() - started
        elif words:
            yield max(number, first), f"wrote to standard error: {words}", 0.0


def _matters(line: str) -> bool:
    """What libtiff says on standard error of a broken file does not."""
    return any(word in line for word in ("Warning", "Traceback", "ignored", "corrupt", "free()"))


def save(report: Report, seed: int, folder: Path) -> None:
    """Keep the files of a report's faults in `folder`, with a list of what happened."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in report.faults:
        (folder / f"{seed}-{number}").write_bytes(mutated(seed, number))
    (folder / f"{seed}.json").write_text(json.dumps(report.faults, indent=1))


def main() -> int:
    """The command; exits with 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="how many processes read at a time")
    parser.add_argument("--minutes", type=float, default=120.0, help="stop after this time")
    parser.add_argument("--save", type=Path, default=ROOT / "out" / "fuzz")
    parser.add_argument("--worker", nargs=3, type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        work(*given.worker)
        return 0
    started = time.time()
    report = run_beside(max(1, given.workers), given.files, given.seed, given.first, started + given.minutes * 60)
    files = sum(report.outcomes.values())
    speed = files / (time.time() - started)
    print(f"{files} files, {speed:.0f} a second, {dict(report.outcomes)}, slowest {report.slowest}")
    for number, fault in report.faults.items():
        print(f"{number}: {fault}")
    if report.faults:
        save(report, given.seed, given.save)
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
