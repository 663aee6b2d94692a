"""`python -m training.train [--preset gpu] [--steps 700] [--lr 0.5] ...`: train, or go on where it stopped."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

from training.config import PRESETS, Config
from training.data import read
from training.loop import train


def parse(arguments: Sequence[str] | None = None) -> Config:
    """The configuration of a command line: a preset, and any of its single values changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--preset", choices=PRESETS, default="cpu")
    for field in fields(Config):
        if field.name not in ("phases", "compile"):
            kind = str if field.name == "start" else int if field.name == "steps" else type(field.default)
            parser.add_argument(f"--{field.name.replace('_', '-')}", type=kind, default=None)
    options = vars(parser.parse_args(arguments))
    preset = PRESETS[options.pop("preset")]
    return replace(preset, **{name: value for name, value in options.items() if value is not None})


def main(arguments: Sequence[str] | None = None) -> None:
    """Train with the data decoded once into `out`."""
    config = parse(arguments)
    out = Path(config.out)
    pictures = read(Path(config.data), "train", out)
    (out / "config.json").write_text(json.dumps(config.to_json(), indent=1))
    train(config, pictures)


if __name__ == "__main__":
    main()
