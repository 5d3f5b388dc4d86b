"""/stats/ 信息报送统计: figures as charts and tables, and beside the page each table as CSV."""

from collections.abc import Iterator

from ...catalogue.digest import digest_of
from ...indexing import statistics
from ...indexing.families import TYPES
from ...indexing.statistics import Pace
from ...indexing.tables import Table, all_tables
from ...model.kinds import Level
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..sheets import sheet
from ..views import MonthColumn, PaceRow, Ranking, StatsView
from .frame import site_artifact
from .indexes import index_head
from .regions import children_of, regions_view

ADDRESS = "/stats/"
SHOWN_MONTHS = 24
LEAST_MONTHS = 12  # a new site has a year of columns too, not one as wide as the page
RANKED = 30  # stations of a level on the page; the CSV has all
STEPS = 4
STALE, OLD = 14, 183  # days: 国办秘函〔2019〕19号, news columns within two weeks, the others within six months


def stats_artifacts(edition: Edition) -> Iterator[Artifact]:
    tables = all_tables(edition.index)
    note = "各月、各主题、各地区、各站点、各栏目的发布数，表格可以下载。"
    yield site_artifact(edition, "stats.html", index_head("信息报送统计", note, ADDRESS, ADDRESS), _view(edition, tables))
    for table in tables:
        digest = digest_of(edition.bases["site"], table)
        yield Artifact(_address(table).lstrip("/"), digest, lambda table=table: sheet(table.heading, table.rows))


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
        tables={table.id: _address(table) for table in tables},
    )


def _month_columns(edition: Edition) -> tuple[MonthColumn, ...]:
    """The newest months, oldest first, the empty ones between them too."""
    counts = dict(statistics.by_month(edition.index))
    if not counts:
        return ()
    last = max(counts)
    first = max(min(min(counts), last - LEAST_MONTHS + 1), last - SHOWN_MONTHS + 1)
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


def _address(table: Table) -> str:
    return f"{ADDRESS}{table.id}.csv"
