"""Tables for spreadsheets: CSV that Excel opens with its Chinese intact and in which nothing is a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

# What spreadsheets take for the beginning of a formula, full-width forms included (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def sheet(heading: Iterable[str], rows: Iterable[Iterable[str | int]]) -> bytes:
    """UTF-8 with a byte order mark, lines ended as RFC 4180 has them. Numbers stay numbers."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(heading)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: str | int) -> str | int:
    """A leading apostrophe says: text."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" 　").startswith(_FORMULA) else value
