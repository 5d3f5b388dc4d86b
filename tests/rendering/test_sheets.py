"""CSV for Excel: Chinese intact, nothing taken for a formula."""

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.rendering.sheets import sheet

DANGEROUS = "=+-@＝＋－＠\t\r"


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_excel_is_told_that_it_is_utf_8():
    """The byte order mark first, lines ended as RFC 4180 has them, numbers without quotes."""
    data = sheet(("站点", "条数"), [("思南县实践中心", 12)])
    assert data == "\ufeff站点,条数\r\n思南县实践中心,12\r\n".encode()


@pytest.mark.parametrize("word", ["=1+1", "+86", "-1", "@SUM(A1)", "＝1", " =1", "　=1", "\t=1", "\r=1"])
def test_a_formula_is_text(word):
    """OWASP: CSV injection."""
    assert read(sheet(("甲",), [(word,)])) == [["甲"], ["'" + word]]


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.integers())))
@settings(max_examples=100, deadline=None)
def test_nothing_is_lost_and_no_cell_begins_a_formula(rows):
    """Quotes, commas and line ends of a name stay in its cell; negative numbers stay numbers."""
    found = read(sheet(("甲", "乙"), rows))[1:]
    assert len(found) == len(rows)
    for (text, number), (cell, figure) in zip(rows, found, strict=True):
        assert cell in (text, "'" + text) and figure == str(number)
        assert not cell.lstrip(" 　").startswith(tuple(DANGEROUS))
