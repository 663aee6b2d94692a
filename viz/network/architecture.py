"""The one declaration of the networks that the app teaches, draws, prices and runs.

Only free choices stand here: widths, kernels, pools, their order, and what a variant does differently. Everything
else (shapes, costs, receptive fields, graph, torch model, captions) is derived from it. Nothing else in the project
types an architectural number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property, lru_cache
from typing import Literal

from viz.network.hashes import hash_once, state_without_hash
from viz.network.operations import (
    AdaptivePool,
    Conv,
    Dropout,
    Linear,
    LocalResponseNorm,
    Op,
    Part,
    Pool,
    filters_of,
)

BranchName = Literal["1x1", "3x3", "5x5", "pool"]

BRANCHES: tuple[BranchName, ...] = ("1x1", "3x3", "5x5", "pool")
"""The four branches, in the order in which their outputs are concatenated."""
SQUEEZED: tuple[BranchName, ...] = ("3x3", "5x5")
"""The branches with a 1×1 reduce in front of their convolution."""
WIDTHS: dict[BranchName, tuple[str, ...]] = {
    "1x1": ("conv1x1",),
    "3x3": ("reduce3x3", "conv3x3"),
    "5x5": ("reduce5x5", "conv5x5"),
    "pool": ("pool_proj",),
}
"""The free widths of each branch by their field of `InceptionModule`, in the order of its convolutions."""
FINAL = "final"
"""Name of the classifier that answers at inference; the others count only while training."""


@dataclass(frozen=True)
class Branch:
    """One of the parallel paths of an Inception module, from the module's input to the concatenation."""

    name: BranchName
    parts: tuple[Part, ...]

    @property
    def main(self) -> Part:
        """The part that gives the branch its name: the last one, or the pool."""
        return next(p for p in self.parts if p.role in ("conv", "pool"))

    @property
    def width(self) -> int:
        """Channels it puts into the concatenation. Raises TypeError for a naive pool, which passes on its input's."""
        return filters_of(self.parts[-1].op)

    @property
    def reduce_width(self) -> int:
        """Channels of its 1×1 reduce. Raises TypeError for a branch without one."""
        first = self.parts[0]
        if first.role != "reduce":
            raise TypeError(f"the {self.name} branch has no reduce; these have: {', '.join(SQUEEZED)}")
        return filters_of(first.op)


@dataclass(frozen=True)
class InceptionModule:
    """The six free widths of a module in the order of the paper's Table 1, and the kernel of its "5×5" branch."""

    name: str
    conv1x1: int
    reduce3x3: int
    conv3x3: int
    reduce5x5: int
    conv5x5: int
    pool_proj: int
    kernel5x5: int = 5
    batch_norm: bool = False

    __hash__ = hash_once
    __getstate__ = state_without_hash

    @cached_property
    def path(self) -> str:
        """Path of the module in the torch model, torchvision's spelling: "inception3a"."""
        return f"inception{self.name}"

    @property
    def width(self) -> int:
        """Channels of the concatenated output."""
        return self.conv1x1 + self.conv3x3 + self.conv5x5 + self.pool_proj

    @cached_property
    def branches(self) -> tuple[Branch, ...]:
        """The module expanded into its four branches. The only place that knows what they are made of."""
        bn = self.batch_norm
        return (
            _only_one_by_one(self.conv1x1, bn),
            _squeezed("3x3", self.reduce3x3, self.conv3x3, 3, bn),
            _squeezed("5x5", self.reduce5x5, self.conv5x5, self.kernel5x5, bn),
            _pooled(self.pool_proj, bn),
        )

    def branch(self, name: BranchName) -> Branch:
        """The branch called `name` ("5x5"). Raises KeyError with the known names."""
        for branch in self.branches:
            if branch.name == name:
                return branch
        raise KeyError(f"no branch {name!r}; known: {', '.join(BRANCHES)}")

    def channels(self, name: BranchName) -> slice:
        """Where the channels of the branch called `name` lie in the concatenation. Raises KeyError like `branch`."""
        width = self.branch(name).width
        start = sum(branch.width for branch in self.branches[: BRANCHES.index(name)])
        return slice(start, start + width)


# The three kinds of branch. Remembered, so that a slider that moves one width builds one branch anew, not four.
@lru_cache(maxsize=1024)
def _only_one_by_one(width: int, batch_norm: bool) -> Branch:
    return Branch("1x1", (Part("conv", Conv(width, batch_norm=batch_norm)),))


@lru_cache(maxsize=4096)
def _squeezed(name: BranchName, reduce: int, width: int, kernel: int, batch_norm: bool) -> Branch:
    first, second = Conv(reduce, batch_norm=batch_norm), Conv(width, kernel, batch_norm=batch_norm)
    return Branch(name, (Part("reduce", first), Part("conv", second)))


@lru_cache(maxsize=1024)
def _pooled(width: int, batch_norm: bool) -> Branch:
    return Branch("pool", (Part("pool", Pool("max", 3, 1, "same")), Part("proj", Conv(width, batch_norm=batch_norm))))


WIDTH_FIELDS: tuple[str, ...] = tuple(
    f.name for f in fields(InceptionModule) if f.name not in ("name", "kernel5x5", "batch_norm")
)
"""Names of the six widths, in the paper's order; what sliders edit."""
MAX_CHANNELS = 2048
"""Most channels or filters that a page lets people give to a layer of their own, about twice the paper's widest."""


def naive(module: InceptionModule) -> tuple[Branch, ...]:
    """The module without its 1×1 reductions: 3×3 and 5×5 directly on the input, the pool passed through.

    Source: Fig. 2(a) of arXiv 1409.4842.
    """
    return tuple(Branch(b.name, (b.main,)) for b in module.branches)


@dataclass(frozen=True)
class Layer:
    """One operation of the stem, of the transitions between stages, or of a head, under its torchvision path."""

    path: str
    op: Op

    __hash__ = hash_once
    __getstate__ = state_without_hash


AUX_LOSS_WEIGHT = 0.3
"""Share with which an auxiliary classifier's loss counts while training. Source: arXiv 1409.4842, section 5."""


@dataclass(frozen=True)
class Head:
    """A classifier: the operations between the output of layer `after` and its logits.

    Its loss counts `loss_weight` times while training; at inference that means nothing.
    """

    name: str
    after: str
    layers: tuple[Layer, ...]
    loss_weight: float = field(default=1.0, compare=False)

    __hash__ = hash_once
    __getstate__ = state_without_hash


@dataclass(frozen=True)
class Deviation:
    """One difference from the paper: what the paper has, what this network has instead, and who says so."""

    what: str
    paper: str
    here: str
    source: str


@dataclass(frozen=True)
class Network:
    """A whole GoogLeNet: trunk (stem, pools, modules) in order, and the classifiers on it, the final one last."""

    key: str
    title: str
    classes: int
    trunk: tuple[Layer | InceptionModule, ...]
    heads: tuple[Head, ...]
    input_shape: tuple[int, int, int] = (3, 224, 224)
    deviations: tuple[Deviation, ...] = field(default=(), compare=False)
    label_smoothing: float = field(default=0.0, compare=False)
    """Share of each right answer that training spread evenly over all classes; at inference that means nothing."""

    __hash__ = hash_once
    __getstate__ = state_without_hash

    @cached_property
    def modules(self) -> tuple[InceptionModule, ...]:
        """The Inception modules in order, 3a to 5b."""
        return tuple(layer for layer in self.trunk if isinstance(layer, InceptionModule))

    def module(self, name: str) -> InceptionModule:
        """The module called `name` ("3a"). Raises KeyError with the known names."""
        for module in self.modules:
            if module.name == name:
                return module
        raise KeyError(f"no module {name!r}; known: {', '.join(m.name for m in self.modules)}")

    def head(self, name: str) -> Head:
        """The classifier called `name` ("aux1"). Raises KeyError with the known names."""
        for head in self.heads:
            if head.name == name:
                return head
        raise KeyError(f"no classifier {name!r}; known: {', '.join(h.name for h in self.heads)}")

    @property
    def final(self) -> Head:
        """The classifier that answers at inference."""
        return self.heads[-1]

    def with_module(self, module: InceptionModule) -> Network:
        """This network with the module of the same name replaced; what follows takes the new width as its input."""
        self.module(module.name)
        trunk = tuple(module if isinstance(x, InceptionModule) and x.name == module.name else x for x in self.trunk)
        return replace(self, trunk=trunk)

    def with_widths(self, widths: Mapping[str, Mapping[str, int]]) -> Network:
        """This network with some widths changed: {"3a": {"reduce5x5": 32}}."""
        network = self
        for name, changed in widths.items():
            network = network.with_module(replace(network.module(name), **dict(changed)))  # type: ignore[arg-type]
        return network


# Table 1 of arXiv 1409.4842 (Going Deeper with Convolutions):
# module, #1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj
TABLE_1 = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}


def _auxiliary(name: str, after: str, classes: int, pool: Pool | AdaptivePool, dropout: float, norm: bool) -> Head:
    layers = (
        Layer(f"{name}.pool", pool),
        Layer(f"{name}.conv", Conv(128, batch_norm=norm)),
        Layer(f"{name}.fc1", Linear(1024, relu=True)),
        Layer(f"{name}.dropout", Dropout(dropout)),
        Layer(f"{name}.fc2", Linear(classes)),
    )
    return Head(name, after, layers, AUX_LOSS_WEIGHT)


_HALVES, _TO_1, _TO_4 = Pool("max", 3, 2, ceil=True), AdaptivePool(1), AdaptivePool(4)


def _googlenet(
    key: str,
    title: str,
    classes: int,
    *,
    lrn: bool,
    batch_norm: bool = False,
    kernel5x5: int = 5,
    pool4: Pool = _HALVES,
    final_pool: Pool | AdaptivePool = _TO_1,
    aux_pool: Pool | AdaptivePool = _TO_4,
    dropout: float = 0.4,
    aux_dropout: float = 0.7,
    label_smoothing: float = 0.0,
    deviations: tuple[Deviation, ...] = (),
) -> Network:
    def conv(path: str, width: int, kernel: int = 1, stride: int = 1) -> Layer:
        return Layer(path, Conv(width, kernel, stride, batch_norm=batch_norm))

    def modules(*names: str) -> tuple[InceptionModule, ...]:
        return tuple(
            InceptionModule(name, *TABLE_1[name], kernel5x5=kernel5x5, batch_norm=batch_norm) for name in names
        )

    def norm(path: str) -> tuple[Layer, ...]:
        return (Layer(path, LocalResponseNorm()),) if lrn else ()

    trunk: tuple[Layer | InceptionModule, ...] = (
        conv("conv1", 64, 7, 2),
        Layer("maxpool1", _HALVES),
        *norm("lrn1"),
        conv("conv2", 64),
        conv("conv3", 192, 3),
        *norm("lrn2"),
        Layer("maxpool2", _HALVES),
        *modules("3a", "3b"),
        Layer("maxpool3", _HALVES),
        *modules("4a", "4b", "4c", "4d", "4e"),
        Layer("maxpool4", pool4),
        *modules("5a", "5b"),
    )
    final = Head(
        FINAL,
        "inception5b",
        (Layer("avgpool", final_pool), Layer("dropout", Dropout(dropout)), Layer("fc", Linear(classes))),
    )
    auxiliary = (("aux1", "inception4a"), ("aux2", "inception4d"))
    heads = (*(_auxiliary(*place, classes, aux_pool, aux_dropout, batch_norm) for place in auxiliary), final)
    return Network(key, title, classes, trunk, heads, deviations=deviations, label_smoothing=label_smoothing)


PAPER = _googlenet(
    "paper",
    "GoogLeNet as in the paper",
    1000,
    lrn=True,
    final_pool=Pool("average", 7, 1),
    aux_pool=Pool("average", 5, 3),
)

_NO_LRN = Deviation("normalisation", "LRN after the first pool and after conv 3×3", "no LRN", "")
_AUX_POOL = Deviation("pool of the auxiliary classifiers", "average 5×5, stride 3", "adaptive average to 4×4", "")

_TORCHVISION_DROPOUT = 0.2
"""Without effect at inference."""
_CODE, _PORTED = "torchvision googlenet.py", "the TensorFlow model that it was ported from"

TORCHVISION = _googlenet(
    "torchvision",
    "torchvision GoogLeNet, ImageNet-1k",
    1000,
    lrn=False,
    batch_norm=True,
    kernel5x5=3,
    pool4=Pool("max", 2, 2, ceil=True),
    dropout=_TORCHVISION_DROPOUT,
    deviations=(
        Deviation('kernel of the "5×5" branch', "5×5", f"3×3, as in {_PORTED}", f"{_CODE}, pytorch/vision issue 906"),
        replace(_NO_LRN, here="BatchNorm after every convolution, no LRN", source=_CODE),
        Deviation("biases of the convolutions", "one for each filter", "none, BatchNorm shifts", _CODE),
        Deviation("max pool before 5a", "3×3, stride 2", "2×2, stride 2", _CODE),
        Deviation("dropout before the last layer", "40 %", f"{100 * _TORCHVISION_DROPOUT:.0f} %", _CODE),
        Deviation(
            "scale of the colours", "mean subtracted", f"brought to the scale of {_PORTED} (transform_input)", _CODE
        ),
        replace(_AUX_POOL, source=_CODE),
        Deviation("auxiliary classifiers", "trained", "not trained in the published weights", _CODE),
    ),
)

# What the embedded network was trained with (docs/model-card.md); both have no effect at inference.
_DROPOUT, _AUX_DROPOUT, _LABEL_SMOOTHING = 0.3, 0.6, 0.1
_DETAIL_WORDS = "64×64 in training and in all figures, up to 112×112 in the app; brought to 224×224"
_LABELS = f"{100 * _LABEL_SMOOTHING:.0f} % of each label is spread evenly over all classes"

EMBEDDED = _googlenet(
    "embedded",
    "Embedded GoogLeNet, Tiny ImageNet",
    200,
    lrn=False,
    dropout=_DROPOUT,
    aux_dropout=_AUX_DROPOUT,
    label_smoothing=_LABEL_SMOOTHING,
    deviations=(
        replace(_NO_LRN, here="BatchNorm while training, folded into the convolutions; no LRN", source="training/"),
        replace(_AUX_POOL, source="training/"),
        Deviation("classes", "1000 (ImageNet)", "200 (Tiny ImageNet)", "training/"),
        Deviation("detail of the pictures", "224×224 pixels", _DETAIL_WORDS, "training/"),
        Deviation("dropout before the last layer", "40 %", f"{100 * _DROPOUT:.0f} %", "training/"),
        Deviation("dropout in the auxiliary classifiers", "70 %", f"{100 * _AUX_DROPOUT:.0f} %", "training/"),
        Deviation("labels in training", "the right class counts fully", _LABELS, "training/"),
    ),
)

FIRST_MODULE, MAX_SIDE = PAPER.modules[0], PAPER.input_shape[1]
"""Where pages open; most rows and columns that a page lets people give to a tensor of their own."""

NETWORKS: dict[str, Network] = {network.key: network for network in (PAPER, TORCHVISION, EMBEDDED)}
