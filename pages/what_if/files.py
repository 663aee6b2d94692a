"""What a person takes away from page 8: both networks' answers and mean maps, as pictures and as numbers."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from pages.what_if.comparison import PARTS, AnswerPair, ClassPair, MapPair, MapSide, part_label, with_the_next
from viz.inference.edited import Mean
from viz.network.architecture import Network
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, INK, NEUTRAL
from viz.rendering.bars import BarRow, ShareBar, bar_chart
from viz.rendering.sheets import BACKGROUND, LINE, SHEET_WIDTH, ColourLegend, LabelledPicture, drawable, page_png
from viz.rendering.table import csv_text

MAP_WIDE, CELL_WIDE, ROW_NAME_WIDE = 224, 300, 80
"""Pixels of a mean map's side, of its column, and of what stands in front of a row."""
MapSides = tuple[Mapping[str, Mapping[str, Mean]], Mapping[str, Mapping[str, Mean]]]
"""Mean maps of the intact and of the edited run, by module and branch."""


class EditedRun(NamedTuple):
    """What all files of the page say: the picture's name, its network, its edits in words, and the source."""

    picture: str
    network: Network
    edits: Sequence[str]
    source: str

    def title(self, what: str) -> str:
        """What stands above a picture."""
        return f"{what} · {self.picture} · {self.network.title}"

    @property
    def said(self) -> str:
        """How the network is edited."""
        return f"Edited: {', '.join(self.edits)}." if self.edits else "Nothing is edited, so both are the same."


def both_answers_png(origin: EditedRun, cards: Sequence[AnswerPair]) -> bytes:
    """Each classifier's first classes in both networks, with a bar for either."""
    parts = [
        LabelledPicture(_pair_band(card), HEAD_COLOUR, bar_chart([*map(_pair_row, card["rows"])], SHEET_WIDTH))
        for card in cards
    ]
    said = [origin.said, "The bars are probabilities, intact above edited: a full one is 100 %."]
    return page_png(origin.title("Intact and edited"), parts, origin.source, said=said)


def _pair_band(card: AnswerPair) -> str:
    trained = "" if card["trained"] else "not trained in these weights"
    words = (card["title"], card["where"], f"{card['before']} → edited {card['after']}", trained)
    return " · ".join(word for word in words if word).replace("→", "then")


def _pair_row(row: ClassPair) -> BarRow:
    before = ShareBar(row["p"], f"{row['before']} intact", NEUTRAL)
    return BarRow(row["name"], (before, ShareBar(row["q"], f"{row['after']} edited", HEAD_COLOUR)))


def maps_png(origin: EditedRun, module: str, maps: MapSides) -> bytes:
    """Mean maps of a module and of the one behind it in both networks: a column for each branch, and one for all."""
    parts = [
        LabelledPicture(f"Module {name}: mean over the channels", NEUTRAL, _grid(origin.network, name, maps))
        for name in with_the_next(origin.network, module)
    ]
    legends = [
        ColourLegend("sequential", "0", "the largest value", "intact or edited, said under each column"),
        ColourLegend("diverging", "less", "more", "the change, from minus its largest size to plus; white is none"),
    ]
    return page_png(origin.title(f"What changes in {module}"), parts, origin.source, legends, [origin.said])


def _grid(network: Network, module: str, maps: MapSides) -> Image.Image:
    pairs = [MapPair(maps[0][module][part], maps[1][module].get(part)) for part in PARTS]
    small = ImageFont.load_default(15)
    sides: tuple[MapSide, ...] = ("intact", "edited", "change")
    step = MAP_WIDE + LINE // 2
    page = Image.new("RGB", (ROW_NAME_WIDE + CELL_WIDE * len(PARTS), 2 * LINE + step * len(sides)), BACKGROUND)
    brush = ImageDraw.Draw(page)
    for row, side in enumerate(sides):
        brush.text((0, LINE + step * row + MAP_WIDE // 2), side, INK, small)
    for column, (part, pair) in enumerate(zip(PARTS, pairs, strict=True)):
        left = ROW_NAME_WIDE + CELL_WIDE * column
        brush.rectangle((left, 0, left + MAP_WIDE, LINE - 4), BRANCH_COLOURS[part] if part else NEUTRAL)
        brush.text((left + 6, 0), drawable(part_label(network, module, part)), INK, small)
        for row, (side, png) in enumerate(pair.pictures().items()):
            top = LINE + step * row
            if png:
                drawn = Image.open(io.BytesIO(png)).convert("RGBA").convert("RGB")
                page.paste(drawn.resize((MAP_WIDE, MAP_WIDE), Image.Resampling.NEAREST), (left, top))
            else:
                brush.text((left, top + MAP_WIDE // 2), "the same" if side == "change" else "off", INK, small)
        brush.text((left, LINE + step * len(sides) - 4), drawable(pair.range), INK, small)
    return page


def maps_table(network: Network, module: str, maps: MapSides) -> str:
    """CSV of the same mean maps: a row for each value, where in the map it lies, from 0, and what it is in both.

    Of a branch that is off the edited value is empty.
    """
    header = ("module", "branch", "row", "column", "intact", "edited")
    return csv_text(header, _mean_rows(network, module, maps))


def _mean_rows(network: Network, module: str, maps: MapSides) -> Iterator[tuple[object, ...]]:
    for name in with_the_next(network, module):
        for part in PARTS:
            before, after = maps[0][name][part], maps[1][name].get(part)
            for (row, column), value in np.ndenumerate(before):
                value_after = "" if after is None else f"{float(after[row, column]):.9g}"
                yield name, part_label(network, name, part), row, column, f"{float(value):.9g}", value_after
