"""Files from outside become a right picture or one sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from tests.image_files import FILES, File, marked
from tests.parts import ROOT
from viz.pictures.errors import ImageError
from viz.pictures.files import MAX_PIXELS
from viz.pictures.picture import Picture
from viz.pictures.reading import LONGEST_SIDE, read

ids = [file.id for file in FILES]
READ = [file for file in FILES if file.size]
REFUSED = [file for file in FILES if not file.size]


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


def test_longest_side_is_limited() -> None:
    assert max(read(marked("JPEG", side=3000)(), "x").pixels.shape) == LONGEST_SIDE


def test_images_do_not_load_torch() -> None:
    code = (
        "import sys, viz.pictures.reading, viz.pictures.gallery as gallery; gallery.load_picture('cat'); "
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
