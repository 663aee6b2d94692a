"""Blocks of bytes that a component gets."""

from __future__ import annotations

from pages.feature_maps.sheets import sheet
from viz.inference.capture import Captured
from viz.rendering.blocks import Sent, unpack, with_sent


def test_a_number_is_sent_without_touching_the_maps(captured: Captured) -> None:
    packed = sheet(captured, "3a", order="channel", of="map", included="output")
    header, blobs = unpack(with_sent(packed, Sent(-2, 7)))
    assert header == {"sent": {"value": -2, "number": 7}}
    assert blobs == [packed]
