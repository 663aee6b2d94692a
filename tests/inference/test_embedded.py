"""The real embedded network in assets/: its size, what it says about photographs, and that its report is about it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import safe_open

from training.card import CARD, with_figures
from training.config import CPU, DATA, GPU, GPU_LAST, ROOT
from training.data import DETAIL, Pictures, enlarge, normalise, read
from training.evaluate import REPORT
from training.export import DETAIL_SHOWN, divide_logits, last_layers
from training.measure import accuracy
from training.runs import EIGHTHS, IN_ONE, Look
from viz.inference.capture import capture
from viz.inference.measured import load_report
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import EMBEDDED_CLASSES, EMBEDDED_WEIGHTS, Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.shapes import trace
from viz.notation.numbers import percent
from viz.pictures.gallery import GALLERY
from viz.pictures.gallery import load_picture as gallery_picture
from viz.pictures.picture import Picture

CATS = {"tabby", "Persian cat", "Egyptian cat"}
HEADS = [head.name for head in EMBEDDED.heads]


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


@pytest.mark.parametrize("head", HEADS)
def test_the_cat_is_a_cat_for_every_head(loaded: Loaded, head: str) -> None:
    assert best_five(loaded, gallery_picture("cat"), head)[0] in CATS


@pytest.fixture(scope="module")
def gallery_answers(loaded: Loaded) -> dict[str, dict[str, tuple[str, float]]]:
    """By gallery picture that is of a class, by head: its answer and the probability of that."""
    found = {}
    with torch.inference_mode():
        for item in GALLERY:
            if item.shows:
                logits = loaded.model(to_tensor(gallery_picture(item.key), loaded.preprocessing))._asdict()
                best = {head: values[0].softmax(0).max(0) for head, values in logits.items()}
                found[item.key] = {
                    head: (loaded.classes[int(top.indices)].split(",")[0], float(top.values))
                    for head, top in best.items()
                }
    return found


def test_twelve_gallery_pictures_are_answered_rightly(
    gallery_answers: dict[str, dict[str, tuple[str, float]]],
) -> None:
    shows = {item.key: item.shows for item in GALLERY}
    right = [key for key, heads in gallery_answers.items() if heads["final"][0] == shows[key]]
    assert len(right) >= 12, gallery_answers
    assert all(gallery_answers[key]["final"][1] > 0.5 for key in right), "right, but hardly"
    differ = [key for key in right if {heads[0] for heads in gallery_answers[key].values()} != {shows[key]}]
    assert len(differ) >= 3, differ
    better = [
        key
        for key, heads in gallery_answers.items()
        if key not in right and shows[key] in (heads["aux1"][0], heads["aux2"][0])
    ]
    assert better, "no picture where an earlier answer is the better one"


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
    """Two ways to the same tensor: the app's, from a picture file's pixels, and the one of the evaluation.

    A picture of 64 pixels has no more detail to keep, so that the app shows it as the report's figures saw it.
    """
    small = Picture.of("small", gallery_picture("espresso").square(64))
    evaluated = enlarge(normalise(torch.from_numpy(small.pixels.copy())[None]))
    torch.testing.assert_close(to_tensor(small, loaded.preprocessing), evaluated, rtol=0, atol=1e-4)


def test_the_app_keeps_more_detail_of_a_picture_that_has_it(loaded: Loaded) -> None:
    picture = gallery_picture("espresso")
    assert loaded.preprocessing.detail == DETAIL_SHOWN > DETAIL
    shown = to_tensor(picture, loaded.preprocessing)
    coarse = to_tensor(picture, replace(loaded.preprocessing, detail=DETAIL))
    steps = [float((x[..., 1:] - x[..., :-1]).abs().mean()) for x in (shown, coarse)]
    assert steps[0] > 1.1 * steps[1]


def test_temperatures_change_no_answer_and_are_those_in_the_weights(loaded: Loaded) -> None:
    said = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))["temperatures"]
    assert set(said) == set(HEADS)
    model = load_embedded().model  # a copy of its own, whose last layers are changed here
    inputs: dict[str, torch.Tensor] = {}
    layers = last_layers(model)
    for head, layer in layers.items():
        layer.register_forward_hook(lambda _, given, __, head=head: inputs.update({head: given[0]}))
    tensors = torch.cat([to_tensor(gallery_picture(item.key), loaded.preprocessing) for item in GALLERY[:16]])
    with torch.inference_mode():
        folded = model(tensors)._asdict()
        divide_logits(model, {head: 1 / said[head] for head in said})
        plain = {head: layers[head](inputs[head]) for head in HEADS}
    for head in HEADS:
        torch.testing.assert_close(plain[head], folded[head] * said[head], rtol=1e-3, atol=1e-3)
        assert torch.equal(plain[head].argmax(1), folded[head].argmax(1))


def test_what_it_was_trained_with_is_declared() -> None:
    dropouts = {layer.path: layer.op.p for head in EMBEDDED.heads for layer in head.layers if hasattr(layer.op, "p")}
    assert dropouts == {"aux1.dropout": 0.6, "aux2.dropout": 0.6, "dropout": 0.3}
    assert EMBEDDED.label_smoothing == 0.1
    said = {row.what: row.here for row in EMBEDDED.deviations}
    assert said["dropout before the last layer"] == "30 %"
    assert said["dropout in the auxiliary classifiers"] == "60 %"
    assert said["labels in training"].startswith("10 % ")


# What the gallery's hints claim of this network


def answers_to(loaded: Loaded, key: str) -> list[str]:
    """The first name of each classifier's answer, in the order of HEADS."""
    return [best_five(loaded, gallery_picture(key), head)[0] for head in HEADS]


def test_hints_that_speak_of_answers_are_borne_out(loaded: Loaded) -> None:
    hints, shows = {item.key: item.hint for item in GALLERY}, {item.key: item.shows for item in GALLERY}
    assert "do not agree" in hints["sunglasses"]
    assert len(set(answers_to(loaded, "sunglasses"))) > 1
    assert "an earlier answer is the better one" in hints["night-web"]
    *early, final = answers_to(loaded, "night-web")
    assert shows["night-web"] in early
    assert final != shows["night-web"]
    assert "no classifier knows it" in hints["ice-cream"]
    assert shows["ice-cream"] not in answers_to(loaded, "ice-cream")
    for key in ("basketball", "goldfish"):  # "what does the first classifier take it for?"
        assert answers_to(loaded, key)[0] != shows[key]


def test_most_maps_of_3a_prefer_one_direction(loaded: Loaded) -> None:
    assert "most early maps prefer one of them" in next(item.hint for item in GALLERY if item.key == "gratings")
    maps = capture(loaded, to_tensor(gallery_picture("gratings"), loaded.preprocessing)).output("3a")
    heard = maps[maps.max((1, 2)) > 0]
    quarters = np.stack([heard[:, r : r + 14, c : c + 14].mean((1, 2)) for r in (0, 14) for c in (0, 14)], 1)
    quarters.sort(axis=1)
    assert (quarters[:, -1] > 1.5 * quarters[:, -2]).mean() > 1 / 2


# The report


def test_the_report_is_about_these_weights(report: dict[str, Any]) -> None:
    assert report["made"]["weights_sha256"] == hashlib.sha256(EMBEDDED_WEIGHTS.read_bytes()).hexdigest()
    assert report["made"]["command"].startswith("python -m training.evaluate")
    assert len(report["made"]["commit"]) == 40


def test_it_reaches_what_was_wanted(report: dict[str, Any]) -> None:
    heads = report["heads"]
    assert report["pictures"]["heads"] == 10_000
    assert heads["final"]["top1"] >= 0.685
    assert heads["final"]["top5"] >= 0.88
    assert heads["aux1"]["top1"] >= 0.59
    assert heads["aux2"]["top1"] >= 0.64
    assert all(figures["ece"] <= 0.02 for figures in report["calibration"].values())
    exported = report["export"]
    for head in HEADS:
        assert abs(exported[head]["exported_top1"] - exported[head]["checkpoint_top1"]) <= 0.002 + 1e-9, head
        assert exported[head]["exported_ece"] < exported[head]["checkpoint_ece"], head


def test_accuracies_are_ordered_shares(report: dict[str, Any]) -> None:
    for figures in (*report["heads"].values(), *report["votes"].values(), report["intact"]):
        assert 0 < figures["top1"] <= figures["top5"] <= 1


def test_the_heads_agreement_adds_up(report: dict[str, Any]) -> None:
    agreement, heads, number = report["agreement"], report["heads"], report["pictures"]["heads"]
    counts = agreement["pictures_by_heads_right"]
    assert sum(counts) == number
    subsets = agreement["pictures_by_right_heads"]
    assert len(subsets) == 8
    assert sum(subsets.values()) == number
    for name, figures in heads.items():
        own = sum(pictures for some, pictures in subsets.items() if name in some.split("+"))
        assert own == pytest.approx(number * figures["top1"], abs=number * 1e-4)
    assert report["votes"]["oracle"]["top1"] == pytest.approx(1 - subsets[""] / number, abs=1e-4)
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
        assert [row["eighths"] for row in rows] == list(IN_ONE)
        assert [row["k"] for row in rows] == [full * n // EIGHTHS for n in IN_ONE]
    assert set(report["off"]["modules"][module.name]) == set(BRANCHES)
    channels = report["channels"][module.path]
    assert len(channels["mean"]) == len(channels["max"]) == module.width


def test_every_channel_is_measured(report: dict[str, Any]) -> None:
    shapes = {step.path: step.out_shape for step in trace(EMBEDDED)}
    for path, channels in report["channels"].items():
        assert len(channels["mean"]) == len(channels["max"]) == shapes[path].c, path
        assert all(0 <= m <= x for m, x in zip(channels["mean"], channels["max"], strict=True)), path
        assert channels["dead"] == [c for c, value in enumerate(channels["max"]) if value <= 0], path
        assert channels["dead"] == [c for c, number in enumerate(channels["active"]) if number == 0], path
        assert max(channels["active"]) <= report["pictures"]["heads"]


def test_a_difference_is_that_of_the_two_shares_and_surer_than_either(report: dict[str, Any]) -> None:
    alone = report["standard_error"][str(report["pictures"]["edited"])]
    rows = [row for by_branch in report["off"]["modules"].values() for row in by_branch.values()]
    rows += [row for by_width in report["width"]["all"].values() for row in by_width]
    for row in rows:
        assert row["difference"] == pytest.approx(row["top1"] - report["intact"]["top1"], abs=2e-4)
        assert 0 <= row["difference_error"] < 1.5 * alone
    mild = [row["difference_error"] for row in rows if abs(row["difference"]) < 0.03]
    assert max(mild) < alone, "a network that hardly differs is compared less surely than by chance"


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
    """`python -m training.card` writes what is measured; the rest of its claims are read back here."""
    card = CARD.read_text(encoding="utf-8")
    assert with_figures(card, report) == card, "run python -m training.card"
    assert f"{report['pictures']['heads']:,} of the 10,000" in card
    for figures in (*report["heads"].values(), *report["votes"].values()):
        assert f"| {percent(figures['top1'])} | {percent(figures['top5'])} |" in card
    assert "right on about two of three pictures" in card
    assert 0.64 < report["heads"]["final"]["top1"] < 0.70
    said = " ".join(card.split())
    for config, words in ((GPU, "7,091 steps of 1,024 pictures"), (GPU_LAST, "241 steps")):
        assert f"{config.steps:,} steps" in words
        assert words in said
    assert f"dropout {CPU.dropout} before the last layer and {CPU.auxiliary_dropout} in the auxiliary" in said
    assert f"at most {DETAIL_SHOWN}×{DETAIL_SHOWN} pixels" in said


def test_the_model_card_says_what_the_gallery_answers(
    gallery_answers: dict[str, dict[str, tuple[str, float]]],
) -> None:
    said = " ".join(CARD.read_text(encoding="utf-8").split())
    drawings = [item for item in GALLERY if item.kind == "drawing"]
    wrong = {item.key for item in drawings if gallery_answers[item.key]["final"][0] != item.shows}
    assert (len(drawings), len(drawings) - len(wrong)) == (20, 18)
    assert "Of twenty drawn objects the final classifier knows eighteen" in said
    assert wrong == {"night-web", "ice-cream"}
    assert "it takes the web at night for a space heater and the ice cream for a wooden spoon" in said
    assert gallery_answers["night-web"]["final"][0] == "space heater"
    assert gallery_answers["ice-cream"]["final"][0] == "wooden spoon"
    assert "is a tabby for both auxiliary classifiers and an Egyptian cat for the final one" in said
    assert [gallery_answers["cat"][head][0] for head in HEADS] == ["tabby", "tabby", "Egyptian cat"]
    assert {gallery_answers["espresso"][head][0] for head in HEADS} == {"espresso"}


def test_the_badge_says_how_often_it_is_right(report: dict[str, Any]) -> None:
    assert load_report().of_100() == round(100 * report["heads"]["final"]["top1"]) == 69


@pytest.mark.parametrize("name", ["README.md", "assets/SOURCES.md", "docs/model-card.md"])
def test_no_text_tells_of_the_network_before(name: str) -> None:
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    for stale in ("not a good classifier", "CPU network", "first checkpoint", "CPU only", "sees 64×64"):
        assert stale not in text, stale
