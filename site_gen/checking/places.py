"""Where a finding stands in the file: the line and column that editors jump to."""

from ..model.item import NOT_WRITTEN, AnyItem
from ..reading.files import PICTURES, suffix
from .rule import Finding, Part

Place = tuple[int, int]

_NO_TEXT = PICTURES | {".csv", ".yml", ".yaml"}  # sources without a Markdown body


def place_of(item: AnyItem, finding: Finding) -> Place:
    """Line and column from 1; column 0 where only the line is known, as in the rows of a table."""
    if finding.part is Part.KEYS or not is_verbatim(item):
        return item.line, 0
    if finding.part is Part.TITLE:
        line, column = item.title_place
        return (line, column + finding.start) if column else (line, 0)
    before = item.body.count("\n", 0, finding.start)
    return item.body_line + before, finding.start - item.body.rfind("\n", 0, finding.start)


def is_verbatim(item: AnyItem) -> bool:
    """Whether the body stands in the file as the item has it: a Markdown file, not a row of a table or a picture."""
    return suffix(item.source) not in _NO_TEXT


def title_is_written(item: AnyItem) -> bool:
    """A photo without one takes the first words of its caption, which are judged where they stand."""
    return item.title_place != NOT_WRITTEN
