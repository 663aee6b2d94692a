"""A teacher's folder: what is found in it, what is said about the rest, and that it is checked like an upload."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from viz.pictures import own_gallery
from viz.pictures.errors import ImageError
from viz.pictures.own_gallery import MOST, SETTING, caption, find, folder, load_picture, thumbnail

CLASSES = ("banana", "Egyptian cat", "spider web, spider's web", "ice cream, icecream")


def picture(path: Path, colour: tuple[int, int, int] = (200, 30, 30)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (80, 60), colour).save(path)
    return path


def test_without_the_setting_there_is_no_second_gallery(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert folder({}) is None
    assert folder({SETTING: "  "}) is None
    assert folder({SETTING: str(tmp_path)}) == tmp_path
    assert find(None, CLASSES) == own_gallery.OwnGallery()
    monkeypatch.setenv(SETTING, str(tmp_path))
    assert folder() == tmp_path


def test_folders_say_the_class(tmp_path: Path) -> None:
    picture(tmp_path / "banana" / "two_bananas.jpg")
    picture(tmp_path / "egyptian_cat" / "b.png")
    picture(tmp_path / "school yard.png")
    found = find(tmp_path, CLASSES)
    assert [(p.title, p.shows) for p in found.pictures] == [
        ("two bananas", "banana"),
        ("b", "Egyptian cat"),
        ("school yard", ""),
    ]
    assert found.complaints == ()
    assert caption(found.pictures[0]) == "picture of the class “banana”"
    assert len({p.key for p in found.pictures}) == 3
    assert all(p.key.startswith("own-") and p.key.isascii() for p in found.pictures)


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_table_says_class_title_and_hint(tmp_path: Path, separator: str) -> None:
    picture(tmp_path / "1.jpg")
    picture(tmp_path / "cat" / "2.jpg")
    rows = (
        ("File", "Class", "Title", "Hint"),
        ("1.jpg", "ice_cream", "My ice", "Look."),
        ("cat/2.jpg", "banana", "", ""),
    )
    text = "\n".join(separator.join(row) for row in (*rows, ("9.jpg", "banana", "", "")))
    (tmp_path / "labels.csv").write_text("\ufeff" + text, encoding="utf-8")
    found = find(tmp_path, CLASSES)
    assert [(p.title, p.hint, p.shows) for p in found.pictures] == [
        ("My ice", "Look.", "ice cream"),
        ("2", "", "banana"),
    ]
    assert found.complaints == ("labels.csv names 9.jpg, which is not in the folder.",)


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"\xff\xfe\x00", "UTF-8"), (b"", "no column"), (b"name,class\n1.jpg,banana\n", "no column")],
    ids=["binary", "empty", "other-columns"],
)
def test_a_broken_table_is_one_sentence_and_the_pictures_stay(tmp_path: Path, data: bytes, says: str) -> None:
    picture(tmp_path / "banana" / "1.jpg")
    (tmp_path / "labels.csv").write_bytes(data)
    found = find(tmp_path, CLASSES)
    assert len(found.pictures) == 1
    assert len(found.complaints) == 1
    assert says in found.complaints[0]


def test_an_unknown_class_is_said_and_the_picture_shown(tmp_path: Path) -> None:
    picture(tmp_path / "unicorn" / "1.jpg")
    found = find(tmp_path, CLASSES)
    assert [p.shows for p in found.pictures] == [""]
    assert "“unicorn”" in found.complaints[0]


def test_a_folder_that_is_not_there_is_one_sentence_without_its_path(tmp_path: Path) -> None:
    found = find(tmp_path / "gone", CLASSES)
    assert found.pictures == ()
    assert SETTING in found.complaints[0]
    assert str(tmp_path) not in found.complaints[0]


def test_hidden_files_other_files_and_links_out_are_not_followed(tmp_path: Path) -> None:
    outside = picture(tmp_path / "outside" / "secret.png")
    root = tmp_path / "mine"
    picture(root / "a.png")
    picture(root / ".hidden.png")
    (root / "notes.txt").write_text("x")
    (root / "link.png").symlink_to(outside)
    (root / "elsewhere").symlink_to(outside.parent)
    assert [p.title for p in find(root, CLASSES).pictures] == ["a"]


def test_a_large_folder_shows_its_first_pictures(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        (tmp_path / f"{number:03}.jpg").write_bytes(b"x")
    found = find(tmp_path, CLASSES)
    assert len(found.pictures) == MOST
    assert str(MOST + 3) in found.complaints[0]


def test_pictures_are_checked_like_uploads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = picture(tmp_path / "good.png")
    (tmp_path / "text.jpg").write_bytes(b"no picture at all")
    pictures = {p.title: p for p in find(tmp_path, CLASSES).pictures}
    assert load_picture(pictures["good"]).pixels.shape == (60, 80, 3)
    assert load_picture(pictures["good"]).name == "good"
    assert Image.open(io.BytesIO(thumbnail(pictures["good"], 48))).size == (48, 48)
    with pytest.raises(ImageError, match="text"):
        load_picture(pictures["text"])
    good.write_bytes(good.read_bytes() + bytes(3 * 2**20))
    monkeypatch.setattr(own_gallery, "MAX_BYTES", 3 * 2**20)
    with pytest.raises(ImageError, match="“good” has more than 3 MB: save it smaller"):
        load_picture(pictures["good"])
    good.unlink()
    with pytest.raises(ImageError, match="no longer"):
        load_picture(pictures["good"])


def test_a_changed_file_gives_a_new_thumbnail(tmp_path: Path) -> None:
    import os

    path = picture(tmp_path / "a.png", (255, 0, 0))
    (only,) = find(tmp_path, CLASSES).pictures
    before = thumbnail(only, 16)
    picture(path, (0, 0, 255))
    os.utime(path, (1, 1))
    assert thumbnail(only, 16) != before


def test_the_class_names_are_the_networks() -> None:
    names = own_gallery.class_names()
    assert len(names) == 200
    assert "banana" in names


CHOSEN = """
import os, streamlit as st
from viz.site import picture_bar
from viz.site.state import Shared, change
change(Shared, picture="{key}")
picture = picture_bar.picture_bar()
st.text(picture.name + " " + str(picture.pixels.shape[0]))
st.text(str([item["title"] for item in picture_bar._own_items()[0]]))
"""


def test_a_picture_of_the_folder_follows_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.testing.v1 import AppTest

    picture(tmp_path / "banana" / "mine.jpg")
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    monkeypatch.setenv(SETTING, str(tmp_path))
    key = next(p.key for p in find(tmp_path, CLASSES).pictures if p.shows)
    app = AppTest.from_string(CHOSEN.replace("{key}", key))
    app.run(timeout=60)
    assert not app.exception
    assert [text.value for text in app.text] == ["mine 60", "['mine']"]
    assert any("picture of the class “banana”" in markdown.value for markdown in app.markdown)
