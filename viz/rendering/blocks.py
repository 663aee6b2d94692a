"""Pictures and numbers for a component as one block of bytes: sent as it is, not as text a third longer."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any


def pack(header: dict[str, Any], blobs: Sequence[bytes]) -> bytes:
    """Length of the header (4 bytes, little endian), header as JSON with "blobs": [[start, end], ...], the blobs."""
    ends = accumulate((len(blob) for blob in blobs), initial=0)
    raw = json.dumps(header | {"blobs": list(pairwise(ends))}, separators=(",", ":")).encode()
    return struct.pack("<I", len(raw)) + raw + b"".join(blobs)


def unpack(data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """The inverse of `pack`."""
    (length,) = struct.unpack_from("<I", data)
    header: dict[str, Any] = json.loads(data[4 : 4 + length])
    return header, [data[4 + length + start : 4 + length + end] for start, end in header.pop("blobs")]
