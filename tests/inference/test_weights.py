"""Files that are missing, cut short, or of something else give one sentence; nothing broken stays or is opened."""

from __future__ import annotations

import hashlib
import http.server
import json
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from viz.inference import preprocessing, weights
from viz.inference.weights import EMBEDDED_CLASSES, EMBEDDED_WEIGHTS, WeightsError, fetch, load_embedded, load_network
from viz.network.architecture import EMBEDDED
from viz.pictures import gallery


def test_embedded_network_is_complete() -> None:
    loaded = load_embedded()
    assert len(loaded.classes) == len(set(loaded.classes)) == EMBEDDED.classes
    assert set(loaded.trained_heads) == {head.name for head in EMBEDDED.heads}
    assert all(parameter.dtype == torch.float32 for parameter in loaded.model.parameters())
    assert not any(parameter.requires_grad for parameter in loaded.model.parameters())
    assert not loaded.model.training
    stored = load_file(EMBEDDED_WEIGHTS)
    assert set(stored) == set(loaded.model.state_dict())


def test_embedded_network_knows_an_espresso() -> None:

    torch.set_num_threads(1)
    loaded = load_embedded()
    with torch.inference_mode():
        logits = loaded.model(preprocessing.to_tensor(gallery.load_picture("espresso"), loaded.preprocessing))
    assert "espresso" in loaded.classes[int(logits.final.argmax())]


def cut(source: Path, target: Path) -> None:
    target.write_bytes(source.read_bytes()[: source.stat().st_size // 2])


def without_one(source: Path, target: Path) -> None:
    state = load_file(source)
    state.pop("fc.bias")
    save_file(state, target)


def other_shape(source: Path, target: Path) -> None:
    state = load_file(source)
    state["fc.bias"] = state["fc.bias"][:-1].clone()
    save_file(state, target)


def web_page(_: Path, target: Path) -> None:
    target.write_text("<!doctype html><title>404</title>")


def empty(_: Path, target: Path) -> None:
    target.write_bytes(b"")


def missing(_: Path, target: Path) -> None:
    target.unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (missing, "missing"),
        (empty, "damaged or cut short"),
        (cut, "damaged or cut short"),
        (web_page, "damaged or cut short"),
        (without_one, "does not fit"),
        (other_shape, "does not fit"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_broken_embedded_weights_give_one_sentence(harm, says: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "embedded.safetensors"
    harm(EMBEDDED_WEIGHTS, file)
    with pytest.raises(WeightsError, match=says) as caught:
        load_embedded(file)
    check_sentence(str(caught.value))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "missing"),
        ("{", "damaged"),
        ("[]", "damaged"),
        ('{"classes": []}', "damaged"),
    ],
    ids=["missing", "cut", "a-list", "incomplete"],
)
def test_broken_class_names_give_one_sentence(text: str | None, says: str, tmp_path: Path) -> None:
    file = tmp_path / "embedded_classes.json"
    if text is not None:
        file.write_text(text)
    with pytest.raises(WeightsError, match=says) as caught:
        load_embedded(about=file)
    check_sentence(str(caught.value))


def test_too_few_classes_give_one_sentence(tmp_path: Path) -> None:
    said = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))
    said["classes"].pop()
    file = tmp_path / "classes.json"
    file.write_text(json.dumps(said))
    with pytest.raises(WeightsError, match=f"instead of {EMBEDDED.classes}"):
        load_embedded(about=file)


def check_sentence(words: str) -> None:
    assert words.endswith(".")
    assert "\n" not in words
    assert "Traceback" not in words


def test_paper_network_has_no_weights() -> None:
    with pytest.raises(WeightsError, match="no published weights"):
        load_network("paper")


def test_other_weights_are_refused_as_torchvisions() -> None:
    with pytest.raises(WeightsError, match="not torchvision's"):
        weights.from_torchvision({"fc.weight": torch.zeros(2, 2)}, ())


BODY = bytes(range(256)) * 4096
NAME = f"net-{hashlib.sha256(BODY).hexdigest()[:8]}.pth"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder; what is called cut-… is promised whole and delivered half."""

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        """Deliver, or half of it."""
        if not self.path.startswith("/cut/"):
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY[: len(BODY) // 2])


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / NAME).write_bytes(BODY)
    (folder / "net-00000000.pth").write_bytes(BODY)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()


def test_fetch_checks_keeps_and_reports(server: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    cache = tmp_path / "cache"
    file = fetch(f"{server}/{NAME}", len(BODY), lambda *now: seen.append(now), cache)
    assert file.read_bytes() == BODY
    assert all(0 <= done <= size == len(BODY) for done, size in seen)
    assert fetch("http://127.0.0.1:9/" + NAME, len(BODY), None, cache) == file  # no server needed any more


def test_truncated_file_in_the_cache_is_fetched_again(server: str, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / NAME).write_bytes(BODY[:1000])
    assert fetch(f"{server}/{NAME}", len(BODY), None, cache).read_bytes() == BODY


@pytest.mark.parametrize(
    ("path", "says"),
    [
        (f"cut/{NAME}", "incomplete or altered"),
        ("net-00000000.pth", "incomplete or altered"),
        (f"nothing/{NAME}", "could not be fetched"),
    ],
    ids=["cut-short", "altered", "not-found"],
)
def test_bad_download_leaves_nothing(path: str, says: str, server: str, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with pytest.raises(WeightsError, match=says) as caught:
        fetch(f"{server}/{path}", len(BODY), None, cache)
    check_sentence(str(caught.value))
    assert "embedded network stays" in str(caught.value)
    assert not list(cache.iterdir())


def test_offline_says_so(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"could not be fetched .* Connect to the internet"):
        fetch(f"http://127.0.0.1:9/{NAME}", len(BODY), None, tmp_path)


def test_silent_line_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "STALLED_AFTER", 0.3)
    monkeypatch.setattr(torch.hub, "download_url_to_file", lambda *_, **__: threading.Event().wait(3))
    with pytest.raises(WeightsError, match="no answer"):
        fetch(f"http://127.0.0.1:9/{NAME}", len(BODY), None, tmp_path)


def test_unwritable_cache_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(WeightsError, match="could not be stored"):
        fetch(f"http://127.0.0.1:9/{NAME}", len(BODY), None, blocked / "cache")


def test_torchvision_weights_are_taken_from_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from torchvision.models import googlenet

    model = googlenet(weights=None, aux_logits=True, transform_input=True, init_weights=False)
    file = tmp_path / "googlenet.pth"
    torch.save(model.state_dict(), file)
    monkeypatch.setattr(weights, "fetch", lambda *_: shutil.copy(file, tmp_path / "copy.pth"))
    loaded = weights.load_torchvision()
    assert loaded.classes[0] == "tench"
    assert loaded.network.key == "torchvision"


def test_a_server_that_does_not_fetch_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.hub, "download_url_to_file", lambda *_, **__: pytest.fail("fetched"))
    with pytest.raises(WeightsError, match="does not fetch"):
        weights.load_torchvision(folder=tmp_path, fetching=False)
