"""Figures that were worked out by hand or printed in the paper: oracles that no code of the project produced.

Sources: Table 1 of arXiv 1409.4842, and arithmetic from its widths; torchvision's documentation.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A module: input channels, H = W, weights, multiplications, naive multiplications, output channels."""

    channels: int
    side: int
    weights: int
    macs: int
    naive: int
    out: int


MODULES = {
    "3a": Row(192, 28, 163_328, 128_049_152, 303_464_448, 256),
    "3b": Row(256, 28, 388_096, 304_267_264, 854_196_224, 480),
    "4a": Row(480, 14, 375_552, 73_608_192, 307_077_120, 512),
    "4b": Row(512, 14, 448_512, 87_908_352, 378_929_152, 512),
    "4c": Row(512, 14, 509_440, 99_850_240, 404_619_264, 512),
    "4d": Row(512, 14, 604_672, 118_515_712, 431_915_008, 528),
    "4e": Row(528, 14, 867_328, 169_996_288, 655_699_968, 832),
    "5a": Row(832, 7, 1_042_432, 51_079_168, 258_306_048, 832),
    "5b": Row(832, 7, 1_442_816, 70_697_984, 287_006_720, 1024),
}
TABLE1 = {
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
"""Widths of the modules: 1×1, 3×3 reduce, 3×3, 5×5 reduce, 5×5, pool proj."""
BRANCHES = {
    "3a": (9_633_792, 101_154_816, 12_443_648, 4_816_896),
    "3b": (25_690_112, 199_098_368, 66_633_728, 12_845_056),
    "4a": (18_063_360, 44_255_232, 5_268_480, 6_021_120),
    "4b": (16_056_320, 55_494_656, 9_934_848, 6_422_528),
    "4c": (12_845_056, 70_647_808, 9_934_848, 6_422_528),
    "4d": (11_239_424, 87_607_296, 13_246_464, 6_422_528),
    "4e": (26_492_928, 106_874_880, 23_382_016, 13_246_464),
    "5a": (10_436_608, 29_102_080, 6_322_176, 5_218_304),
    "5b": (15_654_912, 40_341_504, 9_483_264, 5_218_304),
}
"""Multiplications of the 1×1, 3×3, 5×5 and pool branch, each with its reduce or projection."""

STEM = {
    "conv1": (9_408, 118_013_952),
    "conv2+conv3": (114_688, 359_661_568),
    "fc": (1_024_000, 1_024_000),
}
PAPER_WEIGHTS, PAPER_MACS = 6_990_272, 1_582_671_872
AUX_PARAMS = {"aux1": 3_188_840, "aux2": 3_190_888}
TORCHVISION_MACS = 1_498_376_192
TORCHVISION_PARAMS, TORCHVISION_PARAMS_WITH_AUX = 6_624_904, 13_004_888

CLASSROOM_DIRECT, CLASSROOM_REDUCE, CLASSROOM_MAIN = 120_422_400, 2_408_448, 10_035_200
CLASSROOM_DIRECT_WEIGHTS, CLASSROOM_WEIGHTS = 153_600, 15_872
BREAK_EVEN_3A = {"3x3": 164.6, "5x5": 154.8}
