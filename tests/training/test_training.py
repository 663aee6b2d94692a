"""The real training loop on a handful of generated pictures: it runs, resumes, exports; the app loads it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional as F
from torch.utils._python_dispatch import TorchDispatchMode

from training import augment, measure, runs
from training.adapt import remeasure
from training.config import AVERAGED, CPU, GPU, GPU_LAST, LAST, STEM, UNFOLDED, Config, Phase
from training.data import MEAN, STD, Pictures, classes, enlarge, normalise, read
from training.export import better, divide_logits, export, last_layers, restore, temperatures, tensors
from training.loop import CHECKPOINT, COLUMNS, LOG, Average, Worker, new_model, train, work
from training.plot import HEIGHT, LEFT, WIDTH, draw
from training.train import parse
from training.unfold import unfold
from viz.inference.edited import compact
from viz.inference.model import GoogLeNet, build, fold_batch_norm
from viz.inference.weights import EMBEDDED_CLASSES, load_embedded
from viz.network.architecture import EMBEDDED
from viz.network.edits import mended
from viz.pictures.gallery import GALLERY, load_picture

ROOT = Path(__file__).resolve().parents[2]
NAMES = [{"wordnet": f"n{n:08d}", "name": f"class {n}"} for n in range(EMBEDDED.classes)]


def pictures(number: int, seed: int = 0) -> Pictures:
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 256, (number, 64, 64, 3), dtype=np.uint8)
    return Pictures(pixels, random.integers(0, EMBEDDED.classes, number))


def small(out: Path, **changes: object) -> Config:
    config = replace(
        CPU,
        out=str(out),
        start=None,
        steps=2,
        workers=1,
        batch=4,
        holdout=2,
        checked=2,
        log_seconds=0.0,
        phases=(Phase(0.5, 32, (0.3, 1.0), STEM), Phase(1.0, 48, (0.3, 1.0))),
    )
    return replace(config, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run of two steps."""
    out = tmp_path_factory.mktemp("run")
    train(small(out), pictures(12))
    return out


def rows(out: Path) -> list[dict[str, str]]:
    with (out / LOG).open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_run_leaves_a_checkpoint_and_a_log(run: Path) -> None:
    state = torch.load(run / CHECKPOINT, weights_only=True)
    assert (state["steps"], state["pictures"]) == (2, 8)
    log = rows(run)
    assert tuple(log[0]) == COLUMNS
    assert [row["side"] for row in log] == ["32", "32", "48"]
    assert log[-1]["checked_top1"] != ""
    assert log[-1]["checked_last_top1"] != ""
    assert all(np.isfinite(float(row["final"])) for row in log)
    assert str(run) not in str(state["config"]), "a path of the machine is in the checkpoint"


def test_a_run_resumes_where_it_stopped(run: Path, tmp_path: Path) -> None:
    (tmp_path / CHECKPOINT).write_bytes((run / CHECKPOINT).read_bytes())
    (tmp_path / LOG).write_bytes((run / LOG).read_bytes())
    before = torch.load(run / CHECKPOINT, weights_only=True)
    train(small(tmp_path, steps=4), pictures(12))
    after = torch.load(tmp_path / CHECKPOINT, weights_only=True)
    assert (after["steps"], after["pictures"]) == (4, 16)
    assert after["seconds"] > before["seconds"]
    assert len(rows(tmp_path)) > len(rows(run))
    moments = after["optimiser"]["state"]
    assert max(float(entry["step"]) for entry in moments.values()) == 4, "the optimiser started anew"
    assert not torch.equal(before["model"]["fc.weight"], after["model"]["fc.weight"])


def test_a_finished_run_is_not_trained_further(run: Path, tmp_path: Path) -> None:
    (tmp_path / CHECKPOINT).write_bytes((run / CHECKPOINT).read_bytes())
    train(small(tmp_path), pictures(12))
    before, after = (torch.load(folder / CHECKPOINT, weights_only=True)["model"] for folder in (run, tmp_path))
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_frozen_layers_stay_as_they_are(tmp_path: Path) -> None:
    config = small(tmp_path, phases=(Phase(1.0, 32, (0.3, 1.0), STEM),))
    start = new_model(config).state_dict()
    train(config, pictures(12))
    end = torch.load(tmp_path / CHECKPOINT, weights_only=True)["model"]
    for name, value in start.items():
        frozen = name.startswith(STEM)
        if value.is_floating_point():
            assert torch.equal(value, end[name]) == frozen, name


def test_one_worker_is_repeatable(run: Path, tmp_path: Path) -> None:
    train(small(tmp_path), pictures(12))
    first, second = (torch.load(folder / CHECKPOINT, weights_only=True)["model"] for folder in (run, tmp_path))
    torch.testing.assert_close(first, second, rtol=1e-4, atol=1e-5)


def test_a_second_worker_steps_the_shared_weights_and_saves_nothing(tmp_path: Path) -> None:
    config = small(tmp_path, workers=2, steps=2)
    model = new_model(config)
    model.share_memory()
    start = {name: value.clone() for name, value in model.state_dict().items()}
    work(1, config, model, pictures(12), None)
    assert not torch.equal(start["fc.weight"], model.state_dict()["fc.weight"])
    assert not list(tmp_path.iterdir())


def test_export_loads_in_the_app_with_equal_outputs(run: Path, tmp_path: Path) -> None:
    weights, about = tmp_path / "w.safetensors", tmp_path / "c.json"
    model, found = better(run / CHECKPOINT, pictures(6, 1), pictures(4, 2))
    assert set(found) == {"averaged weights", "last weights", "statistics measured again"}
    fitted = temperatures(model, pictures(4, 2))
    plain = {head: layer.weight.clone() for head, layer in last_layers(model).items()}
    model = divide_logits(model, fitted)
    for head, layer in last_layers(model).items():
        torch.testing.assert_close(layer.weight * fitted[head], plain[head])
    export(model, NAMES, weights, about)
    loaded = load_embedded(weights, about)
    x = enlarge(pictures(3, 3).take(np.arange(3))[0])
    with torch.inference_mode():
        expected, given = model(x), loaded.model(x)
    for head, before, after in zip(loaded.trained_heads, expected, given, strict=True):
        assert before is not None
        assert after is not None
        scale = float(before.abs().max())
        assert float((before - after).abs().max()) < 0.02 * scale, head  # fp16 weights through 22 layers
    assert loaded.classes[7] == "class 7"
    assert weights.stat().st_size <= 22_000_000


def test_export_refuses_what_fp16_cannot_hold() -> None:
    model = build(EMBEDDED, batch_norm=True)
    with torch.no_grad():
        dict(model.named_parameters())["fc.bias"][0] = 1e6
    with pytest.raises(ValueError, match=r"fc\.bias"):
        tensors(model)


def test_exported_weights_become_a_start_that_answers_alike() -> None:
    """With the statistics of the very pictures, BatchNorm also gives the same while it trains."""
    model, some = load_embedded().model, pictures(6)
    unfolded = unfold(model, some)
    x = enlarge(some.take(np.arange(6))[0])
    with torch.inference_mode():
        wanted = model(x)
        assert [float((a - b).abs().max()) for a, b in zip(unfolded(x), wanted, strict=True)] == pytest.approx(
            [0] * 3, abs=1e-3
        )
        for module in unfolded.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.train()
        assert float((unfolded(x).final - wanted.final).abs().max()) < 0.05
    assert torch.allclose(
        fold_batch_norm(unfolded.state_dict())["conv1.conv.weight"], model.state_dict()["conv1.conv.weight"], atol=1e-5
    )


def gallery_pictures() -> Pictures:
    """The gallery's pictures of the network's classes, 64×64, with their labels."""
    names = [name.split(",")[0] for name in load_embedded().classes]
    known = [item for item in GALLERY if item.shows]
    pixels = np.stack([load_picture(item.key).square(64) for item in known])
    return Pictures(pixels, np.array([names.index(item.shows) for item in known]))


@torch.inference_mode()
def loss_on(model: GoogLeNet, some: Pictures) -> float:
    """The loss that training makes small, without smoothing, on pictures as the app shows them."""
    x, labels = some.take(np.arange(len(some)))
    logits = model.eval()(enlarge(x))
    each = (F.cross_entropy(getattr(logits, head.name), labels) * head.loss_weight for head in EMBEDDED.heads)
    return float(sum(each))


def test_the_processors_preset_goes_on_from_the_shipped_weights_and_makes_nothing_worse(tmp_path: Path) -> None:
    """A few steps of it, with its own rates, crops and frozen stem, on pictures whose classes are known."""
    some = gallery_pictures()
    start = tmp_path / UNFOLDED
    assert Path(str(CPU.start)).name == UNFOLDED
    folded = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))["temperatures"]
    plain = divide_logits(load_embedded().model, {head: 1 / value for head, value in folded.items()})
    shipped = unfold(plain, some)
    save_file({name: value.contiguous() for name, value in shipped.state_dict().items()}, start)
    before = loss_on(shipped, some)
    random = loss_on(new_model(replace(CPU, start=None)), some)
    config = replace(CPU, start=str(start), out=str(tmp_path), steps=6, workers=1, batch=11, holdout=0, checked=2)
    path = train(config, some)
    after = {values: loss_on(restore(path, values), some) for values in ("average", "model")}
    assert before < random / 4
    assert after["average"] <= before
    assert after["model"] <= before
    for name, value in restore(path, "model").state_dict().items():
        if name.startswith(STEM) and value.is_floating_point():
            assert torch.equal(value, shipped.state_dict()[name]), name


def test_statistics_measured_again_are_those_of_the_pictures(run: Path) -> None:
    data = pictures(6, 4)
    model = remeasure(restore(run / CHECKPOINT), data, side=64, batch=6)
    x, _ = next(data.batches(6))
    state = model.state_dict()
    seen = F.conv2d(enlarge(x, 64), state["conv1.conv.weight"], stride=2, padding=3)
    torch.testing.assert_close(state["conv1.bn.running_mean"], seen.mean((0, 2, 3)), rtol=1e-3, atol=1e-4)
    assert not any(module.training for module in model.modules())


def test_the_average_follows_the_model() -> None:
    model = build(EMBEDDED)
    average = Average(model, 0.5)
    with torch.no_grad():
        dict(model.named_parameters())["fc.bias"].fill_(1.0)
    before = average.values["fc.bias"].clone()
    average.update()
    torch.testing.assert_close(average.values["fc.bias"], before.lerp(torch.ones_like(before), 1 - 2 / 11))


def test_start_of_another_network_is_refused(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    save_file({"fc.weight": torch.zeros(200, 1024)}, tmp_path / "w.safetensors")
    with pytest.raises(ValueError, match="another network"):
        new_model(small(tmp_path, start=str(tmp_path / "w.safetensors")))


# Data and augmentation


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with five one-coloured pictures."""
    import pyarrow as arrow
    import pyarrow.parquet as parquet

    def jpeg(value: int) -> bytes:
        file = io.BytesIO()
        Image.new("RGB", (64, 64), (value, 20, 30)).save(file, "JPEG", quality=95)
        return file.getvalue()

    for part, values in (("train-0-of-2", (10, 50)), ("train-1-of-2", (90, 130)), ("val", (200,))):
        table = {"image": [jpeg(v) for v in values], "label": arrow.array([v % 7 for v in values], arrow.int16())}
        parquet.write_table(arrow.table(table), tmp_path / f"{part}.parquet")
    (tmp_path / "classes.tsv").write_text("n01\tgoldfish, Carassius\nn02\tbullfrog\n", encoding="utf-8")
    return tmp_path


def test_pictures_are_decoded_once(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = read(folder, "train", cache)
    assert first.pixels.shape == (4, 64, 64, 3)
    assert np.abs(first.pixels[:, 5, 5, 0].astype(int) - [10, 50, 90, 130]).max() <= 3
    assert first.labels.tolist() == [10 % 7, 50 % 7, 90 % 7, 130 % 7]
    for file in folder.glob("*.parquet"):
        file.unlink()
    assert np.array_equal(read(folder, "train", cache).pixels, first.pixels)
    assert classes(folder)[0] == {"wordnet": "n01", "name": "goldfish, Carassius"}


def test_missing_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"val\*\.parquet"):
        read(tmp_path, "val", tmp_path / "cache")


def test_normalised_pixels_have_the_stated_mean_and_deviation() -> None:
    x = normalise(torch.full((1, 2, 2, 3), 255, dtype=torch.uint8))
    expected = [(1 - m) / s for m, s in zip(MEAN, STD, strict=True)]
    torch.testing.assert_close(x[0, :, 1, 1], torch.tensor(expected))


def test_a_crop_of_everything_is_the_picture_or_its_mirror_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(augment, "ASPECT", 1.0)
    x = torch.rand(16, 3, 64, 64)
    phase = Phase(1.0, 64, (1.0, 1.0))
    torch.manual_seed(1)
    cut = augment.crop(x.repeat_interleave(8, 0), phase)
    same = torch.isclose(cut, x.repeat_interleave(8, 0), atol=1e-5).flatten(1).all(1)
    mirrored = torch.isclose(cut, x.repeat_interleave(8, 0).flip(3), atol=1e-5).flatten(1).all(1)
    assert same.any()
    assert mirrored.any()
    assert cut.shape == (128, 3, 64, 64)


def test_a_small_crop_shows_a_part_only() -> None:
    ramp = torch.linspace(0, 1, 64).expand(8, 3, 64, 64)
    cut = augment.crop(ramp, Phase(1.0, 96, (0.25, 0.25)))
    spread = cut.amax((1, 2, 3)) - cut.amin((1, 2, 3))
    assert cut.shape == (8, 3, 96, 96)
    assert ((spread > 0.4) & (spread < 0.6)).all()


def test_no_colour_change_is_the_identity() -> None:
    x = torch.randn(3, 3, 8, 8)
    torch.testing.assert_close(augment.colour(x, 0.0), x)
    assert not torch.allclose(augment.colour(x, 0.3), x)


@pytest.mark.parametrize("seed", range(6))
def test_mixed_targets_match_the_mixed_pixels(seed: int) -> None:
    torch.manual_seed(seed)
    x = torch.eye(4)[:, :, None, None].expand(4, 4, 32, 32)
    mixed, targets = augment.mix(x, torch.eye(4), 1.0)
    torch.testing.assert_close(targets.sum(1), torch.ones(4))
    torch.testing.assert_close(mixed.mean((2, 3)), targets, atol=1e-5, rtol=0)


def test_without_mixing_nothing_changes() -> None:
    x, targets = torch.randn(4, 3, 8, 8), torch.eye(4)
    assert augment.mix(x, targets, 0.0) == (x, targets)


# Configuration


@pytest.mark.parametrize("config", [CPU, GPU, GPU_LAST], ids=["cpu", "gpu", "gpu-last"])
def test_the_schedule_rises_and_ends_at_its_end(config: Config) -> None:
    rates = [config.learning_rate(p) for p in np.linspace(0, 1, 101)]
    assert max(rates) <= config.lr
    assert max(rates) > 0.95 * config.lr
    assert rates[-1] == pytest.approx(config.lr_end)
    top = int(np.argmax(rates))
    assert rates[top:] == sorted(rates[top:], reverse=True)
    assert [config.phase(p).side for p in (0.0, 1.0)] == [config.phases[0].side, config.phases[-1].side]


@pytest.mark.parametrize(("config", "name"), [(GPU, "v1-run.csv"), (GPU_LAST, "v1-last-pass.csv")], ids=["run", "last"])
def test_the_recipe_is_the_one_of_the_shipped_networks_log(config: Config, name: str) -> None:
    """Side and rate of every line of the log are those of the preset; the log's own lines were written a step later."""
    with (ROOT / "docs" / "training" / name).open(newline="") as file:
        for row in csv.DictReader(file):
            progress = float(row["progress"])
            assert config.phase(progress).side == int(row["side"])
            assert config.learning_rate(progress) == pytest.approx(float(row["lr"]), rel=0.03, abs=1e-3 * config.lr)


def test_a_finished_run_keeps_the_last_weights_beside_the_average(run: Path) -> None:
    state = torch.load(run / CHECKPOINT, weights_only=True)
    for name, values in ((AVERAGED, state["average"]), (LAST, state["model"])):
        kept = load_file(run / name)
        assert set(kept) == set(values)
        assert all(torch.equal(kept[key], values[key]) for key in values), name
    assert not torch.equal(state["average"]["fc.weight"], state["model"]["fc.weight"])


def test_the_last_pass_starts_from_the_averaged_weights(run: Path, tmp_path: Path) -> None:
    config = small(tmp_path, start=str(run / AVERAGED))
    assert torch.equal(new_model(config).state_dict()["fc.weight"], load_file(run / AVERAGED)["fc.weight"])
    assert Path(str(GPU_LAST.start)).name == AVERAGED


def test_the_gpus_settings_run(tmp_path: Path) -> None:
    """SGD, clipping, turned and mixed pictures and the cosine, on the processor."""
    phases = (Phase(0.5, 32, (0.12, 1.0)), Phase(1.0, 40, (0.45, 1.0)))
    settings = replace(
        GPU, device="cpu", batch=4, holdout=2, checked=2, steps=3, log_seconds=0.0, phases=phases, mix=1.0
    )
    train(replace(settings, out=str(tmp_path)), pictures(12))
    assert all(np.isfinite(float(row["final"])) for row in rows(tmp_path))
    state = torch.load(tmp_path / CHECKPOINT, weights_only=True)
    assert all(torch.isfinite(v).all() for v in state["model"].values())


class Readings(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts how often a tensor's value is read back, which on a GPU waits for all that it has to do."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.number = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.number += func in (torch.ops.aten._local_scalar_dense.default, torch.ops.aten.nonzero.default)
        return func(*args, **(kwargs or {}))


def test_a_step_reads_nothing_back_from_the_device(tmp_path: Path) -> None:
    config = small(tmp_path, optimiser="sgd", clip=5.0, turn=0.14, shear=0.1)
    worker = Worker(config, new_model(config), pictures(12), 0, None)
    worker.step(0.6)
    with Readings() as readings:
        worker.step(0.7)
        worker.average.update()
    assert readings.number <= 1, "only the coin for mixing, which is thrown on the processor"


def test_every_picture_comes_once_before_any_comes_again(tmp_path: Path) -> None:
    config = small(tmp_path, batch=5)
    worker = Worker(config, new_model(config), pictures(12), 0, None)
    seen = torch.cat([worker.draw()[0] for _ in range(2)])
    assert len(torch.unique(seen.flatten(1), dim=0)) == len(seen) == 10


def test_new_weights_are_as_the_recipe_says(tmp_path: Path) -> None:
    state = new_model(small(tmp_path)).state_dict()
    assert float(state["fc.weight"].std()) == pytest.approx(0.01, rel=0.05)
    assert float(state["fc.bias"].abs().max()) == 0
    kernel = state["conv3.conv.weight"]
    assert float(kernel.std()) == pytest.approx((2 / (kernel.shape[0] * 9)) ** 0.5, rel=0.05)


@pytest.mark.parametrize(("turn", "shear"), [(0.5, 0.0), (0.0, 0.5)], ids=["turned", "sheared"])
def test_half_of_the_pictures_are_moved(turn: float, shear: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(augment, "ASPECT", 1.0)
    torch.manual_seed(3)
    one = torch.rand(1, 3, 32, 32)
    moved = augment.crop(one.expand(400, -1, -1, -1), Phase(1.0, 32, (1.0, 1.0)), turn, shear)
    still = [torch.isclose(moved, x, atol=1e-4).flatten(1).all(1) for x in (one, one.flip(3))]
    assert 150 < int((still[0] | still[1]).sum()) < 250
    assert moved.min() >= 0, "something came from beyond the border"


def test_temperature_makes_a_head_as_sure_as_it_is_right() -> None:
    random = np.random.default_rng(0)
    labels = random.integers(0, 5, 4000)
    scores = random.standard_normal((4000, 5)).astype(np.float32)
    scores[np.arange(4000), labels] += 1
    found = measure.temperature(scores, labels)
    cooled = scores / np.float32(found)
    accuracy = measure.accuracy(scores, labels)["top1"]
    assert measure.calibration(cooled, labels)["mean_confidence"] == pytest.approx(accuracy, abs=1e-3)
    assert (cooled.argmax(1) == scores.argmax(1)).all()


def test_progress_follows_the_clock_or_the_steps() -> None:
    assert replace(CPU, minutes=10.0).progress(300, 7) == 0.5
    assert replace(CPU, steps=14).progress(300, 7) == 0.5
    assert replace(CPU, minutes=10.0).progress(6000, 7) == 1.0


def test_the_command_line_changes_single_values() -> None:
    assert parse(["--preset", "gpu", "--lr", "0.5", "--steps", "9"]) == replace(GPU, lr=0.5, steps=9)
    assert parse([]) == CPU


# Figures

SCORES = np.array([[3, 2, 1, 0, -1, -2, -3], [0, 1, 2, 3, 4, 5, 6], [9, 0, 0, 0, 0, 0, 1]], dtype=np.float32)


def test_accuracy_by_hand() -> None:
    assert measure.ranks(SCORES, np.array([1, 0, 0])).tolist() == [2, 7, 1]
    assert measure.accuracy(SCORES, np.array([1, 0, 0])) == {"top1": 0.3333, "top5": 0.6667}


def test_agreement_by_hand() -> None:
    eye = np.eye(3, dtype=np.float32)
    scores = {"aux1": eye[[0, 1, 2, 0]], "aux2": eye[[0, 0, 2, 1]], "final": eye[[0, 2, 1, 1]]}
    found = measure.agreement(scores, np.array([0, 1, 2, 0]))
    assert found["pairs"] == {"aux1-aux2": 0.5, "aux1-final": 0.25, "aux2-final": 0.5}
    assert found["all_same"] == 0.25
    assert found["top1_when_all_same"] == 1.0
    assert found["pictures_by_heads_right"] == [0, 2, 1, 1]
    assert found["right_where_final_wrong"] == {"aux1": 3, "aux2": 1}
    assert found["final_right_where_wrong"] == {"aux1": 0, "aux2": 0}
    assert found["any_auxiliary_right_where_final_wrong"] == 3
    assert found["pictures_by_right_heads"] == {
        "": 0, "aux1": 2, "aux2": 0, "final": 0, "aux1+aux2": 1, "aux1+final": 0, "aux2+final": 0, "aux1+aux2+final": 1,
    }  # fmt: skip


def test_a_difference_is_as_sure_as_its_pairs() -> None:
    eye = np.eye(2, dtype=np.float32)
    labels = np.array([0, 0, 0, 0])
    found = measure.changed(eye[[1, 0, 1, 0]], eye[[0, 0, 1, 0]], labels)
    assert found["difference"] == -0.25
    assert found["difference_error"] == pytest.approx(0.25)
    assert found["same_answer"] == 0.75


def test_the_surest_head_decides() -> None:
    scores = {
        "aux1": np.array([[9, 0, 0], [0, 1, 0]], dtype=np.float32),
        "aux2": np.array([[0, 1, 0], [0, 1, 0]], dtype=np.float32),
        "final": np.array([[0, 2, 0], [0, 0, 5]], dtype=np.float32),
    }
    found = measure.votes(scores, np.array([0, 2]))
    assert found["confident"]["top1"] == 1.0
    assert found["confident"]["chosen"] == {"aux1": 0.5, "aux2": 0.0, "final": 0.5}
    assert found["average"]["top1"] == 0.5
    assert found["oracle"]["top1"] == 1.0


def test_answers_by_confidence_by_hand() -> None:
    # confidences 0.8, 0.8, 0.6, 0.51; the second and the last are wrong
    scores = np.log(np.array([[0.8, 0.2], [0.8, 0.2], [0.4, 0.6], [0.51, 0.49]], dtype=np.float32))
    found = measure.by_confidence(scores, np.array([0, 1, 1, 1]))
    assert [found["answered"][percent] for percent in (0, 50, 55, 61, 79, 81, 99)] == [4, 4, 3, 2, 2, 0, 0]
    assert [found["right"][percent] for percent in (0, 50, 55, 61, 79, 81, 99)] == [2, 2, 2, 1, 1, 0, 0]
    assert len(found["answered"]) == len(found["right"]) == 100


def test_calibration_by_hand() -> None:
    # half of the answers with confidence 0.8 are right: the gap is 0.3
    scores = np.log(np.array([[0.8, 0.2]] * 4, dtype=np.float32))
    found = measure.calibration(scores, np.array([0, 0, 1, 1]))
    assert found["ece"] == pytest.approx(0.3, abs=1e-3)
    filled = [row for row in found["bins"] if row["pictures"]]
    assert len(filled) == 1
    assert filled[0]["accuracy"] == 0.5
    assert filled[0]["from"] <= filled[0]["confidence"] <= filled[0]["to"] + 1e-6


def test_confusion_names_the_worst_class_and_what_it_is_taken_for() -> None:
    scores = np.eye(3, dtype=np.float32)[[0, 0, 1, 2, 2]]
    found = measure.confusion(scores, np.array([0, 0, 1, 1, 1]), ["a", "b", "c"], number=1)
    assert found["worst"] == [
        {"label": 1, "name": "b", "recall": 0.3333, "taken_for": [{"label": 2, "name": "c", "pictures": 2}]}
    ]
    assert found["best"][0]["recall"] == 1.0
    assert found["commonest"][0]["pictures"] == 2


def test_every_measured_edit_is_one_that_the_app_accepts() -> None:
    every = runs.edits(EMBEDDED)
    modules = len(EMBEDDED.modules)
    assert len(every) == modules * (4 + 2 * 3) + 4 + 3 * 7
    for text, edits in every.items():
        assert mended(edits, EMBEDDED) == edits, text


def test_channel_statistics_add_up_over_batches() -> None:
    channels, x = runs.Channels({}, {}, {}), torch.rand(6, 3, 4, 4)
    x[2, 1] = 0
    for part in (x[:4], x[4:]):
        channels.note("conv1", part)
    np.testing.assert_allclose(channels.total["conv1"] / 6, x.mean((0, 2, 3)).numpy(), rtol=1e-5)
    np.testing.assert_allclose(channels.peak["conv1"], x.amax((0, 2, 3)).numpy())
    assert channels.active["conv1"].tolist() == [6, 5, 6]


def test_edits_of_one_branch_are_measured_as_the_edited_network_answers() -> None:
    """The measurement keeps the other branches' outputs; the whole edited network says the same."""
    model, data = load_embedded().model, pictures(2)
    some = {text: edit for text, edit in runs.edits(EMBEDDED).items() if text in ("3a-5x5-k8", "4b-3x3", "5b-pool")}
    assert len(some) == 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs, "edits", lambda _: some)
        found = runs.changes(model, data)
    x = runs.Look().prepare(data.take(np.arange(2))[0])
    for text, edit in some.items():
        with torch.inference_mode():
            wanted = compact(model, edit)(x).final.numpy()
        np.testing.assert_allclose(found[f"logits:{text}"], wanted, atol=0.05)
        assert not np.allclose(found["logits:"], wanted, atol=0.05)


def test_less_detail_is_an_average_over_blocks() -> None:
    x = torch.randn(1, 3, 64, 64)
    expected = F.interpolate(F.avg_pool2d(x, 2), (96, 96), mode="bilinear", align_corners=False)
    torch.testing.assert_close(runs.Look(96, 32).prepare(x), expected)


def test_the_log_is_drawn(run: Path) -> None:
    picture = ElementTree.fromstring(draw(rows(run)))
    lines = [e for e in picture.iter() if e.tag.endswith("polyline")]
    assert len(lines) == 5
    for line in lines:
        for x, y in (map(float, point.split(",")) for point in line.attrib["points"].split()):
            assert LEFT <= x <= WIDTH
            assert 0 <= y <= HEIGHT


def test_an_empty_log_is_refused() -> None:
    with pytest.raises(ValueError, match="train first"):
        draw([])


def double(_: object, block: Pictures, factor: int) -> dict[str, np.ndarray]:
    return {"labels": block.labels * factor}


def test_a_stopped_measurement_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = pictures(7)
    made: list[str] = []
    monkeypatch.setattr(runs, "_model", lambda: None)
    monkeypatch.setattr(runs, "get_context", lambda _: SimpleNamespace(Pool=SerialPool))
    keep = runs._keep

    def noted(task: runs.Task, file: Path, *more: Any) -> None:
        made.append(file.name)
        keep(task, file, *more)

    monkeypatch.setattr(runs, "_keep", noted)
    for _ in range(2):
        found = runs.joined(runs.in_blocks(double, data, 2, 3, tmp_path, 2))
        assert found["labels"].tolist() == (2 * data.labels).tolist()
    assert len(made) == 3, "a block was measured twice"
    (tmp_path / made[1]).unlink()
    runs.in_blocks(double, data, 2, 3, tmp_path, 2)
    assert made[3:] == made[1:2]


class SerialPool:
    """A process pool without processes."""

    def __init__(self, size: int) -> None:
        assert size >= 1

    def __enter__(self) -> SerialPool:
        return self

    def __exit__(self, *_: object) -> None: ...

    def starmap(self, function: Callable[..., object], todo: list[tuple[object, ...]], chunksize: int) -> None:
        assert chunksize == 1
        for arguments in todo:
            function(*arguments)
