"""Hashes that are remembered, in this process only."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from dataclasses import replace

from tests.parts import ROOT
from viz.network.architecture import PAPER


def test_equal_declarations_have_one_hash_and_compute_it_once() -> None:
    module = PAPER.module("3a")
    other = replace(module)
    assert hash(module) == hash(other)
    vars(other)["_hash"] = 7
    assert hash(other) == 7


PICKLES = "import pickle, sys; from viz.network.architecture import PAPER; hash(PAPER); "
WRITES = PICKLES + "sys.stdout.buffer.write(pickle.dumps(PAPER))"
READS = PICKLES + "other = pickle.load(sys.stdin.buffer); sys.exit(other != PAPER or other not in {PAPER: 1})"


def test_a_declaration_that_another_process_pickled_is_the_same_key() -> None:
    def run(code: str, seed: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment, input=given, capture_output=True, check=False
        )

    written = run(WRITES, "1")
    assert written.returncode == 0, written.stderr.decode()
    assert run(READS, "2", written.stdout).returncode == 0


def test_a_copy_is_the_same_key() -> None:
    assert {PAPER: "found"}[copy.deepcopy(PAPER)] == "found"
    assert "_hash" not in copy.copy(PAPER).__dict__
