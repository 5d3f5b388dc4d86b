"""Names of the state, its organs and offices, and set phrases, that must stand letter by letter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ...model.problem import Severity
from ..edits import Edit, one_edit
from ..manuscript import Manuscript
from ..protected import Span
from ..rule import Finding, Rule
from ..spots import finding
from ..term_halves import HEAD, by_half
from ..words import Hit, halves_of

_HAN = re.compile(r"[\u3400-\u9fff]")
_HALF_AT_LEAST = 2
_MARGIN = 2  # 法国共产党 is not 中国共产党: at the ends of a term only a character that sounds or looks alike is a slip
Slip = tuple[int, int, str, str]  # start, end, the right words, what is wrong
# 中华民族的伟大复兴, 我们过节日: a particle more, less or instead makes another right wording, not a slip.
_NUMERALS = frozenset("〇一二三四五六七八九十两")  # 党的十八大以来, 党的十九大以来: both are right
_PARTICLES = frozenset("的地得和与及之了着过也又")


def _state(manuscript: Manuscript) -> Iterator[Finding]:
    known = manuscript.hits.get("fixed_terms", ())
    wrong = [(start, end, right, f"“{words}”写错了") for start, end, (words, _, right) in known]
    yield from _told(manuscript, [*wrong, *_slips(manuscript, "state")])


def _phrases(manuscript: Manuscript) -> Iterator[Finding]:
    yield from _told(manuscript, _slips(manuscript, "phrase"))


def _told(manuscript: Manuscript, slips: Iterable[Slip]) -> Iterator[Finding]:
    """Several terms may share a slip: the one that begins first is told, of these the longest."""
    last = 0
    for start, end, right, cause in sorted(slips, key=lambda slip: (slip[0], -slip[1])):
        if start >= last and manuscript.is_prose(start, end):
            yield finding(manuscript, start, end, cause, remedy=f"应为“{right}”；确是别的说法，请核对出处")
            last = end


def _slips(manuscript: Manuscript, kind: str) -> Iterator[Slip]:
    for hit in manuscript.hits.get(halves_of(kind), ()):
        for start, end, words in _candidates(manuscript.text, hit, kind):
            yield start, end, words, f"与“{words}”差一个字"


def _candidates(text: str, hit: Hit, kind: str) -> Iterator[tuple[int, int, str]]:
    start, end, (side, half) = hit
    for words, at, either in _group(side, half, kind):
        # With one slip, one of the two characters next to the half that is whole stands at most one place off.
        beside = text[start + at : start + at + 2] if side == HEAD else text[max(0, end - at - 2) : end - at]
        if beside and either.isdisjoint(beside):
            continue
        edit, place = _from_head(text, start, words) if side == HEAD else _from_tail(text, end, words)
        if edit and _is_slip(edit, words):
            yield (*place, words)


def _from_head(text: str, start: int, words: str) -> tuple[Edit | None, Span]:
    edit = one_edit(text[start : start + len(words) + 1], words)
    return edit, (start, start + edit.length if edit else start)


def _from_tail(text: str, end: int, words: str) -> tuple[Edit | None, Span]:
    """Read backwards from the end of the tail, which is right."""
    edit = one_edit(text[max(0, end - len(words) - 1) : end][::-1], words[::-1])
    return (edit.mirrored(len(words)), (end - edit.length, end)) if edit else (None, (end, end))


@cache
def _group(side: str, half: str, kind: str) -> Sequence[tuple[str, int, frozenset[str]]]:
    """The terms with this half, or with one that this half hides: of two halves that begin alike the longer is seen.

    Each with the length of its own half and the two characters that stand next to that.
    """
    groups = by_half(side, kind)
    found = []
    for length in range(_HALF_AT_LEAST, len(half) + 1):
        for term in groups.get(half[:length], ()):
            if side == HEAD:
                found.append((term.words, length, frozenset(term.tail[:2])))
            elif length == len(half):  # a longer tail ends elsewhere
                found.append((term.words, length, frozenset(term.head[-2:])))
    return tuple(found)


def _is_slip(edit: Edit, words: str) -> bool:
    """Whether the edit is what fingers do, rather than another word that is right where it stands."""
    wrong, right = edit.wrong, edit.right
    if not all(_HAN.match(char) for char in wrong + right) or (wrong in _NUMERALS and right in _NUMERALS):
        return False
    if wrong and not wrong.encode("gb2312", "ignore"):
        return False  # its Traditional form, which is another rule's
    if len(wrong) == len(right) == 1 and are_alike(wrong, right):
        return True
    if not _PARTICLES.isdisjoint(wrong + right):
        return False
    if len(wrong) > len(right):  # one more: only a doubled character
        return wrong in words[max(0, edit.at - 1) : edit.at + 1]
    return edit.at >= _MARGIN and edit.at + len(right) <= len(words) - _MARGIN


@cache
def are_alike(a: str, b: str) -> bool:
    """Whether two characters sound or look alike, so that one is typed or scanned for the other."""
    from ..alike import look_alike, sound_alike

    return look_alike(a, b) or sound_alike(a, b)


_SOURCE = "国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：严重表述错误，单项否决"

RULES = (
    Rule(
        id="fixed-terms",
        name="国名机构职务写错",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请对照权威文本逐字改正",
        reason="国名、党政机构、领导人的姓名职务错一个字，就是严重表述错误",
        source=_SOURCE,
        bad="中华人民共合国；习进平总书记；新时代文明实贱中心；工作领导小姐",
        good="中华人民共和国；习近平总书记；新时代文明实践中心；工作领导小组",
        find=_state,
    ),
    Rule(
        id="set-phrases",
        name="固定提法写错",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请对照文件原文改正",
        reason="中央文件里的提法一字不能改，错字会随转载传开",
        source="党的二十大报告、《关于建设新时代文明实践中心的指导意见》等文件原文",
        bad="绿水青山就是金山银水；宣传群众、教育群众、关新群众、服务群众",
        good="绿水青山就是金山银山；宣传群众、教育群众、关心群众、服务群众",
        find=_phrases,
    ),
)
