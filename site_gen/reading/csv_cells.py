"""The cells of a table, each with its place in the file."""

import re

from .nodes import Place, Scalar

_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"[ ]*')


def delimiter_of(text: str) -> str:
    """The one of `,` `;` tab that the header holds most of."""
    header = text.lstrip("\n").partition("\n")[0]
    return max((",", ";", "\t"), key=header.count)


class Pen:
    """Goes over the text cell by cell and knows its line."""

    def __init__(self, text: str, delimiter: str):
        self.offset, self.line = 0, 1
        self._text, self._delimiter = text, delimiter
        self._start = 0  # where the line begins
        self._plain = re.compile(f"[^{delimiter}\n]*+")

    def row(self) -> tuple[list[Scalar], bool]:
        cells, whole = [], True
        while True:
            cell, end, paired = self._cell()
            cells.append(cell)
            whole = whole and paired
            self.offset = end + 1
            if self._text[end : end + 1] != self._delimiter:
                break
        self.line, self._start = self.line + 1, self.offset
        return cells, whole

    def _cell(self) -> tuple[Scalar, int, bool]:
        """The cell, where it ends, and whether its quotes are paired; an unpaired one ends with its line."""
        text, offset, at = self._text, self.offset, Place(self.line, self.offset - self._start + 1)
        quoted = _QUOTED.match(text, offset) if text.startswith('"', offset) else None
        if quoted and text[quoted.end() : quoted.end() + 1] in (self._delimiter, "\n", ""):
            if breaks := quoted[1].count("\n"):
                self.line, self._start = self.line + breaks, text.rfind("\n", offset, quoted.end()) + 1
            value = quoted[1].replace('""', '"').strip()
            return Scalar(at.line, at.column, value), quoted.end(), True
        end = self._plain.match(text, offset).end()
        value = text[offset:end].strip()
        return Scalar(at.line, at.column, value), end, not value.startswith('"')
