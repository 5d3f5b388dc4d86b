"""Calendar pages: a listing cut by years, or by months where a year is full. Pure; the promise of DESIGN section 4.

A page holds the items of its own time, so a new item changes the page of its month and no other. Parts of a month
are counted from its start: part 1 holds the earliest items, and newer ones never move an item from one part to another.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from ..model.card import Card
from ..model.listing import Period
from ..model.moment import local


class Turn(NamedTuple):
    """A calendar page as its neighbours name it."""

    period: Period
    part: int
    parts: int

    @property
    def segment(self) -> str:
        """What follows the listing's address: `2022/`, `2022/03/`, `2022/03/2/`."""
        return self.period.segment + (f"{self.part}/" if self.part > 1 else "")

    @property
    def name(self) -> str:
        return self.period.name + (f"（{self.part}）" if self.parts > 1 else "")


class CalendarPage(NamedTuple):
    """`cards` newest first. `months` is filled instead on the page of a year that is split.

    `older` and `newer` are the pages beside it in its own year: what happens in another year changes nothing here.
    """

    period: Period
    part: int
    parts: int
    cards: tuple[Card, ...]
    months: tuple[Period, ...] = ()
    older: Turn | None = None
    newer: Turn | None = None

    @property
    def turn(self) -> Turn:
        return Turn(self.period, self.part, self.parts)


def calendar_pages(cards: list[Card], limit: int) -> Iterator[CalendarPage]:
    """Every calendar page of a listing, newest year first. `cards` newest first; `limit` items a page."""
    for year, in_year in groupby(cards, key=lambda card: local(card.date).year):
        yield from _year(year, list(in_year), limit)


def _year(year: int, cards: list[Card], limit: int) -> Iterator[CalendarPage]:
    if len(cards) <= limit:
        yield CalendarPage(Period(year), 1, 1, tuple(cards))
        return
    months = [(m, list(group)) for m, group in groupby(cards, key=lambda card: local(card.date).month)]
    yield CalendarPage(Period(year), 1, 1, (), tuple(Period(year, month) for month, _ in months))
    # Oldest first, as pages are counted.
    pages = [page for month, in_month in reversed(months) for page in _month(Period(year, month), in_month, limit)]
    turns = [None, *(page.turn for page in pages), None]
    for page, older, newer in zip(pages, turns, turns[2:], strict=False):
        yield page._replace(older=older, newer=newer)


def _month(period: Period, cards: list[Card], limit: int) -> Iterator[CalendarPage]:
    parts = -(-len(cards) // limit)
    for part in range(1, parts + 1):
        # Counted from the oldest, which stand last.
        end = len(cards) - (part - 1) * limit
        yield CalendarPage(period, part, parts, tuple(cards[max(0, end - limit) : end]))


def years(months: list[int], limit: int) -> list[tuple[int, tuple[int, ...]]]:
    """(year, months with items where the year is split), newest first: the calendar that L/ shows.

    `months` counts months from year 0, one for each item, newest first: see Index.months.
    """
    found = []
    for year, in_year in groupby(months, key=lambda month: month // 12):
        group = list(in_year)
        split = len(group) > limit
        found.append((year, tuple(sorted({month % 12 + 1 for month in group})) if split else ()))
    return found
