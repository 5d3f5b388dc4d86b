"""Days out of the words of a caption: which one is meant where the words leave out the year, or more."""

import re
from calendar import monthrange
from datetime import date, timedelta

from ..model.numerals import HAN_DIGITS, number_of


def day_in_week(words: str, weekday: int, issued: date) -> date:
    """上周五, 本周三; 周三 alone is the last one. Raises ValueError for one that is still to come."""
    weekday = min(weekday, 6)
    monday = issued - timedelta(days=issued.weekday())
    day = monday + timedelta(days=weekday - (7 if words[0] == "上" else 0))
    if day > issued and words[0] in "本这":
        raise ValueError
    return day if day <= issued else day - timedelta(days=7)


def latest_month(month: int | None, day: int | None, part: str, issued: date) -> tuple[int, int]:
    """The latest year and month, not after the issue, in which there is such a day. Raises ValueError."""
    for back in range(9 * 12 if month else 3):  # 29 February comes back after eight years at the latest
        years, months = divmod(issued.year * 12 + issued.month - 1 - back, 12)
        if month in (None, months + 1):
            try:
                first, _ = days_of(years, months + 1, day, part)
            except ValueError:
                continue
            if first <= issued:
                return years, months + 1
    raise ValueError


def days_of(year: int, month: int | None, day: int | None, part: str = "") -> tuple[date, date]:
    """The days from the first to the last that are meant. Raises ValueError."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return (date(year, month, day),) * 2
    length = monthrange(year, month)[1] if 1 <= month <= 12 else 0
    early, middle, late = (1, 10), (11, 20), (21, length)
    start, stop = dict(上=early, 初=early, 中=middle, 下=late, 底=late, 末=late).get(part[:1], (1, length))
    return date(year, month, start), date(year, month, stop)


def last_of(found: re.Match[str], first: date) -> date | None:
    """The last day of 7月5日至8日; None where it does not lie after the first."""
    try:
        last = date(int(found.groupdict().get("year") or first.year), month_or_day(found["month"]) or first.month, month_or_day(found["day"]) or 0)
    except ValueError:
        return None
    return last if last > first else None


def month_or_day(word: str | None) -> int | None:
    """12, 十二; None for none, 99 for what is no number: no month and no day."""
    return (number_of(word) or 99) if word else None


def year_of(word: str) -> int:
    """2022, 二〇二二. Raises ValueError."""
    if word.isdigit() and word.isascii():
        return int(word)
    return int("".join(str(max(0, HAN_DIGITS.index(one) - 1)) for one in word))
