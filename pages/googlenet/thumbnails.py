"""The mean map of every layer on the person's picture, all in one sprite, for the boxes of the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viz.pictures.encoding import data_url
from viz.site.components.graph import NodeMaps
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.pictures.picture import Picture

TILE_SIDE = 56
"""Pixels of one map in the sprite: a whole multiple of the maps of all modules."""


def maps_for_nodes(picture: Picture) -> NodeMaps:
    """The mean over the channels of every map of `picture` in the network that runs."""
    loaded = chosen_network()
    return _of_run((loaded.network.key, picture.key), captured(picture, loaded), picture.name)


@drawing(32)
def _of_run(key: tuple[str, str], _run: Captured, name: str) -> NodeMaps:  # noqa: ARG001 the cache's key
    from viz.rendering.sprites import mean_sprite

    sprite = mean_sprite(_run.maps, TILE_SIDE)
    return {
        "src": data_url(sprite.png),
        "side": TILE_SIDE,
        "columns": sprite.columns,
        "places": {path: place for place, path in enumerate(_run.maps)},
        "words": f"Maps: what {_run.network.title} makes of “{name}”, the mean over all channels, dark for little and "
        "yellow for much.",
    }
