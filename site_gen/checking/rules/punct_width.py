"""Half-width punctuation among Chinese characters, and full-width digits."""

from collections.abc import Iterator
from re import compile as pattern

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from .pinyin_residue import is_syllable

_WIDE = dict(zip(",;:!?()", "，；：！？（）", strict=True))
_MARKS = pattern(r"[,;:!?]")
_BRACKETS = pattern(r"[()（）\n]")
_FULL_STOP = pattern(r"\.(?<=[\u4e00-\u9fff]\.)(?<![一二三四五六七八九十甲乙丙丁]\.)(?=[”’」]?(?:\n|\Z))")
_WIDE_FIGURE = pattern(r"[０-９]+(?:．[０-９]+)?％?")
_HALF = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_HAN = pattern(r"[\u3400-\u9fff〇]")
# Judging what stands beside a mark, other marks and blanks are looked through, of either width: so nothing that this rule
# puts in can change its mind about another mark, and applying it twice is applying it once.
_THROUGH = frozenset(",;:!?()\"' ，；：！？（）“”‘’、。《》〈〉【】〔〕…")
_FAR = 12
_READING = 24  # characters between brackets; no annotated reading has more, its blanks included
_NO_COLON = ("/", "-", "|", ":", "：")


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    signs, text = manuscript.ascii, manuscript.text
    places = []
    if not signs.isdisjoint(",;:!?"):
        places += [hit.start() for hit in _MARKS.finditer(text) if _belongs_to_chinese(text, hit.start())]
    if "(" in signs or ")" in signs:
        places += _brackets(manuscript)
    for at in sorted(places):
        if manuscript.is_prose(at, at + 1):
            yield _wide(manuscript, at)
    for hit in _FULL_STOP.finditer(text) if "." in signs else ():
        if manuscript.is_prose(*hit.span()):
            yield finding(manuscript, *hit.span(), "中文句子用了英文句点", fix="。")
    last = 0
    for start, _, (_, kind) in manuscript.hits.get("marks", ()):
        if kind == "wide" and start >= last and (figure := _WIDE_FIGURE.match(text, start)):
            last = figure.end()
            if manuscript.is_prose(start, last):
                yield finding(manuscript, start, last, "全角数字", fix=figure[0].translate(_HALF))


def _wide(manuscript: Manuscript, at: int) -> Finding:
    """A blank behind the mark goes with it, where a character follows."""
    mark, text = manuscript.text[at], manuscript.text
    blank = mark not in "()" and text[at + 1 : at + 2] == " " and bool(_HAN.match(text, at + 2))
    return finding(manuscript, at, at + 1 + blank, f"中文里用了半角的“{mark}”", fix=_WIDE[mark])


def _belongs_to_chinese(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isdigit() and after.isdigit():
        return False  # 09:14, 1:500, 12,000
    if text[at] == "!" and after == "[":
        return False  # a picture
    if text[at] == ":" and (after in _NO_COLON or before in (":", "：")):
        return False  # an address, a table, C++
    if before in ("!", "?", ":") and before == text[at] and text[at - 2 : at - 1] in ("\n", ""):
        return False  # !!! opens an admonition
    if _is_han(text, at, -1):
        return True
    return (_is_latin(before) or before in ("%", "％")) and after != " " and _is_han(text, at, 1)


def _is_latin(char: str) -> bool:
    """A letter or a digit, of either width."""
    return char.isalnum() and (char.isascii() or "０" <= char <= "ｚ")


def _is_han(text: str, at: int, step: int) -> bool:
    """Whether the nearest thing on this side that is no mark is a character, in the same line."""
    for i in range(at + step, at + step * _FAR, step):
        if not 0 <= i < len(text):
            return False
        if text[i] not in _THROUGH:
            return bool(_HAN.match(text, i))
    return False


def _brackets(manuscript: Manuscript) -> Iterator[int]:
    """The half-width brackets of every pair, within a line, that stands in Chinese."""
    text = manuscript.text
    opened: list[int] = []
    last = character = -1  # the last bracket, and the last one before which a character stood
    for hit in _BRACKETS.finditer(text):
        at = hit.start()
        if opened and _HAN.search(text, last + 1, at):
            character = at
        last = at
        if hit[0] == "\n":
            opened.clear()
        elif not manuscript.is_prose(at, at + 1):
            continue
        elif hit[0] in "(（":
            opened.append(at)
        elif opened:
            start = opened.pop()
            if character > start or _is_chinese_pair(text, start, at):
                yield from (place for place in (start, at) if text[place] in "()")


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    """Of a pair without a character inside."""
    if end - start <= _READING and is_syllable(text[start + 1 : end].strip()):
        return False  # a reading, which the rule on pinyin judges
    if _is_latin(text[start - 1 : start]):
        return False  # f(x)
    return _is_han(text, start, -1) or _is_han(text, end, 1)


RULES = (
    Rule(
        id="punct-width",
        name="半角标点和全角数字",
        severity=Severity.WARNING,
        since="0.1",
        remedy="标点换成全角，数字换成半角",
        reason="中文的点号和括号占一个字的位置；半角的挤在字间，朗读软件也断不好句",
        source="GB/T 15834—2011《标点符号用法》5.1：横排文稿标点符号的位置和书写形式；GB/T 15835—2011 5.1.7",
        bad="今年以来,全县建成实践所(站)１８２个,群众说:好!",
        good="今年以来，全县建成实践所（站）182个，群众说：好！",
        find=_find,
        fixable=True,
    ),
)
