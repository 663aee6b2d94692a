"""The one picture that follows the person, and where to change it; the badge that says which GoogLeNet this is."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import cast
from urllib.parse import urlsplit

import numpy as np
import streamlit as st
from PIL import Image

from viz.pictures import files, gallery, own_gallery
from viz.pictures.encoding import data_url, jpeg
from viz.pictures.errors import ImageError
from viz.pictures.picture import LARGEST, Picture, Square
from viz.site import own_picture
from viz.site.components.pictures import CropPicture, GridItem, crop_square, gallery_grid
from viz.site.drawn import drawing
from viz.site.server import streamlit_internals
from viz.site.state import Shared, change, finish, load, pages_entered, plain

UPLOAD = "upload"
"""The name in the address for a picture of the person's own, which stays in their session and their browser."""

_SEEN, _FAULT, _PLACE = "picture:seen", "picture:fault", "picture:place"
_OPEN, _WITH_PAGE = "picture:open", "picture:with-page"
_OFFERED = "picture:offered"
"""The source that the dialog was last opened at or went on to, and how often it has been so far."""
THUMBNAIL, IN_HEADER = 72, 40
"""Pixels of a small picture, and of the screen that it takes in the header."""
PREVIEW = 480
SQUARE = "Move the square"
SOURCES = ("Gallery", "Upload", "Camera", SQUARE)


def current_picture() -> Picture:
    """The picture of this session with its square; the gallery's first when nothing else was chosen."""
    view = load(Shared)
    return _whole_picture(view.picture).with_crop(*view.square)


def _whole_picture(name: str) -> Picture:
    known = [item.key for item in gallery.GALLERY]
    if name == UPLOAD:
        if own := own_picture.picture_of_session():
            return own
        if own_picture.is_awaited():
            return from_gallery(known[0])
    if name.startswith("own-") and (listed := _own().picture(name)):
        try:
            return own_gallery.load_picture(listed)
        except ImageError as error:
            st.toast(plain(str(error)), icon=":material/broken_image:", duration="long")
    if name not in known:
        change(Shared, picture=known[0])
        st.toast(f"{_why_not_here()} Shown is the gallery's first.", icon=":material/info:", duration="long")
        name = known[0]
    return from_gallery(name)


def _why_not_here() -> str:
    """Why the picture that the address names cannot be shown, for Markdown."""
    if newer := own_picture.newer_elsewhere():
        return (
            f"Your browser keeps the newest upload only, which is “{plain(newer)}” of another tab now; "
            "“Change picture” and “Upload” offer it."
        )
    return "The picture that the address names is not here: an upload is kept only in the browser that it came from."


def _own() -> own_gallery.OwnGallery:
    """The pictures in the folder of this server's own, looked at anew each time."""
    return own_gallery.find(own_gallery.folder(), own_gallery.class_names())


@lru_cache(maxsize=64)
def from_gallery(name: str) -> Picture:
    """The gallery's picture called `name`; those looked at last are read from their files once."""
    return gallery.load_picture(name)


def gallery_item(picture: Picture) -> gallery.GalleryItem | None:
    """The gallery's entry of `picture` if the session has chosen it there; None for a picture of the person's own."""
    chosen = load(Shared).picture
    return next((item for item in gallery.GALLERY if (item.key, item.title) == (chosen, picture.name)), None)


def picture_bar() -> Picture:
    """The current picture's square with its name and a button to change it, in the header; returns the picture."""
    picture = current_picture()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="picture-bar"):
        st.image(_thumbnail_in_bar(picture.key, picture), width=IN_HEADER, alt="")  # the name stands beside it
        st.markdown(f"**{plain(picture.name)}**{_class_words(picture)}", width="content")
        if st.button("Change picture", icon=":material/add_photo_alternate:", key="picture:change"):
            st.session_state[_OPEN] = pages_entered()
            _offer(SOURCES[0])
        if dialog_is_open():  # also when the page is drawn again behind it
            _draw_dialog()
        view = load(Shared)
        if view.picture == UPLOAD:
            own_picture.see_through(view.square)
        own_picture.draw_store("picture:store")
    return picture


def _class_words(picture: Picture) -> str:
    """What a gallery picture is, in small letters; nothing for a picture of the person's own."""
    chosen = load(Shared).picture
    if chosen.startswith("own-"):
        own = _own().picture(chosen)
        words = own_gallery.caption(own) if own and own.title == picture.name else ""
    else:
        item = gallery_item(picture)
        words = gallery.caption(item) if item else ""
    return f"  \n:small[{plain(words)}]" if words else ""


@drawing(128)
def _thumbnail_in_bar(key: str, _picture: Picture) -> bytes:  # noqa: ARG001 the cache's key
    """The picture's square as a PNG for the bar."""
    file = io.BytesIO()
    Image.fromarray(_picture.square(THUMBNAIL)).save(file, "PNG")
    return file.getvalue()


def dialog_is_open() -> bool:
    """Whether the dialog for the picture is open; closing it draws the page again, and leaving the page closes it."""
    return bool(st.session_state.get(_OPEN) == pages_entered())


def _close() -> None:
    """Close the dialog. For callbacks: the run that follows draws the page without it.

    They end no run, for that would lose what else was pressed and came in the same message.
    """
    st.session_state.pop(_OPEN, None)


def _draw_dialog() -> None:
    """The dialog with its page."""
    st.session_state[_WITH_PAGE] = True
    _dialog()


@st.dialog("Your picture", width="large", on_dismiss=_close)
def _dialog() -> None:
    by_itself = not st.session_state.pop(_WITH_PAGE, False)
    if by_itself and not dialog_is_open():  # closed by a callback, or by hand
        st.rerun()
    source = _chosen_source()
    if source == "Upload":
        _upload()
    elif source == "Camera":
        _camera()
    elif source == SQUARE:
        _square()
    else:
        _gallery()
    own_picture.draw_store("picture:store-in-dialog")
    if by_itself:
        finish()


def _offer(source: str) -> None:
    """Let the dialog stand at `source`, until the person chooses another."""
    st.session_state[_OFFERED] = (source, _offered()[1] + 1)


def _offered() -> tuple[str, int]:
    return cast(tuple[str, int], st.session_state.get(_OFFERED, (SOURCES[0], 0)))


def _chosen_source() -> str:
    """The choice of a source: a new one at every offer, which begins at what is offered.

    The server sets none while it is there: what a person chooses in the moment in which the page is drawn again would
    fall back, and a browser that has drawn an offer sends the source from before for a moment, with a press on "Done".
    """
    offered, number = _offered()
    return st.segmented_control("From", SOURCES, default=offered, required=True, key=f"{number}:picture:source")


def _upload() -> None:
    file = st.file_uploader(
        "A photograph of your own",
        # no `type`: it goes by the name, in the browser and on the server; what a file is, its content says
        help=f"A {files.ALLOWED_FORMATS} file of {files.AT_MOST}. It stays in this session and in your browser; "
        "the server stores nothing.",
    )
    _take_file(file)
    picture = None if own_picture.is_awaited("any") else own_picture.picture_of_session()
    if picture is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"Your picture: **{plain(picture.name)}**", width="content")
        if load(Shared).picture != UPLOAD:
            st.button("Use it", key="picture:use", on_click=_use_upload)
        words = "Forget it, in this session and in this browser."
        st.button("Remove", icon=":material/delete:", help=words, key="picture:remove", on_click=_remove_upload)


def _use_upload() -> None:
    if own_picture.picture_of_session():  # not removed by a press just before
        _make_current(UPLOAD, own_picture.square_of_store())
    _close()


def _remove_upload() -> None:
    own_picture.give_up()
    if load(Shared).picture == UPLOAD:
        _make_current(gallery.GALLERY[0].key)
    _close()


def _camera() -> None:
    if not camera_allowed(st.context.url):
        st.info(
            "Browsers hand the camera only to pages that came over https, and this one came over http. "
            "“Upload” offers the camera of a phone, too; or ask whoever runs this server for https.",
            icon=":material/no_photography:",
        )
        return
    st.caption("The browser asks for the camera. Without one, choose a picture from the gallery or upload one.")
    _take_file(st.camera_input("Take a picture"))


def camera_allowed(address: str | None) -> bool:
    """Whether browsers hand the camera to a page of this address: over https, or on the visitor's own machine."""
    where = urlsplit(address or "")
    return where.scheme != "http" or where.hostname in {"localhost", "127.0.0.1", "::1"}


def _gallery() -> None:
    chosen = load(Shared).picture
    own, complaints = _own_items()
    if own or complaints:
        st.caption("Pictures of this server: everybody here sees them.")
    if own:
        gallery_grid(own, chosen, key="picture:own-grid", on_picked=_take_from_gallery)
    for complaint in complaints:
        st.caption(plain(complaint))
    if own or complaints:
        st.caption("Pictures of the app")
    gallery_grid(_gallery_items(), chosen, key="picture:grid", on_picked=_take_from_gallery)


def _take_from_gallery(key: str) -> None:
    """Make a picture of the gallery the current one, and close the dialog."""
    _make_current(key)
    _close()


@lru_cache(maxsize=1)
def _gallery_items() -> list[GridItem]:
    return [
        {
            "key": item.key,
            "title": item.title,
            "hint": f"{item.hint} ({gallery.caption(item)})",
            "src": data_url(gallery.thumbnail(item, 2 * THUMBNAIL)),
        }
        for item in gallery.GALLERY
    ]


def _own_items() -> tuple[list[GridItem], list[str]]:
    """The folder's pictures for the grid, and a sentence for each that is left out or shown otherwise."""
    own_gallery_here = _own()
    items: list[GridItem] = []
    complaints = list(own_gallery_here.complaints)
    for picture in own_gallery_here.pictures:
        try:
            source = data_url(own_gallery.thumbnail(picture, 2 * THUMBNAIL))
        except ImageError as error:
            complaints.append(str(error))
            continue
        hint = f"{picture.hint} ({own_gallery.caption(picture)})" if picture.hint else own_gallery.caption(picture)
        items.append({"key": picture.key, "title": picture.title, "hint": hint, "src": source})
    return items, complaints


def _take_file(file: object) -> None:
    """Make an uploaded file the current picture, once; if it cannot be read, say why and keep the one before."""
    if file is None:
        return
    if st.session_state.get(_SEEN) != file.file_id:  # type: ignore[attr-defined]
        st.session_state[_FAULT] = ""
        try:
            data: bytes = file.getvalue()  # type: ignore[attr-defined]
            picture = own_picture.read_in_turn(data, file.name)  # type: ignore[attr-defined]
        except ImageError as error:
            st.session_state[_FAULT] = str(error)
        else:
            own_picture.take_over(picture, data)
        st.session_state[_SEEN] = file.file_id  # type: ignore[attr-defined]  # not before: a run may end while it waits
        streamlit_internals.empty_upload(file)
        if not st.session_state[_FAULT]:
            _make_current(UPLOAD)
            _offer_square(picture)
    if st.session_state.get(_FAULT):
        st.error(plain(st.session_state[_FAULT]) + " The picture you had stays.", icon=":material/broken_image:")


def _offer_square(picture: Picture) -> None:
    """Go on to the square where there is one to choose; else close the dialog."""
    height, width = picture.pixels.shape[:2]
    if height != width and streamlit_internals.only_a_part_runs():
        _offer(SQUARE)
        st.rerun(scope="fragment")
    _close()
    st.rerun()


def _square() -> None:
    view = load(Shared)
    picture = current_picture()
    height, width = picture.pixels.shape[:2]
    if view.picture == UPLOAD and height != width:
        st.markdown("Your picture is not square. Choose the part that the network sees, or take the middle as it is.")
    whole: CropPicture = {
        "src": data_url(_preview(picture)),
        "alt": picture.name,
        "width": width,
        "height": height,
    }
    crop_square(whole, view.square, key=_PLACE, on_place=_moved)
    st.button("Done", type="primary", key="picture:done", on_click=_close)


def _preview(picture: Picture) -> bytes:
    """The whole picture as a JPEG of at most PREVIEW pixels a side."""
    image = Image.fromarray(picture.pixels)
    image.thumbnail((PREVIEW, PREVIEW))
    return jpeg(np.asarray(image))


def _make_current(picture: str, square: Square = LARGEST) -> None:
    """Make `picture`, a key of the gallery or UPLOAD, the current one."""
    change(Shared, picture=picture, **square._asdict())


def _moved(x: float, y: float, zoom: float) -> None:
    change(Shared, x=x, y=y, zoom=zoom)
