"""The file against gradients found another way."""

from __future__ import annotations

import json

import pytest
import torch
from torch.nn import functional as F

from tests.parts import ROOT
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.notation.names import short
from viz.pictures.gallery import GALLERY, load_picture

FILE = json.loads((ROOT / "assets" / "gradients.json").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("one_thread")
def test_the_norms_are_those_of_a_backward_pass() -> None:
    """A few pictures at a time, each with .backward(), so that the gradients add up in the parameters."""
    loaded = load_embedded()
    labels = {short(name): label for label, name in enumerate(loaded.classes)}
    items = [item for item in GALLERY if item.shows]
    assert [item.key for item in items] == FILE["made"]["pictures"]
    watched = {name: list(loaded.model.get_submodule(f"inception{name}").parameters()) for name in ("3a", "4d", "5b")}
    flags = [(p, p.requires_grad) for p in loaded.model.parameters()]
    norms = {}
    try:
        for side in ("with", "without"):
            for parameter, _ in flags:
                parameter.requires_grad_(True).grad = None
            for item in items:
                given = loaded.model(to_tensor(load_picture(item.key), loaded.preprocessing))
                right = torch.tensor([labels[item.shows]])
                loss = F.cross_entropy(given.final, right)
                if side == "with":
                    loss = loss + 0.3 * (F.cross_entropy(given.aux1, right) + F.cross_entropy(given.aux2, right))
                (loss / len(items)).backward()  # type: ignore[no-untyped-call]
            for name, parameters in watched.items():
                squares = [float(p.grad.square().sum()) for p in parameters if p.grad is not None]
                norms[side, name] = sum(squares) ** 0.5
    finally:
        for parameter, wanted in flags:
            parameter.requires_grad_(wanted).grad = None
    for (side, name), norm in norms.items():
        assert norm == pytest.approx(FILE["trained"][side][name], rel=2e-3), (side, name)
