"""The boxes that an MP4 file is made of (ISO/IEC 14496-12): whether it is whole, and whether it plays while it loads."""

import os
from typing import BinaryIO

from msgspec import Struct

LIMIT = 2000  # boxes at the top that are looked at; a fragmented film has one or two a second


class Boxes(Struct, frozen=True):
    """`is_film`: it begins like an MP4. `whole`: no box reaches beyond the end. `late_index`: moov after mdat."""

    is_film: bool = False
    whole: bool = True
    late_index: bool = False


def read_boxes(file: BinaryIO) -> Boxes:
    """Looks at the heads of the boxes only, never at what they hold."""
    end = file.seek(0, os.SEEK_END)
    at, order = 0, []
    for _ in range(LIMIT):
        if at + 8 > end:
            break
        file.seek(at)
        size, kind = _head(file, end - at)
        if not order and kind not in (b"ftyp", b"styp", b"free", b"skip", b"wide", b"moov", b"mdat"):
            return Boxes()
        order.append(kind)
        if size < 8 or at + size > end:
            return Boxes(True, False, _is_late(order))
        at += size
    return Boxes(bool(order), at == end or at + 8 > end, _is_late(order))


def _head(file: BinaryIO, left: int) -> tuple[int, bytes]:
    """Length of the whole box, and its kind. Length 0 means to the end, 1 that a longer number follows."""
    head = file.read(16)
    size, kind = int.from_bytes(head[:4], "big"), head[4:8]
    if size == 1 and len(head) == 16:
        size = int.from_bytes(head[8:], "big")
    return (left if size == 0 else size), kind


def _is_late(order: list[bytes]) -> bool:
    return b"mdat" in order and b"moov" in order and order.index(b"mdat") < order.index(b"moov")
