"""Figures for /stats/ and the home page: what was published, by month, theme, region and station."""

from collections import Counter

from msgspec import Struct

from ..model.moment import local
from .index import Index

MONTHS = 12


class Bar(Struct, frozen=True):
    """One row of a ranking; `share` is 0–100 of the longest."""

    name: str
    address: str
    value: int
    share: int


class Chart(Struct, frozen=True):
    id: str
    name: str
    unit: str
    bars: tuple[Bar, ...]


def charts(index: Index) -> tuple[Chart, ...]:
    return (
        Chart("by-month", f"近 {MONTHS} 个有稿月份", "条", by_month(index)),
        Chart("by-theme", "按主题", "条", _bars(index, "theme", 16)),
        Chart("by-region", "按省级地区", "条", by_province(index)),
        Chart("by-station", "按站点（前 50 名）", "条", by_station(index, 50)),
    )


def by_month(index: Index) -> tuple[Bar, ...]:
    """The last twelve months that have items, newest first. No clock: the newest item tells the time."""
    counts: Counter[tuple[int, int]] = Counter()
    for card in index.cards:
        day = local(card.date)
        counts[day.year, day.month] += 1
        if len(counts) > MONTHS:
            del counts[day.year, day.month]
            break
    rows = sorted(counts.items(), reverse=True)
    return scale([(f"{year}年{month}月", "", number) for (year, month), number in rows])


def by_province(index: Index) -> tuple[Bar, ...]:
    codes = [region.code for region in index.vocabulary.book.provinces]
    return _ranked(index, [("region", code) for code in codes], len(codes))


def by_station(index: Index, limit: int) -> tuple[Bar, ...]:
    return _ranked(index, list(index.family("station")), limit)


def _bars(index: Index, family: str, limit: int) -> tuple[Bar, ...]:
    return _ranked(index, list(index.family(family)), limit)


def _ranked(index: Index, keys: list[tuple[str, str]], limit: int) -> tuple[Bar, ...]:
    """Most first, ties by id; what has nothing is left out."""
    counted = sorted((-index.count(key), key) for key in keys if index.count(key))[:limit]
    rows = []
    for number, key in counted:
        listing = index.listing(key)
        rows.append((listing.name, listing.address, -number))
    return scale(rows)


def scale(rows: list[tuple[str, str, int]]) -> tuple[Bar, ...]:
    longest = max((number for *_, number in rows), default=1)
    return tuple(Bar(name, address, number, round(100 * number / longest)) for name, address, number in rows)
