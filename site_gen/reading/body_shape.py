"""Bodies that no reader wants and no parser bears: nested too deep, or marks that make Python-Markdown crawl.

All is counted in one pass over the text, so the answer is the same on every machine, however busy. The limits are
far above what news needs; at each of them a body still renders in about a second.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

DEPTH = 50  # quotes and lists in one another
LEVELS = 30_000  # the depths of all lines together
WALK = 1_500_000  # characters that the parser walks in search of closing brackets: it does so from every opening one
TAG_WALK = 10_000_000  # the same for the ends of tags, which costs less
SPLICES = 1_000_000_000  # marks in one block times its length: each mark found means one more copy of the block
MARKS = 20_000  # in the whole body
LINES = 20_000
BARS = 2_000  # headings, lines across the page, boxes, link definitions: each is cut out of what remains
NOTES = 1_000  # footnotes and what refers to them
CELLS = 40_000  # of tables

_BEGIN = re.compile(r"^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|!!!)[ \t>*+\-\d.)!]*", re.M)
_LONG = re.compile(rf"^[ \t>*+\-\d.)!]{{{DEPTH}}}", re.M)  # no beginning of a line is deeper than it is long
_LEVEL = re.compile(r">|[-*+](?=[ \t])|\d+[.)](?=[ \t])|!!!| {4}|\t")
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*")
_MARK = re.compile(r"[*_`\[<&\\]|  $", re.M)
_BRACKET = re.compile(r"\\.|\]\(|[\[\]()]", re.S)
_TAG = re.compile(r"<[a-zA-Z/!?]")
_CELL = re.compile(r"\|")
_LINE = re.compile(r"\n")
_BAR = re.compile(r"^[ \t]*(?:#|!!!|---|===|\*\*\*|___|\[[^\]\n]*\]:)", re.M)
_NOTE = re.compile(r"\[\^")
_GAP = re.compile(r"\n[ \t]*\n")

_COUNTED = (
    (_LINE, LINES, "行数", "请拆成几篇，或放进附件"),
    (_CELL, CELLS, "表格格数", "请把大表格做成 Excel 附件，正文里只留摘要"),
    (_BAR, BARS, "标题、分隔线、提示框等", "请拆成几篇"),
    (_NOTE, NOTES, "脚注数", "请把脚注并入正文，或拆成几篇"),
    (_MARK, MARKS, " Markdown 符号数", "请删去多余的 * _ [ ` < 等符号，或拆成几篇"),
)


class Hard(NamedTuple):
    """Why a body is refused: the offset of the place, the rule, cause and remedy."""

    offset: int
    rule: str
    cause: str
    remedy: str


def hard_place(body: str) -> Hard | None:
    """The first reason to refuse a body; None for any body that people write."""
    for pattern, limit, what, remedy in _COUNTED:
        if len(body) > limit and (at := _nth(pattern, body, limit)) is not None:
            return Hard(at, "body-too-hard", f"正文的{what}超过 {limit}", remedy)
    if (deep := _deep(body)) is not None:
        cause = f"引用或列表层次太多（最多 {DEPTH} 层，合计 {LEVELS}）"
        return Hard(deep, "body-too-deep", cause, "请减少层次")
    at = None
    if "[" in body or len(body) ** 2 > SPLICES:
        at = next((start + at for start, block in _blocks(body) if (at := _slow(block)) is not None), None)
    if at is None and "<" in body:
        at = _unended_tags(body)
    return None if at is None else _too_many(at)


def _too_many(offset: int) -> Hard:
    remedy = "请删去多余的 [ ( * _ ` < 等符号，或把长段落分成几段"
    return Hard(offset, "body-too-hard", "这里的 Markdown 符号太多或没有配对，排不出版", remedy)


def _deep(body: str) -> int | None:
    if len(body) < LEVELS and not _LONG.search(body):
        return None
    levels = 0
    for match in _BEGIN.finditer(body):
        depth = len(_LEVEL.findall(match[0]))
        levels += depth
        if levels > LEVELS or (depth > DEPTH and not _is_rule(body, match)):
            return match.start()
    return None


def _is_rule(body: str, beginning: re.Match) -> bool:
    """A line of nothing but - - - is a line across the page."""
    ends = beginning.end() == len(body) or body[beginning.end()] == "\n"
    return ends and _RULE.fullmatch(beginning[0]) is not None


def _nth(pattern: re.Pattern, text: str, limit: int) -> int | None:
    """Where the match after the first `limit` stands."""
    for count, match in enumerate(pattern.finditer(text)):
        if count >= limit:
            return match.start()
    return None


def _blocks(body: str) -> Iterator[tuple[int, str]]:
    start = 0
    for gap in _GAP.finditer(body):
        yield start, body[start : gap.start()]
        start = gap.end()
    yield start, body[start:]


def _slow(block: str) -> int | None:
    """Where a block begins to cost too much."""
    if len(block) < 1000:  # its square is no walk at all
        return None
    limit = SPLICES // len(block)
    if len(block) > limit and (at := _nth(_MARK, block, limit)) is not None:
        return at
    return _walk(block) if "[" in block else None


def _walk(block: str) -> int | None:
    """Where the search for closing brackets has walked too far: to its partner from each, to the end if it has none."""
    walked, squares, rounds = 0, [], []
    for match in _BRACKET.finditer(block):
        mark, at = match[0], match.start()
        if mark == "[":
            squares.append(at)
        elif mark in ("]", "]("):
            walked += at - squares.pop() if squares else 0
            if mark == "](":
                rounds.append(at)
        elif mark == "(" and rounds:
            rounds.append(-1)  # a round bracket inside a link's address: it must be closed too, but costs nothing
        elif mark == ")" and rounds:
            opened = rounds.pop()
            walked += at - opened if opened >= 0 else 0
        if walked > WALK:
            return at
    left = [at for at in (*squares, *rounds) if at >= 0]
    return min(left) if walked + sum(len(block) - at for at in left) > WALK else None


def _unended_tags(body: str) -> int | None:
    """Where tags that do not end cost too much."""
    walked, end = 0, -1
    for match in _TAG.finditer(body):
        at = match.start()
        if end < at:
            end = body.find(">", at)
            end = len(body) if end < 0 else end
        walked += end - at
        if walked > TAG_WALK:
            return at
    return None
