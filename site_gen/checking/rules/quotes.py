"""Quotation marks of mainland text: “ ” outside, ‘ ’ inside."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_OPENING, _CLOSING = frozenset("「『“‘"), frozenset("」』”’")
_PAIRS = {"「": "“‘", "『": "“‘", "」": "”’", "』": "”’"}
_QUOTE = re.compile(r"[「」『』“”‘’]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BLANK = frozenset(" \t\n\u3000")
Change = tuple[int, str, str]  # offset, cause, the right mark


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    corners = "「" in text or "『" in text
    straight = '"' in manuscript.ascii
    uneven = text.count("“") != text.count("”")
    if not corners and not straight and not uneven:
        return
    for at, line in manuscript.lines:
        changes: list[Change] = []
        if corners and _is_paired(line):
            changes += _cornered(manuscript, at, line)
        if straight and '"' in line:
            changes += _straight(manuscript, at, line)
        if uneven and line.count("“") != line.count("”"):
            changes += (change for change in _one_sided(at, line) if manuscript.is_prose(change[0], change[0] + 1))
        yield from (finding(manuscript, place, place + 1, cause, fix=mark) for place, cause, mark in changes)


def _cornered(manuscript: Manuscript, at: int, line: str) -> Iterator[Change]:
    """『』 by themselves are the outer marks; within others, of whatever form, the inner."""
    depth = 0
    for hit in _QUOTE.finditer(line):
        depth -= hit[0] in _CLOSING
        if hit[0] in _PAIRS and manuscript.is_prose(at + hit.start(), at + hit.end()):
            outer, inner = _PAIRS[hit[0]]
            yield at + hit.start(), "大陆文稿不用直角引号", inner if depth % 2 else outer
        depth += hit[0] in _OPENING


def _is_paired(line: str) -> bool:
    pairs = ("「」", "『』", "“”", "‘’")
    return all(line.count(opening) == line.count(closing) for opening, closing in pairs)


def _straight(manuscript: Manuscript, at: int, line: str) -> Iterator[Change]:
    """Straight marks of a line, only where every one of them is certain to open or to close."""
    found = (i for i, char in enumerate(line) if char == '"')
    places = [i for i in found if manuscript.is_prose(at + i, at + i + 1)]
    pairs = list(zip(places[::2], places[1::2], strict=False))
    if len(places) % 2 or "“" in line or "”" in line or not all(_is_quotation(line, *pair) for pair in pairs):
        return
    for start, end in pairs:
        yield at + start, "中文里用了英文引号", "“"
        yield at + end, "中文里用了英文引号", "”"


def _is_quotation(line: str, start: int, end: int) -> bool:
    """Not the inches of 6"."""
    inside = line[start + 1 : end]
    if line[start - 1 : start].isdigit():
        return False
    return bool(_HAN.search(inside)) and inside[0] not in _BLANK and inside[-1] not in _BLANK


def _one_sided(at: int, line: str) -> Iterator[Change]:
    """Two marks of one direction and none of the other: “志愿服务“. A quotation over several paragraphs has but one."""
    opening, closing = line.count("“"), line.count("”")
    if opening == 2 and not closing:
        second = line.rindex("“")
        if _HAN.search(line, line.index("“"), second) and line[second - 1] not in _BLANK:
            yield at + second, "前引号用作后引号", "”"
    if closing == 2 and not opening:
        first = line.index("”")
        if _HAN.match(line, first + 1) and not line[:first].endswith(("，", "。", "！", "？")):
            yield at + first, "后引号用作前引号", "“"


RULES = (
    Rule(
        id="quotes",
        name="引号",
        severity=Severity.WARNING,
        since="0.1",
        remedy="外面用“ ”，里面用‘ ’，前后成对",
        reason="横排的大陆文稿用弯引号；直角引号是竖排和港台用法，英文引号不分前后",
        source="GB/T 15834—2011《标点符号用法》4.8.2：引号的形式",
        bad='「三个一」建设机制让"文明储蓄所"有了人气',
        good="“三个一”建设机制让“文明储蓄所”有了人气",
        find=_find,
        fixable=True,
    ),
)
