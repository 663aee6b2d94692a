"""`python -m training.evaluate`: measure assets/embedded.safetensors and write assets/embedded_report.json.

With `--only` and the name of a section (SECTIONS) the other sections stay, if they are about the same weights.

The report, one JSON object (shares are 0 to 1, `top1` and `top5` are shares of pictures):

- "made": data, date (UTC), commit, command, sha256 of the weights, notes, of the last run; "sections": date, commit and
  command of each section; "pictures": how many for each section ("heads" also covers votes, agreement, confusion,
  calibration and channels; "edited" covers intact, width and off).
- "heads": by head ("aux1", "aux2", "final") top1, top5, cross_entropy (nats).
- "votes": by rule ("confident", "average", "oracle": right where any head is) top1, top5; "confident" also "chosen":
  share of pictures by head.
- "agreement": "pairs" ("aux1-aux2": share of same answers), "all_same", "top1_when_all_same",
  "pictures_by_right_heads" (by the names of the heads that are right, joined by "+"; "" for none: all 8 sets),
  "pictures_by_heads_right" (index = number of heads that are right), "right_where_final_wrong" (by auxiliary head),
  "final_right_where_wrong", "any_auxiliary_right_where_final_wrong": numbers of pictures.
- "confusion" (final head): "worst", "best": label, name, recall, taken_for; "commonest": mistakes by number.
- "calibration": by head "ece", "mean_confidence", "bins": from, to, pictures, and confidence, accuracy where there are.
- "confidence": by head "answered" and "right", numbers of pictures by the least confidence that an answer must have, 0
  to 99 %: how many are then answered, and how many of these rightly.
- "intact": the unedited network on the pictures of the next two: top1, top5, probability (mean, of the right class).
- "width": "strength" (how channels are ranked), "modules": by module, by branch ("3x3", "5x5") a list of
  {eighths, k, edit, top1, top5, probability, same_answer, difference, difference_error}, at 2, 4 and 6 eighths; "all":
  the same for all modules at once, 1 to 7 eighths, by "3x3", "5x5" and "both" (k left out; "edit" is the text of
  viz/network/edits.py). 8 eighths is "intact". "difference" is top1 less that of "intact", "difference_error" its
  standard error picture by picture.
- "off": "modules": by module, by branch the same figures; "all": by branch.
- "channels": by step path (every convolution, pool and module of the trunk) "mean" and "max" after the ReLU and
  "active", the number of pictures on which it was above 0, one number per channel; "dead": channels that never were.
- "test_time": list of {what, side, detail, mode, top1, top5, probability}; on held-out training pictures.
- "export": the exported fp16 network beside the checkpoint it was made from: pictures, and by head checkpoint_top1,
  exported_top1, changed_answers (number of pictures), and checkpoint_ece and exported_ece, which the temperatures mend.
- "standard_error": of top1 at 50 %, by number of pictures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from training import measure, runs
from training.config import CPU, DATA, RUNS, SHIPPED_CHECKPOINT
from training.data import Pictures, classes, read
from training.export import restore
from viz.inference.weights import EMBEDDED_WEIGHTS
from viz.network.architecture import BRANCHES, EMBEDDED, SQUEEZED, Network
from viz.network.edits import ALL, keep, off, write
from viz.pictures.assets import ASSETS

REPORT = ASSETS / "embedded_report.json"
BLOCK, SMALL_BLOCK = 250, 25
"""Pictures that are kept together, so that a stopped measurement goes on."""
SECTIONS = ("heads", "edited", "test_time", "export", "confidence")
STRENGTH = (
    "L1 norm of the reduce filter × L1 norm of the weights that read its output; folded weights, "
    "whatever the picture (viz/inference/edited.py: strength)"
)
UNMEASURED = (
    "All figures are of pictures with 64×64 pixels, which is what this data has. To what detail full-size photographs "
    "should go down cannot be measured on it; docs/model-card.md has what was found on 200 photographs."
)


def whole(pictures: Pictures, names: list[str], workers: int, folder: Path) -> dict[str, Any]:
    """The sections that need nothing but the intact network."""
    arrays = runs.joined(runs.in_blocks(runs.intact, pictures, workers, BLOCK, folder))
    scores, labels = runs.of_kind(arrays, "logits"), pictures.labels
    return {
        "heads": measure.heads(scores, labels),
        "votes": measure.votes(scores, labels),
        "agreement": measure.agreement(scores, labels),
        "confusion": measure.confusion(scores["final"], labels, names),
        "calibration": {name: measure.calibration(values, labels) for name, values in scores.items()},
        "channels": channels(arrays, len(pictures)),
    }


def confidence(pictures: Pictures, workers: int, folder: Path) -> dict[str, Any]:
    """How many pictures each head answers, and rightly, if it has to be sure enough."""
    scores = runs.of_kind(runs.joined(runs.in_blocks(runs.intact, pictures, workers, BLOCK, folder)), "logits")
    return {name: measure.by_confidence(values, pictures.labels) for name, values in scores.items()}


def edited(pictures: Pictures, workers: int, folder: Path, network: Network = EMBEDDED) -> dict[str, Any]:
    """The sections about edited networks."""
    arrays = runs.joined(runs.in_blocks(runs.changes, pictures, workers, SMALL_BLOCK, folder))
    scores, labels = runs.of_kind(arrays, "logits"), pictures.labels
    figures = {text: measure.changed(values, scores[""], labels) for text, values in scores.items()}

    def row(*edits: Any) -> dict[str, Any]:
        return {"edit": write(edits), **figures[write(edits)]}

    def widths(module: Any, branch: Any) -> list[dict[str, Any]]:
        rows = []
        for n in runs.IN_ONE:
            k = module.branch(branch).reduce_width * n // runs.EIGHTHS
            rows.append({"eighths": n, "k": k, **row(keep(module.name, branch, k))})
        return rows

    return {
        "intact": {name: figures[""][name] for name in ("top1", "top5", "probability")},
        "width": {
            "strength": STRENGTH,
            "modules": {m.name: {b: widths(m, b) for b in SQUEEZED} for m in network.modules},
            "all": {
                name: [{"eighths": n, **row(*runs.everywhere(network, branches, n))} for n in runs.IN_ALL]
                for name, branches in runs.TOGETHER.items()
            },
        },
        "off": {
            "modules": {m.name: {b: row(off(m.name, b)) for b in BRANCHES} for m in network.modules},
            "all": {b: row(off(ALL, b)) for b in BRANCHES},
        },
    }


def channels(arrays: dict[str, Any], pictures: int) -> dict[str, Any]:
    """Mean and maximum of each channel, to four digits, how often it is active, and the dead ones, by step path."""
    means, peaks, active = (runs.of_kind(arrays, kind) for kind in ("total", "peak", "active"))
    rows = {}
    for path in means:
        mean, peak = means[path].sum(0) / pictures, peaks[path].max(0)
        rows[path] = {
            "mean": [_short(v) for v in mean],
            "max": [_short(v) for v in peak],
            "active": active[path].sum(0).astype(int).tolist(),
            "dead": np.flatnonzero(peak <= 0).tolist(),
        }
    return rows


def _short(value: float) -> float:
    return float(f"{value:.4g}")


def test_time(pictures: Pictures, workers: int, folder: Path) -> list[dict[str, Any]]:
    """The final head with other resolutions, interpolations and less detail."""
    rows, intact = [], None
    for what, look in runs.looks():
        name = f"{look.side}-{look.detail}-{look.mode}"
        scores = runs.joined(runs.in_blocks(runs.logits, pictures, workers, SMALL_BLOCK, folder / name, look))["final"]
        intact = scores if intact is None else intact
        about = {"what": what, "side": look.side, "detail": look.detail, "mode": look.mode}
        rows.append(about | measure.changed(scores, intact, pictures.labels))
    return rows


def exported(pictures: Pictures, checkpoint: Path, workers: int, folder: Path) -> dict[str, Any]:
    """The exported network beside `checkpoint`, which still has its BatchNorm and no temperatures, head by head."""
    ours = runs.of_kind(runs.joined(runs.in_blocks(runs.intact, pictures, workers, BLOCK, folder)), "logits")
    model, labels = restore(checkpoint), pictures.labels
    theirs = runs.logits(model, pictures, runs.Look())
    return {"pictures": len(pictures)} | {
        name: {
            "checkpoint_top1": measure.accuracy(theirs[name], labels)["top1"],
            "exported_top1": measure.accuracy(ours[name], labels)["top1"],
            "changed_answers": int((ours[name].argmax(1) != theirs[name].argmax(1)).sum()),
            "checkpoint_ece": measure.calibration(theirs[name], labels)["ece"],
            "exported_ece": measure.calibration(ours[name], labels)["ece"],
        }
        for name in ours
    }


def made(arguments: Sequence[str]) -> dict[str, Any]:
    """Where the figures come from."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ASSETS, capture_output=True, text=True, check=False)
    return {
        "data": "Tiny ImageNet-200, validation pictures (test_time: held-out training pictures)",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit.stdout.strip() or None,
        "command": " ".join(["python -m training.evaluate", *arguments]),
        "weights_sha256": hashlib.sha256(EMBEDDED_WEIGHTS.read_bytes()).hexdigest(),
        "notes": [UNMEASURED],
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the parquet files")
    parser.add_argument("--cache", type=Path, default=RUNS, help="folder for the decoded pictures")
    parser.add_argument("--pictures", type=int, default=10_000, help="validation pictures for the heads")
    parser.add_argument("--edited-pictures", type=int, default=1000, help="of these, for edited networks")
    parser.add_argument("--held-out", type=int, default=500, help="training pictures for test-time choices")
    parser.add_argument("--compared", type=int, default=2000, help="validation pictures for the export section")
    parser.add_argument("--checkpoint", type=Path, default=SHIPPED_CHECKPOINT, help="what the weights were made from")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", choices=SECTIONS, help="measure this section anew")
    parser.add_argument("--out", type=Path, default=REPORT)
    options = parser.parse_args(arguments)
    about = made(_without_paths(sys.argv[1:] if arguments is None else arguments))
    report = _same_weights(options.out, about["weights_sha256"]) | {"made": about}
    for section in SECTIONS if options.only is None else (options.only,):
        pictures = _pictures(section, options)
        report |= _measured(section, pictures, options, options.cache / about["weights_sha256"][:16])
        report.setdefault("pictures", {})[section] = len(pictures)
        report.setdefault("sections", {})[section] = {key: about[key] for key in ("date", "commit", "command")}
    report["standard_error"] = {str(n): round((0.25 / n) ** 0.5, 4) for n in report["pictures"].values()}
    options.out.write_text(json.dumps(report, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _without_paths(arguments: Sequence[str]) -> list[str]:
    """The arguments without folders, which are this machine's own."""
    pairs = zip(("", *arguments), arguments, strict=False)
    folders = ("--data", "--cache", "--out", "--checkpoint")
    return [argument for before, argument in pairs if argument not in folders and before not in folders]


def _same_weights(path: Path, sha256: str) -> dict[str, Any]:
    """The report that is there, if it is about the same weights."""
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return report if report.get("made", {}).get("weights_sha256") == sha256 else {}


def _pictures(section: str, options: argparse.Namespace) -> Pictures:
    if section == "test_time":
        return read(options.data, "train", options.cache).part(slice(min(options.held_out, CPU.holdout)))
    numbers = {"heads": options.pictures, "confidence": options.pictures}
    number = (numbers | {"edited": options.edited_pictures, "export": options.compared})[section]
    return read(options.data, "val", options.cache).part(slice(number))


def _measured(section: str, pictures: Pictures, options: argparse.Namespace, cache: Path) -> dict[str, Any]:
    folder = cache / ("heads" if section in ("export", "confidence") else section)  # these read the same logits
    if section == "export":
        return {"export": exported(pictures, options.checkpoint, options.workers, folder)}
    if section == "confidence":
        return {"confidence": confidence(pictures, options.workers, folder)}
    if section == "heads":
        return whole(pictures, [entry["name"] for entry in classes(options.data)], options.workers, folder)
    if section == "edited":
        return edited(pictures, options.workers, folder)
    return {"test_time": test_time(pictures, options.workers, folder)}


if __name__ == "__main__":
    main()
