"""Dates that exist and are written wrongly."""

import re
from collections.abc import Callable, Iterator, Mapping

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..words import Hit
from .dates import is_lunar

_HAN_DIGITS = "〇一二三四五六七八九"
_ZEROS = re.compile(r"[一二][一二三四五六七八九〇零0OoＯ○０]{3}\Z")
_FIRST = ("一", "二")
_WRONG_ZEROS = "零0OoＯ○０"
_APOSTROPHE = re.compile(r".(\d{2})年(?!会)", re.A)
# 22年5月10日: two digits are a year only where month and day follow, and no era stands before.
_TWO = re.compile(r"(?<![\d.国和绪熙丰光治庆隆正元历统成康道宣第满整])\d\d\Z", re.A)
_DAY_FOLLOWS = re.compile(r"年\d{1,2}月\d{1,2}日", re.A)
_HAN_NUMBER = r"二十[一-九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九]"
_MIXED = re.compile(rf"年(十[一二]?|[一二三四五六七八九])月(\d{{1,2}}|{_HAN_NUMBER})日", re.A)
_FOUR = re.compile(r"\d{4}\Z", re.A)
_POINT = re.compile(r"(?<![\d.])(?:1[0-2]|[1-9])\.((?:[12]\d|3[01]|[1-9]))[”’]?\Z", re.A)


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    for hit in manuscript.hits.get("calendar", ()):
        judge = _JUDGES.get(hit[2][1])
        found = judge(manuscript, hit) if judge else None
        if found and manuscript.is_prose(hit[0] - 1, hit[1]):
            yield found


def _year(manuscript: Manuscript, hit: Hit) -> Finding | None:
    text, at = manuscript.text, hit[0]
    before = text[max(0, at - 4) : at]
    if before[:1] in _FIRST and _ZEROS.match(before):
        return _zeros(manuscript, at, before)
    if not before[-2:].isdecimal():
        return None
    if not before.isdecimal() and _DAY_FOLLOWS.match(text, at) and _TWO.search(text, max(0, at - 4), at):
        return finding(manuscript, at - 2, at + 1, "年份简写", remedy="写全四位年份")
    return _mixed(manuscript, at) if _FOUR.match(before) else None


def _zeros(manuscript: Manuscript, at: int, year: str) -> Finding | None:
    if not any(zero in year for zero in _WRONG_ZEROS) or sum(char in _HAN_DIGITS for char in year) < 2:
        return None
    right = "".join("〇" if char in _WRONG_ZEROS else char for char in year)
    return finding(manuscript, at - 4, at, "汉字年份的“〇”写错了", fix=right)


def _mixed(manuscript: Manuscript, at: int) -> Finding | None:
    text = manuscript.text
    date = _MIXED.match(text, at)
    if not date or is_lunar(text, at, at):
        return None
    day = int(date[2]) if date[2].isdigit() else _number(date[2])
    return finding(
        manuscript, at + 1, date.end(), "一个日期里汉字和阿拉伯数字混用", fix=f"{_number(date[1])}月{day}日"
    )


def _short(manuscript: Manuscript, hit: Hit) -> Finding | None:
    year = _APOSTROPHE.match(manuscript.text, hit[0])
    return finding(manuscript, *year.span(), "年份简写", remedy="写全四位年份") if year else None


def _day(manuscript: Manuscript, hit: Hit) -> Finding | None:
    return finding(manuscript, hit[0], hit[1], "节日、事件名称里的间隔号不对", fix=hit[2][2])


def _feast(manuscript: Manuscript, hit: Hit) -> Finding | None:
    """3.15消费者权益日 → 3·15"""
    point = _POINT.search(manuscript.text, max(0, hit[0] - 7), hit[0])
    if not point or not manuscript.is_prose(*point.span()):
        return None
    return finding(manuscript, point.start(1) - 1, point.end(1), "月和日之间用间隔号", fix=f"·{point[1]}")


_JUDGES: Mapping[str, Callable[[Manuscript, Hit], Finding | None]] = {
    "year": _year,
    "short": _short,
    "day": _day,
    "feast": _feast,
}


def _number(han: str) -> int:
    """一 … 三十一"""
    tens, _, ones = han.rpartition("十")
    ten = (_HAN_DIGITS.index(tens) if tens else 1) * 10 if "十" in han else 0
    return ten + (_HAN_DIGITS.index(ones) if ones else 0)


RULES = (
    Rule(
        id="date-form",
        name="日期写法",
        severity=Severity.WARNING,
        since="0.1",
        remedy="公历年月日全用阿拉伯数字，或全用汉字",
        reason="年份简写会有歧义，一个日期里两种数字混用，检索也认不出来",
        source="GB/T 15835—2011《出版物上数字用法》5.1.4、5.2.2、5.2.3、5.2.5",
        bad="二0二六年，’26年，2026年三月5日，五·四运动，3.15消费者权益日",
        good="二〇二六年，2026年，2026年3月5日，五四运动，3·15消费者权益日",
        find=_find,
        fixable=True,
    ),
)
