"""Figures for /stats/ and the home page: what was published, by month, theme, region, station and column.

No clock: the newest item tells the time. Counting goes by places in sorted lists, so that it costs the same
however many items a month or a station has.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable
from datetime import date

from msgspec import Struct

from ..model.card import Card
from ..model.kinds import Level
from ..model.moment import local
from .index import Index, Key

ALL: Key = ("home", "")


class Bar(Struct, frozen=True):
    """One row of a ranking; `share` is 0–100 of the longest."""

    name: str
    address: str
    value: int
    share: int


class Pace(Struct, frozen=True):
    """How lately a column was filled. `behind`: days between its newest item and the newest of the site."""

    name: str
    address: str
    count: int
    newest: date | None
    behind: int | None


def by_month(index: Index, key: Key = ALL) -> list[tuple[int, int]]:
    """(month counted from year 0, items) of every month that has items, newest first."""
    members, found, start = index.members(key), [], 0
    while start < len(members):
        month = index.month(members[start])
        end = bisect_right(members, -month, lo=start, key=lambda position: -index.month(position))
        found.append((month, end - start))
        start = end
    return found


def first_of(index: Index, months: int) -> int:
    """The position behind the newest `months` that have items: what stands before it is of these months."""
    counts = [count for _, count in by_month(index)]
    return sum(counts[:months]) if months > 0 else len(index.cards)


def by_theme(index: Index) -> tuple[Bar, ...]:
    return _ranked(index, ((key, index.count(key)) for key in index.family("theme")))


def by_province(index: Index) -> tuple[Bar, ...]:
    codes = [region.code for region in index.vocabulary.book.provinces]
    return _ranked(index, ((("region", code), index.count(("region", code))) for code in codes))


def by_station(
    index: Index, limit: int = 0, levels: Collection[Level] = (), months: int = 0
) -> tuple[Bar, ...]:
    """Stations by their own items and those of the stations below them. `levels` empty: all of them."""
    stations, until = index.vocabulary.registers.stations, first_of(index, months)
    whole = until >= len(index.cards)
    keys = [key for key in index.family("station") if not levels or stations[key[1]].level in levels]
    return _ranked(index, ((key, index.count(key) if whole else index.since(key, until)) for key in keys), limit)


def station_months(index: Index, months: int) -> list[tuple[str, int, int]]:
    """(station, month, items that it sent itself) for the newest months that have items; newest month first."""
    counts: dict[tuple[int, str], int] = {}
    for position in range(first_of(index, months)):
        if station := index.cards[position].station:
            at = (-index.month(position), station)
            counts[at] = counts.get(at, 0) + 1
    return [(station, -month, number) for (month, station), number in sorted(counts.items())]


def paces(index: Index) -> tuple[Pace, ...]:
    """Every column in the order of the register."""
    latest = _day(index.newest(ALL, 1))
    found = []
    for column in index.vocabulary.registers.columns.values():
        key = ("column", column.id)
        newest = _day(index.newest(key, 1))
        behind = (latest - newest).days if latest and newest else None
        found.append(Pace(column.name, index.listing(key).address, index.count(key), newest, behind))
    return tuple(found)


def _day(cards: tuple[Card, ...]) -> date | None:
    return local(cards[0].date).date() if cards else None


def _ranked(index: Index, counted: Iterable[tuple[Key, int]], limit: int = 0) -> tuple[Bar, ...]:
    """Most first, ties by id; what has nothing is left out."""
    rows = []
    for number, key in sorted((-number, key) for key, number in counted if number)[: limit or None]:
        listing = index.listing(key)
        rows.append((listing.name, listing.address, -number))
    return scale(rows)


def scale(rows: list[tuple[str, str, int]]) -> tuple[Bar, ...]:
    longest = max((number for *_, number in rows), default=1)
    return tuple(Bar(name, address, number, round(100 * number / longest)) for name, address, number in rows)
