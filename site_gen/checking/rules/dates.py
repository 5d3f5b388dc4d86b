"""Days, months and hours that no calendar has."""

import re
from calendar import isleap
from collections.abc import Callable, Iterator, Mapping

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_DAY = re.compile(r"月(\d{1,3})[日号](?!线)", re.A)
_MONTH_BEFORE = re.compile(r"(?:(\d{4})年)?(?<![\d.~～\-—至到、])(\d{1,3})\Z", re.A)
_MONTH = re.compile(r"年(\d{1,3})月(?!\d)", re.A)
_FOUR = re.compile(r"(?<!\d)\d{4}\Z", re.A)
_CLOCK = re.compile(r"(?<!\d)(\d{1,3})时(\d{1,3})\Z", re.A)
_HALF_DAY = re.compile(r"..(\d{1,2})(?:[:：](\d{2})(?!\d)|[时点])", re.A)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LUNAR = ("农历", "阴历", "旧历", "夏历")
_NEAR = 12  # characters before a date in which 农历 may stand: a lunar month has 30 days at any place in the year
_LAST_MORNING_HOUR = 12


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    for start, end, (_, kind, _) in manuscript.hits.get("calendar", ()):
        side = start - 1 if kind == "minute" else end
        if kind in _JUDGES and text[side : side + 1].isdecimal():  # most are 年 and 月 of something else
            place = _JUDGES[kind](text, start)
            if place and manuscript.is_prose(*place[:2]):
                yield finding(manuscript, *place)


Place = tuple[int, int, str]  # start, end, what does not exist


def _impossible_day(text: str, at: int) -> Place | None:
    day = _DAY.match(text, at)
    before = _MONTH_BEFORE.search(text, max(0, at - 8), at) if day else None
    if not day or not before or _exists(before[1], int(before[2]), int(day[1])):
        return None
    if is_lunar(text, before.start(), at):
        return None
    return before.start(), day.end(), "没有这一天"


def is_lunar(text: str, start: int, end: int) -> bool:
    """Whether the date that stands there is said to be of the old calendar."""
    near = text[max(0, start - _NEAR) : end]
    return any(word in near for word in _LUNAR)


def _exists(year: str | None, month: int, day: int) -> bool:
    """Without a year, 2月29日 may have been."""
    if not 1 <= month <= len(_DAYS) or not 1 <= day <= _DAYS[month - 1]:
        return False
    return (month, day) != (2, 29) or year is None or isleap(int(year))


def _impossible_month(text: str, at: int) -> Place | None:
    month = _MONTH.match(text, at)
    if not month or 1 <= int(month[1]) <= len(_DAYS) or not _FOUR.search(text, max(0, at - 5), at):
        return None
    return at + 1, month.end(), "没有这个月份"


def _impossible_time(text: str, at: int) -> Place | None:
    clock = _CLOCK.search(text, max(0, at - 8), at)
    if not clock or (int(clock[1]) <= 24 and int(clock[2]) < 60):
        return None
    return clock.start(), at + 1, "没有这个时刻"


def _impossible_morning(text: str, at: int) -> Place | None:
    time = _HALF_DAY.match(text, at)
    if not time or (int(time[1]) <= _LAST_MORNING_HOUR and int(time[2] or 0) < 60):
        return None
    return time.start(), time.end(), "没有这个时刻"


_JUDGES: Mapping[str, Callable[[str, int], Place | None]] = {
    "month": _impossible_day,
    "year": _impossible_month,
    "minute": _impossible_time,
    "morning": _impossible_morning,
}

RULES = (
    Rule(
        id="dates",
        name="不存在的日期",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请向供稿单位核实日期",
        reason="日期是新闻的要素；不存在的日期登出去，整篇的可信都会被怀疑",
        source="GB/T 7408.1—2023《日期和时间 信息交换表示法》；GB/T 15835—2011 5.1.4、5.1.5",
        bad="2026年13月5日，2025年2月29日，9月31日，下午3时75分",
        good="2026年12月5日，2025年2月28日，9月30日，下午3时45分",
        find=_find,
    ),
)
