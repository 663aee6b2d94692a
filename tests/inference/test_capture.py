"""What is captured is what the network computes: every branch, every channel, once."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from pages.feature_maps import files, sheets
from pages.feature_maps.sheets import Place, enlarged, layers_of, resolve, sheet
from viz.inference import capture
from viz.inference.answers import softmax
from viz.inference.capture import Captured, ordered, statistics
from viz.inference.model import build, for_inference
from viz.inference.weights import Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.network.shapes import ReceptiveField, trace
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.blocks import Sent, unpack, with_sent
from viz.site import networks
from viz.site.queue import Line, SharedWork

MODULES = [module.name for module in EMBEDDED.modules]
EVERY_BRANCH = [(module, branch) for module in MODULES for branch in BRANCHES]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    torch.set_num_threads(1)
    return load_embedded()


@pytest.fixture(scope="module")
def picture() -> torch.Tensor:
    return torch.randn(1, *EMBEDDED.input_shape, generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def captured(loaded: Loaded, picture: torch.Tensor) -> Captured:
    return capture.capture(loaded, picture)


@pytest.mark.parametrize(("module", "branch"), EVERY_BRANCH, ids=lambda value: value)
def test_as_many_maps_as_declared_channels(captured: Captured, module: str, branch: BranchName) -> None:
    assert len(captured.branch(module, branch)) == EMBEDDED.module(module).branch(branch).width
    header, _ = unpack(sheet(captured, module, order="strength", of="map", shown="all"))
    shown = next(b for b in header["branches"] if b["name"] == branch)["layers"]
    for layer in layers_of(captured, module):
        if layer.branch == branch:
            entry = next(e for e in shown if e["name"] == layer.name)
            assert sorted(entry["order"]) == list(range(layer.step.out_shape.c))


def test_a_recorded_run_gives_exactly_what_the_model_computes_step_by_step(
    loaded: Loaded, captured: Captured, picture: torch.Tensor
) -> None:
    steps: dict[str, torch.Tensor] = {}
    with torch.inference_mode():
        logits = loaded.model(picture, steps.__setitem__)
    for path, output in steps.items():
        np.testing.assert_array_equal(captured.maps[path], output[0].numpy(), err_msg=path)
    for head, scores in captured.logits.items():
        np.testing.assert_array_equal(scores, getattr(logits, head)[0].numpy(), err_msg=head)


def test_every_step_is_there_with_its_declared_shape(captured: Captured) -> None:
    for step in trace(EMBEDDED):
        if not step.head:
            assert captured.maps[step.path].shape == tuple(step.out_shape), step.path
    assert captured.maps["input"].shape == EMBEDDED.input_shape


def test_maps_equal_what_torch_gives_branch_by_branch(
    loaded: Loaded, picture: torch.Tensor, captured: Captured
) -> None:
    path = EMBEDDED.module("4b").path
    entering = torch.from_numpy(captured.module_input("4b").copy())[None]
    with torch.inference_mode():
        for number, branch in enumerate(BRANCHES, 1):
            expected = loaded.model.get_submodule(f"{path}.branch{number}")(entering)[0].numpy()
            np.testing.assert_allclose(captured.branch("4b", branch), expected, rtol=1e-3, atol=1e-4)
        logits = loaded.model(picture)
    for head in ("aux1", "aux2", "final"):
        np.testing.assert_allclose(captured.logits[head], getattr(logits, head)[0].numpy(), rtol=1e-4, atol=1e-4)


def test_branches_are_views_of_the_concatenation_in_order(captured: Captured) -> None:
    for module in MODULES:
        together = captured.output(module)
        parts = [captured.branch(module, branch) for branch in BRANCHES]
        assert all(np.shares_memory(part, together) for part in parts)
        np.testing.assert_array_equal(np.concatenate(parts), together)


def test_what_is_shared_cannot_be_changed(captured: Captured) -> None:
    for path, maps in captured.maps.items():
        assert not maps.flags.writeable, path


def test_one_picture_takes_less_than_20_mb(captured: Captured) -> None:
    shapes = [EMBEDDED.input_shape, *(step.out_shape for step in trace(EMBEDDED) if not step.head and not step.branch)]
    inside = [
        step.out_shape for m in MODULES for step in trace(EMBEDDED) if step.module == m and step.path[-2:] == ".0"
    ]
    assert captured.nbytes == 4 * sum(c * h * w for c, h, w in (*shapes, *inside)) < 20e6


def test_inner_layers(captured: Captured) -> None:
    module = EMBEDDED.module("4a")
    inner = {branch: captured.inner("4a", branch) for branch in BRANCHES}
    assert inner["1x1"] is None
    assert inner["3x3"] is not None
    assert inner["5x5"] is not None
    assert inner["pool"] is not None
    assert (len(inner["3x3"]), len(inner["5x5"])) == (module.reduce3x3, module.reduce5x5)
    entering = np.pad(captured.module_input("4a"), ((0, 0), (1, 1), (1, 1)), constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(entering, (3, 3), axis=(1, 2))
    np.testing.assert_array_equal(inner["pool"], windows.max((3, 4)))


def test_probabilities_are_a_softmax(captured: Captured) -> None:
    for head in captured.logits:
        expected = torch.softmax(torch.from_numpy(captured.logits[head].copy()), 0).numpy()
        np.testing.assert_allclose(softmax(captured.logits[head]), expected, rtol=1e-5, atol=1e-7)


def test_a_batch_is_refused(loaded: Loaded) -> None:
    with pytest.raises(ValueError, match="one picture"):
        capture.capture(loaded, torch.zeros(2, *EMBEDDED.input_shape))


def test_a_switched_off_branch_has_no_maps(picture: torch.Tensor, loaded: Loaded) -> None:
    network = EMBEDDED.with_module(replace(EMBEDDED.module("3a"), conv5x5=0))
    torch.manual_seed(0)
    run = capture.capture(replace(loaded, network=network, model=for_inference(build(network))), picture)
    assert run.branch("3a", "5x5").shape[0] == 0
    header, _ = unpack(sheet(run, "3a", order="strength", of="module", shown="reduce"))
    assert [branch["width"] for branch in header["branches"]] == [64, 128, 0, 32]


def test_statistics_and_order() -> None:
    maps = np.array([[[0, 1], [2, 3]], [[0, 0], [0, 0]], [[5, 5], [5, 5]]], np.float32)
    found = statistics(maps)
    assert found.minimum.tolist() == [0, 0, 5]
    assert found.maximum.tolist() == [3, 0, 5]
    assert found.mean.tolist() == [1.5, 0, 5]
    assert found.dead.tolist() == [False, True, False]
    assert ordered(found, "channel").tolist() == [0, 1, 2]
    assert ordered(found, "strength").tolist() == [2, 0, 1]


@pytest.mark.parametrize(
    ("at", "square"),
    [((0, 0), (0, 0, 4, 4)), ((2, 3), (4, 8, 12, 16)), ((4, 4), (12, 12, 20, 20))],
    ids=["corner", "inside", "other-corner"],
)
def test_strongest_patch(at: tuple[int, int], square: tuple[int, int, int, int]) -> None:
    single = np.zeros((5, 5), np.float32)
    single[at] = 7
    patch = capture.strongest_patch(single, ReceptiveField(8, 4, 0.0), 20)
    assert (patch.row, patch.column, patch.value) == (*at, 7.0)
    assert patch.square == square


def test_enlarged_carries_the_exact_values(captured: Captured) -> None:
    header, (map_png, values, picture, legend) = unpack(
        enlarged(captured, Place("3a", "5x5", "output", 17), b"a picture", "Cat")
    )
    np.testing.assert_array_equal(
        np.frombuffer(values, np.float32).reshape(header["shape"]), captured.branch("3a", "5x5")[17]
    )
    assert picture == b"a picture"
    assert map_png.startswith(b"\x89PNG")
    assert legend.startswith(b"\x89PNG")
    assert header["concat"] == "209 of 256 in the concatenation"
    assert sum(header["histogram"]) == captured.branch("3a", "5x5")[17].size


def test_a_number_is_sent_without_touching_the_maps(captured: Captured) -> None:
    packed = sheet(captured, "3a", order="channel", of="map", shown="output")
    header, blobs = unpack(with_sent(packed, Sent(-2, 7)))
    assert header == {"sent": {"value": -2, "number": 7}}
    assert blobs == [packed]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("3a", "5x5", "output", 500), ("output", 31)),
        (Place("3a", "1x1", "inner", 3), ("output", 3)),
        (Place("3a", "3x3", "inner", 500), ("inner", 95)),
        (Place("3a", "pool", "inner", 191), ("inner", 191)),
    ],
    ids=["past-the-end", "no-inner-layer", "reduce", "pooled"],
)
def test_a_place_that_is_not_there_becomes_the_nearest(
    captured: Captured, place: Place, expected: tuple[str, int]
) -> None:
    found = resolve(captured, place)
    assert (found.layer, found.channel) == expected


def test_strongest_is_found_when_no_channel_is_named(captured: Captured) -> None:
    found = resolve(captured, Place("4a", "3x3", "output", -1))
    assert found.channel == int(captured.branch("4a", "3x3").mean((1, 2)).argmax())


def test_numbers_to_take_away_are_the_maps(captured: Captured) -> None:
    arrays = np.load(io.BytesIO(files.npz(captured, "5a")))
    steps = [step for step in trace(EMBEDDED) if step.module == "5a" and step.branch]
    assert sorted(arrays) == sorted(step.path for step in steps)
    for step in steps:
        np.testing.assert_array_equal(arrays[step.path], captured.maps[step.path])


@pytest.mark.parametrize("title", ["Cat", "ねこ ☃ ×"], ids=["latin", "other-scripts"])
def test_picture_to_take_away(captured: Captured, title: str) -> None:
    png = files.sheet_png(captured, "5b", title, order="strength", of="module", shown="reduce")
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    for branch in BRANCHES:
        assert tuple(bytes.fromhex(BRANCH_COLOURS[branch][1:])) in colours


def test_two_pictures_share_their_range(loaded: Loaded, captured: Captured) -> None:
    other = capture.capture(loaded, torch.zeros(1, *EMBEDDED.input_shape))
    place = Place("3b", "3x3", "output", 5)
    highs = {
        unpack(enlarged(one, place, b"", "", beside=two))[0]["high"]
        for one, two in ((captured, other), (other, captured))
    }
    assert highs == {max(float(run.branch("3b", "3x3")[5].max()) for run in (captured, other))}
    layers, others = layers_of(captured, "3b"), layers_of(other, "3b")
    assert {key: found.maximum.tolist() for key, found in sheets.widest(layers, others).items()} == {
        key: found.maximum.tolist() for key, found in sheets.widest(others, layers).items()
    }


def test_equal_work_is_done_once() -> None:
    work: SharedWork[str, int] = SharedWork(Line(4), keep=2)
    calls: list[int] = []

    def slow() -> int:
        calls.append(1)
        time.sleep(0.05)
        return len(calls)

    results: list[int] = []
    threads = [threading.Thread(target=lambda: results.append(work.get("cat", slow))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1] * 8


def test_no_more_than_allowed_run_at_once_and_places_are_told() -> None:
    work: SharedWork[int, int] = SharedWork(Line(2), keep=8)
    running, most = 0, 0
    told: list[int] = []
    lock = threading.Lock()

    def slow() -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return 0

    def ask(key: int) -> None:
        work.get(key, slow, told.append)

    threads = [threading.Thread(target=ask, args=(key,)) for key in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2
    assert max(told) >= 2
    assert 0 not in told or told[-1] <= 6


def test_only_the_last_are_kept() -> None:
    work: SharedWork[str, str] = SharedWork(Line(1), keep=2)
    for key in "abac":
        work.get(key, lambda key=key: key)  # type: ignore[misc]
    assert [work.has(key) for key in "abc"] == [True, False, True]


def test_failure_is_told_and_not_kept() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=1)

    def fails() -> int:
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        work.get("a", fails)
    assert work.get("a", lambda: 2) == 2


def test_who_gives_up_leaves_the_line() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=4)
    going, done = threading.Event(), threading.Event()

    def first() -> int:
        going.set()
        done.wait(5)
        return 1

    running = threading.Thread(target=lambda: work.get("a", first))
    running.start()
    going.wait(5)

    def gives_up(_ahead: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work.get("b", lambda: 2, gives_up)
    done.set()
    running.join()
    assert work.get("b", lambda: 3) == 3


def busy(line: Line) -> Callable[[], None]:
    """Somebody has a turn in `line`; what is returned ends it."""
    going, done = threading.Event(), threading.Event()

    def hold() -> None:
        with line.turn():
            going.set()
            done.wait(5)

    threading.Thread(target=hold).start()
    going.wait(5)
    return done.set


def test_two_kinds_of_work_in_one_line_take_turns() -> None:
    line = Line(1)
    maps: SharedWork[str, int] = SharedWork(line, keep=1)
    edits: SharedWork[str, int] = SharedWork(line, keep=1)
    end, running = busy(line), []

    def note() -> int:
        running.append(1)
        return 1

    threads = [threading.Thread(target=work.get, args=("a", note)) for work in (maps, edits)]
    for thread in threads:
        thread.start()
    time.sleep(0.05)
    assert not running
    end()
    for thread in threads:
        thread.join()
    assert running == [1, 1]


def test_who_waits_is_asked_again_and_again_whether_it_still_wants() -> None:
    line = Line(1)
    work: SharedWork[str, int] = SharedWork(line, keep=1)
    end, asked = busy(line), []

    def leaves(ahead: int) -> None:
        asked.append(ahead)
        if len(asked) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        work.get("a", lambda: 1, leaves)
    assert asked == [1, 1, 1]
    end()
    assert work.get("a", lambda: 2) == 2


def test_forgotten_results_are_computed_again() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=2)
    assert work.get("a", lambda: 1) == 1
    work.forget()
    assert not work.has("a")
    assert work.get("a", lambda: 2) == 2


def test_a_session_that_left_gives_its_place_up(monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.runtime.scriptrunner import StopException

    monkeypatch.setattr(networks, "_left", lambda: True)
    with pytest.raises(StopException):
        networks.Place()(2)
