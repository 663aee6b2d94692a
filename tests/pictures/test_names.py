"""What a person calls a picture is shown as plain text: one line, nothing hidden, nothing that turns it around."""

from __future__ import annotations

import unicodedata

import pytest

from tests.image_files import marked
from viz.pictures.errors import ImageError
from viz.pictures.names import LONGEST_NAME, for_a_file, quoted, shown
from viz.pictures.reading import read

NAMES = [
    ("cat.jpg", "cat.jpg"),
    ("my %22best%22 cup.png", 'my "best" cup.png'),
    ("a%0d%0Ab%20c.png", "ab%20c.png"),
    ("photo\u202egpj.exe", "photogpj.exe"),
    ("\u2066a\u2069\u200eb\u200fc\u061cd", "abcd"),
    ("a\u200bb\u200cc\u200dd\ufeffe\u2060f", "abcdef"),
    ("tab\there\nline\x1b[31m\x00\x7f\x9b", "tabhereline[31m"),
    ("no\u00a0break\u3000wide   spaces ", "no break wide spaces"),
    ("a\u2028b\u2029c", "abc"),
    ("\u3164\u115f\u2800", ""),
    ("\U000e0041\U000e007f tag", "tag"),
    ("\ud800lone", "lone"),
    ("e\u0301te\u0301", "été"),
    ("q" + "\u0301\u0300\u0302" * 5, "q" + "\u0301\u0300\u0302\u0301"),
    ("🐈 cat ❤️.png", "🐈 cat ❤.png"),
    (":a: :material/x: **b** `x`", ":a: :material/x: **b** `x`"),
    ("صورة.jpg", "صورة.jpg"),
    ("写真.heic", "写真.heic"),
    ("", ""),
    ("\u202e\u200b", ""),
]


@pytest.mark.parametrize(("name", "wanted"), NAMES, ids=[ascii(name) for name, _ in NAMES])
def test_a_name_is_shown_without_what_cannot_be_seen(name: str, wanted: str) -> None:
    assert unicodedata.normalize("NFC", shown(name)) == unicodedata.normalize("NFC", wanted)
    assert shown(shown(name)) == shown(name)


def test_no_sign_of_any_kind_breaks_a_line_hides_or_turns_it() -> None:
    kept = "".join(shown(f"a{chr(code)}b") for code in range(0x110000))
    kinds = {unicodedata.category(sign) for sign in set(kept)}
    assert not {kind for kind in kinds if kind[0] == "C" or kind in ("Zl", "Zp")}
    assert {sign for sign in set(kept) if unicodedata.category(sign) == "Zs"} == {" "}


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    assert shown("a" * 5000 + ".png") == "a" * 16 + "…" + "a" * 7 + ".png"
    assert len(shown("b" * LONGEST_NAME)) == LONGEST_NAME


def test_a_picture_and_a_sentence_show_the_same_name() -> None:
    name = "cat\u202e\n%22.png"
    assert read(marked("PNG")(), name).name == 'cat".png'
    with pytest.raises(ImageError, match=r'^“cat"\.png” '):
        read(b"no picture", name)
    assert read(marked("PNG")(), "\u200b").name == "picture"
    assert quoted("\u200b") == "“The file”"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("embedded-3a-maps.npz", "embedded-3a-maps.npz"),
        ("../../etc/passwd", "etc-passwd"),
        ('a"b:c*d?.csv', "a-b-c-d-.csv"),
        ("été\u202e.png", "ete.png"),
        ("写真.png", "png"),
        ("\u200b", "picture"),
        ("long" * 40 + ".csv", "long" * 40 + ".csv"),
    ],
)
def test_a_saved_file_has_signs_that_every_system_takes(name: str, file: str) -> None:
    assert for_a_file(name) == file
