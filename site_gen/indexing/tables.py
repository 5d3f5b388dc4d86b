"""The figures of 信息报送 as tables: those of /stats/, of the CSVs beside it, and of `site-gen stats`."""

from collections.abc import Iterable

from msgspec import Struct

from . import statistics
from .families import TYPES
from .index import Index

REPORTED_MONTHS = 12  # of the table station × month

Cell = str | int


class Table(Struct, frozen=True, kw_only=True):
    """`rows` are as long as the heading. `ranked`: what has most matters most; else the order itself says something."""

    id: str
    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    ranked: bool = False


def all_tables(index: Index) -> tuple[Table, ...]:
    """In the order of the page."""
    return months(index), themes(index), regions(index), stations(index), station_months(index), columns(index)


def months(index: Index) -> Table:
    """Newest first; months without items are left out."""
    types = [dict(statistics.by_month(index, ("type", kind))) for kind in TYPES]
    names = [name for _, name in TYPES.values()]
    rows = (
        (month_name(month), total, *(counts.get(month, 0) for counts in types))
        for month, total in statistics.by_month(index)
    )
    return _table("months", "各月发布数", ("月份", "合计", *names), rows)


def themes(index: Index) -> Table:
    rows = ((bar.name, bar.value) for bar in statistics.by_theme(index))
    return _table("themes", "各主题发布数", ("主题", "条数"), rows, ranked=True)


def regions(index: Index) -> Table:
    """Every region that has items, in the order of the codes; an item counts once for each region above its own."""
    book = index.vocabulary.book
    rows = (
        (code, book.name_path(code).replace("/", ""), count)
        for _, code in sorted(index.family("region"))
        if (count := index.count(("region", code)))
    )
    return _table("regions", "各地区发布数", ("代码", "地区", "条数"), rows, ranked=True)


def stations(index: Index) -> Table:
    """Every station of the register, those without items too."""
    rows = (
        (one.id, one.name, one.level.value, one.parent, index.count(("station", one.id)))
        for one in index.vocabulary.registers.stations.values()
    )
    return _table("stations", "各站点发布数", ("编号", "站点", "层级", "上级", "条数（含下级）"), rows, ranked=True)


def station_months(index: Index) -> Table:
    names = index.vocabulary.registers.stations
    rows = (
        (month_name(month), id, names[id].name, number)
        for id, month, number in statistics.station_months(index, REPORTED_MONTHS)
    )
    return _table("station-months", "各站点每月发布数", ("月份", "编号", "站点", "条数（不含下级）"), rows)


def columns(index: Index) -> Table:
    """Every column in the order of the register."""
    rows = (
        (row.name, row.count, row.newest.isoformat() if row.newest else "", "" if row.behind is None else row.behind)
        for row in statistics.paces(index)
    )
    return _table("columns", "各栏目发布数", ("栏目", "条数", "最新一条", "比全站最新早几天"), rows)


def month_name(month: int) -> str:
    """2026-11; `month` is counted from year 0."""
    return f"{month // 12}-{month % 12 + 1:02}"


def _table(id: str, name: str, heading: tuple[str, ...], rows: Iterable[tuple[Cell, ...]], ranked: bool = False) -> Table:
    return Table(id=id, name=name, heading=heading, rows=tuple(rows), ranked=ranked)
