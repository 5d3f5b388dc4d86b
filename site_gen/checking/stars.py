"""Runs of stars in a Markdown body: some are emphasis, some stand where words were masked."""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from .manuscript import Manuscript

Span = tuple[int, int]

_STARS = re.compile(r"\*+")
_EMPHASIS = 3  # **, * and *** are Markdown's
_FORM = 3  # so many evident masks make the text a form: there a pair of runs is hardly ever emphasis

# What follows a masked name or number, and hardly ever the beginning or end of words set in bold.
_MASKED = re.compile(
    r"(?:村|镇|乡|县|市|区|省|州|街|路|组|屯|社区|公司|单位|学校|小学|中学|同志|书记|主任|主席|总书记|总理|委员长|局|部门"
    r"|新时代中国特色|名(?!单)|人(?![民居才大])|户|个(?!人|性)|年|月|日|元|次|场|支|余|多人|万|平方|公里|岁|%|％)"
)
_EDGE = frozenset(" \t\u3000，。；：！？、（）“”‘’《》【】,.;:!?()\"'|>-")


class _Run(Struct):
    """One run of stars in a line; `looks` like a mask by what follows it, `clean` where it hugs whole words."""

    start: int
    end: int
    looks: bool
    clean: bool


@lru_cache(maxsize=1)  # two rules ask, one after the other
def masks(manuscript: Manuscript) -> Sequence[Span]:
    """The runs that stand for words left out."""
    if "*" not in manuscript.ascii:
        return ()
    lines = [(at, _runs(line)) for at, line in manuscript.lines if "*" in line and line.strip("* \t")]
    evident = [(at + run.start, at + run.end) for at, runs in lines for run in _evident(runs)]
    if len(evident) >= _FORM:
        every = ((at + run.start, at + run.end, run) for at, runs in lines for run in runs)
        evident = [(start, end) for start, end, run in every if run.looks or (end - start > 1 and not run.clean)]
    return [span for span in evident if manuscript.is_prose(*span)]


def _runs(line: str) -> Sequence[_Run]:
    """The runs of a line that are no bullets. The middle of a masked telephone number is as it should be."""
    found, indent = [], len(line) - len(line.lstrip())
    for hit in _STARS.finditer(line):
        start, end = hit.span()
        bullet = start == indent and line[end : end + 1] in (" ", "\t", "")
        if not bullet and not (start and line[start - 1].isdigit() and line[end : end + 1].isdigit()):
            found.append(_Run(start, end, bool(_MASKED.match(line, end)), False))
    for opening, closing in zip(found[::2], found[1::2], strict=False):
        outside = (line[opening.start - 1 : opening.start] or " ") + (line[closing.end : closing.end + 1] or " ")
        opening.clean = closing.clean = (
            opening.end - opening.start == closing.end - closing.start <= _EMPHASIS and _EDGE.issuperset(outside)
        )
    return found


def _evident(runs: Sequence[_Run]) -> Sequence[_Run]:
    """Emphasis comes in pairs, which count as masks only where both look like one. A run without a partner prints
    its stars to the reader in any case."""
    if len(runs) % 2:
        return [run for run in runs if run.looks] or [run for run in runs[-1:] if run.end - run.start > 1]
    pairs = zip(runs[::2], runs[1::2], strict=True)
    told = (pair for pair in pairs if not _is_emphasis(*pair))
    return [run for pair in told for run in pair if run.looks or run.end - run.start > _EMPHASIS]


def _is_emphasis(opening: _Run, closing: _Run) -> bool:
    alike = opening.end - opening.start == closing.end - closing.start <= _EMPHASIS
    return alike and not (opening.looks and closing.looks)
