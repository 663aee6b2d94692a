"""What may be missing or broken around the app: each gives a working page or one clear sentence, never a traceback."""

from __future__ import annotations

import ast
import errno
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from urllib.error import URLError

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from tests.test_pages import ROWS, opened
from viz.inference import weights
from viz.site import address, drawn, networks
from viz.site.state import Shared

Break = Callable[[Path], None]
FILES = {key: file for key, _, file in ROWS}
NEED_WEIGHTS = ("start", "one_by_one", "inception_idea", "feature_maps", "classifiers", "what_if")


@pytest.fixture
def fresh() -> Iterator[None]:
    """Nothing is remembered from before, and nothing of this stays."""
    networks.forget_networks()
    drawn.forget()
    yield
    networks.forget_networks()
    drawn.forget()


def test_every_page_works_on_a_read_only_machine_without_network() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile_world"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "tried:" not in done.stdout, done.stdout


def _missing(file: Path) -> None:
    file.unlink(missing_ok=True)


def _truncated(file: Path) -> None:
    file.write_bytes(weights.EMBEDDED_WEIGHTS.read_bytes()[:100_000])


def _other(file: Path) -> None:
    file.write_bytes(b"<!doctype html>" * 100)


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("key", NEED_WEIGHTS)
@pytest.mark.parametrize("harm", [_missing, _truncated, _other])
def test_broken_embedded_weights_give_one_sentence(
    harm: Break, key: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    harm(tmp_path / weights.EMBEDDED_WEIGHTS.name)
    broken = partial(weights.load_embedded, tmp_path / weights.EMBEDDED_WEIGHTS.name)
    monkeypatch.setattr(weights, "load_embedded", broken)
    app = opened(FILES[key])
    assert not app.exception, app.exception
    (said,) = (error.value for error in app.error)
    assert "git checkout assets" in said.replace("\\", "")
    assert "Traceback" not in said


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    ("failure", "says"),
    [
        (URLError("Name or service not known"), "Connect to the internet"),
        (TimeoutError("timed out"), "Connect to the internet"),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (OSError(errno.EROFS, "Read-only file system"), "Make the cache folder writable"),
        (RuntimeError('invalid hash value (expected "1378be20", got "0")'), "try again"),
    ],
    ids=["offline", "slow", "disk-full", "read-only", "altered"],
)
def test_other_weights_that_cannot_be_fetched_leave_the_embedded_ones_in_use(
    failure: Exception, says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import torch

    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(torch.hub, "download_url_to_file", fail)
    app = opened(FILES["feature_maps"], {"network": "torchvision"})
    assert not app.exception, app.exception
    warned = " ".join(warning.value for warning in app.warning).replace("\\", "")
    assert says in warned
    assert "embedded network stays in use" in warned
    assert list(tmp_path.rglob("*.pth")) == []


def test_without_a_camera_the_dialog_says_what_else_there_is() -> None:
    app = AppTest.from_function(_camera, default_timeout=60).run()
    assert not app.exception
    assert any("gallery or upload" in caption.value for caption in app.caption)


def _camera() -> None:
    from viz.site import picture_bar

    picture_bar.picture_bar()
    picture_bar._offer("Camera")
    picture_bar._draw_dialog()


def test_using_an_upload_that_was_just_removed_changes_nothing() -> None:
    app = AppTest.from_function(_use_what_is_gone, default_timeout=60).run()
    assert not app.exception
    assert app.text[0].value == Shared().picture


def _use_what_is_gone() -> None:
    import streamlit as st

    from viz.site import picture_bar, state

    picture_bar._use_upload()
    st.text(state.load(state.Shared).picture)


@pytest.mark.parametrize("value", [10**400, -(10**400), float("inf"), float("nan"), None, [], {}, "1", True])
def test_a_field_takes_whatever_a_browser_sends(value: object) -> None:
    view = address.changed(Shared(), {"x": value, "zoom": value, "picture": value, "network": value, "present": value})
    assert 0 <= view.x <= 1
    assert 1 <= view.zoom <= 8
    assert (view.picture, view.network) == (Shared().picture, Shared().network) or value == "1"


def sources() -> list[Path]:
    """Every Python file that is run or served."""
    return [p for folder in ("viz", "pages", "training", "benchmarks") for p in (ROOT / folder).rglob("*.py")]


def test_nothing_that_could_run_code_is_read_from_a_file() -> None:
    calls = 0
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            name, keywords = ast.unparse(node.func), {k.arg: ast.unparse(k.value) for k in node.keywords}
            if name == "torch.load":
                calls += 1
                assert keywords.get("weights_only") == "True", f"{path}:{node.lineno}"
            assert keywords.get("allow_pickle", "False") == "False", f"{path}:{node.lineno}"
            assert name not in ("eval", "exec", "pickle.load", "pickle.loads", "os.system"), f"{path}:{node.lineno}"
            assert keywords.get("shell", "False") == "False", f"{path}:{node.lineno}"
    assert calls, "the test looks for a call that is not there any more"
