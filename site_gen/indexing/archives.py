"""The archives of the site-wide feed (RFC 5005 §4): all its items, cut by months. Pure, like the calendar.

An archive document should not change once it is full, so parts of a busy month are counted from its start, as
calendar pages are: a new item changes the last part of its month, and nothing older.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..model.listing import Period
from ..model.moment import year_and_month


class Archive(NamedTuple):
    """One document: the members from `start` up to `end`, where members stand newest first."""

    month: int  # counted from year 0, as Index.months does
    part: int  # 1 holds the earliest of the month
    start: int
    end: int

    @property
    def segment(self) -> str:
        """`2022/03/`, `2022/03/2/`: as the calendar page of that time, where it has one."""
        return Period(*year_and_month(self.month)).segment + (f"{self.part}/" if self.part > 1 else "")


def archives(months: Sequence[int], limit: int) -> list[Archive]:
    """All documents, newest first. `months`: the month of each member, newest first; `limit` members a document."""
    found: list[Archive] = []
    start = 0
    while start < len(months):
        end = bisect_right(months, -months[start], lo=start, key=lambda month: -month)
        found += _parts(months[start], start, end, limit)
        start = end
    return found


def _parts(month: int, start: int, end: int, limit: int) -> Iterable[Archive]:
    for part in range(-(-(end - start) // limit), 0, -1):
        # Counted from the oldest, which stand last.
        yield Archive(month, part, max(start, end - part * limit), end - (part - 1) * limit)


def concerned(documents: Sequence[Archive], months: Iterable[int]) -> list[int]:
    """Which documents something in `months` may have changed: those of the months themselves, whose members they
    are, and the one on either side, whose links lead to them. Also where a month has just become empty."""
    found: set[int] = set()
    for month in months:
        first = bisect_left(documents, -month, key=lambda one: -one.month)
        end = bisect_right(documents, -month, key=lambda one: -one.month)
        found.update(range(max(0, first - 1), min(len(documents), end + 1)))
    return sorted(found)
