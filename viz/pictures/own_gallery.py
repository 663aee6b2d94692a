"""A teacher's own pictures: a folder on the server, named by a setting, that everybody there sees as a second gallery.

The environment variable INCEPTION_PICTURES names the folder. Its pictures are checked like an upload, each when it is
asked for; one that cannot be read is left out with a sentence. What a picture shows is said by `labels.csv` in there
(columns file and class, and if wanted title and hint), or else by the folder that it lies in ("banana/1.jpg").
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image

from viz.pictures.assets import ASSETS
from viz.pictures.errors import ImageError
from viz.pictures.files import MAX_BYTES
from viz.pictures.picture import Picture
from viz.pictures.reading import read

__all__ = [
    "SETTING",
    "OwnGallery",
    "OwnPicture",
    "caption",
    "class_names",
    "find",
    "folder",
    "load_picture",
    "thumbnail",
]

SETTING = "INCEPTION_PICTURES"
LABELS = "labels.csv"
ENDINGS = (".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif")
MOST = 60
"""Pictures that are shown; the rest of a large folder is left out, with a sentence."""
LONGEST_TEXT = 120
"""Characters of a title or a hint."""


@dataclass(frozen=True)
class OwnPicture:
    """A picture of the folder: its key in the address, what to call it, the class that it `shows` ("": unknown)."""

    key: str
    title: str
    hint: str
    shows: str
    path: Path


@dataclass(frozen=True)
class OwnGallery:
    """The pictures of a folder, and a sentence for everything in it that is not shown as its owner meant it."""

    pictures: tuple[OwnPicture, ...] = ()
    complaints: tuple[str, ...] = ()

    def picture(self, key: str) -> OwnPicture | None:
        """The picture of that key, None if it is not (or no longer) there."""
        return next((picture for picture in self.pictures if picture.key == key), None)


@lru_cache(maxsize=1)
def class_names() -> tuple[str, ...]:
    """The names of the embedded network's classes, which labels are matched with; none when its file is missing."""
    try:
        said = json.loads((ASSETS / "embedded_classes.json").read_text(encoding="utf-8"))
        return tuple(str(entry["name"]) for entry in said["classes"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder that the setting names, None without one."""
    name = environment.get(SETTING, "").strip()
    return Path(name).expanduser() if name else None


def find(place: Path | None, classes: Sequence[str]) -> OwnGallery:
    """The pictures in `place`, and in folders there, by name; `classes` are the names that labels are matched with.

    No picture is opened. Nothing is followed that leads out of the folder.
    """
    if place is None:
        return OwnGallery()
    try:
        root = place.resolve(strict=True)
        files = sorted(_pictures(root), key=lambda path: path.relative_to(root).as_posix().casefold())
    except OSError:
        return OwnGallery((), (f"The folder that {SETTING} names cannot be read: name one that is there.",))
    known = {_plain(first): first for name in classes for first in (name.split(",")[0],)}
    rows, complaints = _labels(root / LABELS)
    pictures = []
    for path in files[:MOST]:
        name = path.relative_to(root).as_posix()
        row = rows.pop(name, {})
        label = row.get("class", "") or (path.parent.name if path.parent != root else "")
        shows = known.get(_plain(label), "")
        if label and not shows:
            complaints.append(f"“{label}” ({name}) is no class of the network: its picture is shown without one.")
        title = row.get("title", "") or path.stem.replace("_", " ").replace("-", " ").strip() or name
        pictures.append(
            OwnPicture(_address_key(name), title[:LONGEST_TEXT], row.get("hint", "")[:LONGEST_TEXT], shows, path)
        )
    if len(files) > MOST:
        complaints.append(f"The folder has {len(files)} pictures; the first {MOST} by name are shown.")
    missing = [name for name in rows if name not in {path.relative_to(root).as_posix() for path in files}]
    complaints += [f"{LABELS} names {name}, which is not in the folder." for name in missing]
    return OwnGallery(tuple(pictures), tuple(complaints))


def _pictures(root: Path) -> list[Path]:
    """Picture files in the folder and in the folders in it, without hidden ones and links that lead elsewhere."""
    inside = [path for path in root.iterdir() if not path.name.startswith(".")]
    inside += [
        path
        for sub in inside
        if sub.is_dir() and sub.resolve().is_relative_to(root)
        for path in sub.iterdir()
        if not path.name.startswith(".")
    ]
    return [
        path
        for path in inside
        if path.suffix.lower() in ENDINGS and path.is_file() and path.resolve().is_relative_to(root)
    ]


def _labels(path: Path) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The rows of labels.csv by file, and what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError):
        return {}, [f"{LABELS} cannot be read: save it as CSV in UTF-8."]
    try:
        separator = ";" if text.splitlines()[0].count(";") > text.splitlines()[0].count(",") else ","
        rows = [
            {
                (name or "").strip().casefold(): (value or "").strip()
                for name, value in row.items()
                if isinstance(name, str)
            }
            for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
        ]
    except (csv.Error, IndexError):
        rows = []
    if not any(row.get("file") for row in rows):
        return {}, [f"{LABELS} has no column “file” with names in it: its first line must be file,class."]
    return {row["file"].replace("\\", "/"): row for row in rows if row.get("file")}, []


def _plain(label: str) -> str:
    return " ".join(label.replace("_", " ").replace("-", " ").casefold().split())


def _address_key(name: str) -> str:
    return f"own-{hashlib.sha256(name.encode()).hexdigest()[:10]}"


def load_picture(picture: OwnPicture) -> Picture:
    """The picture, checked as an upload is.

    Raises:
        ImageError: it cannot be read, is too large, or is no picture; one sentence.
    """
    try:
        if picture.path.stat().st_size > MAX_BYTES:
            raise ImageError(f"“{picture.title}” has more than {MAX_BYTES // 2**20} MB: save it smaller.")
        data = picture.path.read_bytes()
    except OSError:
        raise ImageError(f"“{picture.title}” is no longer in the folder, or cannot be read there.") from None
    return Picture.of(picture.title, read(data, picture.title).pixels)


def thumbnail(picture: OwnPicture, side: int) -> bytes:
    """The centred square as a JPEG of `side` × `side` pixels. Raises ImageError as `load_picture` does."""
    return _thumbnail_of_file(picture, side, picture.path.stat().st_mtime_ns if picture.path.exists() else 0)


@lru_cache(maxsize=2 * MOST)
def _thumbnail_of_file(picture: OwnPicture, side: int, changed: int) -> bytes:  # noqa: ARG001 a changed file is read again
    file = io.BytesIO()
    Image.fromarray(load_picture(picture).square(side)).save(file, "JPEG", quality=85)
    return file.getvalue()


def caption(picture: OwnPicture) -> str:
    """What the picture is, in a few words."""
    return f"picture of the class “{picture.shows}”" if picture.shows else "picture of this server"
