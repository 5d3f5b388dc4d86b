"""A few numbers that stand for a text, so that ten thousand texts can be compared without keeping them."""

import hashlib
import re
from heapq import nsmallest
from zlib import crc32

from msgspec import Struct

GRAM = 8  # characters; CONVENTIONS 2.4, D10
SIZE = 64  # numbers kept: two texts' share of common passages is then known to about 6 in 100
SHORTEST = 80  # characters; shorter ones, such as 公告 of one line, are alike without being copies

_NOT_WORDS = re.compile(r"!?\[[^\[\]\n]*\]\([^()\n]*\)|[\W_]+")


class Sketch(Struct, frozen=True):
    """`exact` is the same for equal words; `grams` are the smallest hashes of all runs of GRAM characters.

    Both are empty for a text too short to be compared.
    """

    exact: bytes = b""
    grams: tuple[int, ...] = ()


def sketch_of(body: str) -> Sketch:
    """Of the words alone: marks, spaces and pictures count for nothing. The same on every machine."""
    words = _NOT_WORDS.sub("", body)
    if len(words) < SHORTEST:
        return Sketch()
    data = words.encode("utf-16-le", "surrogatepass")
    exact = hashlib.blake2b(data, digest_size=16).digest()
    return Sketch(exact, tuple(nsmallest(SIZE, _grams(data))))


def _grams(data: bytes) -> set[int]:
    view = memoryview(data)
    return {crc32(view[start : start + 2 * GRAM]) for start in range(0, len(data) - 2 * GRAM + 2, 2)}
