"""Blocks of bytes that a component gets."""

from __future__ import annotations

from pages.feature_maps.sheets import sheet
from viz.inference.capture import Captured
from viz.rendering.blocks import unpack
from viz.site.echo import Told, packed_with


def test_a_number_is_sent_without_touching_the_maps(captured: Captured) -> None:
    packed = sheet(captured, "3a", order="channel", of="map", included="output")
    header, blobs = unpack(packed_with(Told(-2, 7), packed))
    assert header == {"told": {"value": -2, "number": 7}}
    assert blobs == [packed]
