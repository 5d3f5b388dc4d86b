"""Tables in Markdown, and filling them into pages."""

import re
from collections.abc import Callable, Iterable, Mapping

Row = tuple[str, ...]
Made = Callable[[], str]

_MARK = re.compile(r"(<!-- table: ([\w-]+) -->).*?(<!-- end -->)", re.DOTALL)


def table(rows: Iterable[Row]) -> str:
    """The first row is the head."""
    head, *rest = rows
    lines = [head, ("---",) * len(head), *rest]
    return "\n".join("|" + "|".join(f" {cell} " if cell else " " for cell in line) + "|" for line in lines)


def code(text: str) -> str:
    return f"`{text}`"


def plain(text: str) -> str:
    """Words that only look like Markdown, kept as words."""
    return re.sub(r"([\\`*_\[\]<>!#|])", r"\\\1", text)


def cell(text: str) -> str:
    """Plain words on one line, for a cell."""
    return plain(" ".join(text.split()))


def marks(text: str) -> list[str]:
    """The tables that a page asks for."""
    return [match[2] for match in _MARK.finditer(text)]


def filled(text: str, tables: Mapping[str, Made]) -> str:
    """The page with every table made anew. Raises KeyError for a mark that names no table."""
    return _MARK.sub(lambda match: f"{match[1]}\n\n{tables[match[2]]().strip()}\n\n{match[3]}", text)
