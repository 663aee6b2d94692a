"""Picture files that `viz.pictures.reading.read` is tested with: made in memory, each with what must come of it.

Colours are known from how a file is made, not from how it is read: a marked picture has a red, a green, a blue and a
white quarter, and the row says which colour must be in which corner.
"""

from __future__ import annotations

import functools
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, ImageCms, PngImagePlugin

from viz.pictures.files import MAX_BYTES
from viz.pictures.picture import Picture

RED, GREEN, BLUE, WHITE, BLACK = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (0, 0, 0)
GREY = (128, 128, 128)
Colour = tuple[int, int, int]
Size = tuple[int, int]


@dataclass(frozen=True)
class File:
    """One row: a name, how its bytes are made, and either the picture or words of the sentence that must come of it."""

    id: str
    make: Callable[[], bytes]
    name: str = "picture"
    size: Size | None = None
    """(width, height) of the picture that must come out; None: an ImageError must."""
    corners: tuple[Colour, ...] = ()
    """Colours that must be top left, top right, bottom left, bottom right; one colour: everywhere."""
    within: int = 3
    """How far a channel may be off (lossy formats)."""
    says: tuple[str, ...] = field(default=())
    """Words that the sentence must contain."""


def _quarters(side: int = 64) -> Image.Image:
    picture = Image.new("RGB", (side, side), WHITE)
    half = side // 2
    picture.paste(RED, (0, 0, half, half))
    picture.paste(GREEN, (half, 0, side, half))
    picture.paste(BLUE, (0, half, half, side))
    return picture


QUARTERS = (RED, GREEN, BLUE, WHITE)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The file that Pillow writes of `image`."""
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    made = io.BytesIO()
    image.save(made, kind, **options)
    return made.getvalue()


def flat(kind: str, mode: str, colour: object, size: Size = (20, 10), **options: Any) -> Callable[[], bytes]:
    """A maker of a file of one colour."""
    return lambda: saved(Image.new(mode, size, colour), kind, **options)  # type: ignore[arg-type]


def marked(kind: str, mode: str = "RGB", side: int = 64, **options: Any) -> Callable[[], bytes]:
    """A maker of a file with the four coloured quarters."""
    return lambda: saved(_quarters(side).convert(mode), kind, **options)


def of_array(kind: str, values: np.ndarray, **options: Any) -> Callable[[], bytes]:
    """A maker of a greyscale file from numbers."""
    return lambda: saved(Image.fromarray(values), kind, **options)


# -- orientation ------------------------------------------------------------------------------------------------------

TURNED = {  # what the four corners of the stored picture show once it is turned as EXIF 3.0, tag 274 says
    1: (RED, GREEN, BLUE, WHITE),
    2: (GREEN, RED, WHITE, BLUE),
    3: (WHITE, BLUE, GREEN, RED),
    4: (BLUE, WHITE, RED, GREEN),
    5: (RED, BLUE, GREEN, WHITE),
    6: (BLUE, RED, WHITE, GREEN),
    7: (WHITE, GREEN, BLUE, RED),
    8: (GREEN, WHITE, RED, BLUE),
}


def exif(value: int, order: str = "<") -> bytes:
    """An EXIF block with nothing but an orientation."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entry = struct.pack(order + "HHIHH", 274, 3, 1, value, 0)
    return b"Exif\0\0" + mark + struct.pack(order + "IH", 8, 1) + entry + bytes(4)


def _wide(**options: Any) -> bytes:
    return saved(_quarters().resize((96, 64), Image.Resampling.NEAREST), **options)


def _turned_rows() -> list[File]:
    rows = []
    for value, corners in TURNED.items():
        size = (64, 96) if value >= 5 else (96, 64)
        make = functools.partial(_wide, kind="JPEG", quality=95, subsampling=0, exif=exif(value))
        rows.append(File(f"jpeg-orientation-{value}", make, "turned.jpg", size, corners, within=12))
    for kind, value, within in (("PNG", 6, 0), ("WEBP", 8, 60), ("AVIF", 6, 60), ("TIFF", 6, 0), ("HEIF", 8, 60)):
        make = functools.partial(_wide, kind=kind, exif=exif(value))
        if kind == "TIFF":
            make = functools.partial(_wide, kind=kind, tiffinfo={274: value})
        rows.append(File(f"{kind.lower()}-orientation-{value}", make, "turned", (64, 96), TURNED[value], within))
    for name, block in (
        ("big-endian", exif(3, ">")),
        ("orientation-9", exif(9)),
        ("garbage", b"Exif\0\0" + bytes(range(200))),
        ("cut-off", exif(6)[:12]),
    ):
        corners = TURNED[3] if name == "big-endian" else TURNED[1]
        make = functools.partial(_wide, kind="JPEG", quality=95, subsampling=0, exif=block)
        rows.append(File(f"jpeg-exif-{name}", make, "exif.jpg", (96, 64), corners, within=12))
    return rows


# -- files with much beside the pixels --------------------------------------------------------------------------------


def chunk(name: bytes, content: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_with(*chunks: bytes) -> bytes:
    """The marked PNG with chunks between its header and its pixels."""
    data = marked("PNG")()
    return data[:33] + b"".join(chunks) + data[33:]


def png_header(width: int, height: int, bits: int = 8, colour: int = 2) -> bytes:
    """A PNG that declares a size and has almost no pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def _text_bomb(name: bytes) -> bytes:
    packed = zlib.compress(bytes(50_000_000), 9)
    head = b"bomb\0\1\0\0\0" if name == b"iTXt" else b"bomb\0\0"
    return png_with(*[chunk(name, head + packed)] * 20)


def _png_bomb() -> bytes:
    """40 million white pixels in 40 KB."""
    width, height = 8000, 5000
    packer = zlib.compressobj(9)
    row = b"\0" + b"\xff" * (width * 3)
    packed = b"".join([*(packer.compress(row) for _ in range(height)), packer.flush()])
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def jpeg_with(segments: bytes) -> bytes:
    """The marked JPEG with segments after its start."""
    data = marked("JPEG", quality=95, subsampling=0)()
    return data[:2] + segments + data[2:]


def segment(marker: int, content: bytes) -> bytes:
    """A JPEG segment."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def _exif_bomb() -> bytes:
    """5,000 entries that each name the same 60 KB."""
    entries = b"".join(struct.pack("<HHII", 40000 + i, 7, 60000, 10) for i in range(400))
    return b"Exif\0\0II*\0" + struct.pack("<IH", 8, 400) + entries + bytes(60000 - 4800)


def _many_scans() -> bytes:
    data = saved(_quarters(2000), "JPEG", progressive=True)
    last = data.rfind(b"\xff\xda")
    return data[:-2] + data[last : last + 10] * 200 + b"\xff\xd9"


def _jpeg_sized(width: int, height: int) -> bytes:
    data = bytearray(marked("JPEG")())
    at = data.find(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _gif_sized(width: int, height: int) -> bytes:
    data = bytearray(marked("GIF", "P")())
    data[6:10] = struct.pack("<HH", width, height)
    return bytes(data)


def _gif_comments() -> bytes:
    data = marked("GIF", "P")()
    start = 13 + (3 << ((data[10] & 7) + 1))
    return data[:start] + b"!\xfe" + b"\x02ab" * 8_000_000 + b"\0" + data[start:]


def _animated(kind: str, **options: Any) -> bytes:
    others = [Image.new("RGB", (64, 64), BLACK)] * 3
    return saved(_quarters(), kind, save_all=True, append_images=others, **options)


def tiff(entries: list[tuple[int, int, int, int]], tail: bytes = b"", order: str = "<") -> bytes:
    """A TIFF of hand-written entries (tag, type, count, value)."""
    packed = b"".join(struct.pack(order + "HHII", *entry) for entry in entries)
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return mark + struct.pack(order + "IH", 8, len(entries)) + packed + bytes(4) + tail


def _grey_tiff(width: int, height: int, *extra: tuple[int, int, int, int]) -> bytes:
    plain = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    plain += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, 100)]
    given = {entry[0]: entry for entry in [*plain, *extra]}
    return tiff(sorted(given.values()), bytes(200))


def _tiff_strips() -> bytes:
    """Eight million strip offsets."""
    number = 7_000_000
    entries = [(256, 4, 1, 10), (257, 4, 1, number), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    entries += [(273, 4, number, 200), (277, 3, 1, 1), (278, 4, 1, 1), (279, 4, number, 200)]
    return tiff(entries, bytes(4 * number + 300))


def _tiff_tiles() -> bytes:
    """One tile of 60,000 × 60,000 pixels in a picture of 10 × 10."""
    entries = [(256, 4, 1, 10), (257, 4, 1, 10), (258, 3, 1, 8), (259, 3, 1, 8), (262, 3, 1, 1), (277, 3, 1, 1)]
    entries += [(322, 4, 1, 60_000), (323, 4, 1, 60_000), (324, 4, 1, 200), (325, 4, 1, 100)]
    return tiff(entries, bytes(60) + zlib.compress(bytes(100_000)))


def _tiff_same_data() -> bytes:
    """3,000 entries that each name the same 8 MB as fractions."""
    entries = [(256, 4, 1, 10), (257, 4, 1, 10), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8)]
    entries += [(282, 5, 1_000_000, 0), *((40000 + i, 5, 1_000_000, 0) for i in range(3000))]
    return tiff(entries, bytes(8_100_000))


def _bmp(width: int, height: int, bits: int = 24, compression: int = 0, body: bytes = b"") -> bytes:
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, 0, 0, 0, 0, 0)
    palette = bytes(1024) if bits == 8 else b""
    return b"BM" + struct.pack("<IHHI", 54 + len(palette) + len(body), 0, 0, 54 + len(palette)) + info + palette + body


def _webp_sized() -> bytes:
    body = b"VP8X" + struct.pack("<I", 10) + bytes(4) + (16382).to_bytes(3, "little") * 2
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("picture.png", marked("PNG")())
    return made.getvalue()


def _noise(size: int, seed: int) -> bytes:
    return np.random.default_rng(seed).bytes(size)


# -- colours ----------------------------------------------------------------------------------------------------------


def profile_of(space: str) -> bytes:
    """A colour profile that a file may carry."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(space)).tobytes()  # type: ignore[arg-type]


def swapped_profile() -> bytes:
    """sRGB with the columns of red and blue exchanged: whoever honours it shows red as blue."""
    data = bytearray(profile_of("sRGB"))
    for at in range(132, 132 + 12 * int.from_bytes(data[128:132], "big"), 12):
        name = bytes(data[at : at + 4])
        data[at : at + 4] = {b"rXYZ": b"bXYZ", b"bXYZ": b"rXYZ"}.get(name, name)
    return bytes(data)


def _keyed_png() -> bytes:
    info = PngImagePlugin.PngInfo()
    return saved(_quarters(), "PNG", transparency=RED, pnginfo=info)


def _half_transparent(kind: str, **options: Any) -> Callable[[], bytes]:
    return flat(kind, "RGBA", (0, 0, 0, 127), **options)


def _clear_with_colour() -> bytes:
    return saved(Image.new("RGBA", (3000, 2000), (255, 0, 0, 0)), "PNG")


_RAMP = np.linspace(0, 1, 256 * 256).reshape(256, 256)
_NAN = np.where(_RAMP > 0.5, np.nan, _RAMP).astype(np.float32)
_NAN[0, 0], _NAN[-1, -1] = 1.0, np.inf
_SIGNALLING = np.full((10, 20), 0x7FA00000, np.uint32).view(np.float32)
_LARGE = (_RAMP * 3e6).astype(np.int32)
_CHECKER = np.kron([[0.0, 1.0], [1.0, 0.0]], np.ones((1000, 1000))).astype(np.float32)
_MID16 = np.uint16(128 * 257)
_SWAPPED = (BLUE, GREEN, RED, WHITE)
_NO_PROFILE = chunk(b"iCCP", b"x\0\0" + zlib.compress(b"no profile" * 99))
_LONG_EXIF = segment(0xE1, exif(1) + bytes(65_000))


def _greys(*values: int) -> tuple[Colour, ...]:
    return tuple((value, value, value) for value in values)


def all_of(colour: Colour, size: Size = (20, 10), within: int = 3) -> dict[str, object]:
    """What is expected of a picture of one colour."""
    return {"size": size, "corners": (colour,), "within": within}


def _read_rows() -> list[File]:
    loose = {"within": 40}
    quarters: dict[str, object] = {"size": (64, 64), "corners": QUARTERS}
    rows: list[tuple[str, Callable[[], bytes], dict[str, object]]] = [
        ("jpeg-rgb", marked("JPEG", quality=95, subsampling=0), {**quarters, "within": 12}),
        ("jpeg-progressive", marked("JPEG", quality=95, progressive=True), {**quarters, "within": 12}),
        ("jpeg-grey", flat("JPEG", "L", 128), all_of(GREY)),
        ("jpeg-cmyk", marked("JPEG", "CMYK", quality=95, subsampling=0), {**quarters, "within": 12}),
        ("jpeg-large", marked("JPEG", side=4000), {"size": (1024, 1024), "corners": QUARTERS, "within": 12}),
        ("jpeg-with-tail", lambda: marked("JPEG")() + _noise(100_000, 1), {**quarters, **loose}),
        ("jpeg-two-in-one", lambda: marked("JPEG")() + flat("JPEG", "RGB", BLACK)(), {**quarters, **loose}),
        ("png-rgb", marked("PNG"), quarters),
        ("png-palette", marked("PNG", "P"), quarters),
        ("png-1-bit", flat("PNG", "1", 1), all_of(WHITE)),
        ("png-grey", flat("PNG", "L", 128), all_of(GREY, within=0)),
        ("png-grey-alpha", flat("PNG", "LA", (0, 127)), all_of(GREY, within=1)),
        ("png-alpha-half", _half_transparent("PNG"), all_of(GREY, within=1)),
        ("png-alpha-clear", flat("PNG", "RGBA", (255, 0, 0, 0)), all_of(WHITE, within=0)),
        ("png-alpha-large", _clear_with_colour, all_of(WHITE, (1024, 683), within=0)),
        ("png-transparent-colour", _keyed_png, {"size": (64, 64), "corners": (WHITE, GREEN, BLUE, WHITE), "within": 0}),
        ("png-16-bit", of_array("PNG", np.full((10, 20), _MID16)), all_of(GREY)),
        ("png-interlaced-header", lambda: png_with(), quarters),
        ("png-animated", lambda: _animated("PNG"), quarters),
        ("png-text-bomb", lambda: _text_bomb(b"zTXt"), quarters),
        ("png-international-text-bomb", lambda: _text_bomb(b"iTXt"), quarters),
        ("png-broken-profile", lambda: png_with(_NO_PROFILE), quarters),
        ("png-profile-srgb", marked("PNG", icc_profile=profile_of("sRGB")), quarters),
        ("png-profile-swapped", marked("PNG", icc_profile=swapped_profile()), {**quarters, "corners": _SWAPPED}),
        ("png-profile-of-lab", marked("PNG", icc_profile=profile_of("LAB")), quarters),
        ("png-garbage-chunks", lambda: png_with(*[chunk(b"abCd", b"x" * 50)] * 500), quarters),
        ("png-bomb-allowed-size", _png_bomb, all_of(WHITE, (1024, 640), within=0)),
        ("webp-lossless", marked("WEBP", lossless=True), quarters),
        ("webp-lossy", marked("WEBP", quality=90), {**quarters, **loose}),
        ("webp-alpha", _half_transparent("WEBP", lossless=True), all_of(GREY, within=1)),
        ("webp-animated", lambda: _animated("WEBP", lossless=True), quarters),
        ("gif-palette", marked("GIF", "P"), quarters),
        ("gif-animated", lambda: _animated("GIF"), quarters),
        ("gif-transparent", flat("GIF", "P", 0, transparency=0), all_of(WHITE)),
        ("bmp-rgb", marked("BMP"), quarters),
        ("bmp-palette", marked("BMP", "P"), quarters),
        ("bmp-1-bit", flat("BMP", "1", 1), all_of(WHITE)),
        ("bmp-runs", lambda: _bmp(4, 1, 8, 1, b"\x04\x00\x00\x01"), all_of(BLACK, (4, 1))),
        ("tiff-rgb", marked("TIFF"), quarters),
        ("tiff-lzw", marked("TIFF", compression="tiff_lzw"), quarters),
        ("tiff-jpeg", marked("TIFF", compression="jpeg", quality=95), {**quarters, "within": 30}),
        ("tiff-fax", flat("TIFF", "1", 1, compression="group4"), all_of(WHITE)),
        ("tiff-cmyk", marked("TIFF", "CMYK"), quarters),
        ("tiff-lab", flat("TIFF", "LAB", (255, 128, 128)), all_of(WHITE, within=6)),
        ("tiff-lab-red", flat("TIFF", "LAB", (136, 208, 195)), all_of(RED, within=12)),
        ("tiff-16-bit", of_array("TIFF", np.full((10, 20), _MID16)), all_of(GREY)),
        ("tiff-16-bit-large", of_array("TIFF", np.full((2000, 2000), _MID16)), all_of(GREY, (1024, 1024))),
        ("tiff-32-bit", of_array("TIFF", _LARGE), {"size": (256, 256), "corners": _greys(12, 13, 242, 243)}),
        ("tiff-32-bit-all-equal", of_array("TIFF", np.full((10, 20), 2**30, np.int32)), all_of(BLACK)),
        ("tiff-float-0-1", of_array("TIFF", np.full((10, 20), np.float32(0.5))), all_of(GREY)),
        ("tiff-float-0-255", of_array("TIFF", np.full((10, 20), np.float32(128))), all_of(GREY)),
        ("tiff-float-large", of_array("TIFF", _CHECKER), {"size": (1024, 1024), "corners": _greys(0, 255, 255, 0)}),
        ("tiff-float-nan", of_array("TIFF", _NAN), {"size": (256, 256), "corners": _greys(12, 13, 0, 0)}),
        ("tiff-float-signalling-nan", of_array("TIFF", _SIGNALLING), all_of(BLACK)),
        ("tiff-pages", lambda: _animated("TIFF"), quarters),
        ("tiff-same-data-3000-times", _tiff_same_data, {"size": (10, 10)}),
        ("avif", marked("AVIF", quality=95, subsampling="4:4:4"), {**quarters, **loose}),
        ("avif-alpha", _half_transparent("AVIF"), all_of(GREY, within=3)),
        ("avif-animated", lambda: _animated("AVIF", quality=95), {**quarters, **loose}),
        ("heic", marked("HEIF", quality=95), {**quarters, **loose}),
        ("heic-alpha", flat("HEIF", "RGBA", (0, 0, 0, 127), (64, 64)), all_of(GREY, (64, 64), within=6)),
        ("one-pixel", flat("PNG", "RGB", RED, (1, 1)), all_of(RED, (1, 1), within=0)),
        ("1-by-10000", flat("PNG", "RGB", RED, (1, 10_000)), all_of(RED, (1, 1024), within=0)),
        ("10000-by-1-jpeg", flat("JPEG", "RGB", RED, (10_000, 1)), all_of(RED, (1024, 1))),
        ("exif-huge", lambda: jpeg_with(segment(0xE1, exif(1) + bytes(64_000))), {**quarters, "within": 12}),
        ("exif-bomb", lambda: jpeg_with(segment(0xE1, _exif_bomb())), {**quarters, "within": 12}),
        ("exif-in-100-segments", lambda: jpeg_with(_LONG_EXIF * 100), {**quarters, "within": 12}),
        ("gif-frame-outgrows-canvas", lambda: _gif_sized(8, 8), quarters),
    ]  # fmt: skip
    plain = [File(i, make, **expected) for i, make, expected in rows]  # type: ignore[arg-type]
    wrong = [
        File("png-called-jpg", marked("PNG"), "photo.jpg", (64, 64), QUARTERS),
        File("jpeg-called-png", marked("JPEG"), "photo.png", (64, 64), QUARTERS, within=40),
        File("tiff-called-txt", marked("TIFF"), "notes.txt", (64, 64), QUARTERS),
    ]
    return plain + wrong


def _cut(make: Callable[[], bytes], share: float) -> Callable[[], bytes]:
    return lambda: (data := make())[: int(len(data) * share)]


def _refused_rows() -> list[File]:
    formats = {
        "jpeg": marked("JPEG", side=600, quality=95),
        "png": lambda: saved(Image.fromarray(np.frombuffer(_noise(30_000, 2), np.uint8).reshape(100, 100, 3)), "PNG"),
        "webp": marked("WEBP", lossless=True, side=300),
        "bmp": marked("BMP"),
        "tiff": marked("TIFF", compression="tiff_lzw"),
        "avif": marked("AVIF"),
        "heic": marked("HEIF"),
    }
    says: dict[str, tuple[Callable[[], bytes], tuple[str, ...]]] = {
        **{f"{kind}-half": (_cut(make, 0.5), ("damaged", "PNG or JPEG")) for kind, make in formats.items()},
        **{f"{kind}-20-bytes": (lambda make=make: make()[:20], ("damaged",)) for kind, make in formats.items()},  # type: ignore[misc]
        "gif-20-bytes": (lambda: marked("GIF", "P")()[:20], ("GIF", "damaged")),
        "empty": (lambda: b"", ("empty", "0 bytes", "JPEG, PNG")),
        "one-byte": (lambda: b"\xff", ("not a picture",)),
        "random-bytes": (lambda: _noise(5000, 4), ("not a picture", "HEIC")),
        "html": (lambda: b"<!DOCTYPE html><html><body>no</body></html>", ("web page",)),
        "svg": (lambda: b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', ("SVG",)),
        "text": (lambda: b"This is no picture at all, just words.\n" * 9, ("text",)),
        "pdf": (lambda: b"%PDF-1.7\n" + _noise(900, 5), ("PDF",)),
        "zip": (_zip, ("ZIP",)),
        "gzip": (lambda: b"\x1f\x8b\x08" + _noise(900, 6), ("archive",)),
        "icon": (lambda: saved(_quarters(), "ICO"), ("icon",)),
        "pnm": (lambda: saved(_quarters(), "PPM"), ("PNM",)),
        "jpeg-2000": (lambda: saved(_quarters(), "JPEG2000"), ("JPEG 2000",)),
        "film": (lambda: b"\0\0\0\x18ftypmp42" + _noise(900, 7), ("film",)),
        "photoshop": (lambda: b"8BPS\0\1" + bytes(900), ("Photoshop",)),
        "too-many-bytes": (lambda: b"\xff\xd8\xff" + bytes(MAX_BYTES), ("32.0 MB", "at most 32 MB", "smaller")),
        "png-50000-by-50000": (lambda: png_header(50_000, 50_000), ("50000 × 50000", "megapixels", "smaller")),
        "png-2-billion-wide": (lambda: png_header(2**31 - 1, 2**31 - 1), ("megapixels",)),
        "png-zero-wide": (lambda: png_header(0, 5), ("damaged",)),
        "png-empty-chunks": (lambda: png_with(chunk(b"IDAT", b"") * 1_000_000), ("damaged",)),
        "jpeg-65000-by-65000": (lambda: _jpeg_sized(65_000, 65_000), ("65000 × 65000", "51 megapixels")),
        "jpeg-zero-high": (lambda: _jpeg_sized(10, 0), ("damaged",)),
        "jpeg-200-scans": (_many_scans, ("damaged",)),
        "jpeg-empty-segments": (lambda: jpeg_with(segment(0xE5, b"") * 2_000_000), ("damaged",)),
        "gif-65000-by-65000": (lambda: _gif_sized(65_000, 65_000), ("65000 × 65000", "megapixels")),
        "gif-24-mb-comment": (_gif_comments, ("damaged",)),
        "webp-16383-by-16383": (_webp_sized, ("WebP",)),
        "bmp-60000-by-60000": (lambda: _bmp(60_000, 60_000), ("60000 × 60000",)),
        "bmp-endless-runs": (lambda: _bmp(6000, 6000, 8, 1, b"\x01\x00" * 10_000_000), ("BMP",)),
        "bmp-strange-depth": (lambda: _bmp(4, 4, 13), ("damaged",)),
        "tiff-2-billion-wide": (lambda: _grey_tiff(2**31, 2**31), ("megapixels",)),
        "tiff-60000-by-60000": (lambda: _grey_tiff(60_000, 60_000), ("60000 × 60000",)),
        "tiff-7-million-strips": (_tiff_strips, ("damaged",)),
        "tiff-giant-tile": (_tiff_tiles, ("damaged",)),
        "tiff-directory-outside": (lambda: b"II*\0" + struct.pack("<I", 2**31), ("damaged",)),
        "tiff-points-to-itself": (lambda: b"II*\0\0\0\0\0" + bytes(100), ("damaged",)),
        "tiff-200-channels": (lambda: _grey_tiff(4, 4, (277, 3, 1, 200)), ("damaged",)),
        "heic-brand-only": (lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200), ("HEIC", "damaged")),
        "avif-brand-only": (lambda: b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(200), ("AVIF", "damaged")),
        "hostile-name": (lambda: b"no picture", ("not a picture",)),
    }
    names = {"hostile-name": "<img src=x onerror=alert(1)>\n\x1b[31m" + "x" * 5000 + ".png", "pdf": "notes.jpg"}
    return [File(i, make, names.get(i, f"{i}.jpg"), says=words) for i, (make, words) in says.items()]


FILES: tuple[File, ...] = (*_read_rows(), *_turned_rows(), *_refused_rows())


def a_picture(width: int = 60, height: int = 40) -> Picture:
    """A picture of noise."""
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Picture.of("noise", pixels)
