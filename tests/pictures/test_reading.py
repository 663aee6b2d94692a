"""Files from outside become a right picture or one sentence; a picture becomes the network's input."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from tests.image_files import FILES, QUARTERS, File, chunk, exif, jpeg_with, marked, png_with, segment
from tests.parts import ROOT
from viz.inference.preprocessing import Preprocessing, to_tensor
from viz.pictures.directories import orientation
from viz.pictures.errors import ImageError
from viz.pictures.files import MAX_PIXELS, Format, trim
from viz.pictures.picture import Crop, Picture
from viz.pictures.reading import LONGEST, read

ids = [file.id for file in FILES]
READ = [file for file in FILES if file.size]
REFUSED = [file for file in FILES if not file.size]


def preprocessing(
    detail: int | None = 64,
    mean: tuple[float, float, float] = (0.48, 0.448, 0.398),
    std: tuple[float, float, float] = (0.277, 0.269, 0.282),
) -> Preprocessing:
    """What the tests bring a picture to."""
    return Preprocessing(detail, 224, mean, std)


def corners_of(picture: Picture) -> list[list[int]]:
    """Colours a twentieth of the way in from the corners: top left, top right, bottom left, bottom right."""
    height, width = picture.pixels.shape[:2]
    x, y = width // 20, height // 20
    return [picture.pixels[row, column].tolist() for row in (y, height - 1 - y) for column in (x, width - 1 - x)]


def test_table_is_large_and_its_names_are_unique() -> None:
    assert len(FILES) >= 60
    assert len(set(ids)) == len(ids)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("file", READ, ids=lambda file: file.id)
def test_file_is_read_without_a_warning(file: File) -> None:
    picture = read(file.make(), file.name)
    assert picture.pixels.shape[:2][::-1] == file.size
    assert picture.pixels.dtype == np.uint8
    assert picture.name == file.name
    if file.corners:
        wanted = np.array(file.corners * 4 if len(file.corners) == 1 else file.corners)
        assert np.abs(np.array(corners_of(picture)) - wanted).max() <= file.within


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.id)
def test_file_is_refused_with_one_sentence(file: File) -> None:
    with pytest.raises(ImageError) as caught:
        read(file.make(), file.name)
    sentence = str(caught.value)
    assert all(word in sentence for word in file.says), sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ". " not in sentence.replace(file.name, "")
    assert sentence.isprintable()
    assert len(sentence) < 300
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


MEASURED = r"""
import json, re, sys, time
from viz.pictures.reading import read
from viz.pictures.errors import ImageError
source = sys.stdin.buffer
while length := int.from_bytes(source.read(8), "little"):
    data = source.read(length)
    start = time.process_time()
    try:
        read(data, "measured")
    except ImageError:
        pass
    status = open("/proc/self/status").read()  # rusage would count the parent's memory before exec
    peak = int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024
    print(json.dumps([peak, time.process_time() - start]), flush=True)
"""


def measured(files: list[bytes]) -> list[tuple[float, float]]:
    """Peak memory (MB) so far and seconds of work for each file, read one after another by a fresh process."""
    sent = b"".join(len(data).to_bytes(8, "little") + data for data in files) + bytes(8)
    run = subprocess.run(
        [sys.executable, "-c", MEASURED], input=sent, capture_output=True, cwd=ROOT, timeout=300, check=True
    )
    assert run.stderr == b"", "a warning leaked"
    return [tuple(json.loads(line)) for line in run.stdout.splitlines()]


def test_no_file_of_the_table_needs_500_mb_or_hangs() -> None:
    files = [file.make() for file in FILES if len(file.make()) > 0]
    rows = measured(files)
    assert len(rows) == len(files)
    assert max(peak for peak, _ in rows) < 500
    assert max(seconds for _, seconds in rows) < 20  # no stopwatch: it tells a hang from work


LARGEST = """
import io, sys
import numpy as np
from PIL import Image
kind, pixels, mode = sys.argv[1], int(sys.argv[2]), sys.argv[3]
height = 4000
width = pixels // height
if mode == "I;16":
    image = Image.fromarray(np.full((height, width), 30000, np.uint16))
else:
    image = Image.new(mode, (width, height), 128)
if kind == "HEIF":
    import pillow_heif
    pillow_heif.register_heif_opener()
options = {"JPEG": {"progressive": True, "subsampling": 0}, "AVIF": {"speed": 10, "subsampling": "4:4:4"}}
options |= {"TIFF": {"compression": "tiff_adobe_deflate"}, "WEBP": {"method": 0}}
options |= {"HEIF": {"chroma": 444, "quality": 1, "enc_params": {"preset": "ultrafast"}}}
made = io.BytesIO()
image.save(made, kind, **options.get(kind, {}))
sys.stdout.buffer.write(made.getvalue())
"""


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "RGB"),
        ("JPEG", "CMYK"),
        ("PNG", "RGBA"),
        ("PNG", "I;16"),
        ("WEBP", "RGBA"),
        ("GIF", "P"),
        ("TIFF", "RGBA"),
        ("TIFF", "F"),
        ("AVIF", "RGBA"),
        ("HEIF", "RGB"),
    ],
)
def test_largest_allowed_picture_needs_less_than_500_mb(kind: str, mode: str) -> None:
    pixels = MAX_PIXELS[kind]  # type: ignore[index]
    made = subprocess.run(
        [sys.executable, "-c", LARGEST, kind, str(pixels), mode], stdout=subprocess.PIPE, cwd=ROOT, check=True
    )
    assert measured([made.stdout])[0][0] < 500


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


def test_reading_changes_no_setting_of_pillow() -> None:
    from PIL import Image, ImageFile

    files = [make() for make in (marked("HEIF"), marked("PNG"), marked("TIFF"))]
    before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN))
    for data in files:
        read(data, "x")
    assert (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN)) == before


def test_many_threads_read_what_one_reads() -> None:
    makers = [marked("PNG"), marked("JPEG"), marked("GIF", "P"), marked("WEBP"), marked("AVIF"), marked("HEIF")]
    files = [make() for make in makers] * 4
    alone = [read(data, "x").key for data in files]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda data: read(data, "x").key, files)) == alone


# -- the picture ----------------------------------------------------------------------------------------------------


def a_picture(width: int = 60, height: int = 40) -> Picture:
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Picture.of("noise", pixels)


def test_pixels_are_read_only() -> None:
    with pytest.raises(ValueError, match="read-only"):
        a_picture().pixels[0, 0] = 0


def test_longest_side_is_limited() -> None:
    assert max(read(marked("JPEG", side=3000)(), "x").pixels.shape) == LONGEST


@pytest.mark.parametrize(
    ("x", "y", "zoom", "crop"),
    [
        (0.5, 0.5, 1.0, Crop(10, 0, 40)),
        (0.0, 0.0, 1.0, Crop(0, 0, 40)),
        (1.0, 1.0, 1.0, Crop(20, 0, 40)),
        (0.5, 0.5, 2.0, Crop(20, 10, 20)),
        (1.0, 1.0, 2.0, Crop(40, 20, 20)),
        (7.0, -3.0, 0.1, Crop(20, 0, 40)),
        (0.0, 0.0, 1e9, Crop(0, 0, 16)),
        (float("nan"), float("inf"), float("nan"), Crop(0, 0, 40)),
        (0.0, 1.0, float("inf"), Crop(0, 24, 16)),
    ],
)
def test_crop_is_placed_and_clamped(x: float, y: float, zoom: float, crop: Crop) -> None:
    assert a_picture().with_crop(x, y, zoom).crop == crop


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (7, 3), (1024, 1)], ids=str)
def test_crop_of_a_small_picture_stays_inside(size: tuple[int, int]) -> None:
    picture = a_picture(*size)
    for zoom in (1.0, 3.0, 1e6):
        crop = picture.with_crop(1.0, 1.0, zoom).crop
        assert 1 <= crop.side <= min(size)
        assert crop.x + crop.side <= size[0]
        assert crop.y + crop.side <= size[1]
    assert picture.square(8).shape == (8, 8, 3)


def test_key_tells_pixels_and_crops_apart() -> None:
    picture = a_picture()
    other = Picture.of("noise", np.where(picture.pixels == picture.pixels[0, 0, 0], 0, picture.pixels))
    flipped = Picture.of("noise", picture.pixels.reshape(60, 40, 3)).with_crop(0, 0)
    keys = [picture.key, picture.with_crop(0, 0).key, picture.with_crop(0, 0, 2).key, other.key, flipped.key]
    assert len(set(keys)) == len(keys)
    assert picture.with_crop(0.5, 0.5).key == picture.key
    assert Picture.of("another name", picture.pixels.copy()).key == picture.key
    assert len(picture.key) == 64


def test_square_averages_blocks_when_it_shrinks() -> None:
    picture = a_picture(64, 64)
    blocks = picture.pixels.reshape(16, 4, 16, 4, 3).mean(axis=(1, 3))
    assert np.abs(picture.square(16) - blocks).max() < 1  # rounded once along each side


def test_square_of_the_same_side_is_the_crop() -> None:
    picture = a_picture(60, 40).with_crop(1.0, 0.0)
    assert np.array_equal(picture.square(40), picture.pixels[:, 20:])


# -- the tensor -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("detail", [64, 32, None])
def test_tensor_equals_torch_done_by_hand(detail: int | None) -> None:
    import torch
    from torch.nn.functional import interpolate

    wanted = preprocessing(detail)
    picture = a_picture(256, 256)
    whole = torch.from_numpy(picture.pixels.copy()).permute(2, 0, 1)[None].float()
    if detail:
        small = interpolate(whole, size=(detail, detail), mode="area").round() / 255
        inside = interpolate(small, size=(224, 224), mode="bilinear", align_corners=False)
    else:
        inside = torch.from_numpy(picture.square(224).copy()).permute(2, 0, 1)[None].float() / 255
    means, deviations = (torch.tensor(values).view(1, 3, 1, 1) for values in (wanted.mean, wanted.std))
    made = to_tensor(picture, wanted)
    assert made.shape == (1, 3, 224, 224)
    assert made.dtype == torch.float32
    assert (made * deviations + means - inside).abs().max() <= 1.01 / 255  # a half may be rounded up or down
    assert torch.allclose(made, (inside - means) / deviations, atol=1.01 / 255 / 0.26)


def test_tensor_of_a_grey_of_the_mean_is_zero() -> None:
    picture = Picture.of("grey", np.full((50, 50, 3), 51, np.uint8))
    made = to_tensor(picture, preprocessing(mean=(0.2, 0.2, 0.2)))
    assert float(made.abs().max()) < 1e-6


def test_channels_come_as_red_green_blue() -> None:
    made = to_tensor(read(marked("PNG")(), "x"), preprocessing(mean=(0, 0, 0), std=(1, 1, 1)))[0]
    assert [made[:, row, column].round().int().tolist() for row in (20, 200) for column in (20, 200)] == [
        [c // 255 for c in colour] for colour in QUARTERS
    ]


def test_images_do_not_load_torch() -> None:
    code = (
        "import sys, viz.pictures.reading, viz.pictures.gallery as gallery; gallery.load('cat'); "
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("block", [b"", b"II", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"], ids=repr)
def test_broken_exif_asks_for_no_turn(block: bytes) -> None:
    assert orientation(block) == 1
