"""Our recount beside torchinfo, fvcore, ptflops, thop, calflops and torch's FlopCounterMode, on the same networks."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from benchmarks.table import Row
from benchmarks.timing import paired
from viz.network.architecture import FINAL, PAPER, TORCHVISION, Network
from viz.network.costs import layer_cost, network_cost
from viz.network.operations import Conv, Linear
from viz.network.shapes import Step, trace

SECTION = "costs"
RECOUNT_MS = 0.05
ROUNDS = 3

Count = Callable[[Any, Any], float]
"""A peer's multiplications of a model on an input (1, 3, H, W), in its own convention."""


def rows() -> Iterator[Row]:
    """One group a network: the exact figure, and what every peer says of it."""
    import torch
    from torchvision.models import googlenet

    from viz.inference.model import build

    torch.set_num_threads(1)
    yield from recount()
    models = {
        "the paper's network": (PAPER, build(PAPER, auxiliary=False).eval()),
        "torchvision's googlenet": (TORCHVISION, googlenet(init_weights=False, aux_logits=False).eval()),
    }
    for title, (network, model) in models.items():
        yield from _compared(title, network, model, torch.zeros(1, *network.input_shape))


def recount() -> Iterator[Row]:
    """What a slider's step costs: one module changed to widths never seen before, the whole network counted again."""
    module, rounds, repeat = PAPER.module("3a"), 9, 100
    edits = iter([PAPER.with_module(replace(module, conv3x3=i // 256, conv5x5=i % 256)) for i in range(256, 2000)])

    def cold() -> None:
        layer_cost.cache_clear()
        network_cost(PAPER)

    network_cost(PAPER)
    new = "recount after a width changed"
    found = paired({new: lambda: network_cost(next(edits))}, rounds=rounds, repeat=repeat)
    found |= paired({"recount with nothing remembered": cold}, rounds=rounds, repeat=repeat)
    for name, ms in found.items():
        goal = RECOUNT_MS * 1000 if name == new else None
        yield Row(SECTION, "a slider's step", name, ms * 1000, "µs", goal=goal, judged=ms * 1000)


def _compared(title: str, network: Network, model: Any, x: Any) -> Iterator[Row]:
    group = f"multiplications of {title}"
    exact = network_cost(network).macs
    ours = paired({"ours": lambda: network_cost(network)}, rounds=9, repeat=100)["ours"]
    yield Row(SECTION, group, "Inception Explorer", exact, "MACs", 1.0, note=f"exact; {ours * 1000:.0f} µs")
    for name, count in PEERS.items():
        if importlib.util.find_spec(name.split(".")[0]) is None:
            yield Row(SECTION, group, name, None, "")
            continue
        said = round(count(model, x))
        ms = paired({name: lambda count=count: count(model, x)}, rounds=ROUNDS)[name]  # type: ignore[misc]
        cause = why(network, said - exact, batch_norm=network is TORCHVISION)
        note = f"{said - exact:+,d}: {cause}; {ms:,.0f} ms, {ms / ours:,.0f} times ours"
        yield Row(SECTION, group, name, said, "", said / exact, note=note)


def parts(network: Network, *, batch_norm: bool) -> dict[str, int]:
    """What tools add or leave out, in units of their own sums, from the declaration."""
    steps = [s for s in trace(network) if s.head in ("", FINAL)]
    convs = [s for s in steps if isinstance(s.op, Conv)]
    linears = [s for s in steps if isinstance(s.op, Linear)]
    conv_out, pool = sum(s.out_shape.size for s in convs), _average_pool(steps)
    last = sum(s.out_shape.size for s in linears)
    result = {
        "counts two for each": network_cost(network).macs,
        "leaves out the linear layer": -sum(s.in_shape.size * s.out_shape.size for s in linears),
        "biases of the linear layer": last,
        "one for each value that is averaged": pool.in_shape.size,
        "one for each average": pool.out_shape.size,
    }
    if batch_norm:
        return result | {
            "two for each value that BatchNorm scales": 2 * conv_out,
            "four for each value that BatchNorm scales": 4 * conv_out,
            "parameters of BatchNorm": 2 * sum(s.out_shape.c for s in convs),
        }
    return result | {"one for each convolution's bias at each pixel": conv_out}


def _average_pool(steps: list[Step]) -> Step:
    return next(s for s in steps if s.head == FINAL)


def why(network: Network, difference: int, *, batch_norm: bool) -> str:
    """The fewest of `parts` that make up `difference` to the last unit, in words."""
    if difference == 0:
        return "exact"
    known = parts(network, batch_norm=batch_norm)
    for size in (1, 2, 3, 4):
        for chosen in itertools.combinations(known, size):
            if sum(known[name] for name in chosen) == difference:
                return " + ".join(chosen)
    return "counts activations, pools and normalisation as well"


def _torchinfo(model: Any, x: Any) -> float:
    return float(importlib.import_module("torchinfo").summary(model, input_data=x, verbose=0).total_mult_adds)


def _fvcore(model: Any, x: Any) -> float:
    analysis = importlib.import_module("fvcore.nn").FlopCountAnalysis(model, x)
    return float(analysis.unsupported_ops_warnings(False).uncalled_modules_warnings(False).total())


def _ptflops(model: Any, x: Any) -> float:
    count = importlib.import_module("ptflops").get_model_complexity_info
    return float(count(model, tuple(x.shape[1:]), as_strings=False, print_per_layer_stat=False, backend="pytorch")[0])


def _thop(model: Any, x: Any) -> float:
    from copy import deepcopy

    return float(importlib.import_module("thop").profile(deepcopy(model), inputs=(x,), verbose=False)[0])


def _calflops(model: Any, x: Any) -> float:
    count = importlib.import_module("calflops").calculate_flops
    said = count(model=model, input_shape=tuple(x.shape), output_as_string=False, print_results=False)
    return float(said[1])


def _flop_counter(model: Any, x: Any) -> float:
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as counter, torch.no_grad():
        model(x)
    return float(counter.get_total_flops())


PEERS: dict[str, Count] = {
    "torchinfo": _torchinfo,
    "fvcore": _fvcore,
    "ptflops": _ptflops,
    "thop": _thop,
    "calflops": _calflops,
    "torch.utils.flop_counter": _flop_counter,
}
