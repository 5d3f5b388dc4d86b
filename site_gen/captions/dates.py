"""When a picture was taken: full dates as they stand, others resolved against the date of issue and marked so."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from ..model.caption import Taken
from ..model.numerals import HAN_DIGITS
from .days import day_in_week, days_of, last_of, latest_month, month_or_day, year_of
from .festivals import NAMED_DAY

_DAY = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_TO = r"\s?[至到~-]\s?"
_PART = r"[上中下]旬|[初中底末](?!小学|[学一二三四五六七八九十])"
_WEEKDAY = r"[一二三四五六日天]"
_DATE = re.compile(
    rf"(?P<named>{NAMED_DAY})"
    rf"|(?P<year>\d{{4}}|[{HAN_DIGITS}]{{4}}|今|去|前)\s?年\s?(?:(?P<month>{_DAY})\s?月\s?(?:(?P<day>{_DAY})\s?[日号]|(?P<part>{_PART}))?)?"
    rf"|(?P<iso>\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}})(?!\d)"
    rf"|(?:(?:金秋|阳春|人间|初春|早春|仲春|初夏|仲夏|盛夏|初秋|深秋|初冬|隆冬|寒冬)?(?P<month2>{_DAY})\s?|(?P<near>本|上))月\s?(?:(?P<day2>{_DAY})\s?[日号]|(?P<part2>{_PART}))?"
    rf"|(?<!\d)(?P<day3>\d{{1,2}})日"
    rf"|(?P<week>[上本这]?(?:个?星期|周)(?P<weekday>{_WEEKDAY}))(?=[上下晚早,，]|$)"
    r"|(?P<rel>今[日天晨早晚]|昨[日天晚夜晨]|前[日天])"
    r"|(?P<about>近日|日前|连日来?|近期|最近|近来|这几天|前不久|不久前|[上本这]?个?周末)"
)
_END = re.compile(rf"{_TO}(?:(?P<year>\d{{4}})年)?(?:(?P<month>{_DAY})月)?(?P<day>{_DAY})[日号]")
_NEXT = re.compile(rf"\s?[、和与及]\s?(?:(?P<month>{_DAY})月)?(?P<day>{_DAY})[日号]")
_ITS_WEEKDAY = re.compile(rf"\s?\(?(?:星期|周|礼拜){_WEEKDAY}\)?|\s?\((?:农历|阴历)[^()]{{2,10}}\)")
_NOT_TAKEN = re.compile(r"以来|起|前|之前|之后|以后|后|左右?的?一|至今|开始|以前|来(?!临)|出生|成立|建|印发|启动以")
_BEFORE_CLAUSE = re.compile(r"(?:^|[,:。.!?！？、)\]\n\s①-⑳「“▲△▼↑↓◆●■]|图为|这是|这张|图中|[上下左右]图|图\d)$")
_OF_ONE = re.compile(r"(?:[上下左右]图|图[①-⑳\d一二三四])[为:]?$")  # of several
_LATE = re.compile(r"(?:摄|拍|摄制|拍摄)(?:于|自)?\s?$")
_TAKEN_AFTER = re.compile(r"[^,。;!?\n]{0,30}?(?:拍摄|摄)")
_HEAD = 800  # characters; a caption tells its time before that
FAR = timedelta(days=180)  # a day that lies further back than this was perhaps of another year


class When(Struct, frozen=True):
    """What was found, and where it stands in the text."""

    taken: Taken
    start: int
    end: int


def find_taken(look: str, text: str, issued: date) -> When | None:
    """The date that says when, not one of the background: 摄于…, 这是…拍摄的, else the one a clause begins with."""
    best: tuple[int, When] | None = None
    of_one: set[date] = set()
    for start, end, taken in _dates(look, text, issued):
        weight = min(_weight(look, start, end), 1 if taken.about else 4)
        if weight and _OF_ONE.search(look[max(0, start - 4) : start]):
            of_one.add(taken.first)
        if weight and (best is None or weight > best[0]):
            best = (weight, When(taken, start, end))
    return best[1] if best and len(of_one) < 2 else None  # 上图为2016年，下图为2026年: each has its own


def _dates(look: str, text: str, issued: date) -> Iterator[tuple[int, int, Taken]]:
    for found in _DATE.finditer(look, 0, _HEAD):
        span = _span(found, issued)
        end = found.end()
        if span is None:
            continue
        first, last, relative, about = span
        if not about and (until := _END.match(look, end)) and (stop := last_of(until, first)):
            last, end = stop, until.end()
        while not about and (after := _NEXT.match(look, end)) and last_of(after, last) == last + timedelta(days=1):
            last, end = last + timedelta(days=1), after.end()  # 3月5日、6日
        if weekday := _ITS_WEEKDAY.match(look, end):
            end = weekday.end()
        yield found.start(), end, Taken(
            words=text[found.start() : end], first=first, last=last, relative=relative, about=about
        )


def _weight(look: str, start: int, end: int) -> int:
    """How surely the date there is that of the picture; 0: not at all."""
    before, after = look[max(0, start - 6) : start], look[end : end + 40]
    if _NOT_TAKEN.match(after):
        return 0
    if _LATE.search(before) or _TAKEN_AFTER.match(after):
        return 4
    in_first = not any(mark in look[:start].strip() for mark in "。！？")
    if _BEFORE_CLAUSE.search(before):
        return 3 if in_first else 2 if before.endswith(("图为", "这是")) else 0
    return 1 if in_first and before.endswith(("于", "在", "自", "的")) else 0


def _span(found: re.Match[str], issued: date) -> tuple[date, date, bool, bool] | None:
    """First and last day, whether resolved against the issue, whether only about; None: no such day."""
    if found["about"] or found["named"]:
        return issued, issued, True, True
    try:
        if week := found["week"]:
            day = day_in_week(week, "一二三四五六日天".index(found["weekday"]) % 7, issued)
            return day, day, True, False
        if word := found["rel"]:
            day = issued - timedelta(days={"今": 0, "昨": 1, "前": 2}[word[0]])
            return day, day, True, False
        if iso := found["iso"]:
            year, month, day = map(int, re.split(r"[-/.]", iso))
            return (*days_of(year, month, day), False, False)
        return _by_parts(found, issued)
    except (ValueError, OverflowError):
        return None


def _by_parts(found: re.Match[str], issued: date) -> tuple[date, date, bool, bool]:
    """Raises ValueError where there is no such day."""
    month, day = month_or_day(found["month"] or found["month2"]), month_or_day(found["day"] or found["day2"] or found["day3"])
    part = found["part"] or found["part2"] or ""
    if word := found["year"]:
        back = {"今": 0, "去": 1, "前": 2}.get(word)
        year = issued.year - back if back is not None else year_of(word)
        return (*days_of(year, month, day, part), back is not None, False)
    if near := found["near"]:
        first = issued.replace(day=1)
        if near == "上":
            first = (first - timedelta(days=1)).replace(day=1)
        return (*days_of(first.year, first.month, day, part), True, False)
    year, month = latest_month(month, day, part, issued)
    return (*days_of(year, month, day, part), True, False)
