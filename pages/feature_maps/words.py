"""What page 6 says there is to look for in the maps of a module, with the module's own numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pages.feature_maps.sheets import fields_of, first_convolutions, levels_for, output_step
from viz.inference.measured import Report
from viz.network.architecture import BRANCHES, Network
from viz.network.shapes import branch_steps, step_at
from viz.notation import names, numbers

SCALES = {1: "one scale", 2: "two scales", 3: "three scales", 4: "four scales"}


def what_to_look_for(network: Network, module: str, report: Report) -> tuple[str, ...]:
    """A paragraph each about scale, depth, zeros and the colour range; `report` is what was measured of the network."""
    return (scale(network, module), what_depth_changes(network), zero(network, module, report), colour_range())


def scale(network: Network, module: str) -> str:
    """How much of the picture a value of each branch sees, and how many different scales that are."""
    fields = fields_of(network)
    if module in first_convolutions(network):
        return (
            f"**Scale.** One value of {module} sees {names.kernel(fields[module].size)} pixels of the input. It is one "
            f"convolution with one scale; branches side by side begin with {network.modules[0].name}."
        )
    sizes = {
        branch.name: fields[branch_steps(network, module, branch.name)[-1].path].size
        for branch in network.module(module).branches
    }
    labels = {branch.name: names.branch_label(branch) for branch in network.module(module).branches}
    sees = [f"**{labels[branch]}** {names.kernel(sizes[branch])}" for branch in BRANCHES]
    like_the_pool = [labels[branch] for branch in BRANCHES if branch != "pool" and sizes[branch] == sizes["pool"]]
    return (
        f"**Scale.** One value of {module} sees this much of the input: {numbers.listing(sees)} pixels. The four "
        f"branches look at the same input at {SCALES[len(set(sizes.values()))]}, for the pool sees as far as the "
        f"{numbers.listing(like_the_pool)}, and the concatenation keeps all of them."
    )


def what_depth_changes(network: Network) -> str:
    """What becomes of the maps from the first convolution to the last module, and what the strip can show of it."""
    first, *_ = first_convolutions(network)
    last = network.modules[-1]
    early, late = (step_at(network, path).out_shape for path in (first, last.path))
    sees = names.kernel(fields_of(network)[first].size)
    return (
        f"**Depth.** Go through the strip from left to right: the maps get fewer values, {early.h}×{early.w} in "
        f"{first} and {late.h}×{late.w} in {last.name}, and there are more of them, {late.c} after {early.c}. A value "
        f"of {first} sees {sees} pixels, enough for an edge or a colour and for nothing larger: open it and look for "
        "maps that follow one direction, and for maps that follow a colour. Late maps only mark a region. The strip "
        "shows the mean of all channels, and that says where much was found, not what."
    )


def zero(network: Network, module: str, report: Report) -> str:
    """What the darkest colour and a silent map mean, and which channels are silent on every picture."""
    text = (
        "**Zero.** Every map is shown after its ReLU, so the darkest colour is zero or next to it (below "
        f"{near(levels_for(network, module, compared=False))} of the range, or "
        f"{near(levels_for(network, module, compared=True))} where two are compared): the filter found "
        "nothing there, or something that speaks against it. A map that is silent on this picture is zero everywhere; "
        "on another picture it may not be."
    )
    step = output_step(network, module)
    pictures, always = report.pictures("heads"), report.always_silent(step.path)
    if pictures is None or always is None:
        return text
    number = "No channel" if not always else f"{always} channel{'s' if always != 1 else ''}"
    verb = "are" if always > 1 else "is"
    return (
        f"{text} {number} of the {step.out_shape.c} that {module} gives {verb} silent on all "
        f"{numbers.exact(pictures)} validation pictures."
    )


def near(colours: int) -> str:
    """Up to what share of the range a value is drawn in the darkest of so many colours: half a step."""
    return numbers.percent(0.5 / (colours - 1))


def colour_range() -> str:
    """What a range for each map hides, and what a large value does not say."""
    return (
        "**Range.** With a range of its own every map uses all colours, also one whose largest value is tiny. Take the "
        "range of the branch or of the module to see which maps have large values. A large value is not yet an "
        "important one: the weights of the next layer decide."
    )


TELLING = 5
"""How many times as large a map's mean is on one of two pictures for its filter to tell them apart."""


class SetUp(NamedTuple):
    """Something to look for: its title and text, the fields of the view that set it up, the step, and a hint."""

    title: str
    text: str
    fields: Mapping[str, object]
    where: str
    hint: str


def set_ups(network: Network, other_picture: str) -> tuple[SetUp, SetUp, SetUp]:
    """Three things to look for in the maps of `network`; one of them sets `other_picture` beside the person's."""
    (first, *_), (early, *_, last) = first_convolutions(network), [module.name for module in network.modules]
    return (
        SetUp(
            "Edges and colours",
            f"Maps of {first} follow a direction or a colour. Enlarge the one with the smallest mean.",
            {"module": first, "order": "strength", "range": "map"},
            "every-channel",
            "The maps stand in order, the largest mean first. A struck-out one is zero everywhere.",
        ),
        SetUp(
            "Bright maps",
            f"Sharing a colour range, many maps of {last} are dark. Give each its own.",
            {"module": last, "order": "channel", "range": "module"},
            "every-channel",
            "The range is a choice under “Arrange”. Dark maps had small values, not nothing to say.",
        ),
        SetUp(
            "One filter, two pictures",
            f"Enlarge a map of {early} whose mean on one picture is {TELLING} times that on the other.",
            {"module": early, "range": "branch", "compare": "picture", "with_picture": other_picture},
            "compare",
            "Both pictures share the colours here: look for a map that is bright on one side only.",
        ),
    )
