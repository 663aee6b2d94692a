"""A short run of the fuzz job, and proof that it sees what it looks for."""

from __future__ import annotations

import subprocess
import warnings
from typing import Any

import pytest

from tests.colour_files import ODD
from tests.fuzz import fuzz_images
from viz.pictures.errors import ImageError


def test_a_few_hundred_broken_files_give_pictures_or_sentences() -> None:
    report = fuzz_images.run(files=300, seed=7)
    assert report.faults == {}
    assert sum(report.outcomes.values()) == 300
    assert min(report.outcomes["picture"], report.outcomes["error"]) > 30, "mutations are too weak or too strong"


def test_several_workers_read_the_same_files_once_each() -> None:
    alone, beside = fuzz_images.run(files=31, seed=7, first=5), fuzz_images.run_beside(3, files=31, seed=7, first=5)
    assert beside.outcomes == alone.outcomes
    assert beside.faults == alone.faults


def test_a_file_is_the_same_in_every_run() -> None:
    assert [fuzz_images.mutated(7, n) for n in range(20)] == [fuzz_images.mutated(7, n) for n in range(20)]
    assert fuzz_images.mutated(7, 1) != fuzz_images.mutated(8, 1)


def test_another_exception_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: bytes, name: str) -> None:
        raise KeyError(name)

    monkeypatch.setattr("viz.pictures.reading.read", broken)
    assert fuzz_images.outcome(b"x") == "KeyError: 'fuzzed'"


def test_a_warning_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(*_: object) -> None:
        warnings.warn("invalid value", RuntimeWarning, stacklevel=1)
        raise ImageError("It is broken.")

    monkeypatch.setattr("viz.pictures.reading.read", careless)
    assert fuzz_images.outcome(b"x").startswith("warned: invalid value (test_fuzz_images.py, line ")


def test_a_worker_that_dies_is_a_fault_and_the_job_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import json, os, sys; first = int(sys.argv[1])\n"
        "for n in range(first, 5):\n"
        "    print(json.dumps([n, None]), flush=True)\n"
        "    if n == 2: os.abort()\n"
        "    print(json.dumps([n, 'picture']), flush=True)\n"
    )
    started = subprocess.Popen

    def popen(command: list[str], **options: Any) -> subprocess.Popen[str]:
        return started([command[0], "-c", program, command[-2]], **options)

    monkeypatch.setattr(subprocess, "Popen", popen)
    report = fuzz_images.run(files=5, seed=1)
    assert report.outcomes == {"picture": 4, "fault": 1}
    assert report.faults[2].startswith("died with -6")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("number", range(len(ODD)))
def test_each_odd_file_is_read_before_it_is_broken(number: int) -> None:
    assert fuzz_images.outcome(ODD[number]()) == "picture"
