"""A stretch of days as people write it: 2026, 2026-11, 2026-11-14, or 2026年11月."""

import re
from calendar import monthrange
from datetime import date, datetime

from msgspec import Struct

from ..model.moment import local
from ..reading import DateRefused, parse_date

_MONTH = re.compile(r"(\d{4})(?:[-/.年]\s?(\d{1,2})月?|年)?", re.ASCII)


class PeriodRefused(ValueError):
    """The message says in Chinese what is wrong and what to write."""


class Period(Struct, frozen=True):
    """Days of the house clock, both included; None where it has no bound."""

    first: date | None = None
    last: date | None = None

    def __contains__(self, moment: datetime) -> bool:
        day = local(moment).date()
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


ALWAYS = Period()


def period(first: str | None, last: str | None) -> Period:
    """A month or a year as the first bound is its first day, as the last bound its last. Raises PeriodRefused."""
    found = Period(_day(first, 0) if first else None, _day(last, 1) if last else None)
    if found.first and found.last and found.first > found.last:
        raise PeriodRefused(f"--from {first} 在 --to {last} 之后，请把两个日期对调")
    return found


def _day(words: str, end: int) -> date:
    option = ("--from", "--to")[end]
    if match := _MONTH.fullmatch(words.strip()):
        year, month = int(match[1]), int(match[2] or (1, 12)[end])
        if year and 1 <= month <= 12:
            return date(year, month, (1, monthrange(year, month)[1])[end])
        raise PeriodRefused(f"{option} {words}：没有这个月份，请写成 2026-11 这样")
    try:
        return parse_date(words)[0].date()
    except DateRefused as refused:
        remedy = "请写 2026-11-14、2026-11 或 2026"
        raise PeriodRefused(f"{option} {words}：{refused.cause}，{remedy}") from None
