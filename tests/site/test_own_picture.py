"""The person's own picture in the session, and what is asked of the browser that keeps it."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from viz.pictures import reading
from viz.pictures.picture import LARGEST, Picture
from viz.site import own_picture
from viz.site.own_picture import LARGEST_KEPT, SMALL, small_file


def photograph(kind: str, width: int, height: int, **options: Any) -> bytes:
    """A real picture, scaled to that size."""
    import skimage

    file = io.BytesIO()
    image = Image.open(Path(skimage.__file__).parent / "data" / "coffee.png").convert("RGB")
    image.resize((width, height)).save(file, kind, **options)
    return file.getvalue()


NOISE = np.random.default_rng(1).integers(0, 256, (1024, 1024, 3), np.uint8)


def noise() -> bytes:
    """The worst that can be kept: nothing in it repeats."""
    file = io.BytesIO()
    Image.fromarray(NOISE).save(file, "PNG", compress_level=0)
    return file.getvalue()


@pytest.mark.parametrize(
    ("file", "same"),
    [
        (photograph("JPEG", 600, 400), True),
        (photograph("JPEG", 3000, 2000, quality=97), False),
        (photograph("BMP", 900, 600), False),
        (noise(), False),
    ],
    ids=["small", "large JPEG", "BMP", "noise"],
)
def test_what_is_kept_is_small_and_reads_as_the_same_pixels(file: bytes, same: bool) -> None:
    picture = reading.read(file, "mine")
    compacted = small_file(file, picture)
    assert (compacted == file) == same
    assert len(compacted) <= max(SMALL, min(len(file), LARGEST_KEPT))
    assert np.array_equal(reading.read(compacted, "mine").pixels, picture.pixels)


def session() -> AppTest:
    """A session in which the script does what its state `do` says."""

    def script() -> None:
        import streamlit as st

        from viz.site import own_picture

        if "do" in st.session_state:
            st.session_state.result = st.session_state.do(own_picture)
            del st.session_state.do

    return AppTest.from_function(script).run()


def does(app: AppTest, act: Any) -> Any:
    app.session_state["do"] = act
    app.run()
    assert not app.exception, app.exception
    return app.session_state["result"]


def errand(app: AppTest) -> own_picture.Errand | None:
    return does(app, lambda module: module._of_session().errand)  # type: ignore[no-any-return]


def answered(app: AppTest, **answer: object) -> None:
    asked = errand(app)
    assert asked
    does(app, lambda module: module._heard({"number": asked.number, **answer}))


SENT = {
    "id": "1",
    "name": "cup.jpg",
    "square": [0.25, 0.5, 2],
    "file": base64.b64encode(photograph("JPEG", 60, 40)).decode(),
}


def test_a_session_without_a_picture_asks_for_the_tabs_once_and_for_any_once() -> None:
    app = session()
    assert does(app, lambda module: module.is_awaited())
    first = errand(app)
    assert first
    assert (first.what, first.id) == ("ask", "tab's")
    answered(app, picture=None, newer="other.jpg")
    assert not does(app, lambda module: module.is_awaited())
    assert does(app, lambda module: module.newer_elsewhere()) == "other.jpg"
    assert does(app, lambda module: module.is_awaited("any"))
    answered(app, picture=SENT, newer="")
    picture = does(app, lambda module: module.picture_of_session())
    assert (picture.name, picture.pixels.shape) == ("cup.jpg", (40, 60, 3))
    assert does(app, lambda module: module.square_of_store()) == (0.25, 0.5, 2)
    assert errand(app) is None


@pytest.mark.parametrize(
    "change",
    [
        {"file": "no base64!"},
        {"file": base64.b64encode(b"GIF89a nonsense").decode()},
        {"file": "A" * (2 * LARGEST_KEPT)},
        {"file": None},
        {"name": ["x"]},
    ],
    ids=["not base64", "no picture", "too large", "no file", "no name"],
)
def test_what_a_browser_sends_is_looked_at_like_an_upload(change: dict[str, object]) -> None:
    app = session()
    does(app, lambda module: module.is_awaited())
    answered(app, picture=SENT | change)
    assert does(app, lambda module: module.picture_of_session()) is None
    assert errand(app) is None


@pytest.mark.parametrize("square", [None, "x", [1, 2], [None, 1, 1], {"x": 1}, [True, 0, 1]], ids=repr)
def test_a_square_that_is_none_is_the_middle(square: object) -> None:
    app = session()
    does(app, lambda module: module.is_awaited())
    answered(app, picture=SENT | {"square": square})
    assert does(app, lambda module: module.square_of_store()) == LARGEST


def test_an_answer_to_an_older_errand_changes_nothing() -> None:
    app = session()
    does(app, lambda module: module.is_awaited())
    asked = errand(app)
    assert asked
    does(app, lambda module: module._heard({"number": asked.number - 1, "picture": SENT}))
    assert errand(app) == asked
    assert does(app, lambda module: module.picture_of_session()) is None


def test_an_upload_is_handed_over_until_the_browser_has_it_and_then_its_square_and_its_end() -> None:
    app, file = session(), photograph("JPEG", 60, 40)
    picture: Picture = reading.read(file, "cup.jpg")
    does(app, lambda module: module.take_over(picture, file))
    kept_errand = errand(app)
    assert kept_errand
    assert (kept_errand.what, kept_errand.name, kept_errand.file) == ("keep", "cup.jpg", file)
    does(app, lambda module: module.see_through((0.1, 0.5, 1.0)))
    assert errand(app) == kept_errand, "the file first"
    answered(app)
    second = errand(app)
    assert second
    assert (second.what, second.square, second.file) == ("square", (0.1, 0.5, 1.0), b"")
    answered(app)
    does(app, lambda module: module.see_through((0.1, 0.5, 1.0)))
    assert errand(app) is None, "it knows that square"
    does(app, lambda module: module.give_up())
    last = errand(app)
    assert last
    assert (last.what, last.id) == ("forget", picture.content)
    assert does(app, lambda module: module.picture_of_session()) is None
