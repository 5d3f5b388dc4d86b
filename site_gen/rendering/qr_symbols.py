"""QR codes of ten thousand addresses: the same symbols that segno makes, in microseconds instead of milliseconds.

A symbol of one version, mask and error level is linear over GF(2) in its codewords: every codeword flips a fixed
set of modules, those of its own bits and those of the error correction that follows from it. So a symbol is one
exclusive or of large integers for each byte. What a version looks like without data, and where its data modules
are, is asked of segno once. ISO/IEC 18004: codewords 7.4, blocks table 9, Reed–Solomon 7.5, placement 7.7.3.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from operator import getitem

import segno
from segno import consts

LEVEL, MASK = "m", 0  # 15 % of a symbol may be spoilt; any mask is valid, and a fixed one keeps symbols linear

# Error correction codewords of a block, then the data codewords of each block: table 9, level M.
BLOCKS: dict[int, tuple[int, tuple[int, ...]]] = {
    1: (10, (16,)),
    2: (16, (28,)),
    3: (26, (44,)),
    4: (18, (32,) * 2),
    5: (24, (43,) * 2),
    6: (16, (27,) * 4),
    7: (18, (31,) * 4),
    8: (22, (38, 38, 39, 39)),
    9: (22, (36, 36, 36, 37, 37)),
}
_HEADER = 2  # codewords that are not text: mode, length and terminator of versions 1–9 together
LONGEST = sum(BLOCKS[9][1]) - _HEADER
# Outside of the corners, the modules that carry no codeword.
_FIXED = (
    consts.TYPE_TIMING_DARK,
    consts.TYPE_TIMING_LIGHT,
    consts.TYPE_ALIGNMENT_PATTERN_DARK,
    consts.TYPE_ALIGNMENT_PATTERN_LIGHT,
    consts.TYPE_VERSION_DARK,
    consts.TYPE_VERSION_LIGHT,
)


def qr_rows(text: bytes) -> tuple[int, bytes]:
    """(modules a side, the rows from the top: a bit for each module, filled up to whole bytes), without a border.

    Raises segno.DataOverflowError for more than two kilobytes.
    """
    if len(text) > LONGEST:
        return _by_segno(text)
    size, blank, flips = _version(version_for(len(text)))
    for table, codeword in zip(flips, _codewords(text, len(flips)), strict=True):
        blank ^= table[codeword]
    return size, blank.to_bytes(size * ((size + 7) // 8), "big")


def version_for(length: int) -> int:
    """The smallest version that holds so many bytes, `LONGEST` at most."""
    return next(version for version, (_, blocks) in BLOCKS.items() if length + _HEADER <= sum(blocks))


def _by_segno(text: bytes) -> tuple[int, bytes]:
    """An address so long is rare: the usual way will do."""
    symbol = segno.make(text, error=LEVEL, mask=MASK, mode="byte", boost_error=False, micro=False)
    width = (len(symbol.matrix) + 7) // 8
    lines = (int("".join(map(str, line)).ljust(8 * width, "0"), 2) for line in symbol.matrix)
    return len(symbol.matrix), b"".join(line.to_bytes(width, "big") for line in lines)


def _codewords(text: bytes, count: int) -> bytes:
    """Byte mode: 4 bits of mode, 8 of length, the text, 4 of terminator; then the two padding bytes in turn.

    What follows the terminator is not read. segno begins it with a codeword of zeros, and so do we.
    """
    head = 4 << 8 | len(text)
    used = len(text) + _HEADER
    bits = (head << 8 * len(text) | int.from_bytes(text, "big")) << 4
    return bits.to_bytes(used, "big") + (b"\0" + b"\xec\x11" * count)[: count - used]


@cache
def _version(version: int) -> tuple[int, int, list[list[int]]]:
    """(size, the symbol of which all codewords are zero, for each data codeword what each of its values flips)."""
    model = segno.make("0", version=version, error=LEVEL, mask=MASK, mode="byte", boost_error=False, micro=False)
    kinds = [list(row) for row in model.matrix_iter(border=0, verbose=True)]
    size = len(kinds)
    row_bits = 8 * ((size + 7) // 8)

    def module(row: int, column: int) -> int:
        return 1 << ((size - row) * row_bits - 1 - column)

    path = [module(*place) for place in _data_modules(kinds)]
    flips = _flips(version, path)
    blank = sum(module(row, column) for row, line in enumerate(model.matrix) for column, dark in enumerate(line) if dark)
    for table, codeword in zip(flips, _codewords(b"0", len(flips)), strict=True):
        blank ^= table[codeword]
    return size, blank, flips


def _data_modules(kinds: list[list[int]]) -> Iterator[tuple[int, int]]:
    """(row, column) of the modules that codewords fill, in their order: up and down in pairs of columns from the right."""
    size = len(kinds)
    upwards = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):  # column 6 is a timing pattern
        for row in reversed(range(size)) if upwards else range(size):
            for column in (right, right - 1):
                if kinds[row][column] not in _FIXED and not _in_corner(size, row, column):
                    yield row, column
        upwards = not upwards


def _in_corner(size: int, row: int, column: int) -> bool:
    """Finder patterns, their separators and the format beside them."""
    return (row < 9 and (column < 9 or column >= size - 8)) or (row >= size - 8 and column < 9)


def _flips(version: int, path: list[int]) -> list[list[int]]:
    """For each data codeword, in the order of the message: what each of its values flips.

    `path` has the modules of the whole message, bit by bit.
    """
    correction, blocks = BLOCKS[version]
    spread = [_all_values(path[at + 7 : at - 1 if at else None : -1]) for at in range(0, len(path) // 8 * 8, 8)]
    places, powers = _interleaved(blocks), _remainders(correction, max(blocks))
    found: list[list[int]] = []
    for block, length in enumerate(blocks):
        checks = spread[sum(blocks) + block :: len(blocks)]
        for position in range(length):
            own, remainder, bits = spread[places[block, position]], powers[length - 1 - position], []
            for bit in range(8):
                bits.append(own[1 << bit] + sum(map(getitem, checks, remainder)))
                remainder = remainder.translate(_DOUBLE)
            found.append(_all_values(bits))
    return found


def _interleaved(blocks: tuple[int, ...]) -> dict[tuple[int, int], int]:
    """(block, position in it) → place in the final message: the first of every block, the second of every block …"""
    order = [(block, i) for i in range(max(blocks)) for block, length in enumerate(blocks) if i < length]
    return {one: place for place, one in enumerate(order)}


def _all_values(bits: Iterable[int]) -> list[int]:
    """What each of the values of some bits flips, the lowest bit first."""
    table = [0]
    for flips in bits:
        table += [flips ^ value for value in table]
    return table


def _times(one: int, other: int) -> int:
    """In GF(256) with the polynomial 0x11d."""
    product = 0
    while other:
        product ^= one * (other & 1)
        one = one << 1 ^ (one >> 7) * 0x11D
        other >>= 1
    return product


_DOUBLE = bytes(_times(value, 2) for value in range(256))


def _remainders(correction: int, length: int) -> list[bytes]:
    """x**(correction + k) modulo the generator, for k from 0 up; the highest coefficient first."""
    generator, root = [1], 1
    for _ in range(correction):
        generator = [a ^ _times(b, root) for a, b in zip([*generator, 0], [0, *generator], strict=True)]
        root = _times(root, 2)
    found = [bytes(generator[1:])]
    while len(found) < length:
        first, *rest = found[-1]
        found.append(bytes(a ^ _times(first, b) for a, b in zip([*rest, 0], generator[1:], strict=True)))
    return found
