"""The real embedded network in assets/: its size, what it says about photographs, and that its report is about it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors import safe_open

from training.config import DATA
from training.data import Pictures, enlarge, normalise, read
from training.evaluate import REPORT
from training.measure import accuracy
from training.runs import EIGHTHS, Look
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import EMBEDDED_CLASSES, EMBEDDED_WEIGHTS, Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.shapes import trace
from viz.pictures.gallery import load as gallery_picture
from viz.pictures.picture import Picture

CATS = {"tabby", "Persian cat", "Egyptian cat", "cougar", "lion"}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_embedded()


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(REPORT.read_text(encoding="utf-8"))
    return found


def best_five(loaded: Loaded, picture: Picture, head: str) -> list[str]:
    """The first names of the five best classes for a picture."""
    with torch.inference_mode():
        logits = getattr(loaded.model(to_tensor(picture, loaded.preprocessing)), head)[0]
    return [loaded.classes[i].split(",")[0] for i in logits.topk(5).indices.tolist()]


@pytest.mark.parametrize("head", [head.name for head in EMBEDDED.heads])
def test_coffee_is_espresso_for_every_head(loaded: Loaded, head: str) -> None:
    assert best_five(loaded, gallery_picture("espresso"), head)[0] == "espresso"


@pytest.mark.parametrize("place", [(0.5, 0.5, 1.0), (0.6, 0.1, 1.6)], ids=["whole", "both eyes"])
def test_the_cat_is_a_cat_among_the_first_five(loaded: Loaded, place: tuple[float, float, float]) -> None:
    """The first answer is golden retriever, the lion is the fourth (docs/model-card.md)."""
    assert CATS & set(best_five(loaded, gallery_picture("cat").with_crop(*place), "final"))


def test_the_file_is_small_and_in_half_precision() -> None:
    assert EMBEDDED_WEIGHTS.stat().st_size <= 22_000_000
    with safe_open(EMBEDDED_WEIGHTS, "pt") as file:
        kinds = {str(file.get_slice(name).get_dtype()) for name in file.keys()}  # noqa: SIM118
    assert kinds == {"F16"}


def test_every_head_is_trained_and_every_class_has_its_names(loaded: Loaded) -> None:
    assert set(loaded.trained_heads) == {head.name for head in EMBEDDED.heads}
    entries = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))["classes"]
    ids = [entry["wordnet"] for entry in entries]
    assert len(set(ids)) == len(ids) == EMBEDDED.classes
    assert all(len(i) == 9 and i[0] == "n" and i[1:].isdigit() for i in ids)
    assert ids == sorted(ids)
    assert all(entry["name"].strip() for entry in entries)


def test_training_and_app_prepare_a_picture_alike(loaded: Loaded) -> None:
    """Two ways to the same tensor: the app's, from a picture file's pixels, and the one of the evaluation."""
    picture = gallery_picture("espresso")
    small = np.asarray(Image.fromarray(picture.square(256)).resize((64, 64), Image.Resampling.BOX))
    evaluated = enlarge(normalise(torch.from_numpy(small.copy())[None]))
    shown = to_tensor(picture, loaded.preprocessing)
    assert shown.shape == evaluated.shape
    assert float((shown - evaluated).abs().mean()) < 0.15


# The report


def test_the_report_is_about_these_weights(report: dict[str, Any]) -> None:
    assert report["made"]["weights_sha256"] == hashlib.sha256(EMBEDDED_WEIGHTS.read_bytes()).hexdigest()
    assert report["made"]["command"].startswith("python -m training.evaluate")
    assert len(report["made"]["commit"]) == 40


def test_auxiliary_heads_are_within_15_points(report: dict[str, Any]) -> None:
    top1 = {name: figures["top1"] for name, figures in report["heads"].items()}
    assert set(top1) == {head.name for head in EMBEDDED.heads}
    assert all(abs(value - top1["final"]) <= 0.15 for value in top1.values())


def test_accuracies_are_ordered_shares(report: dict[str, Any]) -> None:
    for figures in (*report["heads"].values(), *report["votes"].values(), report["intact"]):
        assert 0 < figures["top1"] <= figures["top5"] <= 1


def test_the_heads_agreement_adds_up(report: dict[str, Any]) -> None:
    agreement, heads, number = report["agreement"], report["heads"], report["pictures"]["heads"]
    counts = agreement["pictures_by_heads_right"]
    assert sum(counts) == number
    right = sum(n * pictures for n, pictures in enumerate(counts))
    assert right == pytest.approx(number * sum(h["top1"] for h in heads.values()), abs=number * 2e-4)
    for name in ("aux1", "aux2"):
        gap = agreement["final_right_where_wrong"][name] - agreement["right_where_final_wrong"][name]
        assert gap == pytest.approx(number * (heads["final"]["top1"] - heads[name]["top1"]), abs=number * 2e-4)


@pytest.mark.parametrize("head", [head.name for head in EMBEDDED.heads])
def test_the_reliability_bins_add_up_to_the_accuracy(report: dict[str, Any], head: str) -> None:
    bins = [row for row in report["calibration"][head]["bins"] if row["pictures"]]
    number = sum(row["pictures"] for row in bins)
    assert number == report["pictures"]["heads"]
    right = sum(row["pictures"] * row["accuracy"] for row in bins)
    assert right / number == pytest.approx(report["heads"][head]["top1"], abs=2e-4)


@pytest.mark.parametrize("module", EMBEDDED.modules, ids=lambda m: m.name)
def test_every_module_is_measured(report: dict[str, Any], module: Any) -> None:
    widths = report["width"]["modules"][module.name]
    for branch, full in (("3x3", module.reduce3x3), ("5x5", module.reduce5x5)):
        rows = widths[branch]
        assert [row["eighths"] for row in rows] == list(range(1, EIGHTHS))
        assert [row["k"] for row in rows] == [full * n // EIGHTHS for n in range(1, EIGHTHS)]
    assert set(report["off"]["modules"][module.name]) == set(BRANCHES)
    channels = report["channels"][module.path]
    assert len(channels["mean"]) == len(channels["max"]) == module.width


def test_every_channel_is_measured(report: dict[str, Any]) -> None:
    shapes = {step.path: step.out_shape for step in trace(EMBEDDED)}
    for path, channels in report["channels"].items():
        assert len(channels["mean"]) == len(channels["max"]) == shapes[path].c, path
        assert all(0 <= m <= x for m, x in zip(channels["mean"], channels["max"], strict=True)), path
        assert channels["dead"] == [c for c, value in enumerate(channels["max"]) if value <= 0], path


def test_a_wide_cut_hurts_more_than_a_narrow_one(report: dict[str, Any]) -> None:
    for rows in report["width"]["all"].values():
        assert rows[0]["probability"] < rows[-1]["probability"]


@pytest.mark.skipif(not DATA.exists(), reason="Tiny ImageNet-200 is not here")
def test_the_reported_accuracy_is_found_again(loaded: Loaded, report: dict[str, Any], tmp_path: Path) -> None:
    from itertools import islice

    import pyarrow as arrow
    import pyarrow.parquet as parquet

    batch = next(parquet.ParquetFile(DATA / "val.parquet").iter_batches(96))
    parquet.write_table(arrow.Table.from_batches([batch]), tmp_path / "val.parquet")
    pictures: Pictures = read(tmp_path, "val", tmp_path)
    with torch.inference_mode():
        scores = np.concatenate(
            [loaded.model(Look().prepare(x)).final.numpy() for x, _ in islice(pictures.batches(24), 4)]
        )
    found, said = accuracy(scores, pictures.labels)["top5"], report["heads"]["final"]["top5"]
    assert abs(found - said) < 4 * (said * (1 - said) / len(pictures)) ** 0.5


def test_the_model_card_says_what_the_report_says(report: dict[str, Any]) -> None:
    card = (REPORT.parent.parent / "docs" / "model-card.md").read_text(encoding="utf-8")
    assert f"{report['pictures']['heads']:,} of the 10,000" in card
    for figures in (*report["heads"].values(), *report["votes"].values()):
        assert f"| {100 * figures['top1']:.1f} % | {100 * figures['top5']:.1f} % |" in card
