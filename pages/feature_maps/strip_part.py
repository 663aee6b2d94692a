"""Page 6's strip: a first convolution or a module to choose, each with its mean map of the picture."""

from __future__ import annotations

from pages.feature_maps import sheets
from pages.feature_maps.components import ModuleThumbnail, module_strip
from pages.feature_maps.view import MODULES, STRONGEST, MapsView
from viz.inference.capture import Captured, Maps
from viz.network.architecture import EMBEDDED
from viz.network.shapes import Shape
from viz.notation import names
from viz.pictures.encoding import data_url
from viz.rendering import sprites
from viz.site.drawn import drawing
from viz.site.state import change

STRIP_KEY = "maps:strip"


def strip_of_modules(captured: Captured, picture_key: str, module: str) -> None:
    """All that can be chosen, with `module` marked; another one is looked at through its strongest channel."""
    module_strip(_thumbnails(captured, captured.network.key, picture_key), module, key=STRIP_KEY, on_picked=_picked)


def _picked(module: str) -> None:
    change(MapsView, module=module, channel=STRONGEST)


@drawing(64)
def _thumbnails(_captured: Captured, *key: str) -> list[ModuleThumbnail]:  # noqa: ARG001 the cache's key
    return [_thumbnail(name, _captured.maps[sheets.output_step(_captured.network, name).path]) for name in MODULES]


def _thumbnail(name: str, maps: Maps) -> ModuleThumbnail:
    shape = names.shape(Shape(*maps.shape))
    what = name if name in sheets.first_convolutions(EMBEDDED) else f"Inception module {name}"
    words = f"{what}, {shape}: mean over all channels"
    return {"name": name, "shape": shape, "words": words, "src": data_url(sprites.mean_map(maps))}
