"""The lines of a source as they are, for quoting one beside a problem."""

from collections.abc import Sequence
from pathlib import Path

from .nodes import Fault
from .text import load

_TEXTS = (".md", ".csv", ".yml", ".yaml")


def lines_of(content: Path, file: str) -> Sequence[str]:
    """Counted as problems count them. Empty for what is no text, cannot be read, or lies outside `content`."""
    path = (content / file).resolve()
    if not file.lower().endswith(_TEXTS) or not path.is_relative_to(content.resolve()):
        return ()
    try:
        return load(path, table=file.lower().endswith(".csv")).split("\n")
    except Fault:
        return ()
