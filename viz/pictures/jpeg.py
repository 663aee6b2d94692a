"""What of a JPEG file is decoded, and whether its scans hold a whole picture (ITU T.81).

libjpeg never fails for want of pixels: when a scan ends too early, by a false marker or a false end, it goes on with
grey and counts a warning that Pillow does not pass on. So what it would invent is found out here:

- A picture of one scan is handed on **without its end marker**. A decoder that still wants pixels then waits for more
  bytes, and Pillow says that the file is cut off; a whole picture needs no end marker.
- A scan with restart markers may lose a stretch between two of them, where libjpeg finds its way back. `_restarts_hold`
  follows the rules by which it does (`jpeg_resync_to_restart`) and counts what gets lost.
- Of a picture of many scans (progressive), those that give the mean of each block must each end where the next segment
  begins; what a later one lacks is detail only.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import NamedTuple

from viz.pictures.directories import orientation
from viz.pictures.errors import BrokenFileError

MAX_SEGMENTS = 20_000
"""Segments of a file that are walked through."""
MAX_SCANS = 64
"""Scans of a progressive JPEG; each costs a pass over all pixels, however short it is in the file."""
MAY_LACK = 1 / 16
"""The most of a picture that may have been lost in its file: nearly the whole is there."""

END = b"\xff\xd9"
_PADDING = bytes(16)
"""Behind the one scan in place of the end marker: libjpeg reads some bytes ahead of the bits that it needs."""

_MARKER = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_NO_RESTART = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
_NO_RESYNC = re.compile(rb"\xff+([\xc0-\xcf\xd8-\xfe])", re.DOTALL)
_RST0, _RST7, _SOI, _EOI, _SOS, _DRI, _APP1, _COM = 0xD0, 0xD7, 0xD8, 0xD9, 0xDA, 0xDD, 0xE1, 0xFE
_AFTER_A_SCAN = {0xC4, _SOS, 0xDB, 0xDC, _DRI, *range(0xE0, 0xF0), _COM}
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_HUFFMAN_SEQUENTIAL = {0xC0, 0xC1}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}


class _Frame(NamedTuple):
    """The frame header: its marker, width and height, and each component's sampling (across, down) by its number."""

    marker: int
    width: int
    height: int
    sampling: dict[int, tuple[int, int]]

    def blocks(self, components: list[int]) -> int:
        """Units of a scan of these components, between which restart markers are counted."""
        across = max(max(h for h, _ in self.sampling.values()), 1)
        down = max(max(v for _, v in self.sampling.values()), 1)
        if len(components) > 1:
            return -(-self.width // (8 * across)) * -(-self.height // (8 * down))
        h, v = self.sampling.get(components[0], (1, 1)) if components else (1, 1)
        return -(-self.width * h // (8 * across)) * -(-self.height * v // (8 * down))


@dataclass
class _Walk:
    """What has been seen of a file so far."""

    parts: list[bytes] = field(default_factory=lambda: [b"\xff\xd8"])
    frame: _Frame | None = None
    interval: int = 0
    """Units between two restart markers; 0: there are none."""
    turned: bool = False
    """Whether an EXIF block has said how the picture lies; the first one counts, as in browsers."""
    scans: int = 0
    based: set[int] = field(default_factory=set)
    """Components of which a scan has given each block's mean."""
    open: bool = False
    """Whether the last scan was one of those."""


def trim(data: bytes) -> bytes:
    """The file reduced to what its first picture's pixels, colours and orientation need.

    The one scan of a plain JPEG comes without END: add it to have what is missing filled with grey.

    Raises:
        BrokenFileError: it is made to exhaust whoever reads it, or its scans don't hold nearly the whole picture.
        struct.error, IndexError: a segment is cut off.
    """
    walk, at = _Walk(), 2
    for _ in range(MAX_SEGMENTS):
        match = _MARKER.search(data, at)
        if not match:
            return b"".join(walk.parts)
        marker, at = match[1][0], match.end()
        if marker == _EOI:
            return _ended(walk)
        if marker == 1 or _RST0 <= marker <= _SOI:
            continue
        segment = data[at : at + struct.unpack_from(">H", data, at)[0]]
        at += max(len(segment), 2)
        _keep(walk, marker, segment)
        if marker == _SOS:
            end = _scan_end(walk, data, at)
            whole = _take_scan(walk, segment[2:], data, at, end)
            at = end
            if whole:
                return b"".join([*walk.parts, _PADDING])
    raise BrokenFileError


def _ended(walk: _Walk) -> bytes:
    frame = walk.frame
    if frame and not (walk.based >= set(frame.sampling)):
        raise BrokenFileError
    if frame and walk.open and frame.marker in _PROGRESSIVE:
        raise BrokenFileError  # nothing tells whether the scan of the means reached the last block
    return b"".join([*walk.parts, END])


def _keep(walk: _Walk, marker: int, segment: bytes) -> None:
    content = segment[2:]
    if marker in _FRAMES:
        walk.frame = _frame(marker, content)
    elif marker == _DRI:
        walk.interval = struct.unpack_from(">H", content)[0]
    if marker == _APP1 and content.startswith(b"Exif\0\0"):
        if not walk.turned:
            walk.parts.insert(1, _exif_of(orientation(content)))
        walk.turned = True
    elif _needed(marker, content):
        walk.parts.append(b"\xff" + bytes([marker]) + segment)


def _needed(marker: int, content: bytes) -> bool:
    if marker == _COM:
        return False
    if 0xE0 <= marker <= 0xEF:
        return content.startswith((b"JFIF", b"ICC_PROFILE\0", b"Adobe"))
    return True


def _exif_of(turn: int) -> bytes:
    """A segment with nothing but an orientation."""
    block = b"Exif\0\0II*\0" + struct.pack("<IHHHII", 8, 1, 274, 3, 1, turn) + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block


def _frame(marker: int, content: bytes) -> _Frame:
    height, width, number = struct.unpack_from(">xHHB", content)
    if number == 0:
        raise BrokenFileError
    places = range(6, 6 + 3 * number, 3)
    return _Frame(marker, width, height, {content[p]: (content[p + 1] >> 4, content[p + 1] & 15) for p in places})


# -- scans -----------------------------------------------------------------------------------------------------------


def _scan_end(walk: _Walk, data: bytes, at: int) -> int:
    """Where the coded pixels from `at` on end for libjpeg.

    Between restart markers it passes over markers that mean nothing; without them, every marker stops it, but that of
    a restart is passed over before the next segment.
    """
    ending = _NO_RESYNC if walk.interval else _MARKER if _is_only_scan(walk) else _NO_RESTART
    match = ending.search(data, at)
    return match.start() if match else len(data)


def _is_only_scan(walk: _Walk) -> bool:
    """Whether the scan that begins holds all of a plain JPEG."""
    frame = walk.frame
    if not frame or frame.marker not in _HUFFMAN_SEQUENTIAL or walk.scans:
        return False
    header = walk.parts[-1]
    return header[1] == _SOS and header[4] == len(frame.sampling)


def _take_scan(walk: _Walk, header: bytes, data: bytes, at: int, end: int) -> bool:
    """Keep a scan; whether it is all that is needed."""
    only = _is_only_scan(walk)
    frame, coded = walk.frame, data[at:end]
    number = header[0]
    components = [header[1 + 2 * i] for i in range(number)]
    first, precision = header[1 + 2 * number], header[3 + 2 * number]
    walk.open = not frame or frame.marker not in _PROGRESSIVE or (first == 0 and precision >> 4 == 0)
    walk.scans += 1
    if walk.scans > MAX_SCANS:
        raise BrokenFileError
    if walk.open and frame:
        walk.based.update(components)
        if walk.interval:
            _check_restarts(coded, -(-frame.blocks(components) // walk.interval))
        elif not only and _MARKER.search(coded):
            raise BrokenFileError
    if not only and end < len(data) and not _segment_follows(data, end):
        raise BrokenFileError
    walk.parts.append(coded)
    return only


def _segment_follows(data: bytes, at: int) -> bool:
    """Whether a segment begins at `at` behind which another marker stands, as behind a sound scan."""
    match = _MARKER.match(data, at)
    if not match:
        return False
    marker, at = match[1][0], match.end()
    if marker == _EOI:
        return True
    if marker not in _AFTER_A_SCAN:
        return False
    behind = at + struct.unpack_from(">H", data, at)[0]
    return marker == _SOS or data[behind : behind + 1] == b"\xff"


def _check_restarts(coded: bytes, stretches: int) -> None:
    """Raise BrokenFileError if more than MAY_LACK of the stretches between restart markers is lost."""
    reached = lost = 0
    for match in _MARKER.finditer(coded):
        ahead = (match[1][0] - _RST0 - reached) % 8 if _RST0 <= match[1][0] <= _RST7 else None
        if ahead in (1, 2):  # the ones expected before it are taken for lost
            lost += ahead
            reached += ahead + 1
        elif ahead is None or ahead in (6, 7):  # passed over, up to the next marker
            lost += 1
        else:  # the one that is expected, or one so far off that it is taken for it
            lost += ahead != 0
            reached += 1
        if lost > stretches * MAY_LACK:
            raise BrokenFileError
        if reached >= stretches:
            return
