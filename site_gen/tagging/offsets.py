"""Where each character of the normalised text stands in the text as it was written."""

import re

from .normalise import CUTS, READ_AT_MOST, half_width


def offsets(text: str) -> list[int]:
    """For each character of `normalise(text)`, its position in `text`; one more at the end, for slices."""
    text = half_width(text[:READ_AT_MOST])  # keeps the length, as does the change of script
    where = list(range(len(text)))
    for cut in CUTS:
        if cut.asked(text):
            text, where = _cut(text, where, cut.pattern, cut.put)
    return [*where, where[-1] + 1 if where else 0]


def _cut(text: str, where: list[int], pattern: re.Pattern[str], put: str) -> tuple[str, list[int]]:
    """The text without what the pattern finds; what is put there stands where the find began."""
    pieces, kept, last = [], [], 0
    for hit in pattern.finditer(text):
        pieces += (text[last : hit.start()], put)
        kept += where[last : hit.start()] + [where[hit.start()]] * len(put)
        last = hit.end()
    return "".join((*pieces, text[last:])), kept + where[last:]
