"""/stats/ 信息报送统计: figures as charts and tables, and beside the page each table as CSV."""

from collections.abc import Iterator

from ...catalogue.digest import digest_of
from ...indexing import statistics
from ...indexing.families import TYPES
from ...indexing.statistics import Bar, Pace
from ...model.kinds import Level
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..sheets import sheet
from ..views import MonthColumn, PaceRow, Ranking, StatsView, Table
from .frame import site_artifact
from .indexes import index_head
from .regions import children_of, regions_view

ADDRESS = "/stats/"
SHOWN_MONTHS = 24
REPORTED_MONTHS = 12  # of the table station × month
RANKED = 30  # stations of a level on the page; the CSV has all
STEPS = 4
STALE, OLD = 14, 183  # days: 国办秘函〔2019〕19号, news columns within two weeks, the others within six months


def stats_artifacts(edition: Edition) -> Iterator[Artifact]:
    tables = tuple(_tables(edition))
    note = "各月、各主题、各地区、各站点、各栏目的发布数，表格可以下载。"
    yield site_artifact(edition, "stats.html", index_head("信息报送统计", note, ADDRESS, ADDRESS), _view(edition, tables))
    for table in tables:
        digest = digest_of(edition.bases["site"], table)
        yield Artifact(table.address.lstrip("/"), digest, lambda table=table: sheet(table.heading, table.rows))


def _view(edition: Edition, tables: tuple[Table, ...]) -> StatsView:
    index = edition.index
    newest = index.cards[0].date if index.cards else None
    return StatsView(
        total=len(index.cards),
        types=tuple((name, index.count(("type", kind))) for kind, (_, name) in TYPES.items()),
        newest=newest,
        months=_month_columns(edition),
        themes=statistics.by_theme(index),
        regions=regions_view(edition),
        heat=_heat(edition),
        counties=children_of(edition, edition.identity.home_region),
        stations=tuple(_rankings(edition)),
        columns=tuple(_pace(row) for row in statistics.paces(index)),
        tables={table.id: table.address for table in tables},
    )


def _month_columns(edition: Edition) -> tuple[MonthColumn, ...]:
    """The newest months, oldest first, the empty ones between them too."""
    counts = dict(statistics.by_month(edition.index))
    if not counts:
        return ()
    last = max(counts)
    first = max(min(counts), last - SHOWN_MONTHS + 1)
    most = max(counts[month] for month in counts if month >= first)
    return tuple(
        MonthColumn(
            year=month // 12,
            month=month % 12 + 1,
            value=counts.get(month, 0),
            share=round(100 * counts.get(month, 0) / most),
        )
        for month in range(first, last + 1)
    )


def _heat(edition: Edition) -> tuple[int, ...]:
    """The least number of each of four steps of colour, from the palest. Each step is so many times the one before,
    because a site has much more of its own province than of any other."""
    most = max((bar.value for bar in statistics.by_province(edition.index)), default=0)
    return tuple(dict.fromkeys(round(most ** (step / STEPS)) for step in range(STEPS))) if most else ()


def _rankings(edition: Edition) -> Iterator[Ranking]:
    for level in Level:
        if bars := statistics.by_station(edition.index, RANKED, (level,)):
            yield Ranking(name=f"实践{level.value}", bars=bars)


def _pace(row: Pace) -> PaceRow:
    if row.behind is None:
        return PaceRow(pace=row, state="空白", late=True)
    if row.behind > OLD:
        return PaceRow(pace=row, state="超过半年", late=True)
    return PaceRow(pace=row, state="超过两周" if row.behind > STALE else "近期")


def _tables(edition: Edition) -> Iterator[Table]:
    index = edition.index
    types = [dict(statistics.by_month(index, ("type", kind))) for kind in TYPES]
    names = [name for _, name in TYPES.values()]
    yield _table("months", "各月发布数", ("月份", "合计", *names), (
        (_month(month), total, *(counts.get(month, 0) for counts in types))
        for month, total in statistics.by_month(index)
    ))  # fmt: skip
    yield _bar_table("themes", "各主题发布数", "主题", statistics.by_theme(index))
    yield _table("regions", "各地区发布数", ("代码", "地区", "条数"), _region_rows(edition))
    yield _table("stations", "各站点发布数", ("编号", "站点", "层级", "上级", "条数（含下级）"), _station_rows(edition))
    stations = edition.vocabulary.registers.stations
    yield _table("station-months", "各站点每月发布数", ("月份", "编号", "站点", "条数（不含下级）"), (
        (_month(month), id, stations[id].name, number)
        for id, month, number in statistics.station_months(index, REPORTED_MONTHS)
    ))  # fmt: skip
    yield _table("columns", "各栏目发布数", ("栏目", "条数", "最新一条", "比全站最新早几天"), (
        (row.name, row.count, row.newest.isoformat() if row.newest else "", "" if row.behind is None else row.behind)
        for row in statistics.paces(index)
    ))  # fmt: skip


def _region_rows(edition: Edition) -> Iterator[tuple[str, str, int]]:
    """Every region that has items, in the order of the codes."""
    book = edition.vocabulary.book
    for key in sorted(edition.index.family("region")):
        if count := edition.index.count(key):
            yield key[1], book.name_path(key[1]).replace("/", ""), count


def _station_rows(edition: Edition) -> Iterator[tuple[str, str, str, str, int]]:
    """Every station of the register, those without items too."""
    for station in edition.vocabulary.registers.stations.values():
        yield station.id, station.name, station.level.value, station.parent, edition.index.count(("station", station.id))


def _bar_table(id: str, name: str, first: str, bars: tuple[Bar, ...]) -> Table:
    return _table(id, name, (first, "条数"), ((bar.name, bar.value) for bar in bars))


def _table(id: str, name: str, heading: tuple[str, ...], rows) -> Table:
    return Table(id=id, name=name, address=f"{ADDRESS}{id}.csv", heading=heading, rows=tuple(rows))


def _month(month: int) -> str:
    return f"{month // 12}-{month % 12 + 1:02}"
