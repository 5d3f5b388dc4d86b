"""Our QR codes are segno's own, module by module, and the path draws them."""

import re

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.rendering.qr import qr_of
from site_gen.rendering.qr_path import BORDER, qr_path
from site_gen.rendering.qr_symbols import LEVEL, LONGEST, MASK, qr_rows, version_for

Modules = list[list[int]]


def segnos(text: bytes, **version: int) -> Modules:
    symbol = segno.make(text, error=LEVEL, mask=MASK, mode="byte", boost_error=False, micro=False, **version)
    return [list(row) for row in symbol.matrix]


def ours(text: bytes) -> Modules:
    size, rows = qr_rows(text)
    width = (size + 7) // 8
    return [[rows[row * width + column // 8] >> (7 - column % 8) & 1 for column in range(size)] for row in range(size)]


def drawn(side: int, path: str) -> Modules:
    """What the strokes of a path cover, without the border."""
    modules = [[0] * side for _ in range(side)]
    x = y = 0.0
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", path):
        dx, *dy = map(float, numbers.split())
        if command == "h":
            for column in range(int(x), int(x + dx)):
                modules[int(y)][column] = 1
        x, y = (dx, dy[0]) if command == "M" else (x + dx, y + sum(dy))
    assert not any(any(row) for row in modules[:BORDER])
    return [row[BORDER:-BORDER] for row in modules[BORDER:-BORDER]]


@given(st.binary(min_size=1, max_size=LONGEST))
@settings(max_examples=150, deadline=None)
def test_a_symbol_is_segnos_own(text):
    """Any bytes, so any address: all versions, all lengths."""
    assert ours(text) == segnos(text, version=version_for(len(text)))


@pytest.mark.parametrize("version", range(1, 10))
def test_every_version_is_right_when_it_is_full(version):
    """The longest text of a version has no padding, the shortest the most; and segno would choose the same version."""
    lengths = [length for length in range(1, LONGEST + 1) if version_for(length) == version]
    for length in (lengths[0], lengths[-1]):
        text = bytes(33 + i % 90 for i in range(length))
        assert ours(text) == segnos(text, version=version) == segnos(text)


def test_the_path_draws_the_symbol():
    """Strokes of one unit through the middle of each row, a light border of four modules around."""
    for address in ("/", "/stories/2022/01/tongren-345/", "/stories/2026/11/" + "a" * 90 + "/"):
        text = "https://www.example.org" + address
        assert drawn(*qr_path(text)) == ours(text.encode())


def test_a_longer_address_has_a_larger_symbol():
    """Beyond the tables segno does the work itself."""
    text = "https://www.example.org/stories/" + "chang-" * 60
    assert len(text) > LONGEST
    assert drawn(*qr_path(text)) == segnos(text.encode())


def test_an_address_longer_than_any_symbol_has_none():
    """Nothing is drawn, and nothing breaks."""
    assert qr_of("https://www.example.org")("/" + "a" * 3000) == (0, "")
    assert qr_of("https://文明.中国")("/a/")[0] > 0
