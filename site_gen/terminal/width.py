"""Columns of a terminal: a Chinese character takes two."""

from collections.abc import Sequence
from unicodedata import east_asian_width

import click


def width_of(text: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in click.unstyle(text))


def in_columns(rows: Sequence[Sequence[str | int]]) -> list[str]:
    """A line a row; texts stand left, numbers and their heading right, with a gap of two columns."""
    columns = [_padded(column) for column in zip(*rows, strict=True)]
    return ["  ".join(row).rstrip() for row in zip(*columns, strict=True)]


def _padded(column: Sequence[str | int]) -> list[str]:
    width, right = max(width_of(str(cell)) for cell in column), any(isinstance(cell, int) for cell in column)
    blanks = (" " * (width - width_of(str(cell))) for cell in column)
    return [f"{blank}{cell}" if right else f"{cell}{blank}" for cell, blank in zip(column, blanks, strict=True)]
