"""The largest file, one limit in all sentences; what is cut off before anything reads bytes."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest

from tests.image_files import chunk, exif, jpeg_with, marked, png_with, segment
from tests.parts import ROOT
from viz.pictures.errors import ImageError
from viz.pictures.files import AT_MOST, MAX_BYTES, MAX_LENGTH, MAX_MB, Format, _gif_table, check_size, sniff, trim


def test_streamlit_lets_through_exactly_what_is_looked_at() -> None:
    ours = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert ours["server"]["maxUploadSize"] == MAX_MB
    description = config.get_config_options()["server.maxUploadSize"].description or ""
    assert "in megabytes" in description
    assert MAX_BYTES == MAX_MB * 1024 * 1024  # which Streamlit's uploader means by a megabyte


def _uploader() -> None:
    from viz.site import picture_bar

    picture_bar._offer("Upload")
    picture_bar._draw_dialog()


def test_what_a_person_reads_names_that_limit() -> None:
    app = AppTest.from_function(_uploader, default_timeout=30).run()
    uploader = app.get("file_uploader")[0].proto
    with pytest.raises(ImageError) as refused:
        sniff(bytes(MAX_BYTES + 1), "large.jpg")
    assert uploader.max_upload_size_mb == MAX_MB
    for words in (uploader.help, str(refused.value)):
        assert AT_MOST in words
        assert {float(number) for number in re.findall(r"([0-9.]+) MB", words)} == {float(MAX_MB)}


def test_no_sentence_types_a_limit_of_its_own() -> None:
    """Only the constant's own sentence has a number before MB."""
    typed = [
        (path.name, node.value)
        for path in (ROOT / "viz" / "pictures" / "files.py", ROOT / "viz" / "site" / "picture_bar.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "below 400 MB" not in node.value
        and re.search(r"[0-9] MB", node.value)
    ]  # fmt: skip
    assert typed == []


@pytest.mark.parametrize(
    ("kind", "make", "gone"),
    [
        ("PNG", lambda: png_with(chunk(b"tEXt", b"note\0secret")), b"secret"),
        ("JPEG", lambda: jpeg_with(segment(0xFE, b"secret")), b"secret"),
        ("JPEG", lambda: jpeg_with(segment(0xE1, exif(1) + b"secret")), b"secret"),
        ("JPEG", lambda: marked("JPEG")() + b"secret", b"secret"),
    ],
    ids=["png-text", "jpeg-comment", "jpeg-exif", "jpeg-tail"],
)
def test_what_pixels_do_not_need_is_not_handed_to_pillow(kind: Format, make: Callable[[], bytes], gone: bytes) -> None:
    data = make()
    assert gone in data
    assert gone not in trim(data, kind, "x")


@pytest.mark.parametrize(("flags", "size"), [(0, 0), (0x7F, 0), (0x80, 6), (0x87, 768), (0xF3, 48)])
def test_a_gif_says_how_long_its_table_of_colours_is(flags: int, size: int) -> None:
    """GIF89a: bit 7 says that there is one, the lowest three that it has 2^(n + 1) colours of 3 bytes."""
    assert _gif_table(flags) == size


@pytest.mark.parametrize("size", [(1, 40_000_000), (40_000_000, 1), (MAX_LENGTH + 1, 4), (1, 10_001)])
def test_a_long_strip_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(ImageError, match="cut a part out"):
        check_size(size, "PNG", "strip.png")


@pytest.mark.parametrize("size", [(1, 10_000), (MAX_LENGTH, 1000), (1, 1), (12_000, 3000)])
def test_a_panorama_is_taken(size: tuple[int, int]) -> None:
    check_size(size, "PNG", "panorama.png")
