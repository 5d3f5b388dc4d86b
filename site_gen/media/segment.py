"""The two elements that a WebM file is made of (RFC 8794): whether it is one, and whether it is whole."""

import os
from typing import BinaryIO

_HEAD, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"


def read_segment(file: BinaryIO) -> tuple[bool, bool]:
    """Whether it begins like a WebM, and whether all of its segment is there. A live recording tells no length."""
    end = file.seek(0, os.SEEK_END)
    file.seek(0)
    if file.read(4) != _HEAD:
        return False, True
    length = _length(file)
    file.seek(length or 0, os.SEEK_CUR)
    if length is None or file.read(4) != _SEGMENT:
        return True, length is not None and file.tell() <= end
    length = _length(file)
    return True, length is None or file.tell() + length <= end


def _length(file: BinaryIO) -> int | None:
    """A number whose first bits tell how many bytes it has; all ones mean that nobody knows."""
    first = file.read(1)
    size = 9 - first[0].bit_length() if first and first[0] else 0
    if not size:
        return None
    number = int.from_bytes(first + file.read(size - 1), "big") & ((1 << 7 * size) - 1)
    return None if number == (1 << 7 * size) - 1 else number
